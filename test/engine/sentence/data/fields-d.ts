/** A second collection in the form of fields-a.ts, written after the parser was mended on the first and measured before it was mended on these: 137 of 147 were read as expected. */
export const FIELDS_D = `
# Employment
Jobcenteret sigter efter, at antallet af langvarige forløb reduceres med 15 pct. i 2024 i forhold til 2022. => change decrease 15 2024 base=2022
Vi skal nedbringe antallet af kontanthjælpsmodtagere fra 850 ved udgangen af 2022 til 780 ved udgangen af 2023. => level at_most 780 2023-12 base=2022-12
Ved årets udgang i 2025 skal ledigheden være på højst 3,2 procent. => level at_most 3.2 2025-12
Minimum 300 borgere skal i 2024 opnå ordinær beskæftigelse via jobcentrets indsats. => count at_least 300 2024
Andelen af sygemeldte, der delvist raskmeldes, skal i gennemsnit udgøre mindst 30 pct. i 2024. => average at_least 30 2024
I 2. halvår 2023 skal gennemsnitligt mindst 50 pct. af de aktivitetsparate have en virksomhedsrettet indsats. => average at_least 50 2023-H2
Antallet af borgere i ressourceforløb må maksimalt være 95 helårspersoner i 2024. => level at_most 95 2024
Der skal ske en reduktion i antallet af sygedagpengeforløb over 52 uger på 20 pct. inden udgangen af 2024. => change decrease 20 2024-12
Andelen af unge under 30 år på uddannelseshjælp skal være under 4,5 pct. af ungegruppen i 2025. => level at_most 4.5 2025
Der er mål om, at 45 pct. af borgerne i integrationsprogrammet er i ordinær beskæftigelse i 2024. => level at_least 45 2024
Jobcentret gennemfører mindst 9 samtaler pr. borger om året. => count at_least 9 - per=year
Senest 1. oktober 2024 skal alle borgere have en personlig jobplan. => all equal 100 2024-10
Beskæftigelsesgraden blandt personer med handicap skal hæves fra 58 til 63 pct. frem mod 2027. => level at_least 63 2027
Antallet af virksomheder med en samarbejdsaftale øges til 150 i 2025. => level at_least 150 2025
Langtidsledigheden halveres i løbet af planperioden. => change decrease 50 -
90 % af de ledige skal have haft deres første samtale inden for seks uger. => level at_least 90 -
Antal fuldtidsledige: højst 620 i december 2024. => level at_most 620 2024-12
Mål: 10 pct. færre på offentlig forsørgelse i 2026. => change decrease 10 2026
Tilgangen til fleksjob på få timer skal stige med 12 personer fra 2022 til 2023. => change increase 12 2023 base=2022
Der skal være 25 færre unge på uddannelseshjælp ved udgangen af 2024. => change decrease 25 2024-12
Hver tredje aktivitetsparate skal have lønnede timer i 2025. => level at_least 33.3333333 2025
Tre ud af fire sygemeldte skal være raskmeldt inden for 26 uger. => level at_least 75 -
Antallet af ansøgere til tidlig pension følges kvartalsvis. => follow - - - per=quarter
Vi vil fastholde antallet af elever i erhvervsgrunduddannelsen på 40. => level equal 40 -
Udgiften til forsørgelse pr. indbygger skal være lavere i 2025 end i 2023. => baseline_level decrease - 2025 base=2023

# Climate
I 2035 skal kommunen have reduceret sin klimapåvirkning fra indkøb med mindst 50 %. => change decrease 50 2035
Byrådets mål er 80 % lavere udledning i 2030. => change decrease 80 2030
Vi reducerer brugen af engangsplast med 75 % inden udgangen af 2025. => change decrease 75 2025-12
Klimaaftrykket fra maden i kommunens køkkener skal sænkes med en fjerdedel frem mod 2030. => change decrease 25 2030
Den vedvarende energi skal udgøre mindst to tredjedele af energiforbruget i 2028. => level at_least 66.6666667 2028
Hvert år renoveres mindst 3 % af den kommunale bygningsmasse. => level at_least 3 - per=year
Det graddagekorrigerede varmeforbrug reduceres årligt med 2,5 %. => change decrease 2.5 - per=year
Der rejses 1.000 hektar ny skov inden 2045. => count equal 1000 2045
Fra 2026 indkøbes kun elbiler. => qualitative ? - ?
Affaldsmængden pr. husstand nedbringes til 400 kg inden 2027. => level at_most 400 2027
Senest i 2029 dækker solenergi 15 pct. af elforbruget i kommunen. => level at_least 15 2029
Udledningen skal ned på 0,8 mio. ton i 2030. => level at_most 800000 2030 unit=tons
Kommunens strømforbrug må ikke stige frem mod 2027. => qualitative - - 2027
Andelen af elbiler i kommunen skal være tidoblet i 2030 i forhold til 2020. => change increase 900 2030 base=2020
I 2025 skal 4 ud af 5 nye biler i kommunens flåde være eldrevne. => level at_least 80 2025
Der skal etableres 40 regnbede om året frem til 2027. => count equal 40 2027 per=year
Mindst 70 procent af byggeaffaldet genbruges eller genanvendes i 2026. => level at_least 70 2026
Vi når en genanvendelsesprocent på 70 i 2030. => level at_least 70 2030
Målet er, at Randers Kommune i 2030 har reduceret CO2-udledningen med 78 % set i forhold til 1990. => change decrease 78 2030 base=1990

# Health
Antallet af rygere skal falde med 1 procentpoint om året frem til 2030. => change decrease 1 2030 per=year unit=percentage_point
I 2028 ryger maksimalt 8 % af borgerne dagligt. => level at_most 8 2028
Andelen af borgere med et højt stressniveau må højst være 25 %. => level at_most 25 -
Færre end 10 pct. af de unge skal have prøvet e-cigaretter i 2027. => level at_most 10 2027
Ventetiden på udredning i psykiatrien skal nedbringes fra 44 til 30 dage. => level at_most 30 - unit=days
Den gennemsnitlige liggetid skal reduceres med et halvt døgn i 2025. => change decrease 0.5 2025
Antallet af indlæggelser pr. 1.000 borgere over 65 år skal reduceres til 320 i 2026. => level at_most 320 2026
80 procent af de kronisk syge skal have en forløbsplan inden udgangen af 2026. => level at_least 80 2026-12
95 % af telefonopkaldene til lægevagten skal være besvaret inden for fem minutter. => level at_least 95 -
Dækningen for MFR-vaccination skal op på mindst 95 pct. => level at_least 95 -
Borgere med hjertesygdom tilbydes opstart i genoptræning senest 10 hverdage efter udskrivelse. => level at_most 10 - unit=working_days
Mindst 2 ud af 3 deltagere på vægttabshold taber sig 5 pct. eller mere. => level at_least 66.6666667 -
Antallet af utilsigtede hændelser med alvorlig skade skal reduceres med 50 procent på tre år. => change decrease 50 -
Alle patienter skal have en behandlingsansvarlig læge inden udgangen af 2025. => all equal 100 2025-12
Overlevelsen fem år efter en kræftdiagnose skal stige til 70 pct. i 2030. => level at_least 70 2030
Andelen af borgere, der oplever ensomhed, skal reduceres fra hver ottende til hver tiende i 2029. => level at_most 10 2029

# Elderly care
Sygefraværet i hjemmeplejen nedbringes til under 7 pct. i 2024. => level at_most 7 2024
Andelen af social- og sundhedshjælpere på fuld tid skal være 50 pct. inden udgangen af 2025. => level at_least 50 2025-12
Brugen af vikarer skal nedbringes med 30 % fra 2023 til 2025. => change decrease 30 2025 base=2023
85 % af borgerne oplever at have indflydelse på egen hverdag i 2025. => level at_least 85 2025
En borger får maksimalt besøg af 10 forskellige medarbejdere på 14 dage. => ? at_most 10 -
Der tilbydes mindst én aktivitet om dagen på alle plejecentre. => ? ? ? -
Behovet for hjemmehjælp skal mindskes hos mindst 50 pct. af borgerne efter et forløb. => ? at_least 50 -
Svar på ansøgning om hjemmehjælp gives senest 14 dage efter modtagelse. => level at_most 14 - unit=days
Andelen af beboere med uplanlagt vægttab skal være højst 5 % i 2025. => level at_most 5 2025
Der skal være 80 nye friplejeboliger i drift i 2027. => level at_least 80 2027

# Schools and day care
Læseresultaterne i 2. klasse skal forbedres, så mindst 85 pct. af eleverne læser alderssvarende i 2026. => level at_least 85 2026
Skolernes samlede fravær skal være under 6 pct. i skoleåret 2025/26. => level at_most 6 2026-07/P12M
Andelen af elever med højt fravær skal nedbringes til 10 % i 2025. => level at_most 10 2025
Færre end 5 % af eleverne oplever mobning i 2027. => level at_most 5 2027
I skoleåret 2023/2024 skal 90 % af timerne læses af uddannede lærere. => level at_least 90 2024-07/P12M
Klassekvotienten må ikke overstige 24 elever. => level at_most 24 -
Andelen af unge, som vælger en gymnasial uddannelse, skal falde til 65 pct. i 2028. => level at_most 65 2028
Mindst 98 % af de unge skal være i gang med en uddannelse eller et job 15 måneder efter 9. klasse. => level at_least 98 -
Karaktergennemsnittet løftes med 0,3 i 2025 i forhold til 2022. => change increase 0.3 2025 base=2022
Antallet af elever på specialskoler skal bremses, så det i 2026 højst udgør 450. => level at_most 450 2026
Minimumsnormeringen på 1 voksen pr. 3 børn skal være opfyldt i 2024. => qualitative ? - 2024
75 pct. af forældrene svarer på tilfredshedsundersøgelsen. => level at_least 75 -
Udgiften pr. elev skal ikke overstige 85.000 kr. i 2025. => level at_most 85000 2025
Gennemsnitskarakteren i matematik skal i 2025 være 7,0 eller højere. => level at_least 7 2025
Antallet af børn på venteliste til PPR skal være nul ved udgangen af 2024. => level at_most 0 2024-12
Vi vil have halveret ventetiden til en PPR-vurdering inden sommeren 2025. => change decrease 50 2025

# Traffic, roads, planning
Antallet af trafikuheld med personskade må højst være 45 i 2026. => level at_most 45 2026
Vi vil have 30 pct. flere cyklister i 2030 end i 2020. => change increase 30 2030 base=2020
Andelen af skolevejsture på cykel øges med 10 procentpoint inden 2028. => change increase 10 2028 unit=percentage_point
Ingen må dræbes i trafikken i 2030. => all ? 0 2030
Biltrafikken i bymidten skal reduceres med 20 pct. i perioden 2022-2027. => change decrease 20 2027 base=2022
Mindst 75 procent af borgerne skal være tilfredse med vejenes stand i 2026. => level at_least 75 2026
Der skal være højst 400 meter til nærmeste stoppested i byzonen. => level at_most 400 -
Vejenes skadespoint skal ned på 2,5 i gennemsnit i 2027. => average at_most 2.5 2027
Inden udgangen af 2028 anlægges 60 km supercykelsti. => count equal 60 2028-12
Rejsetiden med bus fra Køge til Ringsted skal ned på 35 minutter i 2026. => level at_most 35 2026
Antallet af dræbte og alvorligt kvæstede i 2030 skal være mindst 50 pct. lavere end i 2020. => change decrease 50 2030 base=2020
25 % af nye boliger skal være almene boliger i perioden 2024-2030. => level at_least 25 2024/2030

# Economy, administration, digital
Sagsbehandlingstiden for landzonesager må i gennemsnit højst være 12 uger i 2024. => average at_most 12 2024 unit=weeks
Nettodriftsudgifterne skal ligge mindst 1 pct. under budgettet i 2025. => level ? 1 2025
Likviditeten pr. indbygger skal være over 4.000 kr. ultimo 2024. => level at_least 4000 2024-12
Den skattefinansierede gæld afvikles med 35 mio. kr. om året i 2024-2027. => change decrease 35000000 2027 per=year
Overskud på ordinær drift på mindst 150 mio. kr. i 2025. => level at_least 150000000 2025
Anlægsrammen er på maks. 120 mio. kr. årligt. => level at_most 120000000 - per=year
Kommunen skal spare 2,5 pct. på administrationen i 2024. => change decrease 2.5 2024
Antallet af konsulenter i forvaltningen reduceres fra 60 til 48 senest i 2026. => level at_most 48 2026
Mindst 40 pct. af kommunens medarbejdere over 60 år fastholdes, til de er 67 år. => level at_least 40 -
Andelen af borgere, som bruger MinID-løsningen, skal være 85 procent ved udgangen af 2024. => level at_least 85 2024-12
Ventetiden i telefonen må maks. være 3 min. i gennemsnit. => average at_most 3 - unit=minutes
Besvarelse af borgerhenvendelser inden for 5 arbejdsdage i 95 % af tilfældene. => level ? ? -
Andelen af automatiserede afgørelser skal øges fra 10 til 25 pct. i 2026. => level at_least 25 2026
Antallet af it-systemer skal reduceres med en tredjedel inden 2028. => change decrease 33.3333333 2028
Mindst 4 ud af 5 brugere skal give løsningen 4 eller 5 stjerner. => level at_least 80 -
Ankestyrelsens omgørelsesprocent skal ned på 25. => level at_most 25 -
Der skal være nul GDPR-brud i 2025. => level at_most 0 2025

# Business, culture, social
Kommunen skal i 2027 ligge i top 10 i målingen af erhvervsvenlighed. => qualitative ? - 2027
Antallet af hotelovernatninger skal vokse med 4 pct. årligt frem til 2028. => change increase 4 2028 per=year
Der skal etableres 200 nye lærepladser i perioden 2023-2025. => count equal 200 2023/2025
Hver virksomhed skal have besøg mindst hvert tredje år. => ? ? ? -
Eksporten skal stige med 1 mia. kr. inden 2030. => change increase 1000000000 2030
Besøgstallet på biblioteket skal tilbage på niveauet fra 2019. => baseline_level ? - - base=2019
Mindst 65 pct. af borgerne skal være aktive i foreningslivet i 2028. => level at_least 65 2028
Antallet af hjemløse reduceres med to tredjedele frem mod 2028. => change decrease 66.6666667 2028
Botilbudspladser: maks. 110 pladser i 2025. => level at_most 110 2025
Udgifterne til anbringelser skal ned med 10 mio. kr. i 2025. => change decrease 10000000 2025
Mindst halvdelen af de anbragte børn skal være anbragt i plejefamilie i 2026. => level at_least 50 2026
Antallet af voldsomme episoder på herberget skal reduceres med mindst en femtedel i 2024. => change decrease 20 2024
Andelen af tomme lejeboliger må ikke komme over 3 pct. => level at_most 3 -
Der skal afholdes minimum 12 kulturelle arrangementer pr. kvartal. => count at_least 12 - per=quarter
Mindst hver femte borger skal kende kommunens verdensmålsstrategi i 2025. => level at_least 20 2025
Andelen af lavtlønnede i udsatte boligområder skal reduceres fra 28,5 til 24,0 procent senest medio 2026. => level at_most 24 2026-06
Indbrud i private hjem: fald på 5 % om året. => change decrease 5 - per=year
Vi skal have 5.000 flere arbejdspladser i 2035. => change increase 5000 2035

# Found by trying further sentences
Antallet af sager over tidsfristen skal reduceres fra hver femte til hver tyvende sag. => level at_most 5 -
I 2026 skal antallet af langtidsledige være 20 pct. under niveauet i 2022. => change decrease 20 2026 base=2022
Mål 2028: 85 pct. af de unge har en ungdomsuddannelse. => level at_least 85 2028
Mindst 75 % af leverandørerne skal have en klimaplan inden 2028, stigende til 100 % i 2032. => level at_least 75 2028; level at_least 100 2032
Vi når 500.000 besøgende i 2027. => level at_least 500000 2027
I perioden 2025-2028 bygges der i gennemsnit 200 boliger om året. => count equal 200 2025/2028 per=year
Ledigheden skal i 2026 være mindst 0,5 procentpoint lavere end i hele landet. => qualitative decrease - 2026
Kommunen skal være CO2-neutral i 2030. => qualitative ? - 2030
Den årlige vækst i antallet af virksomheder skal være 2 pct. frem mod 2030. => change increase 2 2030
Udgifterne til kørsel skal falde med 500.000 kr. i 2025. => change decrease 500000 2025
Andelen af børn med tandlægeskræk skal falde fra 12 til 8 pct. (2026). => level at_most 8 2026

# Status and running text
I 2023 blev der anlagt 12 km cykelsti. => none
Sygefraværet er steget fra 4,8 pct. i 2021 til 5,4 pct. i 2022. => none
Kommunen fik i 2022 tilført 15 mio. kr. fra staten. => none
Der var 3.400 besøgende på museet i 2022, hvilket er 12 pct. flere end i 2021. => none
Ledigheden lå i marts 2024 på 2,9 pct. => none
Der bor 52.300 indbyggere i kommunen. => none
Undersøgelsen viser, at 78 pct. af borgerne er tilfredse. => none
Det forventes, at antallet af 80-årige stiger med 60 procent inden 2035. => none
På landsplan er 4,1 pct. ledige. => none
Projektet løber fra 2022 til 2025 og har et budget på 8 mio. kr. => none
Af de 412 adspurgte svarede 63 pct. => none
Kommunens klimaplan blev vedtaget i 2021. => none
Strategien gælder for perioden 2024-2028. => none
Der blev i perioden 2018-2022 gennemført 240 forløb. => none
`;

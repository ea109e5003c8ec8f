/** More goal sentences, in the form of fields-a.ts: health, elderly care, economy, digitalisation, integration, culture. */
export const FIELDS_B = `
# Health
Andelen af dagligrygere skal være under 10 % i 2027. => level at_most 10 2027
Højst 5 % af borgerne ryger dagligt i 2030. => level at_most 5 2030
Andelen af rygere reduceres fra 17 pct. til 12 pct. inden 2028. => level at_most 12 2028
Antallet af 11-15-årige, der har prøvet at ryge, skal være 0 i 2030. => level at_most 0 2030
Andelen af unge, der bruger nikotin dagligt, skal falde med 5 procentpoint frem mod 2028. => change decrease 5 2028 unit=percentage_point
Middellevetiden i kommunen skal stige med to år inden 2030. => change increase 2 2030 unit=years
Forskellen i middellevetid mellem de to grupper skal halveres. => change decrease 50 -
Antallet af akutte genindlæggelser inden for 30 dage skal nedbringes med 20 pct. i perioden 2019-2023. => change decrease 20 2023 base=2019
Andelen af forebyggelige indlæggelser blandt borgere på 65 år og derover skal være lavere end 40 pr. 1.000 borgere i 2025. => level at_most 40 2025
Ventetiden til genoptræning efter § 140 må ikke overstige 7 kalenderdage. => level at_most 7 - unit=days
Den gennemsnitlige ventetid til genoptræning nedbringes fra 14 dage i 2022 til 7 dage i 2024. => level at_most 7 2024 base=2022 unit=days
Mindst tre fjerdedele af borgerne skal gennemføre deres rehabiliteringsforløb. => level at_least 75 -
65 % af de henviste borgere gennemfører patientuddannelsen i 2024. => level at_least 65 2024
Der skal gennemføres 400 forebyggende hjemmebesøg hvert år. => count equal 400 - per=year
Mindst 200 borgere skal hvert år deltage i et rygestopforløb. => count at_least 200 - per=year
50 % af rygerne skal være røgfri seks måneder efter endt forløb. => level at_least 50 -
HPV-vaccinationsdækningen skal være mindst 90 pct. i 2025. => level at_least 90 2025
Influenzavaccination blandt ældre over 65 år øges til 75 % i sæsonen 2024/25. => level at_least 75 ?
Andelen af voksne, der bevæger sig mindst 30 minutter om dagen, skal stige fra 58 til 65 pct. i 2027. => level at_least 65 2027
Andelen af borgere med dårlig mental sundhed skal nedbringes til niveauet i 2013. => baseline_level at_most - - base=2013
Svært overvægtige udgør højst 15 pct. af de voksne i 2028. => level at_most 15 2028
Antallet af selvmordsforsøg skal reduceres med mindst 20 pct. i 2030. => change decrease 20 2030
Alle børn med overvægt får tilbud om en indsats. => all equal 100 -
Udredningsretten skal overholdes i 95 pct. af forløbene i 2025. => level at_least 95 2025
Bæltefikseringer over to timer skal halveres i 2025 i forhold til 2021. => change decrease 50 2025 base=2021
Antallet af overbelægningsdage skal være 0 ved udgangen af 2024. => level at_most 0 2024-12
Psykiatriske patienter skal udredes inden for 30 dage. => level at_most 30 - unit=days
En ud af fem borgere med type 2-diabetes skal deltage i et kommunalt tilbud i 2026. => level at_least 20 2026

# Elderly care and disability
Mindst 85 pct. af plejehjemsbeboerne skal være tilfredse eller meget tilfredse i 2025. => level at_least 85 2025
Brugertilfredsheden i hjemmeplejen skal være minimum 80 %. => level at_least 80 -
Borgerne skal højst møde 6 forskellige medarbejdere om måneden. => count at_most 6 - per=month
Antallet af forskellige hjælpere i et hjem skal nedbringes til maksimalt 10 pr. 14 dage. => level at_most 10 -
Hjælpen iværksættes senest 3 hverdage efter afgørelsen. => level at_most 3 - unit=working_days
Nødkald besvares inden for 30 minutter. => level at_most 30 - unit=minutes
Aflyste besøg erstattes inden for 2 dage. => level at_most 2 - unit=days
Andelen af borgere, der bliver helt selvhjulpne efter et forløb efter § 83 a, skal være mindst 40 pct. => level at_least 40 -
Antallet af fald på plejecentrene reduceres med 15 % i løbet af 2024. => change decrease 15 2024
Antallet af tryksår skal falde med to tredjedele frem til 2026. => change decrease 66.6666667 2026
Der bygges 120 nye plejeboliger inden udgangen af 2028. => count equal 120 2028-12
Kommunen skal have 640 plejeboliger i 2030. => level at_least 640 2030
Ventetiden på en plejebolig må højst være 8 uger. => level at_most 8 - unit=weeks
Sygefraværet i ældreplejen skal reduceres til 6 pct. i 2025. => level at_most 6 2025
Andelen af faglærte medarbejdere i ældreplejen skal være mindst 85 % ved udgangen af 2026. => level at_least 85 2026-12
Andelen af sosu-elever, der gennemfører, øges med 8 procentpoint i 2026. => change increase 8 2026 unit=percentage_point
Der ansættes 25 flere social- og sundhedsassistenter i 2024. => change increase 25 2024
Medicinfejl skal nedbringes med halvdelen inden 1. juli 2025. => change decrease 50 2025-07
Antallet af magtanvendelser på botilbud reduceres fra 320 i 2021 til 240 i 2024. => level at_most 240 2024 base=2021
Sagsbehandlingstiden for hjælpemidler må højst være 4 uger i 90 pct. af sagerne. => level at_most 4 - unit=weeks
80 % af ansøgningerne om hjælpemidler afgøres inden for tre uger. => level at_least 80 -
Flere ældre skal opleve sig mindre ensomme. => qualitative increase - -
Andelen af ældre, der føler sig ensomme, skal ikke overstige 6 pct. i 2027. => level at_most 6 2027
Mindst 9 ud af 10 beboere har en opdateret døgnrytmeplan. => level at_least 90 -

# Economy and personnel
Kassebeholdningen må ikke komme under 200 mio. kr. => level at_least 200000000 -
Den gennemsnitlige kassebeholdning skal være minimum 125 mio. kr. i 2026. => level at_least 125000000 2026
Driftsoverskuddet skal udgøre mindst 3 pct. af indtægterne i hvert af årene 2024-2027. => level at_least 3 2024/2027
Kommunens gæld skal nedbringes fra 1,2 mia. kr. i 2022 til 900 mio. kr. i 2027. => level at_most 900000000 2027 base=2022
Bruttoanlægsudgifterne må højst udgøre 180 mio. kr. i 2025. => level at_most 180000000 2025
Der skal findes effektiviseringer for 30 mio. kr. i 2025. => count equal 30000000 2025
Serviceudgifterne skal reduceres med 45 mio. kr. fra 2024 til 2026. => change decrease 45000000 2026 base=2024
Der afdrages mindst 20 mio. kr. årligt på gælden. => change decrease 20000000 - per=year
Soliditetsgraden skal være over 30 pct. => level at_least 30 -
Sygefraværet skal ned på 4,8 pct. i gennemsnit i 2025. => average at_most 4.8 2025
Sygefraværet blandt kommunens ansatte skal reduceres med 1 dagsværk pr. medarbejder i 2024. => change decrease 1 2024
Det gennemsnitlige sygefravær skal falde fra 13,8 dage i 2022 til 11,5 dage i 2025. => level at_most 11.5 2025 base=2022 unit=days
Medarbejderomsætningen må højst være 14 % i 2024. => level at_most 14 2024
75 % af medarbejderne svarer på trivselsundersøgelsen i 2025. => level at_least 75 2025
Andelen af deltidsansatte skal falde med 5 procentpoint inden udgangen af 2026. => change decrease 5 2026-12 unit=percentage_point
Andelen af kvindelige chefer skal udgøre mindst 50 % i 2028. => level at_least 50 2028
Der optages 45 elever årligt. => count equal 45 - per=year
Antallet af arbejdsulykker skal reduceres med 10 pct. om året. => change decrease 10 - per=year
Udgiften pr. elev fastholdes på 82.000 kr. i 2025. => level equal 82000 2025
Kommunens skatteprocent fastholdes på 25,6 i hele perioden. => level equal 25.6 -
Mindst 60 pct. af indkøbene skal ske via indkøbsaftaler i 2024. => level at_least 60 2024
Fakturaer betales senest 30 dage efter modtagelsen. => level at_most 30 - unit=days

# Business, growth, housing
Befolkningstallet skal vokse til 50.000 i 2035. => level at_least 50000 2035
Kommunen skal have 1.000 flere indbyggere i 2030 end i 2022. => change increase 1000 2030 base=2022
Antallet af private arbejdspladser skal stige med 1.500 i perioden 2023-2028. => change increase 1500 2028 base=2023
Der skabes 500 nye arbejdspladser inden 2027. => count equal 500 2027
Antallet af nye virksomheder skal øges fra 350 til 420 pr. år i 2026. => level at_least 420 2026
Virksomhedernes tilfredshed med byggesagsbehandlingen skal være mindst 75 på en skala fra 0 til 100 i 2025. => level at_least 75 2025
Kommunen skal være i top 20 i DI's erhvervsklimaundersøgelse i 2026. => qualitative ? - 2026
Byggesager om enfamiliehuse behandles på max 5 arbejdsdage. => level at_most 5 - unit=working_days
Sagsbehandlingstiden for byggesager skal i gennemsnit være maks. 30 dage i 2024. => average at_most 30 2024 unit=days
Servicemålet på 40 dage overholdes i mindst 90 pct. af sagerne i 2025. => level at_least 90 2025
Antallet af overnatninger skal øges med 25 pct. fra 2019 til 2025. => change increase 25 2025 base=2019
Turismeomsætningen skal stige til 1,8 mia. kr. i 2030. => level at_least 1800000000 2030
Der udstykkes mindst 50 parcelhusgrunde hvert år frem til 2028. => count at_least 50 2028 per=year
Mellem 20 og 25 pct. af nye boliger skal være almene. => range - 20 - high=25
Tomme butikslokaler i bymidten må højst udgøre 8 pct. i 2026. => level at_most 8 2026
Detailhandlens omsætning skal fastholdes på niveauet i 2019. => baseline_level equal - - base=2019
Kommunen vil tiltrække 15-20 nye virksomheder i 2025. => range - 15 2025 high=20
Antallet af studerende i byen skal tredobles fra 2020 til 2030. => change increase 200 2030 base=2020

# Digitalisation and service to citizens
Mindst 90 % af al post til borgerne skal være digital i 2024. => level at_least 90 2024
Andelen af digitale ansøgninger skal op på 95 pct. senest ultimo 2025. => level at_least 95 2025-12
80 % af borgerne skal være tilfredse med de digitale løsninger i 2026. => level at_least 80 2026
Den gennemsnitlige ventetid i borgerservice må højst være 5 minutter. => level at_most 5 - unit=minutes
Opkald besvares i gennemsnit inden for 60 sekunder. => average at_most 60 - unit=seconds
Breve fra borgere besvares senest 10 arbejdsdage efter modtagelsen. => level at_most 10 - unit=working_days
Antallet af personlige henvendelser skal falde med 30 pct. i 2025 i forhold til 2022. => change decrease 30 2025 base=2022
99,8 pct. oppetid på kommunens systemer i 2024. => level at_least 99.8 2024
Alle medarbejdere har gennemført kurset i informationssikkerhed inden udgangen af 2024. => all equal 100 2024-12
Der automatiseres 12 arbejdsgange om året. => count equal 12 - per=year
Antallet af kritiske sikkerhedshændelser skal være nul. => level at_most 0 -
10.000 arbejdstimer skal frigøres med ny teknologi inden 2028. => count equal 10000 2028
Klager over sagsbehandlingen skal nedbringes med mindst hver tredje. => change decrease 33.3333333 -
Højst hver tiende afgørelse må blive omgjort af Ankestyrelsen i 2025. => level at_most 10 2025
Fejlprocenten i udbetalingerne må maks. være 2 %. => level at_most 2 -
Selvbetjeningsgraden øges til omkring 85 pct. i 2025. => level at_least 85 2025

# Integration, social affairs, crime
60 pct. af flygtningene skal være i beskæftigelse eller uddannelse efter tre år i landet. => level at_least 60 -
Mindst hver anden familiesammenførte kvinde skal være i job i 2026. => level at_least 50 2026
Beskæftigelsesfrekvensen blandt ikke-vestlige indvandrere skal hæves fra 55 til 60 % i 2027. => level at_least 60 2027
Kvindernes beskæftigelse skal op på 50 pct. i 2025. => level at_least 50 2025
Andelen, der består Prøve i Dansk 2, skal være mindst 70 pct. i 2024. => level at_least 70 2024
Antallet af kontanthjælpsmodtagere med ikke-vestlig baggrund reduceres fra hver fjerde til hver femte inden 2027. => level at_most 20 2027
Antallet af hjemløse skal være halveret ved udgangen af 2027. => change decrease 50 2027-12
Antallet af hjemløse unge skal ned på 10 i 2026. => level at_most 10 2026
Ingen skal være hjemløse i 2030. => all equal 0 2030
Mindst 75 pct. af borgerne i misbrugsbehandling afslutter deres forløb som planlagt i 2025. => level at_least 75 2025
Behandlingsgarantien på 14 dage skal overholdes i alle sager. => all equal 100 -
Antallet af indbrud skal falde med 10 pct. årligt frem til 2026. => change decrease 10 2026 per=year
Færre end 2 pct. af de 10-17-årige begår kriminalitet i 2027. => level at_most 2 2027
Tryghedsindekset skal ligge på mindst 85 i 2025. => level at_least 85 2025
Der skal ydes støtte til ca. 40 familier om året. => count equal 40 - per=year
Andelen af beboere uden tilknytning til arbejdsmarkedet skal nedbringes til under 30 % senest 1. januar 2028. => level at_most 30 2028-01
Udsatte boligområder: almene familieboliger må højst udgøre 40 % af boligmassen i 2030. => level at_most 40 2030
Antallet af frivillige i besøgstjenesten skal op på 200. => level at_least 200 -

# Culture and sport
Antallet af besøgende på museet skal stige til 60.000 i 2025. => level at_least 60000 2025
Bibliotekets udlån fastholdes på 2023-niveau. => baseline_level equal - - base=2023
Mindst 60 % af borgerne skal være medlem af en idrætsforening i 2027. => level at_least 60 2027
Antallet af medlemmer under 25 år skal vokse med 5 pct. om året frem til 2026. => change increase 5 2026 per=year
Der gennemføres 30 kulturarrangementer for børn i 2024. => count equal 30 2024
Svømmehallens egenindtægt skal udgøre 45 pct. i 2025. => level at_least 45 2025
1 ud af 4 borgere skal være frivillig i 2026. => level at_least 25 2026
`;

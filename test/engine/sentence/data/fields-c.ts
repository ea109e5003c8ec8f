/** Goal sentences in the form of fields-a.ts: employment plans of other municipalities, and every point a sentence can turn on. */
export const FIELDS_C = `
# Employment plans
Antallet af fuldtidspersoner på offentlig forsørgelse skal falde med 3,5 pct. fra december 2021 til december 2022. => change decrease 3.5 2022-12 base=2021-12
Antallet af langtidsledige skal ultimo 2022 være maks. 180. => level at_most 180 2022-12
Der skal i 2023 være højst 1.250 helårspersoner på sygedagpenge. => level at_most 1250 2023
Andelen af borgere på offentlig forsørgelse må i gennemsnit højst udgøre 18,2 pct. i 2024. => average at_most 18.2 2024
Andelen af ledige i virksomhedsrettet tilbud skal i hvert kvartal i 2022 være mindst 45 pct. => level at_least 45 2022
Mindst 30 procent af de aktivitetsparate skal have ordinære timer i december 2023. => level at_least 30 2023-12
Gennemsnitsvarigheden af sygedagpengeforløb skal nedbringes fra 10,6 til 9,9 uge. => level at_most 9.9 - unit=weeks
Sygedagpengeforløbene skal i gennemsnit vare 9,9 uge mod 10,6 uge i 2019. => average at_most 9.9 - base=2019 unit=weeks
Antallet af sygedagpengemodtagere over 26 uger skal reduceres med 8 % fra 1. kvartal 2022 til 1. kvartal 2023. => change decrease 8 2023-Q1 base=2022-Q1
Ledigheden skal være lavere end landsgennemsnittet. => qualitative ? - -
Ungeledigheden skal ligge under gennemsnittet for RAR Hovedstaden i 2023. => qualitative ? - 2023
Andelen af jobparate skal øges med 6 procentpoint. => change increase 6 - unit=percentage_point
70 pct. af de jobparate kontanthjælpsmodtagere skal have en virksomhedsrettet aktivitet i løbet af 2023. => level at_least 70 2023
Jobcentret skal have kontakt med 800 virksomheder i 2023. => count equal 800 2023
Samarbejdsgraden skal være på mindst 40 pct. ved udgangen af 4. kvartal 2022. => level at_least 40 2022-12
Der etableres minimum 50 fleksjob om året på under 10 timer. => count at_least 50 - per=year
Antallet af personer i fleksjob skal øges fra 610 i december 2020 til 660 i december 2021. => level at_least 660 2021-12 base=2020-12
Antallet af unge på uddannelseshjælp skal reduceres med 25 personer i forhold til december 2019. => change decrease 25 - base=2019-12
Tilgangen til ledighedsydelse skal være mindre end afgangen i 2022. => qualitative ? - 2022
Andelen af selvforsørgende seks måneder efter endt forløb skal være mindst 50 pct. => level at_least 50 -
Mindst 8 ud af 10 virksomheder skal være tilfredse med jobcentret. => level at_least 80 -
Alle nyledige indkaldes til samtale inden for 2 uger. => all ? ? -
Alle unge med uddannelsespålæg skal have en mentor. => all equal 100 -
Antallet af ledige med over et års ledighed skal halveres inden udgangen af 2023. => change decrease 50 2023-12
Jobcenteret skal bringe mindst 120 langtidsledige i job i 2022. => count at_least 120 2022
Den samlede ledighed skal fastholdes på et niveau under 3 pct. i 2022. => level at_most 3 2022
Andelen af dimittender, der er i job et år efter endt uddannelse, skal stige fra 64 pct. til 70 pct. i 2024. => level at_least 70 2024
Mindst 45 pct. af integrationsborgerne i programmet er i ordinært job i 2023. => level at_least 45 2023
Antallet af job- og uddannelsesparate skal bringes ned til 310 i juni 2021. => level at_most 310 2021-06
Andelen af kontanthjælpsmodtagere i forhold til antallet af 16-66-årige skal være højst 2,1 pct. i 2023. => level at_most 2.1 2023
Antallet af virksomhedsbesøg øges med 10 pct. i forhold til året før. => change increase 10 -
I 2022 afholder jobcentret 4 jobmesser. => count equal 4 2022
Udgifterne til sygedagpenge skal nedbringes med 12 mio. kr. i 2023. => change decrease 12000000 2023
Beskæftigelsesplan 2024: Antallet af ledige akademikere skal falde med 15 pct. fra 2023 til 2024. => change decrease 15 2024 base=2023
Mål 2a: Andelen af borgere i småjobs skal være 20 pct. i gennemsnit i 2025. => average at_least 20 2025
Resultatmål 3.1: Min. 65 % af alle sygemeldte følges op rettidigt. => level at_least 65 -

# Number forms
Antallet af 17-årige uden uddannelsesplan skal falde med 31½ pct. i 2025. => change decrease 31.5 2025
Sagsbehandlingstiden skal ned på 2½ uge i 2024. => level at_most 2.5 2024 unit=weeks
Hver anden ansøgning behandles samme uge i 2024. => level at_least 50 2024
En tredjedel af kommunens indkøb skal være grønne i 2026. => level at_least 33.3333333 2026
To tredjedele af varmeforbruget skal komme fra vedvarende kilder i 2028. => level at_least 66.6666667 2028
Mindst halvdelen af de unge skal have et fritidsjob i 2025. => level at_least 50 2025
Antallet af besøgende skal være dobbelt så stort i 2030 som i 2020. => change increase 100 2030 base=2020
Dobbelt så mange unge skal starte på en erhvervsuddannelse i 2027 som i 2022. => change increase 100 2027 base=2022
Tre gange så mange borgere skal bruge delebil i 2030 som i 2024. => change increase 200 2030 base=2024
Der afholdes ti temaaftener i 2024. => count equal 10 2024
Der uddannes tolv nye vejledere i 2025. => count equal 12 2025
Der plantes hundrede træer hvert år. => count equal 100 - per=year
Der investeres 262,5 mio. kr. i skolerne i perioden 2024-2027. => count equal 262500000 2024/2027
Kommunens udgifter til vikarer skal ned på 3.249 kr. pr. ansat. => level at_most 3249 -
Udgifterne skal reduceres med 1/3 inden 2026. => change decrease 33.3333333 2026
Antallet af sager skal falde med ca. 20 pct. i 2025. => change decrease 20 2025
Godt 60 pct. af borgerne skal bo mindre end 300 meter fra et grønt område i 2030. => level at_least 60 2030
Knap 40 pct. af husstandene skal have fjernvarme i 2027. => level at_least 40 2027
Omkring 500 borgere skal gennemføre et forløb i 2025. => count equal 500 2025
Andelen skal være X pct. i 2022. => undetermined at_least - 2022
Antallet af sygemeldte skal falde med xx pct. fra 2021 til 2022. => undetermined decrease - 2022 base=2021
Kommunen skal reducere sit energiforbrug med et halvt procentpoint årligt. => change decrease 0.5 - per=year unit=percentage_point
Andelen skal øges med 2 pct.point i 2025. => change increase 2 2025 unit=percentage_point
Andelen skal øges med 2 %-point i 2025. => change increase 2 2025 unit=percentage_point
Der skal gå under halvandet år, fra en ung bliver ledig, til den unge er i uddannelse. => level at_most 1.5 - unit=years
Antallet af plejefamilier skal øges med 50 procent, så der er 90 plejefamilier i 2026. => level at_least 90 2026

# Bounds
Der skal som minimum være 40 praktikpladser i 2023. => level at_least 40 2023
Der skal være ikke under 30 tilbud i 2024. => level at_least 30 2024
Sygefraværet må ikke være højere end 4,5 pct. i 2024. => level at_most 4.5 2024
Sagsbehandlingstiden skal være kortere end 6 uger i 2025. => level at_most 6 2025 unit=weeks
Svarprocenten skal være højere end 60 pct. => level at_least 60 -
Ventelisten må maksimalt omfatte 40 borgere. => level at_most 40 -
Der må ikke være mere end 25 børn på venteliste ved udgangen af 2024. => level at_most 25 2024-12
Andelen skal ligge mellem 60 og 70 pct. i 2025. => range - 60 2025 high=70
Der gennemføres 8-10 tilsyn om året. => range - 8 - high=10 per=year
Frafaldet skal være 10 pct. eller lavere i 2026. => level at_most 10 2026
Tilfredsheden skal være 4,0 eller derover i 2025. => level at_least 4 2025
Mere end 75 pct. af sagerne skal afgøres inden for fristen i 2024. => level at_least 75 2024
Op til 30 unge får tilbud om et forløb i 2024. => count at_most 30 2024
Ikke mindre end 50 pct. af lærerne skal have linjefag. => level at_least 50 -
Der skal mindst være 3 medarbejdere pr. 10 børn i 2025. => level at_least 3 2025
Antallet af klager skal holdes under 50 i 2025. => level at_most 50 2025
Færre end hver tiende elev har over 10 pct. fravær i 2025. => level at_most 10 2025
Flere end 500 borgere deltager i 2025. => count at_least 500 2025
Antallet af sager skal være stabilt omkring 400 i 2025. => level equal 400 2025
Andelen skal fastholdes på minimum 92 pct. i 2025. => level at_least 92 2025

# Periods
Andelen skal være 60 pct. primo 2026. => level at_least 60 2026-01
Andelen skal være 60 pct. medio 2026. => level at_least 60 2026-06
Andelen skal være 60 pct. ved udgangen af juni 2026. => level at_least 60 2026-06
Andelen skal være 60 pct. i 1. halvår 2026. => level at_least 60 2026-H1
Andelen skal være 60 pct. i tredje kvartal 2026. => level at_least 60 2026-Q3
Andelen skal være 60 pct. i Q3 2026. => level at_least 60 2026-Q3
Andelen skal være 60 pct. i okt. 2026. => level at_least 60 2026-10
Andelen skal være 60 pct. ved årsskiftet 2026/27. => level at_least 60 2026-12
Andelen skal være 60 pct. ved udgangen af året. => level at_least 60 -
Antallet skal falde med 20 pct. i løbet af de næste tre år. => change decrease 20 -
Senest den 31. december 2025 skal antallet af ventende være nedbragt til 30. => level at_most 30 2025-12
Inden udgangen af 3. kvartal 2024 skal andelen være 75 pct. => level at_least 75 2024-09
I byrådsperioden 2022-2025 skal gælden nedbringes med 100 mio. kr. => change decrease 100000000 2025
Siden 2016 er målet, at antallet af sager skal falde til 200 i 2025. => level at_most 200 2025
Målet for 2025 er, at 85 pct. af borgerne er trygge. => level at_least 85 2025
Mål for 2026: 90 pct. af eleverne trives. => level at_least 90 2026
I 2024, 2025 og 2026 reduceres forbruget med 2 pct. årligt. => change decrease 2 2026 per=year
I løbet af 2025 gennemføres 20 tilsyn. => count equal 20 2025
Antallet skal falde med 12 pct. i 2025 ift. 2023. => change decrease 12 2025 base=2023
Antallet skal falde med 12 pct. set over perioden 2023 til 2025. => change decrease 12 2025 base=2023
Andelen skal stige med 4 procentpoint fra 2. kvartal 2023 til 2. kvartal 2024. => change increase 4 2024-Q2 base=2023-Q2
I forhold til ultimo 2020 skal antallet være faldet med 90 personer ultimo 2022. => change decrease 90 2022-12 base=2020-12
Fra 2025 skal andelen være mindst 70 pct. => level at_least 70 2025
Fra og med 2026 må der højst være 20 elever i klasserne. => level at_most 20 2026
Antallet af besøg om måneden skal stige til 3.000 i 2025. => level at_least 3000 2025

# False friends
Andelen af unge under 30 år med under 6 måneders ledighed skal stige til 70 pct. i 2025. => level at_least 70 2025
Antallet af ledige over 50 år skal falde med 8 pct. i 2024. => change decrease 8 2024
Borgere med mere end 52 ugers sygdom skal udgøre højst 12 pct. af sagerne i 2024. => level at_most 12 2024
Elever i 7.-9. klasse skal have mindst 2 ugers praktik. => level at_least 2 - unit=weeks
Andelen af borgere omfattet af § 85 i serviceloven skal falde med 5 pct. i 2025. => change decrease 5 2025
Verdensmål 11: Mindst 30 pct. af boligerne skal være almene i 2030. => level at_least 30 2030
Mål 5: Antallet af 18-29-årige på offentlig forsørgelse skal være højst 400 i 2024. => level at_most 400 2024
Den kommunale støtte til unge under uddannelse følges halvårligt. => follow - - - per=half_year
Andelen af 25-64-årige med minimum en ungdomsuddannelse skal være 80 pct. i 2030. => level at_least 80 2030
Antallet af borgere med 2 eller flere kroniske sygdomme skal ikke stige. => qualitative - - -
Andelen af 6-16-årige, der er aktive mindst 60 minutter dagligt, skal stige til 40 pct. i 2027. => level at_least 40 2027
Reducere andelen af førtidspensionister under 40 år med 10 pct. i 2026. => change decrease 10 2026

# Several goals
Andelen af genanvendt affald skal være 60 pct. i 2027 og 65 pct. i 2030. => level at_least 60 2027; level at_least 65 2030
CO2-udledningen skal falde med 50 pct. i 2025 og 70 pct. i 2030 i forhold til 1990. => change decrease 50 2025; change decrease 70 2030
Antallet af dræbte skal ned på 3, og antallet af alvorligt tilskadekomne skal ned på 25 i 2030. => level at_most 3 ?; level at_most 25 2030
Sygefraværet skal falde med 5 pct. i 2024, mens trivslen skal stige til 4,0. => change decrease 5 2024; level at_least 4 ?
I 2030 vil kommunen nedbringe udledningerne med 55 % for landbruget og med 70 % for de resterende sektorer. => change decrease 55 2030; change decrease 70 2030
Antallet af kontanthjælpsmodtagere reduceres til 250, svarende til et fald på 12 pct. => level at_most 250 -
Antallet af ledige skal falde med 50 personer svarende til ca. 8 pct. fra maj 2022 til maj 2023. => change decrease 50 2023-05 base=2022-05
Vi øger andelen af elbiler til 40 pct. i 2025, 70 pct. i 2028 og 100 pct. i 2030. => level at_least 40 2025; level at_least 70 2028; level at_least 100 2030

# Status and running text: no goals
Status viser et fald fra 2018 til 2019 på 4,3 pct. => none
I 2022 var der 1.230 fuldtidspersoner på offentlig forsørgelse i kommunen. => none
Andelen af rygere er faldet fra 20 pct. i 2010 til 14 pct. i 2021. => none
Kommunen har ca. 45.000 indbyggere, hvoraf 21 pct. er over 65 år. => none
I 2020 udledte kommunen 310.000 ton CO2. => none
Byrådet behandlede sagen den 12. marts 2024. => none
Sygefraværet udgjorde i 2023 5,9 pct., hvilket er 0,4 procentpoint lavere end året før. => none
Ifølge sundhedsprofilen ryger 13 pct. af de voksne dagligt. => none
Der er de seneste fem år bygget 300 nye boliger. => none
Udvalget godkendte indstillingen med 5 stemmer mod 2. => none
Prognosen viser, at antallet af ældre over 80 år stiger med 40 pct. frem til 2030. => none
Antallet af ledige forventes at stige til 900 i 2024. => none
Budgettet for 2024 er på 3,2 mia. kr. => none
Loven blev ændret i 2019, og ordningen omfatter nu også personer over 60 år. => none
Antallet af ulykker skal falde med 10 pct. i 2024 (status for 2022 viser et fald på 3 pct.). => change decrease 10 2024
`;

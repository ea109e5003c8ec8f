/**
 * Goal sentences from climate plans, traffic safety plans, school and youth policies, health agreements, quality
 * standards, economic policies and digitalisation strategies, in the styles such documents have. Written down with
 * their reading before the parser was run on them. A line is the sentence, " => " and its goals, parted by ";":
 * kind direction value target, then what else is looked at (unit= base= per= high=). "-" is null, "none" no goal.
 */
export const FIELDS_A = `
# Climate and energy
Kommunens samlede udledning af drivhusgasser skal reduceres med 70 % i 2030 i forhold til 1990. => change decrease 70 2030 unit=percent base=1990
70 % reduktion i 2030 i forhold til 1990. => change decrease 70 2030 base=1990
Vi vil opnå en CO2-reduktion på 72 pct. i 2030 sammenlignet med 1990-niveauet. => change decrease 72 2030 base=1990
Målet er at nedbringe CO2-udledningen fra landbruget med 55 % inden 2030, set i forhold til niveauet i 1990. => change decrease 55 2030 base=1990
Udledningen fra vejtransporten skal være 25 % lavere i 2030 end i 2019. => change decrease 25 2030 base=2019
Den samlede udledning må maksimalt være 25.000 tons CO2 i 2030. => level at_most 25000 2030 unit=tons
Udledningen nedbringes fra 310.000 ton i 2019 til 120.000 ton i 2030. => level at_most 120000 2030 base=2019 unit=tons
CO2-udledningen pr. indbygger skal ned på 2,5 tons i 2030. => level at_most 2.5 2030 unit=tons
I 2025 udleder vi højst 4 tons CO2 pr. borger. => level at_most 4 2025 unit=tons
Kommunen som virksomhed skal reducere sit energiforbrug med 3 pct. hvert år frem til 2025. => change decrease 3 2025 per=year
El-forbruget i de kommunale bygninger skal falde med 2 % årligt. => change decrease 2 - per=year
Varmeforbruget i kommunens ejendomme reduceres med 15 % fra 2020 til 2028. => change decrease 15 2028 base=2020
Vi halverer madspildet i de kommunale køkkener inden 2030. => change decrease 50 2030
Madspildet skal være halveret i 2030 set i forhold til 2021. => change decrease 50 2030 base=2021
Vi vil fordoble antallet af ladestandere inden udgangen af 2025. => change increase 100 2025-12
Antallet af ladepunkter skal tredobles frem mod 2030. => change increase 200 2030
Der skal opsættes 150 nye ladestandere inden 2027. => count equal 150 2027
Der opstilles mindst 10 MW solceller på kommunens tage i perioden 2023-2026. => count at_least 10 2023/2026
Produktionen af vedvarende energi øges til 450 GWh i 2030. => level at_least 450 2030
Solceller skal dække 20 pct. af kommunens elforbrug i 2028. => level at_least 20 2028
Fjernvarmen skal være 100 % baseret på vedvarende energi i 2030. => level at_least 100 2030
Alle kommunale biler skal være fossilfrie senest i 2028. => all equal 100 2028
Alle kommunens busser kører på el i 2030. => all equal 100 2030
Senest ved udgangen af 2026 er 80 % af den kommunale bilflåde elektrisk. => level at_least 80 2026-12
Halvdelen af kommunens køretøjer skal være eldrevne inden udgangen af 2027. => level at_least 50 2027-12
Genanvendelsesprocenten skal hæves fra 48 % i 2019 til 65 % i 2030. => level at_least 65 2030 base=2019
Mindst 55 % af affaldet skal genanvendes i 2025. => level at_least 55 2025
Restaffaldet reduceres til højst 120 kg pr. indbygger i 2030. => level at_most 120 2030
Mængden af dagrenovation pr. husstand skal ned med 100 kg inden udgangen af 2024. => change decrease 100 2024-12
60 % af plastaffaldet fra husholdningerne skal sorteres fra til genanvendelse i 2030. => level at_least 60 2030
Tre ud af fire husstande skal sortere deres madaffald i 2024. => level at_least 75 2024
Der skal udtages 500 hektar lavbundsjord inden 2027. => count equal 500 2027
Kommunen rejser 30 ha skov om året. => count equal 30 - per=year
Skovarealet skal øges med 250 hektar frem til 2033. => change increase 250 2033
Mindst 30 pct. af kommunens areal skal være natur i 2030. => level at_least 30 2030
Der skal være mindst 20 kvm. grønt areal pr. indbygger. => level at_least 20 -
Vandtabet i ledningsnettet må ikke overstige 7 pct. i 2025. => level at_most 7 2025
Vandforbruget pr. person i husholdningerne skal nedbringes fra 105 til 95 liter i døgnet i 2027. => level at_most 95 2027
Der må højst ske to overløb pr. år. => level at_most 2 - per=year
Andelen af økologi i de offentlige køkkener skal være mindst 60 %. => level at_least 60 -
Økologiprocenten i kommunens køkkener løftes til 75 pct. senest i 2026. => level at_least 75 2026
Indkøb af nye møbler reduceres med en fjerdedel i 2025 i forhold til 2021. => change decrease 25 2025 base=2021
Udskiftning af oliefyr: 0 oliefyr i kommunale bygninger i 2026. => level at_most 0 2026
Antallet af olie- og gasfyr i private hjem skal ned fra 4.200 til 1.000 i 2028. => level at_most 1000 2028
Reduktion af kommunens energiforbrug med 20 % inden 2027. => change decrease 20 2027
Øge andelen af genanvendt byggeaffald til 80 % i 2028. => level at_least 80 2028
At reducere brændstofforbruget med 10 pct. frem til 2024. => change decrease 10 2024
Der spares 1,5 mio. kr. på energiudgifterne i 2025. => change decrease 1500000 2025
Energimærke B eller bedre skal opnås i 75 % af de kommunale bygninger senest i 2030. => level at_least 75 2030
Udledningen af kvælstof til fjorden skal mindskes med 120 tons pr. år inden udgangen af 2027. => change decrease 120 2027-12

# Traffic and roads
I 2030 skal antallet af dræbte i trafikken være 9 eller derunder. => level at_most 9 2030
I 2030 må højst 60 mennesker komme alvorligt til skade i trafikken i kommunen. => level at_most 60 2030
Antallet af dræbte og alvorligt tilskadekomne skal halveres inden udgangen af 2030 i forhold til gennemsnittet for 2017-2019. => change decrease 50 2030-12 base=2017/2019
Målet er 0 trafikdræbte i 2030. => level at_most 0 2030
Antallet af tilskadekomne i trafikken skal reduceres med 40 % frem til 2028. => change decrease 40 2028
Frem mod udgangen af 2026 skal antallet af personskader falde med 30 pct. set i forhold til 2018. => change decrease 30 2026-12 base=2018
Ikke flere end 25 personer må komme til skade på kommuneveje i 2027. => level at_most 25 2027
Antallet af cykelture skal stige med 20 pct. i 2025 sammenlignet med 2016. => change increase 20 2025 base=2016
Hver fjerde tur skal foregå på cykel i 2030. => level at_least 25 2030
Cyklens andel af alle ture øges fra 17 pct. i 2017 til 22 pct. i 2025. => level at_least 22 2025 base=2017
30 % af alle ture i kommunen skal ske på cykel i 2030. => level at_least 30 2030
Andelen af elever, der cykler eller går til skole, skal op på 70 %. => level at_least 70 -
Otte ud af ti skolebørn skal cykle eller gå i skole i 2027. => level at_least 80 2027
Der etableres 12 km cykelsti i planperioden 2022-2025. => count equal 12 2022/2025
Der anlægges mindst 5 km cykelsti årligt. => count at_least 5 - per=year
Antallet af påstigere i busserne skal stige til 2,4 mio. i 2026. => level at_least 2400000 2026
Bilkørslen må ikke stige frem til 2030. => qualitative - - 2030
Gennemsnitshastigheden på skoleveje skal ned under 40 km/t i 2025. => level at_most 40 2025
85 % af bilisterne skal overholde hastighedsgrænsen i 2030. => level at_least 85 2030
Mindst 95 % af cyklisterne skal bruge hjelm i 2030. => level at_least 95 2030
Trængselsforsinkelserne må højst vokse med 5 % frem til 2025. => change increase 5 2025
Vejhuller udbedres senest 5 arbejdsdage efter anmeldelse. => level at_most 5 - unit=working_days
90 pct. af alle fejl på gadebelysningen skal være rettet inden for 10 dage. => level at_least 90 -
Punktligheden på letbanen skal være mindst 97 pct. i 2026. => level at_least 97 2026
Antallet af utrygge skoleveje nedbringes fra 42 til 20 inden udgangen af 2025. => level at_most 20 2025-12

# Schools, day care, youth
Andelen af elever med mindst 2 i dansk og matematik skal være mindst 90 pct. i 2026. => level at_least 90 2026
Mindst 80 procent af eleverne skal være gode til at læse og regne. => level at_least 80 -
Andelen af de allerdygtigste elever i dansk og matematik skal stige år for år. => qualitative increase - -
Karaktergennemsnittet ved afgangsprøverne i 9. klasse skal være mindst 7,5 i 2025. => level at_least 7.5 2025
Karaktergennemsnittet i bundne prøvefag hæves fra 6,9 til 7,4 inden 2026. => level at_least 7.4 2026
Elevfraværet skal ned på 5,5 pct. i skoleåret 2024/25. => level at_most 5.5 2025-07/P12M
Antallet af elever med bekymrende fravær skal falde med en tredjedel. => change decrease 33.3333333 -
Højst 4 % af eleverne må have mere end 15 % fravær. => level at_most 4 -
Andelen af elever i segregerede tilbud reduceres fra 6,2 % i 2022 til 5,0 % i 2026. => level at_most 5 2026 base=2022
96 % af eleverne skal inkluderes i almenundervisningen. => level at_least 96 -
Mindst 95 pct. af undervisningen varetages af lærere med undervisningskompetence i 2025. => level at_least 95 2025
Forældretilfredsheden i dagtilbud skal mindst være 4,2 på en skala fra 1 til 5 i 2024. => level at_least 4.2 2024
Elevernes generelle trivsel skal være på mindst 3,8 i trivselsmålingen 2025. => level at_least 3.8 2025
Ni ud af ti børn skal være sprogligt alderssvarende ved skolestart. => level at_least 90 -
Andelen af 3-årige med sproglige vanskeligheder skal halveres fra 2023 til 2027. => change decrease 50 2027 base=2023
Der må maksimalt være 22 elever i hver 1. klasse fra skoleåret 2025/26. => level at_most 22 2026-07/P12M
Senest i 2030 har mindst 90 procent af en årgang gennemført en ungdomsuddannelse. => level at_least 90 2030
Andelen af 9. klasses elever, der søger en erhvervsuddannelse, øges fra 18 pct. til 25 pct. i 2026. => level at_least 25 2026
Hver tredje elev skal vælge en erhvervsuddannelse i 2028. => level at_least 33.3333333 2028
Højst 8 pct. af de 15-24-årige må stå uden for job og uddannelse i 2027. => level at_most 8 2027
Antallet af unge uden uddannelse eller job skal reduceres med 150 frem mod 2026. => change decrease 150 2026
Frafaldet på ungdomsuddannelserne nedbringes med 10 procentpoint inden 2027. => change decrease 10 2027 unit=percentage_point
Antallet af underretninger, hvor der handles inden for 24 timer, skal være 100 pct. => level at_least 100 -
Andelen af anbragte børn, der får mindst 2 i dansk, skal fordobles inden 2028. => change increase 100 2028
Antallet af anbringelser uden for hjemmet skal falde fra 145 til 120 ved udgangen af 2025. => level at_most 120 2025-12
Andelen af pædagoguddannet personale skal udgøre 70 pct. i 2027. => level at_least 70 2027
Normeringen i vuggestuerne skal højst være 3,0 børn pr. voksen fra 2024. => level at_most 3 2024
Andelen af unge, der trives, skal være over 85 pct. i 2026. => level at_least 85 2026
70 % af børnene i 0.-3. klasse deltager i foreningslivet i 2027. => level at_least 70 2027
Alle unge under 25 år skal være i job eller uddannelse. => all equal 100 -
Børn skal tilbydes en plads i dagpleje eller institution senest 4 uger efter behov. => level at_most 4 - unit=weeks
`;

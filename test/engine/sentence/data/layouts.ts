/** Documents in other layouts than the five, as they are pasted, with the goals a reader finds in them: number, kind, value, target, section. */
export interface LayoutDocument {
  readonly name: string;
  readonly text: string;
  readonly goals: readonly (readonly [string | null, string, number | null, string | null, string | null])[];
}

export const LAYOUTS: readonly LayoutDocument[] = [
  {
    name: 'a climate plan with bullets under numbered chapters',
    text: `KLIMAPLAN 2030
Silkeby Kommune

Forord
Klimaet ændrer sig, og vi mærker det allerede. I 2019 udledte kommunen 412.000 ton CO2, og
det svarer til 8,9 ton pr. indbygger. De seneste ti år er udledningen faldet med 18 pct. Vi er
godt på vej, men der er lang vej endnu.

Side 3

1. Energi
Kommunens bygninger bruger 42.000 MWh om året. Forbruget har været stabilt siden 2015.

Mål
• Energiforbruget i de kommunale bygninger skal reduceres med 25 pct. i 2030 i
  forhold til 2019
• Mindst 90 % af varmen skal komme fra vedvarende energi i 2028
• Alle oliefyr i kommunale bygninger er udskiftet inden udgangen af 2026

Indsatser
Vi energirenoverer skolerne og udskifter belysningen. Der er afsat 15 mio. kr. i budget 2024.

Side 4

2. Transport
Transporten står for 38 pct. af udledningen.

Mål
• 50 pct. af personbilerne i kommunen skal køre på el i 2030
• Cykeltrafikken skal øges med 20 pct. fra 2020 til 2028
• Udledningen fra kommunens egne køretøjer skal være halveret i 2027

Opfølgning
Planen evalueres hvert andet år.
`,
    goals: [
      [null, 'change', 25, '2030', 'Energi'],
      [null, 'level', 90, '2028', 'Energi'],
      [null, 'all', 100, '2026-12', 'Energi'],
      [null, 'level', 50, '2030', 'Transport'],
      [null, 'change', 20, '2028', 'Transport'],
      [null, 'change', 50, '2027', 'Transport'],
    ],
  },
  {
    name: 'a table copied from Word, cells parted by tabs',
    text: `Nr.\tMål\tStatus 2023\tBemærkninger
1\tSygefraværet skal falde til 4,8 pct. i 2025\t5,6 pct. i 2023\tNærværssamtaler er indført på alle arbejdspladser.
2\tAndelen af faglærte i ældreplejen skal være mindst 80 pct. ved udgangen af 2026\t76 pct. i 2023\t
3\tAntallet af elever og lærlinge skal øges fra 60 til 90 i 2026\t64 i 2023\tDer samarbejdes med SOSU-skolen.
4\tMedarbejdernes trivsel skal styrkes\t\tMåles i trivselsmålingen.
`,
    goals: [
      ['1', 'level', 4.8, '2025', null],
      ['2', 'level', 80, '2026-12', null],
      ['3', 'level', 90, '2026', null],
      ['4', 'qualitative', null, null, null],
    ],
  },
  {
    name: 'a plan copied from a PDF: hyphenated lines, page heads and page numbers',
    text: `Beskæftigelsesplan 2024                                                        Birkeborg Kommune

Indsatsområde 1: Flere i job

Birkeborg Kommune har i dag 1.240 borgere på kontanthjælp og uddan-
nelseshjælp. Det er 60 færre end året før.

Resultatmål 1.1
Antallet af borgere på kontanthjælp skal ved udgan-
gen af 2024 være reduceret med 8 pct. i forhold til
december 2023.

Begrundelse
Kommunen ligger 2 procentpoint over klyngen, og potentialet er derfor
på ca. 90 helårspersoner.

                                        12

Beskæftigelsesplan 2024                                                        Birkeborg Kommune

Resultatmål 1.2
Mindst 45 pct. af de aktivitetsparate borgere skal
have en virksomhedsrettet indsats i gennemsnit i 2024.

Opgørelse – teknisk
Opgøres på baggrund af jobindsats.dk, målingen "Aktiveringsgrad".

Følgemål:
Andelen af borgere med ordinære timer.

Indsatsområde 2: Virksomhederne

Resultatmål 2.1
Jobcentret gennemfører 350 virksomhedsbesøg i 2024.

Resultatmål 2.2
Virksomhedernes tilfredshed med jobcentret skal mindst være 4,2 på en skala
fra 1 til 5.

                                        13
`,
    goals: [
      ['1.1', 'change', 8, '2024-12', 'Flere i job'],
      ['1.2', 'average', 45, '2024', 'Flere i job'],
      [null, 'follow', null, null, 'Flere i job'],
      ['2.1', 'count', 350, '2024', 'Virksomhederne'],
      ['2.2', 'level', 4.2, null, 'Virksomhederne'],
    ],
  },
  {
    name: 'an agenda item with its goals in the middle',
    text: `Punkt 7: Sundhedspolitiske mål 2025-2028 (Beslutning)

Resumé
Udvalget skal tage stilling til forvaltningens forslag til mål for sundhedspolitikken.

Indstilling
Forvaltningen indstiller, at udvalget godkender målene.

Sagsfremstilling
Sundhedsprofilen 2021 viser, at 14 pct. af de voksne ryger dagligt, og at 54 pct. er overvægtige.
Forvaltningen foreslår på den baggrund følgende mål:

Mål 1: Andelen af dagligrygere skal falde fra 14 pct. i 2021 til 9 pct. i 2028.
Mål 2: Andelen af moderat og svært overvægtige voksne må højst være 50 pct. i 2028.
Mål 3: 70 pct. af borgerne med type 2-diabetes skal have været til årskontrol i 2026 (status viser 61 pct. i 2023).
Mål 4: Flere unge skal trives mentalt.

Økonomi
Indsatsen finansieres inden for budgettet på 4,2 mio. kr. årligt.

Beslutning Sundhedsudvalget den 14. november 2024
Godkendt. Udvalget anmoder om en status i 3. kvartal 2025.
`,
    goals: [
      ['1', 'level', 9, '2028', null],
      ['2', 'level', 50, '2028', null],
      ['3', 'level', 70, '2026', null],
      ['4', 'qualitative', null, null, null],
    ],
  },
  {
    name: 'a policy with an outline of numbers',
    text: `Børne- og ungepolitik

1 Alle børn skal trives
1.1 Mindst 90 % af eleverne skal trives godt i skolen i 2027.
1.2 Elevfraværet skal højst være 5 % i skoleåret 2026/27.
2 Alle unge skal videre
2.1 Andelen af unge, som er i gang med en uddannelse 15 måneder efter 9. klasse, skal op på 95 % i 2027.
2.2 Antallet af unge under 25 år uden job og uddannelse halveres fra 2023 til 2028.
2.3 Hver fjerde elev vælger en erhvervsuddannelse i 2026.
`,
    goals: [
      ['1.1', 'level', 90, '2027', null],
      ['1.2', 'level', 5, '2027-07/P12M', null],
      ['2.1', 'level', 95, '2027', null],
      ['2.2', 'change', 50, '2028', null],
      ['2.3', 'level', 25, '2026', null],
    ],
  },
  {
    name: 'minutes of a meeting',
    text: `Referat fra møde i Teknik- og Miljøudvalget den 12. marts 2024

Til stede: Anne Berg, Jens Lund, Karin Olsen
Fraværende: Ole Madsen

1. Godkendelse af dagsorden
Dagsordenen blev godkendt.

2. Budgetopfølgning
Forbruget var pr. 29. februar på 34,2 mio. kr., svarende til 17 pct. af budgettet. Afvigelsen skyldes, at
vintertjenesten har kostet 2,1 mio. kr. mere end ventet. Antallet af udkald steg fra 31 i 2023 til 44 i 2024.

3. Orientering om cykelstier
Der er i 2023 anlagt 4,2 km cykelsti. Arbejdet på Skovvej forventes afsluttet i juni 2024. Projektet har et budget
på 6,5 mio. kr., hvoraf 40 pct. dækkes af en statslig pulje.

4. Eventuelt
Næste møde afholdes den 9. april 2024 kl. 16.00.
`,
    goals: [],
  },
  {
    name: 'facts about a municipality',
    text: `Fakta om kommunen
Indbyggere: 48.300
Areal: 312 km2
Skoler: 11
Andel over 65 år: 22 pct.
Skatteprocent: 25,6
Den gennemsnitlige boligpris er steget med 12 pct. siden 2019. Der er 23.400 arbejdspladser i kommunen, og 61 pct. af
borgerne i den erhvervsaktive alder pendler. I 2022 flyttede 2.950 personer til kommunen, mens 2.700 flyttede fra.
Kommunen blev dannet i 2007 ved en sammenlægning af to kommuner.
`,
    goals: [],
  },
  {
    name: 'a news release',
    text: `Pressemeddelelse
Ledigheden falder fortsat
Nye tal fra Danmarks Statistik viser, at ledigheden i februar faldt til 2,6 procent. Det er det laveste niveau i 15 år. "Det er
glædeligt, at flere er kommet i job," siger borgmesteren. På landsplan var 84.000 personer ledige, og det er 1.200 færre end
måneden før. Økonomer vurderer, at beskæftigelsen vil stige med 10.000 personer i år. Virksomhederne melder samtidig om mangel
på arbejdskraft, og hver tredje virksomhed har forgæves forsøgt at rekruttere.
`,
    goals: [],
  },
];

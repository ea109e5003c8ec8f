import { newLocalHost } from '../../../src/host';

/** The longest name that a sheet can have. */
const SHEET = 'Beskæftigelsesplanens mål og tal';
const DATA = 'Indikatorer_uden_mellemrum_1234';

/** As long as texts of plans get, and longer: with and without a place to break the line. */
const UNBROKEN = 'Arbejdsmarkedsparathedsfremmendeforanstaltningsberettigelsesvurdering'.repeat(3).slice(0, 200);
const LONG_NAME =
  'Antallet af fuldtidspersoner på offentlig forsørgelse (inkl. fleksjob, ledighedsydelse, ressourceforløb og jobafklaringsforløb) i aldersgruppen 16-66 år opgjort efter bopælskommune';
const UNBROKEN_NAME =
  'FuldtidspersonerPåOffentligForsørgelseInklusiveFleksjobOgLedighedsydelseOpgjortEfterBopælskommune';
const HUGE = 123_456_789_012;

const FIRST_YEAR = 2024;
const MONTHS = 31;
const months = Array.from(
  { length: MONTHS },
  (_, at) => `${FIRST_YEAR + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`,
);

/** One more or less to and fro, so that a projection is uncertain. */
const wave = (at: number): number => Math.round(60 * Math.sin(at * 2.1) + 25 * Math.sin(at * 0.7));

const SERIES: readonly (readonly [name: string, value: (at: number) => number])[] = [
  [LONG_NAME, (at) => HUGE - at * 1_000_000_000],
  [UNBROKEN_NAME, (at) => 1000 - at * 5],
  ['Stigende', (at) => 1000 + at * 10],
  ['Svingende', (at) => 1000 - at * 4 + wave(at)],
];

type Row = readonly [
  section: string,
  text: string,
  indicator: string,
  form: string,
  direction: string,
  value: number | string,
  unit: string,
  base: string,
  target: string,
];

const SECTION = `${UNBROKEN.slice(0, 90)} og alt det andet, som et udvalg kan finde på at kalde et indsatsområde`;

const GOALS: readonly Row[] = [
  [
    SECTION,
    `${LONG_NAME} skal være højst 110.000.000.000 personer i december 2025.`,
    LONG_NAME,
    'Niveau',
    'Højst',
    110_000_000_000,
    'personer',
    '',
    'dec 2025',
  ],
  [SECTION, UNBROKEN, UNBROKEN_NAME, 'Ændring', 'Fald', 10, 'pct.', 'dec 2024', 'dec 2025'],
  [SECTION, `Mål med ${UNBROKEN}`, 'Stigende', 'Ændring', 'Fald', 4, 'pct.', 'dec 2024', 'dec 2025'],
  [
    SECTION,
    `${LONG_NAME} skal falde med 8 pct. fra december 2025 til december 2026.`,
    LONG_NAME,
    'Ændring',
    'Fald',
    8,
    'pct.',
    'dec 2025',
    'dec 2026',
  ],
  [
    'Kort',
    'Svingende skal være højst 905 personer i december 2026.',
    'Svingende',
    'Niveau',
    'Højst',
    905,
    'personer',
    '',
    'dec 2026',
  ],
  [
    'Kort',
    'Stigende skal falde med 10 pct. fra december 2025 til december 2026.',
    'Stigende',
    'Ændring',
    'Fald',
    10,
    'pct.',
    'dec 2025',
    'dec 2026',
  ],
  ['Kort', 'Antallet følges.', UNBROKEN_NAME, 'Følges', '', '', '', '', ''],
  ['Kort', 'Samarbejdet med virksomhederne skal styrkes.', '', 'Kvalitativt', '', '', '', '', '2026'],
  ['Kort', 'Andelen skal være X pct. i december 2026.', UNBROKEN_NAME, 'Niveau', 'Højst', 'X', 'pct.', '', 'dec 2026'],
  [
    'Kort',
    'Antallet skal falde med 5 pct. fra december 2026 til december 2027.',
    'Stigende',
    'Ændring',
    'Fald',
    5,
    'pct.',
    'dec 2026',
    'dec 2027',
  ],
  [
    'Kort',
    'Noget, som ingen har talt, skal være højst 12 i december 2026.',
    `Findes ikke ${UNBROKEN_NAME}`,
    'Niveau',
    'Højst',
    12,
    'personer',
    '',
    'dec 2026',
  ],
  ['Kort', 'Et mål, der modsiger sig selv.', 'Stigende', 'Ændring', 'Fald', 5, 'pct.', 'dec 2027', 'dec 2025'],
];

const HEADERS = [
  'Nr.',
  'Indsatsområde',
  'Mål',
  'Indikator',
  'Måleform',
  'Retning',
  'Måltal',
  'Enhed',
  'Basisperiode',
  'Målperiode',
];

/** A plan whose texts and figures are as long as they can be, with goals of every status. The figures are made up. */
export async function nastyPlan(): Promise<Buffer> {
  const host = await newLocalHost({ payloadLimit: Infinity });
  await host.Excel.run(async (context) => {
    const goals = context.workbook.worksheets.getFirst();
    goals.name = SHEET.slice(0, 31);
    goals.getRange('A1').values = [[`Beskæftigelsesplan for ${UNBROKEN}`]];
    goals.getRangeByIndexes(3, 8, GOALS.length, 2).numberFormat = GOALS.map(() => ['@', '@']);
    goals.getRangeByIndexes(2, 0, GOALS.length + 1, HEADERS.length).values = [
      HEADERS,
      ...GOALS.map((row, at) => [at === 1 ? '2.14.3 (revideret)' : String(at + 1), ...row]),
    ];
    const figures = context.workbook.worksheets.add(DATA);
    figures.getRange('A1').values = [[`Tal for ${LONG_NAME}`]];
    figures.getRangeByIndexes(2, 0, SERIES.length + 1, MONTHS + 1).values = [
      ['Indikator', ...months],
      ...SERIES.map(([name, value]) => [name, ...months.map((_, at) => value(at))]),
    ];
    await context.sync();
  });
  return Buffer.from(await host.save());
}

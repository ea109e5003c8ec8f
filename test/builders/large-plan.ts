import { newLocalHost } from '../../src/host';

type Cell = string | number;
type Grid = readonly (readonly Cell[])[];

/** Goals of the large plan. */
export const LARGE_GOALS = 500;

const AREA = 'Solrød';
const SECTIONS = [
  'Flere i job',
  'Færre på forsørgelse',
  'Unge i uddannelse',
  'Sygefravær',
  'Virksomheder',
  'Fleksjob',
  'Integration',
  'Seniorer',
];
const GROUPS = ['jobparate', 'aktivitetsparate', 'unge', 'seniorer', 'nyledige', 'langtidsledige', 'kvinder', 'mænd'];
const BENEFITS = [
  'dagpenge',
  'kontanthjælp',
  'sygedagpenge',
  'ressourceforløb',
  'fleksjob',
  'ledighedsydelse',
  'revalidering',
  'jobafklaring',
  'uddannelseshjælp',
  'efterløn',
];

const nameOf = (at: number): string =>
  `Antal personer på ${BENEFITS[at % BENEFITS.length] ?? ''}, ${GROUPS[Math.floor(at / 10) % GROUPS.length] ?? ''}${at < 80 ? '' : ` (hold ${1 + Math.floor(at / 80)})`}`;
const shareOf = (at: number): string =>
  `Andel ${GROUPS[at % GROUPS.length] ?? ''} i job efter ${3 + Math.floor(at / GROUPS.length)} måneder`;

/** A level with a season and a trend, the same at every run. */
const figure = (series: number, month: number): number =>
  Math.round(
    (200 + ((series * 37) % 900)) * (1 + 0.08 * Math.cos((2 * Math.PI * month) / 12)) +
      month * ((series % 7) - 3) * 0.4 +
      ((series * 31 + month * 17) % 11),
  );

/** "2026M03" and the months before it, the earliest first. */
function months(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const month = 2026 * 12 + 2 - (count - 1 - at);
    return `${Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** One row for each of two hundred indicators, a column for each of ten years' months; two areas below each other. */
function wide(): Grid {
  const labels = months(120);
  const rows = [AREA, 'Hele landet'].flatMap((area, far) =>
    Array.from({ length: 200 }, (_, at) => [
      nameOf(at),
      area,
      ...labels.map((_label, month) => figure(at, month) * (far === 0 ? 1 : 90)),
    ]),
  );
  return [['Indikator', 'Område', ...labels], ...rows];
}

/** A row for every area and month of fifteen years, ten measures beside each other. */
function long(): Grid {
  const labels = months(180);
  const measures = BENEFITS.map((benefit) => `Fuldtidspersoner på ${benefit}`);
  const rows = [AREA, 'Klyngen', 'RAR Sjælland', 'Hele landet'].flatMap((area, far) =>
    labels.map((label, month) => [
      area,
      label,
      ...measures.map((_name, at) => figure(300 + at, month) * (1 + far * 9)),
    ]),
  );
  return [['Område', 'Periode', ...measures], ...rows];
}

/** A row for every month of seven years, a column for each of eighty shares; gaps among them. */
function beside(): Grid {
  const labels = months(84);
  const names = Array.from({ length: 80 }, (_, at) => shareOf(at));
  const rows = labels.map((label, month) => [
    label,
    ...names.map((_name, at) => ((at + month) % 41 === 0 ? '-' : 30 + ((at * 13 + month * 3) % 350) / 10)),
  ]);
  return [['Periode', ...names], ...rows];
}

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
  'Begrundelse',
];

/** Goals of many kinds; every other change says what it asks for in its sentence alone. */
function goalRow(at: number): Cell[] {
  const section = SECTIONS[Math.floor((at * SECTIONS.length) / LARGE_GOALS)] ?? '';
  const name = nameOf(at % 200);
  const share = shareOf(at % 80);
  const full = `Fuldtidspersoner på ${BENEFITS[at % BENEFITS.length] ?? ''}`;
  const value = 2 + (at % 7);
  const why = `Udviklingen følges hver måned. Målet er valgt, fordi gruppen er vokset mere end i resten af landet (${at + 1}).`;
  const row = (sentence: string, ...cells: readonly Cell[]): Cell[] => [at + 1, section, sentence, ...cells, why];
  switch (at % 10) {
    case 0:
      return row(
        `${name} skal falde med ${value} pct. fra december 2024 til december 2026.`,
        ...[name, 'Ændring', 'Fald', value, 'pct.', 'dec 2024', 'dec 2026'],
      );
    case 1:
    case 2:
      return row(
        `${name} skal falde med ${value} pct. fra december 2024 til december 2026.`,
        ...[name, '', '', '', '', '', ''],
      );
    case 3:
      return row(`Højst ${400 + at} i december 2026.`, name, 'Niveau', 'Højst', 400 + at, 'personer', '', 'dec 2026');
    case 4:
      return row(
        `Mindst ${35 + value} pct. i gennemsnit i 2026.`,
        share,
        'Gennemsnit',
        'Mindst',
        35 + value,
        'pct.',
        '',
        '2026',
      );
    case 5:
      return row(
        'Niveauet fra 2024 skal nedbringes.',
        full,
        'Niveau for basis',
        'Fald',
        '',
        'personer',
        '2024',
        'dec 2026',
      );
    case 6:
      return row(`Mellem 30 og ${45 + value} pct.`, share, 'Interval', '', `30-${45 + value}`, 'pct.', '', 'dec 2026');
    case 7:
      return row(
        `${full} skal stige med ${value * 5} personer.`,
        full,
        'Ændring',
        'Stigning',
        value * 5,
        'personer',
        'dec 2025',
        'jun 2026',
      );
    case 8:
      return row(
        `Samarbejdet om ${GROUPS[at % 8] ?? ''} skal styrkes i 2026.`,
        '',
        'Kvalitativ',
        '',
        '',
        '',
        '',
        '2026',
      );
    default:
      return row(`Målet for ${name} fastsættes senere.`, name, 'Ændring', 'Fald', 'X', 'pct.', 'dec 2025', 'dec 2026');
  }
}

/** A plan of five hundred goals of many kinds on five hundred series of 84 to 180 months, on four sheets. */
export async function largePlan(): Promise<Buffer> {
  const host = await newLocalHost({ payloadLimit: Infinity });
  await host.Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getFirst();
    plan.name = 'Mål 2026';
    const goals = Array.from({ length: LARGE_GOALS }, (_, at) => goalRow(at));
    plan.getRangeByIndexes(1, 6, LARGE_GOALS, 4).numberFormat = goals.map(() => ['General', '@', '@', '@']);
    plan.getRangeByIndexes(0, 0, LARGE_GOALS + 1, HEADERS.length).values = [HEADERS, ...goals];
    plan.freezePanes.freezeRows(1);
    for (const [name, rows] of [
      ['Ydelser', wide()],
      ['Jobindsats', long()],
      ['Andele', beside()],
    ] as const) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
    }
    await context.sync();
  });
  return Buffer.from(await host.save());
}

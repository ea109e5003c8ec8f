import { newLocalHost, openLocalHost, type LocalHost } from '../../src/host';

export type Row = readonly (string | number | null)[];

/** Works in a workbook of the local host through the real client: the add-in's use cases find it on globalThis. */
export async function inside<T>(host: LocalHost, work: () => Promise<T>): Promise<T> {
  host.install();
  try {
    return await work();
  } finally {
    host.uninstall();
  }
}

/** The workbook saved and opened again, as another person would open it. */
export async function reopened(host: LocalHost): Promise<LocalHost> {
  return openLocalHost(await host.save());
}

export function edit(host: LocalHost, work: (workbook: Excel.Workbook) => void): Promise<void> {
  return host.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

export const HEADERS = [
  'Nr.',
  'Mål',
  'Indikator',
  'Måleform',
  'Retning',
  'Måltal',
  'Enhed',
  'Basisperiode',
  'Målperiode',
];

/** Goals on the two series below: some over, one under way, one of no series. */
export const GOALS: readonly Row[] = [
  [
    '1',
    'Ledige skal falde med 4 pct. fra januar 2024 til december 2025',
    'Antal ledige',
    'Ændring',
    'Falde',
    4,
    'pct.',
    'januar 2024',
    'december 2025',
  ],
  ['2', 'Højst 960 ledige i juni 2026', 'Antal ledige', 'Niveau', 'Højst', 960, 'personer', '', 'juni 2026'],
  ['3', 'Mindst 55 pct. i gennemsnit i 2026', 'Andel i job', 'Gennemsnit', 'Mindst', 55, 'pct.', '', '2026'],
  ['4', 'Samarbejdet skal styrkes', '', 'Kvalitativt', '', null, '', '', '2026'],
];

/** Where the parts of the plan's sheet stand. */
export interface PlanOptions {
  /** Zero-based row of the headers; title rows stand above. */
  readonly headerRow?: number;
  readonly headers?: readonly string[];
  readonly rows?: readonly Row[];
  /** The goals are an Excel table. */
  readonly table?: boolean;
}

/** A workbook with a plan and the figures of 30 months. */
export async function planWorkbook({
  headerRow = 2,
  headers = HEADERS,
  rows = GOALS,
  table,
}: PlanOptions = {}): Promise<LocalHost> {
  const host = await newLocalHost();
  await edit(host, ({ worksheets }) => {
    const plan = worksheets.getFirst();
    plan.name = 'Mål 2026';
    plan.getRange('A1').values = [['Beskæftigelsesplan 2026 – Ærø']];
    const area = plan.getRangeByIndexes(headerRow, 0, rows.length + 1, headers.length);
    area.numberFormat = [
      headers.map(() => '@'),
      ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? 'General' : '@'))),
    ];
    area.values = [[...headers], ...rows.map((row) => row.map((cell) => cell ?? ''))];
    if (table === true) plan.tables.add(area, true).name = 'Maal';
    const figures = worksheets.add("Tal '26 æøå");
    const months = Array.from({ length: 30 }, (_, i) => 2024 * 12 + i);
    figures.getRange('A1').values = [['Tal for Ærø']];
    figures.getRangeByIndexes(2, 0, months.length + 1, 3).values = [
      ['Måned', 'Antal ledige', 'Andel i job'],
      ...months.map((month, i) => [
        `${String(Math.floor(month / 12))}M${String((month % 12) + 1).padStart(2, '0')}`,
        1000 - i * 2 + (i % 12) * 3,
        52.1 + i * 0.15,
      ]),
    ];
  });
  return host;
}

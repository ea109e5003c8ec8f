import { dataReport, evaluateSnapshot, proposeWrite, type DataReport } from '../../src/app';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sheet, workbook, type Cell } from '../builders/snapshot';

const GOAL_HEADERS = [
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
const GOALS: readonly (readonly Cell[])[] = [
  GOAL_HEADERS,
  ['1', 'Ledige skal falde med 5 pct.', 'Antal ledige', 'Ændring', 'Fald', 5, 'pct.', 'jan 2018', 'jun 2018'],
  ['2', 'Unge højst 40', 'Antal unge', 'Niveau', 'Højst', 40, 'personer', '', 'jun 2018'],
];
const MONTHS = ['jan 2018', 'feb 2018', 'mar 2018', 'apr 2018', 'jun 2018'];

const figures = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
  ['Ledighed i kommunen'],
  ['Kilde: Jobindsats.dk'],
  [],
  ['Indikator', ...MONTHS],
  ...rows,
];
const LEDIGE: readonly Cell[] = ['Antal ledige', 100, '*', 98, '', 95];
const UNGE: readonly Cell[] = ['Antal unge', 50, 49, 48, 47, 46];

function snapshotOf(rows: readonly (readonly Cell[])[], settings: Snapshot['settings'] = {}): Snapshot {
  return {
    ...workbook(sheet(GOALS, { name: 'Mål' }), sheet(figures(rows), { name: 'Tal', visibility: 'Hidden' })),
    settings,
  };
}

const evaluated = (rows: readonly (readonly Cell[])[], settings?: Snapshot['settings']) =>
  evaluateSnapshot(snapshotOf(rows, settings));
const report = (rows: readonly (readonly Cell[])[], settings?: Snapshot['settings']): DataReport =>
  dataReport(evaluated(rows, settings));

/** The settings as they are after the statuses were written. */
function settingsAfterWriting(rows: readonly (readonly Cell[])[], settings: Snapshot['settings'] = {}) {
  const after: Record<string, string> = { ...settings };
  for (const edit of proposeWrite(evaluated(rows, settings), { charts: false }).plan.edits) {
    if (edit.kind !== 'setting') continue;
    expect(edit.before).toBe(after[edit.key] ?? null);
    if (edit.after !== null) after[edit.key] = edit.after;
  }
  return after;
}

describe('the data report', () => {
  it('tells the tables: where, how shaped, what is said around them', () => {
    const { tables } = report([LEDIGE, UNGE]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      sheet: 'Tal',
      address: 'A4:F6',
      shape: 'periods_across',
      title: 'Ledighed i kommunen',
      hidden: true,
    });
  });

  it('tells the series: first and last period, gaps by reason and cell, and the goals measured by it', () => {
    const [ledige, unge] = report([LEDIGE, UNGE]).tables[0]?.series ?? [];
    expect(ledige).toMatchObject({
      indicator: 'Antal ledige',
      first: '2018-01',
      last: '2018-06',
      observed: 3,
      cell: 'F5',
    });
    expect(ledige?.gaps).toEqual([
      { from: '2018-02', to: '2018-02', count: 1, reason: 'suppressed', cell: 'C5' },
      { from: '2018-04', to: '2018-04', count: 1, reason: 'missing', cell: 'E5' },
      { from: '2018-05', to: '2018-05', count: 1, reason: 'absent', cell: null },
    ]);
    expect(ledige?.goals).toEqual(['Mål!1']);
    expect(unge?.goals).toEqual(['Mål!2']);
  });

  it('takes periods that a quarterly rolling year steps over for no gap', () => {
    const rows: Cell[][] = [
      ['Område', 'Periode', 'Antal'],
      ['Furesø', '2020QMAT01', 10],
      ['Furesø', '2020QMAT02', 11],
      ['Furesø', '2020QMAT04', 12],
    ];
    const { tables } = dataReport(evaluateSnapshot(workbook(sheet(rows))));
    expect(tables[0]?.series[0]?.gaps).toEqual([
      { from: '2020-09/P12M', to: '2020-09/P12M', count: 1, reason: 'absent', cell: null },
    ]);
  });

  it('names findings about figures with sheet and cell, and leaves those about goals to the goals', () => {
    const { notUnderstood } = report([['Antal ledige', 100, 'ca. mange', 98, 97, 95], UNGE]);
    expect(notUnderstood).toEqual([expect.objectContaining({ code: 'unreadable_value', sheet: 'Tal', cell: 'C5' })]);
  });

  it('says how number text was read', () => {
    const { tables } = report([['Antal ledige', '1.000', '1.100,5', '1.200', '1.300', '1.400'], UNGE]);
    expect(tables[0]?.series[0]?.numberText).toEqual({ convention: 'danish', reason: 'marks', cell: 'C5' });
  });
});

describe('suspected duplicates', () => {
  const table = (name: string, indicator: string, values: readonly number[]) =>
    sheet(
      [
        ['Indikator', ...MONTHS],
        [indicator, ...values],
      ],
      { name },
    );

  it.each<[string, string, readonly number[], string | undefined]>([
    ['the same name and figures', 'Antal ledige', [10, 20, 30, 40, 50], 'copy'],
    ['the same name and other figures', 'Antal ledige', [10, 21, 30, 40, 50], 'other_figures'],
    ['another name and other figures', 'Antal unge', [11, 20, 30, 40, 50], undefined],
    ['another name and the same few figures', 'Antal unge', [10, 20, 30, 40, 50], undefined],
  ])('%s', (_, name, values, kind) => {
    const decoded = workbook(table('A', 'Antal ledige', [10, 20, 30, 40, 50]), table('B', name, values));
    const { duplicates } = dataReport(evaluateSnapshot(decoded));
    expect(duplicates.map((one) => one.kind)).toEqual(kind === undefined ? [] : [kind]);
    if (kind !== undefined) expect(duplicates[0]?.series.map((one) => one.sheet)).toEqual(['A', 'B']);
  });

  it('the same many figures under another name', () => {
    const months = Array.from({ length: 8 }, (_, i) => `2018M${String(i + 1).padStart(2, '0')}`);
    const values = months.map((_, i) => 100 + i * i);
    const rows = [
      ['Indikator', ...months],
      ['Antal ledige', ...values],
      ['Ledige i alt, antal', ...values],
      ['Nul', ...values.map(() => 0)],
      ['Intet', ...values.map(() => 0)],
    ];
    const { duplicates } = dataReport(evaluateSnapshot(workbook(sheet(rows))));
    expect(duplicates).toMatchObject([
      { kind: 'other_name', series: [{ indicator: 'Antal ledige' }, { indicator: 'Ledige i alt, antal' }] },
    ]);
  });
});

describe('figures revised since the last evaluation that was written', () => {
  it('are none the first time and none when nothing changed', () => {
    expect(report([LEDIGE, UNGE]).revisions).toEqual([]);
    expect(report([LEDIGE, UNGE], settingsAfterWriting([LEDIGE, UNGE])).revisions).toEqual([]);
  });

  it('are told with both values, the cell, and the goals whose base it is', () => {
    const settings = settingsAfterWriting([LEDIGE, UNGE]);
    const revised = [
      ['Antal ledige', 102, '*', 98, '', 95],
      ['Antal unge', 50, 49, 47, 47, ''],
    ];
    expect(report(revised, settings).revisions).toEqual([
      expect.objectContaining({
        indicator: 'Antal ledige',
        period: '2018-01',
        before: 100,
        after: 102,
        cell: 'B5',
        goals: ['Mål!1'],
        asBase: ['Mål!1'],
      }),
      expect.objectContaining({ indicator: 'Antal unge', period: '2018-03', before: 48, after: 47, asBase: [] }),
      expect.objectContaining({ indicator: 'Antal unge', period: '2018-06', before: 46, after: null }),
    ]);
  });

  it('are findings of the evaluation too, one for every series', () => {
    const settings = settingsAfterWriting([LEDIGE, UNGE]);
    const again = evaluated([['Antal ledige', 102, '*', 97, '', 95], UNGE], settings);
    expect(again.findings.filter(({ code }) => code === 'values_revised')).toEqual([
      {
        code: 'values_revised',
        severity: 'info',
        sheet: 'Tal',
        cell: 'B5',
        params: { indicator: 'Antal ledige', period: '2018-01', before: 100, after: 102, count: 2 },
      },
    ]);
  });

  it('are figures that were there: a gap that is filled and a month that is added are none', () => {
    const settings = settingsAfterWriting([LEDIGE, UNGE]);
    expect(report([['Antal ledige', 100, 99, 98, 97, 95], UNGE], settings).revisions).toEqual([]);
  });

  it('are compared with the last time only', () => {
    const once = settingsAfterWriting([LEDIGE, UNGE]);
    const revised = [['Antal ledige', 102, '*', 98, '', 95], UNGE];
    expect(report(revised, settingsAfterWriting(revised, once)).revisions).toEqual([]);
  });

  it('are kept in little room: 200 goals on 15 years of months', () => {
    const months = Array.from(
      { length: 180 },
      (_, i) => `${2010 + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const names = Array.from({ length: 200 }, (_, i) => `Antal ledige i gruppe ${i + 1}`);
    const tal = sheet([
      ['Indikator', ...months],
      ...names.map((name, i) => [name, ...months.map((_, j) => 1000 + i * j)]),
    ]);
    const goals = sheet(
      [
        GOAL_HEADERS,
        ...names.map((name, i) => [
          String(i + 1),
          `${name} højst 40`,
          name,
          'Ændring',
          'Fald',
          5,
          'pct.',
          'jan 2011',
          'dec 2024',
        ]),
      ],
      { name: 'Mål' },
    );
    const { plan } = proposeWrite(evaluateSnapshot(workbook(goals, tal)), { charts: false });
    const kept = plan.edits.flatMap((edit) => (edit.kind === 'setting' ? [edit.after ?? ''] : []));
    expect(kept.join('').length).toBeGreaterThan(10_000);
    expect(kept.join('').length).toBeLessThan(150_000);
    expect(kept.join('')).toContain('"e":{"2011-01"');
  });

  it.each(['', '[{"i":"x"}]', '[{"i":"Antal ledige","a":null,"k":"month","s":"nej","v":[1]}]'])(
    'are none where what was kept is damaged (%s)',
    (text) => {
      expect(report([LEDIGE, UNGE], { 'maalbar.values': text }).revisions).toEqual([]);
    },
  );
});

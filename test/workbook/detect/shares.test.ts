import { decodeWorkbook, matchSeries } from '../../../src/workbook/detect';
import type { DecodedGoal, DecodedSeries, DecodedWorkbook } from '../../../src/workbook/decoded';
import { percent, sheet, workbook, workbookOf, type Cell } from '../../builders/snapshot';

const MONTHS = ['2026M01', '2026M02', '2026M03', '2026M04'];

/** Months down, a column for every figure. */
function down(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
  labels: readonly string[] = MONTHS,
): DecodedWorkbook {
  const rows = labels.map((month, i): Cell[] => [month, ...columns.map((column) => column[i] ?? '')]);
  return decodeWorkbook(workbookOf([['Periode', ...headers], ...rows]));
}

const series = (decoded: DecodedWorkbook): readonly DecodedSeries[] =>
  decoded.indicatorTables.flatMap((table) => table.series);

/** Name of each share with parts -> what it was found to be. */
function shares(decoded: DecodedWorkbook): Record<string, string> {
  return Object.fromEntries(
    series(decoded).flatMap(({ indicator, area, share }) =>
      share === undefined
        ? []
        : [
            [
              area === null ? indicator : `${indicator} | ${area}`,
              `${share.numerator.indicator} / ${share.denominator.indicator} (${String(share.agreeing)} of ${String(share.compared)})`,
            ],
          ],
    ),
  );
}

const computed = ({ indicatorTables }: DecodedWorkbook): readonly DecodedSeries[] =>
  indicatorTables.flatMap((table) => table.computed ?? []);

const HEADERS = ['Antal personer', 'Antal aktiverede', 'Aktiveringsgrad (pct.)'];
const PERSONS = [203, 198, 211, 190];
const ACTIVE = [101, 87, 95, 110];
const SHARE = [49.8, 43.9, 45, 57.9];

describe('a share beside its numerator and denominator', () => {
  it('is understood as such where the printed figures say so', () => {
    expect(shares(down(HEADERS, [PERSONS, ACTIVE, SHARE]))).toEqual({
      'Aktiveringsgrad (pct.)': 'Antal aktiverede / Antal personer (4 of 4)',
    });
  });

  it.each<[string, Cell[]]>([
    ['percent cells', [percent(101 / 203), percent(87 / 198), percent(95 / 211), percent(110 / 190)]],
    ['whole percents', [50, 44, 45, 58]],
    ['Danish text', ['49,8', '43,9', '45,0', '57,9']],
    ['unrounded figures', [(100 * 101) / 203, (100 * 87) / 198, (100 * 95) / 211, (100 * 110) / 190]],
  ])('whatever its precision: %s', (_name, figures) => {
    expect(Object.keys(shares(down(HEADERS, [PERSONS, ACTIVE, figures])))).toEqual(['Aktiveringsgrad (pct.)']);
  });

  it('is only a number in percent where a figure is another than its last decimal allows', () => {
    expect(shares(down(HEADERS, [PERSONS, ACTIVE, [49.8, 43.9, 45.1, 57.9]]))).toEqual({});
  });

  it.each([
    ['a figure too many for two periods', [203, 198], [101, 87], [49.8, 43.9]],
    ['the same share in every period', [200, 200, 200, 200], [100, 100, 100, 100], [50, 50, 50, 50]],
  ])('is not known by chance: %s', (_name, persons, active, figures) => {
    expect(shares(down(HEADERS, [persons, active, figures]))).toEqual({});
  });

  it('may differ in one of twenty periods, and that is said with its cell', () => {
    const labels = Array.from(
      { length: 24 },
      (_, i) => `${String(2024 + Math.floor(i / 12))}M${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const persons = labels.map((_, i) => 200 + i);
    const active = labels.map((_, i) => 90 + ((i * 7) % 20));
    const figures = labels.map((_, i) => Number(((100 * (active[i] ?? 0)) / (persons[i] ?? 1)).toFixed(1)));
    const one = down(HEADERS, [persons, active, figures.map((own, i) => (i === 5 ? own + 1 : own))], labels);
    expect(shares(one)).toEqual({ 'Aktiveringsgrad (pct.)': 'Antal aktiverede / Antal personer (23 of 24)' });
    expect(one.findings).toEqual([
      expect.objectContaining({
        code: 'share_differs',
        severity: 'info',
        cell: 'D7',
        params: expect.objectContaining({ count: 1, compared: 24, period: '2024-06' }) as unknown,
      }),
    ]);
    expect(shares(down(HEADERS, [persons, active, figures.map((own, i) => (i < 2 ? own + 1 : own))], labels))).toEqual(
      {},
    );
  });

  it('is not understood where two different pairs give it', () => {
    const halves = [PERSONS, ACTIVE, SHARE, PERSONS.map((own) => own * 2), ACTIVE.map((own) => own * 2)];
    expect(shares(down([...HEADERS, 'Personer, år til dato', 'Aktiverede, år til dato'], halves))).toEqual({});
  });

  it('is compared where all three are given: gaps prove nothing', () => {
    const decoded = down(HEADERS, [[203, '-', 211, 190], ACTIVE, [49.8, 43.9, 45, '*']]);
    expect(shares(decoded)).toEqual({});
    expect(
      shares(
        down(
          HEADERS,
          [
            [203, 198, 211, 190, '-'],
            [...ACTIVE, 70],
            [...SHARE, '*'],
          ],
          [...MONTHS, '2026M05'],
        ),
      ),
    ).toEqual({
      'Aktiveringsgrad (pct.)': 'Antal aktiverede / Antal personer (4 of 4)',
    });
  });

  it('is found for every area and benefit of a long table, each by its own figures', () => {
    const rows = MONTHS.flatMap((month, i) =>
      [1, 2].flatMap((size, at): Cell[][] => {
        const [a, b] = [(ACTIVE[i] ?? 0) * size + at, (PERSONS[i] ?? 0) * size];
        const area = ['Furesø', 'Hele landet'][at] ?? '';
        const share = Number(((100 * a) / b).toFixed(1)) + (at === 1 ? 3 : 0);
        return [
          [area, month, 'Antal personer', b],
          [area, month, 'Antal aktiverede', a],
          [area, month, 'Andel aktiverede (pct.)', share],
        ];
      }),
    );
    const decoded = decodeWorkbook(workbookOf([['Område', 'Periode', 'Måling', 'Værdi'], ...rows]));
    expect(shares(decoded)).toEqual({
      'Andel aktiverede (pct.) | Furesø': 'Antal aktiverede / Antal personer (4 of 4)',
    });
  });

  it('is found along rows', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Indikator', ...MONTHS],
        ['Ledige i alt', ...PERSONS],
        ['heraf i tilbud', ...ACTIVE],
        ['Andel i tilbud (pct.)', ...SHARE],
      ]),
    );
    expect(shares(decoded)).toEqual({ 'Andel i tilbud (pct.)': 'heraf i tilbud / Ledige i alt (4 of 4)' });
    expect(computed(decoded)).toEqual([]);
  });
});

describe('a share that is not printed', () => {
  const offered = (headers: readonly string[], columns: readonly (readonly Cell[])[]): string[] =>
    computed(down(headers, columns)).map(({ indicator }) => indicator);

  it.each<[readonly string[], string]>([
    [['Ledige', 'heraf i virksomhedsrettet tilbud'], 'Andel i virksomhedsrettet tilbud (ud af Ledige)'],
    [['Antal personer', 'Antal personer med løntimer'], 'Andel personer med løntimer (ud af Antal personer)'],
    [['Ydelse i alt', 'A-dagpenge'], 'Andel A-dagpenge (ud af Ydelse i alt)'],
  ])('is offered where the labels say what is part of what: %s', (headers, name) => {
    expect(offered(headers, [PERSONS, ACTIVE])).toEqual([name]);
  });

  it('is not offered where the labels do not, or where the part is more than the whole', () => {
    expect(offered(['Antal ledige', 'Antal sygemeldte'], [PERSONS, ACTIVE])).toEqual([]);
    expect(offered(['Ledige', 'heraf i tilbud'], [ACTIVE, PERSONS])).toEqual([]);
  });

  it('has a gap where one of the two has, or the whole is 0', () => {
    const [share] = computed(
      down(
        ['Ledige', 'heraf i tilbud'],
        [
          [200, '*', 0, 190],
          [100, 90, 0, '-'],
        ],
      ),
    );
    expect(share?.series.points).toEqual([
      ['2026-01', 50],
      ['2026-02', null],
      ['2026-03', null],
      ['2026-04', null],
    ]);
    expect(share?.series.gaps).toEqual({ '2026-02': 'suppressed' });
  });
});

describe('a goal on a share that is not printed', () => {
  const figures = sheet(
    [
      ['Periode', 'Antal ledige', 'heraf i virksomhedsrettet tilbud'],
      ...MONTHS.map((month, i): Cell[] => [month, PERSONS[i] ?? '', ACTIVE[i] ?? '']),
    ],
    { name: 'Tal' },
  );
  const goalOf = (text: string, indicator = ''): { goal: DecodedGoal; decoded: DecodedWorkbook } => {
    const goals = sheet(
      [
        ['Nr.', 'Mål', 'Indikator', 'Måleform', 'Retning', 'Måltal', 'Enhed', 'Målperiode'],
        ['1', text, indicator, 'Gennemsnit', 'Mindst', 50, 'pct.', '2026'],
      ],
      { name: 'Mål' },
    );
    const decoded = decodeWorkbook(workbook(goals, figures));
    const goal = decoded.goalTables[0]?.goals[0];
    if (goal === undefined) throw new Error('no goal');
    return { goal, decoded };
  };

  it('is measured by it where its text names both numbers, not as a sure match', () => {
    const { goal, decoded } = goalOf(
      'Andelen af ledige der er i virksomhedsrettet tilbud skal være mindst 50 pct. i 2026',
    );
    const { best, score } = matchSeries(goal, decoded, { area: null });
    expect(best?.indicator).toBe('Andel i virksomhedsrettet tilbud (ud af Antal ledige)');
    expect(score).toBeLessThan(0.7);
  });

  it('is not where the text speaks of no share, or of other people', () => {
    const best = (text: string): string => {
      const { goal, decoded } = goalOf(text);
      return matchSeries(goal, decoded, { area: null }).best?.indicator ?? '';
    };
    expect(best('Antallet af ledige i virksomhedsrettet tilbud skal op')).not.toMatch(/^Andel/);
    expect(best('Andelen af sygemeldte der er i virksomhedsrettet tilbud skal være mindst 50 pct.')).not.toMatch(
      /^Andel/,
    );
  });

  it('is where the indicator column has its name, or the user chose it', () => {
    const name = 'Andel i virksomhedsrettet tilbud (ud af Antal ledige)';
    const { goal, decoded } = goalOf('Flere i gang', name);
    expect(matchSeries(goal, decoded, { area: null })).toMatchObject({ score: 1, best: { indicator: name } });
    const other = goalOf('Flere i gang');
    const confirmed = { indicator: name, area: null };
    expect(matchSeries(other.goal, other.decoded, { area: null, confirmed })).toMatchObject({
      confirmed: true,
      best: { indicator: name },
    });
  });
});

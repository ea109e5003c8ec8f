import {
  dataReport,
  draftNewYear,
  evaluate,
  matchesOf,
  proposeChoices,
  proposeMapping,
  commit,
  write,
  type Evaluation,
} from '../../src/app';
import { newLocalHost, type LocalHost } from '../../src/host';
import { edit, HEADERS, inside, reopened, type Row } from './goal-plan';

const PRINTED = 'Aktiveringsgrad (pct.)';
const COMPUTED = 'Andel i virksomhedsrettet tilbud (ud af Antal aktiverede)';

const GOALS: readonly Row[] = [
  ['1', 'Mindst 40 pct. i gennemsnit i 2025', PRINTED, 'Gennemsnit', 'Mindst', 40, 'pct.', '', '2025'],
  [
    '2',
    'Andelen af aktiverede i virksomhedsrettet tilbud skal være mindst 50 pct. i 2025',
    '',
    'Gennemsnit',
    'Mindst',
    50,
    'pct.',
    '',
    '2025',
  ],
];

/** Two goals, and a year of persons, activated persons and their share: few in most months, very many in one. */
async function planOfShares(): Promise<LocalHost> {
  const host = await newLocalHost();
  await edit(host, ({ worksheets }) => {
    const plan = worksheets.getFirst();
    plan.name = 'Mål';
    plan.getRangeByIndexes(0, 0, GOALS.length + 1, HEADERS.length).values = [
      HEADERS,
      ...GOALS.map((row) => row.map((cell) => cell ?? '')),
    ];
    const figures = worksheets.add('Tal');
    const rows = Array.from({ length: 12 }, (_, i) => {
      const persons = i === 6 ? 900 : 50 + i;
      const active = i === 6 ? 180 : 25 + (i % 4);
      const share = Number(((100 * active) / persons).toFixed(1));
      return [`2025M${String(i + 1).padStart(2, '0')}`, persons, active, share, i === 6 ? 30 : 15];
    });
    figures.getRange('A1:E13').values = [
      ['Måned', 'Antal personer', 'Antal aktiverede', PRINTED, 'heraf i virksomhedsrettet tilbud'],
      ...rows,
    ];
  });
  return host;
}

const judged = (host: LocalHost, pooled: boolean): Promise<Evaluation> =>
  inside(host, () => evaluate({ policy: { pooled } }));

const actuals = ({ goals }: Evaluation) => goals.map(({ assessment }) => assessment.actual?.value ?? null);
const statuses = ({ goals }: Evaluation) => goals.map(({ assessment }) => assessment.status);

/** Means of shares, and shares of sums, of the figures above. */
const rows = Array.from({ length: 12 }, (_, i) => ({
  persons: i === 6 ? 900 : 50 + i,
  active: i === 6 ? 180 : 25 + (i % 4),
  firms: i === 6 ? 30 : 15,
}));
const sum = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + pick(row), 0);

describe('shares whose two numbers stand in the workbook', () => {
  it('are averaged by month, or by person where the policy says so', async () => {
    const host = await planOfShares();
    const [plain, pooled] = [await judged(host, false), await judged(host, true)];
    const printed = sum(({ active, persons }) => Number(((100 * active) / persons).toFixed(1))) / 12;
    expect(actuals(plain)[0]).toBeCloseTo(printed, 9);
    expect(actuals(plain)[1]).toBeCloseTo(sum(({ firms, active }) => (100 * firms) / active) / 12, 9);
    expect(actuals(pooled)[0]).toBeCloseTo((100 * sum(({ active }) => active)) / sum(({ persons }) => persons), 9);
    expect(actuals(pooled)[1]).toBeCloseTo((100 * sum(({ firms }) => firms)) / sum(({ active }) => active), 9);
    expect([statuses(plain), statuses(pooled)]).toEqual([
      ['met', 'met'],
      ['not_met', 'not_met'],
    ]);
  });

  it('cite the cells of both numbers, after the printed share where there is one', async () => {
    const { goals } = await judged(await planOfShares(), true);
    const cells = goals.map(({ assessment }) =>
      assessment.evidence
        .filter(({ role, period }) => role === 'actual' && period === '2025-07')
        .map(({ part, value, cell }) => [part ?? 'share', value, cell]),
    );
    expect(cells).toEqual([
      [
        ['share', 20, 'Tal!D8'],
        ['numerator', 180, 'Tal!C8'],
        ['denominator', 900, 'Tal!B8'],
      ],
      [
        ['numerator', 30, 'Tal!E8'],
        ['denominator', 180, 'Tal!C8'],
      ],
    ]);
  });

  it('are told in the data report; one that is worked out is to be confirmed, and stays confirmed', async () => {
    const host = await planOfShares();
    const evaluation = await judged(host, false);
    const told = dataReport(evaluation).tables.flatMap(({ series }) =>
      series.flatMap(({ indicator, share }) => (share === null ? [] : [[indicator, share]])),
    );
    const own = { compared: 12, agreeing: 12 };
    expect(told).toEqual([
      [PRINTED, { ...own, numerator: 'Antal aktiverede', denominator: 'Antal personer', printed: true }],
      [
        COMPUTED,
        {
          ...own,
          numerator: 'heraf i virksomhedsrettet tilbud',
          denominator: 'Antal aktiverede',
          printed: false,
        },
      ],
    ]);
    const [first, second] = matchesOf(evaluation);
    expect(first).toMatchObject({ unsure: false });
    expect(second).toMatchObject({ unsure: true, confirmed: false, chosen: { indicator: COMPUTED } });
    await inside(host, () => commit(proposeMapping(evaluation, second?.goalId ?? '', second?.chosen ?? null)));
    const again = await judged(await reopened(host), false);
    expect(matchesOf(again)[1]).toMatchObject({ unsure: false, confirmed: true, chosen: { indicator: COMPUTED } });
  });

  it.each([
    [false, 'Et gennemsnit er gennemsnittet af periodernes andele.'],
    [true, 'Et gennemsnit er 100 · summen af tællere / summen af nævnere.'],
  ])('are explained on the sheet about the evaluation (pooled: %s)', async (pooled, rule) => {
    const host = await planOfShares();
    await inside(host, async () => write(await evaluate({ policy: { pooled } }), { charts: false }));
    const texts = await host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Om vurderingen').getUsedRange().load('text');
      await context.sync();
      return used.text;
    });
    const beside = (label: string): string => texts.find(([first]) => first === label)?.[1] ?? 'not there';
    expect(beside(PRINTED)).toBe(
      `Andelen står i tabellen og er 100 · »Antal aktiverede« / »Antal personer« i 12 af 12 perioder. ${rule}`,
    );
    expect(beside(COMPUTED)).toBe(
      `Andelen står ikke i tabellen og er regnet ud: 100 · »heraf i virksomhedsrettet tilbud« / »Antal aktiverede«. ${rule}`,
    );
    expect(texts.flat()).toContain('Seneste, Aktuelt (tæller)');
  });
});

describe("next year's plan", () => {
  test('starts from the year as the workbook measures it: the mean of the shares, or the share of the sums', async () => {
    const host = await planOfShares();
    const [plain, pooled] = [await judged(host, false), await judged(host, true)];
    const bases = (evaluation: Evaluation) =>
      draftNewYear(evaluation, { year: 2026 }).goals.map(({ base }) => [base?.state, base?.period, base?.value]);
    expect(actuals(plain)).not.toEqual(actuals(pooled));
    for (const evaluation of [plain, pooled]) {
      expect(bases(evaluation)).toEqual(actuals(evaluation).map((value) => ['known', '2025', value]));
    }
  });

  test('is drafted with the policy that the workbook keeps', async () => {
    const host = await planOfShares();
    const { choices, snapshot } = await judged(host, false);
    const policy = { ...choices.policy, pooled: true };
    await inside(host, () => commit(proposeChoices(snapshot, { policy })));
    const kept = await inside(host, () => evaluate());
    const [first] = draftNewYear(kept, { year: 2026 }).goals;
    expect(first?.base?.value).toBeCloseTo((100 * sum(({ active }) => active)) / sum(({ persons }) => persons), 9);
  });
});

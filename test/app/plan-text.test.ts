import { proposePlanText, readPlanText, type PlanText } from '../../src/app';
import { asAsked, parseGoal } from '../../src/app/parse-goal';
import { newLocalHost } from '../../src/host';
import type { Goal } from '../../src/engine';
import { decodeWorkbook } from '../../src/workbook/detect';
import type { DecodedWorkbook } from '../../src/workbook/decoded';
import { applyPlan } from '../../src/workbook/excel/apply';
import { readSnapshot } from '../../src/workbook/excel/read';
import { inWorkbook } from '../../src/workbook/excel/run';
import type { WritePlan } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { workbookOf } from '../builders/snapshot';
import { withHost } from '../host/cli/run';

const PLAN = `Beskæftigelsesplan 2026
Indsatsområde: Flere i job
Mål 1 (ministermål): Antallet af borgere på kontanthjælp skal falde med 6 pct. fra december 2025 til december 2026. Det svarer til et fald på ca. 24 borgere (status viser et niveau på 412 personer i december 2025).
Begrundelse
Kommunen ligger over landsgennemsnittet.
Mål 2: Andelen af ledige i virksomhedsrettet tilbud skal minimum være 62 pct. i gennemsnit i 2026.
Indsatsområde: Unge
Mål 3: Jobcentret skal etablere 120 småjob i perioden 2024-2026.
Mål 4: Ingen unge må være uden en plan i mere end 4 uger.
Mål 5: Antallet af unge på uddannelseshjælp skal være 180-200 i december 2026.
Følgemål a: Antallet af langtidsledige følges.
`;

const FIELDS = [
  'kind',
  'direction',
  'value',
  'valueHigh',
  'unit',
  'absolute',
  'percent',
  'basePeriod',
  'targetPeriod',
  'per',
] as const;

function told(goal: Goal): readonly unknown[] {
  return FIELDS.map((field) => goal[field] ?? null);
}

/** What a plan makes of a workbook, through the real client. */
async function after(plan: WritePlan, start: Snapshot | null = null): Promise<Snapshot> {
  const host = await newLocalHost();
  return withHost(host, () =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cells = start?.sheets[0]?.cells;
      if (start !== null && cells) {
        sheet.name = start.sheets[0]?.name ?? 'Ark1';
        const range = sheet.getRangeByIndexes(
          cells.row,
          cells.column,
          cells.values.length,
          cells.values[0]?.length ?? 0,
        );
        range.values = cells.values.map((row) => [...row]);
        await context.sync();
      }
      await applyPlan(context, plan);
      return readSnapshot(context);
    }),
  );
}

const decoded = (snapshot: Snapshot): DecodedWorkbook => decodeWorkbook(snapshot, { parseGoal });
const goalsOf = (workbook: DecodedWorkbook) => workbook.goalTables.flatMap(({ goals }) => goals);
const read = (text = PLAN): PlanText => readPlanText(text, { planYear: 2026 });

describe('a plan’s text', () => {
  it('is read into goals beside their sentences, whose pieces make the sentence again', () => {
    const { goals } = read();
    expect(goals.map(({ goal }) => goal.number)).toEqual(['1', '2', '3', '4', '5', 'a']);
    expect(goals[0]?.pieces.map(({ text }) => text).join('')).toBe(goals[0]?.goal.text);
    expect(goals[0]?.pieces.filter(({ fields }) => fields.includes('value')).map(({ text }) => text)).toEqual(['6']);
    expect(goals[0]?.goal).toMatchObject({ section: 'Flere i job', ministerGoal: true });
    expect(goals[0]?.goal.rationale?.text).toContain('over landsgennemsnittet');
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
  });

  it('marks the words of a sentence that a PDF broke over lines', () => {
    const [goal] = read('Mål 1: Antallet af sygemeldte skal redu-\nceres med\n5 pct. fra 2025 til 2026.').goals;
    expect(goal?.pieces.map(({ text }) => text).join('')).toBe(
      'Antallet af sygemeldte skal reduceres med 5 pct. fra 2025 til 2026.',
    );
    expect(goal?.pieces.find(({ fields }) => fields.includes('direction'))?.text).toBe('reduceres');
  });

  it('keeps the figures it states as dated observations', () => {
    expect(read().observations).toEqual([
      expect.objectContaining({ period: '2025-12', value: 412, unit: 'persons', goalId: read().goals[0]?.id }),
    ]);
  });

  it('gives no goal where it has none', () => {
    const text =
      'Referat\nUdvalget drøftede sagen den 4. maj 2025. Der deltog 12 medlemmer.\nNæste møde er i juni 2025.';
    expect(read(text).goals).toEqual([]);
  });
});

describe('goals put into a workbook', () => {
  it('stand on a sheet of the plan year, and are read back as the same goals', async () => {
    const plan = read();
    const proposal = proposePlanText(workbookOf([]), plan.goals, { planYear: 2026 });
    const workbook = decoded(await after(proposal.plan));
    expect(workbook.goalTables.map(({ sheet }) => sheet)).toEqual(['Mål 2026']);
    expect(goalsOf(workbook).map(({ goal }) => told(goal))).toEqual(plan.goals.map(({ goal }) => told(asAsked(goal))));
    expect(goalsOf(workbook).map(({ number, section }) => [number, section])).toEqual(
      plan.goals.map(({ goal }) => [goal.number, goal.section]),
    );
    expect(workbook.findings).toEqual([]);
  });

  it('bring the figures of the text as an indicator they are measured by', async () => {
    const plan = read();
    const { observations } = plan;
    const proposal = proposePlanText(workbookOf([]), plan.goals, { planYear: 2026, observations });
    const workbook = decoded(await after(proposal.plan));
    const series = workbook.indicatorTables.flatMap((table) => table.series);
    expect(series.map((one) => [one.indicator, one.series.points])).toEqual([
      ['Antallet af borgere på kontanthjælp', [['2025-12', 412]]],
    ]);
    expect(goalsOf(workbook)[0]?.indicator).toBe('Antallet af borgere på kontanthjælp');
  });

  it('are not put in twice', async () => {
    const plan = read();
    const options = { planYear: 2026, observations: plan.observations };
    const once = await after(proposePlanText(workbookOf([]), plan.goals, options).plan);
    const again = proposePlanText(once, plan.goals, options);
    expect(again.plan.edits).toEqual([]);
    expect(again.findings).toEqual([{ code: 'goals_already_there', severity: 'info', params: { count: 6 } }]);
  });

  it('go below the goals of a table that is there, under its own headers', async () => {
    const start = workbookOf(
      [
        ['Nr.', 'Mål', 'Bemærkninger'],
        ['1', 'Antallet af borgere på kontanthjælp skal falde med 8 pct. fra december 2025 til december 2026.', ''],
      ],
      { name: 'Mål og status' },
    );
    const plan = read();
    const proposal = proposePlanText(start, plan.goals, { planYear: 2026 });
    expect(proposal.findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
      ['text_differs_from_table', 'B2', { column: 'value', stated: 6, tabled: 8 }],
      ['goals_already_there', undefined, { count: 1 }],
    ]);
    const workbook = decoded(await after(proposal.plan, start));
    expect(workbook.goalTables.map(({ sheet }) => sheet)).toEqual(['Mål og status']);
    expect(goalsOf(workbook).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', 'a']);
    expect(goalsOf(workbook)[1]?.goal).toMatchObject({ kind: 'average', value: 62, targetPeriod: '2026' });
  });

  it('leave a protected table alone and say so', () => {
    const start = workbookOf(
      [
        ['Nr.', 'Mål'],
        ['9', 'Sygefraværet skal være højst 4 pct. i 2026.'],
      ],
      { protected: true },
    );
    const { plan, findings } = proposePlanText(start, read().goals, { planYear: 2026 });
    expect(plan.edits).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['goal_table_protected']);
  });

  it('take a sheet name of their own where the user has one of that name', () => {
    const start = workbookOf([['Noter']], { name: 'Mål 2026' });
    const { plan } = proposePlanText(start, read().goals, { planYear: 2026 });
    expect(plan.edits[0]).toEqual({ kind: 'add_sheet', sheet: 'Mål 2026 (2)' });
  });
});

describe('sub-goals of a plan’s text', () => {
  const UNDER = `Beskæftigelsesplan 2026
Mål 3: Flere unge skal i uddannelse eller job:
a) Antallet af unge på uddannelseshjælp skal falde med 5 pct. fra december 2025 til december 2026.
b) Andelen af unge i praktik skal minimum være 40 pct. i gennemsnit i 2026.
- Antallet af unge uden plan skal højst være 12 i december 2026.

4. Virksomhederne skal have arbejdskraft:
- Jobcentret skal holde 120 virksomhedsbesøg i 2026.
- Andelen af jobordrer, der besættes, skal være mindst 75 pct. i gennemsnit i 2026.
5. Antallet af sygedagpengemodtagere skal højst være 300 i december 2026.
`;

  it('stand under the goal whose colon announces them, by letters or dashes', () => {
    const { goals } = read(UNDER);
    expect(goals.map(({ goal }) => [goal.parent, goal.number, goal.kind, goal.value])).toEqual([
      [null, '3', 'qualitative', null],
      ['3', 'a', 'change', 5],
      ['3', 'b', 'average', 40],
      ['3', null, 'level', 12],
      [null, '4', 'qualitative', null],
      ['4', null, 'level', 120],
      ['4', null, 'average', 75],
      [null, '5', 'level', 300],
    ]);
  });

  it('are numbered after their goal in the table, which is then what they make of it', async () => {
    const { goals } = read(UNDER);
    const { plan } = proposePlanText(workbookOf([['Ark']]), goals, { planYear: 2026 });
    const found = goalsOf(decoded(await after(plan)));
    expect(found.map(({ number }) => number)).toEqual(['3', '3a', '3b', '3c', '4', '4a', '4b', '5']);
    const rowOf = (number: string): number | undefined => found.find((one) => one.number === number)?.row;
    expect(found.map(({ parentRow }) => parentRow)).toEqual([
      undefined,
      ...Array<number | undefined>(3).fill(rowOf('3')),
      undefined,
      ...Array<number | undefined>(2).fill(rowOf('4')),
      undefined,
    ]);
    expect(found[0]?.goal.subgoals).toHaveLength(3);
  });

  it('keep what is printed where their goal is not taken along', () => {
    const { goals } = read(UNDER);
    const { plan } = proposePlanText(workbookOf([['Ark']]), goals.slice(1, 2), { planYear: 2026 });
    const cells = plan.edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : []));
    expect(cells).toContain('a');
    expect(cells).not.toContain('3a');
  });
});

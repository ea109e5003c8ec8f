import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEvaluatedPlan, evaluate, goalChart, type Evaluation } from '../../src/app';
import type { GoalTable } from '../../src/workbook/decoded';
import { openLocalHost } from '../../src/host';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/beskaeftigelsesplan-2026.xlsx')));

let evaluation: Evaluation;

beforeAll(async () => {
  const host = await openLocalHost(SAMPLE);
  host.install();
  evaluation = await evaluate();
  host.uninstall();
});

/** The sample with its first goal table changed. */
function withTable(change: (table: GoalTable) => readonly GoalTable[]): Evaluation {
  const [table, ...others] = evaluation.decoded.goalTables;
  if (table === undefined) throw new Error('the sample has no goals');
  return { ...evaluation, decoded: { ...evaluation.decoded, goalTables: [...change(table), ...others] } };
}

describe('the chart of a goal', () => {
  test('shows the development, the target and, for a running goal, the projection to the end of the target period', () => {
    const running = evaluation.goals.find(({ assessment }) => assessment.projection?.low != null);
    const chart = goalChart(evaluation, running?.id ?? '');
    const last = chart?.points.at(-1);
    expect(chart?.points.some(({ actual }) => actual !== null)).toBe(true);
    expect(last?.target).toBe(running?.assessment.target?.value);
    expect(last?.projection).not.toBeNull();
    expect(chart?.interval?.low).toBe(running?.assessment.projection?.low);
  });

  test('is none for a goal without a series, or one that is not there', () => {
    const without = evaluation.goals.find(({ indicator }) => indicator === null);
    expect(without).toBeDefined();
    expect(goalChart(evaluation, without?.id ?? '')).toBeNull();
    expect(goalChart(evaluation, 'Mål!999')).toBeNull();
  });
});

describe('the plan checked against itself', () => {
  test('the sample has no goal with a number of its own twice', () => {
    expect(checkEvaluatedPlan(evaluation).map(({ code }) => code)).not.toContain('duplicate_number');
  });

  test('a goal whose figures do not fit leads to its cell', () => {
    const wrong = withTable((table) => [
      {
        ...table,
        goals: table.goals.map((goal, at) =>
          at === 1
            ? {
                ...goal,
                goal: {
                  ...goal.goal,
                  kind: 'level' as const,
                  direction: 'at_most' as const,
                  value: 463,
                  percent: 5,
                  absolute: 29,
                },
              }
            : goal,
        ),
      },
    ]);
    const [finding] = checkEvaluatedPlan(wrong).filter(({ code }) => code === 'level_vs_percent');
    const goal = evaluation.goals[1];
    expect(finding).toMatchObject({ severity: 'error', sheet: goal?.sheet, cell: goal?.address, goal: goal?.number });
    expect(finding?.params?.['impliedPercent']).toBeCloseTo(5.9, 1);
  });

  test('a goal worded otherwise in another table is found once', () => {
    const twice = withTable((table) => [
      table,
      {
        ...table,
        sheet: 'Oversigt',
        goals: table.goals.slice(0, 1).map((goal) => ({ ...goal, text: `${goal.text ?? ''} Det gælder hele året.` })),
      },
    ]);
    const found = checkEvaluatedPlan(twice).filter(({ code }) => code === 'wording_differs');
    expect(found).toHaveLength(1);
    expect(found[0]?.sheet).toBe('Oversigt');
  });
});

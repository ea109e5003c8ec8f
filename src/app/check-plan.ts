import { checkPlan, type Goal, type Mention, type PlanFinding } from '../engine';
import { cellAddress, cellReference } from '../workbook/address';
import type { DecodedGoal, Finding, GoalTable } from '../workbook/decoded';
import { planYearOfTable } from '../workbook/plan-year';
import type { Evaluation } from './evaluation';

/** Findings that make a goal wrong as it stands; the others are to be looked at. */
const ERRORS: ReadonlySet<PlanFinding['code']> = new Set([
  'percent_vs_absolute',
  'level_vs_percent',
  'duplicate_number',
  'target_before_base',
]);

/** The plan checked against itself (evaluation.md section 7), each goal table by itself; every finding leads to its cell. Pure. */
export function checkEvaluatedPlan({ decoded }: Evaluation): readonly Finding[] {
  // A pair of tables is compared once: the later with the earlier. Last year's plan beside this year's is another plan.
  return decoded.goalTables.flatMap((table, at) =>
    checkTable(
      table,
      decoded.goalTables.slice(0, at).filter((earlier) => isSamePlan(earlier, table)),
    ),
  );
}

function isSamePlan(a: GoalTable, b: GoalTable): boolean {
  const [one, other] = [planYearOfTable(a), planYearOfTable(b)];
  return one === null || other === null || one === other;
}

function checkTable(table: GoalTable, earlier: readonly GoalTable[]): Finding[] {
  const planYear = planYearOfTable(table);
  const goals = table.goals.map((goal) => asGoal(goal, table));
  // The check counts sub-goals that stand in their goal's sentence as goals of their own.
  const rows = goals.flatMap((goal, at) => Array<number>(1 + subgoalsIn(goal)).fill(table.goals[at]?.row ?? 0));
  const found = checkPlan(goals, {
    mentions: earlier.flatMap(mentionsIn),
    ...(planYear === null ? {} : { planYear }),
  });
  return found.map(({ code, params, goal, index }): Finding => {
    const row = index === null ? null : (rows[index] ?? null);
    return {
      code,
      severity: ERRORS.has(code) ? 'error' : 'warning',
      sheet: table.sheet,
      ...(params === undefined ? {} : { params }),
      ...(goal === null ? {} : { goal }),
      ...(row === null ? {} : { cell: cellAddress(row, textColumn(table)) }),
    };
  });
}

/** A goal whose sub-goals stand in rows of their own is checked without them: they are checked in their own rows. */
function asGoal(goal: DecodedGoal, table: GoalTable): Goal {
  const { subgoals = [], ...own } = goal.goal;
  const inRows = table.goals.some(({ parentRow }) => parentRow === goal.row);
  return { ...own, number: goal.number, text: goal.text, ...(inRows ? {} : { subgoals }) };
}

function subgoalsIn({ subgoals = [] }: Goal): number {
  return subgoals.reduce((sum, subgoal) => sum + 1 + subgoalsIn(subgoal), 0);
}

function mentionsIn(table: GoalTable): Mention[] {
  return table.goals.flatMap(({ number, text, row }) =>
    number === null || text === null
      ? []
      : [{ number, text, where: cellReference(table.sheet, row, textColumn(table)) }],
  );
}

function textColumn({ columns, area }: GoalTable): number {
  return columns.text ?? columns.number ?? area.column;
}

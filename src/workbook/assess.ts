import { describe, evaluateGoals, type MeasuredGoal, type Period, type Policy } from '../engine';
import type { AssessedGoal } from './assessed';
import type { DecodedGoal, DecodedSeries, DecodedWorkbook, Finding, GoalTable } from './decoded';
import { matchSeries } from './detect';

export interface AssessOptions {
  /** The last period whose data may be seen; null sees everything. */
  readonly asOf: Period | null;
  /** The area whose series are used where a goal names none. */
  readonly area: string | null;
  readonly policy?: Partial<Policy>;
}

export interface Assessed {
  readonly goals: readonly AssessedGoal[];
  readonly findings: readonly Finding[];
}

/** Finds the series of every goal and lets the engine judge it. A goal that cannot be measured is judged all the same: it says why. */
export function assess(decoded: DecodedWorkbook, options: AssessOptions): Assessed {
  const tables = decoded.goalTables.map((table) => assessTable(table, decoded, options));
  return { goals: tables.flatMap(({ goals }) => goals), findings: tables.flatMap(({ findings }) => findings) };
}

function assessTable(table: GoalTable, decoded: DecodedWorkbook, { asOf, area, policy }: AssessOptions): Assessed {
  const matches = table.goals.map((goal) => matchSeries(goal, decoded, { area }));
  const indicators = new Map(table.goals.map((goal, index) => [goal, matches[index]?.best ?? null]));
  const assessments = evaluateGoals(
    table.goals.map((goal) => measured(goal, table, indicators)),
    { asOf, ...(policy ? { policy } : {}) },
  );
  const goals = table.goals.flatMap((goal, index): AssessedGoal[] => {
    const assessment = assessments[index];
    if (!assessment) return [];
    const words = (language: 'da' | 'en'): string => describe(goal.goal, assessment, { language });
    const sentence = { da: words('da'), en: words('en') };
    return [{ table, goal, indicator: indicators.get(goal) ?? null, assessment, sentence }];
  });
  return { goals, findings: matches.flatMap(({ findings }) => findings) };
}

/** A goal that is what its sub-goals make of it carries them, each with the series of its own. */
function measured(
  goal: DecodedGoal,
  table: GoalTable,
  indicators: ReadonlyMap<DecodedGoal, DecodedSeries | null>,
): MeasuredGoal {
  const indicator = indicators.get(goal)?.series ?? null;
  if (!goal.goal.subgoals?.length) return { goal: goal.goal, indicator };
  const children = table.goals.filter(({ parentRow }) => parentRow === goal.row);
  return { goal: goal.goal, indicator, subgoals: children.map((child) => measured(child, table, indicators)) };
}

import { describe, evaluateGoal, type Period, type Policy } from '../engine';
import type { AssessedGoal } from './assessed';
import type { DecodedGoal, DecodedWorkbook, Finding, GoalTable } from './decoded';
import { matchSeries } from './detect/match';

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
  const findings: Finding[] = [];
  const goals = decoded.goalTables.flatMap((table) =>
    table.goals.map((goal) => {
      const assessed = assessGoal(table, goal, decoded, options);
      findings.push(...assessed.findings);
      return assessed.goal;
    }),
  );
  return { goals, findings };
}

function assessGoal(
  table: GoalTable,
  goal: DecodedGoal,
  decoded: DecodedWorkbook,
  { asOf, area, policy }: AssessOptions,
): { goal: AssessedGoal; findings: readonly Finding[] } {
  const match = matchSeries(goal, decoded, { area });
  const assessment = evaluateGoal(goal.goal, match.best?.series ?? null, { asOf, ...(policy ? { policy } : {}) });
  return {
    goal: {
      table,
      goal,
      indicator: match.best,
      assessment,
      sentence: {
        da: describe(goal.goal, assessment, { language: 'da' }),
        en: describe(goal.goal, assessment, { language: 'en' }),
      },
    },
    findings: match.findings,
  };
}

import { describe, evaluateGoals, type MeasuredGoal, type Period, type Policy } from '../engine';
import type { AssessedGoal } from './assessed';
import type { DecodedGoal, DecodedSeries, DecodedWorkbook, Finding, GoalTable } from './decoded';
import { matchSeries } from './detect';
import { indicatorOf } from './indicator';
import type { ChoiceOf } from './mapping';
import { atOnce, mapSteps, type Steps } from './steps';

export interface AssessOptions {
  /** The last period whose data may be seen; null sees everything. */
  readonly asOf: Period | null;
  /** The area whose series are used where a goal names none. */
  readonly area: string | null;
  readonly policy: Partial<Policy>;
  /** The user's own choices of series. */
  readonly choiceOf?: ChoiceOf;
}

export interface Assessed {
  readonly goals: readonly AssessedGoal[];
  readonly findings: readonly Finding[];
}

/** Finds the series of every goal and lets the engine judge it. A goal that cannot be measured is judged all the same: it says why. */
export function assess(decoded: DecodedWorkbook, options: AssessOptions): Assessed {
  return atOnce(assessSteps(decoded, options));
}

/** The same, a goal at a time. Tells how many goals are judged. */
export function* assessSteps(decoded: DecodedWorkbook, options: AssessOptions): Steps<Assessed> {
  const total = decoded.goalTables.reduce((sum, { goals }) => sum + goals.length, 0);
  const goals: AssessedGoal[] = [];
  const findings: Finding[] = [];
  for (const table of decoded.goalTables) {
    const matches = yield* mapSteps(table.goals, (goal) =>
      matchSeries(goal, decoded, { area: options.area, confirmed: options.choiceOf?.(goal) ?? null }),
    );
    const goalsWithPaths = yield* mapSteps(table.goals, (goal) => withPath(goal, decoded, options.area));
    const indicators = new Map(goalsWithPaths.map((goal, index) => [goal, matches[index]?.best ?? null]));
    for (const goal of goalsWithPaths) {
      goals.push(...assessGoal(table, measured(goal, goalsWithPaths, indicators), goal, indicators.get(goal), options));
      yield { done: goals.length, total };
    }
    findings.push(...matches.flatMap((match) => match.findings));
  }
  return { goals, findings };
}

function assessGoal(
  table: GoalTable,
  asMeasured: MeasuredGoal,
  goal: DecodedGoal,
  indicator: DecodedSeries | null = null,
  { asOf, policy }: AssessOptions,
): AssessedGoal[] {
  const unitText = countedIn(indicator);
  return evaluateGoals([asMeasured], { asOf, policy }).map((assessment) => {
    const words = (language: 'da' | 'en'): string =>
      describe(goal.goal, assessment, { language, ...(unitText === null ? {} : { unitText }) });
    return { table, goal, indicator, assessment, sentence: { da: words('da'), en: words('en') } };
  });
}

/** What a series counts, by its own name ("Antal fuldtidspersoner"): for a goal in percent that does not say it. */
export function countedIn(indicator: DecodedSeries | null): string | null {
  return (
    /\b(fuldtidspersoner|helårspersoner|personer|borgere|modtagere)\b/i.exec(indicator?.indicator ?? '')?.[1] ?? null
  );
}

/** The path of a `path` goal is a series like any other, found by the name that stands in the column Måltal. */
function withPath(goal: DecodedGoal, decoded: DecodedWorkbook, area: string | null): DecodedGoal {
  if (goal.pathName === undefined) return goal;
  const { best } = matchSeries({ ...goal, indicator: goal.pathName }, decoded, { area });
  return best === null ? goal : { ...goal, goal: { ...goal.goal, path: best.series } };
}

/** A goal that is what its sub-goals make of it carries them, each with the series of its own. */
function measured(
  goal: DecodedGoal,
  all: readonly DecodedGoal[],
  indicators: ReadonlyMap<DecodedGoal, DecodedSeries | null>,
): MeasuredGoal {
  const series = indicators.get(goal) ?? null;
  const indicator = series === null ? null : indicatorOf(series);
  if (!goal.goal.subgoals?.length) return { goal: goal.goal, indicator };
  const children = all.filter(({ parentRow }) => parentRow === goal.row);
  return { goal: goal.goal, indicator, subgoals: children.map((child) => measured(child, all, indicators)) };
}

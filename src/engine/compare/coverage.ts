import type { Goal, GoalKind } from '../goal';

/** How a plan answers a goal of the minister: with a concrete level, described without one, or (null) not at all. */
export type Coverage = 'X' | '(X)' | null;

/** Kinds that state no concrete level. */
const DESCRIBED: ReadonlySet<GoalKind> = new Set<GoalKind>(['qualitative', 'follow', 'undetermined']);

/** The mark of a plan's goals for one of the minister's: X as soon as one of them, or of their sub-goals, has a level. */
export function coverageOf(goals: readonly Goal[]): Coverage {
  if (goals.length === 0) return null;
  return goals.some(hasLevel) ? 'X' : '(X)';
}

function hasLevel(goal: Goal): boolean {
  return (goal.subgoals ?? []).some(hasLevel) || !DESCRIBED.has(goal.kind);
}

/** The goals of one job centre's plan, by the number of the minister's goal they answer. */
export interface PlanAnswers {
  readonly name: string;
  readonly answers: Readonly<Record<string, readonly Goal[]>>;
}

export interface CoverageMatrix {
  /** Numbers of the minister's goals, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly marks: readonly Coverage[] }[];
  /** Per column, how many job centres have a level (X) and how many a description ((X)). */
  readonly totals: readonly { readonly level: number; readonly described: number }[];
  /** Job centres without any mark. */
  readonly unmarked: readonly string[];
}

/** Job centres by the minister's goals, as in the region's overview of 2018. */
export function coverageMatrix(columns: readonly string[], plans: readonly PlanAnswers[]): CoverageMatrix {
  const rows = plans.map(({ name, answers }) => ({
    name,
    marks: columns.map((number) => coverageOf(answers[number] ?? [])),
  }));
  const count = (column: number, mark: Coverage): number => rows.filter(({ marks }) => marks[column] === mark).length;
  return {
    columns,
    rows,
    totals: columns.map((_, column) => ({ level: count(column, 'X'), described: count(column, '(X)') })),
    unmarked: rows.filter(({ marks }) => marks.every((mark) => mark === null)).map(({ name }) => name),
  };
}

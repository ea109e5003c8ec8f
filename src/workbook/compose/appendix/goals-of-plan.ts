import { yearOf, type Period } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import { planYearOfTable } from '../../plan-year';

/** The goals that an appendix is about, and the years of the plans that are left out of it. */
export interface GoalsOfPlan {
  readonly goals: readonly AssessedGoal[];
  readonly others: readonly number[];
}

/**
 * Of several plans in a workbook (last year's, the draft of the next) the one of the year that the figures reach: the
 * committee follows up on one plan, and their goals have the same numbers. All goals where no plan is of that year.
 */
export function goalsOfPlan(goals: readonly AssessedGoal[], asOf: Period | null): GoalsOfPlan {
  const years = new Map([...new Set(goals.map(({ table }) => table))].map((table) => [table, planYearOfTable(table)]));
  const own = asOf === null ? null : yearOf(asOf);
  const others = [...new Set(years.values())].filter((year) => year !== null).filter((year) => year !== own);
  if (others.length === 0 || ![...years.values()].includes(own)) return { goals, others: [] };
  const isOwn = ({ table }: AssessedGoal): boolean => {
    const year = years.get(table) ?? null;
    return year === null || year === own;
  };
  return { goals: goals.filter(isOwn), others: others.sort((a, b) => a - b) };
}

import type { GoalTable } from './decoded';

/** The year that most of a table's goals are for; null where no two agree, or the goals have no periods. */
export function planYearOfTable({ goals }: GoalTable): number | null {
  const counts = new Map<number, number>();
  for (const { goal } of goals) {
    const year = Number(goal.targetPeriod?.slice(0, 4));
    if (Number.isInteger(year) && year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] < 2 ? null : most[0];
}

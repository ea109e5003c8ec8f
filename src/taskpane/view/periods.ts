import type { Evaluation } from '../../app/evaluation';

const CODE = /^(\d{4})(?:-(?:(\d{2})(?:\/P12M)?|Q([1-4])|H([12])))?$/;

/** Last month of a period code (evaluation.md section 1): "2018-Q4" -> "2018-12"; null for anything else. */
export function lastMonthOf(code: string): string | null {
  const match = CODE.exec(code);
  if (match === null) return null;
  const [, year = '', month, quarter, half] = match;
  const last =
    quarter !== undefined ? Number(quarter) * 3 : half !== undefined ? Number(half) * 6 : Number(month ?? 12);
  return `${year}-${String(last).padStart(2, '0')}`;
}

/**
 * Months that a report can be made as of, latest first: the ends of all periods that any series has a value for, up to
 * `latest`. What lies beyond that are budgets and target paths.
 */
export function asOfChoices(evaluation: Pick<Evaluation, 'decoded'>, latest: string | null): readonly string[] {
  const months = new Set<string>();
  for (const table of evaluation.decoded.indicatorTables) {
    for (const { series } of table.series) {
      for (const [period, value] of series.points) {
        const month = value === null ? null : lastMonthOf(period);
        if (month !== null && (latest === null || month <= latest)) months.add(month);
      }
    }
  }
  return [...months].sort().reverse();
}

/** The year that most goals are for, the later of equally many; null where no goal has a period. */
export function planYearOf(goals: Evaluation['goals']): number | null {
  const counts = new Map<number, number>();
  for (const { goal, assessment } of goals) {
    const year = Number((goal.targetPeriod ?? assessment.target?.period)?.slice(0, 4));
    if (Number.isInteger(year) && year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

import { statusLabel, type Status } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { ChartBlock } from './block';
import { CHART_PREFIX } from './caption';
import { STATUS_LOOKS } from '../status-looks';

/** How many goals have each status, in the order of evaluation.md section 4; statuses that none has are left out. */
export function statusCounts(goals: readonly AssessedGoal[]): { readonly status: Status; readonly count: number }[] {
  return (Object.keys(STATUS_LOOKS) as Status[])
    .map((status) => ({ status, count: goals.filter(({ assessment }) => assessment.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** The status overview: one bar for each status, with its number. */
export function statusBlock(goals: readonly AssessedGoal[], source: string): ChartBlock | null {
  // The first category of a bar chart stands at the bottom.
  const counts = statusCounts(goals).reverse();
  if (counts.length === 0) return null;
  return {
    name: `${CHART_PREFIX}statusoversigt`,
    caption: 'Antal mål efter status',
    source,
    type: 'bar_stacked',
    categories: counts.map(({ status }) => statusLabel(status, 'da')),
    series: [
      {
        name: 'Antal mål',
        color: '#8EA9DB',
        line: 'solid',
        labels: true,
        values: counts.map(({ count }) => count),
      },
    ],
    dataFormat: '0',
    axisFormat: '0',
    legend: false,
  };
}

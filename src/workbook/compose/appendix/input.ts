import type { Snapshot } from '../../snapshot';
import type { ChartInput, GoalCharts } from '../charts';
import type { PageFrame } from '../print';
import type { History } from './history';

/** What the appendix is made from. */
export interface AppendixInput extends ChartInput {
  readonly snapshot: Snapshot;
  readonly charts: GoalCharts;
  readonly frame: PageFrame;
  readonly history: History;
  /** The years of the other plans in the workbook, whose goals are not in the appendix. */
  readonly otherPlans?: readonly number[];
}

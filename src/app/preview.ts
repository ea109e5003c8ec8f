import { changesOf, type Change } from '../workbook/changes';
import type { Proposal } from './proposal';

export type { Change } from '../workbook/changes';

/** Every single change that a proposal would make, before anything is written. Pure: no round trip to Excel. */
export function preview({ plan, snapshot }: Pick<Proposal, 'plan' | 'snapshot'>): readonly Change[] {
  return changesOf(plan, snapshot);
}

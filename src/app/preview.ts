import { changeSteps, type Change } from '../workbook/changes';
import { atOnce, type Steps } from '../workbook/steps';
import type { Proposal } from './proposal';

export type { Change } from '../workbook/changes';

/** Every single change that a proposal would make, before anything is written. Pure: no round trip to Excel. */
export function preview({ plan, snapshot }: Pick<Proposal, 'plan' | 'snapshot'>): readonly Change[] {
  return atOnce(previewSteps({ plan, snapshot }));
}

export function previewSteps({ plan, snapshot }: Pick<Proposal, 'plan' | 'snapshot'>): Steps<readonly Change[]> {
  return changeSteps(plan, snapshot);
}

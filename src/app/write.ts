import { composeWrite, type Mode } from '../workbook/compose';
import { commit, type Written } from './commit';
import type { Evaluation } from './evaluation';
import type { Proposal } from './proposal';

export interface WriteOptions {
  readonly charts: boolean;
  /** Values unless said otherwise. */
  readonly mode?: Mode;
}

/** What would be written for an evaluation. Pure. */
export function proposeWrite(evaluation: Evaluation, { charts, mode = 'values' }: WriteOptions): Proposal {
  const { snapshot, assessed, asOf, chosenAsOf, policy } = evaluation;
  return {
    purpose: 'status',
    snapshot,
    ...composeWrite(snapshot, assessed, { charts, mode, asOf, chosenAsOf, policy }),
  };
}

/** Writes status columns (and charts) into the open workbook. */
export function write(evaluation: Evaluation, options: WriteOptions): Promise<Written> {
  return commit(proposeWrite(evaluation, options));
}

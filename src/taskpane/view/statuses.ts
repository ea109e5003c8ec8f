import type { Status } from '../../engine';

/** Order of statuses wherever they are listed: what is decided, what is running, what cannot be judged. */
export const STATUS_ORDER: readonly Status[] = [
  'met',
  'partly_met',
  'not_met',
  'on_track',
  'at_risk',
  'off_track',
  'followed',
  'needs_assessment',
  'not_set',
  'not_started',
  'no_data',
  'invalid',
];

/** Statuses that mean: something is missing before this goal can be judged. */
export const UNJUDGED: readonly Status[] = ['no_data', 'invalid'];

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many goals have each status, without those that none has. */
export function countStatuses(statuses: readonly Status[]): readonly StatusCount[] {
  return STATUS_ORDER.map((status) => ({ status, count: statuses.filter((one) => one === status).length })).filter(
    ({ count }) => count > 0,
  );
}

import { isPoint, toDate, type Reducer, type Window } from './window';
import { valueAt, type Timeline } from './timeline';

/** How far a running goal has come: its value to date and the slots still to come. */
export interface Progress {
  readonly window: Window;
  readonly measure: Reducer;
  /** L. */
  readonly last: number;
  /** y(L). */
  readonly latest: number;
  /** One value decides, so that nothing before L is part of the result. */
  readonly point: boolean;
  /** Observed slots of the window; none for a point. */
  readonly observed: readonly number[];
  /** Slots of the window after L; for a point the target's own slot. */
  readonly remaining: readonly number[];
  /** The value to date; null where the target period has no value yet. */
  readonly soFar: number | null;
}

/** Reads how far a goal has come. `last` is L, an observed slot before the window's end. */
export function progressOf(line: Timeline, window: Window, measure: Reducer, last: number): Progress {
  const latest = valueAt(line, last);
  if (latest === null) throw new RangeError('The last observed slot has a value');
  const common = { window, measure, last, latest };
  if (isPoint(window, measure)) return { ...common, point: true, observed: [], remaining: [window.to], soFar: latest };
  const { value, slots } = toDate(line, window, last, measure);
  const start = Math.max(last + 1, window.from);
  const remaining = Array.from({ length: window.to - start + 1 }, (_, i) => start + i);
  return { ...common, point: false, observed: slots, remaining, soFar: value };
}

/**
 * The result that the values to date and these values of the remaining slots make: the mean of all of them, their sum,
 * or for a point the one remaining value (evaluation.md section 5.3). A gap before L is not among them.
 */
export function resultWith({ point, measure, soFar, observed }: Progress, remaining: readonly number[]): number {
  const rest = remaining.reduce((sum, value) => sum + value, 0);
  if (point) return rest;
  switch (measure.kind) {
    case 'mean':
      return ((soFar ?? 0) * observed.length + rest * measure.scale) / (observed.length + remaining.length);
    case 'sum':
      return (soFar ?? 0) + rest;
    case 'last':
      return rest;
  }
}

/** How much of an error in the sum of the remaining values shows in the result. */
export function shareOfError({ point, measure, observed, remaining }: Progress): number {
  return !point && measure.kind === 'mean' ? measure.scale / (observed.length + remaining.length) : 1;
}

import { periodAt, periodSpan, type Period } from '../period';
import { slotsOf, valueAt, type Timeline } from './timeline';
import { finite } from './usable';

/**
 * How the values of a period make one number: the mean times a scale (1, or 3 for "per quarter" from months), the sum,
 * or the last of them. `pooled` takes a share's mean as 100·sum(a)/sum(b) (evaluation.md section 1).
 */
export type Reducer =
  | { readonly kind: 'mean'; readonly scale: number; readonly pooled: boolean }
  | { readonly kind: 'sum' }
  | { readonly kind: 'last' };

/** A period of a goal on the slots of its series. */
export interface Window {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** What a window holds up to some slot. */
export interface Tally {
  /** Null where the rules need a value that is not there. */
  readonly value: number | null;
  /** Slots with a value. */
  readonly slots: readonly number[];
  /** The gaps among the slots looked at. */
  readonly gaps: readonly number[];
}

/** Places a period on a series; null when the series is too coarse for it or its steps do not fit. */
export function placeWindow(line: Timeline, period: Period): Window | null {
  const slots = slotsOf(line, period);
  return slots === null ? null : { period, ...slots };
}

/** A point: one value, or the last of several. */
export function isPoint(window: Window, reducer: Reducer): boolean {
  return window.from === window.to || reducer.kind === 'last';
}

/** The value of a window that is over: a mean over what is observed; a point, a sum and a last value need all they are made of. */
export function closed(line: Timeline, window: Window, reducer: Reducer): Tally {
  const whole = tally(line, window.from, window.to, reducer);
  if (reducer.kind === 'sum' && whole.gaps.length > 0) return { ...whole, value: null };
  return whole;
}

/** The value of a window so far: its mean or sum over what is observed by `last`. */
export function toDate(line: Timeline, window: Window, last: number, reducer: Reducer): Tally {
  return tally(line, window.from, Math.min(window.to, last), reducer);
}

function tally(line: Timeline, from: number, to: number, reducer: Reducer): Tally {
  const start = reducer.kind === 'last' ? to : from;
  const slots: number[] = [];
  const gaps: number[] = [];
  for (let slot = start; slot <= to; slot++) (valueAt(line, slot) === null ? gaps : slots).push(slot);
  return { value: slots.length === 0 ? null : reduce(line, slots, reducer), slots, gaps };
}

function reduce(line: Timeline, slots: readonly number[], reducer: Reducer): number | null {
  const sum = slots.reduce((total, slot) => total + (valueAt(line, slot) ?? 0), 0);
  switch (reducer.kind) {
    case 'sum':
      return finite(sum);
    case 'last':
      return valueAt(line, slots.at(-1) ?? Number.NaN);
    case 'mean':
      return finite(((reducer.pooled ? pooled(line, slots) : null) ?? sum / slots.length) * reducer.scale);
  }
}

/** 100·sum(a)/sum(b) over the slots; null where the line is no share, or a printed share stands without an a or a b. */
function pooled(line: Timeline, slots: readonly number[]): number | null {
  const [numerator, denominator] = line.tracks;
  if (line.form !== 'ratio' || numerator === undefined || denominator === undefined) return null;
  let [a, b] = [0, 0];
  for (const slot of slots) {
    const [top, bottom] = [numerator.values.get(slot), denominator.values.get(slot)];
    if (top === undefined || bottom === undefined) return null;
    a += top;
    b += bottom;
  }
  return b === 0 ? null : (100 * a) / b;
}

/** The period from one slot to another: the window's own code for all of it, the slot's for one, else a stretch. */
export function stretch(line: Timeline, window: Window, from: number, to: number): Period {
  if (from === window.from && to === window.to) return window.period;
  const { step } = line;
  const kind = line.granularity;
  const [start, end] = [periodAt(kind, (from + 1) * step - 1), periodAt(kind, (to + 1) * step - 1)];
  return start === end ? start : `${start}/${end}`;
}

/** Months a window covers. */
export function monthsOfWindow(window: Window): number {
  const { first, last } = periodSpan(window.period);
  return last - first + 1;
}

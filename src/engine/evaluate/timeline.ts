import { parsePeriod, periodSpan, type Period } from '../period';
import type { Aggregation, GapReason, Granularity, Indicator, Series } from '../series';
import { layOut, periodOfSlot, type Track } from './track';
import { isUsable } from './usable';

/** One value of one series, as evidence shows it. */
export interface Reading {
  readonly series: string;
  readonly period: Period;
  readonly value: number | null;
  readonly cell?: string;
  readonly part?: 'numerator' | 'denominator';
  readonly unit?: string;
}

/** What the values of an indicator are made of. */
export type Form = 'series' | 'ratio' | 'sum';

/**
 * An indicator as it could be seen at the as-of: one value or gap per slot (evaluation.md section 1). A share is
 * 100·a/b, a sum its parts' total; both are gaps where any part is one, so that nothing suppressed is ever worked out.
 * A share that its source prints is what is printed, and a gap where that is one.
 */
export interface Timeline {
  readonly name: string;
  readonly unit: string;
  readonly granularity: Granularity;
  readonly aggregation: Aggregation;
  readonly form: Form;
  /** Of a share: numerator, denominator, and after them the share as printed where there is one. */
  readonly tracks: readonly Track[];
  /** Months per slot. */
  readonly step: number;
  readonly rolling: boolean;
  /** The first slot that `values` holds; slots outside are gaps. */
  readonly first: number;
  readonly values: readonly (number | null)[];
  /** L: the last observed slot not after the as-of; null when nothing is observed. */
  readonly last: number | null;
  /** Slots from which values are not comparable with those before, ascending. */
  readonly breaks: readonly number[];
}

/** Reads an indicator up to the as-of. Null when its series have different granularities: no period holds a value of each. */
export function readTimeline(indicator: Indicator, asOf: Period | null): Timeline | null {
  const { form, series } = componentsOf(indicator);
  const tracks = series.map(layOut);
  const [lead, ...others] = tracks;
  if (lead === undefined) throw new RangeError('A sum needs at least one series');
  if (others.some((track) => track.step !== lead.step || track.rolling !== lead.rolling)) return null;
  const printed = form === 'ratio' ? tracks[2] : undefined;
  const shown = printed === undefined ? tracks : [printed];
  const slots = shown.flatMap((track) => [...track.values.keys()]);
  const first = slots.reduce((least, slot) => Math.min(least, slot), Number.POSITIVE_INFINITY);
  const end = Math.min(
    slots.reduce((most, slot) => Math.max(most, slot), Number.NEGATIVE_INFINITY),
    lastVisibleSlot(asOf, lead.step),
  );
  const values: (number | null)[] = [];
  for (let slot = first; slot <= end; slot++) values.push(combine(form, tracks, slot));
  while (values.at(-1) === null) values.pop();
  return {
    name: indicator.name,
    unit: form === 'ratio' ? 'percent' : lead.series.unit,
    granularity: lead.series.granularity,
    aggregation: form === 'ratio' ? (printed?.series.aggregation ?? 'mean') : lead.series.aggregation,
    form,
    tracks,
    step: lead.step,
    rolling: lead.rolling,
    first,
    values,
    last: values.length === 0 ? null : first + values.length - 1,
    breaks: breakSlots(
      shown.map((track) => track.series),
      lead.step,
    ),
  };
}

function componentsOf(indicator: Indicator): { form: Form; series: readonly Series[] } {
  if ('numerator' in indicator) {
    const { numerator, denominator, printed } = indicator;
    return { form: 'ratio', series: [numerator, denominator, ...(printed === undefined ? [] : [printed])] };
  }
  if ('parts' in indicator) return { form: 'sum', series: indicator.parts };
  return { form: 'series', series: [indicator] };
}

/** The last slot that is over when the as-of ends. */
function lastVisibleSlot(asOf: Period | null, step: number): number {
  if (asOf === null) return Number.POSITIVE_INFINITY;
  return Math.floor((periodSpan(asOf).last + 1) / step) - 1;
}

function combine(form: Form, tracks: readonly Track[], slot: number): number | null {
  if (form === 'ratio' && tracks[2] !== undefined) return tracks[2].values.get(slot) ?? null;
  const parts: number[] = [];
  for (const track of tracks) {
    const value = track.values.get(slot);
    if (value === undefined) return null;
    parts.push(value);
  }
  const value = form === 'ratio' ? (100 * (parts[0] ?? 0)) / (parts[1] ?? 0) : parts.reduce((sum, part) => sum + part);
  return isUsable(value) ? value : null;
}

function breakSlots(series: readonly Series[], step: number): readonly number[] {
  const slots = series.flatMap(({ breaks = [] }) => breaks.map((period) => slotOf(period, step)));
  return [...new Set(slots)].sort((a, b) => a - b);
}

function slotOf(period: Period, step: number): number {
  return Math.floor(periodSpan(period).first / step);
}

/** The value at a slot; null for a gap, and for everything after the as-of. */
export function valueAt(line: Timeline, slot: number): number | null {
  return line.values[slot - line.first] ?? null;
}

/** Whether two slots lie on the same side of every break, so that their values may be compared. */
export function comparable(line: Timeline, a: number, b: number): boolean {
  const [early, late] = a < b ? [a, b] : [b, a];
  return !line.breaks.some((at) => early < at && at <= late);
}

/** The period a slot stands for, in the codes the series uses. */
export function slotPeriod(line: Timeline, slot: number): Period {
  const [track] = line.tracks;
  if (track === undefined) throw new RangeError('A timeline has at least one track');
  return periodOfSlot(track, slot);
}

/**
 * The values of the series behind a slot: one for a series, the parts of a sum, numerator and denominator for a share,
 * after the share itself where it is printed.
 */
export function readingsAt(line: Timeline, slot: number): readonly Reading[] {
  const period = slotPeriod(line, slot);
  const readings = line.tracks.map(({ series, values }, index): Reading => {
    const cell = series.cells?.[period];
    const part = line.form === 'ratio' ? PARTS[index] : undefined;
    return {
      series: series.name,
      period,
      value: values.get(slot) ?? null,
      ...(cell === undefined ? {} : { cell }),
      ...(part === undefined ? {} : { part, unit: series.unit }),
    };
  });
  return [...readings.filter(({ part }) => part === undefined), ...readings.filter(({ part }) => part !== undefined)];
}

const PARTS = ['numerator', 'denominator'] as const;

/** Why a slot is a gap: suppressed when any part of it is. */
export function gapReason(line: Timeline, slot: number): GapReason {
  const printed = line.form === 'ratio' ? line.tracks[2] : undefined;
  if (printed !== undefined) return printed.gaps.get(slot) ?? 'missing';
  return line.tracks.some(({ gaps }) => gaps.get(slot) === 'suppressed') ? 'suppressed' : 'missing';
}

/** Whether the value at a slot is marked as preliminary. */
export function isPreliminary(line: Timeline, slot: number): boolean {
  const period = slotPeriod(line, slot);
  return line.tracks.some(({ series }) => series.preliminary?.includes(period) ?? false);
}

/** The first and last slot of a period, or null when the series' values do not add up to it exactly. */
export function slotsOf(line: Timeline, period: Period): { readonly from: number; readonly to: number } | null {
  const span = parsePeriod(period);
  if (span === null) return null;
  const { step } = line;
  if ((span.last + 1) % step !== 0) return null;
  const to = Math.floor(span.last / step);
  // A rolling value is the year that ends with its period: a month or quarter names the value that ends there.
  if (line.rolling) return span.last - span.first + 1 <= 12 ? { from: to, to } : null;
  return span.first % step === 0 ? { from: Math.floor(span.first / step), to } : null;
}

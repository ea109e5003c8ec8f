import type { Issue } from '../assessment';
import { isGiven } from '../given';
import type { Goal } from '../goal';
import { monthsBetween, parsePeriod, periodAt, type Period } from '../period';
import { decimalsOf } from '../rounding';
import { senseOf } from './criterion';
import type { Facts } from './facts';
import { gapReason, isPreliminary, slotPeriod, valueAt, type Timeline } from './timeline';
import type { Tally } from './window';

/** Fewer persons than this make a share say little. */
const SMALL_POPULATION = 40;

/** Months after which the latest value is out of date. */
const STALE_AFTER_MONTHS = 4;

/** Which value is missing and why: suppressed, or not there. */
export function missingValue(code: 'base_missing' | 'target_missing', line: Timeline, tally: Tally): Issue[] {
  const gap = tally.gaps[0];
  if (gap === undefined) return [];
  const period = slotPeriod(line, gap);
  return gapReason(line, gap) === 'suppressed'
    ? [{ code: 'suppressed', params: { period } }]
    : [{ code, params: { period } }];
}

/** A mean that is taken over fewer values than its period has. */
export function partialPeriod(period: Period, tally: Tally): Issue[] {
  if (tally.value === null || tally.gaps.length === 0) return [];
  const observed = tally.slots.length;
  return [{ code: 'partial_period', params: { period, observed, expected: observed + tally.gaps.length } }];
}

/** The first break between two slots. */
export function breakBetween(line: Timeline, from: number, to: number): Issue[] {
  const at = line.breaks.find((slot) => from < slot && slot <= to);
  return at === undefined ? [] : [{ code: 'break_in_window', params: { period: slotPeriod(line, at) } }];
}

export function latestPreliminary(line: Timeline): Issue[] {
  if (line.last === null || !isPreliminary(line, line.last)) return [];
  return [{ code: 'latest_preliminary', params: { period: slotPeriod(line, line.last) } }];
}

/** L is more than 4 months before the date of the report (a period, or the ISO date of a day). */
export function stale(line: Timeline, asOfDate: string | null): Issue[] {
  const date = asOfDate === null ? null : (parsePeriod(asOfDate) ?? parsePeriod(asOfDate.slice(0, 7)));
  if (line.last === null || date === null) return [];
  const period = slotPeriod(line, line.last);
  const months = monthsBetween(period, periodAt('month', date.last));
  return months > STALE_AFTER_MONTHS ? [{ code: 'stale', params: { period, months } }] : [];
}

/** The goal's number is of another nature than the indicator's: a share against a count. */
export function unitMismatch(goal: Goal, line: Timeline): Issue[] {
  const stated = goal.unit ?? null;
  if (stated === null || !isGiven(goal.value) || (goal.kind === 'change' && stated === 'percent')) return [];
  const [ours, theirs] = [natureOf(stated), natureOf(line.unit)];
  if (ours === null || theirs === null || ours === theirs) return [];
  return [{ code: 'unit_mismatch', params: { goalUnit: stated, seriesUnit: line.unit } }];
}

function natureOf(unit: string): 'share' | 'count' | null {
  if (unit === 'percent' || unit === 'percentage_point') return 'share';
  return unit === 'count' || unit === 'persons' || unit === 'events' ? 'count' : null;
}

/** A share that shall change by so many percent: relative as written, though percentage points may be meant. */
export function percentOfPercent(goal: Goal, line: Timeline): Issue[] {
  const relative = goal.kind === 'change' && goal.unit === 'percent' && natureOf(line.unit) === 'share';
  return relative ? [{ code: 'percent_of_percent', params: { value: goal.value ?? null } }] : [];
}

/** The base stored with the goal (the level it is to come back to) differs from the series today, beyond its own rounding. */
export function baseRevised(goal: Goal, period: Period | null, base: number | null): Issue[] {
  const stated = goal.statedBase ?? (goal.kind === 'baseline_level' ? goal.value : null) ?? null;
  if (stated === null || base === null || period === null) return [];
  const halfUnit = 0.5 * 10 ** -decimalsOf(stated);
  return Math.abs(base - stated) <= halfUnit + 1e-9
    ? []
    : [{ code: 'base_revised', params: { period, stated, now: base } }];
}

/** A share of, or a percentage on, fewer than 40 persons: the denominator of a ratio, the base of a change in percent. */
export function smallPopulation(goal: Goal, line: Timeline, base: number | null): Issue[] {
  const persons = populationOf(goal, line, base);
  return persons !== null && persons < SMALL_POPULATION ? [{ code: 'small_population', params: { persons } }] : [];
}

function populationOf(goal: Goal, line: Timeline, base: number | null): number | null {
  const denominator = line.form === 'ratio' ? line.tracks[1] : undefined;
  if (denominator !== undefined && line.last !== null) return denominator.values.get(line.last) ?? null;
  return goal.kind === 'change' && goal.unit === 'percent' && natureOf(line.unit) === 'count' ? base : null;
}

/** Periods that the series gives twice with different values. */
export function conflictingValues(line: Timeline): Issue[] {
  return line.tracks
    .filter(({ conflicts }) => conflicts.length > 0)
    .map(({ conflicts, series }) => ({
      code: 'conflicting_values',
      params: { series: series.name, periods: conflicts.length, period: conflicts[0] ?? null },
    }));
}

/** The months that stayed below what a count asks of each of them. */
export function periodsBelow({ goal, line, measure }: Facts, level: number, slots: readonly number[]): Issue[] {
  const ofEachSlot = measure.kind === 'mean' && measure.scale === 1;
  if (goal.kind !== 'count' || !ofEachSlot || senseOf(goal) !== 'more') return [];
  const below = slots.filter((slot) => (valueAt(line, slot) ?? level) < level);
  if (below.length === 0) return [];
  const periods = below.map((slot) => slotPeriod(line, slot));
  return [{ code: 'periods_below', params: { count: periods.length, periods: periods.join(', ') } }];
}

import { roundTo } from '../rounding';

/** The figures a goal or a status gives for one and the same change; null where it does not give one. */
export interface StatedFigures {
  readonly direction: 'decrease' | 'increase';
  /** The change in percent, always positive, and the decimals it is written with. */
  readonly percent: number | null;
  readonly percentDecimals?: number;
  /** The change in the indicator's unit, always positive. */
  readonly absolute: number | null;
  /** Half the unit the absolute change is rounded to: 0.5 for persons, 500 for "ca. 13.000". */
  readonly absoluteHalfUnit?: number;
  /** Where the change ends. */
  readonly level: number | null;
  /** Where it begins, where the text says so. */
  readonly base: number | null;
}

/** A figure that others imply, with the interval that their rounding leaves open. */
export interface Implied {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** What the stated figures imply of each other; null where too few are given. */
export interface ImpliedFigures {
  readonly baseFromPercentAndAbsolute: Implied | null;
  readonly baseFromLevelAndAbsolute: Implied | null;
  readonly percentFromLevelAndAbsolute: Implied | null;
  /** Rounded to the decimals the percentage is stated with: what should have been written. */
  readonly percentAsStated: number | null;
  readonly absoluteFromBaseAndPercent: number | null;
  readonly levelFromBaseAndPercent: number | null;
}

/** Works out what stated figures imply (evaluation.md section 7). A figure with d decimals stands for itself ± 0.5·10^-d. */
export function impliedFigures(stated: StatedFigures): ImpliedFigures {
  const base = baseFromLevel(stated)?.point ?? stated.base;
  const percent = percentOfBase(stated);
  const absolute = base === null || stated.percent === null ? null : (base * stated.percent) / 100;
  return {
    baseFromPercentAndAbsolute: baseFromPercent(stated),
    baseFromLevelAndAbsolute: baseFromLevel(stated),
    percentFromLevelAndAbsolute: percent,
    percentAsStated: percent === null ? null : roundTo(percent.point, stated.percentDecimals ?? 0),
    absoluteFromBaseAndPercent: absolute,
    levelFromBaseAndPercent: base === null || absolute === null ? null : base + sign(stated) * absolute,
  };
}

/** Whether the intervals that percent, absolute change, level and base leave open for the base have a value in common. */
export function basesAgree(stated: StatedFigures): boolean {
  const bases = [baseFromPercent(stated), baseFromLevel(stated), statedBase(stated)].filter((base) => base !== null);
  return Math.max(...bases.map(({ low }) => low)) <= Math.min(...bases.map(({ high }) => high));
}

/** The level that a change in percent from a base comes to; the percentage stands for itself ± half its last digit. */
export function levelAfterChange(base: number, percent: number, decimals = 0): Implied {
  const half = 0.5 * 10 ** -decimals;
  const at = (change: number): number => base * (1 + change / 100);
  return {
    point: at(percent),
    low: Math.min(at(percent - half), at(percent + half)),
    high: Math.max(at(percent - half), at(percent + half)),
  };
}

/** By how much parts miss the total that is stated for them: 0 when they add up, negative when the total is larger. */
export function differenceFromTotal(parts: readonly number[], total: number): number {
  return parts.reduce((sum, part) => sum + part, 0) - total;
}

function baseFromPercent({
  percent,
  percentDecimals = 0,
  absolute,
  absoluteHalfUnit = 0.5,
}: StatedFigures): Implied | null {
  if (percent === null || absolute === null || percent === 0) return null;
  const half = 0.5 * 10 ** -percentDecimals;
  const least = percent - half;
  return {
    point: (100 * absolute) / percent,
    low: (100 * (absolute - absoluteHalfUnit)) / (percent + half),
    high: least <= 0 ? Number.MAX_VALUE : (100 * (absolute + absoluteHalfUnit)) / least,
  };
}

/** Level and change are rounded each by itself, so that their sum may be one off. */
function baseFromLevel(stated: StatedFigures): Implied | null {
  const { level, absolute, absoluteHalfUnit = 0.5 } = stated;
  if (level === null || absolute === null) return null;
  const point = level - sign(stated) * absolute;
  return { point, low: point - 2 * absoluteHalfUnit, high: point + 2 * absoluteHalfUnit };
}

function statedBase({ base, absoluteHalfUnit = 0.5 }: StatedFigures): Implied | null {
  return base === null ? null : { point: base, low: base - absoluteHalfUnit, high: base + absoluteHalfUnit };
}

/** a in percent of the base; level and change are each taken at the ends of their own rounding. */
function percentOfBase(stated: StatedFigures): Implied | null {
  const { level, absolute, base, absoluteHalfUnit: half = 0.5 } = stated;
  if (absolute === null) return null;
  const share = (change: number, end: number): number => (100 * change) / (end - sign(stated) * change);
  if (level !== null) {
    if (level - half - sign(stated) * (absolute + half) <= 0) return null;
    return {
      point: share(absolute, level),
      low: share(absolute - half, level + half),
      high: share(absolute + half, level - half),
    };
  }
  if (base === null || base - half <= 0) return null;
  return {
    point: (100 * absolute) / base,
    low: (100 * (absolute - half)) / (base + half),
    high: (100 * (absolute + half)) / (base - half),
  };
}

function sign({ direction }: StatedFigures): 1 | -1 {
  return direction === 'decrease' ? -1 : 1;
}

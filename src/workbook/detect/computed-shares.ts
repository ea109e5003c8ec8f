import { comparePeriods, type Period, type Point, type Series } from '../../engine';
import type { DecodedSeries } from '../decoded';
import type { Steps } from '../steps';
import { fold } from './text';

/** Numbers that stand before one and may be what it is part of. */
const NEAR = 8;

/**
 * Shares that a table does not print but has both numbers of: "heraf i tilbud" of the number before it, "Antal personer med
 * løntimer" of "Antal personer", a part of "i alt". Only where the labels say so and the part is never more than the whole.
 * They measure a goal only when its text names them, and then wait for confirmation.
 */
export function* computedShares(
  groups: readonly (readonly DecodedSeries[])[],
  series: readonly DecodedSeries[],
): Steps<DecodedSeries[]> {
  const printed = new Set(
    series.flatMap(({ share }) => (share === undefined ? [] : [pairKey(share.numerator, share.denominator)])),
  );
  const made = new Map<string, DecodedSeries>();
  for (const group of groups) {
    const counts = group.filter(({ series: { unit } }) => unit === 'count' || unit === 'events');
    for (const [at, part] of counts.entries()) {
      const whole = wholeOf(counts, at);
      if (whole === null) continue;
      const key = pairKey(part, whole);
      if (printed.has(key) || made.has(key)) continue;
      const share = shareOf(part, whole);
      yield;
      if (share !== null) made.set(key, share);
    }
  }
  return [...made.values()];
}

const pairKey = (a: DecodedSeries, b: DecodedSeries): string =>
  JSON.stringify([a.area, a.indicator, b.indicator, a.series.granularity, a.series.points[0]?.[0]]);

const OF_WHICH = /^[-–•\s]*(?:heraf|deraf)\b/;
const WHOLE = /\bi alt\b|\bialt\b|\btotal\b|\bsamlet\b/;

/** The number that this one is part of by their labels; null where none is. */
function wholeOf(counts: readonly DecodedSeries[], at: number): DecodedSeries | null {
  const part = counts[at];
  if (part === undefined) return null;
  const own = fold(part.indicator);
  const before = counts.slice(Math.max(0, at - NEAR), at).reverse();
  const after = counts.slice(at + 1, at + 1 + NEAR);
  if (OF_WHICH.test(own)) return before.find(({ indicator }) => !OF_WHICH.test(fold(indicator))) ?? null;
  if (WHOLE.test(own)) return null;
  const words = new Set(own.split(/\s+/));
  const isWider = ({ indicator }: DecodedSeries): boolean => {
    const others = fold(indicator).split(/\s+/);
    return others.length < words.size && others.every((word) => words.has(word));
  };
  const all = [...before, ...after];
  return all.find(isWider) ?? all.find(({ indicator }) => WHOLE.test(fold(indicator))) ?? null;
}

/** 100·a/b of every period, for display and for the list of what a goal may be measured by; null where a part is more than its whole. */
function shareOf(numerator: DecodedSeries, denominator: DecodedSeries): DecodedSeries | null {
  const [a, b] = [numerator.series, denominator.series];
  const wholes = new Map(b.points);
  const parts = new Map(a.points);
  const periods = [...new Set([...parts.keys(), ...wholes.keys()])].sort(comparePeriods);
  const points: Point[] = [];
  let observed = 0;
  for (const period of periods) {
    const [part, whole] = [parts.get(period) ?? null, wholes.get(period) ?? null];
    if (part !== null && whole !== null && part > whole) return null;
    const value = part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
    if (value !== null) observed++;
    points.push([period, value]);
  }
  if (observed === 0) return null;
  const indicator = `Andel ${shortened(numerator.indicator)} (ud af ${denominator.indicator})`;
  const { breaks, preliminary, gaps } = marksOf(a, b);
  return {
    indicator,
    area: numerator.area,
    series: {
      name: numerator.area === null ? indicator : `${indicator} · ${numerator.area}`,
      unit: 'percent',
      granularity: a.granularity,
      aggregation: 'mean',
      points,
      ...(Object.keys(gaps).length > 0 ? { gaps } : {}),
      ...(breaks.length > 0 ? { breaks } : {}),
      ...(preliminary.length > 0 ? { preliminary } : {}),
    },
    location: numerator.location,
    ...(numerator.dimensions === undefined ? {} : { dimensions: numerator.dimensions }),
    share: { numerator, denominator, printed: false, compared: observed, agreeing: observed },
  };
}

/** "Antal personer med løntimer" -> "personer med løntimer"; "heraf i tilbud" -> "i tilbud". */
function shortened(name: string): string {
  return name.replace(/^[-–•\s]*(?:(?:heraf|deraf|antal)\s+)*/i, '');
}

function marksOf(
  a: Series,
  b: Series,
): { breaks: Period[]; preliminary: Period[]; gaps: Record<Period, 'suppressed'> } {
  const suppressed = [a, b].flatMap(({ gaps = {} }) =>
    Object.entries(gaps).flatMap(([period, reason]) => (reason === 'suppressed' ? [[period, reason] as const] : [])),
  );
  return {
    breaks: [...new Set([...(a.breaks ?? []), ...(b.breaks ?? [])])].sort(comparePeriods),
    preliminary: [...new Set([...(a.preliminary ?? []), ...(b.preliminary ?? [])])].sort(comparePeriods),
    gaps: Object.fromEntries(suppressed),
  };
}

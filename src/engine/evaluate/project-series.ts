import type { Period } from '../period';
import type { Indicator, Point } from '../series';
import { projectFrom } from './projection';
import { readTimeline, slotPeriod, slotsOf } from './timeline';
import { finite } from './usable';

/**
 * The projection of every period after the last observed one up to the end of `until` (evaluation.md section 5.2), in the
 * indicator's unit: what a chart draws. Empty when nothing is observed or `until` is over.
 */
export function projectSeries(indicator: Indicator, asOf: Period | null, until: Period): readonly Point[] {
  const line = readTimeline(indicator, asOf);
  if (line === null || line.last === null) return [];
  const end = slotsOf(line, until);
  if (end === null) return [];
  const { at } = projectFrom(line, line.last);
  const points: Point[] = [];
  for (let slot = line.last + 1; slot <= end.to; slot++) points.push([slotPeriod(line, slot), finite(at(slot))]);
  return points;
}

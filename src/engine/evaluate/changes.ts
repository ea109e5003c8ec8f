import type { Change } from '../assessment';
import { comparable, valueAt, type Timeline } from './timeline';
import { finite } from './usable';

/** The change from one value to another, absolute and in percent of the earlier one's size. */
export function changeBetween(earlier: number, later: number): Change {
  const absolute = finite(later - earlier);
  const percent = absolute === null || earlier === 0 ? null : finite((absolute / Math.abs(earlier)) * 100);
  return { absolute, percent };
}

/** L against the same period a year before (evaluation.md section 6); null where that is a gap or lies across a break. */
export function yearOverYear(line: Timeline, last: number): Change | null {
  const before = last - 12 / line.step;
  const [then, now] = [valueAt(line, before), valueAt(line, last)];
  return then === null || now === null || !comparable(line, before, last) ? null : changeBetween(then, now);
}

import type { Series } from '../series';
import { slotPeriod, valueAt, type Timeline } from './timeline';
import { readTimeline } from './timeline';
import { toDate, type Reducer, type Window } from './window';

/** The target levels of a path goal: at the target period, and where the indicator stands now (evaluation.md section 2). */
export interface PathLevels {
  readonly line: Timeline;
  /** Null where the path has no value for it. */
  readonly atEnd: number | null;
  readonly now: number | null;
  /** Slots of the path that `now` rests on, then those of `atEnd`. */
  readonly slotsNow: readonly number[];
  readonly slotsAtEnd: readonly number[];
}

/** Reads a path on the slots of its indicator; null when the two have different granularities. */
export function pathLevels(path: Series, line: Timeline, target: Window, measure: Reducer): PathLevels | null {
  const own = readTimeline(path, null);
  if (own === null || own.step !== line.step) return null;
  const end = toDate(own, target, target.to, measure);
  const complete = end.gaps.length === 0 ? end.value : null;
  if (line.last === null) return { line: own, atEnd: complete, now: null, slotsNow: [], slotsAtEnd: end.slots };
  const last = Math.min(line.last, target.to);
  if (target.from === target.to || measure.kind === 'last') {
    return { line: own, atEnd: complete, now: valueAt(own, last), slotsNow: [last], slotsAtEnd: end.slots };
  }
  const now = toDate(own, target, last, measure);
  return { line: own, atEnd: complete, now: now.value, slotsNow: now.slots, slotsAtEnd: end.slots };
}

/** The period of the path's last value up to now. */
export function pathPeriodNow({ line, slotsNow }: PathLevels): string | null {
  const slot = slotsNow.at(-1);
  return slot === undefined ? null : slotPeriod(line, slot);
}

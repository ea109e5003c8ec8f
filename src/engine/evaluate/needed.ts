import type { Progress } from './progress';
import { finite } from './usable';

/**
 * What it takes (evaluation.md section 5.6): the mean that each of the remaining periods must have, the share of a sum that
 * each must bring, or the change per period that takes the latest value to a point target.
 */
export function neededFor(level: number, progress: Progress): number | null {
  const { point, measure, observed, remaining, latest, last, window } = progress;
  const soFar = progress.soFar ?? 0;
  if (point) return finite((level - latest) / (window.to - last));
  if (measure.kind === 'sum') return finite((level - soFar) / remaining.length);
  return finite((level * (observed.length + remaining.length) - soFar * observed.length) / remaining.length);
}

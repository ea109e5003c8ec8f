import type { Status } from '../assessment';
import { shortfall, tolerance, type Criterion } from './criterion';
import type { Progress } from './progress';

/** The verdict on a running goal. */
export interface Outlook {
  /** m: the amount by which the projected result falls short of T. */
  readonly miss: number;
  /** G: the amount by which the value to date does. */
  readonly remainingGap: number;
  readonly status: Extract<Status, 'on_track' | 'at_risk' | 'off_track'>;
  /** Standing still or moving away while the target is projected to be missed. */
  readonly wrongWay: boolean;
}

/** Largest part of the remaining gap that may be missed and the goal still be on track, and at risk. */
const ON_TRACK_BELOW = 0.05;
const AT_RISK_UP_TO = 0.2;

/** evaluation.md section 5.4: the miss m of the projected result against the gap G that the value to date leaves. */
export function outlookOf(criterion: Criterion, progress: Progress, projected: number): Outlook {
  const miss = shortfall(criterion, projected);
  const remainingGap = gapToDate(criterion, progress);
  const wrongWay = miss > 0 && miss >= remainingGap - tolerance(criterion.level);
  return { miss, remainingGap, wrongWay, status: statusOf(miss, remainingGap, tolerance(criterion.level)) };
}

function statusOf(miss: number, gap: number, slack: number): Outlook['status'] {
  if (miss === 0) return 'on_track';
  if (gap === 0) return 'at_risk';
  if (miss / gap < ON_TRACK_BELOW) return 'on_track';
  return miss <= AT_RISK_UP_TO * gap + slack ? 'at_risk' : 'off_track';
}

/** G: how far the value to date (else y(L)) falls short of T; for a sum its distance to T, which is still to come. */
function gapToDate(criterion: Criterion, { point, measure, soFar, latest }: Progress): number {
  if (!point && measure.kind === 'sum') return Math.abs(criterion.level - (soFar ?? 0));
  return shortfall(criterion, soFar ?? latest);
}

import type { Period } from '../period';
import { DEFAULT_POLICY, type Policy } from '../policy';

/** How a goal is to be evaluated, beside the goal and its data. */
export interface EvaluationOptions {
  /** The last period whose data may be seen; null or absent sees everything (evaluation.md section 1). */
  readonly asOf?: Period | null;
  readonly policy?: Partial<Policy>;
  /** The day or month the report is made, as an ISO date or a period: only tells whether the data are stale. */
  readonly asOfDate?: string | null;
}

export interface ResolvedOptions {
  readonly asOf: Period | null;
  readonly policy: Policy;
  readonly asOfDate: string | null;
}

export function resolveOptions({ asOf = null, policy = {}, asOfDate = null }: EvaluationOptions): ResolvedOptions {
  return { asOf, policy: { ...DEFAULT_POLICY, ...policy }, asOfDate };
}

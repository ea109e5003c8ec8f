/** What a municipality may choose about the rules; the defaults are evaluation.md's own. */
export interface Policy {
  /** Attainment from which a missed change goal counts as partly met (section 4). */
  readonly partialMovement: number;
  /** Attainment from which any other missed goal counts as partly met (section 4). */
  readonly partialRatio: number;
  /** `exact` compares unrounded values; `as_stated` rounds the actual to the goal's decimals (section 2). */
  readonly compare: 'exact' | 'as_stated';
  /** A ratio's mean is 100 * sum(a) / sum(b) instead of the mean of the shares (section 1). */
  readonly pooled: boolean;
  /** Closes a mean whose last months are not published yet (section 3). */
  readonly closeIncomplete: boolean;
}

export const DEFAULT_POLICY: Policy = {
  partialMovement: 0.5,
  partialRatio: 0.95,
  compare: 'exact',
  pooled: false,
  closeIncomplete: false,
};

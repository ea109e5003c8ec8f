import type { Assessment } from '../assessment';
import type { GoalKind } from '../goal';
import { changeBetween } from './changes';
import { aim, changeAttainment, margin, ratioAttainment, type Criterion } from './criterion';
import { finite } from './usable';

/** How a value stands to base and target: evaluation.md section 4, "Attainment" and "Gap". */
export type Figures = Pick<Assessment, 'change' | 'gap' | 'gapPercent' | 'attainment'>;

export function figuresOf(kind: GoalKind, criterion: Criterion, base: number | null, x: number): Figures {
  const gap = finite(margin(criterion, x));
  const level = aim(criterion, x);
  return {
    change: base === null ? null : changeBetween(base, x),
    gap,
    gapPercent: gap === null || level === 0 ? null : finite((gap / Math.abs(level)) * 100),
    attainment:
      kind === 'change' && base !== null ? changeAttainment(base, criterion.level, x) : ratioAttainment(criterion, x),
  };
}

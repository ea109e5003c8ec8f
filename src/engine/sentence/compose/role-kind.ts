import type { Quantity } from '../recognise/quantities';
import type { SentenceView } from '../recognise/sentence-view';

/**
 * What a figure does in its sentence. `change` is the size of a movement, `level` a value to reach or keep, `share` the
 * head of the subject ("40 pct. af ..."), `count` something done so many times, `head` a counted subject, `limit` a
 * time limit, `base` the value moved from, `was` the value at the base period ("mod 10,6 uge i 2019"), `equivalent` a
 * restatement, `modifier` part of a description.
 */
export type RoleKind =
  'change' | 'level' | 'share' | 'count' | 'head' | 'limit' | 'base' | 'was' | 'equivalent' | 'modifier';

export interface Role {
  readonly kind: RoleKind;
  /** Of a movement, or of the way a level is reached. */
  readonly direction?: 'decrease' | 'increase';
  /** Token that told the direction. */
  readonly directionAt?: number;
}

export const MODIFIER: Role = { kind: 'modifier' };

/** A figure at the head of its clause. */
export function head(quantity: Quantity): Role {
  const family = quantity.unit?.family;
  return { kind: family === 'share' ? 'share' : 'head' };
}

/** The first token to the left that is not a period, a recurrence or a bracket around one. */
export function leftOf(view: SentenceView, start: number): number {
  let i = start - 1;
  while (i >= view.from) {
    const skipped = view.skipTo.get(i);
    if (skipped !== undefined) {
      i = skipped - 1;
      if (view.tokens[i]?.text === ',') i -= 1;
    } else break;
  }
  return i;
}

import type { Issue } from '../assessment';
import { isGiven } from '../given';
import type { Goal } from '../goal';
import { likeness } from './likeness';

/** From this likeness on two texts state one goal: with the same printed number, and without. */
const SAME_WITH_NUMBER = 0.5;
const SAME_WITHOUT = 0.8;

/**
 * Whether two statements are of one goal: the same words as far as they can be scanned, and no other number beside them.
 * The shapes are those of their texts.
 */
export function isSameStatement(a: Goal, shapeA: ReadonlySet<string>, b: Goal, shapeB: ReadonlySet<string>): boolean {
  const sameNumber = isGiven(a.number) && a.number === b.number;
  const parted = isGiven(a.number) && isGiven(b.number) && a.number !== b.number && a.kind !== 'qualitative';
  if (parted) return false;
  return (
    likeness(shapeA, shapeB) >= (sameNumber ? SAME_WITH_NUMBER : SAME_WITHOUT) && (sameNumber || !contradicts(a, b))
  );
}

/** Sentences that differ in nothing but a figure are two goals. */
function contradicts(a: Goal, b: Goal): boolean {
  return isGiven(a.value) && isGiven(b.value) && a.value !== b.value;
}

/** The fields that make two statements of one goal agree or not. */
const COMPARED = [
  'kind',
  'direction',
  'value',
  'valueHigh',
  'unit',
  'absolute',
  'percent',
  'basePeriod',
  'targetPeriod',
  'per',
] as const;

/**
 * Where two statements of the same goal disagree, as `wording_differs` with the field and both values. What only one of
 * them says is no disagreement ("fra oktober 2018 til oktober 2019" in one place, nothing in the other), but a figure
 * against a placeholder is ("minimum 26 pct." and "xx pct.").
 */
export function compareGoals(a: Goal, b: Goal): Issue[] {
  const open = a.kind === 'undetermined' || b.kind === 'undetermined';
  return COMPARED.flatMap((field) => {
    const [x, y] = [a[field] ?? null, b[field] ?? null];
    const oneSided = !isGiven(x) || !isGiven(y);
    if (x === y || (oneSided && !(open && field === 'value'))) return [];
    return [{ code: 'wording_differs', params: { number: a.number ?? b.number ?? null, field, a: x, b: y } }];
  });
}

import type { Issue } from '../assessment';
import { isGiven } from '../given';
import type { Goal } from '../goal';

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

import type { Direction, Goal } from '../../goal';
import type { periodsOf } from './periods';

export type TextOf = (range: readonly [number, number]) => string;

export function base(
  kind: Goal['kind'],
  direction: Direction | null,
  value: number | null,
  unit: string | null,
  periods: ReturnType<typeof periodsOf>,
  subject: readonly [number, number] | null,
  textOf: TextOf,
): Goal {
  return {
    kind,
    direction,
    value,
    unit,
    basePeriod: periods.base.value,
    targetPeriod: periods.target.value,
    per: null,
    subject: subject === null ? null : textOf(subject),
  };
}

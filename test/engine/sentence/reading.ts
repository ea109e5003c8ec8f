import type { ParsedGoal } from '../../../src/engine';

/** What a test expects of a goal; a field left out is not looked at. */
export interface Expected {
  readonly kind?: string;
  readonly direction?: string | null;
  readonly value?: number | null;
  readonly target?: string | null;
  readonly high?: number | null;
  readonly unit?: string | null;
  readonly base?: string | null;
  readonly per?: string | null;
}

/** The fields in which a goal is not as expected, as short sentences; none when it is. */
export function differences(goal: ParsedGoal | undefined, expected: Expected): string[] {
  if (goal === undefined) return ['no goal'];
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', expected.kind, goal.kind],
    ['direction', expected.direction, goal.direction ?? null],
    ['value', expected.value, goal.value ?? null],
    ['valueHigh', expected.high, goal.valueHigh ?? null],
    ['targetPeriod', expected.target, goal.targetPeriod ?? null],
    ['unit', expected.unit, goal.unit ?? null],
    ['basePeriod', expected.base, goal.basePeriod ?? null],
    ['per', expected.per, goal.per ?? null],
  ];
  return pairs
    .filter(([, wanted, got]) => wanted !== undefined && !isSame(wanted, got))
    .map(([field, wanted, got]) => `${field}: expected ${String(wanted)}, read ${String(got)}`);
}

function isSame(wanted: unknown, got: unknown): boolean {
  if (typeof wanted === 'number' && typeof got === 'number') return Math.abs(wanted - got) < 1e-6;
  return wanted === got;
}

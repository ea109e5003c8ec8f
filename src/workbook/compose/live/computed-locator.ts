import type { Locator } from './locator';

/**
 * A share that no table prints: its value is 100·a/b of the two numbers' own values of the slot (evaluation.md section 1),
 * a gap where one of them is, or where b is 0.
 */
export function computedLocator(): Locator {
  return {
    kind: 'cells',
    criteria: [],
    anchor: null,
    labels: [],
    heading: 'Andel',
    found: (_index, { parts }) =>
      parts === null
        ? '""'
        : `IF(OR(${parts.numerator}="",${parts.denominator}="",N(${parts.denominator})=0),"",100*${parts.numerator}/${parts.denominator})`,
    value: (_index, { found }) => found,
    simulate: () => null,
  };
}

import fc from 'fast-check';
import { periodAt, yearBefore, type Direction, type Goal, type Per, type Period } from '../../src/engine';

/** Goals of every kind as a goal table can hold them: what its structured cells have room for. */

const MONTH = fc.integer({ min: 2015 * 12, max: 2035 * 12 });

const PERIOD: fc.Arbitrary<Period> = fc.oneof(
  fc
    .tuple(fc.constantFrom('month', 'quarter', 'half_year', 'year', 'rolling_year'), MONTH)
    .map(([kind, month]) => periodAt(kind, month)),
  fc.tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 4 })).map(([y, n]) => `${y}/${y + n}`),
  fc
    .tuple(MONTH, fc.integer({ min: 1, max: 20 }))
    .map(([m, n]) => `${periodAt('month', m)}/${periodAt('month', m + n)}`),
);

const UNIT = fc.constantFrom(
  { unit: 'percent', unitText: 'pct.' },
  { unit: 'percentage_point', unitText: 'procentpoint' },
  { unit: 'persons', unitText: 'fuldtidspersoner' },
  { unit: 'persons', unitText: 'helårspersoner' },
  { unit: 'weeks', unitText: 'uger' },
  { unit: 'companies', unitText: 'virksomheder' },
  { unit: 'tons', unitText: 'ton' },
  { unit: 'kroner', unitText: 'kr.' },
);

/** With none to four decimals, small and large. */
const VALUE = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);

const oneOf = (...directions: Direction[]): fc.Arbitrary<Direction> => fc.constantFrom(...directions);

const PER = fc.constantFrom<Per>('month', 'quarter', 'half_year', 'year');

/** A goal whose base, where it has one, ends before its target. */
export const TABLE_GOAL: fc.Arbitrary<Goal> = fc.oneof(
  fc
    .record({ direction: oneOf('decrease', 'increase'), value: VALUE, unit: UNIT, target: PERIOD })
    .map(({ direction, value, unit, target }) => ({
      ...{ kind: 'change' as const, direction, value, ...unit },
      ...{ basePeriod: yearBefore(yearBefore(target)), targetPeriod: target },
    })),
  fc
    .record({
      kind: fc.constantFrom('level' as const, 'average' as const),
      direction: oneOf('at_most', 'at_least', 'equal'),
      value: VALUE,
      unit: UNIT,
      targetPeriod: PERIOD,
    })
    .map(({ unit, ...goal }) => ({ ...goal, ...unit, basePeriod: null })),
  fc
    .record({ direction: oneOf('decrease', 'increase', 'at_most', 'at_least', 'equal'), target: PERIOD, unit: UNIT })
    .map(({ direction, target, unit }) => ({
      ...{ kind: 'baseline_level' as const, direction, value: null, ...unit },
      ...{ basePeriod: yearBefore(yearBefore(target)), targetPeriod: target },
    })),
  fc
    .record({ value: VALUE, more: VALUE, unit: UNIT, targetPeriod: PERIOD })
    .map(({ value, more, unit, targetPeriod }) => ({
      ...{ kind: 'range' as const, direction: null, value, valueHigh: Math.ceil(value + more), ...unit },
      ...{ basePeriod: null, targetPeriod },
    })),
  fc
    .record({ value: VALUE, per: PER, unit: UNIT, targetPeriod: PERIOD, direction: oneOf('at_least', 'at_most') })
    .map(({ unit, ...goal }) => ({ kind: 'count' as const, ...goal, ...unit, basePeriod: null })),
  PERIOD.map((targetPeriod) => ({
    ...{ kind: 'all' as const, direction: 'at_least' as const, value: 100, unit: 'percent', unitText: 'pct.' },
    ...{ basePeriod: null, targetPeriod },
  })),
  PERIOD.map((targetPeriod) => ({ ...OPEN, kind: 'qualitative' as const, targetPeriod })),
  PERIOD.map((targetPeriod) => ({ ...OPEN, kind: 'follow' as const, targetPeriod })),
  fc
    .record({ direction: oneOf('decrease', 'at_least'), unit: UNIT, target: PERIOD })
    .map(({ direction, unit, target }) => ({
      ...{ kind: 'undetermined' as const, direction, value: null, ...unit },
      ...{ basePeriod: yearBefore(yearBefore(target)), targetPeriod: target },
    })),
);

const OPEN = { direction: null, value: null, unit: null, unitText: null, basePeriod: null };

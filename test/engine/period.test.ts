import fc from 'fast-check';
import {
  addPeriods,
  comparePeriods,
  containsPeriod,
  endsAfter,
  isPeriod,
  lengthInMonths,
  monthsBetween,
  monthsOf,
  parsePeriod,
  periodAt,
  periodKind,
  periodRange,
  periodSpan,
  yearBefore,
  yearOf,
  type RegularPeriodKind,
} from '../../src/engine';

const anyPeriod = fc
  .tuple(
    fc.constantFrom<RegularPeriodKind>('month', 'quarter', 'half_year', 'year', 'rolling_year'),
    fc.integer({ min: 1950 * 12, max: 2100 * 12 }),
  )
  .map(([kind, month]) => periodAt(kind, month));

describe('canonical period codes', () => {
  test.each([
    ['2018-10', 'month', 1],
    ['2018-Q4', 'quarter', 3],
    ['2018-H1', 'half_year', 6],
    ['2018', 'year', 12],
    ['2018-10/P12M', 'rolling_year', 12],
    ['2015/2017', 'stretch', 36],
    ['2018-09/2018-11', 'stretch', 3],
  ])('%s is a %s of %i months', (code, kind, months) => {
    expect(periodKind(code)).toBe(kind);
    expect(lengthInMonths(code)).toBe(months);
    expect(monthsOf(code)).toHaveLength(months);
  });

  test.each([
    '',
    '18',
    '2018-0',
    '2018-00',
    '2018-13',
    '2018-Q0',
    '2018-Q5',
    '2018-H3',
    '2018/P12M',
    '18 99',
    ' 2018',
    '2018-10/P6M',
    '2018/2018',
    '2017/2016',
    '2017-01/2018',
    '2015/2016/2017',
  ])('%j is no code', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(parsePeriod(text)).toBeNull();
    expect(() => periodSpan(text)).toThrow(RangeError);
  });

  test('periodAt makes a code that parses back to a span with that month', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const { kind, last } = periodSpan(period);
        expect(kind).not.toBe('stretch');
        expect(periodAt(kind as RegularPeriodKind, last)).toBe(period);
      }),
    );
  });
});

describe('order', () => {
  test.each([
    ['2018-10', '2018-11'],
    ['2018-12', '2019-01'],
    ['2018', '2018-12'],
    ['2018-H2', '2018-12'],
    ['2018-09', '2018-Q4'],
    ['2018-Q3', '2018-Q4'],
    ['2018-09/P12M', '2018-10/P12M'],
  ])('%s comes before %s', (a, b) => {
    expect(comparePeriods(a, b)).toBeLessThan(0);
    expect(comparePeriods(b, a)).toBeGreaterThan(0);
  });

  test.each([
    ['2018-12', '2018', false],
    ['2019-01', '2018', true],
    ['2018', '2018-11', true],
    ['2018-Q4', '2018-12', false],
    ['2018-Q4', '2018-11', true],
  ])('%s ends after %s: %s', (period, limit, expected) => {
    expect(endsAfter(period, limit)).toBe(expected);
  });
});

describe('arithmetic', () => {
  test.each([
    ['2018-12', 1, '2019-01'],
    ['2018-01', -1, '2017-12'],
    ['2018-Q4', 1, '2019-Q1'],
    ['2018-H2', 1, '2019-H1'],
    ['2018', -3, '2015'],
    ['2018-12/P12M', 1, '2019-01/P12M'],
    ['2015/2017', 1, '2018/2020'],
    ['2018-09/2018-11', -1, '2018-06/2018-08'],
    ['2018-Q2/2018-Q4', 1, '2019-01/2019-09'],
  ])('%s and %i is %s', (period, count, expected) => {
    expect(addPeriods(period, count)).toBe(expected);
  });

  test.each([
    ['2018-10', '2017-10'],
    ['2018-Q1', '2017-Q1'],
    ['2018-H1', '2017-H1'],
    ['2018', '2017'],
    ['2018-10/P12M', '2017-10/P12M'],
    ['2015/2017', '2014/2016'],
  ])('a year before %s is %s', (period, expected) => {
    expect(yearBefore(period)).toBe(expected);
  });

  test('months between are counted from end to end', () => {
    expect(monthsBetween('2018-10', '2019-10')).toBe(12);
    expect(monthsBetween('2018-10', '2019')).toBe(14);
    expect(monthsBetween('2019-Q1', '2018')).toBe(-3);
  });

  test('a range includes both ends, is empty when turned round, and refuses mixed kinds', () => {
    expect(periodRange('2018-11', '2019-02')).toEqual(['2018-11', '2018-12', '2019-01', '2019-02']);
    expect(periodRange('2018-Q3', '2019-Q1')).toEqual(['2018-Q3', '2018-Q4', '2019-Q1']);
    expect(periodRange('2019-02', '2018-11')).toEqual([]);
    expect(() => periodRange('2018', '2018-12')).toThrow(RangeError);
  });

  test('a rolling year has the months of two calendar years', () => {
    expect(monthsOf('2018-02/P12M')[0]).toBe('2017-03');
    expect(monthsOf('2018-02/P12M')[11]).toBe('2018-02');
    expect(yearOf('2018-02/P12M')).toBe(2018);
  });

  test.each([
    ['2018', '2018-12', true],
    ['2018', '2019-01', false],
    ['2018-Q4', '2018-10', true],
    ['2018-Q4', '2018-09', false],
    ['2018-10', '2018', false],
    ['2018-09/P12M', '2017-10', true],
    ['2018-09/P12M', '2017-09', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(containsPeriod(outer, inner)).toBe(expected);
  });

  test('going n forward and n back ends where it began', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -200, max: 200 }), (period, n) => {
        expect(addPeriods(addPeriods(period, n), -n)).toBe(period);
        expect(Math.sign(comparePeriods(addPeriods(period, n), period))).toBe(Math.sign(n));
      }),
    );
  });
});

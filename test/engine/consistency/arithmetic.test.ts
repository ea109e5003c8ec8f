import fc from 'fast-check';
import {
  basesAgree,
  differenceFromTotal,
  impliedFigures,
  levelAfterChange,
  decimalsOf,
  type StatedFigures,
} from '../../../src/engine';
import { arithmeticChecks, type ArithmeticCheck } from '../plans';

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function statedBy({ inputs }: ArithmeticCheck): StatedFigures {
  const interval = inputs.absoluteInterval;
  const [low = 0, high = 1] = Array.isArray(interval) ? interval.map(Number) : [];
  return {
    direction: inputs.direction === 'increase' ? 'increase' : 'decrease',
    percent: number(inputs.percent),
    percentDecimals: decimalsOf(number(inputs.percent) ?? 0),
    absolute: number(inputs.absolute),
    absoluteHalfUnit: (high - low) / 2,
    level: number(inputs.level),
    base: number(inputs.baseStated),
  };
}

const ofFigures = arithmeticChecks.filter(
  ({ type, inputs }) => type.startsWith('percent_and_absolute') && Array.isArray(inputs.absoluteInterval),
);

describe('what the figures of the plans imply of each other', () => {
  test('there are eighteen such places', () => {
    expect(ofFigures).toHaveLength(18);
  });

  test.each(ofFigures.map((check) => [check.id, check.goalId, check.verdict, check] as const))(
    '%s (%s) is %s',
    (_id, _goal, verdict, check) => {
      expect(basesAgree(statedBy(check)) ? 'consistent' : 'inconsistent').toBe(verdict);
    },
  );

  test.each(ofFigures.map((check) => [check.id, check] as const))(
    '%s: the implied figures are the recorded ones',
    (_id, check) => {
      const implied = impliedFigures(statedBy(check));
      const expectImplied = (
        key: 'baseFromPercentAndAbsolute' | 'baseFromLevelAndAbsolute' | 'percentFromLevelAndAbsolute',
      ): void => {
        const recorded = check.implied[key] as { point: number; interval: [number, number] } | undefined;
        if (recorded === undefined) return;
        const found = implied[key];
        expect([found?.point, found?.low, found?.high].map((x) => Number(x?.toFixed(2)))).toEqual(
          [recorded.point, ...recorded.interval].map((x) => Number(x.toFixed(2))),
        );
      };
      expectImplied('baseFromPercentAndAbsolute');
      expectImplied('baseFromLevelAndAbsolute');
      expectImplied('percentFromLevelAndAbsolute');
      const rounded = (check.implied.percentFromLevelAndAbsolute as { roundedToStatedPrecision?: number } | undefined)
        ?.roundedToStatedPrecision;
      if (rounded !== undefined) expect(implied.percentAsStated).toBe(rounded);
      const absolute = (check.implied.absoluteFromBaseAndPercent as { point: number } | undefined)?.point;
      if (absolute !== undefined) expect(implied.absoluteFromBaseAndPercent).toBeCloseTo(absolute, 2);
      const level = (check.implied.levelFromBaseAndPercent as { point: number } | undefined)?.point;
      if (level !== undefined) expect(implied.levelFromBaseAndPercent).toBeCloseTo(level, 2);
    },
  );
});

describe('the level a status comes to', () => {
  const statuses = arithmeticChecks.filter(({ type }) => type === 'status_level_from_base');

  test.each(statuses.map((check) => [check.id, check] as const))('%s', (_id, { inputs, implied }) => {
    const recorded = implied.statusLevel as { point: number; interval: [number, number] };
    const found = levelAfterChange(Number(inputs.baseFromGoal), Number(inputs.percent));
    expect(found.point).toBeCloseTo(recorded.point, 2);
    expect([found.low, found.high].map((x) => Number(x.toFixed(2)))).toEqual(recorded.interval);
  });

  test('the same percentage is not the same level twice: goal 2 of 2015 says 463, its status 467', () => {
    const { low, high } = levelAfterChange(492, -5);
    expect(low > 463 || high < 463).toBe(true);
  });

  test('two statuses from one base show the month between them', () => {
    const [october, november] = [levelAfterChange(100, -32.7, 1), levelAfterChange(100, -31.6, 1)];
    expect((november.point / october.point - 1) * 100).toBeCloseTo(1.63, 2);
  });
});

describe('sums', () => {
  const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : [Number(value)]);
  const checkOf = (id: string): ArithmeticCheck => {
    const check = arithmeticChecks.find((candidate) => candidate.id === id);
    if (check === undefined) throw new Error(`no check ${id}`);
    return check;
  };

  test.each<[string, string, (inputs: ArithmeticCheck['inputs']) => [number[], number]]>([
    [
      'chk-31',
      'four quarters of meetings and the year',
      (i) => [Array<number>(4).fill(Number(i.perQuarter)), Number(i.perYear)],
    ],
    ['chk-40', 'persons moved', (i) => [numbers(i.row), Number(i.stated)]],
    ['chk-41', 'refugees received', (i) => [[Number(i.varigt), Number(i.midlertidigt)], Number(i.iAlt)]],
    ['chk-42', 'shares of the three smileys', (i) => [numbers(i.shares), 100]],
    ['chk-44', 'an expense and its financing', (i) => [[...numbers(i.expense), ...numbers(i.financing)], 0]],
    ['chk-45', 'shares of three kinds of visitor', (i) => [numbers(i.shares), Number(i.statedTotal)]],
    [
      'chk-46',
      'three years of a grant',
      (i) => [Array<number>(Number(i.years)).fill(Number(i.perYear)), Number(i.total)],
    ],
    ['chk-39', 'rooms in the agenda and in the table', (i) => [[Number(i.tableRooms)], Number(i.agendaRooms)]],
    ['chk-28', 'a level and the base it is to come back to', (i) => [[Number(i.base2019)], Number(i.level)]],
  ])('%s: %s', (id, _what, read) => {
    const check = checkOf(id);
    const [parts, total] = read(check.inputs);
    expect(differenceFromTotal(parts, total) === 0 ? 'consistent' : 'inconsistent').toBe(check.verdict);
  });
});

describe('properties', () => {
  test('figures taken from one change, rounded, always agree', () => {
    const base = fc.integer({ min: 40, max: 20000 });
    const move = fc.integer({ min: 1, max: 39 });
    fc.assert(
      fc.property(
        base,
        move,
        fc.constantFrom<'decrease' | 'increase'>('decrease', 'increase'),
        fc.integer({ min: 0, max: 1 }),
        (b, a, direction, decimals) => {
          const percent = Number(((100 * a) / b).toFixed(decimals));
          fc.pre(percent > 0);
          const level = direction === 'decrease' ? b - a : b + a;
          const stated = { direction, percent, percentDecimals: decimals, absolute: a, level, base: b };
          expect(basesAgree(stated)).toBe(true);
          expect(impliedFigures(stated).percentAsStated).toBe(percent);
        },
      ),
    );
  });

  test('too few figures imply nothing', () => {
    const none = { direction: 'decrease' as const, percent: null, absolute: null, level: null, base: null };
    expect(Object.values(impliedFigures(none)).every((figure) => figure === null)).toBe(true);
    expect(impliedFigures({ ...none, percent: 0, absolute: 0 }).baseFromPercentAndAbsolute).toBeNull();
  });
});

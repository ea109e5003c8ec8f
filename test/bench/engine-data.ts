import { addPeriods, type Goal, type MeasuredGoal, type Period, type Series } from '../../src/engine';

const START = '2011-08';

/** A small generator of its own, so that every run measures the same numbers. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A seasonal monthly series with a trend and noise, as persons on a benefit in one municipality. */
function monthlySeries(name: string, months: number, random: () => number): Series {
  const level = 100 + 2000 * random();
  const slope = (random() - 0.5) * 0.004 * level;
  const points = Array.from({ length: months }, (_, i) => {
    const season = 1 + 0.08 * Math.cos((2 * Math.PI * i) / 12);
    const value = Math.max(0, Math.round(level * season + slope * i + (random() - 0.5) * 0.05 * level));
    return [addPeriods(START, i), value] as const;
  });
  return { name, unit: 'count', granularity: 'month', aggregation: 'mean', points };
}

/** Goals as a plan has them: changes, averages over a year, levels and levels of a base, running and finished ones. */
function goalOf(i: number, last: Period, level: number): Goal {
  const direction = i % 2 === 0 ? 'decrease' : 'increase';
  const unit = 'persons';
  switch (i % 5) {
    case 0:
      return {
        kind: 'change',
        direction,
        value: 4,
        unit: 'percent',
        basePeriod: addPeriods(last, -5),
        targetPeriod: addPeriods(last, 7),
      };
    case 1:
      return { kind: 'average', direction, value: level, unit, targetPeriod: addPeriods(last, 4).slice(0, 4) };
    case 2:
      return { kind: 'level', direction, value: level, unit, targetPeriod: addPeriods(last, 9) };
    case 3:
      return {
        kind: 'baseline_level',
        direction,
        unit,
        basePeriod: addPeriods(last, -24).slice(0, 4),
        targetPeriod: addPeriods(last, 5),
      };
    default:
      return {
        kind: 'change',
        direction,
        value: 10,
        unit,
        basePeriod: addPeriods(last, -24),
        targetPeriod: addPeriods(last, -12),
      };
  }
}

/** The goals of every area, each measured by a series of its own. */
export function plansOf(areas: number, goalsPerArea: number, months: number): readonly MeasuredGoal[] {
  const random = randomFrom(42);
  const last = addPeriods(START, months - 1);
  return Array.from({ length: areas * goalsPerArea }, (_, i) => {
    const indicator = monthlySeries(`Indikator ${String(i)}`, months, random);
    return { goal: goalOf(i, last, indicator.points[0]?.[1] ?? 0), indicator };
  });
}

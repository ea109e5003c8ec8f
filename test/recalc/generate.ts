import {
  periodAt,
  type Aggregation,
  type Goal,
  type Granularity,
  type Period,
  type Policy,
  type Series,
} from '../../src/engine';
import { readJobindsats } from '../../src/host/samples/jobindsats';

/** A pseudo-random sequence that is the same on every run (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }
}

const STEP = { month: 1, quarter: 3, year: 12 } as const;

/** Real monthly figures, as a list of runs without gaps. */
export function realSeries(): number[][] {
  const runs = new Map<string, number[]>();
  for (const row of readJobindsats('assets/data/jobindsats-2021M07-2026M07.csv')) {
    if (row.value === null) continue;
    const key = [row.subject, row.measure, row.benefit, row.area].join('|');
    runs.set(key, [...(runs.get(key) ?? []), row.value]);
  }
  return [...runs.values()].filter((values) => values.length >= 24);
}

/** A series with the troubles real ones have: gaps, hidden figures, breaks; monthly, quarterly, yearly or rolling. */
export function someSeries(dice: Dice, real: readonly number[][], name: string): Series {
  const granularity = dice.pick<Granularity>(['month', 'month', 'month', 'quarter', 'year']);
  const rolling = granularity === 'month' && dice.chance(0.15);
  const step = STEP[granularity];
  const source = dice.pick(real);
  const start =
    (2026 - Math.ceil((source.length * step) / 12) - dice.int(-2, 3)) * 12 +
    (granularity === 'year' ? 0 : dice.int(0, 3) * 3);
  const length = Math.min(source.length, dice.pick([2, 3, 5, 9, 14, 24, 30, 40, 60]));
  const percent = source.every((value) => value < 100) && source.some((value) => !Number.isInteger(value));
  const flow = !percent && dice.chance(0.25);
  const holes = dice.chance(0.5) ? dice.pick([0.02, 0.1, 0.3]) : 0;
  const gaps: Record<Period, 'missing' | 'suppressed'> = {};
  const points = source.slice(0, length).map((value, i): readonly [Period, number | null] => {
    const period = periodAt(rolling ? 'rolling_year' : granularity, start + (i + 1) * step - 1);
    if (!dice.chance(holes)) return [period, flow ? Math.round(value / 40) : value];
    gaps[period] = dice.chance(0.3) ? 'suppressed' : 'missing';
    return [period, null];
  });
  const breaks = dice.chance(0.25) ? [dice.pick(points)[0], ...(dice.chance(0.3) ? [dice.pick(points)[0]] : [])] : [];
  return {
    name,
    unit: percent ? 'percent' : flow ? 'events' : 'count',
    granularity,
    aggregation: flow ? 'sum' : dice.pick<Aggregation>(['mean', 'mean', 'mean', 'last', 'sum']),
    points,
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(Object.keys(gaps).length > 0 ? { gaps } : {}),
  };
}

/** A goal on a series: its number near the figures, its periods in and around them. */
export function someGoal(dice: Dice, series: Series): Goal {
  const observed = series.points.flatMap(([, value]) => (value === null ? [] : [value]));
  const typical = observed.length === 0 ? 100 : dice.pick(observed);
  const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
  const near = round(typical * (0.8 + dice.next() * 0.4), typical < 50 ? 1 : 0);
  const basePeriod = somePeriod(dice, series, -1);
  const targetPeriod = somePeriod(dice, series, 1);
  const unit = series.unit === 'percent' ? 'percent' : dice.pick(['persons', 'persons', 'fuldtidspersoner']);
  const unitText = unit === 'percent' ? 'pct.' : dice.pick([null, 'personer', 'borgere', 'uger']);
  const level = { value: near, unit, unitText, targetPeriod };
  const bound = dice.pick(['at_most', 'at_least', 'at_most', 'at_least', 'equal'] as const);
  const way = dice.pick(['decrease', 'increase'] as const);
  switch (dice.int(0, 11)) {
    case 0:
    case 1:
    case 2: {
      const value = round(dice.next() * 12 + 0.5, dice.int(0, 1));
      const relative = dice.chance(0.6) || series.unit !== 'percent';
      const absolute = dice.chance(0.3) ? { absolute: Math.max(1, Math.round(value * 3)) } : {};
      return {
        kind: 'change',
        direction: way,
        value,
        unit: relative ? 'percent' : 'percentage_point',
        ...absolute,
        basePeriod,
        targetPeriod,
      };
    }
    case 3:
      return {
        kind: 'change',
        direction: way,
        value: Math.max(1, Math.round(typical * 0.05)),
        unit,
        unitText,
        basePeriod,
        targetPeriod,
      };
    case 4:
      return { kind: 'baseline_level', direction: dice.pick([way, bound]), unit, unitText, basePeriod, targetPeriod };
    case 5:
      return { kind: 'average', direction: bound, ...level };
    case 6:
      return {
        kind: 'range',
        ...level,
        value: round(near * 0.95, 1),
        valueHigh: round(near * 1.05, 1),
        ...(dice.chance(0.3) ? { reach: true } : {}),
      };
    case 7:
      return {
        kind: 'count',
        direction: dice.pick(['at_least', 'at_least', 'at_most'] as const),
        ...level,
        per: dice.pick(['month', 'quarter', 'year'] as const),
      };
    case 8:
      return dice.chance(0.5)
        ? { kind: 'all', direction: 'at_least', value: 100, unit: 'percent', targetPeriod }
        : { kind: 'follow', basePeriod, targetPeriod };
    case 9:
      return dice.chance(0.5)
        ? { kind: 'undetermined', targetPeriod }
        : { kind: 'qualitative', targetPeriod, rating: dice.pick([null, 'on_track', 'met'] as const) };
    default:
      return { kind: 'level', direction: bound, ...level, ...(dice.chance(0.4) ? { basePeriod } : {}) };
  }
}

function somePeriod(dice: Dice, series: Series, side: 1 | -1): Period {
  const [period] =
    side < 0
      ? dice.pick(series.points.slice(0, Math.ceil(series.points.length * 0.7)))
      : (series.points.at(-1) ?? ['2026']);
  const year = Number(period.slice(0, 4));
  const month = period.includes('Q')
    ? Number(period.slice(6)) * 3
    : period.length > 4
      ? Number(period.slice(5, 7))
      : 12;
  const last = year * 12 + month - 1 + (side > 0 ? dice.int(-8, 14) : 0);
  const kinds = {
    month: ['month', 'month', 'year', 'quarter'],
    quarter: ['quarter', 'quarter', 'year', 'month'],
    year: ['year', 'year', 'year', 'quarter'],
  } as const;
  return periodAt(dice.pick(kinds[series.granularity]), last);
}

export function somePolicy(dice: Dice): Partial<Policy> {
  return {
    partialMovement: dice.pick([0.3, 0.5, 0.8]),
    partialRatio: dice.pick([0.9, 0.95, 0.99]),
    compare: dice.pick(['exact', 'exact', 'as_stated'] as const),
    closeIncomplete: dice.chance(0.3),
  };
}

export function someAsOf(dice: Dice): Period | null {
  if (dice.chance(0.4)) return null;
  return dice.pick(['2026-06', '2025-12', '2025', '2024-Q3', '2026-03', '2023-05']);
}

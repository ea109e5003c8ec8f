import type { Goal, Policy, Series } from '../../../src/engine';

/**
 * evaluation.md computed the long way round, for the engine to be held against: no slots, no windows, nothing shared with
 * it; months counted from year 0 and looked up in a table. Covers change, level, average, baseline_level and count.
 */
export interface Verdict {
  readonly status: string;
  readonly phase?: string;
  readonly base?: number | null;
  readonly target?: number | null;
  readonly actual?: number;
  readonly gap?: number;
  readonly attainment?: number | null;
  readonly projection?: number;
  readonly method?: string;
  readonly wrongWay?: boolean;
  readonly needed?: number;
  readonly probability?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

const STEP = { month: 1, quarter: 3, year: 12 } as const;

/** First and last month of a code. */
function span(code: string): [number, number] {
  const year = Number(code.slice(0, 4)) * 12;
  const rest = code.slice(5);
  if (rest === '') return [year, year + 11];
  if (rest.endsWith('P12M')) return [year + Number(rest.slice(0, 2)) - 12, year + Number(rest.slice(0, 2)) - 1];
  if (rest.startsWith('Q')) return [year + Number(rest[1]) * 3 - 3, year + Number(rest[1]) * 3 - 1];
  if (rest.startsWith('H')) return [year + Number(rest[1]) * 6 - 6, year + Number(rest[1]) * 6 - 1];
  return [year + Number(rest) - 1, year + Number(rest) - 1];
}

export function oracle(goal: Goal, series: Series, asOf: string | null, policy: Policy): Verdict {
  const step = STEP[series.granularity];
  // Keyed by the last month a value covers.
  const table = new Map<number, number>();
  const end = asOf === null ? Infinity : span(asOf)[1];
  for (const [period, value] of series.points)
    if (value !== null && span(period)[1] <= end) table.set(span(period)[1], value);
  const y = (month: number): number => table.get(month) ?? NaN;
  const known = (month: number): boolean => table.has(month);
  const breaks = (series.breaks ?? []).map((period) => span(period)[0]);
  const sameSide = (a: number, b: number): boolean => !breaks.some((at) => Math.min(a, b) < at && at <= Math.max(a, b));
  const ends = ([first, last]: [number, number]): number[] => {
    const list = [];
    for (let month = first + step - 1; month <= last; month += step) list.push(month);
    return list;
  };
  const L = Math.max(...table.keys());

  const hasBase = goal.kind === 'change' || goal.kind === 'baseline_level';
  const targetMonths = ends(span(goal.targetPeriod ?? ''));
  const targetEnd = targetMonths.at(-1) ?? NaN;
  const counted = goal.kind === 'count';
  const how =
    goal.kind === 'average' || (counted && goal.per === 'month') ? 'mean' : counted ? 'sum' : series.aggregation;
  const single = targetMonths.length === 1 || how === 'last';
  const combine = (values: number[]): number =>
    how === 'last' ? (values.at(-1) ?? NaN) : values.reduce((a, b) => a + b, 0) / (how === 'mean' ? values.length : 1);

  const baseMonths = hasBase ? ends(span(goal.basePeriod ?? '')) : [];
  const baseEnd = baseMonths.at(-1) ?? NaN;
  if (table.size === 0 || (hasBase ? L <= baseEnd : !single && L < (targetMonths[0] ?? NaN))) {
    return { status: 'not_started', phase: 'not_started' };
  }
  const baseValues = (how === 'last' ? baseMonths.slice(-1) : baseMonths).filter(known).map(y);
  const baseMissing = baseValues.length === 0 || (how === 'sum' && baseValues.length < baseMonths.length);
  if (hasBase && (baseMissing || !sameSide(baseMonths[0] ?? NaN, targetEnd))) return { status: 'no_data' };
  const B = hasBase ? combine(baseValues) : null;

  const less = goal.direction === 'decrease' || goal.direction === 'at_most';
  const sign = less ? -1 : 1;
  const value = goal.value ?? 0;
  const T =
    goal.kind === 'change' && B !== null
      ? B + sign * (goal.unit === 'percent' ? (Math.abs(B) * value) / 100 : value)
      : (B ?? value);
  const tolerance = 1e-9 * Math.max(1, Math.abs(T));
  const short = (x: number): number => (sign * (T - x) <= tolerance ? 0 : sign * (T - x));
  const attainment = (x: number): number | null => {
    if (goal.kind === 'change' && B !== null) return T === B ? null : (x - B) / (T - B);
    if (less) return x <= 0 ? 1 : T / x;
    return T > 0 ? x / T : null;
  };
  const common = (x: number) => ({ base: B, target: T, actual: x, gap: sign * (x - T), attainment: attainment(x) });

  if (L >= targetEnd) {
    const observed = targetMonths.filter(known);
    const needsAll = single || how === 'sum';
    if (
      needsAll ? !known(targetEnd) || (how === 'sum' && observed.length < targetMonths.length) : observed.length === 0
    ) {
      return { status: 'no_data' };
    }
    const x = single ? y(targetEnd) : combine(observed.map(y));
    const enough = goal.kind === 'change' ? policy.partialMovement : policy.partialRatio;
    const reached = attainment(x);
    const status = short(x) === 0 ? 'met' : reached !== null && reached >= enough - 1e-9 ? 'partly_met' : 'not_met';
    return { status, phase: 'final', ...common(x) };
  }

  /** Projection from an origin: the value of each later month, and the method. */
  const projector = (origin: number): { method: string; at: (month: number) => number } => {
    if (step === 12) {
      const seen: number[] = [];
      for (const month of [...table.keys()].sort((a, b) => b - a)) {
        if (month <= origin && sameSide(month, origin) && seen.length < 6) seen.push(month);
      }
      const start = seen.at(-1) ?? NaN;
      if (seen.length >= 3) {
        const g = (y(origin) - y(start)) / ((origin - start) / 12);
        return { method: 'mean-change', at: (month) => y(origin) + (g * (month - origin)) / 12 };
      }
    } else {
      const changes: number[] = [];
      for (const month of [origin, origin - step, origin - 2 * step]) {
        if (known(month) && known(month - 12) && sameSide(month, month - 12)) changes.push(y(month) - y(month - 12));
      }
      if (changes.length > 0) {
        const g = changes.reduce((a, b) => a + b, 0) / changes.length;
        const at = (month: number): number => {
          if (month - 12 > origin) return at(month - 12) + g;
          if (known(month - 12) && sameSide(month - 12, origin)) return y(month - 12) + g;
          return y(origin) + (g * (month - origin)) / 12;
        };
        return { method: 'seasonal', at };
      }
    }
    const before = origin - 3 * step;
    if (!known(before) || !sameSide(before, origin)) return { method: 'last-value', at: () => y(origin) };
    const d = (y(origin) - y(before)) / 3;
    return { method: 'short-trend', at: (month) => y(origin) + (d * (month - origin)) / step };
  };

  const observed = single ? [] : targetMonths.filter(known);
  const rest = single ? [targetEnd] : targetMonths.filter((month) => month > L);
  const fromL = projector(L);
  const meanSoFar = observed.map(y).reduce((a, b) => a + b, 0) / observed.length;
  const projected = rest.map((month) => (counted && !single ? meanSoFar : fromL.at(month)));
  const result = single ? (projected[0] ?? NaN) : combine([...observed.map(y), ...projected]);
  const x = single || (observed.length === 0 && how === 'mean') ? y(L) : combine(observed.map(y));
  const m = short(result);
  const G = how === 'sum' && !single ? Math.abs(T - x) : short(x);
  const outlook =
    m === 0
      ? 'on_track'
      : G === 0
        ? 'at_risk'
        : m / G < 0.05
          ? 'on_track'
          : m / G <= 0.2 + 1e-12
            ? 'at_risk'
            : 'off_track';
  const yearlyCountReached = counted && !single && how === 'sum' && short(x) === 0;

  const errors: number[] = [];
  for (const origin of [...table.keys()].sort((a, b) => a - b)) {
    const outcomes = rest.map((month) => origin + (month - L));
    const last = outcomes.at(-1) ?? NaN;
    if (origin >= L || last > L || !outcomes.every(known) || !sameSide(origin, last)) continue;
    const replayed = projector(origin);
    if (replayed.method !== fromL.method) continue;
    const error = outcomes.reduce((sum, month) => sum + y(month) - replayed.at(month), 0);
    errors.push(single || how === 'sum' ? error : error / (observed.length + rest.length));
  }
  const enough = errors.length >= 12 && !counted;
  const ends_ = errors.map((error) => result + error).sort((a, b) => a - b);
  const quantile = (p: number): number => {
    const at = p * (ends_.length - 1);
    const low = ends_[Math.floor(at)] ?? NaN;
    return low + (at % 1) * ((ends_[Math.ceil(at)] ?? NaN) - low);
  };
  const sum = observed.map(y).reduce((a, b) => a + b, 0);
  return {
    status: yearlyCountReached ? 'met' : outlook,
    phase: 'running',
    ...common(x),
    projection: result,
    method: counted && !single ? 'mean-so-far' : fromL.method,
    wrongWay: m > 0 && m >= G - tolerance,
    needed: single
      ? (T - y(L)) / ((targetEnd - L) / step)
      : ((how === 'mean' ? T * (observed.length + rest.length) : T) - sum) / rest.length,
    probability: enough ? ends_.filter((outcome) => short(outcome) === 0).length / errors.length : null,
    low: enough ? quantile(0.1) : null,
    high: enough ? quantile(0.9) : null,
  };
}

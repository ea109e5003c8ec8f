import { periodValue } from '../evaluate/period-value';
import type { Period } from '../period';
import type { Indicator } from '../series';

/** One area's indicator, and how many persons it is about. */
export interface AreaIndicator {
  readonly area: string;
  readonly indicator: Indicator;
  /** The population of a share, where the indicator does not hold it as its denominator. */
  readonly population?: Indicator | null;
}

export interface RankedArea {
  readonly area: string;
  readonly value: number;
  /** 1 is best; areas with the same value share a rank. */
  readonly rank: number;
}

/** An area that is not ranked, and why. */
export interface AreaLeftOut {
  readonly area: string;
  readonly reason: 'small_population' | 'no_data';
  readonly persons: number | null;
}

/** How the own area stands to a benchmark: Klyngen, RAR Hovedstaden, Hele landet. */
export interface BenchmarkGap {
  readonly area: string;
  readonly value: number | null;
  /** Own value less the benchmark's, in the indicator's unit. */
  readonly difference: number | null;
  /** Whether the own area stands better; null when equal or unknown. */
  readonly better: boolean | null;
}

export interface AreaComparison {
  readonly period: Period;
  readonly own: RankedArea | null;
  readonly ranked: readonly RankedArea[];
  readonly leftOut: readonly AreaLeftOut[];
  readonly benchmarks: readonly BenchmarkGap[];
}

export interface AreaComparisonOptions {
  /** The area that is compared. */
  readonly own: string;
  readonly period: Period;
  readonly better: 'less' | 'more';
  /** Areas to measure against that are not ranked themselves: groups and the country. */
  readonly benchmarks?: readonly string[];
  /** Areas with fewer persons are left out and named; 40 as the ministry does. */
  readonly leastPersons?: number;
}

/**
 * Ranks areas by an indicator at a period and measures the own one against benchmarks. Areas with fewer than 40 persons are
 * left out and named, as in the ministry's own rankings; so are areas without data. Benchmarks are never ranked.
 */
export function compareAreas(areas: readonly AreaIndicator[], options: AreaComparisonOptions): AreaComparison {
  const { own, period, better, benchmarks = [], leastPersons = 40 } = options;
  const measured = areas.map((area) => measure(area, period));
  const rankable = measured.filter(({ area }) => !benchmarks.includes(area));
  const ranked = rank(
    rankable.filter(
      (area): area is Measured & { value: number } => area.value !== null && !isSmall(area, leastPersons),
    ),
    better,
  );
  const ownValue = measured.find(({ area }) => area === own)?.value ?? null;
  return {
    period,
    own: ranked.find(({ area }) => area === own) ?? null,
    ranked,
    leftOut: rankable
      .filter((area) => area.value === null || isSmall(area, leastPersons))
      .map(({ area, persons, value }) => ({ area, persons, reason: value === null ? 'no_data' : 'small_population' })),
    benchmarks: benchmarks.map((area) => {
      const value = measured.find((candidate) => candidate.area === area)?.value ?? null;
      return { area, value, ...against(ownValue, value, better) };
    }),
  };
}

interface Measured {
  readonly area: string;
  readonly value: number | null;
  readonly persons: number | null;
}

function measure({ area, indicator, population = null }: AreaIndicator, period: Period): Measured {
  const people = population ?? ('denominator' in indicator ? indicator.denominator : null);
  return {
    area,
    value: periodValue(indicator, period).value,
    persons: people === null ? null : periodValue(people, period).value,
  };
}

function isSmall({ persons }: Measured, least: number): boolean {
  return persons !== null && persons < least;
}

function rank(areas: readonly { area: string; value: number }[], better: 'less' | 'more'): RankedArea[] {
  const sign = better === 'less' ? 1 : -1;
  const ordered = [...areas].sort((a, b) => sign * (a.value - b.value) || (a.area < b.area ? -1 : 1));
  return ordered.map(({ area, value }) => ({
    area,
    value,
    rank: ordered.findIndex((other) => other.value === value) + 1,
  }));
}

function against(
  own: number | null,
  benchmark: number | null,
  better: 'less' | 'more',
): Pick<BenchmarkGap, 'difference' | 'better'> {
  if (own === null || benchmark === null) return { difference: null, better: null };
  const difference = own - benchmark;
  return { difference, better: difference === 0 ? null : difference < 0 === (better === 'less') };
}

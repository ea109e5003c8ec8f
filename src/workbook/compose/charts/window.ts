import { comparePeriods, endsAfter, periodAt, periodKind, periodRange, periodSpan, type Period } from '../../../engine';
import type { Measured } from './block';

const MONTHS_A_YEAR = 12;
/** A series without a target shows its last two years. */
const YEARS_WITHOUT_TARGET = 2;

/** Periods that come one after another in equal steps. */
export function isRegular(periods: readonly Period[]): boolean {
  const [first] = periods;
  if (first === undefined) return false;
  const kind = periodKind(first);
  return kind !== 'stretch' && kind !== 'rolling_year' && periods.every((period) => periodKind(period) === kind);
}

/**
 * The periods a goal's charts show: from January of the year before the target's, or of the base's year where that is
 * earlier (the plans' own charts for 2019 begin in January 2018), to the end of the target period. Years are all shown;
 * periods of unequal kinds as they stand, the target's own after them.
 */
export function shownPeriods({ goal, indicator }: Measured): Period[] {
  const sorted = indicator.series.points.map(([period]) => period).sort(comparePeriods);
  const last = sorted.at(-1);
  if (last === undefined) return [];
  const target = goal.assessment.target?.period ?? null;
  if (!isRegular(sorted)) {
    return target === null || sorted.includes(target) ? sorted : [...sorted, target].sort(comparePeriods);
  }
  const kind = periodKind(last);
  if (kind === 'stretch') return sorted;
  const end = target !== null && endsAfter(target, last) ? periodAt(kind, periodSpan(target).last) : last;
  if (kind === 'year') return periodRange(sorted[0] ?? last, end);
  const january = Math.min(
    yearStart(periodSpan(target ?? last).last) - MONTHS_A_YEAR * (target === null ? YEARS_WITHOUT_TARGET - 1 : 1),
    ...[goal.assessment.base?.period ?? null].flatMap((base) =>
      base === null ? [] : [yearStart(periodSpan(base).first)],
    ),
  );
  const start = sorted.find((period) => periodSpan(period).first >= january) ?? last;
  return periodRange(start, end);
}

const yearStart = (month: number): number => Math.floor(month / MONTHS_A_YEAR) * MONTHS_A_YEAR;

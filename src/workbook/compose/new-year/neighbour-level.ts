import { addYears, periodAt, periodKind, periodSpan, type Goal, type Period } from '../../../engine';
import type { DecodedSeries } from '../../decoded';
import { indicatorOf } from '../../indicator';
import { latestOf } from './base-value';
import { inDirection, rounded, type Candidate, type ProposalInput } from './candidate';
import { betterOf, measured, outcome, type Reading } from './measure';
import { sameIndicator } from './neighbours';
import { asked, both, period, span } from './words';

/** Klyngen's or the country's own: the same change, or of a share the same level. Numbers of persons are not compared. */
export function neighbour(
  { moved, indicator, decoded, reading }: ProposalInput,
  source: 'klyngen' | 'country',
  isArea: (area: string) => boolean,
): Candidate | null {
  const other = indicator === null ? null : sameIndicator(decoded, indicator, isArea);
  if (indicator === null || other === null || betterOf(moved) === null) return null;
  const isRelative = moved.kind === 'change' && moved.unit === 'percent';
  if (!isRelative && indicator.series.unit !== 'percent') return null;
  const seen = latestOutcome(moved, other, reading);
  const value = seen === null ? null : inDirection(moved, seen.result);
  if (seen === null || value === null) return null;
  const { target, base } = seen;
  const name = other.area ?? '';
  const shown = rounded(value, moved, null);
  return {
    source,
    value: shown,
    reasoning: both((language) => {
      const what = asked({ ...moved, ...(moved.kind === 'change' ? {} : { direction: null }) }, shown, null, language);
      if (language === 'da') {
        return moved.kind === 'change' && base !== null
          ? `${name} havde ${what} fra ${span(base, target, language)}.`
          : `${name} lå på ${what} i ${period(target, language)}.`;
      }
      return moved.kind === 'change' && base !== null
        ? `${name} had ${what} from ${span(base, target, language)}.`
        : `${name} stood at ${what} in ${period(target, language)}.`;
    }),
  };
}

interface SeenOutcome {
  readonly result: number;
  readonly target: Period;
  readonly base: Period | null;
}

/** The latest outcome there is: of a whole year the latest twelve months, else the same period of the latest year with values. */
function latestOutcome(goal: Goal, other: DecodedSeries, reading: Reading): SeenOutcome | null {
  const { targetPeriod } = goal;
  if (!targetPeriod) return null;
  const last = latestOf(other.series, reading.asOf);
  if (
    goal.kind !== 'change' &&
    periodKind(targetPeriod) === 'year' &&
    other.series.granularity === 'month' &&
    last !== null
  ) {
    const target = periodAt('rolling_year', periodSpan(last.period).last);
    const result = measured(goal, indicatorOf(other), target, reading);
    if (result !== null) return { result, target, base: null };
  }
  for (const back of [1, 2, 3]) {
    const result = outcome(goal, other, back, reading);
    if (result === null) continue;
    const base = goal.basePeriod ? addYears(goal.basePeriod, -back) : null;
    return { result, target: addYears(targetPeriod, -back), base };
  }
  return null;
}

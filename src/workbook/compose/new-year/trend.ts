import {
  addPeriods,
  periodSpan,
  projectSeries,
  yearBefore,
  type Goal,
  type Period,
  type Series,
} from '../../../engine';
import { indicatorOf } from '../../indicator';
import { latestOf } from './base-value';
import { inDirection, rounded, type Candidate, type ProposalInput, type Refuse } from './candidate';
import { betterOf, changeOf, isOneSide, measured, type Reading } from './measure';
import { omit } from './omit';
import { both, level, period } from './words';

const EVERYTHING: Reading = { asOf: null, pooled: false };

/** What the published projection gives for the target period (evaluation.md section 5). */
export function trend({ moved, indicator, reading, start }: ProposalInput, refuse: Refuse): Candidate | null {
  const { asOf } = reading;
  const target = moved.targetPeriod;
  if (indicator === null || !target || betterOf(moved) === null) return null;
  if (start === null) {
    return refuse('trend', 'Tendensen afventer nyere tal.', 'The trend awaits newer figures.');
  }
  if (!hasYearlyChange(indicator.series, asOf)) {
    return refuse(
      'trend',
      'Der er ikke tal for et helt år på samme side af et databrud at føre videre.',
      'There is no whole year of figures on one side of a break to carry on.',
    );
  }
  const continued = withProjection(indicator.series, asOf, target);
  // What is observed is measured as goals are; what is carried on is a share without its two numbers.
  const valueOf = (at: Period): number | null =>
    measured(moved, indicatorOf(indicator), at, reading) ?? measured(moved, continued, at, EVERYTHING);
  const now = valueOf(target);
  if (now === null) return null;
  const result = outcomeFrom(moved, valueOf, now);
  if (result === null) return null;
  const value = inDirection(moved, result);
  const { unit } = indicator.series;
  if (value === null) {
    const wrong = both((language) => level(now, unit, null, language));
    return refuse(
      'trend',
      `Tendensen går den anden vej: ${wrong.da} i ${period(target, 'da')}.`,
      `The trend goes the other way: ${wrong.en} in ${period(target, 'en')}.`,
    );
  }
  return {
    source: 'trend',
    value: rounded(value, moved, null),
    reasoning: both((language) => {
      const reached = level(now, unit, null, language);
      return language === 'da'
        ? `Fortsætter udviklingen fra det seneste år, bliver det ${reached} i ${period(target, language)}.`
        : `If the past year's development goes on, it will be ${reached} in ${period(target, language)}.`;
    }),
  };
}

/** Whether the yearly change of evaluation.md section 5.1 can be formed: a few months carried on for a year say nothing. */
function hasYearlyChange(series: Series, asOf: Period | null): boolean {
  const latest = latestOf(series, asOf);
  if (latest === null) return false;
  const values = new Map(series.points);
  return [0, 1, 2].some((back) => {
    const period = addPeriods(latest.period, -back);
    const before = yearBefore(period);
    const isThere = (values.get(period) ?? null) !== null && (values.get(before) ?? null) !== null;
    return isThere && isOneSide(series, before, period);
  });
}

function withProjection(series: Series, asOf: Period | null, until: Period): Series {
  const projected = projectSeries(series, asOf, until);
  const from = projected[0]?.[0];
  const seen = series.points.filter(
    ([at, value]) => value !== null && (from === undefined || periodSpan(at).last < periodSpan(from).last),
  );
  return { ...omit(series, ['breaks', 'gaps']), points: [...seen, ...projected] };
}

function outcomeFrom(goal: Goal, valueOf: (at: Period) => number | null, now: number): number | null {
  if (goal.kind !== 'change') return now;
  const before = goal.basePeriod ? valueOf(goal.basePeriod) : null;
  return before === null ? null : changeOf(goal, before, now);
}

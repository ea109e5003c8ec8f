import type { Assessment, Status } from '../assessment';
import { isGiven } from '../given';
import type { Goal } from '../goal';
import type { Indicator } from '../series';
import { blankAssessment } from './blank';
import { changeBetween, yearOverYear } from './changes';
import { evidenceOf } from './evidence';
import * as issues from './issues';
import { measureOf } from './measure';
import type { ResolvedOptions } from './options';
import { comparable, readTimeline, slotPeriod, valueAt, type Timeline } from './timeline';
import { closed, placeWindow } from './window';

/** The status of a goal that no rule judges: to be followed, without a level yet, or rated by the analyst. */
function statusOf({ kind, rating }: Goal): Status {
  if (kind === 'follow') return 'followed';
  if (kind === 'undetermined') return 'not_set';
  return rating ?? 'needs_assessment';
}

/**
 * Kinds `follow`, `undetermined` and `qualitative` (evaluation.md section 2): never judged by numbers, but where an
 * indicator is given, its latest value and its changes are shown all the same.
 */
export function showUnjudged(goal: Goal, indicator: Indicator | null, options: ResolvedOptions): Assessment {
  const blank = blankAssessment(goal.kind, statusOf(goal));
  const line = indicator === null ? null : readTimeline(indicator, options.asOf);
  return line === null || line.last === null ? blank : { ...blank, ...development(goal, line, line.last, options) };
}

function development(goal: Goal, line: Timeline, last: number, options: ResolvedOptions): Partial<Assessment> {
  const latest = valueAt(line, last);
  const period = slotPeriod(line, last);
  const base = baseOf(goal, line, last, options);
  const before = last - 12 / line.step;
  return {
    base: base === null ? null : { period: base.period, value: base.value },
    actual: { period, value: latest },
    change: base === null || latest === null ? null : changeBetween(base.value, latest),
    yearOverYear: yearOverYear(line, last),
    lastPeriod: period,
    granularity: line.granularity,
    unit: line.unit,
    measure: 'point',
    evidence: [
      ...(base === null ? [] : evidenceOf('base', line, base.slots)),
      ...evidenceOf('latest', line, [last]),
      ...(valueAt(line, before) === null ? [] : evidenceOf('year_before', line, [before])),
    ],
    issues: [
      ...issues.latestPreliminary(line),
      ...issues.stale(line, options.asOfDate),
      ...issues.conflictingValues(line),
    ],
  };
}

function baseOf(
  { kind, basePeriod }: Goal,
  line: Timeline,
  last: number,
  { policy }: ResolvedOptions,
): { period: string; value: number; slots: readonly number[] } | null {
  const window = isGiven(basePeriod) ? placeWindow(line, basePeriod) : null;
  if (window === null || window.to >= last || !comparable(line, window.from, last)) return null;
  const { value, slots } = closed(line, window, measureOf({ kind }, line, window, policy));
  return value === null ? null : { period: window.period, value, slots };
}

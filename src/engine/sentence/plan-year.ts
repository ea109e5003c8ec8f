import type { Issue } from '../assessment';
import { measure } from './lexicon/change-words';
import { isGiven } from '../given';
import { periodAt, periodSpan, type Period } from '../period';
import type { ParseContext, ParsedGoal } from './types';

/**
 * Fills a missing target period from the plan's year. A goal that moves from a month or a quarter is due in the same
 * month or quarter of the plan year; any other goal in the year as a whole. A time limit for every case ("inden for
 * 24 timer") has no due date.
 */
export function withPlanYear<G extends ParsedGoal>(goal: G, context: ParseContext, issues: Issue[]): G {
  const year = context.planYear ?? null;
  if (year === null || isGiven(goal.targetPeriod) || isTimeLimit(goal)) return goal;
  const targetPeriod = isByYearEnd(goal.text ?? '')
    ? periodAt('month', year * 12 + 11)
    : samePart(goal.basePeriod ?? null, year);
  issues.push({ code: 'target_from_plan_year', params: { number: goal.number ?? null, targetPeriod } });
  return { ...goal, targetPeriod };
}

function samePart(base: Period | null, year: number): Period {
  if (base === null) return periodAt('year', year * 12);
  const { kind, last } = periodSpan(base);
  const month = year * 12 + (last % 12);
  return kind === 'month' || kind === 'quarter' || kind === 'half_year'
    ? periodAt(kind, month)
    : periodAt('year', month);
}

/** "ved årets udgang" names no year; with the plan's year it is its December. */
function isByYearEnd(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes('årets udgang') || lower.includes('udgangen af året') || lower.includes('årets afslutning');
}

const SHORT_TIMES: readonly string[] = ['seconds', 'minutes', 'hours', 'days', 'working_days', 'weeks', 'months'];

function isTimeLimit({ kind, direction, unit, subject, basePeriod }: ParsedGoal): boolean {
  const isLimit = (kind === 'level' || kind === 'all') && direction === 'at_most' && SHORT_TIMES.includes(unit ?? '');
  return isLimit && !isGiven(basePeriod) && !isMeasured(subject ?? '');
}

/** "Den gennemsnitlige varighed" is a figure of the year; "henvendelser" are cases. */
function isMeasured(subject: string): boolean {
  return subject.split(' ').some((word) => measure(word.toLowerCase()) !== undefined);
}

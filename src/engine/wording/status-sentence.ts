import { isGiven } from '../given';
import type { Goal } from '../goal';
import { formatPeriod } from '../period-text';
import { percentSize } from './amounts';
import { figureText, known, wayOf, type Context, type Known } from './context';

/** What the figures show, as the plans put it: "Status viser et fald fra ... på 4,3 pct., svarende til ca. 146 fuldtidspersoner." */
export function statusSentence(context: Context): string | null {
  const { goal, assessment } = context;
  const actual = known(assessment.actual);
  if (actual === null) return null;
  const base = known(assessment.base);
  return base !== null && speaksOfChange(goal) ? changeStatus(context, base, actual) : levelStatus(context, actual);
}

/** A change goal, and a level that the plan states together with the change it comes to ("svarende til et fald på 20 pct."). */
function speaksOfChange({ kind, percent, absolute }: Goal): boolean {
  return kind === 'change' || (kind === 'level' && (isGiven(percent) || isGiven(absolute)));
}

function changeStatus({ goal, assessment, language, phrases, amounts }: Context, base: Known, actual: Known): string {
  const when = phrases.fromTo(formatPeriod(base.period, language), formatPeriod(actual.period, language));
  const absolute = actual.value - base.value;
  if (absolute === 0) return phrases.statusUnchanged(when, amounts.level(actual.value));
  const difference = amounts.difference(absolute);
  const stated = goal.kind === 'change' && (assessment.gap ?? 0) < 0 ? goal.value : null;
  const percent = assessment.change?.percent ?? null;
  if (goal.unit === 'percentage_point' || percent === null) {
    return phrases.statusOfChange(wayOf(absolute), when, difference, null);
  }
  const equivalent = amounts.isShare ? difference : phrases.about(difference);
  return phrases.statusOfChange(wayOf(absolute), when, percentSize(percent, language, stated), equivalent);
}

function levelStatus(context: Context, actual: Known): string {
  const figure = figureText(context, actual.value);
  return context.phrases.statusOfLevel(figure, context.phrases.during(actual.period), against(context));
}

/** What the value is held up to beside the target: the base level, or the path where it stands now. */
function against({ goal, assessment, phrases, amounts }: Context): string | null {
  const target = known(assessment.target);
  if (goal.kind === 'path' && target !== null) return phrases.againstPath(amounts.level(target.value));
  const base = known(assessment.base);
  return base === null ? null : phrases.againstBase(amounts.level(base.value), phrases.during(base.period));
}

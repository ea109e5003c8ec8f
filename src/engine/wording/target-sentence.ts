import { isGiven } from '../given';
import { formatPeriod } from '../period-text';
import { boundOf, figureOf, known, type Context } from './context';

/** What the goal asks for: "Målet er et fald på 4 pct. fra ... til ..., svarende til ca. 130 fuldtidspersoner." */
export function targetSentence(context: Context): string | null {
  const { goal, assessment, phrases, amounts } = context;
  if (goal.kind === 'change') return changeTarget(context);
  if (goal.kind === 'path') {
    const level = known(assessment.target);
    return level === null ? null : phrases.path(amounts.level(level.value), phrases.during(level.period));
  }
  const what = levelAskedFor(context);
  if (what === null || !isGiven(goal.targetPeriod)) return null;
  return phrases.target(what, phrases.during(goal.targetPeriod), null);
}

function changeTarget(context: Context): string | null {
  const { goal, language, phrases, amounts } = context;
  const { value, basePeriod, targetPeriod } = goal;
  if (!isGiven(value) || !isGiven(basePeriod) || !isGiven(targetPeriod)) return null;
  const way = boundOf(goal) === 'at_most' ? 'fall' : 'rise';
  const when = phrases.fromTo(formatPeriod(basePeriod, language), formatPeriod(targetPeriod, language));
  return phrases.target(phrases.change(way, amounts.stated(value)), when, equivalent(context));
}

/** What a percentage comes to: from the base where it is known, else as the goal states it. */
function equivalent({ goal, assessment, phrases, amounts }: Context): string | null {
  if (goal.unit !== 'percent') return null;
  const [base, target] = [known(assessment.base), known(assessment.target)];
  const size = base !== null && target !== null ? target.value - base.value : (goal.absolute ?? null);
  if (size === null) return null;
  return amounts.isShare ? amounts.difference(size) : phrases.about(amounts.difference(size));
}

/** "mindst 60 pct. i gennemsnit", "15-20 virksomheder", "højst niveauet i 2019 (702 fuldtidspersoner)"; null without a level. */
function levelAskedFor(context: Context): string | null {
  const { goal, assessment, phrases, amounts } = context;
  const value = goal.value ?? null;
  switch (goal.kind) {
    case 'level':
    case 'average':
      return value === null ? null : withMean(context, phrases.bound(boundOf(goal), amounts.stated(value)));
    case 'count':
      return value === null ? null : phrases.bound(boundOf(goal), countText(context, value));
    case 'range':
      return value === null ? null : rangeText(context, value);
    case 'all':
      return phrases.everyone(amounts.stated(100));
    case 'baseline_level': {
      const base = known(assessment.base);
      if (!isGiven(goal.basePeriod)) return null;
      const level = phrases.levelOf(
        formatPeriod(goal.basePeriod, context.language),
        base === null ? null : amounts.level(base.value),
      );
      return phrases.bound(boundOf(goal), level);
    }
    case 'change':
    case 'path':
    case 'qualitative':
    case 'follow':
    case 'undetermined':
      return null;
  }
}

function withMean(context: Context, text: string): string {
  const figure = figureOf(context);
  return figure === 'mean' || figure === 'mean_share' || context.goal.kind === 'average'
    ? `${text} ${context.phrases.onAverage}`
    : text;
}

function rangeText({ goal, phrases, amounts }: Context, value: number): string {
  if (!isGiven(goal.valueHigh)) return phrases.range(amounts.stated(value), null);
  return phrases.range(amounts.statedNumber(value), amounts.stated(goal.valueHigh));
}

/** "10 virksomhedsbesøg pr. måned", "12 events". */
function countText(context: Context, value: number): string {
  const figure = figureOf(context);
  if (figure === 'sum' || figure === 'value') return context.amounts.stated(value);
  return context.phrases.perPeriod(context.amounts.stated(value), figure);
}

import type { Assessment } from '../assessment';
import type { Goal } from '../goal';
import type { Granularity } from '../series';
import { formatPeriod } from '../period-text';
import { percentSize } from './amounts';
import { boundOf, figureText, known, wayOf, type Context } from './context';

/** What a running goal is projected to end at: a change for a change goal, else a level. */
export function projectionSentence(context: Context): string | null {
  const { assessment, language, phrases } = context;
  const { projection } = assessment;
  if (projection === null) return null;
  return phrases.projection(formatPeriod(projection.period, language), projectedText(context, projection.value));
}

function projectedText(context: Context, value: number): string {
  const { goal, assessment, language, phrases, amounts } = context;
  const base = known(assessment.base);
  if (goal.kind !== 'change' || base === null || value === base.value) return figureText(context, value);
  const change = value - base.value;
  const inPercent = goal.unit === 'percent' && base.value !== 0;
  const size = inPercent
    ? percentSize((change / Math.abs(base.value)) * 100, language, isMissed(assessment) ? goal.value : null)
    : amounts.difference(change);
  return phrases.change(wayOf(change), size);
}

/** What it takes: "Kræver et gennemsnit på 61,2 pct. i de resterende 4 måneder." Null when nothing more is asked for. */
export function neededSentence(context: Context): string | null {
  const { goal, assessment, phrases } = context;
  const { needed, remaining } = assessment;
  if (needed === null || remaining === null || !isShortOf(assessment)) return null;
  const step: Granularity = assessment.granularity ?? 'month';
  const when = phrases.remaining(remaining, step);
  const requirement = requirementText(context, needed, step, when);
  return isOutOfReach(goal, assessment, needed) ? phrases.outOfReach(requirement) : requirement;
}

/** Only a goal that is projected to be missed has something to make up for; a point that is reached now has to be kept. */
function isShortOf(assessment: Assessment): boolean {
  if (assessment.status === 'met' || !isMissed(assessment)) return false;
  return assessment.measure !== 'point' || assessment.outlook?.remainingGap !== 0;
}

function isMissed({ outlook }: Assessment): boolean {
  return outlook !== undefined && outlook.miss > 0;
}

function requirementText(context: Context, needed: number, step: Granularity, when: string): string {
  const { goal, assessment, phrases, amounts } = context;
  const isLast = assessment.remaining === 1;
  if (assessment.measure === 'mean') {
    return (isLast ? phrases.neededLast : phrases.neededMean)(boundOf(goal), amounts.level(needed), when);
  }
  const each = isLast ? null : step;
  if (assessment.measure === 'sum')
    return phrases.neededEach(phrases.bound(boundOf(goal), amounts.rate(needed)), each, when);
  return phrases.neededChange(wayOf(needed), amounts.step(needed), each, when);
}

/** A share above 100 pct., or a count below 0, in every remaining period. */
function isOutOfReach(goal: Goal, { measure, unit }: Assessment, needed: number): boolean {
  if (measure === 'point') return false;
  if (unit === 'percent' && needed > 100) return boundOf(goal) !== 'at_most';
  return needed < 0 && boundOf(goal) === 'at_most';
}

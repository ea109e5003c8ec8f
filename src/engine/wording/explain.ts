import type { Assessment } from '../assessment';
import type { Goal } from '../goal';
import { DEFAULT_POLICY, type Policy } from '../policy';
import { percent } from './amounts';
import { contextOf, figureText, known, type Context, type WordingOptions } from './context';
import { describe, sentencesOf } from './describe';

export interface ExplainOptions extends WordingOptions {
  /** The policy the goal was evaluated by, for the thresholds it names. */
  readonly policy?: Partial<Policy>;
}

/**
 * Why a goal has its status: the rule in words, step by step, each step with the goal's own figures (evaluation.md
 * sections 2 to 5). A goal that no rule judges has one step: the sentence that says so.
 */
export function explain(goal: Goal, assessment: Assessment, options: ExplainOptions): string[] {
  const context = contextOf(goal, assessment, options);
  const steps = [...explainTarget(context), ...explainActual(context), ...explainVerdict(context, options)];
  return steps.length === 0 ? [describe(goal, assessment, options)] : steps;
}

function explainTarget(context: Context): string[] {
  const { goal, assessment, phrases, amounts } = context;
  const [base, target] = [known(assessment.base), known(assessment.target)];
  const steps: string[] = [];
  if (base !== null) steps.push(phrases.explain.base(amounts.level(base.value), phrases.during(base.period)));
  if (target === null || assessment.phase === null) return steps;
  const when = phrases.during(target.period);
  const level = amounts.level(target.value);
  if (goal.kind === 'change' && base !== null) {
    const size = amounts.stated(goal.value ?? 0);
    const change = phrases.change(target.value < base.value ? 'fall' : 'rise', size);
    return [...steps, phrases.explain.targetFromChange(change, level, when)];
  }
  return [...steps, phrases.explain.targetIs(level, when)];
}

function explainActual(context: Context): string[] {
  const { assessment, phrases } = context;
  const actual = known(assessment.actual);
  return actual === null || assessment.phase === null
    ? []
    : [phrases.explain.actual(figureText(context, actual.value), phrases.during(actual.period))];
}

function explainVerdict(context: Context, options: ExplainOptions): string[] {
  const { goal, assessment } = context;
  const sentences = sentencesOf(goal, assessment, options);
  switch (assessment.phase) {
    case 'final':
      return assessment.status === 'no_data'
        ? stated(sentences.status)
        : explainFinal(context, options, sentences.conclusion);
    case 'running':
      return assessment.status === 'no_data' ? stated(sentences.status) : explainOutlook(context);
    case 'not_started':
      return stated(sentences.status);
    case null:
      return [];
  }
}

function stated(sentence: string | null): string[] {
  return sentence === null ? [] : [sentence];
}

function explainFinal(
  { goal, assessment, language, phrases }: Context,
  { policy }: ExplainOptions,
  verdict: string | null,
): string[] {
  const { attainment, status } = assessment;
  const { partialMovement, partialRatio } = { ...DEFAULT_POLICY, ...policy };
  const threshold = goal.kind === 'change' ? partialMovement : partialRatio;
  return [
    phrases.explain.periodOver,
    ...(status === 'met' || attainment === null
      ? []
      : [phrases.explain.attainment(percent(attainment * 100, language), percent(threshold * 100, language, 0))]),
    ...stated(verdict),
  ];
}

function explainOutlook(context: Context): string[] {
  const { assessment, language, phrases } = context;
  const { projection, status, wrongWay } = assessment;
  if (status === 'met') return [phrases.reachedEarly];
  if (projection === null) return [];
  const when = phrases.during(projection.period);
  return [
    phrases.explain.method[projection.method],
    phrases.explain.projected(figureText(context, projection.value), when),
    ...explainMiss(context, assessment),
    ...(wrongWay === true ? [phrases.explain.wrongWay] : []),
    ...(projection.probability === null
      ? []
      : [phrases.explain.probability(percent(projection.probability * 100, language, 0))]),
    ...explainInterval(context),
  ];
}

/** The miss against what is left, which is what decides the status. */
function explainMiss({ language, phrases, amounts }: Context, { outlook }: Assessment): string[] {
  if (outlook === undefined) return [];
  const { miss, remainingGap } = outlook;
  if (miss === 0) return [phrases.explain.reaches];
  if (remainingGap === 0) return [phrases.explain.lostAgain(amounts.difference(miss))];
  if (miss >= remainingGap) {
    return [phrases.explain.missesByMore(amounts.difference(miss), amounts.difference(remainingGap))];
  }
  const share = percent((miss / remainingGap) * 100, language, 0);
  return [
    phrases.explain.misses(amounts.difference(miss), amounts.difference(remainingGap), share),
    phrases.explain.thresholds,
  ];
}

function explainInterval({ assessment, phrases, amounts }: Context): string[] {
  const { low = null, high = null } = assessment.projection ?? {};
  return low === null || high === null ? [] : [phrases.explain.interval(amounts.level(low), amounts.level(high))];
}

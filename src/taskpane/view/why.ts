import type { EvaluatedGoal } from '../../app/evaluation';
import type { Assessment } from '../../engine';
import { formatPercent, formatPeriod, type Translator } from '../../i18n';
import { differenceText, measureOf, quantityText, type Measure } from './quantity';

/** Limits between on track, at risk and off track, as shares of the remaining gap (evaluation.md section 5.4). */
const LIMITS = [0.05, 0.2];

/**
 * Why a goal has its status: the rule in words with the goal's own figures, one sentence or two
 * (evaluation.md sections 4 and 5), and how the projection was made when it decided.
 */
export function whyTexts(goal: EvaluatedGoal, translator: Translator): readonly string[] {
  const rule = ruleText(goal, translator);
  const { projection, phase } = goal.assessment;
  if (projection === null || phase !== 'running') return [rule];
  const method = translator.lookup(`method.${projection.method}`);
  return method === null ? [rule] : [rule, method];
}

function ruleText(goal: EvaluatedGoal, translator: Translator): string {
  const { assessment } = goal;
  if (assessment.subgoals !== undefined && assessment.subgoals.length > 0) return translator.t('why.subgoals');
  switch (assessment.status) {
    case 'followed':
      return translator.t('why.followed');
    case 'not_set':
      return translator.t('why.notSet');
    case 'needs_assessment':
      return translator.t('why.needsAssessment');
    case 'not_started':
      return translator.t('why.notStarted');
    case 'no_data':
      return translator.t('why.noData');
    case 'invalid':
      return translator.t('why.invalid');
    default:
      return judgedText(goal, translator);
  }
}

/** A goal whose status compares an actual or a projection with a target. */
function judgedText(goal: EvaluatedGoal, translator: Translator): string {
  const { assessment } = goal;
  if (assessment.kind === 'qualitative') return translator.t('why.ownRating');
  const measure = measureOf(goal, translator);
  const target = targetText(assessment, measure, translator);
  const actual = valueText(assessment.actual?.value ?? null, measure, translator);
  switch (assessment.status) {
    case 'met':
      return assessment.phase === 'running'
        ? translator.t('why.metEarly', { target, actual, period: periodText(assessment.lastPeriod, translator) })
        : translator.t('why.metFinal', { target, actual });
    case 'partly_met': {
      const attainment = formatPercent((assessment.attainment ?? 0) * 100, translator.language);
      return translator.t('why.partlyMet', { target, actual, attainment });
    }
    case 'not_met':
      return translator.t('why.notMet', { target, actual });
    default:
      return outlookText(goal, measure, target, translator);
  }
}

/** A running goal: the projection against the target, and the miss against the gap that is left. */
function outlookText(goal: EvaluatedGoal, measure: Measure, target: string, translator: Translator): string {
  const { assessment } = goal;
  const { projection, outlook } = assessment;
  if (projection === null) return translator.t(`statusMeaning.${assessment.status}`);
  const common = {
    target,
    projection: quantityText(projection.value, measure, translator),
    period: periodText(projection.period, translator),
  };
  if (outlook === undefined) return translator.t('why.running', common);
  const miss = Math.max(0, outlook.miss);
  const gap = Math.max(0, outlook.remainingGap);
  const withMiss = { ...common, miss: differenceText(miss, measure, translator) };
  const withShare = (): typeof withMiss & { share: string } => ({
    ...withMiss,
    share: shareText(miss / gap, translator),
  });
  switch (assessment.status) {
    case 'on_track':
      return miss === 0 ? translator.t('why.onTrack', common) : translator.t('why.onTrackClose', withMiss);
    case 'at_risk':
      return gap === 0 ? translator.t('why.atRiskLost', withMiss) : translator.t('why.atRisk', withShare());
    case 'off_track':
      return assessment.wrongWay === true || gap === 0
        ? translator.t('why.offTrackWrongWay', withMiss)
        : translator.t('why.offTrack', withShare());
    default:
      return translator.t('why.running', common);
  }
}

/** "17 pct."; a share close to a limit gets a decimal, so that it does not read as the limit itself. */
function shareText(share: number, translator: Translator): string {
  const decimals = LIMITS.some((limit) => Math.abs(share - limit) < 0.005) ? 1 : 0;
  return formatPercent(share * 100, translator.language, { decimals });
}

function valueText(value: number | null, measure: Measure, translator: Translator): string {
  return value === null ? '–' : quantityText(value, measure, translator);
}

function periodText(period: string | null, translator: Translator): string {
  return period === null ? '–' : formatPeriod(period, translator.language);
}

/** The target level with its bound: "højst 683 personer", "15 til 20 virksomheder". */
export function targetText(assessment: Assessment, measure: Measure, translator: Translator): string {
  const { target } = assessment;
  if (target === null || target.value === null) return '–';
  if (target.high === undefined) return quantityText(target.value, measure, translator);
  return translator.t('figure.range', {
    low: quantityText(target.value, { ...measure, noun: null }, translator),
    high: quantityText(target.high, measure, translator),
  });
}

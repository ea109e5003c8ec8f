import type { EvaluatedGoal } from '../../app/evaluation';
import type { Assessment } from '../../engine';
import { formatNumber, formatPercent, formatPercentagePoints, type NumberOptions, type Translator } from '../../i18n';

/** How the values of one goal are written. */
export interface Measure {
  readonly kind: 'percent' | 'number';
  /** Decimals shown: one for percentages, none for counts, more where the goal states more. */
  readonly decimals: number;
  /** What is counted, as written after a number; null for percentages and where nothing is said. */
  readonly noun: string | null;
}

/** Units measured in fractions, where a whole number says too little. */
const FRACTIONAL = new Set(['weeks', 'days', 'hours', 'months', 'rate', 'index']);

const LEVELS = new Set(['level', 'average', 'range', 'count', 'path', 'baseline_level']);

/** How a goal's values are written: by the indicator's unit, and the goal's own words and decimals where it states a level. */
export function measureOf(goal: EvaluatedGoal, translator: Translator): Measure {
  const { unit: goalUnit = null, unitText = null, decimals: stated = null, kind } = goal.goal;
  const statesLevel = LEVELS.has(kind);
  const unit = goal.assessment.unit ?? goal.indicator?.unit ?? (statesLevel ? goalUnit : null) ?? 'count';
  if (unit === 'percent') {
    const least = Math.max(1, statesLevel ? (stated ?? 0) : 0);
    return { kind: 'percent', decimals: tellingDecimals(goal, least), noun: null };
  }
  const own = goalUnit === 'percent' || goalUnit === 'percentage_point' ? null : goalUnit;
  const fraction = FRACTIONAL.has(own ?? unit) ? 1 : 0;
  return {
    kind: 'number',
    decimals: tellingDecimals(goal, Math.max(fraction, statesLevel ? (stated ?? 0) : 0)),
    noun: own === null ? null : nounOf(own, unitText, translator),
  };
}

/** Decimals enough to tell the actual and the projection from the target where they differ: 9,6 of 10 is not "10 of 10". */
function tellingDecimals({ assessment }: EvaluatedGoal, least: number): number {
  const target = assessment.target?.value ?? null;
  if (target === null) return least;
  const others = [assessment.actual?.value ?? null, assessment.projection?.value ?? null];
  const tells = (decimals: number): boolean =>
    others.every((value) => {
      if (value === null || Math.abs(value - target) < 1e-9 * Math.max(1, Math.abs(target))) return true;
      return value.toFixed(decimals) !== target.toFixed(decimals);
    });
  return [least, least + 1].find(tells) ?? least + 2;
}

function nounOf(unit: string, unitText: string | null, translator: Translator): string {
  const known = translator.lookup(`unit.${unit}`);
  // The plan's own word comes first in the plan's own language.
  return translator.language === 'da' ? (unitText ?? known ?? unit) : (known ?? unitText ?? unit);
}

/** A value with its unit: "59,9 pct.", "3.249 personer". */
export function quantityText(value: number, measure: Measure, translator: Translator): string {
  const { language } = translator;
  if (measure.kind === 'percent') return formatPercent(value, language, { decimals: measure.decimals });
  return withNoun(formatNumber(value, language, { decimals: measure.decimals }), measure);
}

/** A value without its unit, where the unit stands nearby. */
export function bareText(value: number, measure: Measure, translator: Translator): string {
  const { language } = translator;
  if (measure.kind === 'percent') return formatPercent(value, language, { decimals: measure.decimals });
  return formatNumber(value, language, { decimals: measure.decimals });
}

/**
 * A difference between two values: "1,2 procentpoint", "146 personer". A difference that is there is never shown
 * as 0: it gets the decimals it takes.
 */
export function differenceText(
  value: number,
  measure: Measure,
  translator: Translator,
  options: Pick<NumberOptions, 'signed'> = {},
): string {
  const decimals = visibleDecimals(value, measure.decimals);
  const { language } = translator;
  if (measure.kind === 'percent') return formatPercentagePoints(value, language, { decimals, ...options });
  return withNoun(formatNumber(value, language, { decimals, ...options }), measure);
}

function visibleDecimals(value: number, decimals: number): number {
  const enough = [decimals, decimals + 1, decimals + 2, decimals + 3].find(
    (count) => Math.abs(value) >= 0.5 * 10 ** -count,
  );
  return Math.abs(value) < 1e-9 ? decimals : (enough ?? decimals + 3);
}

function withNoun(text: string, measure: Measure): string {
  return measure.noun === null ? text : `${text} ${measure.noun}`;
}

/** The target level: "683 personer", "15 til 20 virksomheder". */
export function targetText(assessment: Assessment, measure: Measure, translator: Translator): string {
  const { target } = assessment;
  if (target === null || target.value === null) return '–';
  if (target.high === undefined) return quantityText(target.value, measure, translator);
  return translator.t('figure.range', {
    low: quantityText(target.value, { ...measure, noun: null }, translator),
    high: quantityText(target.high, measure, translator),
  });
}

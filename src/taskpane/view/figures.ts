import type { EvaluatedGoal } from '../../app/evaluation';
import { formatPercent, formatPeriod, type MessageKey, type Translator } from '../../i18n';
import { differenceText, measureOf, quantityText, targetText, type Measure } from './quantity';

/** One figure of a goal's page. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The period or whatever else qualifies the value. */
  readonly note: string | null;
}

type Make = (goal: EvaluatedGoal, measure: Measure, translator: Translator) => Omit<Figure, 'id'> | null;

/** The three that are shown large: what was asked for, where it stands, and how far that is. */
export function mainFigures(goal: EvaluatedGoal, translator: Translator): readonly Figure[] {
  return figuresOf({ actual, target, gap }, goal, translator);
}

/** All the others that the assessment has, in the order a reader asks for them. */
export function furtherFigures(goal: EvaluatedGoal, translator: Translator): readonly Figure[] {
  const makers = { projection, interval, probability, needed, attainment, base, change, yearOverYear, lastPeriod };
  return figuresOf(makers, goal, translator);
}

function figuresOf(
  makers: Readonly<Record<string, Make>>,
  goal: EvaluatedGoal,
  translator: Translator,
): readonly Figure[] {
  const measure = measureOf(goal, translator);
  return Object.entries(makers).flatMap(([id, make]) => {
    const figure = make(goal, measure, translator);
    return figure === null ? [] : [{ id, ...figure }];
  });
}

const periodOf = (code: string | null | undefined, translator: Translator): string | null =>
  code === null || code === undefined ? null : formatPeriod(code, translator.language);

const actual: Make = ({ assessment }, measure, translator) => {
  if (assessment.actual === null || assessment.actual.value === null) return null;
  const label: MessageKey = assessment.phase === 'final' ? 'figure.actualFinal' : 'figure.actual';
  return {
    label: translator.t(label),
    value: quantityText(assessment.actual.value, measure, translator),
    note: periodOf(assessment.actual.period, translator),
  };
};

const target: Make = ({ assessment, goal }, measure, translator) => {
  if (assessment.target === null || assessment.target.value === null) return null;
  const level = targetText(assessment, measure, translator);
  const bounded =
    goal.direction === 'decrease' || goal.direction === 'at_most'
      ? translator.t('figure.atMost', { value: level })
      : goal.direction === 'increase' || goal.direction === 'at_least'
        ? translator.t('figure.atLeast', { value: level })
        : level;
  return { label: translator.t('figure.target'), value: bounded, note: periodOf(assessment.target.period, translator) };
};

const gap: Make = ({ assessment }, measure, translator) => {
  if (assessment.gap === null) return null;
  const size = differenceText(Math.abs(assessment.gap), measure, translator);
  const value =
    assessment.gap > 0
      ? translator.t('figure.better', { value: size })
      : assessment.gap < 0
        ? translator.t('figure.worse', { value: size })
        : translator.t('figure.onTarget');
  return { label: translator.t('figure.gap'), value, note: null };
};

const projection: Make = ({ assessment }, measure, translator) => {
  if (assessment.projection === null) return null;
  const { value, period } = assessment.projection;
  return {
    label: translator.t('figure.projection'),
    value: quantityText(value, measure, translator),
    note: periodOf(period, translator),
  };
};

const interval: Make = ({ assessment }, measure, translator) => {
  const { low = null, high = null } = assessment.projection ?? {};
  if (low === null || high === null) return null;
  return {
    label: translator.t('figure.interval'),
    value: translator.t('figure.range', {
      low: quantityText(low, { ...measure, noun: null }, translator),
      high: quantityText(high, measure, translator),
    }),
    note: translator.t('figure.intervalMeans'),
  };
};

const probability: Make = ({ assessment }, _measure, translator) => {
  const share = assessment.projection?.probability ?? null;
  if (share === null) return null;
  return {
    label: translator.t('figure.probability'),
    value: formatPercent(share * 100, translator.language, { decimals: 0 }),
    note: null,
  };
};

const needed: Make = ({ assessment }, measure, translator) => {
  if (assessment.needed === null || assessment.phase !== 'running') return null;
  const granularity = assessment.granularity ?? 'month';
  const periods =
    assessment.remaining === null ? null : translator.t(`remaining.${granularity}`, { count: assessment.remaining });
  if (assessment.measure === 'mean' || assessment.measure === 'sum') {
    return {
      label: translator.t('figure.neededAverage'),
      value: quantityText(assessment.needed, measure, translator),
      note: periods,
    };
  }
  return {
    label: translator.t(`neededChange.${granularity}`),
    value: differenceText(assessment.needed, measure, translator, { signed: true }),
    note: periods,
  };
};

const attainment: Make = ({ assessment }, _measure, translator) => {
  if (assessment.attainment === null) return null;
  return {
    label: translator.t('figure.attainment'),
    value: formatPercent(assessment.attainment * 100, translator.language),
    note: null,
  };
};

const base: Make = ({ assessment }, measure, translator) => {
  if (assessment.base === null || assessment.base.value === null) return null;
  return {
    label: translator.t('figure.base'),
    value: quantityText(assessment.base.value, measure, translator),
    note: periodOf(assessment.base.period, translator),
  };
};

function changeText(
  change: { readonly absolute: number | null; readonly percent: number | null },
  measure: Measure,
  translator: Translator,
): string | null {
  if (change.absolute === null) return null;
  const absolute = differenceText(change.absolute, measure, translator, { signed: true });
  // Of a share, a change in percent would only be confused with percentage points.
  if (change.percent === null || measure.kind === 'percent') return absolute;
  const percent = formatPercent(change.percent, translator.language, { signed: true });
  return translator.t('figure.changeWithPercent', { absolute, percent });
}

const change: Make = ({ assessment }, measure, translator) => {
  const value = assessment.change === null ? null : changeText(assessment.change, measure, translator);
  return value === null ? null : { label: translator.t('figure.change'), value, note: null };
};

const yearOverYear: Make = ({ assessment }, measure, translator) => {
  const value = assessment.yearOverYear === null ? null : changeText(assessment.yearOverYear, measure, translator);
  return value === null ? null : { label: translator.t('figure.yearOverYear'), value, note: null };
};

const lastPeriod: Make = ({ assessment }, _measure, translator) => {
  const period = periodOf(assessment.lastPeriod, translator);
  return period === null ? null : { label: translator.t('figure.lastPeriod'), value: period, note: null };
};

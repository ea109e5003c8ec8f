import type { Assessment } from '../assessment';
import type { Goal } from '../goal';
import { isGiven } from '../given';
import type { Language } from '../language';
import { formatNumber } from '../number';
import { decimalsOf, roundTo } from '../rounding';
import { inflect, wordOfUnit } from './nouns';

/** What a figure counts, which decides its decimals and the word after it. */
export interface Amounts {
  /** A value of the indicator: "59,9 pct.", "864 fuldtidspersoner", "9,9 uge". */
  readonly level: (value: number) => string;
  /** A value that is a mean per month: one decimal also for things that are counted. */
  readonly rate: (value: number) => string;
  /** The size of a difference between two values: "0,5 procentpoint", "12 fuldtidspersoner". */
  readonly difference: (value: number) => string;
  /** The size of a change from one period to the next: one decimal where it is small. */
  readonly step: (value: number) => string;
  /** The goal's own number, with the decimals the goal gives it: "4 pct.", "60 pct.". */
  readonly stated: (value: number) => string;
  /** The same without its word, for the lower end of a range. */
  readonly statedNumber: (value: number) => string;
  /** Whether values are shares in percent. */
  readonly isShare: boolean;
}

/** How the figures of a goal are written; `unitText` is the word for what is counted, where the goal has none. */
export function amountsOf(goal: Goal, assessment: Assessment, language: Language, unitText?: string): Amounts {
  const isShare =
    assessment.unit === undefined ? isPercent(goal) && goal.kind !== 'change' : assessment.unit === 'percent';
  const word = isShare ? null : wordFor(goal, assessment, unitText);
  const usual = decimalsApart(assessment, isShare || !countsThings(goal, assessment) ? 1 : 0);
  const withWord = (value: number, decimals: number): string => {
    const number = formatNumber(value, decimals, language);
    return word === null ? number : `${number} ${inflect(word, roundTo(value, decimals), language)}`;
  };
  const level = isShare ? (value: number, decimals: number) => percent(value, language, decimals) : withWord;
  const difference = isShare ? (value: number, decimals: number) => points(value, language, decimals) : withWord;
  const statedDecimals = (value: number): number => goal.decimals ?? Math.min(decimalsOf(value), 2);
  return {
    isShare,
    level: (value) => level(value, usual),
    rate: (value) => level(value, 1),
    difference: (value) => difference(Math.abs(value), visibleDecimals(value, usual)),
    step: (value) => difference(Math.abs(value), visibleDecimals(value, Math.abs(value) < 10 ? 1 : usual)),
    stated: (value) => {
      if (goal.kind === 'change' && goal.unit === 'percent') return percent(value, language, statedDecimals(value));
      if (goal.kind === 'change') return difference(value, statedDecimals(value));
      return level(value, statedDecimals(value));
    },
    statedNumber: (value) => formatNumber(value, statedDecimals(value), language),
  };
}

/** "4,3 pct." in Danish, "4.3%" in English. */
export function percent(value: number, language: Language, decimals = 1): string {
  const number = formatNumber(value, decimals, language);
  return language === 'da' ? `${number} pct.` : `${number}%`;
}

/** "0,5 procentpoint". */
export function points(value: number, language: Language, decimals = 1): string {
  const number = formatNumber(value, decimals, language);
  if (language === 'da') return `${number} procentpoint`;
  return `${number} percentage ${roundTo(value, decimals) === 1 ? 'point' : 'points'}`;
}

/** The size of a change in percent: one decimal, more where it would show as 0 or, though it differs, as the goal's own. */
export function percentSize(value: number, language: Language, stated: number | null | undefined = null): string {
  const size = Math.abs(value);
  const apart = isGiven(stated) ? decimalsToTell(size, stated, 1) : 1;
  return percent(size, language, Math.max(apart, visibleDecimals(value, 1)));
}

/** As many decimals as it takes to see that a value misses its target: 2,95 pct. is not "3,0 pct." beside a target of 3. */
function decimalsApart({ kind, actual, projection, target, gap, outlook }: Assessment, least: number): number {
  const level = target?.value ?? null;
  if (level === null || kind === 'change') return least;
  const missing = [(gap ?? 0) < 0 ? actual?.value : null, (outlook?.miss ?? 0) > 0 ? projection?.value : null];
  return missing.filter(isGiven).reduce((most, value) => Math.max(most, decimalsToTell(value, level, least)), least);
}

/** The decimals from `least` to three at which two numbers that differ are seen to differ; `least` where they are the same. */
function decimalsToTell(a: number, b: number, least: number): number {
  if (Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))) return least;
  let decimals = least;
  while (decimals < 3 && roundTo(a, decimals) === roundTo(b, decimals)) decimals += 1;
  return roundTo(a, decimals) === roundTo(b, decimals) ? least : decimals;
}

/** At least `least` decimals, and up to three so that a small number other than 0 does not read as 0. */
function visibleDecimals(value: number, least: number): number {
  let decimals = least;
  while (decimals < 3 && value !== 0 && roundTo(value, decimals) === 0) decimals += 1;
  return decimals;
}

function isPercent({ unit }: Goal): boolean {
  return unit === 'percent' || unit === 'percentage_point';
}

const PERCENT_WORD = /^(?:pct\.?|%|procent|procentpoint|pct\.?-?point|%-point)$/iu;

/** The goal's own word, else what its unit or the indicator's says, else nothing. */
function wordFor(goal: Goal, { unit }: Assessment, unitText: string | undefined): string | null {
  const own = goal.unitText?.trim() ?? '';
  if (own !== '' && !PERCENT_WORD.test(own)) return own;
  if (unitText !== undefined && unitText !== '') return unitText;
  const stated = isGiven(goal.unit) && !isPercent(goal) ? wordOfUnit(goal.unit) : null;
  return stated ?? (unit === undefined ? null : wordOfUnit(unit));
}

const MEASURED: ReadonlySet<string> = new Set([
  'weeks',
  'days',
  'hours',
  'months',
  'years',
  'minutes',
  'tons',
  'index',
]);

/** Things are counted in whole numbers; time, weight and the like are measured with a decimal. */
function countsThings(goal: Goal, { unit }: Assessment): boolean {
  const decimals = goal.decimals ?? (isGiven(goal.value) ? decimalsOf(goal.value) : 0);
  if (!isPercent(goal) && goal.kind !== 'change' && decimals > 0) return false;
  return !MEASURED.has(goal.unit ?? '') && !MEASURED.has(unit ?? '');
}

import {
  decimalsOf,
  formatNumber,
  formatPeriod,
  roundTo,
  type Goal,
  type Language,
  type Per,
  type Period,
} from '../../../engine';
import { inflect } from '../../../engine/wording/nouns';
import { unitWords } from '../../../engine/sentence/write-units';
import type { Words } from './types';

/** The texts of next year's plan: Danish for the sheets, both languages for the pane. */

export function both(make: (language: Language) => string): Words {
  return { da: make('da'), en: make('en') };
}

export const pick = (da: string, en: string): ((language: Language) => string) => {
  return (language) => (language === 'da' ? da : en);
};

export function number(value: number, language: Language, decimals = Math.min(decimalsOf(value), 2)): string {
  return formatNumber(value, decimals, language);
}

export const period = formatPeriod;

/** "4 pct.", "2 procentpoint", "690 fuldtidspersoner". */
export function amount(goal: Goal, value: number, language: Language): string {
  const shown = number(value, language, Math.max(goal.decimals ?? 0, Math.min(decimalsOf(value), 2)));
  if (goal.unit === 'percent') return language === 'da' ? `${shown} pct.` : `${shown}%`;
  if (goal.unit === 'percentage_point')
    return language === 'da' ? `${shown} procentpoint` : `${shown} percentage points`;
  const word = unitWords(goal);
  return word === '' ? shown : `${shown} ${inflect(word, value, language)}`;
}

/** A value of the indicator: shares with one decimal, persons with none. */
export function level(value: number, unit: string | null, word: string | null, language: Language): string {
  if (unit === 'percent')
    return language === 'da' ? `${number(value, language, 1)} pct.` : `${number(value, language, 1)}%`;
  const decimals = unit === 'count' || unit === 'persons' || Number.isInteger(value) ? 0 : 1;
  const shown = number(value, language, decimals);
  return word === null ? shown : `${shown} ${inflect(word, roundTo(value, decimals), language)}`;
}

/** "et fald på ca. 130 fuldtidspersoner". */
export function movement(change: number, size: string, language: Language): string {
  if (language === 'da') return `${change < 0 ? 'et fald' : 'en stigning'} på ca. ${size}`;
  return `${change < 0 ? 'a fall' : 'a rise'} of about ${size}`;
}

const EACH: Readonly<Record<Per, Words>> = {
  month: { da: ' pr. måned', en: ' a month' },
  quarter: { da: ' pr. kvartal', en: ' a quarter' },
  half_year: { da: ' pr. halvår', en: ' a half-year' },
  year: { da: ' om året', en: ' a year' },
};

/** "et fald på 4 pct.", "højst 690 fuldtidspersoner", "10 besøg". */
export function asked(goal: Goal, value: number, high: number | null, language: Language): string {
  const said = amount(goal, value, language) + (goal.kind === 'count' ? EACH[goal.per ?? 'year'][language] : '');
  const isDanish = language === 'da';
  if (high !== null) {
    const from = number(value, language);
    return `${from}${isDanish ? ' til ' : ' to '}${amount(goal, high, language)}`;
  }
  switch (goal.direction) {
    case 'decrease':
      return isDanish ? `et fald på ${said}` : `a fall of ${said}`;
    case 'increase':
      return isDanish ? `en stigning på ${said}` : `a rise of ${said}`;
    case 'at_most':
      return isDanish ? `højst ${said}` : `at most ${said}`;
    case 'at_least':
      return isDanish ? `mindst ${said}` : `at least ${said}`;
    default:
      return said;
  }
}

/** "oktober 2025 til oktober 2026". */
export function span(from: Period, to: Period, language: Language): string {
  const between = language === 'da' ? 'til' : 'to';
  return `${formatPeriod(from, language)} ${between} ${formatPeriod(to, language)}`;
}

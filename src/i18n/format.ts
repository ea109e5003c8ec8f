import { formatPeriod as inWords, formatPeriodShort, isPeriod } from '../engine';
import type { Language } from './catalogue';

/** Locale of the forms a language is written in; the locale of the machine is never asked. */
const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const cache = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  cache.set(key, format);
  return format;
}

export interface NumberOptions {
  /** Exactly so many decimals; without it, as many as the number has, two at most. */
  readonly decimals?: number;
  /** Puts "+" before a positive number. */
  readonly signed?: boolean;
}

/** "3.249,5" in Danish, "3,249.5" in English, with a real minus sign; what rounds to zero has no sign. */
export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  const { decimals, signed = false } = options;
  const size = numberFormat(language, decimals ?? 0, decimals ?? 2).format(Math.abs(value));
  if (!/[1-9]/.test(size)) return size;
  if (value < 0) return `−${size}`;
  return signed ? `+${size}` : size;
}

const PERCENT: Readonly<Record<Language, string>> = { da: ' pct.', en: '%' };
const POINT: Readonly<Record<Language, readonly [one: string, other: string]>> = {
  da: ['procentpoint', 'procentpoint'],
  en: ['percentage point', 'percentage points'],
};

/** "4,3 pct." in Danish, "4.3%" in English, with one decimal unless another number is asked for. */
export function formatPercent(value: number, language: Language, options: NumberOptions = {}): string {
  return formatNumber(value, language, { decimals: 1, ...options }) + PERCENT[language];
}

/** A difference between two percentages: "1,2 procentpoint". */
export function formatPercentagePoints(value: number, language: Language, options: NumberOptions = {}): string {
  const [one, other] = POINT[language];
  return `${formatNumber(value, language, { decimals: 1, ...options })} ${Math.abs(value) === 1 ? one : other}`;
}

export type PeriodStyle = 'long' | 'short';

/** A canonical period code in words, as the engine writes it ("oktober 2018", "4. kvartal 2018"); other text as it is. */
export function formatPeriod(code: string, language: Language, style: PeriodStyle = 'long'): string {
  if (!isPeriod(code)) return code;
  return style === 'short' ? formatPeriodShort(code, language) : inWords(code, language);
}

/** True for text that is a period code and not a bare year, which reads the same as a number. */
export function isPeriodCode(text: string): boolean {
  return text.length > 4 && isPeriod(text);
}

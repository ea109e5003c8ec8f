import { withoutTrailing } from './trailing';
import type { Language } from './language';
import { roundTo } from './rounding';

/**
 * How a text writes numbers: `da` has decimal comma and thousands point (1.234,5), `en` the reverse (1,234.5).
 * A space as thousands separator and a plain run of digits belong to both.
 */
export type NumberConvention = 'da' | 'en';

export interface NumberText {
  readonly value: number;
  /** Decimals as written: "60,0" has 1. */
  readonly decimals: number;
}

/** What a text may mean: under each convention the number, or null where it is none there. */
export interface NumberReading {
  readonly da: NumberText | null;
  readonly en: NumberText | null;
  /** True when both conventions read it, but differently: "1.234". Nothing is guessed; the column has to decide. */
  readonly ambiguous: boolean;
}

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const MINUS = '[-−–]';

const PATTERNS: Readonly<Record<NumberConvention, RegExp>> = {
  da: numberPattern('\\.', ','),
  en: numberPattern(',', '\\.'),
};

function numberPattern(thousands: string, decimal: string): RegExp {
  const grouped = `[1-9]\\d{0,2}(?:(?:${thousands}\\d{3})+|(?:${SPACE}\\d{3})+)`;
  return new RegExp(`^(?<sign>${MINUS}|\\+)?\\s?(?<whole>${grouped}|\\d+)(?:${decimal}(?<fraction>\\d+))?$`, 'u');
}

const WITH_FRACTION = new RegExp(`^(?<sign>${MINUS})?(?<whole>\\d+)?\\s?(?<part>[½¼¾])$`, 'u');

/** Reads a number under one convention; null when the text is no number there. Units must be taken off first. */
export function parseNumberText(text: string, convention: NumberConvention): NumberText | null {
  const tidy = text.trim();
  const mixed = WITH_FRACTION.exec(tidy)?.groups;
  if (mixed !== undefined)
    return signed(
      mixed.sign,
      Number(mixed.whole ?? 0) + (FRACTIONS[mixed.part ?? ''] ?? 0),
      mixed.part === '½' ? 1 : 2,
    );
  const groups = PATTERNS[convention].exec(tidy)?.groups;
  if (groups === undefined) return null;
  const whole = (groups.whole ?? '').replace(/\D/gu, '');
  const fraction = groups.fraction ?? '';
  return signed(groups.sign, Number(`${whole}.${fraction}`), fraction.length);
}

function signed(sign: string | undefined, size: number, decimals: number): NumberText {
  return { value: sign === undefined || sign === '+' || size === 0 ? size : -size, decimals };
}

/** Reads a number in Danish writing: "3.249", "9,28", "-0,06"; null when the text is no such number. */
export function parseDanishNumber(text: string): number | null {
  return parseNumberText(text, 'da')?.value ?? null;
}

/** Reads a number whose convention is not known; null when neither convention reads it. */
export function readNumber(text: string): NumberReading | null {
  const da = parseNumberText(text, 'da');
  const en = parseNumberText(text, 'en');
  if (da === null && en === null) return null;
  return { da, en, ambiguous: da !== null && en !== null && da.value !== en.value };
}

const NUMBER_FIRST = new RegExp(`^(?:(?:${MINUS}|\\+)?\\s?\\d[\\d.,\\u00a0\\u2009\\u202f ]*[½¼¾]?|[½¼¾])`, 'u');

/** Parts "4,3 pct." into "4,3" and "pct."; the unit is '' when there is none; null when the text starts with no number. */
export function splitNumberAndUnit(text: string): { readonly number: string; readonly unit: string } | null {
  const trimmed = text.trim();
  const found = NUMBER_FIRST.exec(trimmed)?.[0];
  if (found === undefined) return null;
  const unit = trimmed.slice(found.length).trim();
  if (/^\d|[\n\r]/u.test(unit)) return null;
  return { number: withoutTrailing(found.trim(), '.,'), unit };
}

/**
 * A number as written in text: decimal comma and thousands point in Danish, the reverse in English; always `decimals`
 * decimals, rounded half away from zero, never "-0". Throws when the value is not finite.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to show: ${String(value)}`);
  const rounded = roundTo(value, decimals);
  const [whole = '', fraction = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const [thousands, decimal] = language === 'da' ? ['.', ','] : [',', '.'];
  const grouped = inThrees(whole).join(thousands);
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === '' ? '' : decimal + fraction}`;
}

/** "1234567" as "1", "234", "567". */
function inThrees(digits: string): string[] {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let i = first; i < digits.length; i += 3) groups.push(digits.slice(i, i + 3));
  return groups;
}

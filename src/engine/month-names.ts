import type { Language } from './language';

const FULL: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const SHORT: Readonly<Record<Language, readonly string[]>> = {
  da: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Other abbreviations in use, beside the full names and the three-letter ones. */
const OTHER: Readonly<Record<string, number>> = { febr: 2, sept: 9, okto: 10, novb: 11, decb: 12, mrs: 3, mts: 3 };

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...Object.values(FULL), ...Object.values(SHORT)].flatMap((names) =>
    names.map((name, i): [string, number] => [name.toLowerCase(), i + 1]),
  ),
  ...Object.entries(OTHER),
]);

/** The number (1-12) of a month named in Danish or English, in full or abbreviated: "oktober", "Okt.", "Oct"; else null. */
export function parseMonthName(text: string): number | null {
  return NUMBERS.get(text.trim().toLowerCase().replace(/\.$/, '')) ?? null;
}

/** The name of month 1-12; `short` gives three letters. */
export function monthName(month: number, language: Language, short = false): string {
  const name = (short ? SHORT : FULL)[language][month - 1];
  if (name === undefined) throw new RangeError(`Not a month: ${String(month)}`);
  return name;
}

/** A pattern for any month name, longest first, for use in larger patterns. */
export const MONTH_NAME_PATTERN = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

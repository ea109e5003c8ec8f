import { MONTH_NAME_PATTERN } from '../../../engine/month-names';

const MONTH = `(?:${MONTH_NAME_PATTERN})`;

/**
 * A year as texts write it: "2026", both ends of "2025/26" and "2025-2026", "2026M10", and two digits behind a month
 * ("okt. 26", "okt-26", "okt '26"). No year: 2.026, 12026, § 2026.
 */
const YEAR = new RegExp(
  `(?<![\\d.,§]|§ )(?<year>(?:19|20)\\d\\d)(?<second>\\s?[/–-]\\s?\\d\\d)?(?![\\d]|[.,]\\d)` +
    `|(?<=(?<!\\p{L})${MONTH}\\.?[ \\-]?'?)(?<short>\\d\\d)(?!\\d|[.,]\\d|\\s?(?:pct|procent|%|\\p{L}*person))`,
  'giu',
);

/** A law, an agreement or a reform has its year for good. */
const FIXED_BEFORE = new RegExp(
  `(?:\\blov(?:en|bekendtgørelse)?\\b[^.;]{0,30}|\\bbekendtgørelse\\b[^.;]{0,30}|reform(?:en)?\\s(?:af|fra|i|pr\\.)\\s|` +
    `aftale(?:n)?\\s(?:af|fra)\\s)(?:\\d{1,2}\\.\\s?)?(?:${MONTH}\\.?\\s)?$`,
  'iu',
);

/** Moves every year of a text that `moves` says; laws and reforms keep theirs. */
export function moveYears(text: string, years: number, moves: (year: number) => boolean = () => true): string {
  return text.replace(YEAR, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const offset = rest.at(-3) as number;
    if (FIXED_BEFORE.test(text.slice(0, offset))) return match;
    if (groups.short !== undefined) {
      const year = 2000 + Number(groups.short);
      return moves(year) ? twoDigits(year + years) : match;
    }
    const year = Number(groups.year);
    if (!moves(year)) return match;
    return String(year + years) + movedSecond(groups.second ?? '', year, years);
  });
}

/** "/26" behind 2025 is a year, "-10" behind 2026 is a month. */
function movedSecond(second: string, year: number, years: number): string {
  const digits = second.slice(-2);
  const isYear = digits !== '' && Number(digits) === (year + 1) % 100;
  return isYear ? second.slice(0, -2) + twoDigits(year + 1 + years) : second;
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** The years a text names, as `moveYears` sees them; those of laws and reforms left out. */
export function yearsNamed(text: string): number[] {
  const found: number[] = [];
  moveYears(text, 0, (year) => {
    found.push(year);
    return false;
  });
  return found;
}

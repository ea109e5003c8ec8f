import { monthName, MONTH_NAME_PATTERN, parseMonthName } from './month-names';
import type { Language } from './language';
import { withoutTrailing } from './trailing';
import { parsePeriod, periodAt, periodSpan, type Period, type RegularPeriodKind } from './period';

/**
 * Periods as people and statistics banks write them. Nothing is guessed: "10-18" could be a day in October or
 * October 2018 and is no period; a date stands for its month, day first as in Denmark.
 */

interface Form {
  readonly pattern: RegExp;
  /** Makes the period from the named groups, null when a number in it is out of range. */
  readonly build: (groups: Readonly<Record<string, string | undefined>>) => Period | null;
}

const ORDINALS: readonly string[] = [
  'første|first|1st',
  'anden|andet|second|2nd',
  'tredje|third|3rd',
  'fjerde|fourth|4th',
];
const NTH = `(?:(?<n>[1-4])\\.?|(?<nth>${ORDINALS.join('|')}))`;
const QUARTER = '(?:kvartal|kvt\\.?|kvart\\.?|kv\\.?|quarter)';
const HALF = '(?:halvår|halvaar|half(?: year)?)';
const OF = '(?:(?:i|af|of)\\s)?';
/** Four digits, or two where a name beside them says that they are a year. */
const YEAR = "(?<year>\\d{4}|'?\\d{2})";
const MONTH = `(?<month>${MONTH_NAME_PATTERN})\\.?`;
const GAP = '[\\s,.\\-/_]*';

const FORMS: readonly Form[] = [
  form(`(?:(?:år|året|hele|kalenderåret|year)\\s)?(?<year>\\d{4})(?:Y0?1)?`, (g) => regular('year', g, 12)),
  form(`(?<year>\\d{4})\\s*M\\s?(?<n>\\d{1,2})`, (g) => regular('month', g, 1)),
  form(`(?<year>\\d{4})\\s*,?\\s*[QK]\\s?0?(?<n>[1-4])`, (g) => regular('quarter', g, 3)),
  form(`(?<year>\\d{4})\\s*,?\\s*H\\s?0?(?<n>[12])`, (g) => regular('half_year', g, 6)),
  form(`(?<year>\\d{4})\\s*(?:MMAT|MAT)\\s?(?<n>\\d{1,2})`, (g) => regular('rolling_year', g, 1)),
  form(`(?<year>\\d{4})\\s*QMAT\\s?(?<n>\\d{1,2})`, (g) => regular('rolling_year', g, 3)),
  form(`(?<year>\\d{4})\\s*HMAT\\s?(?<n>\\d{1,2})`, (g) => regular('rolling_year', g, 6)),
  form(`${MONTH}${GAP}${YEAR}`, (g) => regular('month', g, 1)),
  form(`(?<year>\\d{4})${GAP}${MONTH}`, (g) => regular('month', g, 1)),
  form(`(?<day>\\d{1,2})\\.?[\\s\\-/]*${MONTH}${GAP}${YEAR}`, dated),
  form(`(?<year>\\d{4})[-/.](?<n>\\d{1,2})`, (g) => regular('month', g, 1)),
  form(`(?<n>\\d{1,2})[-/.](?<year>\\d{4})`, (g) => regular('month', g, 1)),
  form(`(?<year>\\d{4})(?<n>0[1-9]|1[0-2])`, (g) => regular('month', g, 1)),
  form(`(?<day>\\d{1,2})[-/.]\\s?(?<n>\\d{1,2})[-/.]\\s?(?<year>\\d{4})(?:\\s00:00(?::00)?)?`, dated),
  form(`(?<year>\\d{4})[-/.](?<n>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[T\\s]00:00(?::00)?(?:\\.0+)?Z?)?`, dated),
  form(`${NTH}\\s*${QUARTER}${GAP}${OF}${YEAR}`, (g) => regular('quarter', g, 3)),
  form(`(?<n>[1-4])[QK]${GAP}${YEAR}`, (g) => regular('quarter', g, 3)),
  form(`(?:[QK]\\s?0?|${QUARTER}\\s)(?<n>[1-4])${GAP}${OF}${YEAR}`, (g) => regular('quarter', g, 3)),
  form(`(?<year>\\d{4})${GAP}${NTH}\\s*${QUARTER}`, (g) => regular('quarter', g, 3)),
  form(`${NTH}\\s*${HALF}${GAP}${OF}${YEAR}`, (g) => regular('half_year', g, 6)),
  form(`(?<n>[12])H${GAP}${YEAR}`, (g) => regular('half_year', g, 6)),
  form(`(?:H\\s?0?|${HALF}\\s)(?<n>[12])${GAP}${YEAR}`, (g) => regular('half_year', g, 6)),
  form(`(?<year>\\d{4})${GAP}${NTH}\\s*${HALF}`, (g) => regular('half_year', g, 6)),
];

/**
 * The period a text names, as a canonical code; null when it names none or could name two. Total and deterministic.
 * Danish and English month names, quarters, half-years, years, dates, the codes of jobindsats and Statistics Denmark
 * (`2018M10`, `2025Q04`, `2018K4`, `2020H1`, `2024Y01`, `2020QMAT02`), and stretches ("okt 2017 - sep 2018").
 */
export function parsePeriodText(text: string): Period | null {
  const spaced = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const tidy = withoutTrailing(spaced, '.,;:').replace(/^(?:i|pr\.?|per|in)\s/iu, '');
  if (tidy === '') return null;
  const code = parsePeriod(tidy);
  if (code !== null) return isPlanYear(Math.floor(code.first / 12)) ? tidy : null;
  return parseSingle(tidy) ?? parseStretch(tidy) ?? parsePoint(tidy) ?? parseRolling(tidy);
}

function form(pattern: string, build: Form['build']): Form {
  return { pattern: new RegExp(`^${pattern}$`, 'iu'), build };
}

function parseSingle(text: string): Period | null {
  for (const { pattern, build } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return build(groups);
  }
  return null;
}

/** The `n`th period of its kind in the year: its last month is month `n * months`. */
function regular(kind: RegularPeriodKind, groups: Parameters<Form['build']>[0], months: number): Period | null {
  const year = parseYear(groups.year);
  const n = kind === 'year' ? 1 : parseOrdinal(groups);
  if (year === null || n === null || n < 1 || n * months > 12) return null;
  return periodAt(kind, year * 12 + n * months - 1);
}

function dated(groups: Parameters<Form['build']>[0]): Period | null {
  const period = regular('month', groups, 1);
  if (period === null) return null;
  const month = periodSpan(period).last;
  const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const day = Number(groups.day);
  return day >= 1 && day <= days ? period : null;
}

function parseOrdinal(groups: Parameters<Form['build']>[0]): number | null {
  if (groups.month !== undefined) return parseMonthName(groups.month);
  if (groups.n !== undefined) return Number(groups.n);
  const nth = groups.nth?.toLowerCase() ?? '';
  const index = ORDINALS.findIndex((words) => words.split('|').includes(nth));
  return index < 0 ? null : index + 1;
}

/** Years of plans and series, so that a bare "1234" is no year. */
function isPlanYear(year: number): boolean {
  return year >= 1900 && year < 2200;
}

/** Two digits are of this century up to 79. */
function parseYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace("'", '');
  const year = Number(digits);
  if (digits.length === 2) return year < 80 ? 2000 + year : 1900 + year;
  return isPlanYear(year) ? year : null;
}

/** "okt 2017 - sep 2018", "januar-marts 2018": twelve months are a rolling year, a whole quarter or half-year is one. */
function parseStretch(text: string): Period | null {
  for (const [from, to] of cuts(text)) {
    const end = parseSingle(to);
    if (end === null) continue;
    const ownYear = parseSingle(from);
    const start = ownYear ?? parseSingle(`${from} ${String(Math.floor(periodSpan(end).last / 12))}`);
    if (start === null) continue;
    return joined(start, end, ownYear === null);
  }
  return null;
}

/** Every place where the text may be cut into "from" and "to". */
function cuts(text: string): [string, string][] {
  const body = text.replace(/^(?:fra|from|perioden)\s/iu, '');
  return [...body.matchAll(/\s(?:til og med|t\.o\.m\.|til|to|through)\s|\s?[-–—]\s?/giu)].map((cut) => [
    body.slice(0, cut.index),
    body.slice(cut.index + cut[0].length),
  ]);
}

function joined(start: Period, end: Period, sameYear: boolean): Period | null {
  const a = periodSpan(start);
  const b = periodSpan(end);
  if (a.kind !== b.kind || a.last >= b.last) return null;
  const months = b.last - a.first + 1;
  if (sameYear && months === 12) return periodAt('year', b.last);
  if (months === 12) return periodAt('rolling_year', b.last);
  if (months === 6 && a.first % 6 === 0) return periodAt('half_year', b.last);
  if (months === 3 && a.first % 3 === 0) return periodAt('quarter', b.last);
  return `${start}/${end}`;
}

const POINT =
  /^(?:ved |inden |fra |til |by |at )?(?:(?<end>ultimo|udgangen af|slutningen af|the end of)|(?<start>primo|begyndelsen af|starten af|the start of)|(?<middle>medio|midten af)) (?<period>.+)$/iu;

/** "ultimo 2019", "ved udgangen af december 2022", "primo 2019", "medio 2019": the last, first or middle month. */
function parsePoint(text: string): Period | null {
  const groups = POINT.exec(text)?.groups;
  const period = parseSingle(groups?.period ?? '');
  if (groups === undefined || period === null) return null;
  const { first, last } = periodSpan(period);
  if (groups.end !== undefined) return periodAt('month', last);
  return periodAt('month', groups.start !== undefined ? first : Math.floor((first + last) / 2));
}

const ROLLING =
  /^(?:rullende|løbende|seneste|de seneste)\s(?:år|12 mdr\.?|12 måneder|12-måneders(?:periode)?)(?:,? (?:til|t\.o\.m\.|til og med|pr\.|i|der slutter i|frem til))?\s(?<end>.+)$/iu;

/** "seneste 12 mdr. til oktober 2018". */
function parseRolling(text: string): Period | null {
  const end = ROLLING.exec(text)?.groups?.end;
  const period = end === undefined ? null : parseSingle(end);
  return period === null ? null : periodAt('rolling_year', periodSpan(period).last);
}

/** The month of an Excel date serial (1900 date system, from March 1900), null for what is no date of 1900-2199. */
export function periodFromSerial(serial: number): Period | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 109575) return null;
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000);
  return periodAt('month', date.getUTCFullYear() * 12 + date.getUTCMonth());
}

/**
 * A period as it stands in a sentence: "oktober 2018", "4. kvartal 2018", "1. halvår 2018", "2018",
 * "november 2017 - oktober 2018"; in English "October 2018", "Q4 2018", "H1 2018".
 */
export function formatPeriod(period: Period, language: Language): string {
  return format(period, language, false);
}

/** The same in as few letters as an axis or a column header has room for: "okt 2018", "4. kvt. 2018", "nov 2017 - okt 2018". */
export function formatPeriodShort(period: Period, language: Language): string {
  return format(period, language, true);
}

function format(period: Period, language: Language, short: boolean): string {
  const { kind, first, last } = periodSpan(period);
  const year = String(Math.floor(last / 12));
  const danish = language === 'da';
  switch (kind) {
    case 'year':
      return year;
    case 'half_year': {
      const n = last % 12 === 5 ? 1 : 2;
      return danish ? `${String(n)}. halvår ${year}` : `H${String(n)} ${year}`;
    }
    case 'quarter': {
      const n = String(Math.floor((last % 12) / 3) + 1);
      return danish ? `${n}. ${short ? 'kvt.' : 'kvartal'} ${year}` : `Q${n} ${year}`;
    }
    case 'month':
      return `${monthName((last % 12) + 1, language, short)} ${year}`;
    case 'rolling_year':
      return `${format(periodAt('month', first), language, short)} – ${format(periodAt('month', last), language, short)}`;
    case 'stretch': {
      const [from = '', to = ''] = period.split('/');
      return `${format(from, language, short)} – ${format(to, language, short)}`;
    }
  }
}

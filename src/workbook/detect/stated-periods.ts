import { MONTH_NAME_PATTERN } from '../../engine/month-names';
import { parsePeriod, parsePeriodText, periodAt, type Period, type RegularPeriodKind } from '../../engine';

const MONTH = `(?:${MONTH_NAME_PATTERN})\\.?`;
const PERIODS = new RegExp(
  [
    `(?:\\b\\d{1,2}\\.\\s)?\\b(?<from>${MONTH})(?:\\s?(?:-|–|og|til)\\s?(?<to>${MONTH}))?\\s(?<year>\\d{4})`,
    `\\b\\d{4}\\s?[MQKH]\\s?\\d{1,2}\\b`,
    `\\b[1-4]\\.\\s?(?:kvartal|kvt\\.?|halvår)\\s\\d{4}`,
    `\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}\\b`,
    `\\b\\d{4}-\\d{2}\\b`,
  ].join('|'),
  'giu',
);

/** The periods a sentence names, in order: "Databrud fra juli 2025", "Tal for september og oktober 2018". */
export function periodsInText(text: string): Period[] {
  const found: Period[] = [];
  for (const match of text.matchAll(PERIODS)) {
    const { from, to, year } = match.groups ?? {};
    if (from !== undefined && to !== undefined && year !== undefined) {
      found.push(...monthsFromTo(from, to, year));
      continue;
    }
    const period = parsePeriodText(match[0]);
    if (period !== null) found.push(period);
  }
  if (found.length === 0) {
    for (const match of text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g)) found.push(match[0]);
  }
  return [...new Set(found)];
}

function monthsFromTo(from: string, to: string, year: string): Period[] {
  const start = parsePeriod(parsePeriodText(`${from} ${year}`) ?? '');
  const end = parsePeriod(parsePeriodText(`${to} ${year}`) ?? '');
  if (start === null || end === null) return [];
  const months: Period[] = [];
  for (let month = start.last; month <= end.last; month++) months.push(periodAt('month', month));
  return months;
}

/** The period of the kind in which a stated period begins: a break in July is one in the third quarter. */
export function periodOfKind(period: Period, kind: RegularPeriodKind): Period | null {
  const span = parsePeriod(period);
  return span === null ? null : periodAt(kind, span.first);
}

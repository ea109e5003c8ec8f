import {
  decimalsOf,
  formatNumber,
  formatPeriod,
  parsePeriodText,
  statusLabel,
  type Direction,
  type Goal,
  type GoalKind,
  type Per,
  type Period,
} from '../../../engine';
import { unitWords } from '../../../engine/sentence/write-units';
import { TEXT } from '../number-formats';
import type { GoalCell, GoalRowCells, GoalTableRow } from './row';

/** The words of the column Måleform; a count is said with how often it is due, or that it is due once in the target period. */
export const FORM_WORDS: Readonly<Record<GoalKind, string>> = {
  change: 'Ændring',
  level: 'Niveau',
  average: 'Gennemsnit',
  baseline_level: 'Niveau for basisperiode',
  range: 'Interval',
  count: 'Antal i alt',
  all: 'Alle',
  path: 'Målsti',
  qualitative: 'Kvalitativt',
  follow: 'Følges',
  undetermined: 'Ikke fastsat',
};

export const COUNT_WORDS: Readonly<Record<Per, string>> = {
  month: 'Antal pr. måned',
  quarter: 'Antal pr. kvartal',
  half_year: 'Antal pr. halvår',
  year: 'Antal pr. år',
};

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  decrease: 'Falde',
  increase: 'Stige',
  at_most: 'Højst',
  at_least: 'Mindst',
  equal: 'Lig med',
};

export const TYPE_WORDS = { goal: 'Mål', follow: 'Følgemål' } as const;

/** A level that is not decided yet. */
export const OPEN_LEVEL = 'X';

/** The cells of one goal, in the words that detection reads back as the same goal. */
export function goalCells(row: GoalTableRow): GoalRowCells {
  const { goal } = row;
  const cells: GoalRowCells = {
    ...texts({
      number: row.number ?? goal.number,
      section: row.section,
      text: row.text,
      ministerGoal: row.ministerGoal === true ? 'Ja' : null,
      type: goal.kind === 'follow' ? TYPE_WORDS.follow : TYPE_WORDS.goal,
      indicator: row.indicator,
      area: row.area,
      rating: goal.rating ? statusLabel(goal.rating, 'da') : null,
      rationale: row.rationale,
      method: row.method,
      remarks: row.remarks,
    }),
  };
  // A sentence that holds several goals is read part by part: cells for the whole would stand in the way of its parts.
  return goal.subgoals?.length ? cells : { ...cells, ...askedCells(row) };
}

function askedCells(row: GoalTableRow): GoalRowCells {
  const { goal } = row;
  const isFollowed = goal.kind === 'follow';
  const value = isFollowed ? null : valueCell(row);
  return {
    ...texts({
      form: formWords(goal, row.kindWhenSet ?? null),
      direction: goal.direction ? DIRECTION_WORDS[goal.direction] : null,
      unit: isFollowed ? null : unitWords(goal),
      basePeriod: goal.basePeriod ? periodWords(goal.basePeriod) : null,
      targetPeriod: goal.targetPeriod ? periodWords(goal.targetPeriod) : null,
    }),
    ...(value === null ? {} : { value }),
  };
}

function formWords(goal: Goal, whenSet: GoalKind | null): string {
  const kind = goal.kind === 'undetermined' ? (whenSet ?? 'undetermined') : goal.kind;
  return kind === 'count' && goal.per ? COUNT_WORDS[goal.per] : FORM_WORDS[kind];
}

/** A number as a number; "45-50", "X" and the name of a path as text. */
function valueCell(row: GoalTableRow): GoalCell | null {
  const { goal } = row;
  const { value, valueHigh, kind } = goal;
  if (kind === 'path') return row.pathName ? { value: row.pathName, format: TEXT } : null;
  if (kind === 'undetermined') return { value: OPEN_LEVEL, format: TEXT };
  if (value === null || value === undefined) return null;
  if (valueHigh !== null && valueHigh !== undefined) {
    return { value: `${plainNumber(value)}-${plainNumber(valueHigh)}`, format: TEXT };
  }
  return { value, format: numberFormat(value, goal.decimals ?? 0) };
}

/** "1234,5": no thousands point, and never three decimals, so that no reader can take it for another number. */
function plainNumber(value: number): string {
  const decimals = decimalsOf(value);
  return formatNumber(value, decimals === 3 ? 4 : decimals, 'da').replaceAll('.', '');
}

function numberFormat(value: number, stated: number): string {
  const decimals = Math.max(stated, decimalsOf(value));
  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

/** A period as a person writes it, where that is read back as the same period; else its code. */
export function periodWords(period: Period): string {
  const words = formatPeriod(period, 'da');
  return parsePeriodText(words) === period ? words : period;
}

function texts(given: Readonly<Record<string, string | null | undefined>>): GoalRowCells {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value ? [[key, { value, format: TEXT }]] : [])),
  );
}

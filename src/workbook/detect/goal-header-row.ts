import type { GoalColumn, StatusColumn } from '../decoded';
import { goalColumnOf, isMarkedAsOwn, isWeakHeader, statusColumnOf } from './goal-headers';
import type { GoalColumns } from './goal-row';
import type { Grid } from './grid';
import { readPeriodCell } from './period-cell';

/** Where a goal table's headers stand and what its columns hold. */
export interface GoalHeader {
  readonly row: number;
  /** The same row, or the next where the headers take two. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: GoalColumns;
  readonly statusColumns: Readonly<Partial<Record<StatusColumn, number>>>;
}

/** "Målet for de unge fastsættes senere." is a goal, "Mål for de unge" a header. */
const SENTENCE = /\.$|\s(?:er|skal|bør|kan|vil|bliver|fastsættes|følges|opgøres|måles)(?:\s|$)/i;

/** Longest text of a header's second line. */
const SHORT = 20;

/** The headers of a goal table in a row (or in two that belong together); null where the row is none. */
export function readHeader(grid: Grid, row: number): GoalHeader | null {
  const columns: Partial<Record<GoalColumn, number>> = {};
  const statusColumns: Partial<Record<StatusColumn, number>> = {};
  let strong = 0;
  let known = 0;
  let periods = 0;
  const used: number[] = [];
  for (let column = grid.left; column < grid.right; column++) {
    const text = grid.text(row, column);
    if (text === '') {
      if (readPeriodCell(grid.value(row, column), grid.format(row, column)) !== null) periods++;
      continue;
    }
    if (readPeriodCell(text, '') !== null) periods++;
    const status = statusColumnOf(text);
    if (status !== null) {
      if (statusColumns[status] === undefined || isMarkedAsOwn(text)) {
        statusColumns[status] = column;
        used.push(column);
      }
      continue;
    }
    const goal = goalColumnOf(text);
    if (goal === null || columns[goal] !== undefined) continue;
    columns[goal] = column;
    used.push(column);
    known++;
    if (!isWeakHeader(text)) strong++;
  }
  if (periods > 2) return null;
  const lastRow = readSecondRow(grid, row, columns, used);
  const alone = known === 1 && columns.text !== undefined && holdsGoals(grid, row, columns.text);
  if (!alone && (known < 2 || strong < 1 || !asksSomething(columns))) return null;
  const edges = tableEdges(grid, row, used);
  return { row, lastRow, ...edges, columns, statusColumns };
}

/**
 * "Mål-" over "tal", "Basis" over "periode": a header that runs on in the next row, where no goal stands yet. Adds the
 * columns that are known only then; gives the last row of the headers.
 */
function readSecondRow(grid: Grid, row: number, columns: Partial<Record<GoalColumn, number>>, used: number[]): number {
  const goalCells = [columns.number, columns.text, columns.indicator];
  const joined: [GoalColumn, number][] = [];
  for (let column = grid.left; column < grid.right; column++) {
    if (grid.isBlank(row + 1, column)) continue;
    const below = grid.text(row + 1, column);
    if (below === '' || below.length > SHORT || goalCells.includes(column)) return row;
    const above = grid.text(row, column);
    const whole = [`${above.replace(/-$/, '')}${below}`, `${above} ${below}`];
    const known = above === '' ? undefined : whole.map(goalColumnOf).find((one) => one !== null);
    if (known != null && columns[known] === undefined) joined.push([known, column]);
  }
  for (const [goal, column] of joined) {
    columns[goal] ??= column;
    used.push(column);
  }
  return joined.length > 0 ? row + 1 : row;
}

/** A goal table has goals: a sentence, or an indicator with what is asked of it. */
function asksSomething(columns: GoalColumns): boolean {
  if (columns.text !== undefined) return true;
  const asks = [columns.value, columns.form, columns.direction, columns.targetPeriod].filter(
    (one) => one !== undefined,
  ).length;
  return (
    columns.indicator !== undefined &&
    asks >= 2 &&
    (columns.form !== undefined || columns.direction !== undefined || columns.basePeriod !== undefined)
  );
}

/** A column headed "Mål" and nothing else: its cells must be sentences that ask for something. */
function holdsGoals(grid: Grid, row: number, column: number): boolean {
  if (SENTENCE.test(grid.text(row, column).trim())) return false;
  const texts: string[] = [];
  for (let below = row + 1; below <= row + 12; below++) texts.push(grid.text(below, column));
  const sentences = texts.filter((text) => text.length > 20);
  const asking = sentences.filter((text) =>
    /\b(?:skal|følges|højst|mindst|minimum|maksimalt|fald|stigning)\b/i.test(text),
  );
  return asking.length > 0 && asking.length * 2 >= sentences.length;
}

/** Columns of the user's own between the known ones, and next to them, belong to the table. */
function tableEdges(grid: Grid, row: number, used: readonly number[]): { left: number; right: number } {
  let left = Math.min(...used);
  let right = Math.max(...used);
  while (left > grid.left && !grid.isBlank(row, left - 1)) left--;
  while (right < grid.right - 1 && !grid.isBlank(row, right + 1)) right++;
  return { left, right };
}

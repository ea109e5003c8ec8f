import { periodAt, periodSpan, type Period } from '../../engine';
import type { AxisEntry } from './axis';
import type { Run } from './axis-scan';
import type { Bounds, Grid } from './grid';
import { readPeriodCell, type PeriodCell } from './period-cell';
import { yearOfHeading } from './years';

/** A run whose labels have their periods, or whose years stand at the other edge of the table (`yearLine`). */
export interface Resolved {
  readonly entries: readonly AxisEntry[];
  readonly yearLine: number | null;
  readonly yearContext: number | null;
}

interface Beside {
  readonly year: number;
  /** Where it stands: another place is another year's heading. */
  readonly from: number;
}

/**
 * Finds the year of months that name none ("jan ... dec"): a heading before them on their own line, a row above or column
 * beside them, years at the other edge of the table, or else the title. Null when no year is to be found.
 */
export function findYears(grid: Grid, bounds: Bounds, run: Run, titleYear: number | null): Resolved | null {
  const parts = run.entries.filter(({ cell }) => cell.kind === 'part');
  if (parts.length === 0) {
    return { entries: run.entries.map(({ at, cell }) => toEntry(at, cell, null)), yearLine: null, yearContext: null };
  }
  const distinct = new Set(parts.map(({ cell }) => (cell.kind === 'part' ? cell.index : -1)));
  const first = run.entries[0];
  if (distinct.size < 2 || first === undefined) return null;
  if (isYearCell(first.cell) || isMonthCell(first.cell)) {
    return { entries: carry(grid, bounds, run, () => null, null), yearLine: null, yearContext: null };
  }
  for (const line of contextLines(bounds, run)) {
    const beside = (at: number) => yearBeside(grid, run, line, at, bounds);
    if (beside(first.at) !== null) {
      return { entries: carry(grid, bounds, run, beside, null), yearLine: null, yearContext: line };
    }
  }
  const yearLine = findYearLine(grid, bounds, run);
  if (yearLine !== null) {
    return { entries: run.entries.map(({ at, cell }) => toEntry(at, cell, null)), yearLine, yearContext: null };
  }
  const start = yearBeforeFirstFull(run) ?? titleYear;
  if (start === null) return null;
  return { entries: carry(grid, bounds, run, () => null, start), yearLine: null, yearContext: null };
}

/** "okt, nov, dec, jan 2024, feb ...": the months before the first that names its year lead up to it. */
function yearBeforeFirstFull({ entries }: Run): number | null {
  const at = entries.findIndex(({ cell }) => isMonthCell(cell));
  const full = entries[at]?.cell;
  if (full?.kind !== 'full') return null;
  const { last } = periodSpan(full.period);
  let restarts = 0;
  let after = (last % 12) + 1;
  for (const { cell } of entries.slice(0, at).reverse()) {
    if (cell.kind !== 'part') return null;
    const endsAt = (cell.index + 1) * cell.months;
    if (endsAt >= after) restarts++;
    after = endsAt;
  }
  return Math.floor(last / 12) - restarts;
}

/** Lines beside the axis that may hold its years: rows above it, columns left of it (and the one to its right). */
function contextLines(bounds: Bounds, run: Run): number[] {
  const near = [run.line - 1, run.line - 2, run.line - 3];
  if (run.direction === 'across') return near.filter((row) => row >= bounds.top);
  return [...near, run.line + 1].filter((column) => column >= bounds.left && column <= bounds.right);
}

/** The year that stands beside an entry, or (merged cells) before it on the same line. */
function yearBeside(grid: Grid, run: Run, line: number, at: number, bounds: Bounds): Beside | null {
  const across = run.direction === 'across';
  // Beside the first month, or (left of it) as a heading in the row above: further up it is a header of something else.
  const first = run.entries[0]?.at ?? at;
  const stop = across
    ? Math.max(bounds.left, at - 13)
    : Math.max(bounds.top, at - 40, line > run.line ? first : first - 1);
  for (let before = at; before >= stop; before--) {
    const [row, column] = across ? [line, before] : [before, line];
    if (grid.isBlank(row, column)) continue;
    const year = yearOfHeading(grid.value(row, column), grid.format(row, column));
    return year === null ? null : { year, from: before };
  }
  return null;
}

function isYearCell(cell: PeriodCell | null): boolean {
  return cell?.kind === 'full' && /^\d{4}$/.test(cell.period);
}

/** A month, quarter or half-year with its year: those after it that name none follow from it. */
function isMonthCell(cell: PeriodCell): boolean {
  return cell.kind === 'full' && ['month', 'quarter', 'half_year'].includes(periodSpan(cell.period).kind);
}

/** Months across with a column of years to their left, or months down with a row of years above: a matrix. */
function findYearLine(grid: Grid, bounds: Bounds, run: Run): number | null {
  const first = run.entries[0]?.at ?? 0;
  const isYear = (row: number, column: number) =>
    isYearCell(readPeriodCell(grid.value(row, column), grid.format(row, column)));
  if (run.direction === 'across') {
    for (let column = first - 1; column >= Math.max(bounds.left, first - 5); column--) {
      for (let row = run.line + 1; row <= Math.min(bounds.bottom, run.line + 4); row++)
        if (isYear(row, column)) return column;
    }
    return null;
  }
  for (let row = first - 1; row >= Math.max(bounds.top, first - 3); row--) {
    for (let column = run.line + 1; column <= Math.min(bounds.right, run.line + 4); column++)
      if (isYear(row, column)) return row;
  }
  return null;
}

/** Gives every part its year: the heading's it stands under, moving on when the year starts over. */
function carry(
  grid: Grid,
  bounds: Bounds,
  run: Run,
  beside: (at: number) => Beside | null,
  start: number | null,
): AxisEntry[] {
  const backwards = goesBackwards(run);
  let year = start;
  let firstYear = start;
  let from: number | null = null;
  let end: number | null = null;
  let previous: number | null = null;
  return run.entries.map(({ at, cell }) => {
    if (cell.kind === 'full') {
      if (isYearCell(cell)) {
        year = Number(cell.period);
        end = null;
      } else if (isMonthCell(cell)) {
        const { last } = periodSpan(cell.period);
        year = Math.floor(last / 12);
        end = (last % 12) + 1;
        firstYear ??= year;
      }
      return toEntry(at, cell, null);
    }
    const own = beside(at);
    const endsAt = (cell.index + 1) * cell.months;
    const restarts = end !== null && (backwards ? endsAt > end : endsAt < end);
    if (own !== null && own.from !== from) {
      year = own.year;
      from = own.from;
    } else if (restarts && year !== null) {
      const again = previous !== null && beginsBlock(grid, bounds, run, previous, at);
      year = again ? firstYear : year + (backwards ? -1 : 1);
    }
    firstYear ??= year;
    end = endsAt;
    previous = at;
    return toEntry(at, cell, year);
  });
}

/** December first: more steps down than up. */
function goesBackwards(run: Run): boolean {
  let balance = 0;
  for (const [i, { cell }] of run.entries.entries()) {
    const before = run.entries[i - 1]?.cell;
    if (cell.kind === 'part' && before?.kind === 'part') balance += Math.sign(cell.index - before.index);
  }
  return balance < 0;
}

/** A new label where the months start over: the same year for another area or measure, not the next year. */
function beginsBlock(grid: Grid, bounds: Bounds, run: Run, previous: number, at: number): boolean {
  if (run.direction === 'across') {
    return [run.line - 1, run.line - 2].some((row) => row >= bounds.top && grid.text(row, at) !== '');
  }
  if (at - previous > 1 && grid.text(at - 1, run.line) !== '') return true;
  return [run.line - 1, run.line - 2].some((column) => {
    const label = column >= bounds.left ? grid.text(at, column) : '';
    return label !== '' && label !== grid.text(previous, column);
  });
}

function toEntry(at: number, cell: PeriodCell, year: number | null): AxisEntry {
  if (cell.kind === 'full') return { at, period: cell.period, part: null, mark: cell.mark };
  const part = { months: cell.months, index: cell.index };
  return { at, period: year === null ? null : periodOfPart(year, part), part, mark: cell.mark };
}

/** October and 2018 -> "2018-10". */
export function periodOfPart(year: number, part: { readonly months: 1 | 3 | 6; readonly index: number }): Period {
  const kind = part.months === 1 ? 'month' : part.months === 3 ? 'quarter' : 'half_year';
  return periodAt(kind, year * 12 + (part.index + 1) * part.months - 1);
}

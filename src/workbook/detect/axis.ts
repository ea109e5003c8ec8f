import { periodAt, type Period } from '../../engine';
import type { Bounds, Grid } from './grid';
import { headerRole, isTotalLabel } from './headers';
import { readPeriodCell, type PeriodCell } from './period-cell';
import { hasWordsBetween } from './across-blocks';
import type { Run } from './axis-scan';
import { yearOfHeading } from './years';

/**
 * A run of period labels, the one thing every indicator table has: down a column (long tables, a row per period) or
 * across a row (a column per period).
 */
export interface Axis {
  readonly direction: 'down' | 'across';
  /** The column of a `down` axis, the row of an `across` axis. */
  readonly line: number;
  readonly entries: readonly AxisEntry[];
  /** Months without a year of their own, whose years label the rows (or columns): that column (or row). */
  readonly yearLine: number | null;
  /** The column (down) or row (across) beside the axis that gave its years; it is part of the labels. */
  readonly yearContext: number | null;
  readonly score: number;
}

export interface AxisEntry {
  /** Row for a `down` axis, column for an `across` axis. */
  readonly at: number;
  /** Null when the year stands at the other edge of the table (`yearLine`). */
  readonly period: Period | null;
  readonly part: { readonly months: 1 | 3 | 6; readonly index: number } | null;
  readonly mark: string | null;
}

/** The axes a run holds once every label has its period: none when it is a run of something else. */
export function resolveRun(grid: Grid, bounds: Bounds, run: Run, titleYear: number | null): Axis[] {
  if (!haveOneDay(run)) return [];
  const resolved = withYears(grid, bounds, run, titleYear);
  if (resolved === null) return [];
  const { entries } = resolved;
  if (run.direction === 'down') {
    return isPeriodColumn(run, entries) ? [makeAxis(run, entries, resolved)] : [];
  }
  return splitRepeats(entries)
    .flatMap((block) => splitAtLabels(grid, run.line, block))
    .filter((block) => block.length > 1 && isPeriodRow(run, block))
    .map((block) => makeAxis(run, block, resolved));
}

interface Resolved {
  readonly entries: readonly AxisEntry[];
  readonly yearLine: number | null;
  readonly yearContext: number | null;
}

function makeAxis(run: Run, entries: readonly AxisEntry[], { yearLine, yearContext }: Resolved): Axis {
  const weight = yearLine !== null ? 4 : entries.every(isYear) ? 1 : 3;
  const named = run.header !== null && headerRole(run.header) === 'period' ? 1.5 : 1;
  return {
    direction: run.direction,
    line: run.line,
    entries,
    yearLine,
    yearContext,
    score: entries.length * weight * named,
  };
}

/** Whole dates are months only when they all name the same day (or the month's last): a meeting list does not. */
function haveOneDay(run: Run): boolean {
  const days = run.entries.flatMap(({ cell }) =>
    cell.kind === 'full' && cell.day !== null ? [{ day: cell.day, cell }] : [],
  );
  const first = days[0];
  if (first === undefined) return true;
  return (
    days.every(({ day }) => day === first.day) ||
    days.every(({ day, cell }) => day >= 28 && isLastDay(cell.period, day))
  );
}

function isLastDay(period: Period, day: number): boolean {
  const [year, month] = period.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate() === day;
}

function withYears(grid: Grid, bounds: Bounds, run: Run, titleYear: number | null): Resolved | null {
  const needs = run.entries.some(({ cell }) => cell.kind === 'part');
  if (!needs)
    return { entries: run.entries.map(({ at, cell }) => entry(at, cell, null)), yearLine: null, yearContext: null };
  const distinct = new Set(run.entries.flatMap(({ cell }) => (cell.kind === 'part' ? [cell.index] : [])));
  if (distinct.size < 2) return null;
  const first = run.entries[0];
  if (first === undefined) return null;

  if (first.cell.kind === 'full' && /^\d{4}$/.test(first.cell.period)) {
    return { entries: carryYears(run, () => null, null), yearLine: null, yearContext: null };
  }
  for (const line of contextLines(bounds, run)) {
    const yearAt = (at: number) => yearBeside(grid, run, line, at, bounds);
    if (yearAt(first.at) !== null) return { entries: carryYears(run, yearAt, null), yearLine: null, yearContext: line };
  }
  const yearLine = findYearLine(grid, bounds, run);
  if (yearLine !== null) {
    return { entries: run.entries.map(({ at, cell }) => entry(at, cell, null)), yearLine, yearContext: null };
  }
  if (titleYear === null) return null;
  return { entries: carryYears(run, () => null, titleYear), yearLine: null, yearContext: null };
}

/** Lines beside the axis that may hold its years: rows above it, columns left of it (and the one to its right). */
function contextLines(bounds: Bounds, run: Run): number[] {
  const near = [run.line - 1, run.line - 2, run.line - 3];
  if (run.direction === 'across') return near.filter((row) => row >= bounds.top);
  return [...near, run.line + 1].filter((column) => column >= bounds.left && column <= bounds.right);
}

/** The year that stands beside an entry, or (merged cells) before it on the same line. */
function yearBeside(grid: Grid, run: Run, line: number, at: number, bounds: Bounds): number | null {
  const across = run.direction === 'across';
  // Beside the first month, or (left of it) as a heading in the row above: further up it is a header of something else.
  const first = run.entries[0]?.at ?? at;
  const stop = across ? Math.max(bounds.left, at - 13) : Math.max(bounds.top, line > run.line ? first : first - 1);
  for (let before = at; before >= stop; before--) {
    const [row, column] = across ? [line, before] : [before, line];
    const value = grid.value(row, column);
    if (value === '' || grid.isBlank(row, column)) continue;
    return yearOfHeading(value, grid.format(row, column));
  }
  return null;
}

/** Months across with a column of years to their left, or months down with a row of years above: a matrix. */
function findYearLine(grid: Grid, bounds: Bounds, run: Run): number | null {
  const first = run.entries[0];
  if (first === undefined) return null;
  const isYearCell = (row: number, column: number) => {
    const cell = readPeriodCell(grid.value(row, column), grid.format(row, column));
    return cell?.kind === 'full' && /^\d{4}$/.test(cell.period);
  };
  if (run.direction === 'across') {
    for (let column = first.at - 1; column >= Math.max(bounds.left, first.at - 5); column--) {
      for (let row = run.line + 1; row <= Math.min(bounds.bottom, run.line + 4); row++)
        if (isYearCell(row, column)) return column;
    }
    return null;
  }
  for (let row = first.at - 1; row >= Math.max(bounds.top, first.at - 3); row--) {
    for (let column = run.line + 1; column <= Math.min(bounds.right, run.line + 4); column++)
      if (isYearCell(row, column)) return row;
  }
  return null;
}

/** Gives every part its year: the one beside it, else the heading's before it, moving on when the year starts over. */
function carryYears(run: Run, yearAt: (at: number) => number | null, start: number | null): AxisEntry[] {
  let year = start;
  let end = -1;
  return run.entries.map(({ at, cell }) => {
    if (cell.kind === 'full') {
      if (/^\d{4}$/.test(cell.period)) {
        year = Number(cell.period);
        end = -1;
      }
      return entry(at, cell, null);
    }
    const own = yearAt(at);
    const endsAt = (cell.index + 1) * cell.months;
    if (own !== null && own !== year) year = own;
    else if (year !== null && endsAt < end) year = own !== null && own >= year ? own : year + 1;
    end = endsAt;
    return entry(at, cell, year);
  });
}

function entry(at: number, cell: PeriodCell, year: number | null): AxisEntry {
  if (cell.kind === 'full') return { at, period: cell.period, part: null, mark: cell.mark };
  const part = { months: cell.months, index: cell.index };
  return { at, period: year === null ? null : periodOfPart(year, part), part, mark: cell.mark };
}

/** October and 2018 -> "2018-10". */
export function periodOfPart(year: number, part: { readonly months: 1 | 3 | 6; readonly index: number }): Period {
  const kind = part.months === 1 ? 'month' : part.months === 3 ? 'quarter' : 'half_year';
  return periodAt(kind, year * 12 + (part.index + 1) * part.months - 1);
}

/** A row of periods starts over where one comes again: blocks of columns side by side. */
function splitRepeats(all: readonly AxisEntry[]): AxisEntry[][] {
  const blocks: AxisEntry[][] = [];
  let seen = new Set<string>();
  for (const one of withoutTwins(all)) {
    const key = keyOf(one);
    const block = blocks.at(-1);
    if (block === undefined || seen.has(key)) {
      blocks.push([one]);
      seen = new Set([key]);
    } else {
      block.push(one);
      seen.add(key);
    }
  }
  return blocks;
}

function keyOf(one: AxisEntry): string {
  return one.period ?? `part ${String(one.part?.months)}/${String(one.part?.index)}`;
}

/** Every period written over each of its columns ("2018M10", "2018M10", "2018M11" ...): the first stands for all, as if merged. */
function withoutTwins(all: readonly AxisEntry[]): readonly AxisEntry[] {
  const firsts = all.filter((one, i) => i === 0 || keyOf(one) !== keyOf(all[i - 1] ?? one));
  return firsts.length > 1 && all.length === firsts.length * Math.round(all.length / firsts.length) ? firsts : all;
}

/** Labels between two periods end one table and begin another. */
function splitAtLabels(grid: Grid, line: number, block: readonly AxisEntry[]): AxisEntry[][] {
  const parts: AxisEntry[][] = [];
  for (const one of block) {
    const before = parts.at(-1)?.at(-1);
    if (before === undefined || hasWordsBetween(grid, line, before.at, one.at)) parts.push([one]);
    else parts.at(-1)?.push(one);
  }
  return parts;
}

function isYear(one: AxisEntry): boolean {
  return one.period !== null && /^\d{4}$/.test(one.period);
}

/** Bare years are numbers too: in a row they must go up or down one by one. */
function isPeriodRow(run: Run, block: readonly AxisEntry[]): boolean {
  if (!block.every(isYear) || !comesFromNumbers(run)) return true;
  return hasSteps(block.map((one) => Number(one.period)));
}

function comesFromNumbers(run: Run): boolean {
  return run.entries.some(({ cell }) => cell.kind === 'full' && cell.source === 'year');
}

function isPeriodColumn(run: Run, entries: readonly AxisEntry[]): boolean {
  const named = run.header !== null && headerRole(run.header) === 'period';
  const distinct = new Set(entries.map((one) => one.period ?? `part ${String(one.part?.index)}`));
  if (named) return distinct.size > 0;
  if (distinct.size < 2) return false;
  if (!entries.every(isYear) || !comesFromNumbers(run)) return true;
  const header = run.header;
  if (header !== null && !isTotalLabel(header) && entries.length < 3) return false;
  return hasSteps(entries.map((one) => Number(one.period)));
}

function hasSteps(years: readonly number[]): boolean {
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  return Math.abs(step) === 1 && years.every((year, i) => i === 0 || year - (years[i - 1] ?? 0) === step);
}

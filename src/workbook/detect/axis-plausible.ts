import { periodSpan, yearOf, type Period } from '../../engine';
import type { AxisEntry } from './axis';
import type { Run } from './axis-scan';
import type { Bounds, Grid } from './grid';
import { headerRole, isTotalLabel } from './headers';
import { readPeriodCell } from './period-cell';
import { fold } from './text';
import { readValueCell } from './value-cell';

/** Whether a run of cells that look like periods can be the periods of a table: numbers and dates may be something else. */

/** Whole dates are months only when they all name the same day (or the month's last): a meeting list does not. */
export function haveOneDay(run: Run): boolean {
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

/** Bare years and 201810 are numbers too: in a row they go up or down step by step, under no figures and no headers of their own. */
export function isPeriodRow(grid: Grid, bounds: Bounds, run: Run, block: readonly AxisEntry[]): boolean {
  if (!areNumbers(run, block)) return true;
  return hasSteps(block) && !isDataRow(grid, bounds, run.line, block);
}

/** Headers of dates on which something happens to the thing in the row: they are no periods of a series. */
const EVENT_DATE =
  /^(?:forfald|udløb|oprettet|oprettelse|ansat|ansættelse|tiltråd|fratråd|født|fødsel|start|slut|frist|deadline|faktura|betal|indgået|underskrevet|levere|bestilt|ændret|rettet|modtaget|afsendt|gyldig|købt|anskaffe)/;

/** A column of bare years needs a header that says so, or none. */
export function isPeriodColumn(grid: Grid, run: Run, entries: readonly AxisEntry[]): boolean {
  const distinct = new Set(entries.map((one) => one.period ?? `part ${String(one.part?.index)}`));
  if (run.header !== null && headerRole(run.header) === 'period') return distinct.size > 0;
  if (run.header !== null && EVENT_DATE.test(fold(run.header))) return false;
  if (distinct.size < 2) return false;
  if (!areNumbers(run, entries)) return true;
  const above = grid.text((entries[0]?.at ?? 0) - 1, run.line);
  const headed = above !== '' && !isTotalLabel(above) && !/år(?:stal)?$/i.test(above);
  return !headed && hasSteps(entries);
}

/** A number around 2000 beside months is a year only where those are of that year, or of one beside it. */
export function withoutStrayNumbers(run: Run, entries: readonly AxisEntry[]): readonly AxisEntry[] {
  const numbers = new Set(
    run.entries.flatMap(({ at, cell }) => (cell.kind === 'full' && cell.source === 'year' ? [at] : [])),
  );
  const years = entries.flatMap(({ at, period }) => (numbers.has(at) || period === null ? [] : [yearOf(period)]));
  if (numbers.size === 0 || years.length === 0) return entries;
  return entries.filter(
    ({ at, period }) =>
      !numbers.has(at) || period === null || years.some((year) => Math.abs(year - yearOf(period)) <= 1),
  );
}

function areNumbers(run: Run, entries: readonly AxisEntry[]): boolean {
  const at = new Set(entries.map((one) => one.at));
  return run.entries.every((one) => !at.has(one.at) || (one.cell.kind === 'full' && one.cell.source === 'year'));
}

/** Figures around 2000: the row above has figures too, or a header of its own over every one. */
function isDataRow(grid: Grid, bounds: Bounds, line: number, block: readonly AxisEntry[]): boolean {
  const row = line - 1;
  if (row < bounds.top) return false;
  let words = 0;
  for (const { at } of block) {
    const value = grid.value(row, at);
    const { kind } = readValueCell(value, grid.format(row, at));
    if (kind === 'number') return true;
    if (kind === 'other' && readPeriodCell(value, grid.format(row, at)) === null) words++;
  }
  return words === block.length;
}

function hasSteps(entries: readonly AxisEntry[]): boolean {
  const ends = entries.map((one) => (one.period === null ? Number.NaN : periodSpan(one.period).last));
  const step = (ends[1] ?? 0) - (ends[0] ?? 0);
  return (
    (Math.abs(step) === 1 || Math.abs(step) === 12) &&
    ends.every((end, i) => i === 0 || end - (ends[i - 1] ?? 0) === step)
  );
}

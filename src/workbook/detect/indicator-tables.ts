import { cellAddress } from '../address';
import type { DecodedSeries, Finding, IndicatorTable } from '../decoded';
import type { CellValue, SheetSnapshot, TableSnapshot } from '../snapshot';
import type { Steps } from '../steps';
import { draftAcrossTable } from './across-table';
import { resolveRun, type Axis } from './axis';
import { AxisIndex } from './axis-index';
import { scanAcross, scanDown, type Run } from './axis-scan';
import { draftDownTable } from './down-table';
import type { TableDraft } from './draft';
import { finishTable } from './finish';
import { areaOf, boundsOf, type Bounds, type Grid } from './grid';
import { isBudget, isGradeSheet, isList, isPivot, isSchedule } from './not-indicators';
import { findShares } from './shares';
import { readSurroundings, titleYear, type Surroundings } from './surroundings';
import { fold } from './text';
import { readValueCell } from './value-cell';

export interface FoundTables {
  readonly tables: IndicatorTable[];
  readonly findings: Finding[];
}

/** The indicator tables of one sheet: Excel tables by their own borders first, then what stands in plain cells. */
export function* findIndicatorTables(grid: Grid, sheet: SheetSnapshot): Steps<FoundTables> {
  const found: FoundTables = { tables: [], findings: [] };
  if (grid.bottom <= grid.top || grid.right <= grid.left) return found;
  const whole: Bounds = { top: grid.top, left: grid.left, bottom: grid.bottom - 1, right: grid.right - 1 };
  for (const table of sheet.tables) {
    const bounds = boundsOf(withoutTotals(table));
    yield* search(grid, sheet, bounds, whole, table, found);
    grid.take(table.area);
  }
  yield* search(grid, sheet, whole, whole, null, found);
  found.tables.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return found;
}

function withoutTotals(table: TableSnapshot): TableSnapshot['area'] {
  return table.showTotals ? { ...table.area, rowCount: table.area.rowCount - 1 } : table.area;
}

function* search(
  grid: Grid,
  sheet: SheetSnapshot,
  bounds: Bounds,
  whole: Bounds,
  table: TableSnapshot | null,
  found: FoundTables,
): Steps<void> {
  const { axes, yearless } = findAxes(grid, bounds, whole);
  yield;
  const done: Bounds[] = [];
  const index = new AxisIndex(axes);
  for (const axis of axes) {
    if (isClaimed(grid, axis)) continue;
    yield;
    const draft =
      axis.direction === 'down'
        ? draftDownTable(grid, bounds, axis, index)
        : draftAcrossTable(grid, bounds, axis, index);
    if (draft === null || grid.isClaimed(areaOf(draft.bounds)) || isList(grid, draft)) continue;
    const around = readSurroundings(grid, whole, draft.bounds);
    const { series: plain, findings } = yield* finishTable(grid, draft, around);
    const { series, computed, findings: ofShares } = yield* findShares(plain);
    if (series.length === 0) continue;
    grid.claim(areaOf(draft.bounds));
    done.push(draft.bounds);
    if (draft.headerless && areAlike(series)) {
      found.findings.push(
        ...findings.filter(({ code }) => code !== 'header_missing'),
        headerMissing(sheet.name, draft),
      );
      continue;
    }
    const other = whatElse(grid, draft, around, series);
    if (other !== null) {
      found.findings.push(other);
      continue;
    }
    found.tables.push({
      sheet: sheet.name,
      area: table === null ? areaOf(draft.bounds) : table.area,
      shape: draft.shape,
      tableName: table?.name ?? null,
      title: around.title ?? draft.heading,
      source: around.source,
      notes: around.notes.map(({ text }) => text),
      hidden: sheet.visibility !== 'Visible',
      ...(isPivot(grid, draft.bounds) ? { pivot: true as const } : {}),
      series,
      ...(computed.length > 0 ? { computed } : {}),
    });
    found.findings.push(...findings, ...ofShares);
  }
  for (const taken of done) grid.take(areaOf(taken));
  found.findings.push(...yearless.flatMap((run) => reportYearless(grid, run)));
}

/** What a table with periods is that is no table of indicators; null for one that is. */
function whatElse(
  grid: Grid,
  draft: TableDraft,
  around: Surroundings,
  series: readonly DecodedSeries[],
): Finding | null {
  const { row, column } = areaOf(draft.bounds);
  const { title } = around;
  const place = { severity: 'info', sheet: grid.sheet, cell: cellAddress(row, column) } as const;
  if (isBudget(grid, draft, around)) return { code: 'budget_table', ...place, params: { title } };
  if (isSchedule(draft, series)) return { code: 'schedule_table', ...place, params: { title } };
  return isGradeSheet(grid, draft, around) ? { code: 'grades_table', ...place, params: { title } } : null;
}

function findAxes(
  grid: Grid,
  bounds: Bounds,
  whole: Bounds,
): { readonly axes: Axis[]; readonly yearless: readonly Run[] } {
  const axes: Axis[] = [];
  const yearless: Run[] = [];
  for (const run of [...scanDown(grid, bounds), ...scanAcross(grid, bounds)]) {
    const inParts = run.entries.some(({ cell }) => cell.kind === 'part');
    const resolved = resolveRun(grid, bounds, run, inParts ? yearOfTitle(grid, whole, run) : null);
    axes.push(...resolved);
    if (inParts && resolved.length === 0) yearless.push(run);
  }
  axes.sort((a, b) => b.score - a.score);
  return { axes, yearless };
}

function yearOfTitle(grid: Grid, whole: Bounds, run: Run): number | null {
  const first = run.entries[0]?.at ?? 0;
  const last = run.entries.at(-1)?.at ?? 0;
  return run.direction === 'down'
    ? titleYear(grid, whole, first, run.line - 2, run.line + 6)
    : titleYear(grid, whole, run.line, first - 6, last);
}

/** Months over figures that no year stands beside: a table that would be read if one did. */
function reportYearless(grid: Grid, run: Run): Finding[] {
  const [first] = run.entries;
  if (first === undefined || run.entries.length < 3) return [];
  const cellOf = (at: number, aside: number) =>
    run.direction === 'across' ? { row: run.line + aside, column: at } : { row: at, column: run.line + aside };
  const beside = run.entries.map(({ at }) => cellOf(at, 1));
  const figures = beside.filter(
    ({ row, column }) => readValueCell(grid.value(row, column), grid.format(row, column)).kind === 'number',
  );
  if (figures.length * 2 < run.entries.length) return [];
  const start = cellOf(first.at, 0);
  const areWeeks = figures.every((one) => isWeekNumber(grid.value(one.row, one.column)));
  if (areWeeks && namesWeeks(grid, start.row, start.column)) return [];
  const { row, column } = cellOf(first.at, 0);
  const params = { label: grid.label(row, column), count: run.entries.length };
  return [
    { code: 'months_without_year', severity: 'warning', sheet: grid.sheet, cell: cellAddress(row, column), params },
  ];
}

function isWeekNumber(value: CellValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 53;
}

/** "Uge" beside or above the months, or in the title: the numbers under them are those of weeks. */
function namesWeeks(grid: Grid, top: number, left: number): boolean {
  for (let row = Math.max(0, top - 4); row <= top; row++) {
    for (let column = Math.max(0, left - 2); column <= left + 1; column++) {
      if (/\buge(?:r|n|nr|nummer|plan|liste|kalender)?\b|\bferieplan\b/.test(fold(grid.text(row, column)))) return true;
    }
  }
  return false;
}

/** Several series of one name and step, and no label to tell them apart: a calendar's days, or figures nobody can name. */
function areAlike(series: readonly DecodedSeries[]): boolean {
  const keys = new Set(series.map((one) => JSON.stringify([one.indicator, one.area, one.series.granularity])));
  return series.length > 2 && keys.size < series.length / 2;
}

function headerMissing(sheet: string, { bounds, heading }: TableDraft): Finding {
  const cell = cellAddress(bounds.top, bounds.left);
  return { code: 'header_missing', severity: 'info', sheet, cell, params: { name: heading ?? sheet } };
}

function isClaimed(grid: Grid, axis: Axis): boolean {
  return axis.entries.some(({ at }) =>
    grid.isClaimed(
      axis.direction === 'down'
        ? { row: at, column: axis.line, rowCount: 1, columnCount: 1 }
        : { row: axis.line, column: at, rowCount: 1, columnCount: 1 },
    ),
  );
}

import { area } from '../area';
import { formulaAt, formulasOf, isEmptyArea } from '../cells';
import type { AssessedGoal } from '../assessed';
import type { GoalTable, StatusColumn } from '../decoded';
import type { Edit } from '../plan';
import type { SheetSnapshot } from '../snapshot';
import { bodyOf, columnOf } from './goal-table-area';
import { OWN_MARK, type OwnColumns } from './own-columns';
import { statusRules } from './status-looks';
import { statusCell, STATUS_COLUMNS, widthOf, type StatusColumnSpec, type StatusText } from './status-table';

const HEADER = { bold: true, wrap: true, vertical: 'Top', fill: '#DCE4F0', color: '#1F2A44' } as const;

/**
 * The status columns of one goal table: those of an earlier run are found again by their headers and updated in place,
 * chosen or not, so that none is left behind with old figures; the others that are chosen are appended at the right, in
 * columns that are empty from the header to the last goal. A column of the user's own with such a header is left alone.
 */
export function statusColumnEdits(
  sheet: SheetSnapshot,
  table: GoalTable,
  goals: readonly AssessedGoal[],
  text: StatusText,
  chosen: readonly StatusColumn[],
  own: OwnColumns,
): Edit[] {
  const columns = placeColumns(sheet, table, chosen, own);
  own.note(
    sheet.name,
    columns.map(({ spec }) => spec.key),
  );
  const edits = columns.flatMap((column) => columnEdits(sheet, table, goals, text, column));
  const status = columns.find(({ spec }) => spec.key === 'status');
  if (status) {
    edits.push({
      kind: 'conditional_formats',
      sheet: sheet.name,
      area: bodyOf(table, status.column),
      rules: statusRules(),
    });
  }
  if (columns.some(({ spec, isNew }) => isNew && spec.key === 'sentence')) {
    edits.push({ kind: 'autofit_rows', sheet: sheet.name, area: bodyOf(table, table.area.column) });
  }
  const appended = columns.filter(({ isNew }) => isNew).map(({ column }) => column);
  edits.push(...resizeEdits(sheet, table, appended));
  return edits;
}

interface PlacedColumn {
  readonly spec: StatusColumnSpec;
  readonly column: number;
  readonly header: string;
  readonly isNew: boolean;
}

function placeColumns(
  sheet: SheetSnapshot,
  table: GoalTable,
  chosen: readonly StatusColumn[],
  own: OwnColumns,
): PlacedColumn[] {
  const placed = STATUS_COLUMNS.flatMap((spec): { spec: StatusColumnSpec; column: number | null; header: string }[] => {
    const found = table.statusColumns[spec.key];
    if (found !== undefined && own.isOwn(sheet, table, spec.key, found)) {
      return [{ spec, column: found, header: spec.header }];
    }
    if (!chosen.includes(spec.key)) return [];
    return [{ spec, column: null, header: found === undefined ? spec.header : `${spec.header}${OWN_MARK}` }];
  });
  const missing = placed.filter(({ column }) => column === null);
  const start = firstFreeColumn(sheet, table, missing.length);
  return placed.map((one) => ({
    ...one,
    column: one.column ?? start + missing.indexOf(one),
    isNew: one.column === null,
  }));
}

/** Right of the table and of the status columns that are there, with room for `count` columns. */
function firstFreeColumn(sheet: SheetSnapshot, table: GoalTable, count: number): number {
  const taken = Object.values(table.statusColumns).filter((column) => column !== undefined);
  let column = Math.max(table.area.column + table.area.columnCount, ...taken.map((one) => one + 1));
  const free = (at: number): boolean => isEmptyArea(sheet, { ...columnOf(table, at), columnCount: count });
  while (count > 0 && !free(column)) column += 1;
  return column;
}

function columnEdits(
  sheet: SheetSnapshot,
  table: GoalTable,
  goals: readonly AssessedGoal[],
  text: StatusText,
  { spec, column, header, isNew }: PlacedColumn,
): Edit[] {
  const body = bodyOf(table, column);
  const byRow = new Map(goals.map((goal) => [goal.goal.row, goal]));
  // A row without a goal (a heading, a note) is left alone.
  const cells = Array.from({ length: body.rowCount }, (_, index) => {
    const goal = byRow.get(body.row + index);
    return goal ? statusCell(spec, goal, text) : { value: null, format: null };
  });
  return [
    ...(isNew ? headerEdits(sheet.name, table, spec, column, header, widthOf(spec, goals)) : []),
    {
      kind: 'cells',
      sheet: sheet.name,
      area: body,
      before: formulasOf(sheet, body),
      after: cells.map(({ value }) => [value]),
      numberFormats: cells.map(({ format }) => [format]),
    },
    ...newRuns(sheet, table, column, isNew).map(([first, count]): Edit => ({
      kind: 'format',
      sheet: sheet.name,
      area: area(first, column, count, 1),
      format: { vertical: 'Top', wrap: spec.key === 'sentence', horizontal: spec.isNumber ? 'Right' : 'Left' },
    })),
  ];
}

function headerEdits(
  sheet: string,
  table: GoalTable,
  { isNumber, note }: StatusColumnSpec,
  column: number,
  header: string,
  width: number,
): Edit[] {
  const cell = area(table.headerRow, column, 1, 1);
  // The button of a table's filter stands at the right of its headers, on top of a text there.
  const hasButtons = table.tableName !== null;
  return [
    { kind: 'cells', sheet, area: cell, before: [['']], after: [[header]] },
    {
      kind: 'format',
      sheet,
      area: cell,
      format: { ...HEADER, horizontal: isNumber && !hasButtons ? 'Right' : 'Left' },
    },
    { kind: 'widths', sheet, column, widths: [width] },
    // Shown when the header is selected: unlike a comment, Excel 2016, Excel on the web and LibreOffice all have it.
    { kind: 'validation', sheet, area: cell, list: null, title: header, message: note },
  ];
}

/** Rows that get their first status, as runs: looks are set once, so that what the user makes of them later stays. */
function newRuns(
  sheet: SheetSnapshot,
  table: GoalTable,
  column: number,
  isNew: boolean,
): [first: number, count: number][] {
  const body = bodyOf(table, column);
  if (isNew) return [[body.row, body.rowCount]];
  const rows = new Set(table.goals.map(({ row }) => row).filter((row) => formulaAt(sheet, row, column) === ''));
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/** An Excel table grows over columns that were put right beside it. */
function resizeEdits(sheet: SheetSnapshot, table: GoalTable, appended: readonly number[]): Edit[] {
  const snapshot = sheet.tables.find(({ name }) => name === table.tableName);
  if (!snapshot || appended.length === 0) return [];
  const before = snapshot.area;
  if (Math.min(...appended) !== before.column + before.columnCount) return [];
  const after = { ...before, columnCount: Math.max(...appended) - before.column + 1 };
  return [{ kind: 'resize_table', sheet: sheet.name, name: snapshot.name, before, after }];
}

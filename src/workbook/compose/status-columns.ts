import { formulasOf, isEmptyArea } from '../cells';
import type { AssessedGoal } from '../assessed';
import type { GoalTable, StatusColumn } from '../decoded';
import type { Edit } from '../plan';
import type { Area, SheetSnapshot } from '../snapshot';
import { statusRules } from './status-looks';
import { statusCell, STATUS_COLUMNS, type StatusColumnSpec, type StatusText } from './status-table';

const HEADER = { bold: true, wrap: true, vertical: 'Top', fill: '#DCE4F0', color: '#1F2A44' } as const;

/**
 * The status columns of one goal table: those of an earlier run are found again by their headers and updated in place,
 * chosen or not, so that none is left behind with old figures; the others that are chosen are appended at the right, in
 * columns that are empty from the header to the last goal.
 */
export function statusColumnEdits(
  sheet: SheetSnapshot,
  table: GoalTable,
  goals: readonly AssessedGoal[],
  text: StatusText,
  chosen: readonly StatusColumn[],
): Edit[] {
  const columns = placeColumns(sheet, table, chosen);
  const edits: Edit[] = [];
  for (const { spec, column, isNew } of columns) {
    edits.push(...columnEdits(sheet, table, goals, text, spec, column, isNew));
  }
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
  readonly isNew: boolean;
}

function placeColumns(sheet: SheetSnapshot, table: GoalTable, chosen: readonly StatusColumn[]): PlacedColumn[] {
  const isThere = ({ key }: StatusColumnSpec): boolean => table.statusColumns[key] !== undefined;
  const missing = STATUS_COLUMNS.filter((spec) => !isThere(spec) && chosen.includes(spec.key));
  const start = firstFreeColumn(sheet, table, missing.length);
  return STATUS_COLUMNS.filter((spec) => isThere(spec) || missing.includes(spec)).map((spec) => {
    const found = table.statusColumns[spec.key];
    return found === undefined
      ? { spec, column: start + missing.indexOf(spec), isNew: true }
      : { spec, column: found, isNew: false };
  });
}

/** Right of the table and of the status columns that are there, with room for `count` columns. */
function firstFreeColumn(sheet: SheetSnapshot, table: GoalTable, count: number): number {
  const taken = Object.values(table.statusColumns).filter((column) => column !== undefined);
  let column = Math.max(table.area.column + table.area.columnCount, ...taken.map((one) => one + 1));
  const free = (at: number): boolean => isEmptyArea(sheet, { ...wholeColumn(table, at), columnCount: count });
  while (count > 0 && !free(column)) column += 1;
  return column;
}

const wholeColumn = (table: GoalTable, column: number): Area => ({
  row: table.headerRow,
  column,
  rowCount: lastRow(table) - table.headerRow + 1,
  columnCount: 1,
});

const lastRow = (table: GoalTable): number => table.area.row + table.area.rowCount - 1;

const bodyOf = (table: GoalTable, column: number): Area => ({
  row: table.headerRow + 1,
  column,
  rowCount: lastRow(table) - table.headerRow,
  columnCount: 1,
});

function columnEdits(
  sheet: SheetSnapshot,
  table: GoalTable,
  goals: readonly AssessedGoal[],
  text: StatusText,
  spec: StatusColumnSpec,
  column: number,
  isNew: boolean,
): Edit[] {
  const edits: Edit[] = [];
  if (isNew) {
    const header = { row: table.headerRow, column, rowCount: 1, columnCount: 1 };
    edits.push(
      { kind: 'cells', sheet: sheet.name, area: header, before: [['']], after: [[spec.header]] },
      {
        kind: 'format',
        sheet: sheet.name,
        area: header,
        format: { ...HEADER, horizontal: spec.isNumber ? 'Right' : 'Left' },
      },
      { kind: 'widths', sheet: sheet.name, column, widths: [spec.width] },
    );
  }
  const body = bodyOf(table, column);
  const byRow = new Map(goals.map((goal) => [goal.goal.row, goal]));
  // A row without a goal (a heading, a note) is left alone.
  const cells = Array.from({ length: body.rowCount }, (_, index) => {
    const goal = byRow.get(body.row + index);
    return goal ? statusCell(spec, goal, text) : { value: null, format: null };
  });
  edits.push({
    kind: 'cells',
    sheet: sheet.name,
    area: body,
    before: formulasOf(sheet, body),
    after: cells.map(({ value }) => [value]),
    numberFormats: cells.map(({ format }) => [format]),
  });
  if (isNew) {
    edits.push({
      kind: 'format',
      sheet: sheet.name,
      area: body,
      format: { vertical: 'Top', wrap: spec.key === 'sentence', horizontal: spec.isNumber ? 'Right' : 'Left' },
    });
  }
  return edits;
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

import { cellAddress } from '../../address';
import { area } from '../../area';
import { formulasOf } from '../../cells';
import type { Finding, GoalColumn, GoalTable } from '../../decoded';
import type { CellInput, Edit } from '../../plan';
import type { Area, CellValue, SheetSnapshot, TableSnapshot } from '../../snapshot';
import { goalCells } from './cells';
import { GOAL_COLUMNS } from './columns';
import type { GoalCell, GoalTableRow } from './row';
import { helpEdits } from './sheet';

/** What appending takes, or why it cannot be done; nothing that stands below the table is ever overwritten. */
export type Appended =
  | {
      readonly kind: 'appended';
      readonly edits: readonly Edit[];
      /** Columns the goals have something for and the table does not have. */
      readonly missing: readonly GoalColumn[];
      /** Zero-based row of the first new goal. */
      readonly firstRow: number;
    }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Goals put below the last one of an existing goal table, under its own headers in whatever order they stand. */
export function appendGoalEdits(sheet: SheetSnapshot, table: GoalTable, goals: readonly GoalTableRow[]): Appended {
  if (goals.length === 0) return { kind: 'appended', edits: [], missing: [], firstRow: table.headerRow + 1 };
  const excel = sheet.tables.find(({ name }) => name === table.tableName) ?? null;
  const firstRow = lastGoalRow(table) + 1;
  const place = area(firstRow, table.area.column, goals.length, table.area.columnCount);
  const rows = goals.map(goalCells);
  const columnAt = new Map(Object.entries(table.columns).map(([key, column]) => [column, key as GoalColumn]));
  const cells = rows.map((row) =>
    Array.from({ length: place.columnCount }, (_, index) => {
      const key = columnAt.get(place.column + index);
      return (key === undefined ? undefined : row[key]) ?? null;
    }),
  );
  const before = formulasOf(sheet, place);
  const trouble = troubleWith(sheet, excel, place, before, cells);
  if (trouble !== null) return { kind: 'refused', finding: trouble };
  const edits: Edit[] = [
    {
      kind: 'cells',
      sheet: sheet.name,
      area: place,
      before,
      after: cells.map((row) => row.map((cell): CellInput => cell?.value ?? null)),
      numberFormats: cells.map((row) => row.map((cell) => cell?.format ?? null)),
    },
    { kind: 'format', sheet: sheet.name, area: place, format: { wrap: true, vertical: 'Top' } },
    ...GOAL_COLUMNS.flatMap((column) => {
      const at = table.columns[column.key];
      return at === undefined ? [] : helpEdits(sheet.name, column, area(firstRow, at, goals.length, 1), []);
    }),
    ...resizeEdits(sheet.name, excel, place),
    { kind: 'autofit_rows', sheet: sheet.name, area: place },
  ];
  const needed = new Set(rows.flatMap((row) => Object.keys(row) as GoalColumn[]));
  const missing = [...needed].filter((key) => table.columns[key] === undefined);
  return { kind: 'appended', edits, missing, firstRow };
}

/** Rows of an Excel table that hold nothing yet are filled before the table grows. */
function lastGoalRow(table: GoalTable): number {
  return Math.max(table.headerRow, ...table.goals.map(({ row }) => row));
}

function troubleWith(
  sheet: SheetSnapshot,
  excel: TableSnapshot | null,
  place: Area,
  before: readonly (readonly CellValue[])[],
  after: readonly (readonly (GoalCell | null)[])[],
): Finding | null {
  const refuse = (code: string, cell: string): Finding => ({
    code,
    severity: 'error',
    sheet: sheet.name,
    cell,
    params: { sheet: sheet.name },
  });
  if (sheet.protected) return refuse('goal_table_protected', cellAddress(place.row, place.column));
  if (excel?.fixed && place.row + place.rowCount > excel.area.row + excel.area.rowCount) {
    return refuse('goal_table_fixed', cellAddress(place.row, place.column));
  }
  const tableEnd = excel === null ? place.row : excel.area.row + excel.area.rowCount;
  if (excel?.showTotals && place.row + place.rowCount >= tableEnd) {
    return refuse('goal_table_has_totals', cellAddress(tableEnd - 1, excel.area.column));
  }
  // What an Excel table calculates in its own empty rows (status columns, live formulas) may stay.
  const filled = before.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const isOwn = place.row + i < tableEnd && after[i]?.[j] === null;
      return value === '' || isOwn ? [] : [cellAddress(place.row + i, place.column + j)];
    }),
  );
  return filled[0] === undefined ? null : refuse('goal_table_no_room', filled[0]);
}

function resizeEdits(sheet: string, excel: TableSnapshot | null, place: Area): Edit[] {
  if (excel === null) return [];
  const end = place.row + place.rowCount;
  const before = excel.area;
  if (end <= before.row + before.rowCount) return [];
  return [{ kind: 'resize_table', sheet, name: excel.name, before, after: { ...before, rowCount: end - before.row } }];
}

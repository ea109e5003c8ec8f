import { area } from '../../area';
import type { GoalColumn } from '../../decoded';
import type { CellInput, Edit } from '../../plan';
import { TEXT } from '../number-formats';
import type { Area } from '../../snapshot';
import { GOAL_COLUMNS, type GoalColumnSpec } from './columns';
import type { GoalCell, GoalRowCells } from './row';

/** As the status columns' headers: seen as headers in every program, whatever it makes of a table style. */
const HEADER = { bold: true, fill: '#DCE4F0', color: '#1F2A44' } as const;

/** A column of the caller's own. */
export interface ExtraColumn {
  readonly header: string;
  /** The canonical column it stands right of; absent is right of them all. */
  readonly after?: GoalColumn;
  /** Points. */
  readonly width: number;
  /** One for every goal; null is an empty cell. */
  readonly cells: readonly (GoalCell | null)[];
}

export interface GoalSheetOptions {
  readonly sheet: string;
  /** Zero-based row of the headers. */
  readonly row: number;
  /** Name of the Excel table: unique in the workbook. */
  readonly tableName: string;
  /** The canonical columns that are left away. */
  readonly without?: readonly GoalColumn[];
  readonly extra?: readonly ExtraColumn[];
  /** Offered in the period columns ("oktober 2027"). */
  readonly periods?: readonly string[];
  /** Empty rows below the goals, inside the table, for goals to be added by hand. */
  readonly spare?: number;
}

/** A goal table on a sheet of Målbar's own: an Excel table with headers, widths, drop-down lists and input messages. */
export function goalTableEdits(goals: readonly GoalRowCells[], options: GoalSheetOptions): Edit[] {
  const { sheet, row, tableName, spare = 0 } = options;
  const columns = layoutOf(options);
  const rows = Math.max(1, goals.length + spare);
  const whole = area(row, 0, rows + 1, columns.length);
  const body = Array.from({ length: rows }, (_, index) =>
    columns.map((column) => ('key' in column ? (goals[index]?.[column.key] ?? null) : (column.cells[index] ?? null))),
  );
  return [
    {
      kind: 'cells',
      sheet,
      area: area(row, 0, 1, columns.length),
      before: null,
      after: [columns.map(({ header }) => header)],
    },
    {
      kind: 'cells',
      sheet,
      area: area(row + 1, 0, rows, columns.length),
      before: null,
      after: body.map((cells) => cells.map((cell): CellInput => cell?.value ?? '')),
      numberFormats: body.map((cells) => cells.map((cell, column) => cell?.format ?? blankFormat(columns[column]))),
    },
    { kind: 'format', sheet, area: whole, format: { wrap: true, vertical: 'Top' } },
    { kind: 'format', sheet, area: area(row, 0, 1, columns.length), format: HEADER },
    { kind: 'table', sheet, name: tableName, area: whole, style: 'TableStyleLight1' },
    { kind: 'widths', sheet, column: 0, widths: columns.map(({ width }) => width) },
    ...columns.flatMap((column, index) =>
      'key' in column ? helpEdits(sheet, column, area(row + 1, index, rows, 1), options.periods ?? []) : [],
    ),
    { kind: 'autofit_rows', sheet, area: whole },
    { kind: 'freeze', sheet, rows: row + 1, columns: 0 },
    { kind: 'page_layout', sheet, orientation: 'landscape', titleRows: { first: row, last: row } },
  ];
}

/** An empty cell is text, but for the target and the caller's own: what is typed there later may be a number. */
function blankFormat(column: GoalColumnSpec | ExtraColumn | undefined): string {
  return column !== undefined && 'key' in column && column.key !== 'value' ? TEXT : 'General';
}

/** Every column from the left, the caller's own each in its place. */
export function layoutOf(options: Pick<GoalSheetOptions, 'without' | 'extra'>): (GoalColumnSpec | ExtraColumn)[] {
  const canonical = columnsOf(options);
  const extra = options.extra ?? [];
  const keys = new Set(canonical.map(({ key }) => key));
  const isPlaced = ({ after }: ExtraColumn): boolean => after !== undefined && keys.has(after);
  return [
    ...canonical.flatMap((column) => [column, ...extra.filter(({ after }) => after === column.key)]),
    ...extra.filter((column) => !isPlaced(column)),
  ];
}

/** The canonical columns that a table with these options has, from the left. */
export function columnsOf({ without = [] }: Pick<GoalSheetOptions, 'without'>): GoalColumnSpec[] {
  return GOAL_COLUMNS.filter(({ key }) => !without.includes(key));
}

/** The drop-down list and input message of one column of cells. */
export function helpEdits(
  sheet: string,
  { header, help }: GoalColumnSpec,
  cells: Area,
  periods: readonly string[],
): Edit[] {
  if (!help) return [];
  const offered = help.list.length > 0 ? help.list : periods;
  const list = offered.length > 0 ? offered : null;
  const { message } = help;
  return [{ kind: 'validation', sheet, area: cells, list, open: help.open, title: header, message }];
}

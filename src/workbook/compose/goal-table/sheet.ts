import { area } from '../../area';
import type { GoalColumn } from '../../decoded';
import type { CellInput, Edit } from '../../plan';
import { TEXT } from '../number-formats';
import type { Area } from '../../snapshot';
import { GOAL_COLUMNS, type GoalColumnSpec } from './columns';
import type { GoalCell, GoalRowCells } from './row';

/** A column of the caller's own, right of the canonical ones. */
export interface ExtraColumn {
  readonly header: string;
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
  const { sheet, row, tableName, extra = [], spare = 0 } = options;
  const columns = columnsOf(options);
  const rows = Math.max(1, goals.length + spare);
  const width = columns.length + extra.length;
  const whole = area(row, 0, rows + 1, width);
  const body = Array.from({ length: rows }, (_, index) => [
    ...columns.map(({ key }) => goals[index]?.[key] ?? null),
    ...extra.map(({ cells }) => cells[index] ?? null),
  ]);
  const header = [...columns.map((column) => column.header), ...extra.map((column) => column.header)];
  return [
    { kind: 'cells', sheet, area: area(row, 0, 1, width), before: null, after: [header] },
    {
      kind: 'cells',
      sheet,
      area: area(row + 1, 0, rows, width),
      before: null,
      after: body.map((cells) => cells.map((cell): CellInput => cell?.value ?? '')),
      // An empty cell is text too, but for the target: what is typed there later is a number.
      numberFormats: body.map((cells) =>
        cells.map((cell, column) => cell?.format ?? (columns[column]?.key === 'value' ? 'General' : TEXT)),
      ),
    },
    { kind: 'format', sheet, area: whole, format: { wrap: true, vertical: 'Top' } },
    { kind: 'table', sheet, name: tableName, area: whole, style: 'TableStyleLight1' },
    { kind: 'widths', sheet, column: 0, widths: [...columns, ...extra].map((column) => column.width) },
    ...columns.flatMap((column, index) =>
      helpEdits(sheet, column, area(row + 1, index, rows, 1), options.periods ?? []),
    ),
    { kind: 'autofit_rows', sheet, area: whole },
    { kind: 'freeze', sheet, rows: row + 1, columns: 0 },
    { kind: 'page_layout', sheet, orientation: 'landscape', titleRows: { first: row, last: row } },
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
  const list = help.list.length > 0 ? help.list : periods;
  if (list.length === 0) return [];
  const { message } = help;
  return [{ kind: 'validation', sheet, area: cells, list, open: help.open, title: header, message }];
}

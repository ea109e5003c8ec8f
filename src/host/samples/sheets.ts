import { area } from '../../workbook/area';
import type { CellInput, Edit } from '../../workbook/plan';
import { GOAL_COLUMNS, type GoalRow } from './goal-row';

/** An Excel date serial in the 1900 system, as the first day of a month: "2026M07" -> 46204. */
export function monthSerial(period: string): number {
  const [year, month] = period.split('M').map(Number);
  if (year === undefined || month === undefined) throw new Error(`not a month: ${period}`);
  return Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569;
}

/** Text lines from the top of a sheet: the first as its title. */
export function headingEdits(sheet: string, lines: readonly string[], row = 0): Edit[] {
  return [
    { kind: 'cells', sheet, area: area(row, 0, lines.length, 1), before: null, after: lines.map((line) => [line]) },
    { kind: 'format', sheet, area: area(row, 0, 1, 1), format: { bold: true, size: 14 } },
    { kind: 'format', sheet, area: area(row + 1, 0, lines.length - 1, 1), format: { color: '#595959' } },
  ];
}

/** A block of cells with a header row, as a plain range; `formats` gives one number format a column. */
export function rangeEdits(
  sheet: string,
  row: number,
  header: readonly CellInput[],
  body: readonly (readonly CellInput[])[],
  formats: readonly string[],
  headerFormats: readonly string[] = header.map(() => '@'),
): Edit[] {
  const columns = header.length;
  return [
    {
      kind: 'cells',
      sheet,
      area: area(row, 0, 1, columns),
      before: null,
      after: [header],
      numberFormats: [headerFormats],
    },
    { kind: 'format', sheet, area: area(row, 0, 1, columns), format: { bold: true, bottomBorder: '#7F7F7F' } },
    {
      kind: 'cells',
      sheet,
      area: area(row + 1, 0, body.length, columns),
      before: null,
      after: body,
      numberFormats: body.map(() => formats),
    },
  ];
}

/** The goal table, as an Excel table. */
export function goalTableEdits(sheet: string, row: number, table: string, goals: readonly GoalRow[]): Edit[] {
  const header = GOAL_COLUMNS.map((column) => column.header);
  const body = goals.map((goal) => GOAL_COLUMNS.map((column) => column.cell(goal)));
  const whole = area(row, 0, goals.length + 1, header.length);
  const formats = body.map((cells) => cells.map((cell) => (typeof cell === 'number' ? 'General' : '@')));
  return [
    { kind: 'cells', sheet, area: area(row, 0, 1, header.length), before: null, after: [header] },
    {
      kind: 'cells',
      sheet,
      area: area(row + 1, 0, goals.length, header.length),
      before: null,
      after: body,
      numberFormats: formats,
    },
    { kind: 'format', sheet, area: whole, format: { wrap: true, vertical: 'Top' } },
    { kind: 'table', sheet, name: table, area: whole, style: 'TableStyleLight1' },
    { kind: 'widths', sheet, column: 0, widths: GOAL_COLUMNS.map((column) => column.width) },
    { kind: 'autofit_rows', sheet, area: whole },
    { kind: 'freeze', sheet, rows: row + 1, columns: 0 },
    { kind: 'page_layout', sheet, orientation: 'landscape', titleRows: { first: row, last: row } },
  ];
}

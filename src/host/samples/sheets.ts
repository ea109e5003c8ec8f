import { area } from '../../workbook/area';
import type { CellInput, Edit } from '../../workbook/plan';
import { goalTableEdits } from '../../workbook/compose/goal-table';
import { sampleCells, type GoalRow } from './goal-row';

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

/** The goal table of a sample, in the columns that the samples fill. */
export function sampleGoalEdits(sheet: string, row: number, tableName: string, goals: readonly GoalRow[]): Edit[] {
  return goalTableEdits(goals.map(sampleCells), { sheet, row, tableName, without: ['area', 'remarks'] });
}

import type { Series } from '../../../engine';
import { parseReference } from '../../address';
import type { SeriesLocation } from '../../decoded';
import { readPeriodCell } from '../../detect/period-cell';
import type { Snapshot } from '../../snapshot';
import { CellReader } from './cell-reader';

interface Placed {
  readonly period: string;
  readonly row: number;
  readonly column: number;
}

/** Where a path stands, from the cells of its values: the line beside them that holds their periods. Null where none does. */
export function pathLocation(snapshot: Snapshot, path: Series): SeriesLocation | null {
  const cells = Object.entries(path.cells ?? {}).flatMap(([period, address]) => {
    const reference = parseReference(address);
    return reference === null
      ? []
      : [{ period, sheet: reference.sheet, row: reference.area.row, column: reference.area.column }];
  });
  const [first] = cells;
  const sheet = snapshot.sheets.find(({ name }) => name === first?.sheet);
  if (first === undefined || sheet === undefined) return null;
  const reader = new CellReader(sheet);
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  if (columns.every((column) => column === first.column)) {
    for (let column = 0; column < reader.right; column++) {
      if (!labels(reader, cells, ({ row }) => [row, column])) continue;
      const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
      return {
        kind: 'column',
        sheet: sheet.name,
        periodColumn: column,
        valueColumn: first.column,
        firstRow,
        lastRow,
        where: [],
      };
    }
  }
  if (rows.every((row) => row === first.row)) {
    for (let row = 0; row < reader.bottom; row++) {
      if (!labels(reader, cells, ({ column }) => [row, column])) continue;
      const [firstColumn, lastColumn] = [Math.min(...columns), Math.max(...columns)];
      return { kind: 'row', sheet: sheet.name, periodRow: row, valueRow: first.row, firstColumn, lastColumn };
    }
  }
  return null;
}

/** Whether the cells at these places are the labels of the periods. */
function labels(
  reader: CellReader,
  cells: readonly Placed[],
  place: (cell: Placed) => readonly [row: number, column: number],
): boolean {
  return cells.every((cell) => {
    const [row, column] = place(cell);
    const label = readPeriodCell(reader.value(row, column), reader.format(row, column));
    return label?.kind === 'full' && label.period === cell.period;
  });
}

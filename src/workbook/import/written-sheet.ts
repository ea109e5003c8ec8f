import type { CellsEdit, Edit } from '../plan';
import type { CellValue, SheetSnapshot, TableSnapshot } from '../snapshot';

/** A new sheet as it will be read once the edits are written: values, formats and Excel tables. */
export function sheetAsWritten(edits: readonly Edit[], name: string): SheetSnapshot {
  const writes = edits.filter((edit): edit is CellsEdit => edit.kind === 'cells' && edit.sheet === name);
  const tables = edits.flatMap((edit): TableSnapshot[] =>
    edit.kind === 'table' && edit.sheet === name
      ? [{ name: edit.name, area: edit.area, showHeaders: true, showTotals: false }]
      : [],
  );
  const height = Math.max(0, ...writes.map(({ area }) => area.row + area.rowCount));
  const width = Math.max(0, ...writes.map(({ area }) => area.column + area.columnCount));
  const values = Array.from({ length: height }, () => Array<CellValue>(width).fill(''));
  const numberFormats = Array.from({ length: height }, () => Array<string>(width).fill('General'));
  for (const { area, after, numberFormats: formats } of writes) {
    for (const [i, row] of after.entries()) {
      for (const [j, cell] of row.entries()) {
        const own = values[area.row + i];
        if (own !== undefined && cell !== null && typeof cell !== 'object') own[area.column + j] = cell;
        const format = formats?.[i]?.[j] ?? null;
        const look = numberFormats[area.row + i];
        if (look !== undefined && format !== null) look[area.column + j] = format;
      }
    }
  }
  const cells = height === 0 ? null : { row: 0, column: 0, values, formulas: values, numberFormats };
  return { name, visibility: 'Visible', protected: false, cells, tables, charts: [] };
}

import { isWholeColumns, isWholeRows } from '../model/address';
import type { RangeRef } from '../model/range-ref';
import type { CellFormatState } from '../xlsx/styles';

/** The value that all cells of a range share, null where they differ: as the format properties of a range answer. */
export function uniformFormat<V extends string | number | boolean | null>(
  range: RangeRef,
  read: (state: CellFormatState) => V,
): V | null {
  const { sheet, area } = range;
  const { styles } = sheet.workbook;
  const seen = new Set<V>();
  for (const style of stylesIn(range)) {
    seen.add(read(styles.state(style)));
    if (seen.size > 1) return null;
  }
  const [first] = seen;
  return first ?? read(styles.state(sheet.style(area.row, area.column)));
}

/** The format indexes that occur in a range; those of a whole row or column are taken from its cells and its own. */
function stylesIn({ sheet, area }: RangeRef): ReadonlySet<number> {
  const found = new Set<number>();
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const { cell } of sheet.cells().within(area)) found.add(cell.style);
    found.add(sheet.dimensions.defaultStyle(area.row, area.column));
    return found;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      found.add(sheet.style(row, column));
    }
  }
  return found;
}

/** The value that all of some rows or columns share, null where they differ. */
export function uniform<V>(first: number, count: number, read: (index: number) => V): V | null {
  const value = read(first);
  // Beyond the rows that a person looks at all are alike.
  const last = first + Math.min(count, 20_000);
  for (let index = first + 1; index < last; index += 1) if (read(index) !== value) return null;
  return value;
}

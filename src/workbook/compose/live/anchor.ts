import { quoteSheetName } from '../../address';
import { headerRole } from '../../detect/headers';
import { readPeriodCell } from '../../detect/period-cell';
import { columnOn, exactly, isSpecial, type Lines } from './formula';
import { fixed } from './formula';
import type { Geometry } from './geometry';
import { sameCell, type CellReader } from './cell-reader';

/** How the row of a wide table is found by its labels, so that sorting the rows breaks nothing. */
export interface Anchor {
  readonly criteria: readonly string[];
  /** The row's number on the sheet. */
  readonly formula: string | ((criteria: readonly string[]) => string);
  /** The row as a reference, from the cell that holds its number. */
  readonly reference: (anchor: string, columns: Lines | null) => string;
}

/** Labels stand at most this far left of the periods. */
const LABEL_COLUMNS = 12;
/** Labels under these headers may change while the row stays the same. */
const ASIDE: ReadonlySet<string> = new Set(['remark', 'source', 'unit', 'aggregation', 'id']);
/** Rows below the table that sorting or inserting may fill. */
const ROOM = 300;

/**
 * The labels that only this row of the sheet has: all that name it, so that another row may come to share some of them.
 * Null where none tell it apart (merged labels): the row is then referred to as it stands.
 */
export function anchorOf({ reader, periodLine, valueLine, first, direction }: Geometry): Anchor | null {
  if (direction !== 'across') return null;
  // Another block of the same periods may stand between the labels and this one: its figures name nothing.
  const isFigure = (column: number): boolean =>
    readPeriodCell(reader.value(periodLine, column), reader.format(periodLine, column)) !== null;
  const columns = Array.from({ length: first }, (_, column) => column)
    .filter((column) => !isFigure(column))
    .slice(-LABEL_COLUMNS);
  const labels = columns.flatMap((column) => {
    const value = reader.value(valueLine, column);
    return typeof value === 'string' && value.trim() !== '' && value.length <= 255 ? [{ column, value }] : [];
  });
  const naming = labels.filter(({ column }) => !ASIDE.has(headerRole(String(reader.value(periodLine, column))) ?? ''));
  const chosen = [naming, labels].find((some) => some.length > 0 && isOnlyRow(reader, some, valueLine));
  if (chosen === undefined) return null;
  const lastRow = reader.bottom + ROOM;
  const sheet = quoteSheetName(reader.name);
  const [only] = chosen;
  return {
    criteria: chosen.map(({ value }) => value),
    formula: (cells) => {
      // The same rows as below: a row inserted above them moves both alike.
      const rows = { first: 0, last: lastRow };
      if (chosen.length === 1 && only !== undefined && !isSpecial(only.value)) {
        return `MATCH(${exactly(cells[0] ?? '', only.value)},${columnOn(reader.name, only.column, rows)},0)`;
      }
      const tests = chosen.map(({ column }, i) => `(${columnOn(reader.name, column, rows)}=${cells[i] ?? ''})`);
      return `MATCH(1,INDEX(${tests.join('*')}*1,0),0)`;
    },
    reference: (anchor, lines) => {
      const area =
        lines === null
          ? `${sheet}!$1:$${lastRow + 1}`
          : `${sheet}!${fixed(0, lines.first)}:${fixed(lastRow, lines.last)}`;
      return `INDEX(${area},${anchor},0)`;
    },
  };
}

interface RowLabel {
  readonly column: number;
  readonly value: string;
}

function isOnlyRow(reader: CellReader, labels: readonly RowLabel[], row: number): boolean {
  for (let other = 0; other < reader.bottom; other++) {
    if (other !== row && labels.every(({ column, value }) => sameCell(reader.value(other, column), value)))
      return false;
  }
  return true;
}

import { lastUsedRow, valueAt } from '../../cells';
import type { SheetSnapshot } from '../../snapshot';
import type { AppendixCell, AppendixRow, AppendixTable } from './model';

/**
 * What the analyst made of Målbar's sentences. Beside every cell of prose, in a hidden column, stands its name and a
 * fingerprint of the text that Målbar last wrote there. They move with their row, so that sorting and inserted rows do
 * no harm. A cell whose text has another fingerprint was rewritten: it is kept, and Målbar's text is offered beside the
 * table. A cell that was emptied asks for Målbar's text again.
 */
export interface Columns {
  readonly suggestion: number;
  readonly mark: number;
}

/** Right of the table, one empty column between. */
export function proseColumns({ columns }: AppendixTable): Columns {
  return { suggestion: columns.length + 1, mark: columns.length + 2 };
}

export const hasProse = ({ rows }: AppendixTable): boolean =>
  rows.some((row) => row.kind === 'cells' && row.cells.some(({ editKey }) => editKey !== undefined));

/** "2a#1/2#9f3c0a7d": name, piece, fingerprint. */
export function markOf(key: string, index: number, count: number, text: string): string {
  return `${key}#${String(index + 1)}/${String(count)}#${fingerprint(text)}`;
}

interface Piece {
  readonly row: number;
  readonly text: string;
  readonly mark: string;
  readonly count: number;
  readonly touched: boolean;
}

/** The table with the analyst's own texts in it; those of goals that are gone are kept at its end. */
export function withKeptProse(table: AppendixTable, present: SheetSnapshot | undefined): AppendixTable {
  const column = proseColumn(table);
  if (present === undefined || column === null) return table;
  const pieces = piecesOn(present, column, proseColumns(table).mark);
  const used = new Set<string>();
  const rows = table.rows.map((row): AppendixRow => {
    if (row.kind !== 'cells') return row;
    return { ...row, cells: row.cells.map((cell) => keptCell(cell, pieces, used)) };
  });
  const orphans = [...pieces].filter(([key, own]) => !used.has(key) && isRewritten(own));
  return orphans.length === 0
    ? table && { ...table, rows }
    : { ...table, rows: [...rows, ...orphanRows(table, present, column, orphans)] };
}

function proseColumn({ rows }: AppendixTable): number | null {
  for (const row of rows) {
    if (row.kind !== 'cells') continue;
    const index = row.cells.findIndex(({ editKey }) => editKey !== undefined);
    if (index >= 0) return index;
  }
  return null;
}

function piecesOn(sheet: SheetSnapshot, column: number, markColumn: number): Map<string, Piece[]> {
  const found = new Map<string, Piece[]>();
  for (let row = 0; row <= lastUsedRow(sheet); row += 1) {
    const mark = String(valueAt(sheet, row, markColumn));
    const [, key, count, print] = /^(.+)#\d+\/(\d+)#([0-9a-f]+)$/su.exec(mark) ?? [];
    if (key === undefined) continue;
    const text = normal(String(valueAt(sheet, row, column)));
    const piece = { row, text, mark, count: Number(count), touched: fingerprint(text) !== print };
    found.set(key, [...(found.get(key) ?? []), piece]);
  }
  return found;
}

/** Rewritten, in whole or in part; emptied is not. */
function isRewritten(pieces: readonly Piece[]): boolean {
  if (pieces.every(({ text }) => text === '')) return false;
  return pieces.some(({ touched }) => touched) || pieces.length !== pieces[0]?.count;
}

function keptCell(cell: AppendixCell, pieces: ReadonlyMap<string, readonly Piece[]>, used: Set<string>): AppendixCell {
  const { editKey } = cell;
  if (editKey === undefined) return cell;
  used.add(editKey);
  const own = pieces.get(editKey) ?? [];
  const text = joined(own);
  if (!isRewritten(own) || text === normal(cell.text)) return cell;
  return {
    ...cell,
    text,
    kept: { pieces: own.map(({ text: part, mark }) => ({ text: part, mark })), suggestion: cell.text },
  };
}

const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');

function orphanRows(
  table: AppendixTable,
  present: SheetSnapshot,
  column: number,
  orphans: readonly (readonly [string, readonly Piece[]])[],
): AppendixRow[] {
  return [
    { kind: 'section', text: 'Egne tekster til mål, som ikke længere er i måltabellen' },
    ...orphans.map(([key, pieces]): AppendixRow => ({
      kind: 'cells',
      group: `væk ${key}`,
      cells: table.columns.map((_, index): AppendixCell =>
        index === column
          ? {
              text: joined(pieces),
              editKey: key,
              kept: { pieces: pieces.map(({ text, mark }) => ({ text, mark })), suggestion: '' },
            }
          : { text: normal(String(valueAt(present, pieces[0]?.row ?? 0, index))) },
      ),
    })),
  ];
}

/** One kind of line break, nothing at the ends: what programs change without anyone writing. */
export const normal = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** 53 bits of a text, in hexadecimal (cyrb53): enough to see that a sentence was changed. */
export function fingerprint(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of normal(text)) {
    const code = letter.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16);
}

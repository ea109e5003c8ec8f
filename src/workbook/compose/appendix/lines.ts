import { mapSteps, type Steps } from '../../steps';
import { textHeight, wrapText } from '../text-size';
import type { AppendixCell, AppendixRow, AppendixTable, ChartsRow } from './model';
import { markOf } from './prose';

/** A row of a sheet: what stands in its cells, how high it is, and what it must stand on a page with. */
export interface Line {
  readonly kind: 'title' | 'lead' | 'gap' | 'header' | 'section' | 'heading' | 'cells' | 'charts' | 'note';
  readonly cells: readonly AppendixCell[];
  /** Points. */
  readonly height: number;
  readonly group: string;
  readonly newPage?: boolean;
  /** The row it comes from, for charts. */
  readonly source?: ChartsRow;
  /** Beside prose: its mark, and Målbar's own text where the analyst's is kept. */
  readonly mark?: string;
  readonly suggestion?: string;
}

export const TITLE_SIZE = 14;
export const HEADING_SIZE = 11;
export const NOTE_SIZE = 7;
/** Excel's highest row is 409.5 points: a longer text goes on in the next row, as the table of 2015 does. */
const HIGHEST = 390;
/** Heights in whole pixels. */
const PIXEL = 0.75;

const pixels = (height: number): number => Math.ceil(height / PIXEL) * PIXEL;

export function tableWidth({ columns }: AppendixTable): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** All rows of the sheet, in order. */
export function* linesOf(table: AppendixTable): Steps<Line[]> {
  const rows = yield* mapSteps(table.rows, (row) => rowLines(row, table));
  return [
    ...across(table, [table.title], 'title', TITLE_SIZE, true),
    ...across(table, table.lead, 'lead', 9, false),
    gap(6),
    ...(table.intro ?? []).flatMap((row) => rowLines(row, table)),
    ...(table.header ? [headerLine(table)] : []),
    ...rows.flat(),
    ...(table.notes.length > 0 ? [gap(6), ...across(table, table.notes, 'note', NOTE_SIZE, false)] : []),
  ];
}

const gap = (height: number): Line => ({ kind: 'gap', cells: [], height: pixels(height), group: 'gap' });

/** Texts over the whole width: a line of text in each row, since a text in a narrow cell would be wrapped to its width. */
function across(
  table: AppendixTable,
  texts: readonly string[],
  kind: Line['kind'],
  size: number,
  bold: boolean,
): Line[] {
  return texts
    .flatMap((text) => wrapText(text, tableWidth(table), { size, bold }))
    .map((text) => ({ kind, cells: [{ text }], height: pixels(size * 1.28 + 3), group: kind }));
}

function headerLine(table: AppendixTable): Line {
  const style = { size: table.size, bold: true };
  const height = Math.max(...table.columns.map(({ header, width }) => textHeight(header, width, style)));
  return {
    kind: 'header',
    cells: table.columns.map(({ header }) => ({ text: header })),
    height: pixels(height + 2),
    group: 'header',
  };
}

function rowLines(row: AppendixRow, table: AppendixTable): Line[] {
  switch (row.kind) {
    case 'section': {
      const kind = row.large === true ? 'heading' : 'section';
      const size = row.large === true ? HEADING_SIZE : table.size;
      const lines = wrapText(row.text, tableWidth(table), { size, bold: true });
      return lines.map((text, index) => ({
        kind,
        cells: [{ text }],
        height: pixels(size * 1.28 + 7),
        group: 'section',
        ...(row.newPage === true && index === 0 ? { newPage: true } : {}),
      }));
    }
    case 'charts':
      return [
        { kind: 'charts', cells: [], height: pixels(row.height + 6), group: row.group, source: row },
        ...sourceLines(row, table),
      ];
    case 'cells': {
      const pieces = row.cells.map((cell, column) => piecesOf(cell, table, column));
      const count = Math.max(...pieces.map(({ length }) => length));
      return Array.from({ length: count }, (_, index) => pieceLine(row.group, row.cells, pieces, index, table));
    }
  }
}

/** The source below charts, said once for those beside each other. */
function sourceLines({ blocks, group }: ChartsRow, table: AppendixTable): Line[] {
  const sources = [...new Set(blocks.map(({ source }) => source))].filter((source) => source !== '');
  return across(table, sources, 'note', NOTE_SIZE, false).map((line) => ({ ...line, group }));
}

function piecesOf({ text, kept }: AppendixCell, table: AppendixTable, column: number): readonly string[] {
  if (kept) return kept.pieces.map((piece) => piece.text);
  return cutToHeight(text, table.columns[column]?.width ?? 0, table.size);
}

function pieceLine(
  group: string,
  cells: readonly AppendixCell[],
  pieces: readonly (readonly string[])[],
  index: number,
  table: AppendixTable,
): Line {
  const shown = cells.map((cell, column): AppendixCell => {
    const text = pieces[column]?.[index] ?? '';
    return index === 0 || text !== '' ? { ...cell, text } : { text };
  });
  const height = Math.max(
    ...shown.map(({ text, bold, status }, column) =>
      textHeight(status === undefined ? text : `◆ ${text}`, table.columns[column]?.width ?? 0, {
        size: table.size,
        bold: bold === true || table.columns[column]?.bold === true || status !== undefined,
      }),
    ),
  );
  const prose = cells.findIndex(({ editKey }) => editKey !== undefined);
  const cell = cells[prose];
  const own = pieces[prose] ?? [];
  const mark =
    cell?.editKey === undefined || index >= own.length
      ? undefined
      : (cell.kept?.pieces[index]?.mark ?? markOf(cell.editKey, index, own.length, own[index] ?? ''));
  return {
    kind: 'cells',
    cells: shown,
    height: pixels(Math.min(HIGHEST + 15, height + 2)),
    group,
    ...(mark === undefined ? {} : { mark }),
    ...(index === 0 && cell?.kept ? { suggestion: cell.kept.suggestion } : {}),
  };
}

/** A text in pieces that each fit in one row, cut between paragraphs, else between sentences, else between words. */
export function cutToHeight(text: string, width: number, size: number): string[] {
  const fits = (part: string): boolean => textHeight(part, width, { size }) <= HIGHEST;
  if (fits(text)) return [text];
  for (const separator of ['\n\n', '\n', '. ', ' ']) {
    const parts = text
      .split(separator)
      .map((part, index, all) => (separator === '. ' && index < all.length - 1 ? `${part}.` : part));
    if (parts.length < 2) continue;
    const glue = separator === '. ' ? ' ' : separator;
    const pieces: string[] = [];
    for (const part of parts) {
      const last = pieces.at(-1);
      if (last !== undefined && fits(last + glue + part)) pieces[pieces.length - 1] = last + glue + part;
      else pieces.push(part);
    }
    return pieces.flatMap((piece) => (fits(piece) ? [piece] : cutToHeight(piece, width, size)));
  }
  const half = Math.ceil(text.length / 2);
  return [...cutToHeight(text.slice(0, half), width, size), ...cutToHeight(text.slice(half), width, size)];
}

import { formatAbsolute, quoteSheet, rect, type Rect } from '../model/address';
import { apiFunctionName, fileFunctionName } from './function-names';
import { tokenize } from './tokens';

/** A structured reference such as tbl[[#This Row],[Value]]. */
export interface StructuredReference {
  /** '' means the table the formula stands in. */
  readonly table: string;
  /** Lower-cased, without "#": headers, data, totals, all, this row. */
  readonly items: readonly string[];
  /** First and last column by name; null for all columns. */
  readonly columns: readonly [string, string] | null;
}

/** What a structured reference needs to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  readonly area: Rect;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export function parseStructured(text: string): StructuredReference {
  const open = text.indexOf('[');
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  const items: string[] = [];
  let body = inside;
  if (body.startsWith('@')) {
    items.push('this row');
    body = body.slice(1).trim();
  }
  if (body === '') return { table, items, columns: null };
  if (!body.startsWith('[')) {
    if (body.startsWith('#')) return { table, items: [...items, body.slice(1).toLowerCase()], columns: null };
    const name = unescapeColumn(body);
    return { table, items, columns: [name, name] };
  }
  const columns: string[] = [];
  for (const [, part = ''] of body.matchAll(/\[((?:'.|[^[\]'])*)\]/gs)) {
    if (part.startsWith('#')) items.push(part.slice(1).toLowerCase());
    else columns.push(unescapeColumn(part));
  }
  const [first, last = first] = columns;
  return { table, items, columns: first === undefined || last === undefined ? null : [first, last] };
}

/** In brackets an apostrophe stands before [ ] # ' and @. */
function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gs, '$1');
}

function escapeColumn(text: string): string {
  return text.replace(/[[\]#'@]/g, "'$&");
}

function columnPart([first, last]: readonly [string, string]): string {
  return first === last ? `[${escapeColumn(first)}]` : `[${escapeColumn(first)}]:[${escapeColumn(last)}]`;
}

const ITEM_NAMES: Readonly<Record<string, string>> = {
  headers: '#Headers',
  data: '#Data',
  totals: '#Totals',
  all: '#All',
  'this row': '#This Row',
};

/** As a file holds it: with the table's name, and "[#This Row]" for "@". */
export function toFile({ table, items, columns }: StructuredReference, own: string | null): string {
  const name = table === '' ? (own ?? '') : table;
  const parts = items.map((item) => `[${ITEM_NAMES[item] ?? `#${item}`}]`);
  if (columns === null) return parts.length === 1 ? `${name}${parts[0] ?? ''}` : `${name}[${parts.join(',')}]`;
  if (parts.length === 0 && columns[0] === columns[1]) return `${name}${columnPart(columns)}`;
  return `${name}[${[...parts, columnPart(columns)].join(',')}]`;
}

/** As Excel shows it: "[@Value]" in the table's own rows, "tbl[@Value]" elsewhere. */
export function toDisplay(reference: StructuredReference, own: string | null): string {
  const { table, items, columns } = reference;
  if (items.length !== 1 || items[0] !== 'this row') return toFile(reference, own);
  const name = own !== null && own.toLowerCase() === table.toLowerCase() ? '' : table;
  if (columns === null) return `${name}[@]`;
  const plain = columns[0] === columns[1] && /^[\p{L}\p{N}_]+$/u.test(columns[0]);
  return plain ? `${name}[@${columns[0]}]` : `${name}[@${columnPart(columns)}]`;
}

/** The cells a structured reference names, from a formula in that row; null where it is #REF! (or #VALUE! outside the rows). */
export function resolveStructured(
  { items, columns }: StructuredReference,
  table: TableShape,
  row: number,
): Rect | null {
  const { area, headerRows, totalsRows } = table;
  const first = area.row + headerRows;
  const last = area.row + area.rowCount - totalsRows - 1;
  const rows: (readonly [number, number])[] = (items.length === 0 ? ['data'] : items).map((item) => {
    if (item === 'headers') return [area.row, area.row + headerRows - 1];
    if (item === 'totals') return [last + 1, last + totalsRows];
    if (item === 'all') return [area.row, area.row + area.rowCount - 1];
    if (item === 'this row') return row >= first && row <= last ? [row, row] : [1, 0];
    return [first, last];
  });
  const top = Math.min(...rows.map(([a]) => a));
  const bottom = Math.max(...rows.map(([, b]) => b));
  const [left, right] =
    columns === null ? [0, area.columnCount - 1] : columns.map((name) => columnPosition(table, name));
  if (left === undefined || right === undefined || left < 0 || right < 0 || top > bottom) return null;
  if (rows.some(([a, b]) => a > b)) return null;
  const start = Math.min(left, right);
  return rect(top, area.column + start, bottom - top + 1, Math.abs(right - left) + 1);
}

function columnPosition({ columns }: TableShape, name: string): number {
  const wanted = name.toLowerCase();
  return columns.findIndex((column) => column.toLowerCase() === wanted);
}

/** A formula as it is typed (without "=") -> as a file holds it. `own` is the table that the cell stands in. */
export function formulaToFile(formula: string, own: string | null): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === 'function') return fileFunctionName(text);
      if (kind === 'structured') return toFile(parseStructured(text), own);
      if (kind === 'name') return /^(true|false)$/i.test(text) ? text.toUpperCase() : text;
      return kind === 'reference' ? upperReference(text) : text;
    })
    .join('');
}

/** A formula of a file -> as Excel shows it. */
export function formulaToDisplay(formula: string, own: string | null): string {
  if (!formula.includes('[') && !/_xl/i.test(formula)) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === 'function') return apiFunctionName(text);
      return kind === 'structured' ? toDisplay(parseStructured(text), own) : text;
    })
    .join('');
}

function upperReference(text: string): string {
  const bang = text.lastIndexOf('!') + 1;
  return text.slice(0, bang) + text.slice(bang).toUpperCase();
}

/** A formula of a file in plain A1 references, for a calculator that knows no tables. */
export function formulaToA1(formula: string, row: number, find: (table: string) => TableShape | null): string {
  if (!formula.includes('[')) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind !== 'structured') return text;
      const reference = parseStructured(text);
      const table = find(reference.table);
      const area = table && resolveStructured(reference, table, row);
      return table && area ? `${quoteSheet(table.sheet)}!${formatAbsolute(area)}` : '#REF!';
    })
    .join('');
}

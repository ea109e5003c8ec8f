import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet, rect, type Rect } from '../model/address';

export type TokenKind =
  'text' | 'number' | 'error' | 'reference' | 'structured' | 'name' | 'function' | 'operator' | 'space';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(\[!])`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|[A-Z][/A-Z0-9]*[!?]|GETTING_DATA)/uy],
  ['reference', new RegExp(`(?:${SHEET})?${CELL}(?::${CELL})?${END}`, 'uy')],
  ['reference', new RegExp(String.raw`(?:${SHEET})?\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${END}`, 'uy')],
  ['reference', new RegExp(String.raw`(?:${SHEET})?\$?[0-9]{1,7}:\$?[0-9]{1,7}${END}`, 'uy')],
  ['number', /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy],
  ['function', /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/uy],
  ['name', new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*`, 'uy')],
];

/** Cuts a formula (without its "=") into tokens; joined, their texts are the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = next(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number): Token {
  if (formula[at] === '[') return { kind: 'structured', text: formula.slice(at, closing(formula, at)) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (!text) continue;
    const end = at + text.length;
    if (kind === 'name' && formula[end] === '[') {
      return { kind: 'structured', text: formula.slice(at, closing(formula, end)) };
    }
    return { kind, text };
  }
  return { kind: 'operator', text: formula.charAt(at) };
}

/** Where the bracket that opens at `at` has been closed; an apostrophe escapes the next character inside. */
function closing(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i += 1) {
    const character = formula[i];
    if (character === "'") i += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return formula.length;
}

interface Corner {
  /** null for a whole column (row) reference. */
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** null: the sheet the formula stands on. */
  readonly sheet: string | null;
  readonly start: Corner;
  /** null for a single cell. */
  readonly end: Corner | null;
}

export function parseReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const prefix = bang < 0 ? null : text.slice(0, bang);
  const sheet = prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const [start = '', end] = text.slice(bang + 1).split(':');
  return { sheet, start: parseCorner(start), end: end === undefined ? null : parseCorner(end) };
}

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text);
  const letters = match?.[2] ?? '';
  const digits = match?.[4] ?? '';
  // In "$3" the one dollar sign stands before the digits.
  const rowFixed = match?.[3] === '$' || (letters === '' && match?.[1] === '$');
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
    rowFixed,
    columnFixed: letters !== '' && match?.[1] === '$',
  };
}

export function formatReference({ sheet, start, end }: Reference): string {
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  return `${prefix}${formatCorner(start)}${end ? `:${formatCorner(end)}` : ''}`;
}

function formatCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/** The cells a reference names. */
export function rectOf({ start, end }: Reference): Rect {
  const last = end ?? start;
  const rows = [start.row ?? 0, last.row ?? MAX_ROWS - 1].sort((a, b) => a - b);
  const columns = [start.column ?? 0, last.column ?? MAX_COLUMNS - 1].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  return rect(top, left, bottom - top + 1, right - left + 1);
}

/** Rewrites the references of a formula; null makes a reference #REF!. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind !== 'reference') return text;
      const before = parseReference(text);
      const after = map(before);
      if (after === null) return '#REF!';
      return after === before ? text : formatReference(after);
    })
    .join('');
}

/** The formula as it reads when copied so many rows down and columns right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  const valid = ({ row, column }: Corner): boolean =>
    (row === null || (row >= 0 && row < MAX_ROWS)) && (column === null || (column >= 0 && column < MAX_COLUMNS));
  return mapReferences(formula, (reference) => {
    const start = move(reference.start);
    const end = reference.end ? move(reference.end) : null;
    return valid(start) && (!end || valid(end)) ? { ...reference, start, end } : null;
  });
}

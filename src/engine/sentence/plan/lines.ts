import { beginsItem, isDigit, isLetter, type Span } from '../text/fold';

/** A line of the pasted document, or a cell of a table row, without the space around it. */
export interface Line extends Span {
  /** Empty lines between the line before and this one. */
  readonly gap: number;
  /** Row of a pasted table (its line's number) and column; null outside tables. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** A paragraph, bullet, heading or cell: lines that belong together. */
export interface Block extends Span {
  readonly cell: Line['cell'];
  /** Begins with a bullet, a list number or a letter. */
  readonly item: boolean;
  /** Empty lines before it. */
  readonly gap: number;
}

/** Lines around a line that tell how wide the text is set and whether every other line is empty. */
const NEIGHBOURS = 12;
/** A line shorter than this share of the text's width ends its paragraph, when the next one begins with a capital. */
const FULL = 0.72;
/** Text whose lines are longer than this is not broken into lines at all. */
const UNWRAPPED = 180;

/** Cuts a document into blocks: hard line breaks of PDF and mail are joined, double spacing is seen through. */
export function blocksOf(raw: string): Block[] {
  const lines = linesOf(raw);
  const widths = windowed(lines, (line) => (line.cell === null ? line.end - line.start : 0), Math.max);
  const singles = windowed(
    lines,
    (line) => (line.gap === 1 ? 1 : 0),
    (a, b) => a + b,
  );
  const closes = windowed(
    lines,
    (line) => (line.gap === 0 ? 1 : 0),
    (a, b) => a + b,
  );
  const blocks: { start: number; end: number; cell: Line['cell']; item: boolean; gap: number }[] = [];
  lines.forEach((line, i) => {
    const last = blocks[blocks.length - 1];
    const before = lines[i - 1];
    const double = (singles[i] ?? 0) >= 6 && (closes[i] ?? 0) <= 2;
    const joins =
      last !== undefined && before !== undefined && continues(raw, before, line, { width: widths[i] ?? 0, double });
    if (joins) last.end = line.end;
    else
      blocks.push({
        start: line.start,
        end: line.end,
        cell: line.cell,
        item: beginsItem(raw, line.start),
        gap: line.gap,
      });
  });
  return blocks;
}

interface Setting {
  readonly width: number;
  readonly double: boolean;
}

function continues(raw: string, before: Line, line: Line, { width, double }: Setting): boolean {
  if (before.cell !== null || line.cell !== null || beginsItem(raw, line.start)) return false;
  const last = raw.charAt(before.end - 1);
  const length = before.end - before.start;
  if (opensPassage(raw, line.start)) return false;
  const small =
    isSmall(raw, line.start) || (isDigit(raw.charAt(line.start)) && isLetter(last) && length >= width * 0.5);
  if (line.gap <= (double ? 1 : 0) && dangles(raw, before)) return true;
  if (line.gap <= 1 && RESTATING.test(raw.slice(line.start, line.start + 14))) return true;
  if ('.!?'.includes(last) && !small) return false;
  if (line.gap > (double ? 1 : 0))
    return line.gap <= 2 && small && !'.:;!?'.includes(last) && (width > UNWRAPPED || length >= width * 0.5);
  if (width > UNWRAPPED) return small && !'.:;!?'.includes(last);
  if (length >= width * FULL) return true;
  return small && !'.:!?'.includes(last);
}

/** Words that no sentence ends with: the next line goes on, however short this one is. */
const DANGLING = new Set(
  `med til fra af på i og eller samt skal må vil bør kan være er at for den det de en et som der om under over mindst højst minimum
   maksimalt ca ved inden senest mod mellem pr mellem udgøre ligge indtil hvor`.split(/\s+/u),
);

function dangles(raw: string, { start, end }: Line): boolean {
  const words = raw
    .slice(Math.max(start, end - 16), end)
    .toLowerCase()
    .split(/\s/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && DANGLING.has(last.endsWith('.') ? last.slice(0, -1) : last);
}

/** Headings that begin a passage even where the line before is full. */
const PASSAGES = /^(?:begrundelse|opg(?:ø|g)relse|status p(?:å|a)|indsatsomr|kilde:|figur \d)/iu;

/** The sentence that says a goal once more belongs to it. */
const RESTATING = /^det (?:svarer|kan) /iu;

function opensPassage(raw: string, i: number): boolean {
  return raw.charAt(i) !== raw.charAt(i).toLowerCase() && PASSAGES.test(raw.slice(i, i + 12));
}

function isSmall(raw: string, i: number): boolean {
  const char = raw.charAt(i);
  return isLetter(char)
    ? char === char.toLowerCase()
    : char === '(' && raw.charAt(i + 1).toLowerCase() === raw.charAt(i + 1);
}

/** The non-empty lines; page numbers are left out, rows with tabs are cut into cells. */
export function linesOf(raw: string): Line[] {
  const found: Line[] = [];
  let gap = 0;
  let row = 0;
  let start = 0;
  while (start <= raw.length) {
    const next = endOfLine(raw, start);
    row += 1;
    const trimmed = trim(raw, start, next);
    if (trimmed === null || isPageNumber(raw, trimmed)) gap += 1;
    else {
      if (raw.slice(start, next).includes('\t')) cells(raw, start, next, row, gap, found);
      else found.push({ ...trimmed, gap, cell: null });
      gap = 0;
    }
    start = next + 1;
  }
  return found;
}

function endOfLine(raw: string, start: number): number {
  let i = start;
  while (i < raw.length && raw.charAt(i) !== '\n' && raw.charAt(i) !== '\f' && raw.charAt(i) !== '\u2028') i += 1;
  return i;
}

/** A leading tab alone is an indent; tabs between texts part cells. */
function cells(raw: string, start: number, end: number, row: number, gap: number, found: Line[]): void {
  const parts: { span: Span; column: number }[] = [];
  let from = start;
  let column = 0;
  while (from <= end) {
    const tab = raw.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    const span = trim(raw, from, to);
    if (span !== null) parts.push({ span, column });
    column += 1;
    from = to + 1;
  }
  for (const { span, column: at } of parts) {
    found.push({ ...span, gap, cell: parts.length === 1 && at <= 1 ? null : { row, column: at } });
  }
}

function trim(raw: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(raw.charAt(start))) start += 1;
  while (end > start && isBlank(raw.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

function isBlank(char: string): boolean {
  return char.trim() === '' || char === '\u200b';
}

/** "12", "Side 3 af 20", "- 4 -". */
function isPageNumber(raw: string, { start, end }: Span): boolean {
  if (end - start > 16) return false;
  const words = raw
    .slice(start, end)
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '-' && word !== '|');
  return (
    words.every(
      (word) =>
        word === 'side' ||
        word === 'af' ||
        word === 's.' ||
        (word !== '' && word.split('').every((char) => char >= '0' && char <= '9')),
    ) &&
    words.length > 0 &&
    words.length <= 4
  );
}

/** For every line a value folded over its neighbours; blocks of neighbours are folded once, so that it stays linear. */
function windowed(
  lines: readonly Line[],
  value: (line: Line) => number,
  fold: (a: number, b: number) => number,
): number[] {
  const sums: number[] = [];
  for (let from = 0; from < lines.length; from += NEIGHBOURS) {
    sums.push(
      lines
        .slice(from, from + NEIGHBOURS)
        .map(value)
        .reduce((a, b) => fold(a, b), 0),
    );
  }
  return lines.map((_, i) => {
    const block = Math.floor(i / NEIGHBOURS);
    const near = i % NEIGHBOURS < NEIGHBOURS / 2 ? block - 1 : block + 1;
    return fold(sums[block] ?? 0, sums[near] ?? 0);
  });
}

import { periodSpan } from '../../engine';
import { decideConvention, valueUnder } from '../detect/number-convention';
import { readPeriodCell } from '../detect/period-cell';
import { readValueText, type ValueText } from '../detect/value-text';

/** A cell to be written, and its number format (null: Excel's own). */
export interface TypedCell {
  readonly value: string | number;
  readonly format: string | null;
}

export type NumberMarks = 'danish' | 'english' | null;

const TEXT = '@';
const DAY = 'dd-mm-yyyy';
const MONTH = 'mmm yyyy';
const text = (value: string): TypedCell => ({ value, format: value === '' ? null : TEXT });

/** Period labels: months as real dates, years as numbers, anything else as the text it was; one kind for the whole column. */
export function periodColumn(texts: readonly string[]): TypedCell[] {
  const read = texts.map((label) => (label === '' ? null : readPeriodCell(label, 'General')));
  const known = read.filter((one) => one !== null);
  if (known.length === 0) return otherColumn(texts, null);
  const isPlain = known.every((one) => one.kind === 'full' && one.mark === null);
  const blanks = texts.filter((label) => label === '').length;
  const kinds = new Set(known.map((one) => (one.kind === 'full' ? periodSpan(one.period).kind : 'part')));
  if (!isPlain || known.length + blanks < texts.length || kinds.size !== 1) return texts.map(text);
  const [kind] = kinds;
  if (kind !== 'month' && kind !== 'year') return texts.map(text);
  return read.map((one): TypedCell => {
    if (one?.kind !== 'full') return text('');
    if (kind === 'year') return { value: Number(one.period), format: '0' };
    const [year = 0, month = 0] = one.period.split('-').map(Number);
    return { value: serialOf(year, month, one.day ?? 1), format: one.day === null ? MONTH : DAY };
  });
}

/** Figures: numbers as numbers, gap marks and what is no number (or could be two) as the text it was. */
export function valueColumn(texts: readonly string[], marks: NumberMarks): TypedCell[] {
  const read = readAll(texts);
  const reading = conventionOf(read, marks);
  return texts.map((cell, i) => {
    const one = read[i];
    return one?.kind === 'number' && one.mark === null ? numberCell(cell, one, reading) : text(cell);
  });
}

/** A column of anything: dates, numbers, or text where one cell is neither, or has the zeros of a code before it. */
export function otherColumn(texts: readonly string[], marks: NumberMarks): TypedCell[] {
  const filled = texts.filter((cell) => cell !== '');
  const dates = filled.length > 0 && filled.every((cell) => dayOf(cell) !== null);
  if (dates) return texts.map((cell) => ({ value: dayOf(cell) ?? '', format: cell === '' ? null : DAY }));
  const read = readAll(texts);
  const isCode = filled.some((cell) => /^0\d/.test(cell) || /^\d{12,}$/.test(cell));
  const areNumbers = read.every((one) => one.kind === 'gap' || (one.kind === 'number' && one.mark === null));
  if (isCode || !areNumbers || !read.some(({ kind }) => kind === 'number')) return texts.map(text);
  const reading = conventionOf(read, marks);
  const typed = texts.map((cell, i) => {
    const one = read[i];
    return one?.kind === 'number' ? numberCell(cell, one, reading) : text(cell);
  });
  return typed;
}

function readAll(texts: readonly string[]): ValueText[] {
  return texts.map(readValueText);
}

function conventionOf(read: readonly ValueText[], marks: NumberMarks): ReturnType<typeof decideConvention> {
  const cells = read.flatMap((one, row) =>
    one.kind === 'number' ? [{ row, column: 0, cell: { ...one, text: true } as const }] : [],
  );
  const decided = decideConvention(cells);
  if (decided?.convention !== 'unclear' || decided.reason !== 'none' || marks === null) return decided;
  return { convention: marks, reason: 'table', cell: null };
}

function numberCell(
  cell: string,
  read: Extract<ValueText, { kind: 'number' }>,
  reading: ReturnType<typeof decideConvention>,
): TypedCell {
  const value = valueUnder({ ...read, text: true }, reading);
  if (value === null) return text(cell);
  if (!read.percent) return { value, format: null };
  const decimals = /[.,](\d+)\D*$/.exec(cell)?.[1]?.length ?? 0;
  const format = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
  return { value: Number((value / 100).toPrecision(15)), format };
}

/** Excel's serial of a text that names a whole day, day first; null for any other. */
function dayOf(cell: string): number | null {
  if (!/\d/.test(cell)) return null;
  const read = readPeriodCell(cell, 'General');
  if (read?.kind !== 'full' || read.day === null || read.mark !== null) return null;
  const [year = 0, month = 0] = read.period.split('-').map(Number);
  return serialOf(year, month, read.day);
}

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

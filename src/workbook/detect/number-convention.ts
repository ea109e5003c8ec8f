import type { NumberTextReading } from '../decoded';
import { cellAddress } from '../address';
import type { ValueCell } from './value-cell';

export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly cell: ValueCell;
}

/** How much larger or smaller than the column's other numbers a value may be and still be of their size. */
const SAME_SCALE = 20;

/**
 * Whether a column's number text is Danish or English. `1.234` alone could be either: the other cells of the column
 * decide, by a text that only one of the two can be or by the size of its plain numbers. Null where the column has no
 * number text that needs deciding.
 */
export function decideConvention(values: Iterable<PlacedValue>): NumberTextReading | null {
  let danish: PlacedValue | null = null;
  let english: PlacedValue | null = null;
  const plain: number[] = [];
  const either: { danish: number; english: number }[] = [];
  for (const value of values) {
    const { cell } = value;
    if (cell.kind !== 'number') continue;
    if (cell.danish === null) english ??= value;
    else if (cell.english === null) danish ??= value;
    else if (cell.danish === cell.english) plain.push(Math.abs(cell.danish));
    else either.push({ danish: Math.abs(cell.danish), english: Math.abs(cell.english) });
  }
  if (danish !== null && english === null) return { convention: 'danish', reason: 'marks', cell: address(danish) };
  if (english !== null && danish === null) return { convention: 'english', reason: 'marks', cell: address(english) };
  if (either.length === 0 && danish === null) return null;
  if (danish !== null && english !== null) return { convention: 'unclear', reason: 'marks', cell: address(english) };
  const scale = median(plain.filter((value) => value !== 0));
  if (scale !== null) {
    const asDanish = isSameScale(median(either.map((value) => value.danish)), scale);
    const asEnglish = isSameScale(median(either.map((value) => value.english)), scale);
    if (asDanish !== asEnglish) return { convention: asDanish ? 'danish' : 'english', reason: 'scale', cell: null };
  }
  return { convention: 'unclear', reason: 'none', cell: null };
}

/** The value under a convention; null where the text could be two numbers, or none under this convention. */
export function valueUnder(cell: ValueCell, reading: NumberTextReading | null): number | null {
  if (cell.kind !== 'number') return null;
  if (cell.danish === null || cell.english === null) return cell.danish ?? cell.english;
  if (cell.danish === cell.english) return cell.danish;
  if (reading === null || reading.convention === 'unclear') return null;
  return reading.convention === 'danish' ? cell.danish : cell.english;
}

function address(value: PlacedValue): string {
  return cellAddress(value.row, value.column);
}

function isSameScale(value: number | null, scale: number): boolean {
  return value !== null && value <= scale * SAME_SCALE && value >= scale / SAME_SCALE;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

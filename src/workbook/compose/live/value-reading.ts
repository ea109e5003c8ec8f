import type { CellValue } from '../../snapshot';
import { quoted } from './formula';

/** How a cell's content is read as a number: as it is, times 100 (a cell that shows percent), or from text. */
export interface ValueReading {
  /** The formula for the number in a cell, "" where there is none. */
  readonly formula: (cell: string) => string;
  /** What the formula gives, worked out here; null for "". */
  readonly simulate: (value: CellValue) => number | null;
}

/** Number cells as they are. */
export function plainReading(scale: 1 | 100): ValueReading {
  return {
    formula: (cell) => `IF(ISNUMBER(${cell}),${scaled(cell, scale)},"")`,
    simulate: (value) => (typeof value === 'number' ? value * scale : null),
  };
}

/** A share that a cell holds as 0.598 and shows as 59,8 % is 59.8: rounded, since 0.598 * 100 is not quite. */
export function scaled(cell: string, scale: 1 | 100): string {
  return scale === 1 ? cell : `ROUND(100*${cell},12)`;
}

const DIGITS = '{0,1,2,3,4,5,6,7,8,9}';
/** More different words after numbers than this, and the texts are no plain numbers. */
const MOST_WORDS = 6;
const NUMBER = /^\s*(?:[-−–+]\s*)?\d[\d.,\s]*/;

/**
 * Numbers written as text ("3.249", "9,28", "4,3 pct."), by the marks of one convention; words and marks after the
 * number are those that the table has. Null where the texts are no such numbers.
 */
export function textReading(convention: 'danish' | 'english', cells: readonly CellValue[]): ValueReading | null {
  const words = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/\d/.test(cell)) continue;
    const number = NUMBER.exec(cell)?.[0];
    if (number === undefined) continue;
    const rest = cell.slice(number.length).trim();
    if (rest !== '') words.add(rest);
    if (/[−–]/.test(number)) words.add(/[−–]/.exec(number)?.[0] ?? '');
    if (number.includes('\u00a0')) words.add('\u00a0');
  }
  if (words.size > MOST_WORDS) return null;
  // Longer words first, so that "pct." goes before "." would.
  const removed = [...words].sort((a, b) => b.length - a.length);
  const [decimal, group] = convention === 'danish' ? [',', '.'] : ['.', ','];
  const replacement = (word: string): string => (/^[−–]$/.test(word) ? '-' : '');
  return {
    formula: (cell) => {
      const text = removed.reduce((inner, word) => `SUBSTITUTE(${inner},${quoted(word)},"${replacement(word)}")`, cell);
      const number = `IFERROR(NUMBERVALUE(${text},"${decimal}","${group}"),"")`;
      return `IF(ISNUMBER(${cell}),${cell},IF(COUNT(FIND(${DIGITS},${cell}))=0,"",${number}))`;
    },
    simulate: (value) => {
      if (typeof value === 'number') return value;
      if (typeof value !== 'string' || !/\d/.test(value)) return null;
      const text = removed.reduce((inner, word) => inner.replaceAll(word, replacement(word)), value);
      return numberValue(text, decimal, group);
    },
  };
}

/** NUMBERVALUE: blanks go, group marks go before the decimal mark; anything else is an error. */
function numberValue(text: string, decimal: string, group: string): number | null {
  const [whole = '', ...fraction] = text.replace(/[ \t\r\n]/g, '').split(decimal);
  if (fraction.length > 1 || (fraction[0] ?? '').includes(group)) return null;
  const plain = `${whole.replaceAll(group, '')}.${fraction[0] ?? ''}`;
  return /^[-+]?\d*\.\d*$/.test(plain) && /\d/.test(plain) ? Number(plain) : null;
}

import { fold } from './text';
import type { CellValue } from '../snapshot';
import { readPeriodCell } from './period-cell';

/** The years a text names, in order, each once: "Midlertidig indkvartering 2018" -> [2018]. */
export function yearsIn(text: string): number[] {
  const found = [...fold(text).matchAll(/(?<!\d|\d,)(?:19[5-9]\d|20\d\d)(?![\d]|[.,]\d)/g)].map((match) =>
    Number(match[0]),
  );
  return [...new Set(found)];
}

/** The year a heading cell stands for: 2018, "2018", "År 2018", "Indkvarterede 2018"; null for none or several. */
export function yearOfHeading(value: CellValue, format: string): number | null {
  const cell = readPeriodCell(value, format);
  if (cell?.kind === 'full') return /^\d{4}$/.test(cell.period) ? Number(cell.period) : null;
  if (typeof value !== 'string' || value.length > 80) return null;
  const years = yearsIn(value);
  return years.length === 1 ? (years[0] ?? null) : null;
}

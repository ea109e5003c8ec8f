import type { Axis, AxisEntry } from './axis';
import { endOf, startOf } from './axis-index';
import type { Bounds, Grid } from './grid';
import { headerRole, isTotalLabel } from './headers';
import { readPeriodCell } from './period-cell';
import { readValueCell } from './value-cell';
import { yearOfHeading } from './years';

/** Columns of periods that belong to one measure (or area): a wide table has one or more, side by side or interleaved. */
export interface Block {
  readonly entries: readonly AxisEntry[];
  /** What stands above the block, or under every period; '' where the table has but one block. */
  readonly label: string;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly last: number;
  /** One label over everything ("Indkvarterede" above the months). */
  readonly heading: string | null;
  /** Rows above the periods that hold such labels. */
  readonly top: number;
  /** Columns left of the blocks may hold labels from here on. */
  readonly labelsFrom: number;
}

const LABEL_COLUMNS = 12;

/** The blocks of periods on an axis's row that share their label columns. */
export function findBlocks(grid: Grid, bounds: Bounds, axis: Axis, onLine: readonly Axis[]): Blocks {
  const { group, labelsFrom } = sharing(grid, bounds, axis, onLine);
  const first = Math.min(...group.map(startOf));
  const last = Math.max(...group.map(endOf));
  const interleaved = subHeaders(grid, bounds, axis.line + 1, group);
  if (interleaved !== null) {
    const columns = interleaved.flatMap(({ entries }) => entries.map(({ at }) => at));
    return { blocks: interleaved, first, last: Math.max(...columns), heading: null, top: axis.line, labelsFrom };
  }
  const labels = group.map((one) => labelAbove(grid, bounds, one));
  const top = labels.reduce((highest, one) => Math.min(highest, one?.row ?? highest), axis.line);
  if (group.length === 1) {
    return {
      blocks: [{ entries: axis.entries, label: '' }],
      first,
      last,
      heading: labels[0]?.text ?? null,
      top,
      labelsFrom,
    };
  }
  const blocks = group.map((one, i): Block => ({ entries: one.entries, label: labels[i]?.text ?? '' }));
  return { blocks, first, last, heading: null, top, labelsFrom };
}

/** Blocks between which no labels stand share those to their left. */
function sharing(
  grid: Grid,
  bounds: Bounds,
  axis: Axis,
  onLine: readonly Axis[],
): { readonly group: readonly Axis[]; readonly labelsFrom: number } {
  let group: Axis[] = [];
  let labelsFrom = bounds.left;
  for (const one of onLine) {
    const before = group.at(-1);
    if (before !== undefined && hasWordsBetween(grid, axis.line, endOf(before), startOf(one))) {
      if (group.includes(axis)) break;
      labelsFrom = endOf(before) + 1;
      group = [];
    }
    group.push(one);
  }
  return { group, labelsFrom: Math.max(labelsFrom, startOf(group[0] ?? axis) - LABEL_COLUMNS) };
}

/** True when a column between two columns has words in the rows below a row of periods: labels of another table. */
export function hasWordsBetween(grid: Grid, line: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column++) {
    const header = grid.text(line, column);
    // One row of words is enough under a header of their own that is none of the periods' (a unit, a remark, a total).
    const isHeaded = header !== '' && headerRole(header) === null && !isTotalLabel(header);
    let words = 0;
    let blanks = 0;
    for (let row = line + 1; row <= line + 10 && blanks < 2; row++) {
      blanks = grid.isRowBlank(row, left, right) ? blanks + 1 : 0;
      const text = grid.text(row, column);
      if (text !== '' && readValueCell(text, '').kind === 'other' && /\p{L}/u.test(text)) words++;
    }
    if (words > (isHeaded ? 0 : 1)) return true;
  }
  return false;
}

/** The label above a block: the first text in the rows above its columns that is no year. */
function labelAbove(grid: Grid, bounds: Bounds, axis: Axis): { readonly text: string; readonly row: number } | null {
  for (let row = axis.line - 1; row >= Math.max(bounds.top, axis.line - 3); row--) {
    if (row === axis.yearContext) continue;
    let label: string | null = null;
    for (let column = startOf(axis); column <= endOf(axis); column++) {
      const value = grid.value(row, column);
      if (readPeriodCell(value, grid.format(row, column)) !== null) continue;
      // Figures are another table's: what stands above them is no label of this one.
      if (readValueCell(value, grid.format(row, column)).kind === 'number') return null;
      const text = grid.text(row, column);
      if (text !== '' && yearOfHeading(text, '') === null) label ??= text;
    }
    if (label !== null) return { text: label, row };
  }
  return null;
}

/** A row of words right under the periods, the same ones under each: one block per word. */
function subHeaders(grid: Grid, bounds: Bounds, row: number, group: readonly Axis[]): Block[] | null {
  const entries = group.flatMap((one) => one.entries);
  const first = entries[0]?.at ?? 0;
  const step = (entries[1]?.at ?? first + 1) - first;
  const last = Math.min(bounds.right, (entries.at(-1)?.at ?? first) + Math.max(step, 1) - 1);
  const isWord = (column: number) => {
    const text = grid.text(row, column);
    return text !== '' && readValueCell(text, '').kind === 'other';
  };
  const blocks = new Map<string, AxisEntry[]>();
  let current: AxisEntry | null = null;
  let next = 0;
  for (let column = first; column <= last; column++) {
    while (next < entries.length && (entries[next]?.at ?? column) <= column) current = entries[next++] ?? current;
    if (!isWord(column) || current === null) return null;
    const label = grid.text(row, column);
    const block = blocks.get(label);
    const entry = { ...current, at: column };
    if (block === undefined) blocks.set(label, [entry]);
    else block.push(entry);
  }
  const shared = [...blocks].map(([label, own]): Block => ({ label, entries: own }));
  return shared.length > 1 || shared.every((block) => block.entries.length > 1) ? shared : null;
}

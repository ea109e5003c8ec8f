import type { Bounds, Grid } from './grid';
import { fold } from './text';
import { yearsIn } from './years';

/** What stands around a table: its title, its source and its notes. */
export interface Surroundings {
  readonly title: string | null;
  readonly source: string | null;
  /** Lines above and below the table that are neither, in order. */
  readonly notes: readonly Line[];
}

export interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const ABOVE = 10;
const BELOW = 15;
const SOURCE = /^(?:kilde|data ?kilde|source)\s*[:.]?\s*/i;
const NOTE = /^(?:note|noter|anm|anmærkning|bemærk|obs|nb|\*|¹|²|³|\d\)|\(\*\)|fodnote|databrud|foreløbig)/i;

export function readSurroundings(grid: Grid, sheet: Bounds, table: Bounds): Surroundings {
  const above = linesAbove(grid, sheet, table);
  const below = linesBelow(grid, sheet, table);
  const titles = above.filter(({ text }) => !SOURCE.test(text) && !NOTE.test(text));
  const all = [...above, ...below];
  const source = all.map(({ text }) => sourceOf(text)).find((one) => one !== null) ?? null;
  const title = nearestBlock(titles)[0] ?? null;
  const notes = all.filter((line) => line !== title && !SOURCE.test(line.text));
  return { title: title?.text ?? null, source, notes };
}

function sourceOf(text: string): string | null {
  const match = /(?:^|[.;,]\s*)(?:kilde|datakilde|source)\s*:\s*([^;]+)/i.exec(text);
  const named = match?.[1]
    ?.replace(/Note:.*$/i, '')
    .trimEnd()
    .replace(/\.$/, '')
    .trim();
  if (named !== undefined && named !== '') return named;
  return /jobindsats(?:\.dk)?/i.test(text)
    ? 'Jobindsats.dk'
    : /statistikbanken|danmarks statistik/i.test(text)
      ? 'Danmarks Statistik'
      : null;
}

/** The lines just above the table, without blank rows between: its own title, not the sheet's. */
function nearestBlock(lines: readonly Line[]): Line[] {
  const block: Line[] = [];
  for (const line of [...lines].reverse()) {
    const below = block[0];
    if (below !== undefined && below.row - line.row > 1) break;
    block.unshift(line);
  }
  return block;
}

function linesAbove(grid: Grid, sheet: Bounds, table: Bounds): Line[] {
  const lines: Line[] = [];
  let followsData = false;
  for (let row = table.top - 1; row >= Math.max(sheet.top, table.top - ABOVE) && !followsData; row--) {
    const line = lineOf(grid, row, table);
    if (line === 'data') followsData = true;
    else if (line !== null) lines.unshift(line);
  }
  if (!followsData) return lines;
  // Notes and sources between two tables, with a gap below them, belong to the table above.
  const own = lines.findLastIndex(({ text, row }, i) => {
    const below = lines[i + 1]?.row ?? table.top;
    return below - row > 1 && (SOURCE.test(text) || NOTE.test(text));
  });
  return lines.slice(own + 1);
}

function linesBelow(grid: Grid, sheet: Bounds, table: Bounds): Line[] {
  const lines: Line[] = [];
  let started = false;
  let blanks = 0;
  for (let row = table.bottom + 1; row <= Math.min(sheet.bottom, table.bottom + BELOW); row++) {
    const line = lineOf(grid, row, table);
    if (line === 'data') break;
    if (line === null) {
      blanks++;
      continue;
    }
    // After a gap only what calls itself a note still belongs here; anything else may be the next table's title.
    if (blanks > 0 && (started || blanks > 2) && !NOTE.test(line.text) && !SOURCE.test(line.text)) break;
    started = true;
    lines.push(line);
  }
  return lines;
}

/** A row with one or two texts and no number is a line of words; 'data' for anything else that is not blank. */
function lineOf(grid: Grid, row: number, table: Bounds): Line | 'data' | null {
  const parts: string[] = [];
  let first: number | null = null;
  for (let column = Math.max(grid.left, table.left - 3); column <= table.right; column++) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    if (text === '') {
      if (typeof grid.value(row, column) === 'number') return 'data';
      continue;
    }
    if (parts.length >= 3) return 'data';
    parts.push(text);
    first ??= column;
  }
  return first === null ? null : { text: parts.join(' '), row, column: first };
}

/** The one year that the lines above a cell, or else the sheet's name, speak of; the first of two that follow. */
export function titleYear(grid: Grid, sheet: Bounds, row: number, left: number, right: number): number | null {
  const around = { top: row, bottom: row, left, right };
  const texts = linesAbove(grid, sheet, around)
    .reverse()
    .map(({ text }) => text);
  for (const text of [...texts, grid.sheet]) {
    const years = yearsIn(fold(text)).sort((a, b) => a - b);
    const [first, second] = years;
    if (first !== undefined && (years.length === 1 || (years.length === 2 && second === first + 1))) return first;
  }
  return null;
}

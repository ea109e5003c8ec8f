import type { Period } from '../../engine';
import type { Bounds, Grid } from './grid';
import { headerRole } from './headers';
import { hasWordsBetween } from './across-blocks';
import { findYears, type Resolved } from './axis-years';
import { haveOneDay, isPeriodColumn, isPeriodRow, withoutStrayNumbers } from './axis-plausible';
import type { Run } from './axis-scan';

/**
 * A run of period labels, the one thing every indicator table has: down a column (long tables, a row per period) or
 * across a row (a column per period).
 */
export interface Axis {
  readonly direction: 'down' | 'across';
  /** The column of a `down` axis, the row of an `across` axis. */
  readonly line: number;
  readonly entries: readonly AxisEntry[];
  /** Months without a year of their own, whose years label the rows (or columns): that column (or row). */
  readonly yearLine: number | null;
  /** The column (down) or row (across) beside the axis that gave its years; it is part of the labels. */
  readonly yearContext: number | null;
  readonly score: number;
}

export interface AxisEntry {
  /** Row for a `down` axis, column for an `across` axis. */
  readonly at: number;
  /** Null when the year stands at the other edge of the table (`yearLine`). */
  readonly period: Period | null;
  readonly part: { readonly months: 1 | 3 | 6; readonly index: number } | null;
  readonly mark: string | null;
}

/** The axes a run holds once every label has its period: none when it is a run of something else. */
export function resolveRun(grid: Grid, bounds: Bounds, run: Run, titleYear: number | null): Axis[] {
  if (!haveOneDay(run)) return [];
  const resolved = findYears(grid, bounds, run, titleYear);
  if (resolved === null) return [];
  const { entries } = resolved;
  if (run.direction === 'down') {
    return isPeriodColumn(grid, run, entries) ? [makeAxis(run, entries, resolved)] : [];
  }
  return splitRepeats(withoutStrayNumbers(run, entries))
    .flatMap((block) => splitAtLabels(grid, run.line, block))
    .filter((block) => block.length > 1 && isPeriodRow(grid, bounds, run, block))
    .map((block) => makeAxis(run, block, resolved));
}

function makeAxis(run: Run, entries: readonly AxisEntry[], { yearLine, yearContext }: Resolved): Axis {
  const weight = yearLine !== null ? 4 : entries.every(isYear) ? 1 : 3;
  const named = run.header !== null && headerRole(run.header) === 'period' ? 1.5 : 1;
  // Labels that stand close together are an axis; the same ones met by chance far apart (headers of other tables) are not.
  const span = Math.abs((entries.at(-1)?.at ?? 0) - (entries[0]?.at ?? 0)) + 1;
  const density = Math.max(0.3, entries.length / span);
  return {
    direction: run.direction,
    line: run.line,
    entries,
    yearLine,
    yearContext,
    score: entries.length * weight * named * density,
  };
}

/** A row of periods starts over where one comes again: blocks of columns side by side. */
function splitRepeats(all: readonly AxisEntry[]): AxisEntry[][] {
  const blocks: AxisEntry[][] = [];
  let seen = new Set<string>();
  for (const one of withoutTwins(all)) {
    const key = keyOf(one);
    const block = blocks.at(-1);
    if (block === undefined || seen.has(key)) {
      blocks.push([one]);
      seen = new Set([key]);
    } else {
      block.push(one);
      seen.add(key);
    }
  }
  return blocks;
}

function keyOf(one: AxisEntry): string {
  return one.period ?? `part ${String(one.part?.months)}/${String(one.part?.index)}`;
}

/** Every period written over each of its columns ("2018M10", "2018M10", "2018M11" ...): the first stands for all, as if merged. */
function withoutTwins(all: readonly AxisEntry[]): readonly AxisEntry[] {
  const firsts = all.filter((one, i) => i === 0 || keyOf(one) !== keyOf(all[i - 1] ?? one));
  return firsts.length > 1 && all.length === firsts.length * Math.round(all.length / firsts.length) ? firsts : all;
}

/** Labels between two periods end one table and begin another. */
function splitAtLabels(grid: Grid, line: number, block: readonly AxisEntry[]): AxisEntry[][] {
  const parts: AxisEntry[][] = [];
  for (const one of block) {
    const before = parts.at(-1)?.at(-1);
    if (before === undefined || hasWordsBetween(grid, line, before.at, one.at)) parts.push([one]);
    else parts.at(-1)?.push(one);
  }
  return parts;
}

function isYear(one: AxisEntry): boolean {
  return one.period !== null && /^\d{4}$/.test(one.period);
}

import type { GapReason, Period } from '../../engine';
import { cellAddress, cellReference } from '../address';
import type { Finding, NumberTextReading } from '../decoded';
import type { Grid } from './grid';
import { valueUnder, type PlacedValue } from './number-convention';

export type Placed = PlacedValue & { readonly period: Period };

/** How often something happened in a series, and where first. */
interface Tally {
  readonly first: Placed;
  readonly count: number;
}

/** The points of one series as its cells give them. */
export interface Collected {
  readonly points: ReadonlyMap<Period, number | null>;
  readonly gaps: ReadonlyMap<Period, GapReason>;
  readonly cells: Readonly<Record<Period, string>>;
  /** Footnote marks beside values. */
  readonly marks: ReadonlyMap<Period, string>;
  readonly observed: number;
  /** Numbers as text that could be two numbers: gaps, until the column shows which. */
  readonly unclear: number;
  /** Values that say themselves that they are in percent. */
  readonly percent: number;
  readonly unreadable: Tally | null;
  readonly errors: Tally | null;
  readonly repeated: (Tally & { readonly value: number }) | null;
  readonly conflicting: (Tally & { readonly values: readonly [number, number] }) | null;
}

/** Reads values into points. A period that is given twice with different figures is a gap: nobody can say which is right. */
export function collectPoints(sheet: string, values: readonly Placed[], reading: NumberTextReading | null): Collected {
  const points = new Map<Period, number | null>();
  const gaps = new Map<Period, GapReason>();
  const cells: Record<Period, string> = {};
  const marks = new Map<Period, string>();
  const conflicts = new Set<Period>();
  let percent = 0;
  let unclear = 0;
  let unreadable: Tally | null = null;
  let errors: Tally | null = null;
  let repeated: Collected['repeated'] = null;
  let conflicting: Collected['conflicting'] = null;
  for (const value of values) {
    const { period, cell } = value;
    if (cell.kind === 'other') unreadable = tally(unreadable, value);
    if (cell.kind === 'error') errors = tally(errors, value);
    if (cell.kind === 'number' && cell.mark !== null) marks.set(period, cell.mark);
    if (cell.kind === 'number' && cell.percent) percent++;
    const number = valueUnder(cell, reading);
    if (cell.kind === 'number' && number === null) unclear++;
    const known = points.get(period);
    if (known !== undefined && (known !== null || number === null)) {
      if (known !== null && number === known) repeated = { ...tally(repeated, value), value: known };
      if (known !== null && number !== null && number !== known) {
        conflicting = tallyConflict(conflicting, value, known, number);
        conflicts.add(period);
      }
      continue;
    }
    points.set(period, number);
    cells[period] = cellReference(sheet, value.row, value.column);
    if (number === null) gaps.set(period, cell.kind === 'gap' ? cell.reason : 'missing');
    else gaps.delete(period);
  }
  for (const period of conflicts) {
    points.set(period, null);
    gaps.set(period, 'missing');
  }
  let observed = 0;
  for (const value of points.values()) if (value !== null) observed++;
  return { points, gaps, cells, marks, observed, unclear, percent, unreadable, errors, repeated, conflicting };
}

function tally(before: Tally | null, value: Placed): Tally {
  return { first: before?.first ?? value, count: (before?.count ?? 0) + 1 };
}

function tallyConflict(
  before: Collected['conflicting'],
  value: Placed,
  known: number,
  number: number,
): Collected['conflicting'] {
  return { ...tally(before, value), values: before?.values ?? [known, number] };
}

/** What the user should know of the cells of one series: one finding of a kind, with the first cell and how many there are. */
export function valueFindings(
  grid: Grid,
  { indicator, area }: { readonly indicator: string; readonly area: string | null },
  { unreadable, errors, repeated, conflicting }: Collected,
): Finding[] {
  const finding = (
    code: string,
    severity: Finding['severity'],
    { first, count }: Tally,
    params: NonNullable<Finding['params']>,
  ): Finding => ({
    code,
    severity,
    sheet: grid.sheet,
    cell: cellAddress(first.row, first.column),
    params: { indicator, area, period: first.period, count, ...params },
  });
  const shown = ({ first }: Tally): string => String(grid.value(first.row, first.column)).slice(0, 80);
  return [
    ...(unreadable === null ? [] : [finding('unreadable_value', 'warning', unreadable, { value: shown(unreadable) })]),
    ...(errors === null ? [] : [finding('error_value', 'warning', errors, { value: shown(errors) })]),
    ...(repeated === null
      ? []
      : [finding('repeated_value', 'info', repeated, { first: repeated.value, second: repeated.value })]),
    ...(conflicting === null
      ? []
      : [
          finding('conflicting_values', 'warning', conflicting, {
            first: conflicting.values[0],
            second: conflicting.values[1],
          }),
        ]),
  ];
}

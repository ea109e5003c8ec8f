import { parseReference } from '../../address';
import type { SeriesLocation } from '../../decoded';
import type { Series } from '../../../engine';
import type { Area, CellValue } from '../../snapshot';
import { sameCell, type CellReader } from './cell-reader';
import { columnOn, rowOn, type Lines } from './formula';
import { readLabel, type StandingLabel } from './labels';
import { ownPoints, slotOf, type Rhythm } from './slots';

/** Where a period of a series stands: its position along the line of periods, and its line of values. */
export interface PlacedPoint {
  readonly slot: number;
  readonly at: number;
  readonly valueLine: number;
  readonly value: number | null;
}

/** A table read along its periods, so that rows and columns need no code of their own: a position is a row or a column. */
export interface Geometry {
  readonly direction: 'down' | 'across';
  readonly reader: CellReader;
  readonly sheet: string;
  /** Column (down) or row (across) of the period labels. */
  readonly periodLine: number;
  readonly valueLine: number;
  readonly first: number;
  readonly last: number;
  /** First position after the sheet's used range. */
  readonly end: number;
  readonly points: readonly PlacedPoint[];
  readonly cell: (line: number, at: number) => CellValue;
  /** A line of the table as a reference. */
  readonly reference: (line: number, lines: Lines | null) => string;
}

/** Reads a series along its line of periods; null for a matrix, and where its cells are not known. */
export function geometryOf(
  series: Series,
  location: SeriesLocation,
  reader: CellReader,
  rhythm: Rhythm,
): Geometry | null {
  if (location.kind === 'matrix') return null;
  const down = location.kind === 'column';
  const points = ownPoints(series, rhythm).flatMap(([period, value]): PlacedPoint[] => {
    const cell = placeOf(series, period);
    if (cell === null) return [];
    return [
      {
        slot: slotOf(period, rhythm),
        at: down ? cell.row : cell.column,
        valueLine: down ? cell.column : cell.row,
        value,
      },
    ];
  });
  if (points.length === 0) return null;
  return {
    direction: down ? 'down' : 'across',
    reader,
    sheet: reader.name,
    periodLine: down ? location.periodColumn : location.periodRow,
    valueLine: down ? location.valueColumn : location.valueRow,
    first: down ? location.firstRow : location.firstColumn,
    last: down ? location.lastRow : location.lastColumn,
    end: down ? reader.bottom : reader.right,
    points,
    cell: (line, at) => (down ? reader.value(at, line) : reader.value(line, at)),
    reference: (line, lines) => (down ? columnOn(reader.name, line, lines) : rowOn(reader.name, line, lines)),
  };
}

/** The cell a period's value was read from. */
export function placeOf(series: Series, period: string): { readonly row: number; readonly column: number } | null {
  const address = series.cells?.[period];
  const area = address === undefined ? undefined : parseReference(address)?.area;
  return area === undefined ? null : { row: area.row, column: area.column };
}

/** The labels of the table's periods as they stand on a line. */
export function standingLabels({ direction, reader, points }: Geometry, line: number): StandingLabel[] {
  return [...points]
    .sort((a, b) => a.slot - b.slot)
    .map(({ slot, at }) =>
      direction === 'down' ? readLabel(reader, slot, at, line) : readLabel(reader, slot, line, at),
    );
}

/** A label of the table that every row of the series has, in the form it stands in. */
export interface Criterion {
  readonly line: number;
  readonly value: string | number;
}

/** The labels that pick a series' rows out of a long table, as they stand in its first row. */
export function criteriaOf(geometry: Geometry, location: SeriesLocation): Criterion[] {
  if (location.kind !== 'column') return [];
  const at = geometry.points[0]?.at ?? geometry.first;
  return location.where.map(({ column, equals }) => {
    const value = geometry.cell(column, at);
    return { line: column, value: typeof value === 'boolean' ? equals : value };
  });
}

/** Positions anywhere on the sheet that meet the criteria. */
export function positionsOf(geometry: Geometry, criteria: readonly Criterion[]): number[] {
  return Array.from({ length: geometry.end }, (_, at) => at).filter((at) =>
    criteria.every(({ line, value }) => sameCell(geometry.cell(line, at), value)),
  );
}

/**
 * How far formulas may look along the lines: everywhere (null), unless another table on the same lines has rows that
 * would be taken for this series', or a goal table stands there, whose status columns may not be looked at.
 */
export function reach(
  geometry: Geometry,
  stray: readonly number[],
  goalTables: readonly Area[],
  most: number,
): Lines | null {
  const { first, last, direction } = geometry;
  const before = stray.filter((at) => at < first);
  const after = stray.filter((at) => at > last);
  for (const { row, rowCount, column, columnCount } of goalTables) {
    const [from, count] = direction === 'down' ? [row, rowCount] : [column, columnCount];
    if (from > last) after.push(from);
    else before.push(Math.min(from + count - 1, first - 1));
  }
  if (before.length === 0 && after.length === 0) return null;
  // One position before the first: a row inserted right below the header then lies within.
  const start = Math.max(first - 1, before.reduce((a, b) => Math.max(a, b), -1) + 1, 0);
  return { first: start, last: after.reduce((a, b) => Math.min(a, b - 1), most - 1) };
}

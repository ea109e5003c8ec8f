import type { Axis } from './axis';
import type { SeriesDraft } from './draft';
import type { Bounds } from './grid';

/** Years along one edge and months along the other: the lines of one series are read one by one and joined here. */
export function joinMatrix(sheet: string, axis: Axis, bounds: Bounds, lines: readonly SeriesDraft[]): SeriesDraft[] {
  const joined = new Map<string, SeriesDraft[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.nameParts, line.area]);
    const same = joined.get(key);
    if (same === undefined) joined.set(key, [line]);
    else same.push(line);
  }
  return [...joined.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const values = same.flatMap((line) => line.values);
    const rows = values.map(({ row }) => row);
    const columns = values.map(({ column }) => column);
    return [
      {
        ...first,
        values,
        group: 'matrix',
        location: {
          kind: 'matrix',
          sheet,
          labelRow: axis.direction === 'across' ? axis.line : (axis.yearLine ?? bounds.top),
          labelColumn: axis.direction === 'down' ? axis.line : (axis.yearLine ?? bounds.left),
          firstRow: smallest(rows),
          lastRow: largest(rows),
          firstColumn: smallest(columns),
          lastColumn: largest(columns),
        } as const,
      },
    ];
  });
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

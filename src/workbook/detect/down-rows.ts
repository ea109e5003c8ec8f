import type { SeriesLocation } from '../decoded';
import type { Axis, AxisEntry } from './axis';
import type { DownHeaders } from './down-headers';
import type { Grid } from './grid';
import { isTotalLabel, type LabelRole } from './headers';

export interface LabelColumn {
  readonly column: number;
  readonly header: string;
  role: LabelRole | null;
}

export function isDimension(role: LabelRole | null): boolean {
  return role !== 'unit' && role !== 'aggregation' && role !== 'remark' && role !== 'source';
}

export interface DataRow {
  readonly entry: AxisEntry;
  /** Text per label column, merged cells filled down. */
  readonly texts: readonly string[];
  readonly filledDown: boolean;
  /** Heading of the section the row stands in. */
  readonly section: string;
}

export function readRows(
  grid: Grid,
  axis: Axis,
  labelColumns: readonly LabelColumn[],
  headers: DownHeaders,
): DataRow[] {
  const carried = labelColumns.map(() => '');
  let section = headers.firstSection?.text ?? '';
  let previous: number | null = null;
  return axis.entries.map((entry): DataRow => {
    if (previous !== null) {
      for (let row = previous + 1; row < entry.at; row++)
        section = sectionHeading(grid, axis, row, labelColumns) ?? section;
    }
    previous = entry.at;
    let filledDown = false;
    const texts = labelColumns.map(({ column, role }, i) => {
      const text = grid.label(entry.at, column);
      if (text !== '' || role === 'remark') {
        carried[i] = text;
        return text;
      }
      const above = carried[i] ?? '';
      if (above !== '') filledDown = true;
      return above;
    });
    return { entry, texts, filledDown, section };
  });
}

/** A row between periods with one text alone, in a label column or the period column. */
function sectionHeading(grid: Grid, axis: Axis, row: number, labelColumns: readonly LabelColumn[]): string | null {
  const columns = [...new Set([...labelColumns.map(({ column }) => column), axis.line])];
  const texts = columns.map((column) => grid.text(row, column)).filter((text) => text !== '');
  const [only] = texts;
  if (only === undefined || texts.length > 1 || isTotalLabel(only) || only.length > 80) return null;
  return grid.isRowBlank(row, axis.line + 1, axis.line + 3) ? only : null;
}

/** Where the rows of one series stand. */
export function locateRows(
  grid: Grid,
  axis: Axis,
  rows: readonly DataRow[],
  valueColumn: number,
  labelColumns: readonly LabelColumn[],
  varying: readonly boolean[],
  all: readonly DataRow[],
  sectioned: boolean,
): SeriesLocation {
  const ownFirst = rows[0]?.entry.at ?? 0;
  const ownLast = rows.at(-1)?.entry.at ?? 0;
  // Merged labels stand in one cell only, so a formula cannot look for them: such a series has its rows to itself.
  const merged = sectioned || rows.some((row) => row.filledDown);
  const where = merged
    ? []
    : labelColumns.flatMap(({ column, role }, i) =>
        isDimension(role) && varying[i] === true ? [{ column, equals: String(grid.value(ownFirst, column)) }] : [],
      );
  return {
    kind: 'column',
    sheet: grid.sheet,
    periodColumn: axis.line,
    valueColumn,
    firstRow: merged ? ownFirst : (all[0]?.entry.at ?? ownFirst),
    lastRow: merged ? ownLast : (all.at(-1)?.entry.at ?? ownLast),
    where,
  };
}

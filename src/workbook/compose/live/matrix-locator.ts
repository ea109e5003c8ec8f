import type { Series } from '../../../engine';
import type { SeriesLocation } from '../../decoded';
import { quoteSheetName } from '../../address';
import { sameCell, type CellReader } from './cell-reader';
import { fixed, orBlank } from './formula';
import { placeOf } from './geometry';
import { labelSlots, readLabel, type SlotLabel } from './labels';
import type { Locator } from './locator';
import { ownPoints, slotOf, type Rhythm } from './slots';
import type { ValueReading } from './value-reading';

export interface MatrixInput {
  readonly series: Series;
  readonly location: Extract<SeriesLocation, { kind: 'matrix' }>;
  readonly reader: CellReader;
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly reading: ValueReading;
}

/** Years below (or beside) the matrix that may be filled later. */
const ROOM = 20;

/** A row per year and a column per month, or the other way round: found by both labels. */
export function matrixLocator(input: MatrixInput): Locator {
  const { series, location, reader, rhythm, firstSlot, lastSlot, reading } = input;
  const { labelRow, labelColumn } = location;
  const places = ownPoints(series, rhythm).flatMap(([period]) => {
    const cell = placeOf(series, period);
    return cell === null ? [] : [{ slot: slotOf(period, rhythm), ...cell }];
  });
  const standing = (own: (place: { slot: number; row: number; column: number }) => ReturnType<typeof readLabel>) =>
    labelSlots([...places].sort((a, b) => a.slot - b.slot).map(own), rhythm, firstSlot, lastSlot, true);
  const rowLabels = standing(({ slot, row }) => readLabel(reader, slot, row, labelColumn));
  const columnLabels = standing(({ slot, column }) => readLabel(reader, slot, labelRow, column));
  const last = { row: lastRowOf(input, rowLabels), column: location.lastColumn + ROOM };
  const range = (row1: number, column1: number, row2: number, column2: number): string =>
    `${quoteSheetName(reader.name)}!${fixed(row1, column1)}:${fixed(row2, column2)}`;
  const area = range(labelRow, labelColumn, last.row, last.column);
  const rows = range(labelRow, labelColumn, last.row, labelColumn);
  const columns = range(labelRow, labelColumn, labelRow, last.column);
  return {
    kind: 'place',
    criteria: [],
    anchor: null,
    labels: [rowLabels, columnLabels],
    heading: 'Plads',
    found: (index, cells) =>
      rowLabels[index]?.kind === 'same' && columnLabels[index]?.kind === 'same'
        ? orBlank(`MATCH(${cells.labels[0] ?? ''},${rows},0)`)
        : null,
    value: (_, cells) =>
      orBlank(reading.formula(`INDEX(${area},${cells.found},MATCH(${cells.labels[1] ?? ''},${columns},0))`)),
    simulate: (index) => {
      const at = (label: SlotLabel, count: number, cell: (i: number) => ReturnType<CellReader['value']>): number =>
        label?.kind === 'same'
          ? Array.from({ length: count }, (_, i) => i).findIndex((i) => sameCell(cell(i), label.value))
          : -1;
      const row = at(rowLabels[index] ?? null, last.row - labelRow + 1, (i) => reader.value(labelRow + i, labelColumn));
      const column = at(columnLabels[index] ?? null, last.column - labelColumn + 1, (i) =>
        reader.value(labelRow, labelColumn + i),
      );
      return row < 0 || column < 0 ? null : reading.simulate(reader.value(labelRow + row, labelColumn + column));
    },
  };
}

/** Down to where the labels start over: another matrix of the same years. */
function lastRowOf({ location, reader }: MatrixInput, labels: readonly SlotLabel[]): number {
  const known = labels.flatMap((label) => (label?.kind === 'same' ? [label.value] : []));
  for (let row = location.lastRow + 1; row < location.lastRow + ROOM; row++) {
    const value = reader.value(row, location.labelColumn);
    if (value !== '' && known.some((label) => sameCell(label, value))) return row - 1;
  }
  return location.lastRow + ROOM;
}

import type { Series } from '../../../engine';
import { isPercentFormat } from '../../detect/value-cell';
import type { SeriesLocation } from '../../decoded';
import type { CellReader } from './cell-reader';
import { cellOn, exactly, orBlank } from './formula';
import { placeOf } from './geometry';
import { labelSlots, readLabel, type SlotLabel } from './labels';
import type { Locator, SlotCells } from './locator';
import { ownPoints, slotOf, type Rhythm } from './slots';
import { plainReading, type ValueReading } from './value-reading';

export interface CellsInput {
  readonly series: Series;
  readonly location: SeriesLocation;
  readonly reader: CellReader;
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  /** For numbers given as text; null where every value is a number cell. */
  readonly reading: ValueReading | null;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells themselves, for tables that no label tells apart. They follow inserted rows and columns but not a sorting.
 * Later periods are looked for where they would stand next, and taken only under the label they would have there.
 */
export function cellsLocator(input: CellsInput): Locator {
  const { series, location, reader, rhythm, firstSlot, lastSlot } = input;
  const known = new Map<number, Place>();
  for (const [period] of ownPoints(series, rhythm)) {
    const place = placeOf(series, period);
    if (place !== null) known.set(slotOf(period, rhythm), place);
  }
  const labelPlace = ({ row, column }: Place): Place | null => {
    if (location.kind === 'column') return { row, column: location.periodColumn };
    return location.kind === 'row' ? { row: location.periodRow, column } : null;
  };
  const standing = [...known].flatMap(([slot, place]) => {
    const at = labelPlace(place);
    return at === null ? [] : [readLabel(reader, slot, at.row, at.column)];
  });
  const labels = labelSlots(standing, rhythm, firstSlot, lastSlot, true);
  const places = continued(known, rhythm, firstSlot, lastSlot);
  const readingAt = (place: Place): ValueReading =>
    input.reading ?? plainReading(isPercentFormat(reader.format(place.row, place.column)) ? 100 : 1);
  return {
    kind: 'cells',
    criteria: [],
    anchor: null,
    labels: labels.some((label) => label?.kind === 'same') ? [labels] : [],
    heading: 'Fundet',
    found: (index, cells) => {
      const place = places[index];
      if (!place) return null;
      const cell = cellOn(reader.name, place.row, place.column);
      const content = `IF(${cell}="","",${cell})`;
      if (known.has(firstSlot + index)) return orBlank(content);
      const at = labelPlace(place);
      const test = at === null ? null : labelTest(cellOn(reader.name, at.row, at.column), labels[index] ?? null, cells);
      return test === null ? null : orBlank(`IF(${test},${content},"")`);
    },
    value: (index, cells) => readingAt(places[index] ?? { row: 0, column: 0 }).formula(cells.found),
    simulate: (index) => {
      const place = known.get(firstSlot + index);
      return place === undefined ? null : readingAt(place).simulate(reader.value(place.row, place.column));
    },
  };
}

function labelTest(cell: string, label: SlotLabel, cells: SlotCells): string | null {
  if (label === null) return null;
  if (label.kind === 'same') return `${cell}=${exactly(cells.labels[0] ?? '', 0)}`;
  return `AND(${cell}>=${cells.date},${cell}<EDATE(${cells.date},1))`;
}

/** Places go on as they did from year to year, or where there is no year before, from one period to the next. */
function continued(known: ReadonlyMap<number, Place>, { step }: Rhythm, first: number, last: number): (Place | null)[] {
  const year = 12 / step;
  const places = new Map(known);
  const newest = [...known.keys()].reduce((a, b) => Math.max(a, b), first);
  for (let slot = newest + 1; slot <= last; slot++) {
    const place =
      next(places.get(slot - 2 * year), places.get(slot - year)) ?? next(places.get(slot - 2), places.get(slot - 1));
    if (place !== null) places.set(slot, place);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => places.get(first + index) ?? null);
}

function next(before: Place | undefined, at: Place | undefined): Place | null {
  if (before === undefined || at === undefined) return null;
  const place = { row: 2 * at.row - before.row, column: 2 * at.column - before.column };
  return place.row < 0 || place.column < 0 ? null : place;
}

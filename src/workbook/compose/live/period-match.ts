import { monthSerial } from '../../month-serial';
import type { Geometry } from './geometry';
import { bears, type SlotLabel } from './labels';
import { lastMonthOf, type Rhythm } from './slots';

/** Whether the labels at a position of the table are those of a slot, as the formulas compare them. */
export function periodsMatch(
  geometry: Geometry,
  periodLines: readonly number[],
  labels: readonly (readonly SlotLabel[])[],
  rhythm: Rhythm,
  firstSlot: number,
): (index: number, at: number) => boolean {
  return (index, at) =>
    periodLines.every((line, i) => {
      const label = labels[i]?.[index] ?? null;
      const cell = geometry.cell(line, at);
      if (label === null) return false;
      if (label.kind === 'same') return bears(cell, label);
      const [from, to] = dateRange(firstSlot + index, rhythm);
      return typeof cell === 'number' && cell >= from && cell < to;
    });
}

/** The serials a slot's dates lie between: from the first day of its first month, before the first day after it. */
export function dateRange(slot: number, { step, rolling }: Rhythm): readonly [from: number, before: number] {
  const last = lastMonthOf(slot, { step });
  return [monthSerial(rolling ? last : last - step + 1), monthSerial(last + 1)];
}

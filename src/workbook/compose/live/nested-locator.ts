import { orBlank } from './formula';
import { standingLabels, type Geometry } from './geometry';
import { labelSlots, type SlotLabel } from './labels';
import type { Locator, SlotCells } from './locator';
import { firstWhere } from './place-locator';
import type { Rhythm } from './slots';
import type { ValueReading } from './value-reading';
import { labelYears, type YearLine } from './year-labels';

export interface NestedInput {
  readonly geometry: Geometry;
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly years: YearLine;
  readonly reading: ValueReading;
}

/** Positions after the table that may be filled later: four years of months with a total each. */
const ROOM = 60;

/**
 * Months under (or beside) a year that stands once for all of them: the first label of the month after the year's own
 * and before the next year's.
 */
export function nestedLocator(input: NestedInput): Locator {
  const { geometry, rhythm, firstSlot, lastSlot, years, reading } = input;
  const { direction, periodLine, valueLine } = geometry;
  const standing = standingLabels(geometry, periodLine);
  const months = labelSlots(standing, rhythm, firstSlot, lastSlot, true);
  const own = labelYears(years, rhythm, firstSlot, lastSlot);
  const next = labelYears(years, rhythm, firstSlot, lastSlot, 1);
  const lines = { first: 0, last: geometry.last + ROOM };
  const monthLine = geometry.reference(periodLine, lines);
  const yearLine = geometry.reference(years.line, lines);
  const counter = direction === 'down' ? 'ROW' : 'COLUMN';
  const top = geometry.reference(periodLine, { first: 0, last: 0 });
  const position = `(${counter}(${monthLine})-${counter}(${top})+1)`;
  const find = (line: number, label: SlotLabel, from: number): number => {
    if (label?.kind !== 'same') return -1;
    for (let at = from; at <= Math.min(lines.last, geometry.end); at++) {
      const cell = geometry.cell(line, at);
      if (typeof cell === typeof label.value && String(cell).toLowerCase() === String(label.value).toLowerCase())
        return at;
    }
    return -1;
  };
  return {
    kind: 'place',
    criteria: [],
    anchor: null,
    labels: [months, own, next],
    heading: 'Plads',
    found: (index, cells) => {
      if (months[index]?.kind !== 'same' || own[index]?.kind !== 'same') return null;
      const [month = '', year = '', after = ''] = cells.labels;
      const start = `MATCH(${year},${yearLine},0)`;
      const end = `IFERROR(MATCH(${after},${yearLine},0),1048577)`;
      return orBlank(firstWhere([`(${monthLine}=${month})`, `(${position}>=${start})`, `(${position}<${end})`]));
    },
    value: (_, cells: SlotCells) => reading.formula(`INDEX(${geometry.reference(valueLine, lines)},${cells.found})`),
    simulate: (index) => {
      const start = find(years.line, own[index] ?? null, 0);
      const after = find(years.line, next[index] ?? null, 0);
      const at = start < 0 ? -1 : find(periodLine, months[index] ?? null, start);
      return at < 0 || (after >= 0 && at >= after) ? null : reading.simulate(geometry.cell(valueLine, at));
    },
  };
}

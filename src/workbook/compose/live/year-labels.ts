import { periodSpan } from '../../../engine';
import { yearOfHeading } from '../../detect/years';
import type { CellValue } from '../../snapshot';
import type { Geometry } from './geometry';
import { inferTemplate } from './label-template';
import type { SlotLabel } from './labels';
import { periodOfSlot, type Rhythm } from './slots';

/** Lines beside the periods that their years may stand on. */
const NEAR = [-1, -2, -3, 1];

/** A line that gives the years of month labels: beside every label, or (merged) beside the first of each year only. */
export interface YearLine {
  readonly line: number;
  readonly complete: boolean;
  /** Labels of the years as they stand. */
  readonly labels: ReadonlyMap<number, CellValue>;
}

/** The line of years beside a line of months; null where there is none. */
export function yearLineOf(geometry: Geometry, rhythm: Rhythm): YearLine | null {
  for (const offset of NEAR) {
    const line = geometry.periodLine + offset;
    if (line < 0 || line === geometry.valueLine) continue;
    const found = readYears(geometry, rhythm, line);
    if (found !== null) return found;
  }
  return null;
}

function readYears(geometry: Geometry, rhythm: Rhythm, line: number): YearLine | null {
  const labels = new Map<number, CellValue>();
  let complete = true;
  let year: number | null = null;
  const ordered = [...geometry.points].sort((a, b) => a.at - b.at);
  const first = ordered[0]?.at ?? 0;
  // The year may stand a little before the first label: a merged heading over more than the months.
  for (let at = Math.max(0, first - 1); at <= first; at++) year = yearAt(geometry, line, at, labels) ?? year;
  for (const { slot, at } of ordered) {
    const own = yearAt(geometry, line, at, labels);
    if (own === null) complete = false;
    year = own ?? year;
    if (year !== yearOfSlot(slot, rhythm)) return null;
  }
  return labels.size === 0 ? null : { line, complete, labels };
}

function yearAt(geometry: Geometry, line: number, at: number, labels: Map<number, CellValue>): number | null {
  const value = geometry.cell(line, at);
  if (value === '' || typeof value === 'boolean') return null;
  const year = yearOfHeading(value, 'General');
  if (year !== null) labels.set(year, value);
  return year;
}

export function yearOfSlot(slot: number, rhythm: Rhythm): number {
  return Math.floor(periodSpan(periodOfSlot(slot, rhythm)).last / 12);
}

/** The year's label for every slot, `ahead` years on: as it stands, else as the table would write it. */
export function labelYears(
  { labels }: YearLine,
  rhythm: Rhythm,
  firstSlot: number,
  lastSlot: number,
  ahead = 0,
): SlotLabel[] {
  const examples = [...labels].map(([year, value]) => ({ period: String(year), text: String(value) }));
  const template = inferTemplate(examples.sort((a, b) => a.period.localeCompare(b.period)));
  const numeric = [...labels.values()].every((value) => typeof value === 'number');
  return Array.from({ length: lastSlot - firstSlot + 1 }, (_, index): SlotLabel => {
    const year = yearOfSlot(firstSlot + index, rhythm) + ahead;
    const standing = labels.get(year);
    if (typeof standing === 'string' || typeof standing === 'number') return { kind: 'same', value: standing };
    const text = template?.(String(year));
    return text === undefined ? null : { kind: 'same', value: numeric ? Number(text) : text };
  });
}

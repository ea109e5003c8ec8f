import type { Area } from '../../snapshot';
import type { Anchor } from './anchor';
import { isSpecial, orBlank } from './formula';
import { positionsOf, reach, standingLabels, type Criterion, type Geometry } from './geometry';
import { labelComparison, labelCriterion, labelSlots, type SlotLabel } from './labels';
import type { Locator, SlotCells } from './locator';
import { periodsMatch } from './period-match';
import type { Rhythm } from './slots';
import type { ValueReading } from './value-reading';

export interface PlaceInput {
  readonly geometry: Geometry;
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly criteria: readonly Criterion[];
  readonly anchor: Anchor | null;
  readonly goalTables: readonly Area[];
  readonly reading: ValueReading;
}

/** Positions after the table that formulas which go through every cell look at. */
const ROOM = { down: 1000, across: 120 } as const;

/**
 * Finds the position of a period with MATCH and reads the cell there: for numbers that are written as text, which
 * SUMIFS and its like do not see.
 */
export function placeLocator(input: PlaceInput): Locator {
  const { geometry, rhythm, firstSlot, lastSlot, criteria, anchor, reading } = input;
  const { direction, periodLine, valueLine } = geometry;
  const labels = labelSlots(standingLabels(geometry, periodLine), rhythm, firstSlot, lastSlot);
  const own = new Set(positionsOf(geometry, criteria));
  const match = periodsMatch(geometry, [periodLine], [labels], rhythm, firstSlot);
  const stray = [...own].filter(
    (at) => (at < geometry.first || at > geometry.last) && labels.some((_, index) => match(index, at)),
  );
  const size = geometry.last - geometry.first;
  const most = geometry.last + Math.max(ROOM[direction], size) + 1;
  const lines = reach(geometry, stray, input.goalTables, most) ?? {
    first: Math.max(0, geometry.first - 1),
    last: most,
  };
  const values = (cells: SlotCells): string =>
    anchor === null ? geometry.reference(valueLine, lines) : anchor.reference(cells.anchor, lines);
  const target = (cells: SlotCells): string => `INDEX(${values(cells)},${cells.found})`;
  const tests = (label: SlotLabel, cells: SlotCells): string[] => [
    ...criteria.map(({ line }, i) => `(${geometry.reference(line, lines)}=${cells.criteria[i] ?? '""'})`),
    ...labelTests(geometry.reference(periodLine, lines), label, cells.labels[0] ?? '', cells.date, rhythm),
  ];
  return {
    kind: 'place',
    criteria: anchor === null ? criteria.map(({ value }) => value) : anchor.criteria,
    anchor: anchor === null ? null : anchor.formula,
    labels: labels.some((label) => label?.kind === 'same') ? [labels] : [],
    heading: 'Plads',
    found: (index, cells) => {
      const label = labels[index] ?? null;
      if (label === null) return null;
      const isPlain = label.kind === 'same' && !(typeof label.value === 'string' && isSpecial(label.value));
      if (isPlain && criteria.length === 0) {
        return orBlank(
          `MATCH(${labelCriterion(cells.labels[0] ?? '', label)},${geometry.reference(periodLine, lines)},0)`,
        );
      }
      return orBlank(firstWhere(tests(label, cells)));
    },
    value: (_, cells) => reading.formula(target(cells)),
    simulate: (index) => {
      for (let at = lines.first; at <= Math.min(lines.last, geometry.end); at++) {
        if (own.has(at) && match(index, at)) return reading.simulate(geometry.cell(valueLine, at));
      }
      return null;
    },
  };
}

/** The first position that passes every test; INDEX makes MATCH go through the cells without array entry. */
export function firstWhere(tests: readonly string[]): string {
  return `MATCH(1,INDEX(${tests.join('*')}*1,0),0)`;
}

/** The label's comparison, cell by cell. A text is greater than any number, so it fails the second test of a date. */
export function labelTests(
  range: string,
  label: SlotLabel,
  labelCell: string,
  date: string,
  { step, rolling }: Rhythm,
): string[] {
  if (label === null) return [];
  if (label.kind === 'same') return [labelComparison(range, labelCell, label)];
  const start = step === 1 || rolling ? date : `EDATE(${date},${1 - step})`;
  return [`(${range}>=${start})`, `(${range}<EDATE(${date},1))`];
}

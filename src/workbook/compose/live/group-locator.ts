import type { Anchor } from './anchor';
import type { Area } from '../../snapshot';
import type { SeriesLocation } from '../../decoded';
import { yearOfHeading } from '../../detect/years';
import { orBlank } from './formula';
import { criteriaOf, reach, standingLabels, type Criterion, type Geometry } from './geometry';
import { labelSlots } from './labels';
import type { Locator, SlotCells } from './locator';
import { periodsMatch } from './period-match';
import { firstWhere, labelTests } from './place-locator';
import { sameCell } from './cell-reader';
import type { Rhythm } from './slots';
import type { ValueReading } from './value-reading';

export interface GroupInput {
  readonly geometry: Geometry;
  readonly location: SeriesLocation;
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly goalTables: readonly Area[];
  readonly reading: ValueReading;
  /** How the row of a wide table is looked up; null where it is referred to as it stands. */
  readonly row: Anchor | null;
}

/** Positions after the table that may be filled later. */
const ROOM = { down: 1000, across: 120 } as const;
/** Labels stand at most this far left of the periods, or above them. */
const LABEL_LINES = { down: 12, across: 3 } as const;

/**
 * Rows or columns under labels that stand once for all of them (merged cells, a pivot table's outer columns, a measure
 * above a block of months): the first one of the period after the series' own labels and before the next label beside
 * them. Null for other tables.
 */
export function groupLocator(input: GroupInput): Locator | null {
  const { geometry, location, rhythm, firstSlot, lastSlot, goalTables, reading, row } = input;
  const { direction } = geometry;
  const groups = groupsOf(geometry);
  if (groups.length === 0) return null;
  const whole = criteriaOf(geometry, location).filter(({ line }) => groups.every((group) => group.line !== line));

  const lines = reach(geometry, [], goalTables, geometry.last + ROOM[direction]) ?? {
    first: 0,
    last: geometry.last + ROOM[direction],
  };
  const labels = labelSlots(standingLabels(geometry, geometry.periodLine), rhythm, firstSlot, lastSlot, true);
  const match = periodsMatch(geometry, [geometry.periodLine], [labels], rhythm, firstSlot);
  const range = (line: number): string => geometry.reference(line, lines);
  const counter = direction === 'down' ? 'ROW' : 'COLUMN';
  // Cells of the row's own labels come first; what follows are the groups' and the whole columns'.
  const before = row?.criteria.length ?? 0;
  const top = (line: number): string => geometry.reference(line, { first: lines.first, last: lines.first });
  // Counted from the range's own first cell, which moves with it when rows are inserted above.
  const position = (line: number): string => `(${counter}(${range(line)})-${counter}(${top(line)})+1)`;
  const start = (cells: readonly string[]): string =>
    groups.reduce(
      (outer, { line }, i) =>
        firstWhere([`(${range(line)}=${cells[i] ?? ''})`, ...(outer === '' ? [] : [`(${position(line)}>=${outer})`])]),
      '',
    );
  const ends = (anchor: string): string =>
    groups
      .map(({ line }) => `IFERROR(${firstWhere([`(${range(line)}<>"")`, `(${position(line)}>${anchor})`])},1048577)`)
      .join(',');
  return {
    kind: 'place',
    criteria: [...(row?.criteria ?? []), ...[...groups, ...whole].map(({ value }) => value)],
    anchor: row === null ? start : row.formula,
    labels: labels.some((label) => label?.kind === 'same') ? [labels] : [],
    heading: 'Plads',
    found: (index, cells) => {
      const label = labels[index] ?? null;
      if (label === null) return null;
      const from = row === null ? cells.anchor : start(cells.criteria.slice(before));
      const tests = [
        ...labelTests(range(geometry.periodLine), label, cells.labels[0] ?? '', cells.date, rhythm),
        ...whole.map(({ line }, i) => `(${range(line)}=${cells.criteria[before + groups.length + i] ?? ''})`),
        `(${position(geometry.periodLine)}>=${from})`,
        `(${position(geometry.periodLine)}<MIN(${ends(from)}))`,
      ];
      return orBlank(firstWhere(tests));
    },
    value: (_, cells: SlotCells) => {
      const values = row === null ? range(geometry.valueLine) : row.reference(cells.anchor, lines);
      return reading.formula(`INDEX(${values},${cells.found})`);
    },
    simulate: (index) => {
      const within = (at: number): boolean => at >= lines.first && at <= lines.last && at < geometry.end;
      const first = (from: number, test: (at: number) => boolean): number => {
        for (let at = Math.max(from, lines.first); within(at); at++) if (test(at)) return at;
        return Number.POSITIVE_INFINITY;
      };
      const anchor = groups.reduce(
        (from, { line, value }) => first(from, (at) => sameCell(geometry.cell(line, at), value)),
        lines.first,
      );
      const end = Math.min(...groups.map(({ line }) => first(anchor + 1, (at) => geometry.cell(line, at) !== '')));
      const at = first(
        anchor,
        (one) => match(index, one) && whole.every(({ line, value }) => sameCell(geometry.cell(line, one), value)),
      );
      return at < end && within(at) ? reading.simulate(geometry.cell(geometry.valueLine, at)) : null;
    },
  };
}

/**
 * Lines before the periods that a label stands on at the series' first position, and nothing at its others. A year is no
 * such label: the next one goes on with the series.
 */
function groupsOf({ direction, periodLine, cell, first, last, end, points }: Geometry): Criterion[] {
  const others = points.map(({ at }) => at).filter((at) => at > first);
  const from = Math.max(0, periodLine - LABEL_LINES[direction]);
  return Array.from({ length: Math.max(0, periodLine - from) }, (_, i) => from + i).flatMap((line): Criterion[] => {
    const value = cell(line, first);
    if (typeof value !== 'string' || value.trim() === '' || value.length > 255) return [];
    if (yearOfHeading(value, 'General') !== null) return [];
    if (others.length === 0 || others.some((at) => cell(line, at) !== '')) return [];
    // A title above the only block is no group.
    const siblings = Array.from({ length: end }, (_, at) => at).filter(
      (at) => (at > last || (at > 0 && at < first)) && cell(line, at) !== '',
    );
    return direction === 'across' && siblings.length === 0 ? [] : [{ line, value }];
  });
}

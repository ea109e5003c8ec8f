import { MAX_COLUMNS, MAX_ROWS } from '../../address';
import type { Area } from '../../snapshot';
import type { Anchor } from './anchor';
import { averageIfs, compared, countNumbers, exactly, orBlank, type Condition } from './formula';
import { positionsOf, reach, standingLabels, type Criterion, type Geometry } from './geometry';
import { labelCriterion, labelSlots, type SlotLabel } from './labels';
import type { Locator, SlotCells } from './locator';
import { periodsMatch } from './period-match';
import type { Rhythm } from './slots';
import { scaled } from './value-reading';

export interface LineInput {
  readonly geometry: Geometry;
  readonly rhythm: Rhythm;
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly criteria: readonly Criterion[];
  /** Lines whose labels together name the period: the periods themselves, or year and month beside each other. */
  readonly periodLines: readonly number[];
  readonly anchor: Anchor | null;
  readonly goalTables: readonly Area[];
  readonly scale: 1 | 100;
}

/**
 * Finds a period's number with AVERAGEIFS: number cells alone count, so a gap stays a gap. The same number twice is
 * that number; two different ones are a gap, for nobody can say which is right.
 */
export function lineLocator(input: LineInput): Locator {
  const { geometry, rhythm, firstSlot, lastSlot, criteria, periodLines, anchor, scale } = input;
  const isPart = periodLines.length > 1;
  const labels = periodLines.map((line) =>
    labelSlots(standingLabels(geometry, line), rhythm, firstSlot, lastSlot, isPart),
  );
  const own = positionsOf(geometry, criteria);
  const match = periodsMatch(geometry, periodLines, labels, rhythm, firstSlot);
  const isNumber = (at: number): boolean => typeof geometry.cell(geometry.valueLine, at) === 'number';
  const numbers = own.filter(isNumber);
  const matched = (labels[0] ?? []).map((_, index) => numbers.filter((at) => match(index, at)));
  const matching = new Set(matched.flat());
  const hits = numbers.filter((at) => matching.has(at));
  const stray = hits.filter((at) => at < geometry.first || at > geometry.last);
  const lines = reach(geometry, stray, input.goalTables, geometry.direction === 'down' ? MAX_ROWS : MAX_COLUMNS);
  const isInReach = (at: number): boolean => lines === null || (at >= lines.first && at <= lines.last);
  const values = (cells: SlotCells): string =>
    anchor === null ? geometry.reference(geometry.valueLine, lines) : anchor.reference(cells.anchor, lines);
  const pairs = (index: number, cells: SlotCells): Condition[] | null => {
    const periods = periodLines.map((line, i) => {
      const label = labels[i]?.[index] ?? null;
      return periodConditions(geometry.reference(line, lines), label, cells.labels[i] ?? '', cells.date, rhythm);
    });
    if (periods.some((one) => one === null)) return null;
    const rows = criteria.map(({ line, value }, i): Condition => [
      geometry.reference(line, lines),
      value === '' ? '""' : exactly(cells.criteria[i] ?? '', value),
    ]);
    return [...rows, ...periods.flatMap((one) => one ?? [])];
  };
  return {
    kind: 'line',
    criteria: anchor === null ? criteria.map(({ value }) => value) : anchor.criteria,
    anchor: anchor === null ? null : anchor.formula,
    labels: labels.filter((column) => column.some((label) => label?.kind === 'same')),
    heading: 'Fundet',
    found: (index, cells) => {
      const all = pairs(index, spread(cells, labels));
      return all === null ? null : orBlank(averageIfs(values(cells), all));
    },
    value: (index, cells) => {
      const all = pairs(index, spread(cells, labels)) ?? [];
      const same = `COUNTIFS(${[...all, [values(cells), cells.found] as const].flat().join(',')})`;
      const number = scaled(cells.found, scale);
      return geometry.direction === 'across' ? number : `IF(${same}=${countNumbers(values(cells), all)},${number},"")`;
    },
    simulate: (index) => {
      const places = (matched[index] ?? []).filter(isInReach);
      const found = places.map((at) => Number(geometry.cell(geometry.valueLine, at)));
      const [first] = found;
      if (first === undefined) return null;
      if (geometry.direction === 'down' && found.some((value) => value !== first)) return null;
      return (found.reduce((sum, value) => sum + value, 0) / found.length) * scale;
    },
  };
}

/** Label cells are written only for columns of labels that hold any; dates need none. */
function spread(cells: SlotCells, labels: readonly (readonly SlotLabel[])[]): SlotCells {
  let next = 0;
  const all = labels.map((column) =>
    column.some((label) => label?.kind === 'same') ? (cells.labels[next++] ?? '') : '',
  );
  return { ...cells, labels: all };
}

/** What a period's label must be: a date from its first month on and before the next period's, or the label itself. */
export function periodConditions(
  range: string,
  label: SlotLabel,
  labelCell: string,
  date: string,
  { step, rolling }: Rhythm,
): Condition[] | null {
  if (label === null) return null;
  if (label.kind === 'same') return [[range, labelCriterion(labelCell, label)]];
  const start = step === 1 || rolling ? date : `EDATE(${date},${1 - step})`;
  return [
    [range, compared('>=', start)],
    [range, compared('<', `EDATE(${date},1)`)],
  ];
}

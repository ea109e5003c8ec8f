import {
  DEFAULT_POLICY,
  describe,
  evaluateGoal,
  formatPeriod,
  parsePeriodText,
  periodValue,
  type Aggregation,
  type Assessment,
  type Goal,
  type Language,
  type Period,
  type Series,
} from '../engine';
import { unitOfCell } from '../workbook/detect/units';
import { periodOf, seriesOfRanges, type CellBlock, type RangeTrouble } from '../workbook/range-series';
import type { CellValue } from '../workbook/snapshot';
import { parseFreeText } from './parse-goal';

/** What a formula gives: a goal's sentence, two ranges, and how to read them. */
export interface RangeGoalInput {
  readonly goal: string;
  readonly periods: CellBlock;
  readonly values: CellBlock;
  /** The last period to see, as text, number or date; blank sees everything. */
  readonly asOf?: CellValue | null;
  /** Unit of the values ("pct.", "personer"); blank takes it from the goal. */
  readonly unit?: string | null;
  /** "gennemsnit", "sum" or "seneste"; blank takes it from the goal. */
  readonly method?: string | null;
}

/** Why nothing can be said; the message is made in i18n ("functionTrouble." + trouble). */
export interface RangeGoalTrouble {
  readonly trouble: RangeTrouble['trouble'] | 'no_goal' | 'as_of_unreadable' | 'unit_unknown' | 'method_unknown';
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface RangeGoal {
  readonly goal: Goal;
  readonly series: Series;
  readonly assessment: Assessment;
}

/** Judges the goal of a sentence by two ranges: the first goal, where the sentence holds several. Pure; no round trip. */
export function assessRanges(input: RangeGoalInput): RangeGoal | RangeGoalTrouble {
  const [goal] = parseFreeText(input.goal);
  if (goal === undefined) return { trouble: 'no_goal' };
  const series = seriesFor(goal, input);
  if ('trouble' in series) return series;
  const asOf = asOfOf(input.asOf);
  if (typeof asOf === 'object' && asOf !== null) return asOf;
  return { goal, series, assessment: evaluateGoal(goal, series, { asOf, policy: DEFAULT_POLICY }) };
}

/** The status of such a goal in words. */
export function describeRangeGoal({ goal, assessment }: RangeGoal, language: Language): string {
  return describe(goal, assessment, { language });
}

/** The change of a series from one period to another: absolute in its unit, and in percent of the first; null where a value is missing. */
export function changeInRanges(
  ranges: Pick<RangeGoalInput, 'periods' | 'values' | 'method'>,
  from: CellValue,
  to: CellValue,
): { readonly absolute: number; readonly percent: number | null } | RangeGoalTrouble | null {
  const aggregation = methodOf(ranges.method);
  if (aggregation === undefined) return { trouble: 'method_unknown', params: { text: String(ranges.method) } };
  const { periods, values } = ranges;
  const series = seriesOfRanges({ name: '', periods, values, unit: 'count', aggregation: aggregation ?? 'mean' });
  if ('trouble' in series) return series;
  const [first, last] = [periodOf(from), periodOf(to)];
  if (first === null) return { trouble: 'period_unreadable', params: { index: 0, text: String(from) } };
  if (last === null) return { trouble: 'period_unreadable', params: { index: 0, text: String(to) } };
  const [before, after] = [periodValue(series, first).value, periodValue(series, last).value];
  if (before === null || after === null) return null;
  return { absolute: after - before, percent: before === 0 ? null : ((after - before) / Math.abs(before)) * 100 };
}

/** The goals that a sentence holds, as data. */
export function goalsInText(text: string): readonly Goal[] {
  return parseFreeText(text);
}

/** The period a cell names, as canonical code and in words; null where it names none. */
export function periodInCell(
  cell: CellValue,
  language: Language,
): { readonly code: Period; readonly words: string } | null {
  const code = periodOf(cell) ?? (typeof cell === 'string' ? parsePeriodText(cell) : null);
  return code === null ? null : { code, words: formatPeriod(code, language) };
}

function seriesFor(goal: Goal, { periods, values, unit, method }: RangeGoalInput): Series | RangeGoalTrouble {
  const stated = unit == null || unit.trim() === '' ? null : unitOfCell(unit);
  if (unit != null && unit.trim() !== '' && stated === null) return { trouble: 'unit_unknown', params: { text: unit } };
  const aggregation = methodOf(method);
  if (aggregation === undefined) return { trouble: 'method_unknown', params: { text: String(method) } };
  return seriesOfRanges({
    name: goal.subject ?? '',
    periods,
    values,
    unit: stated ?? unitOfGoal(goal),
    aggregation: aggregation ?? (goal.kind === 'count' ? 'sum' : 'mean'),
  });
}

/** "minimum 60 pct." is said of a share; "falde med 4 pct." of a count, as long as nothing else is said. */
function unitOfGoal({ kind, unit }: Goal): string {
  if (unit === 'percentage_point') return 'percent';
  if (unit === 'percent') return kind === 'change' ? 'count' : 'percent';
  if (kind === 'all') return 'percent';
  return kind === 'count' ? 'events' : 'count';
}

const METHODS: readonly (readonly [RegExp, Aggregation])[] = [
  [/^(?:gennemsnit|gns\.?|middel|mean|average)$/i, 'mean'],
  [/^(?:sum|i alt|total)$/i, 'sum'],
  [/^(?:seneste|sidste|ultimo|last)$/i, 'last'],
];

/** Null where nothing is said, undefined where what is said is not known. */
function methodOf(method: string | null | undefined): Aggregation | null | undefined {
  if (method == null || method.trim() === '') return null;
  return METHODS.find(([pattern]) => pattern.test(method.trim()))?.[1];
}

function asOfOf(cell: CellValue | null | undefined): Period | null | RangeGoalTrouble {
  if (cell == null || cell === '') return null;
  return periodOf(cell) ?? { trouble: 'as_of_unreadable', params: { text: String(cell) } };
}

export type { CellBlock } from '../workbook/range-series';

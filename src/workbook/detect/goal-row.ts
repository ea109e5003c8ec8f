import { type Direction, type Goal, type GoalKind, type Per, type Period } from '../../engine';
import { cellAddress } from '../address';
import type { DecodedGoal, Finding, GoalColumn } from '../decoded';
import {
  readDirection,
  readForm,
  readGoalPeriod,
  readGoalValue,
  readPer,
  readRating,
  readType,
  readUnit,
  readYes,
  type GoalValue,
} from './goal-cells';
import type { Grid } from './grid';
import { isKnown } from './known';
import { findContradictions } from './goal-contradictions';

export type GoalColumns = Readonly<Partial<Record<GoalColumn, number>>>;
/** The engine's sentence parser, given from outside so that detection works without it. */
export type ParseGoal = (text: string, context: { readonly planYear: number | null }) => readonly Goal[];

export interface GoalRowInput {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: GoalColumns;
  readonly section: string | null;
  readonly parseGoal: ParseGoal | null;
  readonly planYear: number | null;
}

/** What the structured cells of a row say, cell by cell; null where a cell is blank or could not be read. */
interface Cells {
  readonly form: { readonly kind: GoalKind; readonly per: Per | null } | null;
  readonly follow: boolean;
  readonly direction: Direction | null;
  readonly value: GoalValue | null;
  readonly unit: { readonly unit: string; readonly unitText: string } | null;
  readonly per: Per | null;
  readonly basePeriod: Period | null;
  readonly targetPeriod: Period | null;
}

/** Reads one goal. What a cell says wins over the sentence; what neither says stays open. */
export function readGoalRow(input: GoalRowInput): { readonly goal: DecodedGoal; readonly findings: Finding[] } {
  const { grid, row, columns } = input;
  const findings: Finding[] = [];
  const text = labelAt(input, 'text');
  const number = labelAt(input, 'number');
  const report = (column: GoalColumn, code: string, params: Finding['params'] = {}): null => {
    const at = columns[column];
    if (at !== undefined) {
      findings.push({
        code,
        severity: 'warning',
        sheet: grid.sheet,
        cell: cellAddress(row, at),
        ...(number === null ? {} : { goal: number }),
        params: { column, value: grid.label(row, at).slice(0, 80), ...params },
      });
    }
    return null;
  };
  const cells = readCells(input, report);
  const { goal, fromText } = composeGoal(input, cells, text, number);
  findings.push(...findContradictions(input, goal, number));
  const rating = labelAt(input, 'rating');
  const read = rating === null ? null : readRating(rating);
  if (rating !== null && read === null) report('rating', 'unreadable_cell');
  const minister = columns.ministerGoal === undefined ? false : readYes(grid.value(row, columns.ministerGoal));
  const section = labelAt(input, 'section') ?? input.section;
  const pathName = goal.kind === 'path' ? labelAt(input, 'value') : null;
  return {
    goal: {
      row,
      number,
      text,
      section,
      ministerGoal: minister ?? true,
      indicator: labelAt(input, 'indicator'),
      area: labelAt(input, 'area'),
      rationale: labelAt(input, 'rationale'),
      method: labelAt(input, 'method'),
      remarks: labelAt(input, 'remarks'),
      goal: { ...goal, number, text, ...(read === null ? {} : { rating: read }) },
      ...(pathName === null ? {} : { pathName }),
      ...(fromText.length > 0 ? { fromText } : {}),
    },
    findings,
  };
}

function labelAt({ grid, row, columns }: GoalRowInput, column: GoalColumn): string | null {
  const at = columns[column];
  const label = at === undefined ? '' : grid.label(row, at);
  return label === '' ? null : label;
}

type Report = (column: GoalColumn, code: string, params?: Finding['params']) => null;

function readCells(input: GoalRowInput, report: Report): Cells {
  const { grid, row, columns } = input;
  const read = <T>(column: GoalColumn, reader: (text: string) => T | null): T | null => {
    const text = labelAt(input, column);
    return text === null ? null : (reader(text) ?? report(column, 'unreadable_cell'));
  };
  const period = (column: 'basePeriod' | 'targetPeriod') => {
    const at = columns[column];
    if (at === undefined || grid.isBlank(row, at)) return null;
    return readGoalPeriod(grid.value(row, at), grid.format(row, at)) ?? report(column, 'unreadable_cell');
  };
  const at = columns.value;
  const form = read('form', readForm);
  let value: GoalValue | null = null;
  // A path's target is a series: the cell names it.
  if (at !== undefined && form?.kind !== 'path' && !grid.isBlank(row, at) && !/^[-–—]$/.test(grid.label(row, at))) {
    value = readGoalValue(grid.value(row, at), grid.format(row, at)) ?? report('value', 'unreadable_cell');
    if (value?.kind === 'ambiguous') report('value', 'ambiguous_number');
  }
  const unitText = labelAt(input, 'unit');
  return {
    form,
    follow: read('type', readType) === 'follow',
    direction: read('direction', readDirection),
    value,
    unit: read('unit', readUnit) ?? (isKnown(value?.unit) ? readUnit(value.unit) : null),
    per:
      form?.per ??
      (unitText === null ? null : readPer(unitText)) ??
      (isKnown(value?.unit) ? readPer(value.unit) : null),
    basePeriod: period('basePeriod'),
    targetPeriod: period('targetPeriod'),
  };
}

function composeGoal(
  input: GoalRowInput,
  cells: Cells,
  text: string | null,
  number: string | null,
): { goal: Goal; fromText: (keyof Goal)[] } {
  const stated = structured(cells);
  const parsed = text === null || input.parseGoal === null ? [] : input.parseGoal(text, { planYear: input.planYear });
  const [first] = parsed;
  if (first === undefined) return { goal: stated ?? { kind: cells.follow ? 'follow' : 'qualitative' }, fromText: [] };
  if (stated === null) {
    const goal: Goal = cells.follow ? { ...first, kind: 'follow' } : first;
    const withParts = parsed.length > 1 ? { ...goal, subgoals: parsed.map((one) => ({ ...one, number })) } : goal;
    return { goal: { ...withParts, ...periodsOf(cells) }, fromText: given(first) };
  }
  // Cells give a part, the sentence the rest, as long as they speak of the same kind of goal.
  if (stated.kind !== first.kind) return { goal: stated, fromText: [] };
  const missing = given(first).filter((key) => stated[key] === undefined || stated[key] === null);
  const goal: Goal = { ...stated, ...Object.fromEntries(missing.map((key) => [key, first[key]])) };
  return { goal, fromText: missing };
}

function given(goal: Goal): (keyof Goal)[] {
  const keys = Object.keys(goal) as (keyof Goal)[];
  return keys.filter((key) => key !== 'number' && key !== 'text' && goal[key] !== null && goal[key] !== undefined);
}

function periodsOf({ basePeriod, targetPeriod }: Cells): Pick<Goal, 'basePeriod' | 'targetPeriod'> {
  return { ...(basePeriod === null ? {} : { basePeriod }), ...(targetPeriod === null ? {} : { targetPeriod }) };
}

/** The goal the cells alone make; null when they say nothing of what is asked for. */
function structured(cells: Cells): Goal | null {
  const { form, value, unit, per, basePeriod, targetPeriod } = cells;
  const kind = kindOf(cells);
  if (kind === null) return null;
  const raw = value?.value ?? null;
  const direction = directionOf(kind, cells.direction ?? value?.direction ?? null, raw);
  const isAll = kind === 'all';
  return {
    kind,
    direction,
    value: isAll ? (raw ?? 100) : raw === null ? null : kind === 'change' ? Math.abs(raw) : raw,
    ...(isKnown(value?.high) ? { valueHigh: value.high } : {}),
    unit: unit?.unit ?? (isAll ? 'percent' : null),
    unitText: unit?.unitText ?? null,
    ...(isKnown(value?.decimals) ? { decimals: value.decimals } : {}),
    ...(value?.approximate === true ? { approximate: true } : {}),
    basePeriod,
    targetPeriod,
    ...(kind === 'count' ? { per: per ?? form?.per ?? 'year' } : {}),
  };
}

function kindOf({ form, follow, value, direction, basePeriod, targetPeriod }: Cells): GoalKind | null {
  if (follow) return 'follow';
  if (value?.kind === 'undetermined' || value?.kind === 'ambiguous') return 'undetermined';
  if (form !== null) {
    if (form.kind === 'level' && value?.kind === 'range') return 'range';
    return form.kind;
  }
  if (value === null) {
    return direction !== null && basePeriod !== null && targetPeriod !== null ? 'baseline_level' : null;
  }
  if (value.kind === 'range') return 'range';
  if (basePeriod !== null && (direction === 'decrease' || direction === 'increase' || (value.value ?? 0) < 0))
    return 'change';
  return 'level';
}

/** "falde" for a level is at most, "stige" at least; a change of -4 is a decrease of 4. */
function directionOf(kind: GoalKind, direction: Direction | null, value: number | null): Direction | null {
  if (kind === 'change') {
    if (direction === 'at_most') return 'decrease';
    if (direction === 'at_least') return 'increase';
    return direction ?? (value !== null && value < 0 ? 'decrease' : null);
  }
  if (kind === 'all') return direction ?? 'at_least';
  if (kind === 'level' || kind === 'average' || kind === 'count') {
    if (direction === 'decrease') return 'at_most';
    if (direction === 'increase') return 'at_least';
    return direction ?? (kind === 'count' ? 'at_least' : null);
  }
  return direction;
}

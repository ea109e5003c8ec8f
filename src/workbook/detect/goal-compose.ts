import { containsPeriod, type Direction, type Goal, type GoalKind, type Per, type Period } from '../../engine';
import type { GoalColumn } from '../decoded';
import type { GoalValue, ReadForm } from './goal-cells';
import { isKnown } from './known';

/** What the structured cells of a row say, cell by cell; null where a cell is blank or could not be read. */
export interface GoalCells {
  readonly form: ReadForm | null;
  readonly follow: boolean;
  readonly direction: Direction | null;
  readonly value: GoalValue | null;
  readonly unit: { readonly unit: string; readonly unitText: string } | null;
  /** In a table that has no column of units: the name says that the figure is a number ("Antal ledige"). */
  readonly isNumber: boolean;
  readonly per: Per | null;
  readonly basePeriod: Period | null;
  readonly targetPeriod: Period | null;
}

/** Kinds whose numbers mean different things: 60 of an average is no 60 of a change. */
const NUMERIC: readonly GoalKind[] = ['change', 'level', 'average', 'baseline_level', 'range', 'count', 'all'];
/** Kinds whose figure is in the unit of the indicator; that of a change may be in percent. */
const LEVELS: readonly GoalKind[] = ['level', 'average', 'range', 'count'];
/** What a sentence may tell about a goal of another kind than its own. */
const SHARED: readonly (keyof Goal)[] = ['direction', 'unit', 'unitText', 'targetPeriod', 'subject', 'per'];

/** One goal of cells and sentence: what a cell says wins, what neither says stays open. */
export function composeGoal(
  cells: GoalCells,
  parsed: readonly Goal[],
  number: string | null,
  valueYear: number | null = null,
): { readonly goal: Goal; readonly fromText: (keyof Goal)[] } {
  const composed = compose(cells, parsed, number);
  const { goal } = composed;
  // Of a change the year of the column says too little: its base would be open all the same.
  const asks = isKnown(goal.value) && goal.kind !== 'change' && !isKnown(goal.targetPeriod);
  if (!asks || valueYear === null) return composed;
  return { ...composed, goal: { ...goal, targetPeriod: String(valueYear) } };
}

function compose(cells: GoalCells, parsed: readonly Goal[], number: string | null): ReturnType<typeof composeGoal> {
  const [first] = parsed;
  const own = kindOf(cells);
  if (own === null) {
    if (first === undefined) return { goal: { kind: 'qualitative' }, fromText: [] };
    const parts = parsed.length > 1 ? { subgoals: parsed.map((one) => ({ ...one, number })) } : {};
    return { goal: { ...first, ...parts, ...periodsOf(cells) }, fromText: given(first) };
  }
  if (first === undefined || own.kind === 'follow') return { goal: structured(cells, own.kind), fromText: [] };
  const kind = !own.firm && NUMERIC.includes(first.kind) ? first.kind : own.kind;
  const stated = structured(cells, kind);
  const sameKind = kind === first.kind;
  const missing = given(first).filter(
    (key) =>
      key !== 'kind' && !isKnown(stated[key]) && (sameKind || (NUMERIC.includes(first.kind) && SHARED.includes(key))),
  );
  const added = Object.fromEntries(missing.map((key) => [key, first[key]]));
  const goal: Goal = { ...stated, ...added };
  const direction = directionOf(kind, goal.direction ?? null, null);
  return { goal: { ...goal, direction }, fromText: own.firm ? missing : ['kind', ...missing] };
}

/** Cells that say another number or period than the sentence of the same goal. */
export function disagreements(
  cells: GoalCells,
  parsed: readonly Goal[],
): { readonly column: GoalColumn; readonly cell: number | string; readonly sentence: number | string }[] {
  const [first, second] = parsed;
  if (first === undefined || second !== undefined) return [];
  const found: { column: GoalColumn; cell: number | string; sentence: number | string }[] = [];
  const compare = (
    column: GoalColumn,
    cell: number | string | null | undefined,
    sentence: number | string | null | undefined,
  ) => {
    if (isKnown(cell) && isKnown(sentence) && cell !== sentence) found.push({ column, cell, sentence });
  };
  const value = cells.value?.value ?? null;
  const stated = [first.value, first.absolute, first.percent].filter(isKnown);
  if (!stated.includes(Math.abs(value ?? 0))) compare('value', value === null ? null : Math.abs(value), first.value);
  for (const column of ['basePeriod', 'targetPeriod'] as const) {
    const [cell, sentence] = [cells[column], first[column]];
    // A month of the year that the sentence names says the same, only closer.
    if (isKnown(cell) && isKnown(sentence) && containsPeriod(sentence, cell)) continue;
    compare(column, cell, sentence);
  }
  return found;
}

function given(goal: Goal): (keyof Goal)[] {
  const keys = Object.keys(goal) as (keyof Goal)[];
  return keys.filter((key) => key !== 'number' && key !== 'text' && isKnown(goal[key]));
}

function periodsOf({ basePeriod, targetPeriod }: GoalCells): Pick<Goal, 'basePeriod' | 'targetPeriod'> {
  return { ...(basePeriod === null ? {} : { basePeriod }), ...(targetPeriod === null ? {} : { targetPeriod }) };
}

/** The goal the cells alone make, of a kind. */
function structured(cells: GoalCells, kind: GoalKind): Goal {
  const { form, value, unit, per, basePeriod, targetPeriod } = cells;
  const raw = value?.value ?? null;
  const direction = directionOf(kind, cells.direction ?? value?.direction ?? null, raw);
  const isAll = kind === 'all';
  return {
    kind,
    direction,
    value: isAll ? (raw ?? 100) : raw === null ? null : kind === 'change' ? Math.abs(raw) : raw,
    ...(isKnown(value?.high) ? { valueHigh: value.high } : {}),
    unit: unit?.unit ?? (isAll ? 'percent' : cells.isNumber && LEVELS.includes(kind) ? 'count' : null),
    unitText: unit?.unitText ?? null,
    ...(isKnown(value?.decimals) ? { decimals: value.decimals } : {}),
    ...(value?.approximate === true ? { approximate: true } : {}),
    basePeriod,
    targetPeriod,
    ...(kind === 'count' ? { per: per ?? (form?.total === true ? null : (form?.per ?? 'year')) } : {}),
  };
}

/** The kind the cells speak of; `firm` when they say it, else it is only the likeliest. Null when they ask for nothing. */
function kindOf(cells: GoalCells): { readonly kind: GoalKind; readonly firm: boolean } | null {
  const { form, follow, value, direction, basePeriod, targetPeriod } = cells;
  if (follow) return { kind: 'follow', firm: true };
  if (value?.kind === 'undetermined' || value?.kind === 'ambiguous') return { kind: 'undetermined', firm: true };
  if (form !== null) {
    return { kind: form.kind === 'level' && value?.kind === 'range' ? 'range' : form.kind, firm: true };
  }
  if (value === null) {
    const isBaseline = direction !== null && basePeriod !== null && targetPeriod !== null;
    return isBaseline ? { kind: 'baseline_level', firm: false } : null;
  }
  if (value.kind === 'range') return { kind: 'range', firm: true };
  const moves = direction === 'decrease' || direction === 'increase' || (value.value ?? 0) < 0;
  if (basePeriod !== null && moves) return { kind: 'change', firm: true };
  return { kind: 'level', firm: false };
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

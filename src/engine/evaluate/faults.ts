import type { Issue } from '../assessment';
import { isGiven } from '../given';
import type { Goal, GoalKind } from '../goal';
import { parsePeriod } from '../period';
import { isUsable } from './usable';

interface Needs {
  readonly base?: boolean;
  readonly value?: boolean;
  readonly direction?: boolean;
}

/** What a goal of each kind must state to be judged (evaluation.md section 2); kinds that are never judged need nothing. */
const NEEDS: Readonly<Partial<Record<GoalKind, Needs>>> = {
  change: { base: true, value: true, direction: true },
  level: { value: true, direction: true },
  average: { value: true, direction: true },
  baseline_level: { base: true, direction: true },
  range: { value: true },
  count: { value: true },
  all: {},
  path: { direction: true },
};

/** Whether goals of the kind are judged by numbers. */
export function isJudged(kind: GoalKind): boolean {
  return NEEDS[kind] !== undefined;
}

/** How a goal contradicts itself or leaves out what its kind needs (status `invalid`, evaluation.md section 4). */
export function goalFaults(goal: Goal): readonly Issue[] {
  const needs = NEEDS[goal.kind];
  if (needs === undefined) return [];
  const faults: Issue[] = [];
  if (!isStated(goal.targetPeriod)) faults.push({ code: 'target_period_missing' });
  if (needs.base === true && !isStated(goal.basePeriod)) faults.push({ code: 'base_period_missing' });
  if (needs.value === true && !isNumber(goal.value)) faults.push({ code: 'value_missing' });
  if (needs.value === true && isNumber(goal.value) && !isText(goal.unit)) {
    faults.push({ code: 'value_without_unit', params: { value: goal.value } });
  }
  if (needs.direction === true && !hasDirection(goal)) faults.push({ code: 'direction_missing' });
  if (goal.kind === 'range' && !isRange(goal)) {
    faults.push({ code: 'range_reversed', params: { value: goal.value ?? null, valueHigh: goal.valueHigh ?? null } });
  }
  if (goal.kind === 'path' && (goal.path?.points.length ?? 0) === 0) faults.push({ code: 'path_missing' });
  if (endsTooEarly(goal)) {
    const params = { basePeriod: goal.basePeriod ?? null, targetPeriod: goal.targetPeriod ?? null };
    faults.push({ code: 'target_before_base', params });
  }
  return faults;
}

function isStated(period: string | null | undefined): period is string {
  return isGiven(period) && parsePeriod(period) !== null;
}

function isNumber(value: number | null | undefined): value is number {
  return isGiven(value) && isUsable(value);
}

function isText(text: string | null | undefined): boolean {
  return isGiven(text) && text.trim() !== '';
}

/** A change has to go up or down: "unchanged" is a level. */
function hasDirection({ kind, direction }: Goal): boolean {
  return isGiven(direction) && !(kind === 'change' && direction === 'equal');
}

/** An open upper end is allowed where the range only has to be reached. */
function isRange({ value, valueHigh, reach = false }: Goal): boolean {
  if (!isNumber(value)) return true;
  return isNumber(valueHigh) ? valueHigh >= value : reach;
}

function endsTooEarly({ basePeriod, targetPeriod }: Goal): boolean {
  const base = isGiven(basePeriod) ? parsePeriod(basePeriod) : null;
  const target = isGiven(targetPeriod) ? parsePeriod(targetPeriod) : null;
  return base !== null && target !== null && target.last <= base.last;
}

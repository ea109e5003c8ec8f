import type { DecodedGoal } from '../decoded';
import { isKnown } from './known';

/**
 * Links 2a, 2b to the 2 above them. A goal without a target of its own is what its sub-goals make of it
 * (evaluation.md section 4); one with a target is judged by it, and its sub-goals beside it.
 */
export function linkSubgoals(goals: readonly DecodedGoal[]): DecodedGoal[] {
  const byNumber = new Map<string, DecodedGoal>();
  for (const goal of goals)
    if (goal.number !== null && !byNumber.has(key(goal.number))) byNumber.set(key(goal.number), goal);
  const children = new Map<number, DecodedGoal[]>();
  const linked = goals.map((goal) => {
    const parentNumber = goal.number === null ? null : parentOf(goal.number);
    const parent = parentNumber === null ? undefined : byNumber.get(parentNumber);
    if (parent === undefined || parent === goal) return goal;
    children.set(parent.row, [...(children.get(parent.row) ?? []), goal]);
    return { ...goal, parentRow: parent.row };
  });
  return linked.map((goal) => {
    const own = children.get(goal.row);
    const judged = goal.goal.kind !== 'qualitative' || isKnown(goal.goal.value) || isKnown(goal.goal.rating);
    return own === undefined || judged
      ? goal
      : { ...goal, goal: { ...goal.goal, subgoals: own.map((child) => child.goal) } };
  });
}

function key(number: string): string {
  return number
    .toLowerCase()
    .replace(/^mål\s*/, '')
    .replace(/[\s.)]+/g, '');
}

/** "2a", "2.a", "2 a)" -> "2"; "2.1" -> "2"; null for a number of its own. */
function parentOf(number: string): string | null {
  const text = number
    .toLowerCase()
    .replace(/^mål\s*/, '')
    .trim();
  return /^(\d+)[\s.]*[a-zæøå][.)]?$/.exec(text)?.[1] ?? /^(\d+)\.\d+\.?$/.exec(text)?.[1] ?? null;
}

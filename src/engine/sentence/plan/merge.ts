import type { Issue } from '../../assessment';
import { isGiven } from '../../given';
import { compareGoals, isSameStatement } from '../compare-goals';
import { shapeOf } from '../likeness';
import type { PlanGoal } from './types';

/** A goal as read in one place, with the list it stands in. */
export interface ReadPlanGoal {
  readonly goal: PlanGoal;
  readonly list: 'plan' | 'minister';
  /** The plain heading it stands under: its section where no place names one. */
  readonly heading: string | null;
}

/**
 * A plan states its goals in several places (agenda, note, plan, overview). They are brought together: the first place
 * gives the goal, later places fill what it leaves open, and where they disagree an issue `wording_differs` says so.
 */
export function mergeMentions(read: readonly ReadPlanGoal[]): PlanGoal[] {
  const merged: Known[] = [];
  const index = new Map<string, Known[]>();
  for (const { goal, list, heading } of read) {
    const shape = shapeOf(goal.text ?? '');
    const keys = keysOf(goal, shape);
    const near = keys.flatMap((key) => (index.get(key) ?? []).slice(-NEAREST));
    const same = near.find((known) => known.list === list && isSame(known.goal, known.shape, goal, shape));
    if (same !== undefined) {
      same.goal = { ...joined(same.goal, goal), issues: [...same.goal.issues, ...differences(same.goal, goal)] };
      continue;
    }
    const known: Known = { list, goal, shape, heading };
    merged.push(known);
    for (const key of keys) index.set(key, [...(index.get(key) ?? []).slice(-NEAREST), known]);
  }
  return merged.map(({ goal, heading }) => ({ ...goal, section: goal.section ?? heading }));
}

interface Known {
  readonly list: ReadPlanGoal['list'];
  readonly heading: string | null;
  goal: PlanGoal;
  readonly shape: ReadonlySet<string>;
}

/** A goal is compared with the latest ones that share its number or one of its longest words, so that it stays linear. */
const NEAREST = 40;

function keysOf(goal: PlanGoal, shape: ReadonlySet<string>): string[] {
  const longest = [...shape].sort((a, b) => b.length - a.length).slice(0, 4);
  return [...new Set([...(isGiven(goal.number) ? [`# ${goal.number}`] : []), ...longest])];
}

function isSame(a: PlanGoal, shapeA: ReadonlySet<string>, b: PlanGoal, shapeB: ReadonlySet<string>): boolean {
  return (a.type === b.type || a.kind === 'follow') && isSameStatement(a, shapeA, b, shapeB);
}

function differences(a: PlanGoal, b: PlanGoal): Issue[] {
  const other = isGiven(a.number) && isGiven(b.number) && a.number !== b.number;
  return other
    ? [{ code: 'wording_differs', params: { number: a.number, field: 'number', a: a.number, b: b.number } }]
    : compareGoals(a, b);
}

/** The statement that says more stays; what it leaves open is filled from the other. */
function joined(a: PlanGoal, b: PlanGoal): PlanGoal {
  const [main, other] = says(b) > says(a) ? [b, a] : [a, b];
  return {
    ...main,
    absolute: main.absolute ?? other.absolute ?? null,
    number: main.number ?? other.number ?? null,
    section: a.section ?? b.section,
    ministerGoal: a.ministerGoal || b.ministerGoal,
    parent: main.parent ?? other.parent,
    rationale: a.rationale ?? b.rationale,
    method: a.method ?? b.method,
    status: [...a.status, ...b.status],
    mentions: [...a.mentions, ...b.mentions],
  };
}

function says({ kind, value, absolute, basePeriod, targetPeriod, direction }: PlanGoal): number {
  const told = [value, absolute, basePeriod, targetPeriod, direction].filter(isGiven).length;
  return kind === 'undetermined' ? 0 : told;
}

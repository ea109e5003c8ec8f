import type { DecodedWorkbook } from '../workbook/decoded';
import type { PlanTextGoal } from './plan-text';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå';

/**
 * Numbers by which a goal table knows sub-goals: "3a", "3b" for those that a plan lists under goal 3 with letters or
 * dashes. Only under a goal that is in the table or comes with them; by the id of the goal in the text. Following goals
 * keep their own letters.
 */
export function subgoalNumbers(
  chosen: readonly PlanTextGoal[],
  { goalTables }: DecodedWorkbook,
): ReadonlyMap<string, string> {
  const there = goalTables.flatMap(({ goals }) => goals.flatMap(({ number }) => number ?? []));
  const own = chosen.flatMap(({ goal }) => (goal.parent === null ? (goal.number ?? []) : []));
  const parents = new Set([...there, ...own]);
  const used = new Set([...there, ...chosen.flatMap(({ goal }) => goal.number ?? [])].map((one) => one.toLowerCase()));
  const numbers = new Map<string, string>();
  const listed = chosen.filter(
    ({ goal: { type, parent, number } }) =>
      type === 'goal' && parent !== null && parents.has(parent) && (!number || isLetter(number)),
  );
  // Printed letters first: those without one take what is left.
  for (const { id, goal } of [...listed].sort((a, b) => Number(!a.goal.number) - Number(!b.goal.number))) {
    const printed = goal.number?.toLowerCase() ?? '';
    const free = [printed, ...LETTERS].map((letter) => `${goal.parent ?? ''}${letter}`);
    const number = free.find((one) => !used.has(one) && one !== goal.parent);
    if (number === undefined) continue;
    used.add(number);
    numbers.set(id, number);
  }
  return numbers;
}

function isLetter(number: string): boolean {
  return /^[a-zæøå]$/i.test(number);
}

import type { EvaluatedGoal } from '../../app/evaluation';
import { sectionsOf } from './sections';

/** A line of the list of goals: the name of an indsatsområde (null for goals without one), or a goal. */
export type GoalRow =
  { readonly kind: 'heading'; readonly name: string | null } | { readonly kind: 'goal'; readonly goal: EvaluatedGoal };

/** The list of goals under their indsatsområder, line by line. */
export function goalRows(goals: readonly EvaluatedGoal[]): readonly GoalRow[] {
  return sectionsOf(goals).flatMap(({ name, goals: members }): GoalRow[] => [
    { kind: 'heading', name },
    ...members.map((goal) => ({ kind: 'goal' as const, goal })),
  ]);
}

/** Goals that PageUp and PageDown pass. */
const PAGE = 5;

/** Where a key leads from line `at`: always to a goal; null for a key that leads nowhere. */
export function goalFrom(rows: readonly GoalRow[], at: number, key: string): number | null {
  const along = (from: number, step: 1 | -1): number | null => {
    for (let index = from; index >= 0 && index < rows.length; index += step) {
      if (rows[index]?.kind === 'goal') return index;
    }
    return null;
  };
  switch (key) {
    case 'ArrowDown':
      return along(at + 1, 1);
    case 'ArrowUp':
      return along(at - 1, -1);
    case 'Home':
      return along(0, 1);
    case 'End':
      return along(rows.length - 1, -1);
    case 'PageDown':
      return along(Math.min(rows.length - 1, at + PAGE), -1);
    case 'PageUp':
      return along(Math.max(0, at - PAGE), 1);
    default:
      return null;
  }
}

import type { EvaluatedGoal } from '../../app/evaluation';

export interface Section {
  /** Indsatsområde; null for goals without one. */
  readonly name: string | null;
  readonly goals: readonly EvaluatedGoal[];
}

/** Goals by indsatsområde, in the order in which the plan first names each; goals keep their own order. */
export function sectionsOf(goals: readonly EvaluatedGoal[]): readonly Section[] {
  const byName = new Map<string | null, EvaluatedGoal[]>();
  for (const goal of goals) {
    const section = byName.get(goal.section);
    if (section === undefined) byName.set(goal.section, [goal]);
    else section.push(goal);
  }
  return [...byName].map(([name, members]) => ({ name, goals: members }));
}

/** Goals as the list shows them, from the first to the last. */
export function inListOrder(goals: readonly EvaluatedGoal[]): readonly EvaluatedGoal[] {
  return sectionsOf(goals).flatMap(({ goals: members }) => members);
}

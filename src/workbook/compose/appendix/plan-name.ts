import { yearOf } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { Snapshot } from '../../snapshot';

/** "Beskæftigelsesplan 2026": as the sheet with the goals calls it, else by the year most goals end in. */
export function planName(snapshot: Snapshot, goals: readonly AssessedGoal[]): string {
  const sheets = new Set(goals.map(({ table }) => table.sheet));
  for (const { name, cells } of snapshot.sheets) {
    if (!sheets.has(name)) continue;
    for (const value of cells?.values.flat() ?? []) {
      const [found] = /\b(?:\p{L}+plan|plan) (?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?/iu.exec(String(value)) ?? [];
      if (found !== undefined) return found.charAt(0).toUpperCase() + found.slice(1);
    }
  }
  const year = planYear(goals);
  return year === null ? 'planen' : `plan ${String(year)}`;
}

/** The year most target periods end in; the later of two that are even. */
export function planYear(goals: readonly AssessedGoal[]): number | null {
  const counts = new Map<number, number>();
  for (const { goal } of goals) {
    const period = goal.goal.targetPeriod ?? null;
    if (period !== null) counts.set(yearOf(period), (counts.get(yearOf(period)) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
}

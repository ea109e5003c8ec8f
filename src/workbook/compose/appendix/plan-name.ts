import { yearOf } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { Snapshot } from '../../snapshot';

const NAME = /\b(?:\p{L}+plan|plan) (?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?/iu;

/** "Beskæftigelsesplan 2026": as a sheet with the goals calls it, or is called, else by the year most goals end in. */
export function planName(snapshot: Snapshot, goals: readonly AssessedGoal[]): string {
  const sheets = new Set(goals.map(({ table }) => table.sheet));
  const year = planYear(goals);
  const names = snapshot.sheets
    .filter(({ name }) => sheets.has(name))
    .flatMap(({ name, cells }) => [...(cells?.values.flat() ?? []), name])
    .flatMap((value) => NAME.exec(String(value))?.[0] ?? []);
  // Last year's plan may stand beside this year's.
  const found = names.find((name) => year !== null && name.includes(String(year))) ?? names[0];
  if (found !== undefined) return capitalised(found);
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

/** A title that begins with the plan's name, whatever that is. */
export function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

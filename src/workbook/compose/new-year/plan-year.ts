import { yearOf } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { GoalTable } from '../../decoded';
import { yearsIn } from '../../detect/years';
import type { Snapshot } from '../../snapshot';

const LINES_ABOVE = 6;

/** The year a goal table is the plan of: its sheet's name, the title above it, else the year most of its goals end in. */
export function planYearOf(snapshot: Snapshot, table: GoalTable, goals: readonly AssessedGoal[]): number | null {
  return onlyYear(table.sheet) ?? titleYear(snapshot, table) ?? usualYear(goals);
}

function onlyYear(text: string): number | null {
  const years = yearsIn(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** "Beskæftigelsesplan 2026 – Lyngby-Taarbæk"; a source or a date above the table names another year and no plan. */
function titleYear(snapshot: Snapshot, table: GoalTable): number | null {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells) return null;
  const rows = cells.values.slice(Math.max(0, table.headerRow - LINES_ABOVE - cells.row), table.headerRow - cells.row);
  const titles = rows.flat().filter((value) => typeof value === 'string' && /plan|mål/i.test(value));
  return titles.map((title) => onlyYear(String(title))).find((year) => year !== null) ?? null;
}

/** Of two that are as usual the later. */
function usualYear(goals: readonly AssessedGoal[]): number | null {
  const years = goals.flatMap(({ goal: { goal } }) => (goal.targetPeriod ? [yearOf(goal.targetPeriod)] : []));
  const count = (year: number): number => years.filter((one) => one === year).length;
  return [...new Set(years)].sort((a, b) => count(b) - count(a) || b - a)[0] ?? null;
}

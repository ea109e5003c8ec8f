import type { AssessedGoal } from '../workbook/assessed';

/** Names a goal within one evaluation: its sheet and row. */
export function goalId({ table, goal }: Pick<AssessedGoal, 'table' | 'goal'>): string {
  return `${table.sheet}!${goal.row}`;
}

import type { AssessedGoal } from '../../assessed';
import type { GoalColumn as TableColumn } from '../../decoded';
import type { CellReader } from './cell-reader';
import { quoted } from './formula';
import { goalCell, type GoalKey } from './goal-key';

/** Shown for a goal that the calculation does not know: added, reworded or asked otherwise since Målbar last wrote. */
export const RUN_AGAIN = 'Kør Målbar igen';

/** Cells that say what a goal asks for and that the formulas do not follow, as they follow its number and its rating. */
const ASKED: readonly TableColumn[] = [
  'type',
  'indicator',
  'area',
  'form',
  'direction',
  'unit',
  'basePeriod',
  'targetPeriod',
];
/** A longer text is no cell of this kind; a literal of a formula may not be longer than 255 characters. */
const LONGEST = 200;

/**
 * The status, as long as the goal's cells stand as they were read when this was written: a verdict on another period or
 * indicator than the table names would be wrong without a word.
 */
export function askedAsRead(
  { assessed, key, reader }: { readonly assessed: AssessedGoal; readonly key: GoalKey; readonly reader: CellReader },
  row: string,
  status: string,
): string {
  const { table, goal } = assessed;
  const same = ASKED.flatMap((name): string[] => {
    const column = table.columns[name];
    if (column === undefined) return [];
    const read = reader.value(goal.row, column);
    if (typeof read === 'boolean' || (typeof read === 'string' && read.length > LONGEST)) return [];
    const cell = goalCell(table, key, assessed, column, row);
    return [`${cell}=${typeof read === 'number' ? String(read) : quoted(read)}`];
  });
  return same.length === 0 ? status : `IF(AND(${same.join(',')}),${status},${quoted(RUN_AGAIN)})`;
}

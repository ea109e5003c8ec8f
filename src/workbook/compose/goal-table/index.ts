/** The one writer of goal tables: rows become cells under the canonical headers, which detection reads back as the same goals. */
export type { GoalCell, GoalRowCells, GoalTableRow } from './row';
export { goalCells, OPEN_LEVEL, periodWords } from './cells';
export { GOAL_COLUMNS, type ColumnHelp, type GoalColumnSpec } from './columns';
export { columnsOf, goalTableEdits, layoutOf, type ExtraColumn, type GoalSheetOptions } from './sheet';
export { appendGoalEdits, type Appended } from './append';

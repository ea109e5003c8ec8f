/** The use cases: what a pane, a ribbon button or a command asks for. */
export { evaluate, evaluateSnapshot, type EvaluateOptions } from './evaluate';
export { planWrite, write, type WriteOptions, type Written } from './write';
export { select } from './select';
export type { EvaluatedGoal, Evaluation } from './evaluation';
export { WorkbookError, type WorkbookErrorCode } from '../workbook/excel/workbook-error';

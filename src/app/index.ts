/** The use cases: what a pane, a ribbon button or a command asks for. */
export { evaluate, evaluateSnapshot, type EvaluateOptions } from './evaluate';
export { inTurns, type Turns } from '../workbook/in-turns';
export type { Progress } from '../workbook/steps';
export { proposeWrite, proposeWriteSteps, write, type WriteOptions } from './write';
export { commit, type Written } from './commit';
export { preview, previewSteps, type Change } from './preview';
export type { Proposal, Purpose } from './proposal';
export { matchesOf, matchSteps, proposeMapping, type GoalMatch } from './mapping';
export { proposeChoices } from './choices';
export { DEFAULT_CHOICES, readChoices, STATUS_COLUMN_KEYS, type Choices, type Mode } from '../workbook/choices';
export {
  dataReport,
  dataReportSteps,
  type DataReport,
  type ReportedDuplicate,
  type ReportedGap,
  type ReportedSeries,
  type ReportedTable,
  type Revision,
  type SeriesPlace,
} from './data-report';
export type { DuplicateKind } from './duplicates';
export { importInto, proposeImport, type ImportProposal, type ImportSource, type ImportSummary } from './import-csv';
export { undo, undoInfo, type UndoInfo, type Undone } from './undo';
export { select } from './select';
export { openSample } from './open-sample';
export { watch, type WorkbookListener, type WorkbookPlace } from './watch';
export { goalAt, isOutdatedBy } from './place-in-plan';
export { goalChart, type GoalChart } from './goal-chart';
export { checkEvaluatedPlan } from './check-plan';
export {
  readPlanSteps,
  readPlanText,
  type InsertOptions,
  type PlanText,
  type PlanTextGoal,
  type PlanTextObservation,
  type ReadPlanOptions,
} from './plan-text';
export { preparePlanText, proposePlanText } from './propose-plan-text';
export {
  draftNewYear,
  draftSteps,
  newYearSteps,
  newYearCoverage,
  newYearGoal,
  prepareEmptyPlan,
  proposeEmptyPlan,
  proposeNewYear,
  withMinisterGoal,
  withoutAddedGoal,
  type NewYearGoal,
  type NewYearOptions,
} from './new-year';
export type {
  BaseValue,
  CalendarStep,
  EmptyPlanOptions,
  GoalAction,
  GoalChoice,
  GoalDraft,
  LevelAsked,
  LevelProposal,
  LevelSource,
  MinisterCoverage,
  MinisterGoal,
  MinisterGoalList,
  NewYearChoices,
  NewYearDraft,
} from '../workbook/compose/new-year';
export type { EvaluatedGoal, Evaluation } from './evaluation';
export { WorkbookError, type WorkbookErrorCode } from '../workbook/excel/workbook-error';
export { onReport, publishReport, type CommandReport } from './reports';
export { opensWithWorkbook, setOpensWithWorkbook } from '../workbook/excel/auto-open';
export {
  APPENDIX_PARTS,
  appendixHtml,
  appendixHtmlSteps,
  appendixParts,
  appendixPartSteps,
  chartPictures,
  coverageHtml,
  type AppendixHtmlOptions,
  type AppendixPart,
  type ClipboardText,
  type Pictures,
} from './appendix';

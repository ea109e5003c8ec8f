import { createContext, useContext } from 'react';
import type {
  AppendixHtmlOptions,
  AppendixPart,
  Change,
  Choices,
  ClipboardText,
  CommandReport,
  EvaluatedGoal,
  EvaluateOptions,
  Evaluation,
  DataReport,
  GoalChart,
  GoalChoice,
  GoalMatch,
  ImportProposal,
  ImportSource,
  InsertOptions,
  MinisterCoverage,
  MinisterGoal,
  NewYearChoices,
  NewYearDraft,
  NewYearGoal,
  NewYearOptions,
  Pictures,
  PlanText,
  PlanTextGoal,
  Proposal,
  ReadPlanOptions,
  Turns,
  UndoInfo,
  Undone,
  WorkbookListener,
  WorkbookPlace,
  Written,
  WriteOptions,
} from '../app';

export type Finding = Evaluation['findings'][number];

/**
 * The use cases as the pane needs them. The pane knows nothing of what is behind: Excel, a workbench or a test. All of
 * them answer later, also those that are plain functions: their code is fetched when it is needed.
 */
export interface App {
  evaluate(options: EvaluateOptions, turns?: Turns): Promise<Evaluation>;
  proposeWrite(evaluation: Evaluation, options: WriteOptions, turns?: Turns): Promise<Proposal>;
  /** Every single change of a proposal. */
  preview(proposal: Proposal, turns?: Turns): Promise<readonly Change[]>;
  commit(proposal: Proposal): Promise<Written>;
  /** What `undo` would undo; null where there is nothing. */
  undoInfo(): Promise<UndoInfo | null>;
  undo(): Promise<Undone>;
  /** Selects a cell or range in the workbook; `address` is A1 without the sheet. */
  select(sheet: string, address: string): Promise<void>;
  /** Follows the workbook until what is returned is called. */
  watch(listener: WorkbookListener): Promise<() => Promise<void>>;
  /** Hears what the ribbon's buttons did, until what is returned is called. */
  onReport(listener: (report: CommandReport) => void): Promise<() => void>;
  goalAt(evaluation: Evaluation, place: WorkbookPlace): Promise<EvaluatedGoal | null>;
  isOutdatedBy(evaluation: Evaluation, place: WorkbookPlace): Promise<boolean>;
  goalChart(evaluation: Evaluation, goalId: string): Promise<GoalChart | null>;
  readPlanText(text: string, options: ReadPlanOptions, turns?: Turns): Promise<PlanText>;
  /** What inserting these goals would change in the open workbook. */
  preparePlanText(chosen: readonly PlanTextGoal[], options: InsertOptions): Promise<Proposal>;
  draftNewYear(evaluation: Evaluation, options: NewYearOptions, turns?: Turns): Promise<NewYearDraft>;
  /** How one goal is going to stand with what is chosen for it. */
  newYearGoal(draft: NewYearDraft, goalId: string, choice: GoalChoice): Promise<NewYearGoal | null>;
  withMinisterGoal(draft: NewYearDraft, goal: MinisterGoal): Promise<NewYearDraft>;
  withoutAddedGoal(draft: NewYearDraft, goalId: string): Promise<NewYearDraft>;
  newYearCoverage(draft: NewYearDraft, choices: NewYearChoices): Promise<readonly MinisterCoverage[]>;
  proposeNewYear(
    evaluation: Evaluation,
    draft: NewYearDraft,
    choices: NewYearChoices,
    turns?: Turns,
  ): Promise<Proposal>;
  dataReport(evaluation: Evaluation, turns?: Turns): Promise<DataReport>;
  matchesOf(evaluation: Evaluation, turns?: Turns): Promise<readonly GoalMatch[]>;
  proposeMapping(evaluation: Evaluation, goalId: string, series: GoalMatch['chosen']): Promise<Proposal>;
  /** Keeps these choices in the workbook; what is not given stays as it is. */
  proposeChoices(snapshot: Evaluation['snapshot'], changes: Partial<Choices>): Promise<Proposal>;
  importInto(source: ImportSource): Promise<ImportProposal>;
  /** The tables of the appendix that there is something for. */
  appendixParts(
    evaluation: Evaluation,
    turns?: Turns,
  ): Promise<readonly { readonly part: AppendixPart; readonly title: string }[]>;
  appendixHtml(
    evaluation: Evaluation,
    part: AppendixPart,
    options: AppendixHtmlOptions,
    turns?: Turns,
  ): Promise<ClipboardText | null>;
  chartPictures(): Promise<Pictures>;
  /** Opens the sample plan as a new workbook. */
  openSample(): Promise<void>;
  /** Whether the pane opens with the workbook, for everyone who has the add-in. */
  opensWithWorkbook(): Promise<boolean>;
  setOpensWithWorkbook(opens: boolean): Promise<void>;
  checkEvaluatedPlan(evaluation: Evaluation): Promise<readonly Finding[]>;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('The pane has no App: wrap it in AppContext.');
  return app;
}

/** What went wrong, in the app layer's own code; the message is made in i18n. */
export interface Failure {
  readonly code: string;
  /** The host's own code, shown small for those who help. */
  readonly detail: string | null;
  /** What the message shows: the sheet and the cell. */
  readonly params?: Readonly<Record<string, string>>;
}

function textAt(error: object, key: string): string | null {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && value !== '' ? value : null;
}

function paramsOf(error: object): Pick<Failure, 'params'> {
  const params: unknown = Reflect.get(error, 'params');
  if (typeof params !== 'object' || params === null) return {};
  const texts = Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { params: Object.fromEntries(texts) };
}

/** A coded error of the app layer, or `unknown` for anything else (a programmer error), which the console keeps whole. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { code: 'unknown', detail: null };
  const code = textAt(error, 'code');
  const detail = textAt(error, 'excelCode') ?? textAt(error, 'name');
  return { code: code ?? 'unknown', detail, ...paramsOf(error) };
}

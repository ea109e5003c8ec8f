import {
  APPENDIX_PARTS,
  appendixTables,
  clipboardText,
  coverageOfPlans,
  type AppendixPart,
  type AppendixTable,
  type ClipboardText,
  type Pictures,
} from '../workbook/compose/appendix';
import { appendixInput } from '../workbook/compose/drawn';
import { OwnSheets } from '../workbook/compose/ownership';
import { readChartPictures } from '../workbook/excel/chart-pictures';
import { inWorkbook } from '../workbook/excel/run';
import { atOnce, type Steps } from '../workbook/steps';
import type { Evaluation } from './evaluation';

export { APPENDIX_PARTS, type AppendixPart, type ClipboardText, type Pictures };

export interface AppendixHtmlOptions {
  /** Absent: as the workbook keeps it. */
  readonly meeting?: string;
  /** Charts by name, from `chartPictures`; a chart without one is named by its caption. */
  readonly pictures?: Pictures;
}

/** The parts of the appendix that there is something for, with their titles, in order. Pure. */
export function appendixParts(evaluation: Evaluation): readonly TitledPart[] {
  return atOnce(appendixPartSteps(evaluation));
}

export interface TitledPart {
  readonly part: AppendixPart;
  readonly title: string;
}

export function* appendixPartSteps(evaluation: Evaluation): Steps<readonly TitledPart[]> {
  return (yield* tablesOf(evaluation)).map(({ part, title }) => ({ part, title }));
}

/**
 * A part of the appendix for the clipboard, as HTML for Word and as plain text: what the sheet of that part shows, with
 * the texts the analyst rewrote there. Null where there is nothing for it (`appendixParts`). Pure.
 */
export function appendixHtml(
  evaluation: Evaluation,
  which: AppendixPart,
  options: AppendixHtmlOptions = {},
): ClipboardText | null {
  return atOnce(appendixHtmlSteps(evaluation, which, options));
}

export function* appendixHtmlSteps(
  evaluation: Evaluation,
  which: AppendixPart,
  { meeting = evaluation.choices.meeting, pictures }: AppendixHtmlOptions = {},
): Steps<ClipboardText | null> {
  const table = (yield* tablesOf(evaluation, meeting)).find(({ part }) => part === which);
  return table ? clipboardText(table, pictures) : null;
}

function* tablesOf(evaluation: Evaluation, meeting = ''): Steps<AppendixTable[]> {
  const { snapshot, decoded, assessed, asOf, area } = evaluation;
  const input = yield* appendixInput(snapshot, decoded, assessed, { asOf, area, meeting, live: false });
  return yield* appendixTables(input, new OwnSheets(snapshot));
}

/**
 * Pictures of the charts that Målbar has drawn in the open workbook, by name. Two round trips to Excel. A host that
 * cannot draw pictures throws a WorkbookError with code `unsupported`.
 */
export function chartPictures(): Promise<Pictures> {
  return inWorkbook(readChartPictures);
}

/**
 * The region's matrix from the plans of several workbooks: which of the minister's goals each answers, by the numbers in
 * its column Ministermål, with a level (X) or without ((X)). Pure.
 */
export function coverageHtml(
  title: string,
  ministerGoals: readonly { readonly number: string; readonly text: string }[],
  plans: readonly { readonly name: string; readonly evaluation: Pick<Evaluation, 'snapshot' | 'decoded'> }[],
): ClipboardText {
  const read = plans.map(({ name, evaluation: { snapshot, decoded } }) => ({ name, snapshot, decoded }));
  return clipboardText(coverageOfPlans(title, ministerGoals, read));
}

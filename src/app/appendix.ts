import {
  APPENDIX_PARTS,
  appendixTables,
  clipboardText,
  coverageOfPlans,
  type AppendixPart,
  type ClipboardText,
  type Pictures,
} from '../workbook/compose/appendix';
import { appendixInput } from '../workbook/compose/drawn';
import { OwnSheets } from '../workbook/compose/ownership';
import { readChartPictures } from '../workbook/excel/chart-pictures';
import { inWorkbook } from '../workbook/excel/run';
import type { Evaluation } from './evaluation';

export { APPENDIX_PARTS, type AppendixPart, type ClipboardText, type Pictures };

export interface AppendixHtmlOptions {
  /** Absent: as the workbook keeps it. */
  readonly meeting?: string;
  /** Charts by name, from `chartPictures`; a chart without one is named by its caption. */
  readonly pictures?: Pictures;
}

/** The parts of the appendix that there is something for, with their titles, in order. Pure. */
export function appendixParts(evaluation: Evaluation): { readonly part: AppendixPart; readonly title: string }[] {
  return tablesOf(evaluation).map(({ part, title }) => ({ part, title }));
}

/**
 * A part of the appendix for the clipboard, as HTML for Word and as plain text: what the sheet of that part shows, with
 * the texts the analyst rewrote there. Null where there is nothing for it (`appendixParts`). Pure.
 */
export function appendixHtml(
  evaluation: Evaluation,
  which: AppendixPart,
  { meeting = evaluation.choices.meeting, pictures }: AppendixHtmlOptions = {},
): ClipboardText | null {
  const table = tablesOf(evaluation, meeting).find(({ part }) => part === which);
  return table ? clipboardText(table, pictures) : null;
}

function tablesOf(evaluation: Evaluation, meeting = '') {
  const { snapshot, decoded, assessed, asOf, area } = evaluation;
  const input = appendixInput(snapshot, decoded, assessed, { asOf, area, meeting, live: false });
  return appendixTables(input, new OwnSheets(snapshot));
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

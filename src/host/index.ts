/**
 * The local host: Microsoft's own Excel client library without Excel, over an .xlsx file.
 *
 *     const host = await openLocalHost(bytes);    // or newLocalHost()
 *     host.install();                             // Excel, OfficeExtension, Office on globalThis
 *     await Excel.run(async (context) => { ... });
 *     const saved = await host.save();
 *     host.uninstall();
 *
 * This is the entry for Node; browser.ts is the one for a page. The two differ in how the client is loaded
 * (client/node.ts, client/browser.ts) and nowhere else.
 *
 * What is real. Everything on the add-in's side is Microsoft's library: proxies, load before read, argument checks, the
 * batches. Those reach protocol/, which resolves object paths and carries the actions out over objects/ (one table of
 * properties and methods per class) and model/ (the workbook). The file is edited in place, in xlsx/: cells are held in a
 * store of their own, everything else as the XML it is, and a part that nobody changed is saved byte for byte. Formulas
 * are calculated in calc/ when they are read; excelize-wasm calculates those with functions that calc/ lacks.
 *
 * What is supported
 * - workbook: worksheets, tables, names, settings, properties, name, application (calculate, calculationMode, cultureInfo
 *   en-US, createWorkbook, suspend...), getSelectedRange, getActiveCell, onSelectionChanged
 * - worksheets and worksheet: names, ids, order, visibility, tab colour, grid lines, used ranges, protection, frozen panes,
 *   page layout with headers and footers, page breaks, autoFilter (buttons, no criteria)
 * - range: addresses and everything derived from them, values, formulas, text, numberFormat, valueTypes, formats, borders,
 *   widths and heights, merge, insert, delete, clear, select, conditionalFormats (Custom, CellValue, ContainsText,
 *   IconSet), dataValidation
 * - tables with columns, rows and totals; charts (column, bar, line, area, pie, doughnut, scatter; combined, secondary
 *   axes) with title, legend, axes, series, markers, labels, fonts
 * - events: worksheet and collection onChanged, onSelectionChanged, onActivated, onAdded, onDeleted, table onChanged. They
 *   are raised after the request; `details` (value before and after) is left out
 * - limits: 5 MB a request and answer, cell edit mode with `delayForCellEdit`, protection by locked cells and permissions
 * Anything else is answered with NotImplemented and the name of the member, never with silence.
 *
 * What is otherwise than in Excel
 * - The workbook's language is en-US; times of `TODAY` are this machine's.
 * - A formula is calculated as in Excel of today (arrays all the way) and gives its cell one value: nothing spills. One
 *   that needs arrays is saved as an array formula of that cell, which every program calculates alike.
 * - Functions that neither calculator has give #NAME?, and have no value in the file; Excel is told to calculate again.
 * - `text` is what a column wide enough would show; autofit estimates widths, there being no fonts to measure with.
 * - Settings are custom document properties ("OfficeAddinSetting."): Excel keeps its own in a part of the task pane, by
 *   the add-in's id; `addInId` is the id here.
 * - Tables do not grow by writing beside them, and columns are not filled with a formula on their own.
 * - Comments and pivot tables are passed on untouched; on a sheet with them no cells can be inserted or deleted.
 * - There is no undo; `mergeUndoGroup` is taken and does nothing.
 */
import { nodePlatform } from './client/node';
import { openNewOn, openOn, type LocalHost, type LocalHostOptions } from './local-host';

export { HostError, type HostErrorCode } from './host-error';
export type { LocalHost, LocalHostOptions } from './local-host';
export type { RequestRecord } from './protocol/session';

/** Opens the bytes of a workbook. Rejects with a HostError (`not_a_workbook` ...) where they are none. */
export function openLocalHost(bytes: Uint8Array, options?: LocalHostOptions): Promise<LocalHost> {
  return openOn(nodePlatform, bytes, options);
}

/** An empty workbook with one sheet, "Sheet1". */
export function newLocalHost(options?: LocalHostOptions): Promise<LocalHost> {
  return openNewOn(nodePlatform, options);
}

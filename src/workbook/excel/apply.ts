/**
 * Carries a WritePlan out in the open workbook.
 *
 * Round trips to Excel: 1 for every BYTES_PER_REQUEST of text in the plan (one for a plan of ordinary size);
 * the number does not depend on how many edits there are. One more before them where the plan sets what Målbar keeps.
 */
import type { Edit, SettingEdit, WritePlan } from '../plan';
import { atOnce, type Steps } from '../steps';
import { applyChart } from './apply-chart';
import { applyRowHeights } from './apply-row-heights';
import { applyFormat, applyTextRules } from './apply-format';
import { applyPageLayout } from './apply-page-layout';
import { literal } from './literal';
import { forgetSheets, onRange, rangeOf } from './range-of';
import { loadStore } from './store';
import { StoreDraft } from './store-draft';

/** Excel on the web takes 5 MB a request. */
const BYTES_PER_REQUEST = 4_900_000;

/** How much larger an edit is as a request than as data, measured: a chart is many calls, cells are one. */
const GROWTH: Readonly<Partial<Record<Edit['kind'], number>>> = {
  chart: 14,
  format: 6,
  cells: 1.3,
  // Written with all that Målbar keeps.
  setting: 0,
};
const USUAL_GROWTH = 8;

export async function applyPlan(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const settings = plan.edits.filter((edit) => edit.kind === 'setting');
  if (settings.length > 0) await applySettings(context, settings);
  for (const edits of atOnce(requestsOf(plan))) {
    for (const edit of edits) if (edit.kind !== 'setting') applyEdit(context.workbook, edit);
    // A request has a limit in bytes: see BYTES_PER_REQUEST.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

async function applySettings(context: Excel.RequestContext, edits: readonly SettingEdit[]): Promise<void> {
  const pending = loadStore(context.workbook);
  await context.sync();
  const store = new StoreDraft(await pending.read(context));
  for (const { key, after } of edits) store.set(key, after);
  store.write(context.workbook);
}

/** Cuts a plan into requests by the size of its edits, in order; `reserved` characters of each are for something else. */
export function* requestsOf(plan: WritePlan, reserved = 0): Steps<Edit[][]> {
  const requests: Edit[][] = [];
  let room = 0;
  for (const edit of plan.edits) {
    yield;
    const size = JSON.stringify(edit).length * (GROWTH[edit.kind] ?? USUAL_GROWTH);
    const current = requests.at(-1);
    if (current && size <= room) {
      current.push(edit);
      room -= size;
    } else {
      requests.push([edit]);
      room = BYTES_PER_REQUEST - reserved - size;
    }
  }
  return requests;
}

/** Queues what one edit does. */
export function applyEdit(workbook: Excel.Workbook, edit: Exclude<Edit, SettingEdit>): void {
  switch (edit.kind) {
    case 'add_sheet':
      workbook.worksheets.add(edit.sheet);
      forgetSheets(workbook);
      return;
    case 'cells': {
      onRange(workbook, edit.sheet, edit.area, (range) => {
        // The format first: Excel parses what is written by the format that is there.
        if (edit.numberFormats) range.numberFormat = edit.numberFormats.map((row) => [...row]);
        range.formulas = edit.after.map((row, i) =>
          row.map((cell, j) => literal(cell, edit.numberFormats?.[i]?.[j] ?? null)),
        );
      });
      return;
    }
    case 'format':
      onRange(workbook, edit.sheet, edit.area, (range) => {
        applyFormat(range, edit.format);
      });
      return;
    case 'widths':
      edit.widths.forEach((width, offset) => {
        const column = { row: 0, column: edit.column + offset, rowCount: 1, columnCount: 1 };
        onRange(workbook, edit.sheet, column, (range) => {
          if (width === 0) range.columnHidden = true;
          else range.format.columnWidth = width;
        });
      });
      return;
    case 'row_heights':
      applyRowHeights(workbook, edit);
      return;
    case 'autofit_rows':
      onRange(workbook, edit.sheet, edit.area, (range) => {
        range.format.autofitRows();
      });
      return;
    case 'conditional_formats':
      onRange(workbook, edit.sheet, edit.area, (range) => {
        applyTextRules(range, edit.rules);
      });
      return;
    case 'table': {
      const table = workbook.worksheets
        .getItem(edit.sheet)
        .tables.add(rangeOf(workbook, edit.sheet, edit.area), /* hasHeaders */ true);
      table.name = edit.name;
      table.style = edit.style;
      return;
    }
    case 'resize_table':
      // Where Excel cannot, no plan asks for it: see TableSnapshot.fixed.
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
        const table = workbook.worksheets.getItem(edit.sheet).tables.getItem(edit.name);
        table.resize(rangeOf(workbook, edit.sheet, edit.after));
      }
      return;
    case 'chart':
      applyChart(workbook, edit);
      return;
    case 'delete_chart':
      workbook.worksheets.getItem(edit.sheet).charts.getItem(edit.name).delete();
      return;
    case 'name':
      if (edit.before !== null) workbook.names.getItem(edit.name).delete();
      if (edit.after !== null) workbook.names.add(edit.name, edit.after);
      return;
    case 'page_layout':
      applyPageLayout(workbook, edit);
      return;
    case 'freeze': {
      const { freezePanes } = workbook.worksheets.getItem(edit.sheet);
      if (edit.rows > 0) freezePanes.freezeRows(edit.rows);
      if (edit.columns > 0) freezePanes.freezeColumns(edit.columns);
      return;
    }
    case 'validation': {
      const { dataValidation } = rangeOf(workbook, edit.sheet, edit.area);
      if (edit.list !== null) dataValidation.rule = { list: { inCellDropDown: true, source: edit.list.join(',') } };
      if (edit.open) dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
      dataValidation.prompt = { showPrompt: true, title: edit.title, message: edit.message };
      return;
    }
  }
}

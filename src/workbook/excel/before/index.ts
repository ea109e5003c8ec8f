import { applyRowHeights } from '../apply-row-heights';
import type { Edit, WritePlan } from '../../plan';
import type { SheetSnapshot, Snapshot } from '../../snapshot';
import { flatMapSteps, type Steps } from '../../steps';
import { marks } from '../../undo/marks';
import type { Restore } from '../../undo/restore';
import { rangeOf } from '../range-of';
import { watchCells } from './cells';
import { watchChart, watchDeletedChart } from './charts';
import { watchFreeze, watchPageLayout } from './layout';
import { watchLooks } from './looks';
import { watchRules } from './rules';
import { watchHeights, watchWidths } from './sizes';
import { watchValidation } from './validation';
import { NOTHING, type Watched } from './watched';

export type { Watched } from './watched';

/** Queues the loads of everything a plan is going to touch, edit by edit; no round trip of its own. */
export function* watchPlan(workbook: Excel.Workbook, plan: WritePlan, snapshot: Snapshot): Steps<readonly Watched[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return yield* flatMapSteps(plan.edits, function* (edit) {
    if (edit.kind !== 'add_sheet') return [watch(workbook, edit, sheets)];
    const added = yield* sheetAdded(edit.sheet, plan);
    return [{ restores: () => [added] }];
  });
}

/** Every kind of edit says here how it is undone. What is done on a sheet that the plan adds goes with the sheet. */
function watch(
  workbook: Excel.Workbook,
  edit: Exclude<Edit, { readonly kind: 'add_sheet' }>,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): Watched {
  if (edit.kind === 'name') {
    const { name, before, after } = edit;
    return { restores: () => (before === after ? [] : [{ kind: 'name', name, before, after }]) };
  }
  if (edit.kind === 'setting') {
    const { key, before, after } = edit;
    return { restores: () => (before === after ? [] : [{ kind: 'setting', key, before, after }]) };
  }
  const present = sheets.get(edit.sheet);
  if (!present) return NOTHING;
  const seriesOf = (name: string): readonly string[] => present.charts.find((one) => one.name === name)?.series ?? [];
  switch (edit.kind) {
    case 'cells':
      return watchCells(workbook, edit, present);
    case 'format':
      return watchLooks(workbook, edit);
    case 'widths':
      return watchWidths(workbook, edit);
    case 'row_heights':
      return watchHeights(workbook, edit, (now, { row, rowCount }) => {
        const heights = edit.heights.slice(row - edit.row, row - edit.row + rowCount);
        applyRowHeights(now, { ...edit, row, heights });
      });
    case 'autofit_rows':
      return watchHeights(workbook, edit, (now, rows) => {
        rangeOf(now, edit.sheet, { ...edit.area, ...rows }).format.autofitRows();
      });
    case 'conditional_formats':
      return watchRules(workbook, edit);
    case 'table': {
      const { sheet, name } = edit;
      return { restores: () => [{ kind: 'table_added', sheet, name }] };
    }
    case 'resize_table': {
      const { sheet, name, before, after } = edit;
      return { restores: () => [{ kind: 'table_resized', sheet, name, before, after }] };
    }
    case 'chart':
      return watchChart(workbook, edit, seriesOf(edit.name));
    case 'delete_chart':
      return watchDeletedChart(workbook, edit, seriesOf(edit.name));
    case 'page_layout':
      return watchPageLayout(workbook, edit);
    case 'freeze':
      return watchFreeze(workbook, edit);
    case 'validation':
      return watchValidation(workbook, edit);
  }
}

function* sheetAdded(sheet: string, plan: WritePlan): Steps<Restore> {
  const on = plan.edits.filter((edit) => 'sheet' in edit && edit.sheet === sheet);
  return {
    kind: 'sheet_added',
    sheet,
    written: yield* flatMapSteps(on, function* (edit) {
      return edit.kind === 'cells' ? [{ area: edit.area, marks: yield* marks(edit.after) }] : [];
    }),
    charts: on.flatMap((edit) => (edit.kind === 'chart' ? [edit.name] : [])),
  };
}

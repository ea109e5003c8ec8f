import type { Finding } from '../../decoded';
import { mapSteps, type Steps } from '../../steps';
import type { Restore } from '../../undo/restore';
import { restoreCells, Tally } from './cells';
import { restoreChart } from './charts';
import { restoreSetting } from './kept';
import { restoreFreeze, restorePageLayout } from './layout';
import { restoreLooks } from './looks';
import { restoreName } from './names';
import { restoreRules } from './rules';
import { Left, type RestoreContext, type Restoring } from './restoring';
import { restoreAddedSheet } from './sheets';
import { restoreHeights, restoreWidths } from './sizes';
import { restoreTable } from './tables';
import { restoreValidation } from './validation';

export interface PreparedRestore {
  /** Queues what puts everything back, to be called after a round trip; what was left, and why. */
  readonly act: (workbook: Excel.Workbook) => Steps<readonly Finding[]>;
}

/** Queues the loads of what stands now where something is to be put back. `restores` are in the order of the write. */
export function* prepareRestores(
  given: Omit<RestoreContext, 'ownTexts'>,
  restores: readonly Restore[],
): Steps<PreparedRestore> {
  const ownTexts = restores.flatMap((restore) => (restore.kind === 'conditional_formats' ? restore.written : []));
  const context: RestoreContext = { ...given, ownTexts };
  const tally = new Tally();
  const prepared = yield* mapSteps([...restores].reverse(), (restore) => prepare(context, restore, tally));
  return {
    act: function* (workbook) {
      const left = new Left();
      if (!context.all) left.findings.push(...goneSheets(context, restores));
      yield* mapSteps(prepared, ({ look }) => look?.(left));
      tally.report(left);
      yield* mapSteps(prepared, ({ act }) => {
        act(workbook, left);
      });
      return left.findings;
    },
  };
}

function prepare(context: RestoreContext, restore: Restore, tally: Tally): Restoring {
  switch (restore.kind) {
    case 'cells':
      return restoreCells(context, restore, tally);
    case 'sheet_added':
      return restoreAddedSheet(context, restore);
    case 'looks':
      return restoreLooks(context, restore);
    case 'widths':
      return restoreWidths(context, restore);
    case 'row_heights':
      return restoreHeights(context, restore);
    case 'conditional_formats':
      return restoreRules(context, restore);
    case 'table_added':
    case 'table_resized':
      return restoreTable(context, restore);
    case 'chart_added':
    case 'chart_changed':
    case 'chart_deleted':
      return restoreChart(context, restore);
    case 'name':
      return restoreName(context, restore);
    case 'setting':
    case 'store':
      return restoreSetting(context, restore);
    case 'page_layout':
      return restorePageLayout(context, restore);
    case 'freeze':
      return restoreFreeze(context, restore);
    case 'validation':
      return restoreValidation(context, restore);
  }
}

/** Sheets that cells were written on and that are not there any more: deleted, or called something else. */
function goneSheets({ structure }: RestoreContext, restores: readonly Restore[]): Finding[] {
  const gone = restores.flatMap((restore) =>
    restore.kind === 'cells' && !structure.sheets.has(restore.sheet) ? [restore.sheet] : [],
  );
  return [...new Set(gone)].map((sheet) => ({
    code: 'undo_sheet_gone',
    severity: 'warning',
    sheet,
    params: { sheet },
  }));
}

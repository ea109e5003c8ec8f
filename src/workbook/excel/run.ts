import { WorkbookError, workbookError } from './workbook-error';

/**
 * Runs a batch in the open workbook. Waits while the user edits a cell where Excel can; every trouble of Excel comes out
 * as a WorkbookError.
 */
export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new WorkbookError('host_unavailable', 'ExcelNotLoaded');
  try {
    // Where Excel can, all of it is one step of Excel's own undo; where it cannot, each request is a step of its own.
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
      return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
    }
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}

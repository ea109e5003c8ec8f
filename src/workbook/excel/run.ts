import { WorkbookError, workbookError } from './workbook-error';

/**
 * Runs a batch in the open workbook. Waits while the user edits a cell where Excel can; every trouble of Excel comes out
 * as a WorkbookError.
 */
export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new WorkbookError('host_unavailable', 'ExcelNotLoaded');
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}

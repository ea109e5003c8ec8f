import { WorkbookError, workbookError, type WorkbookErrorCode } from './workbook-error';

/** The file is ours and sound: where Excel will not take it, it is opening that it will not do. */
const REFUSALS: readonly WorkbookErrorCode[] = ['unsupported', 'protected', 'invalid_argument'];

/**
 * Opens a file, as Base64 text of an .xlsx, in a new workbook of its own; the open one is left as it is. One sync: Excel's
 * own function makes its context, for Excel on the web has another way than the rest. Rejects with `new_workbook_refused`
 * where this Excel opens none for an add-in.
 */
export async function openNewWorkbook(base64: string): Promise<void> {
  if (typeof Excel === 'undefined') throw new WorkbookError('host_unavailable', 'ExcelNotLoaded');
  try {
    await Excel.createWorkbook(base64);
  } catch (cause) {
    const error = workbookError(cause);
    throw REFUSALS.includes(error.code) ? new WorkbookError('new_workbook_refused', error.excelCode, { cause }) : error;
  }
}

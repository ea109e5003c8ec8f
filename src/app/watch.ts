import { listen, type WorkbookListener } from '../workbook/excel/events';

export type { WorkbookListener, WorkbookPlace } from '../workbook/excel/events';

/** Follows selections and changes in the open workbook until what is returned is called. One round trip to Excel, and one to end. */
export function watch(listener: WorkbookListener): Promise<() => Promise<void>> {
  return listen(listener);
}

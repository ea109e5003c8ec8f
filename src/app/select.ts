import { inWorkbook } from '../workbook/excel/run';

/** Shows a cell of the workbook: activates its sheet and selects it. One round trip. */
export async function select(sheet: string, address: string): Promise<void> {
  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

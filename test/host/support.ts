import { newLocalHost, openLocalHost, type LocalHost, type LocalHostOptions } from '../../src/host';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** A new workbook with one sheet, and what a batch on it gives. */
export async function onNew<T>(batch: Batch<T>, options?: LocalHostOptions): Promise<T> {
  const host = await newLocalHost(options);
  return host.Excel.run(batch);
}

/** Runs one batch, saves, opens the file again, and gives what another batch reads from it. */
export async function afterReopening<T>(write: Batch<unknown>, read: Batch<T>): Promise<T> {
  const host = await newLocalHost();
  await host.Excel.run(async (context) => {
    await write(context);
    await context.sync();
  });
  const again = await openLocalHost(await host.save());
  return again.Excel.run(read);
}

/** The code and message of the error that a batch ends with; fails where it ends without one. */
export async function errorOf(run: Promise<unknown>): Promise<{ code: string; message: string; location: string }> {
  try {
    await run;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo?.errorLocation ?? '' };
  }
  throw new Error('the batch ended without an error');
}

/** The first sheet of the workbook. */
export function first(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getFirst();
}

/** Writes a matrix from A1 on. */
export function fill(sheet: Excel.Worksheet, rows: readonly (readonly (string | number | boolean)[])[]): Excel.Range {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
  range.values = rows.map((row) => [...row]);
  return range;
}

export type { LocalHost };

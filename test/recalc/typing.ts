import { openLocalHost } from '../../src/host';
import { cellAddress } from '../../src/workbook/address';
import { inWorkbook } from '../../src/workbook/excel/run';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

export interface Write {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** The cells that differ in the sheet as it is later: a gap clears its cell. */
export function added(before: SheetSnapshot, after: SheetSnapshot): Write[] {
  const old = before.cells;
  return (after.cells?.values ?? []).flatMap((row, i) =>
    row.flatMap((value, j): Write[] =>
      (old?.values[i]?.[j] ?? '') === value
        ? []
        : [
            {
              sheet: after.name,
              row: (after.cells?.row ?? 0) + i,
              column: (after.cells?.column ?? 0) + j,
              value,
              format: after.cells?.numberFormats[i]?.[j] ?? 'General',
            },
          ],
    ),
  );
}

/** A person types the numbers in; Målbar is not there. */
export async function type(bytes: Uint8Array, writes: readonly Write[]): Promise<Uint8Array> {
  const host = await openLocalHost(bytes);
  host.install();
  try {
    await inWorkbook(async (context) => {
      for (const { sheet: name, row, column, value, format } of writes) {
        const range = context.workbook.worksheets.getItem(name).getRange(cellAddress(row, column));
        range.numberFormat = [[typeof value === 'string' ? '@' : format]];
        range.values = [[value]];
      }
      await context.sync();
    });
    return await host.save();
  } finally {
    host.uninstall();
  }
}

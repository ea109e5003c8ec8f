import { applyPlan } from '../../src/workbook/excel/apply';
import { inWorkbook } from '../../src/workbook/excel/run';
import type { Edit } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { newLocalHost } from '../../src/host';

/** The bytes of a workbook with these sheets and edits, written through Office.js as everything Målbar writes. */
export async function writeWorkbook(snapshot: Snapshot, edits: readonly Edit[]): Promise<Uint8Array> {
  const host = await newLocalHost();
  host.install();
  try {
    await inWorkbook((context) => applyPlan(context, { edits: [...editsOf(snapshot), ...edits] }));
    await inWorkbook(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    return await host.save();
  } finally {
    host.uninstall();
  }
}

/** The sheets of a snapshot as edits on an empty workbook. */
export function editsOf(snapshot: Snapshot): Edit[] {
  return snapshot.sheets.flatMap((sheet): Edit[] => {
    const { cells } = sheet;
    if (cells === null) return [{ kind: 'add_sheet', sheet: sheet.name }];
    const area = {
      row: cells.row,
      column: cells.column,
      rowCount: cells.values.length,
      columnCount: cells.values[0]?.length ?? 0,
    };
    return [
      { kind: 'add_sheet', sheet: sheet.name },
      {
        kind: 'cells',
        sheet: sheet.name,
        area,
        before: null,
        after: cells.values.map((row) => row.map((value) => (value === '' ? null : value))),
        numberFormats: cells.numberFormats.map((row, i) =>
          row.map((format, j) => {
            const value = cells.values[i]?.[j];
            return typeof value === 'string' && value !== '' ? '@' : format === 'General' ? null : format;
          }),
        ),
      },
      ...sheet.tables.map((table): Edit => ({
        kind: 'table',
        sheet: sheet.name,
        name: table.name,
        area: table.area,
        style: 'TableStyleLight1',
      })),
    ];
  });
}

/**
 * Follows what happens in the open workbook.
 *
 * Round trips to Excel: 1 to begin, 1 to end, and 1 when something happens on a sheet that was not there at the beginning.
 */
import { inWorkbook } from './run';

/** A place as Excel says it: A1 ("C6", "C6:F6"), whole rows ("6:6") or whole columns ("C:C"). */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly address: string;
}

export interface WorkbookListener {
  readonly onSelected: (place: WorkbookPlace) => void;
  /** Cells were edited, inserted or deleted. Formulas that only give another result say nothing. */
  readonly onChanged: (place: WorkbookPlace) => void;
  readonly onSheetDeleted: (sheet: string) => void;
}

/** Calls back on selections and changes anywhere in the workbook, until what is returned is called. */
export async function listen(listener: WorkbookListener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();

  const nameOf = async (worksheetId: string): Promise<string | null> => {
    const known = names.get(worksheetId);
    if (known !== undefined) return known;
    return inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load({ name: true });
      await context.sync();
      if (sheet.isNullObject) return null;
      names.set(worksheetId, sheet.name);
      return sheet.name;
    });
  };
  const tell =
    (callback: (place: WorkbookPlace) => void) =>
    async ({ worksheetId, address }: { worksheetId: string; address: string }): Promise<void> => {
      const sheet = await nameOf(worksheetId);
      if (sheet !== null) callback({ sheet, address });
    };

  const handlers = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onSelectionChanged.add(tell(listener.onSelected)),
      worksheets.onChanged.add(tell(listener.onChanged)),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        const sheet = names.get(worksheetId);
        if (sheet !== undefined) listener.onSheetDeleted(sheet);
      }),
    ];
    worksheets.load({ id: true, name: true });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });

  return async () => {
    const context = handlers[0]?.context;
    if (context === undefined) return;
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}

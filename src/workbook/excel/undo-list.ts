import { entriesText, UNDO_SETTING, type UndoEntry } from '../undo/journal';
import type { StoreDraft } from './store-draft';

/** Takes a write off the list of those that can be undone, with what was kept for it, and writes what is kept then. */
export function dropEntry(
  workbook: Excel.Workbook,
  store: StoreDraft,
  entries: readonly UndoEntry[],
  token: string,
  parts: readonly Excel.CustomXmlPart[],
): void {
  for (const part of parts) part.delete();
  store.set(UNDO_SETTING, entriesText(entries.filter((entry) => entry.token !== token)));
  store.write(workbook);
}

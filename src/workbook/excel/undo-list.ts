import { entriesText, UNDO_SETTING, type UndoEntry } from '../undo/journal';

/** Takes a write off the list of those that can be undone, with what was kept for it. */
export function dropEntry(
  workbook: Excel.Workbook,
  entries: readonly UndoEntry[],
  token: string,
  parts: readonly Excel.CustomXmlPart[],
): void {
  for (const part of parts) part.delete();
  const rest = entriesText(entries.filter((entry) => entry.token !== token));
  if (rest !== null) workbook.settings.add(UNDO_SETTING, rest);
  else if (entries.length > 0) workbook.settings.getItem(UNDO_SETTING).delete();
}

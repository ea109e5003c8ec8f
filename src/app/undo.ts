import type { Finding } from '../workbook/decoded';
import { inWorkbook } from '../workbook/excel/run';
import { readLastEntry, undoLast } from '../workbook/excel/undo-last';
import type { UndoEntry } from '../workbook/undo/journal';
import type { Purpose } from './proposal';

/** The last thing Målbar wrote, which can be undone. */
export interface UndoInfo {
  readonly purpose: Purpose;
  /** ISO 8601 with time, UTC. */
  readonly writtenAt: string;
  /** Cells that were written. */
  readonly cells: number;
  /** Sheets that were written to, as they were called then. */
  readonly sheets: readonly string[];
  /** False where the write was cut off half way: undoing takes back the half that was done. */
  readonly complete: boolean;
}

/** What undoing has done. */
export interface Undone {
  readonly purpose: Purpose;
  readonly sheets: readonly string[];
  /** What was left as it is, and why: cells of Målbar's that someone has changed since. */
  readonly findings: readonly Finding[];
}

/**
 * What `undo` would undo; null where there is nothing. It is kept in the workbook: also after the pane was closed, and
 * after the file was saved and opened again. One round trip to Excel.
 */
export async function undoInfo(): Promise<UndoInfo | null> {
  const entry = await inWorkbook(readLastEntry);
  return entry && infoOf(entry);
}

/**
 * Puts back every cell, format, width, rule, chart and sheet as it was before Målbar last wrote. Cells that someone has
 * changed since are left as they are and named in the findings. The write before that can be undone next.
 * Four round trips to Excel. Rejects with `nothing_to_undo`, or with `sheet_protected` before anything is put back.
 */
export async function undo(): Promise<Undone> {
  const { entry, findings } = await inWorkbook(undoLast);
  return { purpose: entry.purpose, sheets: entry.sheets, findings };
}

function infoOf({ purpose, writtenAt, cells, sheets, done }: UndoEntry): UndoInfo {
  return { purpose, writtenAt, cells, sheets, complete: done };
}

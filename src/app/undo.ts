import type { Finding } from '../workbook/decoded';
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
}

/** What undoing has done. */
export interface Undone {
  readonly purpose: Purpose;
  readonly sheets: readonly string[];
  /** What was left as it is, and why: cells of Målbar's that someone has changed since. */
  readonly findings: readonly Finding[];
}

import type { Restore } from '../../undo/restore';

/** What stands where an edit is going to write: its loads are queued before a round trip, and read after it. */
export interface Watched {
  /** How the edit is undone, in the order in which it is undone; nothing where it changes nothing. */
  readonly restores: () => readonly Restore[];
  /** Carries the edit out; absent where it is carried out as it stands. */
  readonly apply?: (workbook: Excel.Workbook) => void;
}

export const NOTHING: Watched = { restores: () => [] };

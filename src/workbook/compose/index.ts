/** Assessments become edits: pure, and the only place that decides what is written where. */
import type { Period } from '../../engine';
import type { AssessedGoal } from '../assessed';
import type { WritePlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { chartEdits } from './charts';
import { OwnSheets } from './ownership';
import { statusColumnEdits } from './status-columns';
import { statusSheetEdits } from './status-sheet';

export { ownSheetNames } from './ownership';

export interface ComposeOptions {
  readonly charts: boolean;
  readonly asOf: Period | null;
}

/** Everything that is to be written for these goals. Sheets come first, what is written on them after. */
export function composeWrite(snapshot: Snapshot, goals: readonly AssessedGoal[], options: ComposeOptions): WritePlan {
  const { charts, asOf } = options;
  const sheets = new OwnSheets(snapshot);
  const tables = [...new Set(goals.map(({ table }) => table))];
  const columns = tables.flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || sheet.protected) return [];
    return statusColumnEdits(
      sheet,
      table,
      goals.filter((goal) => goal.table === table),
      asOf,
    );
  });
  const onProtected = goals.filter(({ table }) => isProtected(snapshot, table.sheet));
  const apart = statusSheetEdits(snapshot, sheets, onProtected, asOf);
  const drawn = charts ? chartEdits(snapshot, sheets, goals, asOf) : [];
  return { edits: [...sheets.additions(), ...columns, ...apart, ...drawn, ...sheets.record()] };
}

function isProtected(snapshot: Snapshot, sheet: string): boolean {
  return snapshot.sheets.some(({ name, protected: locked }) => name === sheet && locked);
}

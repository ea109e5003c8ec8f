import type { Period, Policy } from '../../src/engine';
import { assess } from '../../src/workbook/assess';
import type { AssessedGoal } from '../../src/workbook/assessed';
import { liveEdits } from '../../src/workbook/compose/live';
import { OwnSheets } from '../../src/workbook/compose/ownership';
import { decodeWorkbook } from '../../src/workbook/detect';
import { ownArea } from '../../src/workbook/own-area';
import type { Edit } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { statusEdits } from './goal-table';

export interface PlanOptions {
  readonly asOf: Period | null;
  readonly policy?: Partial<Policy>;
}

/** Reads and judges a whole workbook as Målbar does. */
export function evaluateAll(snapshot: Snapshot, options: PlanOptions): readonly AssessedGoal[] {
  const decoded = decodeWorkbook(snapshot);
  return assess(decoded, { asOf: options.asOf, policy: options.policy ?? {}, area: ownArea(snapshot, decoded) }).goals;
}

/** What live mode writes in a workbook that was read and judged as Målbar does; the status columns beside the goals. */
export function planLive(
  snapshot: Snapshot,
  options: PlanOptions,
): { readonly goals: readonly AssessedGoal[]; readonly edits: Edit[]; readonly live: ReturnType<typeof liveEdits> } {
  const goals = evaluateAll(snapshot, options);
  const own = new OwnSheets(snapshot);
  const live = liveEdits(snapshot, own, goals, options);
  return { goals, live, edits: [...own.additions(), ...live.edits, ...statusEdits(goals, live)] };
}

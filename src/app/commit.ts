import type { Finding } from '../workbook/decoded';
import { inWorkbook } from '../workbook/excel/run';
import { writePlan } from '../workbook/excel/write-plan';
import type { WritePlan } from '../workbook/plan';
import type { UndoEntry } from '../workbook/undo/journal';
import type { Proposal } from './proposal';
import { writtenPlaces } from './written-places';

/** What was written, for telling the user. */
export interface Written {
  /** 0 where everything stood already as it should. */
  readonly edits: number;
  /** The sheets that were written to. */
  readonly sheets: readonly string[];
  /** Where on each of them the new begins, A1: the first status on a goal sheet, the top of a new sheet. */
  readonly places: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/**
 * Writes a proposal into the open workbook, which is afterwards either completely written or as it was. Two round trips to
 * Excel for a plan of ordinary size; none for an empty one.
 *
 * Rejects with a WorkbookError where something is in the way (`workbook_changed`, `sheet_protected`, `merged_cells` ...):
 * its `params` name the sheet and the cell.
 */
export async function commit({ purpose, plan, snapshot, findings }: Proposal): Promise<Written> {
  if (plan.edits.length === 0) return { edits: 0, sheets: [], places: {}, findings };
  const entry: UndoEntry = {
    ...shown(plan),
    purpose,
    token: newToken(),
    writtenAt: new Date().toISOString(),
    done: false,
  };
  const result = await inWorkbook((context) => writePlan(context, { plan, snapshot, entry }));
  const told = [...findings, ...result.findings];
  return result.written
    ? { edits: plan.edits.length, sheets: entry.sheets, places: writtenPlaces(plan), findings: told }
    : { edits: 0, sheets: [], places: {}, findings: told };
}

function shown({ edits }: WritePlan): Pick<UndoEntry, 'cells' | 'sheets'> {
  const sheets = [...new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))];
  const cells = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat().filter((one) => one !== null) : []));
  return { cells: cells.length, sheets };
}

/** Tells one write from every other, also of another machine. */
function newToken(): string {
  return Date.now().toString(36) + Math.floor(Math.random() * 36 ** 6).toString(36);
}

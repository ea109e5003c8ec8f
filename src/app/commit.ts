import type { Finding } from '../workbook/decoded';
import { applyPlan } from '../workbook/excel/apply';
import { inWorkbook } from '../workbook/excel/run';
import type { WritePlan } from '../workbook/plan';
import type { Proposal } from './proposal';

/** What was written, for telling the user. */
export interface Written {
  readonly edits: number;
  /** The sheets that were written to. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** Writes a proposal into the open workbook. One round trip to Excel for a plan of ordinary size; none for an empty one. */
export async function commit({ plan, findings }: Proposal): Promise<Written> {
  if (plan.edits.length > 0) await inWorkbook((context) => applyPlan(context, plan));
  return { edits: plan.edits.length, sheets: sheetsOf(plan), findings };
}

function sheetsOf(plan: WritePlan): string[] {
  return [...new Set(plan.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))];
}

import type { Finding } from '../workbook/decoded';
import { composeWrite, type Composition, type Mode } from '../workbook/compose';
import { applyPlan } from '../workbook/excel/apply';
import { inWorkbook } from '../workbook/excel/run';
import type { WritePlan } from '../workbook/plan';
import type { Evaluation } from './evaluation';

export interface WriteOptions {
  readonly charts: boolean;
  /** Values unless said otherwise. */
  readonly mode?: Mode;
}

/** What was written, for telling the user. */
export interface Written {
  readonly edits: number;
  /** The sheets that were written to. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** What would be written: for a preview, and for `write`. Pure. */
export function planWrite(evaluation: Evaluation, { charts, mode = 'values' }: WriteOptions): Composition {
  const { snapshot, assessed, asOf, chosenAsOf, policy } = evaluation;
  return composeWrite(snapshot, assessed, { charts, mode, asOf, chosenAsOf, policy });
}

/** Writes status columns (and charts) into the open workbook. One round trip to Excel for a plan of ordinary size. */
export async function write(evaluation: Evaluation, options: WriteOptions): Promise<Written> {
  const { plan, findings } = planWrite(evaluation, options);
  if (plan.edits.length > 0) await inWorkbook((context) => applyPlan(context, plan));
  return { edits: plan.edits.length, sheets: sheetsOf(plan), findings };
}

function sheetsOf(plan: WritePlan): string[] {
  return [...new Set(plan.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))];
}

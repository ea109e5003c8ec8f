import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/host/cli/main';
import type { Result } from '../../../src/host/cli/result';
import { newLocalHost, openLocalHost, type LocalHost } from '../../../src/host';
import { applyPlan } from '../../../src/workbook/excel/apply';
import { readSnapshot } from '../../../src/workbook/excel/read';
import { inWorkbook } from '../../../src/workbook/excel/run';
import type { WritePlan } from '../../../src/workbook/plan';
import type { Snapshot } from '../../../src/workbook/snapshot';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of the test's own for what it writes. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'maalbar-'));
}

/** The command, in this process. */
export async function maalbar(...args: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

export function readResult(path: string): Result {
  return JSON.parse(readFileSync(path, 'utf8')) as Result;
}

/** Does something in a workbook through the real client. */
export async function withHost<T>(host: LocalHost, use: () => Promise<T>): Promise<T> {
  host.install();
  try {
    return await use();
  } finally {
    host.uninstall();
  }
}

/** The bytes of a workbook that a plan makes. */
export async function workbookFrom(
  plan: WritePlan,
  then?: (context: Excel.RequestContext) => void,
): Promise<Uint8Array> {
  const host = await newLocalHost();
  await withHost(host, () =>
    inWorkbook(async (context) => {
      await applyPlan(context, plan);
      context.workbook.worksheets.getFirst().delete();
      then?.(context);
      await context.sync();
    }),
  );
  return host.save();
}

/** A workbook file as the add-in reads it. */
export async function snapshotOf(path: string): Promise<Snapshot> {
  const host = await openLocalHost(readFileSync(path));
  return withHost(host, () => inWorkbook(readSnapshot));
}

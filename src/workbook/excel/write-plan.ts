/**
 * Writes a plan so that the workbook is afterwards either completely written or as it was.
 *
 * Round trips to Excel: 2 for a plan of ordinary size, whatever its number of edits.
 *   1. preflight: what stands where the plan writes, whether the workbook is still as it was read, what is in the way
 *   2. the edits, with the way back kept in the workbook before them and what was written read again after them
 * A plan of more than BYTES_PER_REQUEST takes another one for each of them, and one to compare. Nothing is sent for a plan that changes
 * nothing. Only trouble takes more: putting back what was done, or writing again what Excel overwrote.
 *
 * What the user changes meanwhile is not overwritten unnoticed: a plan of one request is sent without a turn of the browser
 * after the answer of the preflight. One of several takes so long to queue that the cells are compared once more when its
 * first request is ready to be sent: a change until then stops the write before anything is written. A change of a cell
 * that a later request writes, made after that, is overwritten; no answer of Excel can be had together with a write.
 */
import type { Finding } from '../decoded';
import { inTurns } from '../in-turns';
import type { Edit, WritePlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { atOnce, mapSteps, type Steps } from '../steps';
import {
  DEPTH,
  entriesText,
  journalXml,
  namespaceOf,
  readEntries,
  UNDO_SETTING,
  type UndoEntry,
} from '../undo/journal';
import type { Restore } from '../undo/restore';
import { applyEdit, requestsOf } from './apply';
import { watchPlan, type Watched } from './before';
import { assertUnchanged, watchObstacles } from './obstacles';
import { loadReadBack, type ReadBack } from './read-back';
import { dropEntry } from './undo-list';
import { loadRestores } from './restore/load';
import { loadStore } from './store';
import { StoreDraft } from './store-draft';
import { loadStructure } from './structure';
import { WorkbookError, workbookError } from './workbook-error';

export interface WriteRequest {
  readonly plan: WritePlan;
  readonly snapshot: Snapshot;
  readonly entry: UndoEntry;
}

export interface WriteResult {
  /** False where everything stood already as the plan wants it: nothing was sent. */
  readonly written: boolean;
  readonly findings: readonly Finding[];
}

export async function writePlan(context: Excel.RequestContext, request: WriteRequest): Promise<WriteResult> {
  const isLarge = (await inTurns(requestsOf(request.plan))).length > 1;
  const work: Work = isLarge ? inTurns : (steps) => Promise.resolve(atOnce(steps));
  const preflight = await checkFirst(context, request);
  const restores = (await work(mapSteps(preflight.watched, ({ restores: of }) => of()))).flat();
  if (restores.length === 0) return { written: false, findings: preflight.findings };
  const { store } = preflight;
  const readBack = await apply(context, request, { ...preflight, work }, [...store.moves(), ...restores]);
  const findings = await readBack.settle(context);
  return { written: true, findings: [...preflight.findings, ...store.findings(), ...findings] };
}

/** How what lies between two round trips is done: in turns with the browser, or at once. */
type Work = <T>(steps: Steps<T>) => Promise<T>;

interface Preflight {
  readonly watched: readonly Watched[];
  readonly findings: readonly Finding[];
  readonly store: StoreDraft;
  /** Entries of the undo list as they are now. */
  readonly entries: readonly UndoEntry[];
  /** Parts of writes that fall off the list. */
  readonly stale: readonly string[];
}

async function checkFirst(context: Excel.RequestContext, { plan, snapshot }: WriteRequest): Promise<Preflight> {
  const { workbook } = context;
  const entries = readEntries(snapshot.settings[UNDO_SETTING]);
  const dropped = entries.slice(0, Math.max(0, entries.length + 1 - DEPTH));
  const stale = dropped.map(({ token }) =>
    workbook.customXmlParts.getByNamespace(namespaceOf(token)).load({ id: true }),
  );
  const pending = loadStore(workbook);
  const watched = await inTurns(watchPlan(workbook, plan, snapshot));
  const obstacles = watchObstacles(workbook, plan, snapshot);
  try {
    await context.sync();
  } catch (error) {
    throw await explained(context, error, snapshot);
  }
  const store = new StoreDraft(await pending.read(context));
  return {
    watched,
    findings: obstacles(),
    store,
    entries: readEntries(store.get(UNDO_SETTING)),
    stale: stale.flatMap(({ items }) => items.map(({ id }) => id)),
  };
}

/** Something that was read is not there any more: what it is takes another look. */
async function explained(context: Excel.RequestContext, error: unknown, snapshot: Snapshot): Promise<unknown> {
  if (workbookError(error).code !== 'not_found') return error;
  const structure = loadStructure(context.workbook);
  try {
    await context.sync();
  } catch {
    return error;
  }
  const { sheets } = structure();
  for (const { name, tables, charts } of snapshot.sheets) {
    const now = sheets.get(name);
    if (!now) return new WorkbookError('sheet_missing', 'ItemNotFound', { cause: error, params: { sheet: name } });
    const gone =
      tables.find((table) => !now.tables.has(table.name)) ?? charts.find((chart) => !now.charts.has(chart.name));
    if (gone) {
      const params = { sheet: name, cells: gone.name };
      return new WorkbookError('workbook_changed', 'ItemNotFound', { cause: error, params });
    }
  }
  return error;
}

async function apply(
  context: Excel.RequestContext,
  { plan, snapshot, entry }: WriteRequest,
  { watched, store, entries, stale, work }: Preflight & { readonly work: Work },
  restores: readonly Restore[],
): Promise<ReadBack> {
  const { workbook } = context;
  const acts = new Map(plan.edits.map((edit, index) => [edit, watched[index]?.apply]));
  const journal = await work(journalXml(entry.token, restores));
  const requests = await work(requestsOf(plan, journal.length + store.size));
  const writeStore = (done: boolean): void => {
    store.set(UNDO_SETTING, entriesText([...entries, { ...entry, done }].slice(-DEPTH)));
    store.write(workbook);
  };
  const queue = (edits: readonly Edit[]): Promise<unknown> =>
    work(
      mapSteps(edits, (edit) => {
        // Settings are written together, with the word that all is done.
        if (edit.kind === 'setting') store.set(edit.key, edit.after);
        else (acts.get(edit) ?? ((now) => applyEdit(now, edit)))(workbook);
      }),
    );
  workbook.customXmlParts.add(journal);
  writeStore(false);
  await queue(requests[0] ?? []);
  // Nothing is sent where this throws, and no turn is given between its answer and the first request.
  if (requests.length > 1) await assertUnchanged(plan, snapshot);
  try {
    for (const [index, edits] of requests.entries()) {
      if (index > 0) await queue(edits);
      if (index === requests.length - 1) break;
      // A request has a limit in bytes: the number of these grows with the text that is written, not with the edits.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    for (const id of stale) workbook.customXmlParts.getItem(id).delete();
    writeStore(true);
    const readBack = await work(loadReadBack(workbook, plan, snapshot));
    await context.sync();
    return readBack;
  } catch (error) {
    if (!(await takeBack(context, entry.token, restores, error))) throw error;
    // Everything had been written: only the answer was lost.
    const readBack = await inTurns(loadReadBack(workbook, plan, snapshot));
    await context.sync();
    return readBack;
  }
}

const ATTEMPTS = 4;
/** Milliseconds before the next attempt. */
const PAUSE = 150;

/**
 * After a request that failed, whatever of it was done is taken back. True where all of it had been done.
 * Throws `half_written` where Excel does not answer: what was kept in the workbook still takes it back later.
 */
async function takeBack(
  context: Excel.RequestContext,
  token: string,
  restores: readonly Restore[],
  cause: unknown,
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      // Each attempt looks anew at what is there.
      return await takeBackOnce(context, token, restores);
    } catch {
      await new Promise((later) => setTimeout(later, PAUSE * attempt));
    }
  }
  throw new WorkbookError('half_written', cause instanceof WorkbookError ? cause.excelCode : '', { cause });
}

async function takeBackOnce(
  context: Excel.RequestContext,
  token: string,
  restores: readonly Restore[],
): Promise<boolean> {
  const { workbook } = context;
  const structureOf = loadStructure(workbook);
  const pending = loadStore(workbook);
  const parts = workbook.customXmlParts.getByNamespace(namespaceOf(token)).load({ id: true });
  await context.sync();
  const structure = structureOf();
  const store = new StoreDraft(await pending.read(context));
  const entries = readEntries(store.get(UNDO_SETTING));
  const own = entries.find((entry) => entry.token === token);
  if (own?.done) return true;
  if (!own && parts.items.length === 0) return false;
  const prepared = await loadRestores(context, { structure, store, all: true }, restores);
  await inTurns(prepared.act(workbook));
  dropEntry(workbook, store, entries, token, parts.items);
  await context.sync();
  return false;
}

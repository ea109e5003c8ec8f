/**
 * Undoes what Målbar wrote last.
 *
 * Round trips to Excel: 1 to see what there is to undo; 3 more to undo it: the way back, what stands there now, putting back.
 * What stands there takes more where it is more than one answer of Excel (5 MB).
 */
import type { Finding } from '../decoded';
import { inTurns } from '../in-turns';
import { namespaceOf, readEntries, readJournal, UNDO_SETTING, type UndoEntry } from '../undo/journal';
import type { Restore } from '../undo/restore';
import { loadRestores } from './restore/load';
import { loadStore } from './store';
import { StoreDraft } from './store-draft';
import { loadStructure, type Structure } from './structure';
import { dropEntry } from './undo-list';
import { WorkbookError, workbookError } from './workbook-error';

/** The write that would be undone; null where there is none. */
export async function readLastEntry(context: Excel.RequestContext): Promise<UndoEntry | null> {
  const pending = loadStore(context.workbook);
  await context.sync();
  const { settings } = await pending.read(context);
  return readEntries(settings[UNDO_SETTING]).at(-1) ?? null;
}

export interface UndoResult {
  readonly entry: UndoEntry;
  readonly findings: readonly Finding[];
}

const ATTEMPTS = 4;
/** Milliseconds before the next attempt. */
const PAUSE = 150;

/** Puts everything back; where that is cut off half way, it goes on until it is done. Every step may be done twice. */
export async function undoLast(context: Excel.RequestContext): Promise<UndoResult> {
  let begun: UndoEntry | null = null;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await undoOnce(context, begun, (entry) => {
        begun = entry;
      });
    } catch (error) {
      // Until something was sent to be put back, the workbook is as it was: the trouble is told.
      if (begun === null || attempt >= ATTEMPTS) throw begun === null ? error : halfUndone(error);
      await new Promise((later) => setTimeout(later, PAUSE * attempt));
    }
  }
}

function halfUndone(error: unknown): unknown {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError('half_written', workbookError(error).excelCode, { cause: error });
}

async function undoOnce(
  context: Excel.RequestContext,
  begun: UndoEntry | null,
  begin: (entry: UndoEntry) => void,
): Promise<UndoResult> {
  const { workbook } = context;
  const structureOf = loadStructure(workbook);
  const pending = loadStore(workbook);
  await context.sync();
  const structure = structureOf();
  const store = new StoreDraft(await pending.read(context));
  const entries = readEntries(store.get(UNDO_SETTING));
  const entry = entries.at(-1);
  // All had been put back: only the answer was lost.
  if (begun && entry?.token !== begun.token) return { entry: begun, findings: [] };
  if (!entry) throw new WorkbookError('nothing_to_undo', '');

  const parts = workbook.customXmlParts.getByNamespace(namespaceOf(entry.token)).load({ id: true });
  const xml = workbook.customXmlParts.getByNamespace(namespaceOf(entry.token)).getOnlyItem().getXml();
  try {
    await context.sync();
  } catch (error) {
    throw workbookError(error).code === 'not_found' ? new WorkbookError('nothing_to_undo', '') : error;
  }
  // A result of a call has no load.
  // eslint-disable-next-line office-addins/load-object-before-read
  const restores = readJournal(xml.value);
  if (restores === null) throw new WorkbookError('nothing_to_undo', '');
  assertOpen(restores, structure, begun !== null);

  const prepared = await loadRestores(context, { structure, store, all: !entry.done }, restores);
  const findings = await inTurns(prepared.act(workbook));
  dropEntry(workbook, store, entries, entry.token, parts.items);
  begin(entry);
  await context.sync();
  return { entry, findings: [...findings, ...store.findings()] };
}

/** A sheet that was protected since is never unprotected: nothing is undone then. */
function assertOpen(restores: readonly Restore[], { sheets }: Structure, begun: boolean): void {
  if (begun) return;
  for (const restore of restores) {
    if ('sheet' in restore && sheets.get(restore.sheet)?.protected) {
      throw new WorkbookError('sheet_protected', 'AccessDenied', { params: { sheet: restore.sheet } });
    }
  }
}

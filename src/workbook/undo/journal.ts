import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { restoreSchema, type Restore } from './restore';

/**
 * What Målbar wrote last, and how to undo it, kept in the workbook itself: so it can be undone after the pane was closed
 * and after the file was saved and opened again. The body (every inverse, compressed) is a custom XML part of a namespace
 * of its own, since settings are for small values; a setting names the parts, newest last, with what is shown of them.
 * Part and entry are the first things of a write; the last is to mark the entry as done: one that is not is a write that
 * was cut off.
 */
export const UNDO_SETTING = 'maalbar.undo';

/** How many writes can be undone, one after the other. */
export const DEPTH = 5;

const PURPOSES = ['status', 'import', 'plan_text', 'new_year', 'mapping', 'settings'] as const;

const entry = z.object({
  token: z.string().regex(/^[a-z0-9]+$/),
  purpose: z.enum(PURPOSES),
  /** ISO 8601, UTC. */
  writtenAt: z.string(),
  cells: z.number(),
  sheets: z.array(z.string()),
  done: z.boolean(),
});
const body = z.object({ version: z.literal(1), restores: z.array(restoreSchema) });

export type UndoEntry = z.infer<typeof entry>;

export function namespaceOf(token: string): string {
  return `urn:maalbar:undo:${token}`;
}

/** The writes that can be undone, newest last; a damaged list is an empty one. */
export function readEntries(setting: string | null | undefined): UndoEntry[] {
  if (setting === null || setting === undefined) return [];
  try {
    return z.array(entry).parse(JSON.parse(setting));
  } catch {
    return [];
  }
}

/** The setting's text; null where nothing is left to undo. */
export function entriesText(entries: readonly UndoEntry[]): string | null {
  // Through the schema, so that the same list is the same text.
  return entries.length === 0 ? null : JSON.stringify(z.array(entry).parse(entries));
}

export function journalXml(token: string, restores: readonly Restore[]): string {
  const bytes = deflateSync(strToU8(JSON.stringify({ version: 1, restores })), { level: 6 });
  return `<undo xmlns="${namespaceOf(token)}">${toBase64(bytes)}</undo>`;
}

/** The inverses of a journal in the order of the write; null where it is damaged or of a later version. */
export function readJournal(xml: string): Restore[] | null {
  const text = />([A-Za-z0-9+/=\s]*)<\/(?:\w+:)?undo>\s*$/.exec(xml)?.[1];
  if (text === undefined) return null;
  try {
    const json: unknown = JSON.parse(strFromU8(inflateSync(fromBase64(text))));
    return body.parse(json).restores;
  } catch {
    return null;
  }
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

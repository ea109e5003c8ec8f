import { Deflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import type { Steps } from '../steps';
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

/** The body as JSON, inverse by inverse: that of a large write is as long as what it wrote. */
export function* journalXml(token: string, restores: readonly Restore[]): Steps<string> {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (bytes) => packed.push(bytes));
  deflate.push(strToU8('{"version":1,"restores":['));
  for (const [at, restore] of restores.entries()) {
    const bytes = strToU8((at === 0 ? '' : ',') + JSON.stringify(restore));
    for (let from = 0; from < bytes.length; from += CHUNK) {
      deflate.push(bytes.subarray(from, from + CHUNK));
      yield;
    }
  }
  deflate.push(strToU8(']}'), true);
  return `<undo xmlns="${namespaceOf(token)}">${yield* base64(packed)}</undo>`;
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

/** Bytes that are packed at a time. A multiple of three, so that their texts can be put after each other. */
const CHUNK = 0x6000;

function* base64(parts: readonly Uint8Array[]): Steps<string> {
  const bytes = concat(parts);
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
    yield;
  }
  return text;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * What Målbar keeps in a workbook, as the text of one custom XML part: it travels with the file, whichever add-in or program
 * opens it. One element for every setting, its value JSON.
 *
 *     <maalbar xmlns="urn:maalbar:workbook" version="1"><setting key="maalbar.sheets">{"Grafer":"Grafer"}</setting></maalbar>
 *
 * Read back it may have been damaged, or written by a later version: what can be read is read, and the rest is told.
 */
import { SaxesParser } from 'saxes';
import { z } from 'zod';
import { escapeXml, NOT_IN_XML } from './xml-text';

export const STORE_NAMESPACE = 'urn:maalbar:workbook';
const VERSION = 1;

/** More than this is not Målbar's work, and is not read: characters. */
const MOST_READ = 4_000_000;

/** By key; every value is JSON. */
export type Settings = Readonly<Record<string, string>>;

/**
 * `damaged`: not all of it could be read; `newer`: a later version wrote it, it may say what this one cannot know;
 * `several`: there is more than one part, as when two people begin at the same time.
 */
export type StoreTrouble = 'damaged' | 'newer' | 'several';

export interface StoreRead {
  readonly settings: Settings;
  readonly trouble: StoreTrouble | null;
}

const setting = z.object({
  key: z.string().regex(/^maalbar\.[a-z-]{1,40}$/),
  value: z.string().refine(isJson),
});
const version = z.coerce.number().int().min(1);

/** True for what can be kept: settings of Målbar's, whose values are JSON. */
export function isSetting(key: string, value: string): boolean {
  return setting.safeParse({ key, value }).success;
}

/** The same settings are the same text. */
export function storeXml(settings: Settings): string {
  const elements = Object.entries(settings)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(inXml(value))}</setting>`);
  return `<maalbar xmlns="${STORE_NAMESPACE}" version="${VERSION}">${elements.join('')}</maalbar>`;
}

/** JSON says any character by its number: only in texts do those stand that XML cannot hold as they are. */
function inXml(json: string): string {
  return json.replace(NOT_IN_XML, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What a part holds. Another program may have written it anew: with a prefix, a declaration, other quotes, comments. What
 * stands before the first fault is read.
 */
export function readStoreXml(xml: string): StoreRead {
  if (xml.length > MOST_READ) return { settings: {}, trouble: 'damaged' };
  const settings: Record<string, string> = {};
  let trouble: StoreTrouble | null = null;
  let stopped = false;
  let depth = 0;
  let key: string | undefined;
  let value = '';
  const fault = (): void => {
    trouble ??= 'damaged';
  };
  const stop = (why: StoreTrouble): void => {
    trouble = why;
    stopped = true;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    // A fault of XML itself: nothing that follows can be trusted.
    fault();
    stopped = true;
  });
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1;
    if (stopped) return;
    if (depth === 1) {
      const made = version.safeParse(attributes['version']?.value);
      if (local !== 'maalbar' || !made.success) stop('damaged');
      else if (made.data > VERSION) stop('newer');
      return;
    }
    if (depth > 2 || local !== 'setting') fault();
    if (depth === 2) key = local === 'setting' ? (attributes['key']?.value ?? '') : undefined;
    value = '';
  });
  parser.on('text', (text) => {
    if (depth === 2) value += text;
    else if (text.trim() !== '') fault();
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (stopped || depth !== 1 || key === undefined) return;
    const one = setting.safeParse({ key, value });
    if (one.success && settings[one.data.key] === undefined) settings[one.data.key] = one.data.value;
    else fault();
    key = undefined;
  });
  parser.write(xml).close();
  return { settings, trouble: depth === 0 || trouble !== null ? trouble : 'damaged' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What Målbar keeps in a workbook, as the text of one custom XML part: it travels with the file, whichever add-in or program
 * opens it. One element for every setting, its value JSON.
 *
 *     <maalbar xmlns="urn:maalbar:workbook" version="1"><setting key="maalbar.sheets">{"Grafer":"Grafer"}</setting></maalbar>
 *
 * Read back it may have been damaged, or written by a later version: what can be read is read, and the rest is told.
 */
import { z } from 'zod';
import { escapeXml, NOT_IN_XML, unescapeXml } from './xml-text';

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

/** JSON says any character by its number: only in texts do those stand that XML cannot hold. */
function inXml(json: string): string {
  return json.replace(NOT_IN_XML, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a part holds. Another program may have written it anew: with a prefix, a declaration, other quotes, comments. */
export function readStoreXml(xml: string): StoreRead {
  if (xml.length > MOST_READ) return { settings: {}, trouble: 'damaged' };
  const text = new Text(xml);
  text.skip();
  const root = text.tag();
  if (root?.name !== 'maalbar' || root.kind === 'close') return { settings: {}, trouble: 'damaged' };
  const made = version.safeParse(root.attributes['version']);
  if (!made.success) return { settings: {}, trouble: 'damaged' };
  if (made.data > VERSION) return { settings: {}, trouble: 'newer' };
  const settings: Record<string, string> = {};
  let damaged = false;
  for (let open = root.kind === 'open'; open;) {
    text.skip();
    const tag = text.tag();
    if (tag?.name === 'maalbar' && tag.kind === 'close') break;
    // A key alone is no setting.
    const value = tag?.name === 'setting' && tag.kind === 'open' ? text.content() : null;
    const end = value === null ? null : text.tag();
    open = end?.name === 'setting' && end.kind === 'close';
    const one = setting.safeParse({ key: tag?.attributes['key'], value });
    if (open && one.success && settings[one.data.key] === undefined) settings[one.data.key] = one.data.value;
    else damaged = true;
  }
  text.skip();
  return { settings, trouble: damaged || !text.isAtEnd() ? 'damaged' : null };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const SPACE = /[\s\uFEFF]*/y;
/** What says nothing: declarations and comments. */
const SILENT = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/** As much of XML as Målbar's own part is made of: tags, text with references, and what may stand between. */
class Text {
  private at = 0;

  constructor(private readonly xml: string) {}

  isAtEnd(): boolean {
    return this.at >= this.xml.length;
  }

  /** Passes white space, declarations and comments. */
  skip(): void {
    this.match(SPACE);
    const end = SILENT.find(([start]) => this.xml.startsWith(start, this.at))?.[1];
    const place = end === undefined ? -1 : this.xml.indexOf(end, this.at);
    if (end === undefined || place < 0) return;
    this.at = place + end.length;
    this.skip();
  }

  tag(): Tag | null {
    const found = this.match(TAG);
    if (!found) return null;
    const [, close, name = '', attributes = '', empty] = found;
    return {
      kind: close === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', one, other]) => [
          key,
          unescapeXml(one ?? other ?? '') ?? '',
        ]),
      ),
    };
  }

  /** The text up to the next tag; null where it is not well-formed. */
  content(): string | null {
    const end = this.xml.indexOf('<', this.at);
    if (end < 0) return null;
    const text = this.xml.slice(this.at, end);
    this.at = end;
    return unescapeXml(text);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.xml);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

import { SaxesParser } from 'saxes';
import type { XlsxPackage } from './package';
import { escapeXml, unescapeExcel } from './xml';

export interface SharedString {
  readonly text: string;
  /** Runs of different fonts: the cell keeps its reference to this very entry for as long as its value is untouched. */
  readonly rich: boolean;
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
export const SHARED_STRINGS = { type: 'sharedStrings', contentType: CONTENT_TYPE } as const;

/** The table of texts that cells refer to. Entries of the file stay; new texts are appended. */
export class SharedStrings {
  private readonly plain = new Map<string, number>();
  private readonly added: string[] = [];

  private constructor(private readonly entries: SharedString[]) {
    entries.forEach(({ text, rich }, index) => {
      if (!rich && !this.plain.has(text)) this.plain.set(text, index);
    });
  }

  static read(pack: XlsxPackage, path: string | null): SharedStrings {
    return new SharedStrings(path === null ? [] : parseEntries(pack.text(path)));
  }

  get(index: number): SharedString {
    return this.entries[index] ?? { text: '', rich: false };
  }

  indexOf(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const index = this.entries.length;
    this.entries.push({ text, rich: false });
    this.added.push(text);
    this.plain.set(text, index);
    return index;
  }

  /** Whether texts were added since the part was read or written. */
  get changed(): boolean {
    return this.added.length > 0;
  }

  /** Writes the new texts behind those of the file. */
  write(pack: XlsxPackage, path: string): void {
    const items = this.added.map((text) => `<si>${textElement(text)}</si>`).join('');
    const old = pack.has(path) ? pack.text(path) : EMPTY;
    const root = /<((?:\w+:)?)sst\b[^>]*?(\/?)>/.exec(old);
    const prefix = root?.[1] ?? '';
    const prefixed = prefix === '' ? items : items.replace(/<(\/?)(si|t)\b/g, `<$1${prefix}$2`);
    const open = old.replace(/<((?:\w+:)?)sst\b[^>]*?>/, (tag) =>
      tag
        .replace(/\s(?:count|uniqueCount)="\d*"/g, '')
        .replace(/\s*\/>$/, `></${prefix}sst>`)
        .replace(/sst\b/, `sst count="${this.entries.length}" uniqueCount="${this.entries.length}"`),
    );
    const end = open.lastIndexOf(`</${prefix}sst>`);
    pack.setText(path, open.slice(0, end) + prefixed + open.slice(end));
    this.added.length = 0;
  }
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** A text element; spaces at the ends and line breaks are kept. */
export function textElement(text: string): string {
  const kept = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '';
  // A text that happens to look like Excel's escape has its first underscore escaped.
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return `<t${kept}>${escapeXml(safe)}</t>`;
}

function parseEntries(xml: string): SharedString[] {
  const entries: SharedString[] = [];
  const parser = new SaxesParser({ position: false });
  let text = '';
  let runs = 0;
  let phonetic = 0;
  let inText = false;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name }) => {
    const tag = local(name);
    if (tag === 'si') [text, runs] = ['', 0];
    else if (tag === 'r') runs += 1;
    else if (tag === 'rPh') phonetic += 1;
    else if (tag === 't') inText = phonetic === 0;
  });
  parser.on('text', (part) => {
    if (inText) text += part;
  });
  parser.on('closetag', ({ name }) => {
    const tag = local(name);
    if (tag === 't') inText = false;
    else if (tag === 'rPh') phonetic -= 1;
    else if (tag === 'si') entries.push({ text: unescapeExcel(text), rich: runs > 0 });
  });
  parser.write(xml).close();
  return entries;
}

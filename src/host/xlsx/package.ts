import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HostError } from '../host-error';
import { parseXml, rootOf, serializeXml, type Document } from './xml';

/**
 * The parts of an .xlsx file. A part that nobody changes goes back byte for byte; a part whose XML is changed is written
 * from its document. So what this host knows nothing of (images, pivot tables, comments, macros' neighbours) survives.
 */
export class XlsxPackage {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly documents = new Map<string, Document>();
  private readonly changed = new Set<string>();

  /** Reads a package. Rejects bytes that are no workbook with a coded HostError. */
  static open(bytes: Uint8Array): XlsxPackage {
    checkSignature(bytes);
    const result = new XlsxPackage();
    let entries: Record<string, Uint8Array>;
    try {
      entries = unzipSync(bytes);
    } catch (cause) {
      throw new HostError('not_a_workbook', 'The file is not a workbook: it is no readable zip archive.', { cause });
    }
    for (const [name, content] of Object.entries(entries)) {
      if (!name.endsWith('/')) result.parts.set(name.replaceAll('\\', '/').replace(/^\//, ''), content);
    }
    return result;
  }

  has(path: string): boolean {
    return this.find(path) !== null;
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  /** Part names are compared without regard to case. */
  private find(path: string): string | null {
    if (this.parts.has(path)) return path;
    const lower = path.toLowerCase();
    for (const name of this.parts.keys()) if (name.toLowerCase() === lower) return name;
    return null;
  }

  bytes(path: string): Uint8Array {
    const name = this.find(path);
    const content = name === null ? undefined : this.parts.get(name);
    if (!content) throw new HostError('damaged_workbook', `The workbook has no part ${path}.`);
    return content;
  }

  text(path: string): string {
    const text = strFromU8(this.bytes(path));
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  setText(path: string, text: string): void {
    this.documents.delete(path);
    this.changed.delete(path);
    this.parts.set(this.find(path) ?? path, strToU8(text));
  }

  remove(path: string): void {
    const name = this.find(path);
    if (name !== null) this.parts.delete(name);
    this.documents.delete(path);
    this.changed.delete(path);
  }

  /** The part as a document, for reading. Whoever changes it says so with `touch`. */
  document(path: string): Document {
    const known = this.documents.get(path);
    if (known) return known;
    let document: Document;
    try {
      document = parseXml(this.text(path));
      rootOf(document);
    } catch (cause) {
      if (cause instanceof HostError) throw cause;
      throw new HostError('damaged_workbook', `The part ${path} of the workbook is not well-formed XML.`, { cause });
    }
    this.documents.set(path, document);
    return document;
  }

  touch(path: string): void {
    this.changed.add(path);
  }

  /** A path that no part has: `prefix` + number + `suffix`. */
  freePath(prefix: string, suffix: string): string {
    for (let n = 1; ; n += 1) {
      const path = `${prefix}${n}${suffix}`;
      if (!this.has(path)) return path;
    }
  }

  save(): Uint8Array {
    for (const path of this.changed) {
      const document = this.documents.get(path);
      if (document) this.parts.set(this.find(path) ?? path, strToU8(serializeXml(document)));
    }
    this.changed.clear();
    const names = [...this.parts.keys()].sort((a, b) => rank(a) - rank(b));
    const files: Record<string, Uint8Array> = {};
    for (const name of names) files[name] = this.bytes(name);
    // A fixed time, so that the same content gives the same bytes.
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

/** Readers that stream expect the content types first. */
function rank(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2;
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function checkSignature(bytes: Uint8Array): void {
  const starts = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new HostError('empty_file', 'The file is empty.');
  if (starts(ZIP)) return;
  if (starts(COMPOUND_FILE)) {
    // An encrypted .xlsx is an OLE file with a stream of this name, in UTF-16.
    const encrypted = [...'EncryptedPackage'].map((character) => `${character}\0`).join('');
    const found = strFromU8(bytes, true).includes(encrypted);
    throw found
      ? new HostError('encrypted_workbook', 'The workbook is protected by a password to open.')
      : new HostError('unsupported_format', 'The file is in the format of Excel 97-2003; save it as .xlsx.');
  }
  throw new HostError('not_a_workbook', 'The file is not a workbook.');
}

import type { XlsxPackage } from '../xlsx/package';
import {
  addRelationship,
  relationshipsOf,
  removePart,
  removeRelationship,
  setContentType,
} from '../xlsx/relationships';
import { append, children, clear, rootOf, setAttributes } from '../xlsx/xml';

const CUSTOM_PROPERTIES = {
  namespace: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  values: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

/** Every custom property wears this format id. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Settings of an add-in are custom document properties with this prefix; their text is the setting as JSON. */
const prefixOf = (addInId: string): string =>
  addInId === '' ? 'OfficeAddinSetting.' : `OfficeAddinSetting@${addInId}.`;

/**
 * The add-in's settings in the workbook. Excel keeps them in a part of the add-in's own task pane (webextension); a host
 * without that pane keeps them as custom document properties, which every program passes on when it saves the file. An
 * add-in sees its own alone: those of the id that the host was given for it.
 */
export class Settings {
  private values: Map<string, unknown> | null = null;
  private changed = false;

  private readonly prefix: string;

  constructor(
    private readonly pack: XlsxPackage,
    addInId: string,
  ) {
    this.prefix = prefixOf(addInId);
  }

  private path(): string | null {
    return relationshipsOf(this.pack, '').find(({ type }) => type === 'custom-properties')?.target ?? null;
  }

  private load(): Map<string, unknown> {
    if (this.values) return this.values;
    this.values = new Map();
    const path = this.path();
    if (path === null || !this.pack.has(path)) return this.values;
    for (const property of children(rootOf(this.pack.document(path)), 'property')) {
      const name = property.getAttribute('name') ?? '';
      if (!name.startsWith(this.prefix)) continue;
      const value = parseJson(children(property)[0]?.textContent ?? '');
      if (value !== undefined) this.values.set(name.slice(this.prefix.length), value);
    }
    return this.values;
  }

  entries(): [string, unknown][] {
    return [...this.load()];
  }

  has(key: string): boolean {
    return this.load().has(key);
  }

  get(key: string): unknown {
    return this.load().get(key);
  }

  set(key: string, value: unknown): void {
    this.load().set(key, value);
    this.changed = true;
  }

  delete(key: string): void {
    this.load().delete(key);
    this.changed = true;
  }

  flush(): void {
    if (!this.changed || !this.values) return;
    this.changed = false;
    const known = this.path();
    if (known === null && this.values.size === 0) return;
    const path = known ?? this.makePart();
    const root = rootOf(this.pack.document(path));
    const others = children(root, 'property').filter(
      (property) => !property.getAttribute('name')?.startsWith(this.prefix),
    );
    clear(root);
    for (const property of others) root.appendChild(property);
    const ids = others.map((property) => Number(property.getAttribute('pid') ?? 0));
    let pid = Math.max(1, ...ids);
    for (const [key, value] of this.values) {
      pid += 1;
      const property = setAttributes(append(root, 'property'), { fmtid: FORMAT_ID, pid, name: this.prefix + key });
      const text = root.ownerDocument?.createElementNS(CUSTOM_PROPERTIES.values, 'vt:lpwstr');
      if (!text) throw new Error('element without a document');
      text.appendChild(text.ownerDocument?.createTextNode(JSON.stringify(value) ?? 'null') ?? text);
      property.appendChild(text);
    }
    this.pack.touch(path);
    if (children(root).length === 0) this.dropPart(path);
  }

  /** An empty part is none, as in a workbook that never had settings. */
  private dropPart(path: string): void {
    for (const { id, target } of relationshipsOf(this.pack, '')) {
      if (target === path) removeRelationship(this.pack, '', id);
    }
    removePart(this.pack, path);
  }

  private makePart(): string {
    const path = 'docProps/custom.xml';
    this.pack.setText(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${CUSTOM_PROPERTIES.namespace}" xmlns:vt="${CUSTOM_PROPERTIES.values}"/>`,
    );
    setContentType(this.pack, path, CUSTOM_PROPERTIES.contentType);
    addRelationship(this.pack, '', CUSTOM_PROPERTIES.type, path);
    return path;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

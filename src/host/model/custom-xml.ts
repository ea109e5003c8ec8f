import { apiError } from '../protocol/api-error';
import type { XlsxPackage } from '../xlsx/package';
import {
  addRelationship,
  relationshipsOf,
  removePart,
  removeRelationship,
  setContentType,
} from '../xlsx/relationships';
import { children, parseXml, rootOf } from '../xlsx/xml';
import type { Workbook } from './workbook';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** One part of XML of an add-in's own. */
export interface CustomXmlPart {
  readonly id: string;
  readonly path: string;
}

/** The custom XML parts of a workbook: each with a part of properties beside it, which holds its id. */
export class CustomXmlParts {
  constructor(private readonly workbook: Workbook) {}

  private get pack(): XlsxPackage {
    return this.workbook.pack;
  }

  all(): CustomXmlPart[] {
    const targets = this.owners.flatMap((owner) =>
      relationshipsOf(this.pack, owner).flatMap(({ type, target }) => (type === 'customXml' ? [target] : [])),
    );
    return [...new Set(targets)].flatMap((target) => {
      const properties = this.pack.has(target) ? this.propertiesOf(target) : null;
      if (properties === null) return [];
      const root = rootOf(this.pack.document(properties));
      const id = root.getAttributeNS(NAMESPACE, 'itemID') ?? root.getAttribute('ds:itemID') ?? '';
      return [{ id, path: target }];
    });
  }

  /** Parts of the workbook; LibreOffice saves them as parts of the package. */
  private get owners(): readonly string[] {
    return [this.workbook.path, ''];
  }

  private propertiesOf(path: string): string | null {
    const found = relationshipsOf(this.pack, path).find(({ type }) => type === 'customXmlProps')?.target;
    return found !== undefined && this.pack.has(found) ? found : null;
  }

  find(id: string): CustomXmlPart | null {
    return this.all().find((part) => part.id.toUpperCase() === id.toUpperCase()) ?? null;
  }

  byNamespace(uri: string): CustomXmlPart[] {
    return this.all().filter((part) => this.namespaceOf(part) === uri);
  }

  /** '' for none, and for a part that is no XML: it is passed on as it is. */
  namespaceOf({ path }: CustomXmlPart): string {
    try {
      return rootOf(this.pack.document(path)).namespaceURI ?? '';
    } catch {
      return '';
    }
  }

  xml({ path }: CustomXmlPart): string {
    return this.pack.text(path);
  }

  setXml({ path }: CustomXmlPart, xml: string): void {
    this.pack.setText(path, checked(xml));
  }

  add(xml: string): CustomXmlPart {
    const text = checked(xml);
    const path = this.pack.freePath('customXml/item', '.xml');
    const properties = path.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
    const id = this.freeId();
    this.pack.setText(path, text);
    this.pack.setText(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    setContentType(this.pack, properties, PROPERTIES);
    addRelationship(this.pack, this.workbook.path, 'customXml', path);
    addRelationship(this.pack, path, 'customXmlProps', properties);
    return { id, path };
  }

  delete(part: CustomXmlPart): void {
    const properties = this.propertiesOf(part.path);
    for (const owner of this.owners) {
      for (const { id, target } of relationshipsOf(this.pack, owner)) {
        if (target === part.path) removeRelationship(this.pack, owner, id);
      }
    }
    if (properties !== null) removePart(this.pack, properties);
    removePart(this.pack, part.path);
  }

  private freeId(): string {
    const taken = new Set(this.all().map(({ id }) => id));
    for (let n = 1; ; n += 1) {
      const id = `{00000000-0000-0000-C000-${n.toString(16).toUpperCase().padStart(12, '0')}}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** The XML as it is, when it is well-formed. */
function checked(xml: string): string {
  try {
    if (children(rootOf(parseXml(xml))).length >= 0) return xml;
  } catch {
    // said below
  }
  throw apiError('InvalidArgument', 'The text is not well-formed XML.');
}

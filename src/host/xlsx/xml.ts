import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';

export type { Document, Element };

/** Parses a part of the package. Throws where it is not well-formed. */
export function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text.startsWith('\uFEFF') ? text.slice(1) : text, 'text/xml');
}

/** A carriage return survives parsing only when it was written as a reference, so it has to be written as one. */
export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document).replaceAll('\r', '&#13;');
}

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new Error('XML without a root element');
  return root;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Child elements, all or those of one local name, whatever their prefix. */
export function children(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) found.push(node);
  }
  return found;
}

export function child(parent: Element | null, localName: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === localName) return node;
  }
  return null;
}

/** The element at a path of local names below `parent`. */
export function descend(parent: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((element, name) => child(element, name), parent);
}

/** Every element below `parent` of a local name, in document order. */
export function descendants(parent: Element, localName: string): Element[] {
  return children(parent).flatMap((element) => [
    ...(element.localName === localName ? [element] : []),
    ...descendants(element, localName),
  ]);
}

/** A new element of the parent's namespace and prefix, not yet put in. */
export function create(parent: Element, localName: string): Element {
  const document = parent.ownerDocument;
  if (!document) throw new Error('element without a document');
  const prefix = parent.prefix ? `${parent.prefix}:` : '';
  return document.createElementNS(parent.namespaceURI, prefix + localName);
}

export function append(parent: Element, localName: string): Element {
  const element = create(parent, localName);
  parent.appendChild(element);
  return element;
}

/**
 * The child of that name, made where it is missing. `order` lists the names that the schema allows, first to last:
 * Excel refuses a file whose elements stand in another order.
 */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  return child(parent, localName) ?? insertInOrder(parent, create(parent, localName), order);
}

/** Puts an element among its siblings where the schema's order wants it, after those of its own name. */
export function insertInOrder(parent: Element, element: Element, order: readonly string[]): Element {
  const rank = order.indexOf(element.localName ?? '');
  if (rank < 0) throw new Error(`${element.localName ?? ''} has no place in ${parent.localName ?? ''}`);
  const next = children(parent).find((sibling) => order.indexOf(sibling.localName ?? '') > rank);
  parent.insertBefore(element, next ?? null);
  return element;
}

export function remove(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

export function clear(element: Element): void {
  while (element.firstChild) element.removeChild(element.firstChild);
}

/** Sets attributes; null removes one. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number | null>>): Element {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  return element;
}

export function numberAttribute(element: Element | null, name: string): number | null {
  const text = element?.getAttribute(name);
  if (text === null || text === undefined || text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** An XML Schema boolean. */
export function booleanAttribute(element: Element | null, name: string, missing: boolean): boolean {
  const text = element?.getAttribute(name);
  return text === null || text === undefined ? missing : text === '1' || text === 'true';
}

export function textOf(element: Element | null): string {
  return element?.textContent ?? '';
}

export function setText(element: Element, text: string): Element {
  clear(element);
  const document = element.ownerDocument;
  if (!document) throw new Error('element without a document');
  element.appendChild(document.createTextNode(text));
  return element;
}

/** Parses elements written as text (in the namespaces given) and returns them as nodes of the parent's document. */
export function fragment(parent: Element, xml: string, namespaces: Readonly<Record<string, string>>): Element[] {
  const document = parent.ownerDocument;
  if (!document) throw new Error('element without a document');
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => `xmlns${prefix ? `:${prefix}` : ''}="${uri}"`);
  const wrapper = rootOf(parseXml(`<w ${declarations.join(' ')}>${xml}</w>`));
  return children(wrapper).map((element) => document.importNode(element, true));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Escapes for element text and attribute values; characters XML cannot hold become Excel's _xHHHH_. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character)
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

// eslint-disable-next-line no-control-regex -- the characters XML 1.0 does not allow are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text of a shared string as Excel reads it: _xHHHH_ stands for a character. */
export function unescapeExcel(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** The attributes of an element, by qualified name. */
export function attributesOf(element: Element | null): Record<string, string> {
  const found: Record<string, string> = {};
  const { attributes } = element ?? {};
  for (let i = 0; i < (attributes?.length ?? 0); i += 1) {
    const attribute = attributes?.item(i);
    if (attribute) found[attribute.name] = attribute.value;
  }
  return found;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Sets r:id, in the namespace and with the prefix that the document has for it (a strict file has another namespace). */
export function setRelationshipId(element: Element, id: string): Element {
  const declared = element.lookupNamespaceURI('r');
  if (declared?.endsWith('/relationships') === true) {
    element.setAttributeNS(declared, 'r:id', id);
  } else {
    element.setAttributeNS(RELATIONSHIPS, `${element.lookupPrefix(RELATIONSHIPS) ?? 'r'}:id`, id);
  }
  return element;
}

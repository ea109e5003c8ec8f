import type { Workbook } from '../model/workbook';
import { bind, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import { addRelationship, relationshipsOf, setContentType } from '../xlsx/relationships';
import { child, remove, rootOf, setText, textOf, type Element } from '../xlsx/xml';
import { toText } from './read-json';

const CORE = {
  type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
};

function corePath({ pack }: Workbook): string | null {
  const path = relationshipsOf(pack, '').find(({ type }) => type === 'core-properties')?.target;
  return path !== undefined && pack.has(path) ? path : null;
}

function makeCore({ pack }: Workbook): string {
  const path = 'docProps/core.xml';
  pack.setText(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${CORE.cp}" xmlns:dc="${CORE.dc}" xmlns:dcterms="${CORE.dcterms}"/>`,
  );
  setContentType(pack, path, CORE.contentType);
  addRelationship(pack, '', CORE.type, path);
  return path;
}

function read(workbook: Workbook, name: string): string {
  const path = corePath(workbook);
  return path === null ? '' : textOf(child(rootOf(workbook.pack.document(path)), name));
}

function write(workbook: Workbook, prefix: 'cp' | 'dc', name: string, text: string): void {
  const path = corePath(workbook) ?? makeCore(workbook);
  const root = rootOf(workbook.pack.document(path));
  remove(child(root, name));
  const element: Element | undefined = root.ownerDocument?.createElementNS(CORE[prefix], `${prefix}:${name}`);
  if (element && text !== '') root.appendChild(setText(element, text));
  workbook.pack.touch(path);
}

function property(prefix: 'cp' | 'dc', name: string): Member<Workbook> {
  return {
    get: (workbook) => read(workbook, name),
    set: (workbook, value) => write(workbook, prefix, name, toText(value)),
  };
}

const DocumentPropertiesClass: HostClass<Workbook> = {
  name: 'DocumentProperties',
  properties: {
    title: property('dc', 'title'),
    subject: property('dc', 'subject'),
    author: property('dc', 'creator'),
    keywords: property('cp', 'keywords'),
    comments: property('dc', 'description'),
    category: property('cp', 'category'),
    lastAuthor: { get: (workbook) => read(workbook, 'lastModifiedBy') },
  },
  methods: {},
};

/** What the file says of itself: title, author and the like. */
export function propertiesOf(workbook: Workbook): HostObject {
  return bind(DocumentPropertiesClass, workbook);
}

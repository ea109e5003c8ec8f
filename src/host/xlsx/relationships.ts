import type { XlsxPackage } from './package';
import { append, children, remove, rootOf } from './xml';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: "worksheet", "table", "chart". */
  readonly type: string;
  /** Path inside the package; for an external target its address. */
  readonly target: string;
  readonly external: boolean;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Path of the part that holds the relationships of `part`; '' is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function relationshipsOf(pack: XlsxPackage, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!pack.has(path)) return [];
  return children(rootOf(pack.document(path)), 'Relationship').map((element) => {
    const external = element.getAttribute('TargetMode') === 'External';
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** Adds a relationship to a part of the package and returns its id. `type` is the last segment or a whole address. */
export function addRelationship(pack: XlsxPackage, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  if (!pack.has(path)) {
    pack.setText(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`,
    );
  }
  const used = new Set(relationshipsOf(pack, part).map(({ id }) => id));
  let n = used.size + 1;
  while (used.has(`rId${n}`)) n += 1;
  const element = append(rootOf(pack.document(path)), 'Relationship');
  element.setAttribute('Id', `rId${n}`);
  element.setAttribute('Type', type.includes('/') ? type : TYPES + type);
  element.setAttribute('Target', `/${target}`);
  pack.touch(path);
  return `rId${n}`;
}

export function removeRelationship(pack: XlsxPackage, part: string, id: string): void {
  const path = relationshipsPath(part);
  if (!pack.has(path)) return;
  for (const element of children(rootOf(pack.document(path)), 'Relationship')) {
    if (element.getAttribute('Id') === id) remove(element);
  }
  pack.touch(path);
}

/** Removes a part, the relationships it has, its content type, and the parts only it led to. */
export function removePart(pack: XlsxPackage, part: string): void {
  const owned = relationshipsOf(pack, part).filter(({ external, type }) => !external && OWNED.has(type));
  pack.remove(part);
  pack.remove(relationshipsPath(part));
  setContentType(pack, part, null);
  for (const { target } of owned) removePart(pack, target);
}

/** Parts that belong to the one sheet, drawing or chart that names them. */
const OWNED = new Set(['table', 'drawing', 'chart', 'chartColorStyle', 'chartStyle', 'comments', 'vmlDrawing']);

/** Says what a part is; null forgets it. */
export function setContentType(pack: XlsxPackage, part: string, contentType: string | null): void {
  const path = '[Content_Types].xml';
  const root = rootOf(pack.document(path));
  const name = `/${part}`;
  for (const element of children(root, 'Override')) {
    if (element.getAttribute('PartName')?.toLowerCase() === name.toLowerCase()) remove(element);
  }
  if (contentType !== null) {
    const element = append(root, 'Override');
    element.setAttribute('PartName', name);
    element.setAttribute('ContentType', contentType);
  }
  pack.touch(path);
}

export function contentTypeOf(pack: XlsxPackage, part: string): string | null {
  const root = rootOf(pack.document('[Content_Types].xml'));
  const name = `/${part}`.toLowerCase();
  const override = children(root, 'Override').find((e) => e.getAttribute('PartName')?.toLowerCase() === name);
  if (override) return override.getAttribute('ContentType');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = children(root, 'Default').find((e) => e.getAttribute('Extension')?.toLowerCase() === extension);
  return byExtension?.getAttribute('ContentType') ?? null;
}

/** A target is relative to the folder of the part that names it, or absolute. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

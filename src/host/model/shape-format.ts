import { DRAWING_NS, EMU_PER_POINT, LINE_ORDER, SHAPE_ORDER } from '../xlsx/chart-xml';
import {
  child,
  children,
  ensureChild,
  insertInOrder,
  numberAttribute,
  remove,
  setAttributes,
  type Element,
} from '../xlsx/xml';

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];

/** A new element of DrawingML, with the prefix the document has for it. */
export function createDrawing(parent: Element, localName: string): Element {
  const prefix = parent.lookupPrefix(DRAWING_NS) ?? 'a';
  const element = parent.ownerDocument?.createElementNS(DRAWING_NS, `${prefix}:${localName}`);
  if (!element) throw new Error('element without a document');
  return element;
}

export function ensureDrawing(parent: Element, localName: string, order: readonly string[]): Element {
  return child(parent, localName) ?? insertInOrder(parent, createDrawing(parent, localName), order);
}

/** Where a chart part keeps its look: the element, and the order of its children. */
export interface Look {
  readonly owner: Element;
  readonly order: readonly string[];
}

function shape({ owner, order }: Look): Element {
  return ensureChild(owner, 'spPr', order);
}

function line(look: Look): Element {
  return ensureDrawing(shape(look), 'ln', SHAPE_ORDER);
}

function paint(parent: Element, order: readonly string[], color: string | null): void {
  for (const name of FILLS) remove(child(parent, name));
  const fill = ensureDrawing(parent, color === null ? 'noFill' : 'solidFill', order);
  if (color === null) return;
  const rgb = createDrawing(fill, 'srgbClr');
  fill.appendChild(setAttributes(rgb, { val: color.replace('#', '') }));
}

/** "#RRGGBB" of a fill; null without one, or where it is no plain colour. Theme colours are resolved. */
function painted(parent: Element | null, theme: readonly string[]): string | null {
  const fill = child(parent, 'solidFill');
  const [color] = fill ? children(fill) : [];
  if (!color) return null;
  const value = color.getAttribute('val') ?? '';
  if (color.localName === 'srgbClr') return `#${value.toUpperCase()}`;
  if (color.localName !== 'schemeClr') return null;
  const index = SCHEME.indexOf(value);
  return index < 0 ? null : `#${theme[index] ?? '000000'}`;
}

/** Names of theme colours in a drawing, in the order of the theme as this host keeps it. */
const SCHEME = [
  'bg1',
  'tx1',
  'bg2',
  'tx2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function fillColor({ owner }: Look, theme: readonly string[]): string | null {
  return painted(child(owner, 'spPr'), theme);
}

/** null takes the fill away. */
export function setFillColor(look: Look, color: string | null): void {
  paint(shape(look), SHAPE_ORDER, color);
}

function lineElement({ owner }: Look): Element | null {
  return child(child(owner, 'spPr'), 'ln');
}

export function lineColor(look: Look, theme: readonly string[]): string | null {
  return painted(lineElement(look), theme);
}

export function setLineColor(look: Look, color: string | null): void {
  paint(line(look), LINE_ORDER, color);
}

/** Points. */
export function lineWeight(look: Look): number | null {
  const width = numberAttribute(lineElement(look), 'w');
  return width === null ? null : width / EMU_PER_POINT;
}

export function setLineWeight(look: Look, points: number): void {
  setAttributes(line(look), { w: Math.round(points * EMU_PER_POINT) });
}

/** The preset dash ("solid", "dash" ...); 'none' for a line that is not drawn, null for Excel's choice. */
export function lineDash(look: Look): string | null {
  const element = lineElement(look);
  if (child(element, 'noFill')) return 'none';
  return child(element, 'prstDash')?.getAttribute('val') ?? (child(element, 'solidFill') ? 'solid' : null);
}

export function setLineDash(look: Look, dash: string): void {
  const element = line(look);
  if (dash === 'none') {
    paint(element, LINE_ORDER, null);
    return;
  }
  remove(child(element, 'noFill'));
  setAttributes(ensureDrawing(element, 'prstDash', LINE_ORDER), { val: dash });
}

/** Back to what Excel chooses. */
export function clearLine(look: Look): void {
  remove(lineElement(look));
}

export function clearFill({ owner }: Look): void {
  const properties = child(owner, 'spPr');
  for (const name of FILLS) remove(child(properties, name));
}

import { CHART_NS, DRAWING_NS, TITLE_ORDER } from '../xlsx/chart-xml';
import {
  child,
  children,
  descendants,
  descend,
  ensureChild,
  fragment,
  insertInOrder,
  numberAttribute,
  remove,
  setAttributes,
  setText,
  textOf,
  type Element,
} from '../xlsx/xml';
import { createDrawing } from './shape-format';

const NAMESPACES = { c: CHART_NS, a: DRAWING_NS };
const RUN_ORDER = [
  'ln',
  'noFill',
  'solidFill',
  'gradFill',
  'effectLst',
  'highlight',
  'latin',
  'ea',
  'cs',
  'sym',
  'extLst',
];

/** The text of a title: its own runs, or the text that the file keeps of the cell it refers to. */
export function titleText(title: Element | null): string {
  const rich = descend(title, 'tx', 'rich');
  const tx = child(title, 'tx');
  if (!rich) return tx ? descendants(tx, 'v').map(textOf).join('') : '';
  return children(rich, 'p')
    .map((paragraph) => descendants(paragraph, 't').map(textOf).join(''))
    .join('\n');
}

/** Writes the text of a title; the look of its first run is kept. */
export function setTitleText(title: Element, text: string): void {
  const old = descend(title, 'tx', 'rich');
  const look = old ? descendants(old, 'rPr')[0]?.cloneNode(true) : undefined;
  const body = child(old, 'bodyPr')?.cloneNode(true);
  remove(child(title, 'tx'));
  const [tx] = fragment(title, '<c:tx><c:rich><a:bodyPr/><a:lstStyle/></c:rich></c:tx>', NAMESPACES);
  const rich = child(tx ?? null, 'rich');
  if (!tx || !rich) throw new Error('a title was written');
  if (body) rich.replaceChild(body, child(rich, 'bodyPr') ?? body);
  for (const line of text.split('\n')) {
    const paragraph = createDrawing(rich, 'p');
    const run = createDrawing(rich, 'r');
    if (look) run.appendChild(look.cloneNode(true));
    const content = createDrawing(rich, 't');
    setText(content, line);
    run.appendChild(content);
    paragraph.appendChild(run);
    rich.appendChild(paragraph);
  }
  insertInOrder(title, tx, TITLE_ORDER);
  setAttributes(ensureChild(title, 'overlay', TITLE_ORDER), { val: 0 });
}

/** The elements that say how a title's text looks: of its runs, and of its paragraphs by default. */
function looks(title: Element): Element[] {
  const rich = descend(title, 'tx', 'rich');
  if (!rich) return [textProperties(title, TITLE_ORDER)];
  return children(rich, 'p').flatMap((paragraph) =>
    children(paragraph, 'r').map((run) => {
      const known = child(run, 'rPr');
      if (known) return known;
      const made = createDrawing(run, 'rPr');
      run.insertBefore(made, run.firstChild);
      return made;
    }),
  );
}

/** The defaults of a text that is not written out: of axis labels, a legend, a title that Excel makes. */
export function textProperties(owner: Element, order: readonly string[]): Element {
  const known = descend(owner, 'txPr', 'p', 'pPr', 'defRPr');
  if (known) return known;
  remove(child(owner, 'txPr'));
  const xml =
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';
  const [made] = fragment(owner, xml, NAMESPACES);
  if (!made) throw new Error('text properties were written');
  insertInOrder(owner, made, order);
  return textProperties(owner, order);
}

/** What of a text's look is asked for or set. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly name?: string;
}

export function titleLook(title: Element | null): TextLook {
  const rich = descend(title, 'tx', 'rich');
  const element = rich ? descendants(rich, 'rPr')[0] : descend(title, 'txPr', 'p', 'pPr', 'defRPr');
  return lookOf(element ?? null);
}

export function lookOf(element: Element | null): TextLook {
  const size = numberAttribute(element, 'sz');
  const color = descend(element, 'solidFill', 'srgbClr')?.getAttribute('val');
  const name = child(element, 'latin')?.getAttribute('typeface');
  return {
    ...(size === null ? {} : { size: size / 100 }),
    bold: element?.getAttribute('b') === '1',
    italic: element?.getAttribute('i') === '1',
    ...(color ? { color: `#${color.toUpperCase()}` } : {}),
    ...(name ? { name } : {}),
  };
}

export function setTitleLook(title: Element, look: TextLook): void {
  for (const element of looks(title)) setLook(element, look);
}

export function setLook(element: Element, { size, bold, italic, color, name }: TextLook): void {
  if (size !== undefined) setAttributes(element, { sz: Math.round(size * 100) });
  if (bold !== undefined) setAttributes(element, { b: bold ? 1 : 0 });
  if (italic !== undefined) setAttributes(element, { i: italic ? 1 : 0 });
  if (color !== undefined) {
    remove(child(element, 'solidFill'));
    const fill = insertInOrder(element, createDrawing(element, 'solidFill'), RUN_ORDER);
    fill.appendChild(setAttributes(createDrawing(fill, 'srgbClr'), { val: color.replace('#', '') }));
  }
  if (name !== undefined) {
    remove(child(element, 'latin'));
    setAttributes(insertInOrder(element, createDrawing(element, 'latin'), RUN_ORDER), { typeface: name });
  }
}

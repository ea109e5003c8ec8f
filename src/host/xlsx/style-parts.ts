import { apiError } from '../protocol/api-error';
import { colorOf, parseColor } from './colors';
import {
  append,
  booleanAttribute,
  child,
  clear,
  ensureChild,
  numberAttribute,
  remove,
  setAttributes,
  type Element,
} from './xml';

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';

export interface BorderFormat {
  /** As the file names it: thin, medium, dashed ...; none without a line. */
  readonly style: string;
  readonly color: string | null;
}

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom', 'diagonal'];

type Theme = readonly string[];

export function fontOf(font: Element | null, theme: Theme): FontFormat {
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== null && booleanAttribute(element, 'val', true);
  };
  const underline = child(font, 'u');
  return {
    name: child(font, 'name')?.getAttribute('val') ?? 'Calibri',
    size: numberAttribute(child(font, 'sz'), 'val') ?? 11,
    bold: on('b'),
    italic: on('i'),
    underline: underline !== null && underline.getAttribute('val') !== 'none',
    strikethrough: on('strike'),
    color: colorOf(child(font, 'color'), theme) ?? '#000000',
  };
}

export function fillOf(fill: Element | null, theme: Theme): string | null {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.getAttribute('patternType') ?? 'none';
  if (type === 'none') return null;
  return colorOf(child(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), theme);
}

export function bordersOf(border: Element | null, theme: Theme): Readonly<Record<BorderSide, BorderFormat>> {
  const side = (name: BorderSide): BorderFormat => {
    const line = child(border, name);
    return { style: line?.getAttribute('style') ?? 'none', color: colorOf(child(line, 'color'), theme) };
  };
  return {
    left: side('left'),
    right: side('right'),
    top: side('top'),
    bottom: side('bottom'),
    diagonal: side('diagonal'),
  };
}

export function changeFont(font: Element, change: Partial<FontFormat>): void {
  const set = (name: string, attributes: Readonly<Record<string, string | number>> | null): void => {
    remove(child(font, name));
    if (attributes) setAttributes(ensureChild(font, name, FONT_ORDER), attributes);
  };
  if (change.bold !== undefined) set('b', change.bold ? {} : null);
  if (change.italic !== undefined) set('i', change.italic ? {} : null);
  if (change.strikethrough !== undefined) set('strike', change.strikethrough ? {} : null);
  if (change.underline !== undefined) set('u', change.underline ? {} : null);
  if (change.size !== undefined) set('sz', { val: change.size });
  if (change.color !== undefined) set('color', { rgb: argb(change.color) });
  if (change.name !== undefined) {
    set('name', { val: change.name });
    // A font of the theme would win over the name.
    set('scheme', null);
  }
}

export function changeBorder(border: Element, change: Partial<Record<BorderSide, BorderFormat>>): void {
  for (const side of SIDES) {
    const wanted = change[side];
    const line = ensureChild(border, side, SIDES);
    if (!wanted) continue;
    clear(line);
    setAttributes(line, { style: wanted.style === 'none' ? null : wanted.style });
    if (wanted.style === 'none') continue;
    setAttributes(append(line, 'color'), wanted.color ? { rgb: argb(wanted.color) } : { auto: 1 });
  }
}

/** Makes a fill element solid. */
export function solidFill(fill: Element, color: string): Element {
  const pattern = append(fill, 'patternFill');
  pattern.setAttribute('patternType', 'solid');
  setAttributes(append(pattern, 'fgColor'), { rgb: argb(color) });
  setAttributes(append(pattern, 'bgColor'), { indexed: 64 });
  return fill;
}

/** FFRRGGBB of a colour as the API takes it. */
function argb(color: string): string {
  const rgb = parseColor(color);
  if (rgb === null) throw apiError('InvalidArgument');
  return `FF${rgb}`;
}

import { apiError } from '../protocol/api-error';
import { colorOf, parseColor } from './colors';
import { BUILT_IN, builtInId, FIRST_CUSTOM_ID } from './number-formats';
import type { XlsxPackage } from './package';
import {
  append,
  attributesOf,
  booleanAttribute,
  child,
  children,
  clear,
  create,
  ensureChild,
  numberAttribute,
  remove,
  rootOf,
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

export interface CellFormatState {
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** "#RRGGBB"; null without a fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, BorderFormat>>;
  readonly alignment: Readonly<Record<string, string>>;
  readonly locked: boolean;
}

export interface FormatChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontFormat>;
  /** null takes the fill away. */
  readonly fill?: string | null;
  readonly borders?: Partial<Record<BorderSide, BorderFormat>>;
  /** Attributes of the alignment element; null removes one. */
  readonly alignment?: Readonly<Record<string, string | null>>;
  readonly locked?: boolean;
}

const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
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

/** The cell formats of a workbook. A format is never changed: a change gives the index of another one. */
export class Styles {
  private readonly formats = new Map<number, CellFormatState>();
  private readonly derived = new Map<string, number>();
  private readonly interned = new Map<string, Map<string, number>>();
  private readonly root: Element;
  private xfs: Element[] | null = null;

  constructor(
    private readonly pack: XlsxPackage,
    private readonly path: string,
    private readonly theme: readonly string[],
  ) {
    this.root = rootOf(pack.document(path));
  }

  private list(name: string): Element {
    return ensureChild(this.root, name, STYLES_ORDER);
  }

  /** The entries of a list, for reading: an empty list must not be made, Excel refuses some of them. */
  private entries(name: string): Element[] {
    const list = child(this.root, name);
    return list ? children(list) : [];
  }

  private cellXf(index: number): Element | null {
    this.xfs ??= this.entries('cellXfs');
    return this.xfs[index] ?? null;
  }

  /** What a format says, resolved. */
  state(index: number): CellFormatState {
    const known = this.formats.get(index);
    if (known) return known;
    const xf = this.cellXf(index);
    const entry = (list: string, attribute: string): Element | null =>
      this.entries(list)[numberAttribute(xf, attribute) ?? 0] ?? null;
    const state: CellFormatState = {
      numberFormat: this.numberFormat(numberAttribute(xf, 'numFmtId') ?? 0),
      font: this.fontOf(entry('fonts', 'fontId')),
      fill: this.fillOf(entry('fills', 'fillId')),
      borders: this.bordersOf(entry('borders', 'borderId')),
      alignment: attributesOf(child(xf, 'alignment')),
      locked: booleanAttribute(child(xf, 'protection'), 'locked', true),
    };
    this.formats.set(index, state);
    return state;
  }

  private numberFormat(id: number): string {
    const own = this.entries('numFmts').find((element) => numberAttribute(element, 'numFmtId') === id);
    return own?.getAttribute('formatCode') ?? BUILT_IN.get(id) ?? 'General';
  }

  private fontOf(font: Element | null): FontFormat {
    const on = (name: string): boolean => {
      const element = child(font, name);
      return element !== null && booleanAttribute(element, 'val', true);
    };
    return {
      name: child(font, 'name')?.getAttribute('val') ?? 'Calibri',
      size: numberAttribute(child(font, 'sz'), 'val') ?? 11,
      bold: on('b'),
      italic: on('i'),
      underline: child(font, 'u') !== null && child(font, 'u')?.getAttribute('val') !== 'none',
      strikethrough: on('strike'),
      color: colorOf(child(font, 'color'), this.theme) ?? '#000000',
    };
  }

  private fillOf(fill: Element | null): string | null {
    const pattern = child(fill, 'patternFill');
    const type = pattern?.getAttribute('patternType') ?? 'none';
    if (type === 'none') return null;
    if (type === 'solid') return colorOf(child(pattern, 'fgColor'), this.theme);
    return colorOf(child(pattern, 'bgColor'), this.theme);
  }

  private bordersOf(border: Element | null): CellFormatState['borders'] {
    const side = (name: BorderSide): BorderFormat => {
      const line = child(border, name);
      return { style: line?.getAttribute('style') ?? 'none', color: colorOf(child(line, 'color'), this.theme) };
    };
    return {
      left: side('left'),
      right: side('right'),
      top: side('top'),
      bottom: side('bottom'),
      diagonal: side('diagonal'),
    };
  }

  /** The index of the format that is `index` with a change. */
  derive(index: number, change: FormatChange): number {
    const key = `${index}|${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const result = this.makeDerived(index, change);
    this.derived.set(key, result);
    return result;
  }

  private makeDerived(index: number, change: FormatChange): number {
    const base = this.cellXf(index) ?? this.cellXf(0);
    const xf = base ? clone(base) : create(this.list('cellXfs'), 'xf');
    if (change.numberFormat !== undefined) {
      setAttributes(xf, { numFmtId: this.numberFormatId(change.numberFormat), applyNumberFormat: 1 });
    }
    if (change.font) setAttributes(xf, { fontId: this.changedFont(xf, change.font), applyFont: 1 });
    if (change.fill !== undefined) setAttributes(xf, { fillId: this.fillId(change.fill), applyFill: 1 });
    if (change.borders) setAttributes(xf, { borderId: this.changedBorder(xf, change.borders), applyBorder: 1 });
    if (change.alignment) {
      setAttributes(ensureChild(xf, 'alignment', ['alignment', 'protection', 'extLst']), change.alignment);
      setAttributes(xf, { applyAlignment: 1 });
    }
    if (change.locked !== undefined) {
      setAttributes(ensureChild(xf, 'protection', ['alignment', 'protection', 'extLst']), {
        locked: change.locked ? 1 : 0,
      });
      setAttributes(xf, { applyProtection: 1 });
    }
    const result = this.intern('cellXfs', xf);
    this.xfs = null;
    return result;
  }

  numberFormatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    const list = this.list('numFmts');
    const own = children(list, 'numFmt');
    const known = own.find((element) => element.getAttribute('formatCode') === code);
    if (known) return numberAttribute(known, 'numFmtId') ?? 0;
    const id = Math.max(FIRST_CUSTOM_ID - 1, ...own.map((element) => numberAttribute(element, 'numFmtId') ?? 0)) + 1;
    setAttributes(append(list, 'numFmt'), { numFmtId: id, formatCode: code });
    this.counted(list);
    return id;
  }

  private changedFont(xf: Element, change: Partial<FontFormat>): number {
    const list = this.list('fonts');
    const base = children(list)[numberAttribute(xf, 'fontId') ?? 0];
    const font = base ? clone(base) : create(list, 'font');
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
    return this.intern('fonts', font);
  }

  private fillId(color: string | null): number {
    if (color === null) return 0;
    const fill = create(this.list('fills'), 'fill');
    const pattern = append(fill, 'patternFill');
    pattern.setAttribute('patternType', 'solid');
    setAttributes(append(pattern, 'fgColor'), { rgb: argb(color) });
    setAttributes(append(pattern, 'bgColor'), { indexed: 64 });
    return this.intern('fills', fill);
  }

  private changedBorder(xf: Element, change: Partial<Record<BorderSide, BorderFormat>>): number {
    const list = this.list('borders');
    const base = children(list)[numberAttribute(xf, 'borderId') ?? 0];
    const border = base ? clone(base) : create(list, 'border');
    for (const side of SIDES) {
      const wanted = change[side];
      const line = ensureChild(border, side, SIDES);
      if (!wanted) continue;
      clear(line);
      setAttributes(line, { style: wanted.style === 'none' ? null : wanted.style });
      if (wanted.style !== 'none')
        setAttributes(append(line, 'color'), wanted.color ? { rgb: argb(wanted.color) } : { auto: 1 });
    }
    return this.intern('borders', border);
  }

  /** The index of the differential format (of a conditional format) that is `index`, or an empty one, with a change. */
  deriveDifferential(index: number | null, change: (dxf: Element) => void): number {
    const base = index === null ? null : this.differential(index);
    const dxf = base ? clone(base) : create(this.list('dxfs'), 'dxf');
    change(dxf);
    return this.intern('dxfs', dxf);
  }

  differential(index: number): Element | null {
    return this.entries('dxfs')[index] ?? null;
  }

  colorOf(element: Element | null): string | null {
    return colorOf(element, this.theme);
  }

  /** Index of an equal element of a list, which it is appended to where there is none. */
  private intern(listName: string, element: Element): number {
    const list = this.list(listName);
    const known = this.interned.get(listName) ?? this.indexOf(listName, list);
    const key = String(element);
    const found = known.get(key);
    if (found !== undefined) return found;
    list.appendChild(element);
    const index = children(list).length - 1;
    known.set(key, index);
    this.counted(list);
    return index;
  }

  private indexOf(listName: string, list: Element): Map<string, number> {
    const index = new Map<string, number>();
    children(list).forEach((element, position) => {
      const key = String(element);
      if (!index.has(key)) index.set(key, position);
    });
    this.interned.set(listName, index);
    return index;
  }

  private counted(list: Element): void {
    setAttributes(list, { count: children(list).length });
    this.pack.touch(this.path);
  }
}

function clone(element: Element): Element {
  const copy = element.cloneNode(true);
  if (copy.nodeType !== 1) throw new Error('clone of an element is an element');
  return copy as Element;
}

/** FFRRGGBB of a colour as the API takes it. */
export function argb(color: string): string {
  const rgb = parseColor(color);
  if (rgb === null) throw apiError('InvalidArgument');
  return `FF${rgb}`;
}

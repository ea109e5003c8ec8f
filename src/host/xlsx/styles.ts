import { colorOf } from './colors';
import { BUILT_IN, builtInId, FIRST_CUSTOM_ID } from './number-formats';
import type { XlsxPackage } from './package';
import {
  bordersOf,
  changeBorder,
  changeFont,
  fillOf,
  fontOf,
  solidFill,
  type BorderFormat,
  type BorderSide,
  type FontFormat,
} from './style-parts';
import {
  append,
  attributesOf,
  booleanAttribute,
  child,
  children,
  create,
  ensureChild,
  numberAttribute,
  rootOf,
  setAttributes,
  type Element,
} from './xml';

export type { BorderFormat, BorderSide, FontFormat } from './style-parts';

export interface CellFormatState {
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** "#RRGGBB"; null without a fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<BorderSide, BorderFormat>>;
  readonly alignment: Readonly<Record<string, string>>;
  readonly locked: boolean;
  /** An apostrophe stands before the text when it is edited (`quotePrefix`). */
  readonly marked: boolean;
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
  readonly marked?: boolean;
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
      font: fontOf(entry('fonts', 'fontId'), this.theme),
      fill: fillOf(entry('fills', 'fillId'), this.theme),
      borders: bordersOf(entry('borders', 'borderId'), this.theme),
      alignment: attributesOf(child(xf, 'alignment')),
      locked: booleanAttribute(child(xf, 'protection'), 'locked', true),
      marked: booleanAttribute(xf, 'quotePrefix', false),
    };
    this.formats.set(index, state);
    return state;
  }

  private numberFormat(id: number): string {
    const own = this.entries('numFmts').find((element) => numberAttribute(element, 'numFmtId') === id);
    return own?.getAttribute('formatCode') ?? BUILT_IN.get(id) ?? 'General';
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
    if (change.marked !== undefined) {
      if (change.marked) setAttributes(xf, { quotePrefix: 1 });
      else xf.removeAttribute('quotePrefix');
    }
    const { font, borders } = change;
    if (font) {
      const fontId = this.changed('fonts', xf, 'fontId', (element) => changeFont(element, font));
      setAttributes(xf, { fontId, applyFont: 1 });
    }
    if (change.fill !== undefined) setAttributes(xf, { fillId: this.fillId(change.fill), applyFill: 1 });
    if (borders) {
      const borderId = this.changed('borders', xf, 'borderId', (element) => changeBorder(element, borders));
      setAttributes(xf, { borderId, applyBorder: 1 });
    }
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

  /** The index of an entry that is the format's own with a change. */
  private changed(listName: string, xf: Element, attribute: string, change: (element: Element) => void): number {
    const list = this.list(listName);
    const base = children(list)[numberAttribute(xf, attribute) ?? 0];
    const element = base ? clone(base) : create(list, listName.slice(0, -1));
    change(element);
    return this.intern(listName, element);
  }

  private fillId(color: string | null): number {
    return color === null ? 0 : this.intern('fills', solidFill(create(this.list('fills'), 'fill'), color));
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

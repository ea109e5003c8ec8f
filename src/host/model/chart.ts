import { relationshipsOf, removePart, removeRelationship } from '../xlsx/relationships';
import { AXES, CHART_ORDER, EMU_PER_POINT, PLOT_GROUPS } from '../xlsx/chart-xml';
import {
  child,
  children,
  descend,
  descendants,
  ensureChild,
  numberAttribute,
  remove,
  rootOf,
  setAttributes,
  setText,
  textOf,
  type Element,
} from '../xlsx/xml';
import type { Sheet } from './sheet';

/** The place of a chart on its sheet, in points. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart: its frame in the sheet's drawing, and its own part. The documents are the model. */
export class Chart {
  deleted = false;
  /** Set when this host changed what the chart shows: the values kept in its part are then written anew. */
  stale = false;

  constructor(
    readonly sheet: Sheet,
    private readonly drawing: string,
    private readonly anchor: Element,
    readonly path: string,
    private readonly relationship: string,
  ) {}

  private frameProperties(): Element | null {
    return descend(this.anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
  }

  /** Number of the chart's frame in the drawing; it stays when the chart is renamed. */
  get id(): string {
    const frame = numberAttribute(this.frameProperties(), 'id') ?? 0;
    return `{${frame.toString(16).toUpperCase().padStart(8, '0')}-0008-${this.sheet.id.slice(20, 24)}-0000-000000000000}`;
  }

  get name(): string {
    return this.frameProperties()?.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.frameProperties()?.setAttribute('name', name);
    this.sheet.workbook.pack.touch(this.drawing);
  }

  /** The chartSpace element, for reading. */
  root(): Element {
    return rootOf(this.sheet.workbook.pack.document(this.path));
  }

  /** The chart element, to be changed. */
  change(): Element {
    this.sheet.assertAllowed('objects');
    this.sheet.workbook.pack.touch(this.path);
    this.stale = true;
    return this.chart();
  }

  chart(): Element {
    return ensureChild(this.root(), 'chart', ['chart']);
  }

  plot(): Element {
    return ensureChild(this.chart(), 'plotArea', CHART_ORDER);
  }

  groups(): Element[] {
    return children(this.plot()).filter(({ localName }) => PLOT_GROUPS.includes(localName ?? ''));
  }

  axes(): Element[] {
    return children(this.plot()).filter(({ localName }) => AXES.includes(localName ?? ''));
  }

  /** The series in the order they are drawn and listed. */
  series(): Element[] {
    const order = (element: Element): number => numberAttribute(child(element, 'order'), 'val') ?? 0;
    return this.groups()
      .flatMap((group) => children(group, 'ser'))
      .sort((a, b) => order(a) - order(b));
  }

  /** Every formula of the chart. */
  formulas(): Element[] {
    return descendants(this.root(), 'f');
  }

  rewrite(formula: (text: string) => string): void {
    for (const element of this.formulas()) {
      const before = textOf(element);
      const after = formula(before);
      if (after === before) continue;
      setText(element, after);
      this.sheet.workbook.pack.touch(this.path);
    }
  }

  get place(): Place {
    const { dimensions } = this.sheet;
    const marker = (name: string): { x: number; y: number } => {
      const element = child(this.anchor, name);
      const number = (part: string): number => Number(textOf(child(element, part)) || 0);
      return {
        x: dimensions.left(number('col')) + number('colOff') / EMU_PER_POINT,
        y: dimensions.top(number('row')) + number('rowOff') / EMU_PER_POINT,
      };
    };
    const extent = child(this.anchor, 'ext');
    const size = {
      width: (numberAttribute(extent, 'cx') ?? 0) / EMU_PER_POINT,
      height: (numberAttribute(extent, 'cy') ?? 0) / EMU_PER_POINT,
    };
    if (this.anchor.localName === 'absoluteAnchor') {
      const position = child(this.anchor, 'pos');
      return {
        left: (numberAttribute(position, 'x') ?? 0) / EMU_PER_POINT,
        top: (numberAttribute(position, 'y') ?? 0) / EMU_PER_POINT,
        ...size,
      };
    }
    const from = marker('from');
    if (this.anchor.localName === 'oneCellAnchor') return { left: from.x, top: from.y, ...size };
    const to = marker('to');
    return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
  }

  set place({ left, top, width, height }: Place) {
    this.sheet.assertAllowed('objects');
    this.setMarker('from', left, top);
    if (this.anchor.localName === 'twoCellAnchor') this.setMarker('to', left + width, top + height);
    const extent = child(this.anchor, 'ext');
    if (extent) {
      setAttributes(extent, { cx: Math.round(width * EMU_PER_POINT), cy: Math.round(height * EMU_PER_POINT) });
    }
    const position = child(this.anchor, 'pos');
    if (position) {
      setAttributes(position, { x: Math.round(left * EMU_PER_POINT), y: Math.round(top * EMU_PER_POINT) });
    }
    this.sheet.workbook.pack.touch(this.drawing);
  }

  private setMarker(name: string, left: number, top: number): void {
    const element = child(this.anchor, name);
    if (!element) return;
    const column = this.sheet.dimensions.columnAt(left);
    const row = this.sheet.dimensions.rowAt(top);
    const write = (part: string, value: number): void => {
      const target = child(element, part);
      if (target) setText(target, String(Math.round(value)));
    };
    write('col', column.index);
    write('colOff', column.offset * EMU_PER_POINT);
    write('row', row.index);
    write('rowOff', row.offset * EMU_PER_POINT);
  }

  delete(): void {
    this.sheet.assertAllowed('objects');
    const { pack } = this.sheet.workbook;
    remove(this.anchor);
    pack.touch(this.drawing);
    const shared = relationshipsOf(pack, this.drawing).filter(({ target }) => target === this.path).length > 1;
    removeRelationship(pack, this.drawing, this.relationship);
    if (!shared) removePart(pack, this.path);
    this.deleted = true;
  }
}

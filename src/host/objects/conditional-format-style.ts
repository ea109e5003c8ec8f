import type { ConditionalRule } from '../model/conditional-formats';
import type { Json } from '../protocol/batch';
import { bind, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import {
  append,
  booleanAttribute,
  child,
  descend,
  ensureChild,
  numberAttribute,
  remove,
  setAttributes,
  type Element,
} from '../xlsx/xml';
import { toBoolean, toChoice, toColor, toText } from './read-json';

const DXF_ORDER = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'];
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color'];

function style(rule: ConditionalRule): Element | null {
  const index = numberAttribute(rule.element, 'dxfId');
  return index === null ? null : rule.sheet.workbook.styles.differential(index);
}

function restyle(rule: ConditionalRule, change: (dxf: Element) => void): void {
  const element = rule.change();
  const dxfId = rule.sheet.workbook.styles.deriveDifferential(numberAttribute(element, 'dxfId'), change);
  setAttributes(element, { dxfId });
}

function rgb(value: Json): string {
  return `FF${toColor(value).slice(1)}`;
}

function fontFlag(name: string): Member<ConditionalRule> {
  return {
    get: (rule) => {
      const flag = descend(style(rule), 'font', name);
      return flag !== null && booleanAttribute(flag, 'val', true);
    },
    set: (rule, value) => {
      const on = toBoolean(value);
      restyle(rule, (dxf) => {
        setAttributes(ensureChild(ensureChild(dxf, 'font', DXF_ORDER), name, FONT_ORDER), { val: on ? null : 0 });
      });
    },
  };
}

const FontClass: HostClass<ConditionalRule> = {
  name: 'ConditionalRangeFont',
  properties: {
    bold: fontFlag('b'),
    italic: fontFlag('i'),
    strikethrough: fontFlag('strike'),
    underline: {
      get: (rule) => (descend(style(rule), 'font', 'u') ? 'Single' : 'None'),
      set: (rule, value) => {
        const underline = toChoice(value, { None: 'none', Single: 'single', Double: 'double' });
        restyle(rule, (dxf) => {
          setAttributes(ensureChild(ensureChild(dxf, 'font', DXF_ORDER), 'u', FONT_ORDER), { val: underline });
        });
      },
    },
    color: {
      get: (rule) => rule.sheet.workbook.styles.colorOf(descend(style(rule), 'font', 'color')) ?? '',
      set: (rule, value) => {
        const color = rgb(value);
        restyle(rule, (dxf) => {
          const font = ensureChild(dxf, 'font', DXF_ORDER);
          remove(child(font, 'color'));
          setAttributes(ensureChild(font, 'color', FONT_ORDER), { rgb: color });
        });
      },
    },
  },
  methods: {
    clear: (rule) => restyle(rule, (dxf) => remove(child(dxf, 'font'))),
  },
};

const FillClass: HostClass<ConditionalRule> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: (rule) => rule.sheet.workbook.styles.colorOf(descend(style(rule), 'fill', 'patternFill', 'bgColor')) ?? '',
      set: (rule, value) => {
        const color = rgb(value);
        restyle(rule, (dxf) => {
          remove(child(dxf, 'fill'));
          const pattern = append(ensureChild(dxf, 'fill', DXF_ORDER), 'patternFill');
          // In a differential format the colour of a solid fill is the background.
          setAttributes(append(pattern, 'bgColor'), { rgb: color });
        });
      },
    },
  },
  methods: {
    clear: (rule) => restyle(rule, (dxf) => remove(child(dxf, 'fill'))),
  },
};

const FormatClass: HostClass<ConditionalRule> = {
  name: 'ConditionalRangeFormat',
  properties: {
    numberFormat: {
      get: (rule) => child(style(rule), 'numFmt')?.getAttribute('formatCode') ?? '',
      set: (rule, value) => {
        const code = toText(value);
        const id = rule.sheet.workbook.styles.numberFormatId(code);
        restyle(rule, (dxf) => {
          setAttributes(ensureChild(dxf, 'numFmt', DXF_ORDER), { numFmtId: id, formatCode: code });
        });
      },
    },
    fill: { object: (rule) => bind(FillClass, rule) },
    font: { object: (rule) => bind(FontClass, rule) },
  },
  methods: {
    clearFormat: (rule) => void setAttributes(rule.change(), { dxfId: null }),
  },
};

export function differentialFormat(rule: ConditionalRule): HostObject {
  return bind(FormatClass, rule);
}

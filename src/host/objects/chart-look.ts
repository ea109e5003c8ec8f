import type { Chart } from '../model/chart';
import type { TextLook } from '../model/chart-text';
import {
  clearFill,
  clearLine,
  fillColor,
  lineColor,
  lineDash,
  lineWeight,
  setFillColor,
  setLineColor,
  setLineDash,
  setLineWeight,
  type Look,
} from '../model/shape-format';
import type { Json } from '../protocol/batch';
import { bind, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import { keyOf, toBoolean, toChoice, toColor, toNumber, toText } from './read-json';

/** A part of a chart whose lines and fills are set. */
export interface LookRef {
  readonly chart: Chart;
  /** Found anew each time: a series may have moved to another group. */
  readonly look: () => Look;
}

/** Excel's line styles, as the presets of the file. */
const DASHES: Readonly<Record<string, string>> = {
  None: 'none',
  Continuous: 'solid',
  Automatic: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
};

export const LineFormatClass: HostClass<LookRef> = {
  name: 'ChartLineFormat',
  properties: {
    color: {
      get: ({ chart, look }) => lineColor(look(), chart.sheet.workbook.theme) ?? '',
      set: ({ chart, look }, value) => {
        const color = toColor(value);
        chart.change();
        setLineColor(look(), color);
      },
    },
    lineStyle: {
      get: ({ look }) => {
        const dash = lineDash(look());
        if (dash === null) return 'Automatic';
        return dash === 'lgDash' || dash === 'sysDash' ? 'Dash' : keyOf(DASHES, dash, 'Continuous');
      },
      set: ({ chart, look }, value) => {
        const dash = toChoice(value, DASHES);
        chart.change();
        setLineDash(look(), dash);
      },
    },
    weight: {
      get: ({ look }) => lineWeight(look()) ?? 2.25,
      set: ({ chart, look }, value) => {
        const points = toNumber(value, 0, 1584);
        chart.change();
        setLineWeight(look(), points);
      },
    },
  },
  methods: {
    clear: ({ chart, look }) => {
      chart.change();
      clearLine(look());
    },
  },
};

export const FillClass: HostClass<LookRef> = {
  name: 'ChartFill',
  properties: {},
  methods: {
    setSolidColor: ({ chart, look }, args) => {
      const color = toColor(args.json(0));
      chart.change();
      setFillColor(look(), color);
    },
    getSolidColor: ({ chart, look }) => fillColor(look(), chart.sheet.workbook.theme) ?? '',
    clear: ({ chart, look }) => {
      chart.change();
      clearFill(look());
    },
  },
};

/** `format` of a part that has a line, and maybe a fill. */
export function lookClass(name: string, fill: boolean): HostClass<LookRef> {
  return {
    name,
    properties: {
      line: { object: (ref) => bind(LineFormatClass, ref) },
      ...(fill ? { fill: { object: (ref: LookRef) => bind(FillClass, ref) } } : {}),
    },
    methods: {},
  };
}

/** A text of a chart whose font is set. */
export interface FontRef {
  readonly chart: Chart;
  readonly read: () => TextLook;
  readonly write: (look: TextLook) => void;
}

function font<K extends keyof TextLook>(name: K, missing: Json, parse: (value: Json) => TextLook[K]): Member<FontRef> {
  return {
    get: ({ read }) => read()[name] ?? missing,
    set: ({ chart, write }, value) => {
      const look: TextLook = { [name]: parse(value) };
      chart.change();
      write(look);
    },
  };
}

const ChartFontClass: HostClass<FontRef> = {
  name: 'ChartFont',
  properties: {
    size: font('size', 10, (value) => toNumber(value, 1, 409)),
    bold: font('bold', false, toBoolean),
    italic: font('italic', false, toBoolean),
    color: font('color', '#000000', toColor),
    name: font('name', 'Calibri', toText),
  },
  methods: {},
};

/** `format` of a part that has only a font here. */
export function fontFormat(name: string): HostClass<FontRef> {
  return { name, properties: { font: { object: (ref) => bind(ChartFontClass, ref) } }, methods: {} };
}

export function fontObject(ref: FontRef): HostObject {
  return bind(ChartFontClass, ref);
}

import type { Chart } from '../model/chart';
import { idsOf, isSecondary } from '../model/chart-series';
import { lookOf, setLook, textProperties } from '../model/chart-text';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, type Arguments, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import { AXIS_ORDER } from '../xlsx/chart-xml';
import {
  booleanAttribute,
  child,
  children,
  descend,
  ensureChild,
  numberAttribute,
  remove,
  setAttributes,
  type Element,
} from '../xlsx/xml';
import { fontObject, LineFormatClass } from './chart-look';
import { axisTitle } from './chart-title';
import { keyOf, toBoolean, toChoice, toNumber, toText } from './read-json';

interface AxisRef {
  readonly chart: Chart;
  /** Found anew each time: a category axis may be replaced by a date axis. */
  readonly axis: () => Element;
}

const SCALING_ORDER = ['logBase', 'orientation', 'max', 'min', 'extLst'];

function set({ chart, axis }: AxisRef, name: string, value: string | number | null): void {
  chart.change();
  if (value === null) remove(child(axis(), name));
  else setAttributes(ensureChild(axis(), name, AXIS_ORDER), { val: value });
}

function read({ axis }: AxisRef, name: string): string | null {
  return child(axis(), name)?.getAttribute('val') ?? null;
}

/** A bound of the scale; '' is Excel's choice. */
function bound(name: 'min' | 'max'): Member<AxisRef> {
  return {
    get: ({ axis }) => numberAttribute(descend(axis(), 'scaling', name), 'val') ?? '',
    set: ({ chart, axis }, value) => {
      const number = value === '' ? null : toNumber(value);
      chart.change();
      const scaling = ensureChild(axis(), 'scaling', AXIS_ORDER);
      if (number === null) remove(child(scaling, name));
      else setAttributes(ensureChild(scaling, name, SCALING_ORDER), { val: number });
    },
  };
}

/** A setting that only axes of these kinds have; '' is Excel's choice. */
function numeric(name: string, kinds: readonly string[], missing: Json, least: number, most: number): Member<AxisRef> {
  return {
    get: ({ axis }) => numberAttribute(child(axis(), name), 'val') ?? missing,
    set: (ref, value) => {
      const number = value === '' ? null : toNumber(value, least, most);
      if (!kinds.includes(ref.axis().localName ?? '')) {
        throw apiError('InvalidOperation', 'This kind of axis has no such setting.');
      }
      set(ref, name, number);
    },
  };
}

const MEASURED = ['valAx', 'dateAx'];

interface GridlinesRef extends AxisRef {
  readonly name: 'majorGridlines' | 'minorGridlines';
}

const ChartGridlinesClass: HostClass<GridlinesRef> = {
  name: 'ChartGridlines',
  properties: {
    visible: {
      get: ({ axis, name }) => child(axis(), name) !== null,
      set: ({ chart, axis, name }, value) => {
        const visible = toBoolean(value);
        chart.change();
        if (visible) ensureChild(axis(), name, AXIS_ORDER);
        else remove(child(axis(), name));
      },
    },
    format: { object: (ref) => bind(GridlinesFormatClass, ref) },
  },
  methods: {},
};

const GridlinesFormatClass: HostClass<GridlinesRef> = {
  name: 'ChartGridlinesFormat',
  properties: {
    line: {
      object: ({ chart, axis, name }) =>
        bind(LineFormatClass, {
          chart,
          look: () => ({ owner: ensureChild(axis(), name, AXIS_ORDER), order: ['spPr'] }),
        }),
    },
  },
  methods: {},
};

const ChartAxisFormatClass: HostClass<AxisRef> = {
  name: 'ChartAxisFormat',
  properties: {
    line: {
      object: ({ chart, axis }) => bind(LineFormatClass, { chart, look: () => ({ owner: axis(), order: AXIS_ORDER }) }),
    },
    font: {
      object: ({ chart, axis }) =>
        fontObject({
          chart,
          read: () => lookOf(descend(axis(), 'txPr', 'p', 'pPr', 'defRPr')),
          write: (look) => setLook(textProperties(axis(), AXIS_ORDER), look),
        }),
    },
  },
  methods: {},
};

const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};
const TICKS: Readonly<Record<string, string>> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };

function tick(name: string): Member<AxisRef> {
  return {
    get: (ref) => keyOf(TICKS, read(ref, name) ?? 'cross', 'Cross'),
    set: (ref, value) => set(ref, name, toChoice(value, TICKS)),
  };
}

/** A category axis counts texts; a date axis places months by their length. They are two kinds of element. */
function setCategoryType({ chart, axis }: AxisRef, value: Json): void {
  const type = toChoice(value, { Automatic: 'automatic', TextAxis: 'text', DateAxis: 'date' });
  const old = axis();
  if (old.localName === 'valAx') throw apiError('InvalidOperation');
  chart.change();
  const localName = type === 'date' ? 'dateAx' : 'catAx';
  if (old.localName !== localName) {
    const prefix = old.prefix ? `${old.prefix}:` : '';
    const made = old.ownerDocument?.createElementNS(old.namespaceURI, prefix + localName);
    if (!made) throw new Error('element without a document');
    const dropped =
      type === 'date'
        ? ['lblAlgn', 'noMultiLvlLbl', 'tickLblSkip', 'tickMarkSkip']
        : ['baseTimeUnit', 'majorUnit', 'majorTimeUnit', 'minorUnit', 'minorTimeUnit'];
    for (const element of children(old)) if (!dropped.includes(element.localName ?? '')) made.appendChild(element);
    old.parentNode?.replaceChild(made, old);
  }
  setAttributes(ensureChild(axis(), 'auto', AXIS_ORDER), { val: type === 'automatic' ? 1 : 0 });
}

const ChartAxisClass: HostClass<AxisRef> = {
  name: 'ChartAxis',
  properties: {
    minimum: bound('min'),
    maximum: bound('max'),
    majorUnit: numeric('majorUnit', MEASURED, '', 0, Infinity),
    minorUnit: numeric('minorUnit', MEASURED, '', 0, Infinity),
    majorTickMark: tick('majorTickMark'),
    minorTickMark: tick('minorTickMark'),
    numberFormat: {
      get: ({ axis }) => child(axis(), 'numFmt')?.getAttribute('formatCode') ?? 'General',
      set: ({ chart, axis }, value) => {
        const formatCode = toText(value);
        chart.change();
        setAttributes(ensureChild(axis(), 'numFmt', AXIS_ORDER), { formatCode, sourceLinked: 0 });
      },
    },
    linkNumberFormat: {
      get: ({ axis }) => booleanAttribute(child(axis(), 'numFmt'), 'sourceLinked', true),
      set: ({ chart, axis }, value) => {
        const linked = toBoolean(value);
        chart.change();
        const format = ensureChild(axis(), 'numFmt', AXIS_ORDER);
        setAttributes(format, {
          formatCode: format.getAttribute('formatCode') ?? 'General',
          sourceLinked: linked ? 1 : 0,
        });
      },
    },
    visible: {
      get: (ref) => read(ref, 'delete') !== '1',
      set: (ref, value) => set(ref, 'delete', toBoolean(value) ? 0 : 1),
    },
    reversePlotOrder: {
      get: ({ axis }) => descend(axis(), 'scaling', 'orientation')?.getAttribute('val') === 'maxMin',
      set: ({ chart, axis }, value) => {
        const reverse = toBoolean(value);
        chart.change();
        const scaling = ensureChild(axis(), 'scaling', AXIS_ORDER);
        setAttributes(ensureChild(scaling, 'orientation', SCALING_ORDER), { val: reverse ? 'maxMin' : 'minMax' });
      },
    },
    tickLabelPosition: {
      get: (ref) => keyOf(LABEL_POSITIONS, read(ref, 'tickLblPos') ?? 'nextTo', 'NextToAxis'),
      set: (ref, value) => set(ref, 'tickLblPos', toChoice(value, LABEL_POSITIONS)),
    },
    tickLabelSpacing: numeric('tickLblSkip', ['catAx'], 1, 1, 31_999),
    tickMarkSpacing: numeric('tickMarkSkip', ['catAx'], 1, 1, 31_999),
    categoryType: {
      get: (ref) => {
        if (ref.axis().localName === 'dateAx') return read(ref, 'auto') === '1' ? 'Automatic' : 'DateAxis';
        return read(ref, 'auto') === '1' ? 'Automatic' : 'TextAxis';
      },
      set: setCategoryType,
    },
    title: { object: ({ chart, axis }) => axisTitle(chart, axis, AXIS_ORDER) },
    majorGridlines: { object: (ref) => bind(ChartGridlinesClass, { ...ref, name: 'majorGridlines' }) },
    minorGridlines: { object: (ref) => bind(ChartGridlinesClass, { ...ref, name: 'minorGridlines' }) },
    format: { object: (ref) => bind(ChartAxisFormatClass, ref) },
  },
  methods: {},
};

/** The axis of a kind on an axis group. */
function axisObject(chart: Chart, kind: 'category' | 'value', secondary: boolean): HostObject {
  const id = axisId(chart, kind, secondary);
  const axis = (): Element => {
    const found = chart.axes().find((one) => numberAttribute(child(one, 'axId'), 'val') === id);
    if (!found) throw apiError('ItemNotFound');
    return found;
  };
  axis();
  return bind(ChartAxisClass, { chart, axis });
}

function axisId(chart: Chart, kind: 'category' | 'value', secondary: boolean): number | null {
  const group = chart.groups().find((one) => idsOf(one).length > 0 && isSecondary(chart, one) === secondary);
  // A group names its category axis first.
  return (group && idsOf(group)[kind === 'category' ? 0 : 1]) ?? null;
}

function getItem(chart: Chart, args: Arguments): HostObject {
  const kind = toChoice(args.string(0), { Category: 'category', Value: 'value' } as const);
  const secondary = toChoice(args.optionalString(1) ?? 'Primary', { Primary: false, Secondary: true });
  return axisObject(chart, kind, secondary);
}

const ChartAxesClass: HostClass<Chart> = {
  name: 'ChartAxes',
  properties: {
    categoryAxis: { object: (chart) => axisObject(chart, 'category', false) },
    valueAxis: { object: (chart) => axisObject(chart, 'value', false) },
  },
  methods: { getItem },
};

export function axesOf(chart: Chart): HostObject {
  return bind(ChartAxesClass, chart);
}

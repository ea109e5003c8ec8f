import type { Chart } from '../model/chart';
import { addSeries, groupOf, isSecondary, moveSeries, removeSeries, setName, setSource } from '../model/chart-series';
import { typeOfSeries } from '../model/chart-types';
import { setFillColor, setLineColor } from '../model/shape-format';
import { apiError } from '../protocol/api-error';
import { bind, type Arguments, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import { GROUP_ORDER, LABELS_ORDER, MARKER_ORDER, SERIES_ORDER } from '../xlsx/chart-xml';
import {
  child,
  descend,
  descendants,
  ensureChild,
  numberAttribute,
  remove,
  setAttributes,
  textOf,
  type Element,
} from '../xlsx/xml';
import { dataLabelsOf, showLabels } from './chart-labels';
import { lookClass } from './chart-look';
import { rangeArgument } from './range';
import { rangeOfReference } from '../model/range-lookup';
import { keyOf, toBoolean, toChoice, toColor, toNumber, toText } from './read-json';
import { toApi } from '../model/value';

export interface SeriesRef {
  readonly chart: Chart;
  readonly series: Element;
}

/** A setting of the series itself. */
function own(
  name: string,
  missing: number,
  parse: (value: Parameters<typeof toNumber>[0]) => number,
): Member<SeriesRef> {
  return {
    get: ({ series }) => numberAttribute(child(series, name), 'val') ?? missing,
    set: ({ chart, series }, value) => {
      const number = parse(value);
      chart.change();
      setAttributes(ensureChild(series, name, SERIES_ORDER), { val: number });
    },
  };
}

/** Elements that only some kinds of chart may have: in another the file would be refused. */
function assertKind(series: Element, what: string, kinds: readonly string[]): void {
  if (kinds.includes(groupOf(series).localName ?? '')) return;
  throw apiError('InvalidOperation', `This kind of chart has no ${what}.`);
}

/** A setting that all series of a group share. */
function shared(
  name: string,
  kinds: readonly string[],
  missing: number,
  least: number,
  most: number,
): Member<SeriesRef> {
  return {
    get: ({ series }) => numberAttribute(child(groupOf(series), name), 'val') ?? missing,
    set: ({ chart, series }, value) => {
      const number = toNumber(value, least, most);
      assertKind(series, name, kinds);
      chart.change();
      setAttributes(ensureChild(groupOf(series), name, GROUP_ORDER), { val: number });
    },
  };
}

const MARKERS: Readonly<Record<string, string>> = {
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

function marker({ chart, series }: SeriesRef): Element {
  assertKind(series, 'markers', ['lineChart', 'scatterChart']);
  chart.change();
  return ensureChild(series, 'marker', SERIES_ORDER);
}

/** A marker that gets a size or a colour before it gets a style is drawn as a circle. */
function visibleMarker(ref: SeriesRef): Element {
  const element = marker(ref);
  const symbol = child(element, 'symbol') ?? ensureChild(element, 'symbol', MARKER_ORDER);
  if (symbol.getAttribute('val') === null) symbol.setAttribute('val', 'auto');
  return element;
}

function markerColor(
  paint: (look: { owner: Element; order: readonly string[] }, color: string) => void,
  line: boolean,
): Member<SeriesRef> {
  return {
    get: ({ series }) => {
      const shape = descend(series, 'marker', 'spPr');
      const color = descend(line ? child(shape, 'ln') : shape, 'solidFill', 'srgbClr')?.getAttribute('val');
      return color ? `#${color.toUpperCase()}` : '';
    },
    set: (ref, value) => {
      const color = toColor(value);
      paint({ owner: visibleMarker(ref), order: MARKER_ORDER }, color);
    },
  };
}

/** The name as shown: its text, or what the cell it refers to holds. */
export function nameOf({ chart, series }: SeriesRef): string {
  const tx = child(series, 'tx');
  const formula = tx ? descendants(tx, 'f')[0] : undefined;
  const range = formula ? rangeOfReference(chart.sheet.workbook, textOf(formula), chart.sheet) : null;
  if (range) return String(toApi(range.sheet.value(range.area.row, range.area.column)));
  const text = tx ? descendants(tx, 'v').map(textOf).join('') : '';
  return text !== '' ? text : `Series${chart.series().indexOf(series) + 1}`;
}

function rename({ chart, series }: SeriesRef, name: string): void {
  chart.change();
  const range = name.startsWith('=') ? rangeOfReference(chart.sheet.workbook, name, chart.sheet) : null;
  if (name.startsWith('=') && !range) throw apiError('InvalidArgument');
  setName(series, range ?? name);
}

function source(kind: 'values' | 'categories'): (ref: SeriesRef, args: Arguments) => void {
  return ({ chart, series }, args) => {
    const range = rangeArgument(chart.sheet, args, 0);
    chart.change();
    setSource(series, kind, range);
  };
}

function redraw(ref: SeriesRef, change: { type?: string; secondary?: boolean }): void {
  const group = groupOf(ref.series);
  const type = change.type ?? typeOfSeries(group, ref.series);
  if (type === null) throw apiError('InvalidOperation');
  moveSeries(ref.chart, ref.series, type, change.secondary ?? isSecondary(ref.chart, group));
}

/** Elements that hold a dimension; a scatter chart has names of its own. */
const DIMENSIONS: Readonly<Record<string, readonly string[]>> = {
  Values: ['val', 'yVal'],
  Categories: ['cat', 'xVal'],
  XValues: ['xVal', 'cat'],
  YValues: ['yVal', 'val'],
};

const ChartSeriesFormatClass = lookClass('ChartSeriesFormat', true);

export const ChartSeriesClass: HostClass<SeriesRef> = {
  name: 'ChartSeries',
  properties: {
    name: { get: nameOf, set: (ref, value) => rename(ref, toText(value)) },
    chartType: {
      get: ({ series }) => typeOfSeries(groupOf(series), series) ?? 'Invalid',
      set: (ref, value) => redraw(ref, { type: toText(value) }),
    },
    axisGroup: {
      get: ({ chart, series }) => (isSecondary(chart, groupOf(series)) ? 'Secondary' : 'Primary'),
      set: (ref, value) => redraw(ref, { secondary: toChoice(value, { Primary: false, Secondary: true }) }),
    },
    plotOrder: own('order', 0, (value) => toNumber(value, 0)),
    smooth: {
      get: ({ series }) => numberAttribute(child(series, 'smooth'), 'val') === 1,
      set: ({ chart, series }, value) => {
        const on = toBoolean(value);
        assertKind(series, 'smooth line', ['lineChart', 'scatterChart']);
        chart.change();
        setAttributes(ensureChild(series, 'smooth', SERIES_ORDER), { val: on ? 1 : 0 });
      },
    },
    gapWidth: shared('gapWidth', ['barChart'], 150, 0, 500),
    overlap: shared('overlap', ['barChart'], 0, -100, 100),
    doughnutHoleSize: shared('holeSize', ['doughnutChart'], 50, 10, 90),
    firstSliceAngle: shared('firstSliceAng', ['pieChart', 'doughnutChart'], 0, 0, 360),
    markerStyle: {
      get: ({ series }) =>
        keyOf(MARKERS, descend(series, 'marker', 'symbol')?.getAttribute('val') ?? 'auto', 'Automatic'),
      set: (ref, value) => {
        const symbol = toChoice(value, MARKERS);
        setAttributes(ensureChild(marker(ref), 'symbol', MARKER_ORDER), { val: symbol });
      },
    },
    markerSize: {
      get: ({ series }) => numberAttribute(descend(series, 'marker', 'size'), 'val') ?? 5,
      set: (ref, value) => {
        const size = toNumber(value, 2, 72);
        setAttributes(ensureChild(visibleMarker(ref), 'size', MARKER_ORDER), { val: size });
      },
    },
    markerBackgroundColor: markerColor(setFillColor, false),
    markerForegroundColor: markerColor(setLineColor, true),
    hasDataLabels: {
      get: ({ series }) => {
        const labels = child(series, 'dLbls');
        return labels !== null && child(labels, 'delete')?.getAttribute('val') !== '1';
      },
      set: ({ chart, series }, value) => {
        const show = toBoolean(value);
        chart.change();
        if (!show) remove(child(series, 'dLbls'));
        else if (!child(series, 'dLbls')) showLabels(ensureChild(series, 'dLbls', SERIES_ORDER), LABELS_ORDER);
      },
    },
    dataLabels: { object: dataLabelsOf },
    format: {
      object: ({ chart, series }) =>
        bind(ChartSeriesFormatClass, { chart, look: () => ({ owner: series, order: SERIES_ORDER }) }),
    },
  },
  methods: {
    getDimensionDataSourceString: ({ series }, args) => {
      const name = toChoice(args.string(0), DIMENSIONS);
      const element = name.map((one) => child(series, one)).find((one) => one !== null) ?? null;
      const formula = element && descendants(element, 'f')[0];
      if (!formula) throw apiError('InvalidArgument');
      return textOf(formula);
    },
    setValues: source('values'),
    setXAxisValues: source('categories'),
    delete: ({ chart, series }) => removeSeries(chart, series),
  },
};

function at(chart: Chart, index: number): HostObject {
  const series = chart.series()[index];
  if (!series) throw apiError('InvalidArgument');
  return bind(ChartSeriesClass, { chart, series });
}

/** The type that new series of a chart are drawn as. */
export function mainType(chart: Chart): string {
  const [first] = chart.series();
  const group = first ? groupOf(first) : chart.groups()[0];
  return (group && typeOfSeries(group, first ?? null)) ?? 'ColumnClustered';
}

export const ChartSeriesCollectionClass: HostClass<Chart> = {
  name: 'ChartSeriesCollection',
  properties: { count: { get: (chart) => chart.series().length } },
  methods: {
    getCount: (chart) => chart.series().length,
    getItemAt: (chart, args) => at(chart, args.integer(0)),
    add: (chart, args) => {
      if (args.has(1) && args.integer(1) !== chart.series().length) {
        throw apiError(
          'NotImplemented',
          'ChartSeriesCollection.add before the last series is not available on the local host.',
        );
      }
      const series = addSeries(chart, mainType(chart));
      const name = args.optionalString(0);
      if (name !== null && name !== '') rename({ chart, series }, name);
      return bind(ChartSeriesClass, { chart, series });
    },
  },
  items: (chart) => chart.series().map((series) => bind(ChartSeriesClass, { chart, series })),
  item: (chart, key) => at(chart, Number(key)),
};

import type { Chart, Place } from '../model/chart';
import { seriesOf } from '../model/chart-layout';
import {
  addSeries,
  moveSeries,
  removeSeries,
  setName,
  setSource,
  specOf,
  groupOf,
  isSecondary,
} from '../model/chart-series';
import { lookOf, setLook, textProperties } from '../model/chart-text';
import type { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { apiError } from '../protocol/api-error';
import {
  bind,
  NullObject,
  type Arguments,
  type HostClass,
  type HostObject,
  type Member,
} from '../protocol/host-object';
import { CHART_ORDER, LEGEND_ORDER } from '../xlsx/chart-xml';
import { booleanAttribute, child, descend, ensureChild, remove, setAttributes } from '../xlsx/xml';
import { axesOf } from './chart-axes';
import { fontFormat, lookClass } from './chart-look';
import { ChartSeriesCollectionClass, mainType } from './chart-series';
import { chartTitle } from './chart-title';
import { rangeArgument } from './range';
import { keyOf, toBoolean, toChoice, toNumber, toText } from './read-json';
import { worksheetObject } from './worksheet';

function chartObject(chart: Chart): HostObject {
  if (chart.deleted) throw apiError('ItemNotFound');
  return bind(ChartClass, chart);
}

function side(name: keyof Place): Member<Chart> {
  return {
    get: ({ place }) => Math.round(place[name] * 1000) / 1000,
    set: (chart, value) => {
      chart.place = { ...chart.place, [name]: toNumber(value, 0) };
    },
  };
}

/** Puts a chart over cells: from the first cell's corner to the last one's. */
function setPosition(chart: Chart, args: Arguments): void {
  const { sheet } = chart;
  const start = rangeArgument(sheet, args, 0).area;
  const end = args.has(1) ? rangeArgument(sheet, args, 1).area : null;
  const left = sheet.dimensions.left(start.column);
  const top = sheet.dimensions.top(start.row);
  if (!end) {
    chart.place = { ...chart.place, left, top };
    return;
  }
  if (end.row < start.row || end.column < start.column) throw apiError('InvalidArgument');
  const right = sheet.dimensions.left(end.column + end.columnCount);
  const bottom = sheet.dimensions.top(end.row + end.rowCount);
  chart.place = { left, top, width: right - left, height: bottom - top };
}

/** Makes the series anew from cells. */
function setData(chart: Chart, { sheet, area }: RangeRef, seriesBy: string, type: string): void {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw apiError('InvalidArgument');
  for (const series of chart.series()) removeSeries(chart, series);
  const sources = seriesOf(sheet, area, seriesBy);
  for (const { name, values, categories } of sources) {
    const series = addSeries(chart, type);
    if (name) setName(series, name);
    setSource(series, 'values', values);
    if (categories) setSource(series, 'categories', categories);
  }
}

const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
const LegendFormatClass = fontFormat('ChartLegendFormat');
const AreaFormatClass = lookClass('ChartAreaFormat', true);
const PLOT_ORDER_END = ['spPr', 'extLst'];
const PlotFormatClass = lookClass('ChartPlotAreaFormat', true);

const ChartLegendClass: HostClass<Chart> = {
  name: 'ChartLegend',
  properties: {
    position: {
      get: (chart) =>
        keyOf(LEGEND_POSITIONS, descend(chart.chart(), 'legend', 'legendPos')?.getAttribute('val') ?? 'r', 'Right'),
      set: (chart, value) => {
        const position = toChoice(value, LEGEND_POSITIONS);
        const legend = ensureChild(chart.change(), 'legend', CHART_ORDER);
        setAttributes(ensureChild(legend, 'legendPos', LEGEND_ORDER), { val: position });
        remove(child(legend, 'layout'));
        setAttributes(ensureChild(legend, 'overlay', LEGEND_ORDER), { val: 0 });
      },
    },
    visible: {
      get: (chart) => child(chart.chart(), 'legend') !== null,
      set: (chart, value) => {
        const visible = toBoolean(value);
        const element = chart.change();
        if (!visible) {
          remove(child(element, 'legend'));
          return;
        }
        const legend = ensureChild(element, 'legend', CHART_ORDER);
        if (!child(legend, 'legendPos')) setAttributes(ensureChild(legend, 'legendPos', LEGEND_ORDER), { val: 'b' });
        setAttributes(ensureChild(legend, 'overlay', LEGEND_ORDER), { val: 0 });
      },
    },
    overlay: {
      get: (chart) => booleanAttribute(descend(chart.chart(), 'legend', 'overlay'), 'val', false),
      set: (chart, value) => {
        const on = toBoolean(value);
        const legend = ensureChild(chart.change(), 'legend', CHART_ORDER);
        setAttributes(ensureChild(legend, 'overlay', LEGEND_ORDER), { val: on ? 1 : 0 });
      },
    },
    format: {
      object: (chart) =>
        bind(LegendFormatClass, {
          chart,
          read: () => lookOf(descend(chart.chart(), 'legend', 'txPr', 'p', 'pPr', 'defRPr')),
          write: (look) =>
            setLook(textProperties(ensureChild(chart.chart(), 'legend', CHART_ORDER), LEGEND_ORDER), look),
        }),
    },
  },
  methods: {},
};

const ChartPlotAreaClass: HostClass<Chart> = {
  name: 'ChartPlotArea',
  properties: {
    format: {
      object: (chart) => bind(PlotFormatClass, { chart, look: () => ({ owner: chart.plot(), order: PLOT_ORDER_END }) }),
    },
  },
  methods: {},
};

/** Order of what follows the chart element. */
const SPACE_ORDER = ['chart', 'spPr', 'txPr', 'externalData', 'printSettings', 'userShapes', 'extLst'];

const ChartClass: HostClass<Chart> = {
  name: 'Chart',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (chart, value) => chart.sheet.charts.rename(chart, toText(value)) },
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
    chartType: {
      get: mainType,
      set: (chart, value) => {
        const type = toText(value);
        specOf(type);
        for (const series of chart.series()) moveSeries(chart, series, type, isSecondary(chart, groupOf(series)));
      },
    },
    displayBlanksAs: {
      get: (chart) => keyOf(BLANKS, child(chart.chart(), 'dispBlanksAs')?.getAttribute('val') ?? 'zero', 'NotPlotted'),
      set: (chart, value) => {
        const blanks = toChoice(value, BLANKS);
        setAttributes(ensureChild(chart.change(), 'dispBlanksAs', CHART_ORDER), { val: blanks });
      },
    },
    plotVisibleOnly: {
      get: (chart) => booleanAttribute(child(chart.chart(), 'plotVisOnly'), 'val', true),
      set: (chart, value) => {
        const only = toBoolean(value);
        setAttributes(ensureChild(chart.change(), 'plotVisOnly', CHART_ORDER), { val: only ? 1 : 0 });
      },
    },
    title: { object: (chart) => chartTitle(chart, CHART_ORDER) },
    legend: { object: (chart) => bind(ChartLegendClass, chart) },
    axes: { object: axesOf },
    series: { object: (chart) => bind(ChartSeriesCollectionClass, chart) },
    plotArea: { object: (chart) => bind(ChartPlotAreaClass, chart) },
    format: {
      object: (chart) => bind(AreaFormatClass, { chart, look: () => ({ owner: chart.root(), order: SPACE_ORDER }) }),
    },
    worksheet: { object: ({ sheet }) => worksheetObject(sheet) },
  },
  methods: {
    delete: (chart) => chart.delete(),
    setPosition,
    setData: (chart, args) =>
      setData(chart, rangeArgument(chart.sheet, args, 0), args.optionalString(1) ?? 'Auto', mainType(chart)),
    activate: (chart) => chart.sheet.workbook.activate(chart.sheet),
  },
};

const BLANKS: Readonly<Record<string, string>> = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' };

/** The size of a new chart in points, and its distance from the cells it shows. */
const NEW_SIZE = { width: 360, height: 216 };
const NEW_DISTANCE = 24;

function add(sheet: Sheet, args: Arguments): HostObject {
  const type = args.string(0);
  specOf(type);
  const source = rangeArgument(sheet, args, 1);
  const chart = sheet.charts.add();
  setData(chart, source, args.optionalString(2) ?? 'Auto', type);
  const { row, column, columnCount } = source.area;
  const beside = source.sheet === sheet ? sheet.dimensions.left(column + columnCount) + NEW_DISTANCE : NEW_DISTANCE;
  chart.place = { left: beside, top: source.sheet === sheet ? sheet.dimensions.top(row) : NEW_DISTANCE, ...NEW_SIZE };
  return chartObject(chart);
}

function find(sheet: Sheet, key: string): HostObject | null {
  const chart = sheet.charts.find(key);
  return chart && chartObject(chart);
}

function itemOf(sheet: Sheet, key: string): HostObject {
  const found = find(sheet, key);
  if (!found) throw apiError('ItemNotFound');
  return found;
}

const ChartCollectionClass: HostClass<Sheet> = {
  name: 'ChartCollection',
  properties: { count: { get: ({ charts }) => charts.all().length } },
  methods: {
    add,
    getCount: ({ charts }) => charts.all().length,
    getItem: (sheet, args) => itemOf(sheet, args.string(0)),
    getItemOrNullObject: (sheet, args) => find(sheet, args.string(0)) ?? NullObject.instance,
    getItemAt: ({ charts }, args) => {
      const chart = charts.all()[args.integer(0)];
      if (!chart) throw apiError('ItemNotFound');
      return chartObject(chart);
    },
  },
  items: ({ charts }) => charts.all().map(chartObject),
  item: (sheet, key) => itemOf(sheet, String(key)),
};

export function sheetCharts(sheet: Sheet): HostObject {
  return bind(ChartCollectionClass, sheet);
}

import type { ChartEdit, ChartMarker, ChartSeriesSpec } from '../plan';
import type { Area } from '../snapshot';
import { rangeOf, sheetOf } from './range-of';

const CHART_TYPES = { line: 'Line', column: 'ColumnClustered', bar_stacked: 'BarStacked' } as const;
const LINE_STYLES = { solid: 'Continuous', dash: 'Dash', dot: 'Dot', dash_dot: 'DashDot', none: 'None' } as const;
const MARKERS = { circle: 'Circle', diamond: 'Diamond', square: 'Square', triangle: 'Triangle' } as const;
/** Points. */
const SMALL = 8;
const INK = '#404040';

/** Makes a chart, or brings one of an earlier run up to date. */
export function applyChart(workbook: Excel.Workbook, edit: ChartEdit): void {
  const ranges = new Map<Area, Excel.Range>();
  const range: ToRange = (area) => {
    const known = ranges.get(area) ?? rangeOf(workbook, edit.dataSheet, area);
    ranges.set(area, known);
    return known;
  };
  if (edit.exists) updateChart(workbook, edit, range);
  else drawChart(workbook, edit, range);
  // Not needed afterwards: see `onRange`.
  for (const one of ranges.values()) one.untrack();
}

/** Ranges of the chart's data; the categories, which every series has, are one. */
type ToRange = (area: Area) => Excel.Range;

/** The looks of a chart are the user's from the moment it is made: series are bound to their cells anew, new ones are drawn, old ones go. */
function updateChart(workbook: Excel.Workbook, edit: ChartEdit, range: ToRange): void {
  const chart = sheetOf(workbook, edit.sheet).charts.getItem(edit.name);
  const names = edit.present?.series ?? edit.series.map(({ name }) => name);
  const added: ChartSeriesSpec[] = [];
  for (const spec of edit.series) {
    const index = names.indexOf(spec.name);
    if (index < 0) added.push(spec);
    else bindSeries(chart.series.getItemAt(index), spec, edit, range);
  }
  const gone = names.flatMap((name, index) => (edit.series.some((spec) => spec.name === name) ? [] : [index]));
  for (const index of gone.reverse()) chart.series.getItemAt(index).delete();
  for (const spec of added) drawSeries(chart.series.add(spec.name), spec, edit, range);
  if (edit.present?.ownTitle === false) chart.title.text = edit.title;
  if (edit.present?.ownPlace === false) placeChart(chart, edit);
  chart.axes.categoryAxis.tickLabelSpacing = edit.categorySpacing;
  if (edit.scale && edit.present?.rescale !== false) scaleAxis(chart, edit.scale);
}

function drawChart(workbook: Excel.Workbook, edit: ChartEdit, range: ToRange): void {
  const { charts } = sheetOf(workbook, edit.sheet);
  const [first, ...others] = edit.series;
  if (!first) return;
  const chart = charts.add(CHART_TYPES[edit.type], range(first.values), 'Columns');
  chart.name = edit.name;
  chart.title.text = edit.title;
  chart.title.format.font.size = edit.titleSize ?? 9;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK;
  placeChart(chart, edit);
  chart.legend.visible = edit.legend ?? true;
  if (edit.legend ?? true) {
    chart.legend.position = 'Bottom';
    chart.legend.format.font.size = SMALL;
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = edit.valueNumberFormat;
  valueAxis.format.font.size = SMALL;
  valueAxis.format.font.color = INK;
  categoryAxis.format.font.size = SMALL;
  categoryAxis.format.font.color = INK;
  categoryAxis.tickLabelSpacing = edit.categorySpacing;
  if (edit.scale) scaleAxis(chart, edit.scale);
  const whole = chart.series.getItemAt(0);
  whole.name = first.name;
  drawSeries(whole, first, edit, range);
  for (const spec of others) drawSeries(chart.series.add(spec.name), spec, edit, range);
}

function placeChart(chart: Excel.Chart, { left, top, width, height }: ChartEdit): void {
  chart.left = left;
  chart.top = top;
  chart.width = width;
  chart.height = height;
}

function scaleAxis(chart: Excel.Chart, { min, max }: NonNullable<ChartEdit['scale']>): void {
  chart.axes.valueAxis.minimum = min;
  chart.axes.valueAxis.maximum = max;
}

function bindSeries(series: Excel.ChartSeries, spec: ChartSeriesSpec, edit: ChartEdit, range: ToRange): void {
  series.setValues(range(spec.values));
  series.setXAxisValues(range(edit.categories));
}

function drawSeries(series: Excel.ChartSeries, spec: ChartSeriesSpec, edit: ChartEdit, range: ToRange): void {
  bindSeries(series, spec, edit, range);
  if (edit.type === 'line') drawLine(series, spec);
  else {
    series.format.fill.setSolidColor(spec.color);
    series.format.line.color = INK;
    if (edit.type === 'bar_stacked') series.overlap = 100;
    series.gapWidth = 60;
  }
  if (spec.labels) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.position = edit.type === 'line' ? 'Top' : 'Center';
    series.dataLabels.numberFormat = edit.valueNumberFormat;
    series.dataLabels.format.font.size = SMALL;
  }
}

function drawLine(series: Excel.ChartSeries, spec: ChartSeriesSpec): void {
  // A new line is solid and has no marks: what need not be said keeps the request small.
  series.format.line.color = spec.color;
  if (spec.line !== 'solid') series.format.line.lineStyle = LINE_STYLES[spec.line];
  series.format.line.weight = spec.weight ?? 2;
  if (!spec.marker) return;
  series.markerStyle = MARKERS[markerOf(spec.marker)];
  series.markerSize = 7;
  series.markerBackgroundColor = spec.color;
  series.markerForegroundColor = spec.color;
}

const markerOf = (marker: true | ChartMarker): ChartMarker => (marker === true ? 'circle' : marker);

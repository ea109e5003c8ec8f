import { nameOf } from '../../objects/chart-series';
import { isSecondary, groupOf } from '../../model/chart-series';
import type { Chart } from '../../model/chart';
import { titleText } from '../../model/chart-text';
import { rangeOfReference } from '../../model/range-lookup';
import { fillColor, lineColor, lineDash, lineWeight, type Look } from '../../model/shape-format';
import type { Sheet } from '../../model/sheet';
import { booleanAttribute, child, children, descend, numberAttribute, textOf, type Element } from '../../xlsx/xml';
import type { ChartAxisView, ChartSeriesView, ChartView, DisplayLanguage } from '../port';
import { PIXELS } from './layout';
import { shownText } from './shown-text';

/** Points of a series that are drawn; a longer one is cut. */
const MOST_POINTS = 5000;

/** The charts of a sheet as they are drawn: from the cells that they refer to, as those are now. */
export function chartViews(sheet: Sheet, language: DisplayLanguage): ChartView[] {
  return sheet.charts.all().map((chart) => chartView(chart, language));
}

function chartView(chart: Chart, language: DisplayLanguage): ChartView {
  const { place, sheet } = chart;
  const row = sheet.dimensions.rowAt(place.top);
  const column = sheet.dimensions.columnAt(place.left);
  const series = chart.series().map((element) => seriesView(chart, element, language));
  const element = chart.chart();
  const legend = child(element, 'legend');
  const axes = axesOf(chart);
  const title = titleText(child(element, 'title'));
  const isUntitled = booleanAttribute(child(element, 'autoTitleDeleted'), 'val', false);
  // Excel gives a chart of one series that one's name.
  const automatic =
    !isUntitled && child(element, 'title') !== null && series.length === 1 ? (series[0]?.name ?? '') : '';
  return {
    name: chart.name,
    title: title === '' ? automatic : title,
    row: row.index,
    column: column.index,
    offsetX: Math.round(column.offset * PIXELS),
    offsetY: Math.round(row.offset * PIXELS),
    width: Math.max(40, Math.round(place.width * PIXELS)),
    height: Math.max(40, Math.round(place.height * PIXELS)),
    series,
    ...axes,
    legend: legend === null ? null : legendPlace(child(legend, 'legendPos')?.getAttribute('val') ?? 'r'),
  };
}

function legendPlace(place: string): ChartView['legend'] {
  return place === 't' ? 'top' : place === 'b' ? 'bottom' : place === 'l' ? 'left' : 'right';
}

const KINDS: Readonly<Record<string, ChartSeriesView['kind']>> = {
  lineChart: 'line',
  areaChart: 'area',
  pieChart: 'pie',
  doughnutChart: 'doughnut',
  scatterChart: 'scatter',
};

function kindOf(group: Element): ChartSeriesView['kind'] {
  if (group.localName !== 'barChart') return KINDS[group.localName ?? ''] ?? 'line';
  return child(group, 'barDir')?.getAttribute('val') === 'bar' ? 'bar' : 'column';
}

function seriesView(chart: Chart, series: Element, language: DisplayLanguage): ChartSeriesView {
  const group = groupOf(series);
  const kind = kindOf(group);
  const look: Look = { owner: series, order: [] };
  const { theme } = chart.sheet.workbook;
  const isLine = kind === 'line' || kind === 'scatter';
  const dash = lineDash(look);
  const grouping = child(group, 'grouping')?.getAttribute('val') ?? '';
  const values = numbersOf(chart, child(series, 'val') ?? child(series, 'yVal'));
  return {
    name: nameOf({ chart, series }),
    kind,
    values,
    xValues: kind === 'scatter' ? numbersOf(chart, child(series, 'xVal')) : null,
    categories: textsOf(chart, child(series, 'cat') ?? child(series, 'xVal'), values.length, language),
    color: isLine ? (lineColor(look, theme) ?? markerColor(series)) : fillColor(look, theme),
    pointColors: pointColors(series, values.length, theme),
    width: dash === 'none' || hidesLine(group, kind) ? 0 : (lineWeight(look) ?? 2.25),
    dash: dashOf(dash),
    marker: hasMarker(group, series),
    secondary: isSecondary(chart, group),
    stack: grouping === 'stacked' ? 'stacked' : grouping === 'percentStacked' ? 'percent' : 'none',
  };
}

function hidesLine(group: Element, kind: ChartSeriesView['kind']): boolean {
  return kind === 'scatter' && child(group, 'scatterStyle')?.getAttribute('val') === 'marker';
}

function dashOf(dash: string | null): ChartSeriesView['dash'] {
  if (dash === null || dash === 'solid' || dash === 'none') return 'solid';
  return /dot$/i.test(dash) && !/dash/i.test(dash) ? 'dot' : 'dash';
}

function hasMarker(group: Element, series: Element): boolean {
  const symbol = descend(series, 'marker', 'symbol')?.getAttribute('val');
  if (symbol !== undefined && symbol !== null) return symbol !== 'none';
  if (group.localName === 'scatterChart') return true;
  return group.localName === 'lineChart' && booleanAttribute(child(group, 'marker'), 'val', false);
}

function markerColor(series: Element): string | null {
  const color = descend(series, 'marker', 'spPr', 'solidFill', 'srgbClr')?.getAttribute('val');
  return color ? `#${color.toUpperCase()}` : null;
}

function pointColors(series: Element, count: number, theme: readonly string[]): ChartSeriesView['pointColors'] {
  const points = children(series, 'dPt');
  if (points.length === 0) return null;
  const colors = new Map(
    points.map((point) => [
      numberAttribute(child(point, 'idx'), 'val') ?? -1,
      fillColor({ owner: point, order: [] }, theme),
    ]),
  );
  return Array.from({ length: count }, (_, index) => colors.get(index) ?? null);
}

interface SourceCell {
  readonly value: ReturnType<Sheet['value']>;
  readonly numberFormat: string;
}

/** The cells that a source of a series names; of a source without them, what the file keeps of them. */
function cellsOf(chart: Chart, source: Element | null): SourceCell[] {
  const reference = source ? children(source)[0] : undefined;
  const formula = reference ? textOf(child(reference, 'f')) : '';
  const range = formula === '' ? null : rangeOfReference(chart.sheet.workbook, formula, chart.sheet);
  if (range === null) return reference ? keptOf(reference) : [];
  const { sheet, area } = range;
  const { styles } = sheet.workbook;
  const cells: SourceCell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (cells.length >= MOST_POINTS) return cells;
      const { numberFormat } = styles.state(sheet.style(row, column));
      cells.push({ value: sheet.value(row, column), numberFormat });
    }
  }
  return cells;
}

function keptOf(reference: Element): SourceCell[] {
  const cache = children(reference).find(({ localName }) => /Cache$|Lit$/.test(localName ?? '')) ?? reference;
  const isNumeric = /^num/.test(cache.localName ?? '');
  const count = Math.min(MOST_POINTS, numberAttribute(child(cache, 'ptCount'), 'val') ?? 0);
  const numberFormat = textOf(child(cache, 'formatCode')) || 'General';
  const points = new Map(
    children(cache, 'pt').map((point) => [numberAttribute(point, 'idx') ?? -1, textOf(child(point, 'v'))]),
  );
  return Array.from({ length: count }, (_, index) => {
    const text = points.get(index) ?? null;
    return { value: text === null ? null : isNumeric ? Number(text) : text, numberFormat };
  });
}

function numbersOf(chart: Chart, source: Element | null): (number | null)[] {
  return cellsOf(chart, source).map(({ value }) => (typeof value === 'number' ? value : null));
}

function textsOf(chart: Chart, source: Element | null, count: number, language: DisplayLanguage): string[] {
  const texts = cellsOf(chart, source).map(({ value, numberFormat }) => shownText(value, numberFormat, language));
  return texts.length > 0 ? texts : Array.from({ length: count }, (_, index) => String(index + 1));
}

function axesOf(chart: Chart): Pick<ChartView, 'category' | 'value' | 'secondary'> {
  const axes = chart.axes();
  const values = axes.filter(({ localName }) => localName === 'valAx');
  const categories = axes.filter(({ localName }) => localName === 'catAx' || localName === 'dateAx');
  const isFar = (axis: Element): boolean => child(axis, 'crosses')?.getAttribute('val') === 'max';
  const scatterX =
    categories.length === 0 ? values.find((axis) => place(axis) === 'b' || place(axis) === 't') : undefined;
  const upright = values.filter((axis) => axis !== scatterX);
  const view = (axis: Element | undefined): ChartAxisView | null => (axis === undefined ? null : axisView(axis));
  return {
    category: view(categories[0] ?? scatterX),
    value: view(upright.find((axis) => !isFar(axis)) ?? upright[0]),
    secondary: view(upright.length > 1 ? upright.find(isFar) : undefined),
  };
}

function place(axis: Element): string | null {
  return child(axis, 'axPos')?.getAttribute('val') ?? null;
}

function axisView(axis: Element): ChartAxisView {
  const scaling = child(axis, 'scaling');
  const format = child(axis, 'numFmt');
  return {
    title: titleText(child(axis, 'title')),
    min: numberAttribute(child(scaling, 'min'), 'val'),
    max: numberAttribute(child(scaling, 'max'), 'val'),
    numberFormat: format?.getAttribute('formatCode') ?? 'General',
    reversed: child(scaling, 'orientation')?.getAttribute('val') === 'maxMin',
    hidden: booleanAttribute(child(axis, 'delete'), 'val', false),
  };
}

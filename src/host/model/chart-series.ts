import { apiError } from '../protocol/api-error';
import { axesXml, CHART_NS, DRAWING_NS, GROUP_ORDER, PLOT_ORDER, SERIES_ORDER } from '../xlsx/chart-xml';
import {
  append,
  child,
  children,
  create,
  ensureChild,
  fragment,
  insertInOrder,
  numberAttribute,
  remove,
  setAttributes,
  setText,
  type Element,
} from '../xlsx/xml';
import { formatAbsolute, quoteSheet, type Rect } from './address';
import type { Chart } from './chart';
import { CHART_TYPES, fitsGroup, type ChartTypeSpec } from './chart-types';
import type { Sheet } from './sheet';

/** Cells of a sheet as a chart refers to them. */
export interface CellSource {
  readonly sheet: Sheet;
  readonly area: Rect;
}

export function referenceOf({ sheet, area }: CellSource): string {
  return `${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;
}

export function specOf(type: string): ChartTypeSpec {
  const spec = Object.hasOwn(CHART_TYPES, type) ? CHART_TYPES[type] : undefined;
  if (!spec) throw apiError('NotImplemented', `Charts of the type ${type} are not available on the local host.`);
  return spec;
}

/** The group that a series of a type belongs to on an axis group; made where there is none. */
function groupFor(chart: Chart, spec: ChartTypeSpec, secondary: boolean): Element {
  const known = chart.groups().find((group) => fitsGroup(spec, group) && isSecondary(chart, group) === secondary);
  if (known) return known;
  const plot = chart.plot();
  const group = create(plot, spec.group);
  if (spec.barDir) setAttributes(append(group, 'barDir'), { val: spec.barDir });
  if (spec.group === 'scatterChart') setAttributes(append(group, 'scatterStyle'), { val: 'lineMarker' });
  if (spec.grouping) setAttributes(append(group, 'grouping'), { val: spec.grouping });
  const round = spec.group === 'pieChart' || spec.group === 'doughnutChart';
  setAttributes(append(group, 'varyColors'), { val: round ? 1 : 0 });
  if (spec.group === 'barChart') {
    setAttributes(append(group, 'gapWidth'), { val: 150 });
    if (spec.grouping !== 'clustered') setAttributes(append(group, 'overlap'), { val: 100 });
  }
  if (spec.group === 'lineChart') setAttributes(append(group, 'marker'), { val: 1 });
  if (round) setAttributes(append(group, 'firstSliceAng'), { val: 0 });
  if (spec.group === 'doughnutChart') setAttributes(append(group, 'holeSize'), { val: 75 });
  // Groups may stand in any order among themselves: behind the last one, before the axes.
  const last = chart.groups().at(-1);
  if (last) plot.insertBefore(group, last.nextSibling);
  else insertInOrder(plot, group, PLOT_ORDER);
  if (!round) {
    for (const id of axisIds(chart, spec, secondary)) setAttributes(append(group, 'axId'), { val: id });
  }
  return group;
}

/** The category and value axis of an axis group, made where they are missing. */
function axisIds(chart: Chart, spec: ChartTypeSpec, secondary: boolean): [number, number] {
  const sibling = chart
    .groups()
    .find((group) => children(group, 'axId').length > 0 && isSecondary(chart, group) === secondary);
  const [first, second] = sibling ? idsOf(sibling) : [];
  if (first !== undefined && second !== undefined) return [first, second];
  const taken = chart.axes().map((axis) => numberAttribute(child(axis, 'axId'), 'val') ?? 0);
  const category = Math.max(111_111_110, ...taken) + 1;
  const pair = {
    category,
    value: category + 1,
    horizontal: spec.barDir === 'bar',
    scatter: spec.group === 'scatterChart',
    secondary,
  };
  const plot = chart.plot();
  const before = child(plot, 'dTable') ?? child(plot, 'spPr') ?? child(plot, 'extLst');
  for (const axis of fragment(plot, axesXml(pair), { c: CHART_NS, a: DRAWING_NS })) plot.insertBefore(axis, before);
  return [category, category + 1];
}

export function idsOf(group: Element): number[] {
  return children(group, 'axId').map((element) => numberAttribute(element, 'val') ?? 0);
}

/** A group is on the secondary axes when its value axis is drawn at the far side. */
export function isSecondary(chart: Chart, group: Element): boolean {
  const ids = idsOf(group);
  const value = chart
    .axes()
    .filter((axis) => axis.localName === 'valAx')
    .find((axis) => ids.includes(numberAttribute(child(axis, 'axId'), 'val') ?? -1));
  return child(value ?? null, 'crosses')?.getAttribute('val') === 'max';
}

export function groupOf(series: Element): Element {
  const group = series.parentNode;
  if (group?.nodeType !== 1) throw apiError('ItemNotFound');
  // The parent of a series is its group.
  return group as Element;
}

/** Adds a series behind the others, drawn as `type`. */
export function addSeries(chart: Chart, type: string, secondary = false): Element {
  chart.change();
  const spec = specOf(type);
  const used = chart.series();
  const next = (name: string): number =>
    Math.max(-1, ...used.map((series) => numberAttribute(child(series, name), 'val') ?? 0)) + 1;
  const index = next('idx');
  const group = groupFor(chart, spec, secondary);
  const series = insertInOrder(group, create(group, 'ser'), GROUP_ORDER);
  setAttributes(append(series, 'idx'), { val: index });
  setAttributes(append(series, 'order'), { val: next('order') });
  styleSeries(chart, series, spec, index);
  return series;
}

/** Place of the first of the six accents among the theme's colours. */
const FIRST_ACCENT = 4;

/** How a new series looks: one of the theme's six accents, as in Excel. */
function styleSeries(chart: Chart, series: Element, spec: ChartTypeSpec, index: number): void {
  const accent = chart.sheet.workbook.theme[FIRST_ACCENT + (index % 6)] ?? '4472C4';
  const color = `<a:solidFill><a:srgbClr val="${accent}"/></a:solidFill>`;
  const isLine = spec.group === 'lineChart' || spec.group === 'scatterChart';
  const line =
    spec.lines === false ? '<a:ln w="25400"><a:noFill/></a:ln>' : `<a:ln w="28575" cap="rnd">${color}<a:round/></a:ln>`;
  const round = spec.group === 'pieChart' || spec.group === 'doughnutChart';
  const parts: string[] = [];
  if (!round) parts.push(`<c:spPr>${isLine ? line : color}</c:spPr>`);
  if (spec.group === 'barChart') parts.push('<c:invertIfNegative val="0"/>');
  if (isLine) {
    parts.push(
      spec.markers === true
        ? `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${color}<a:ln w="9525">${color}</a:ln></c:spPr></c:marker>`
        : '<c:marker><c:symbol val="none"/></c:marker>',
    );
    parts.push(`<c:smooth val="${spec.smooth === true ? 1 : 0}"/>`);
  }
  for (const name of ['spPr', 'invertIfNegative', 'marker', 'smooth']) remove(child(series, name));
  for (const element of fragment(series, parts.join(''), { c: CHART_NS, a: DRAWING_NS })) {
    insertInOrder(series, element, SERIES_ORDER);
  }
}

/** Draws a series as another type, or on the other axes. */
export function moveSeries(chart: Chart, series: Element, type: string, secondary: boolean): void {
  chart.change();
  const spec = specOf(type);
  const from = groupOf(series);
  const to = groupFor(chart, spec, secondary);
  if (to !== from) {
    insertInOrder(to, series, GROUP_ORDER);
    if (children(from, 'ser').length === 0) removeGroup(chart, from);
  }
  if (from.localName !== to.localName || to === from) {
    renameValues(series, from.localName === 'scatterChart', to.localName === 'scatterChart');
    styleSeries(chart, series, spec, numberAttribute(child(series, 'idx'), 'val') ?? 0);
  }
}

/** Takes an empty group away, and the axes that only it had. */
function removeGroup(chart: Chart, group: Element): void {
  const ids = idsOf(group);
  remove(group);
  const used = new Set(chart.groups().flatMap(idsOf));
  for (const axis of chart.axes()) {
    const id = numberAttribute(child(axis, 'axId'), 'val') ?? -1;
    if (ids.includes(id) && !used.has(id)) remove(axis);
  }
}

/** Scatter charts have other names for the two sources. */
function renameValues(series: Element, wasScatter: boolean, isScatter: boolean): void {
  if (wasScatter === isScatter) return;
  for (const [plain, scatter] of [
    ['cat', 'xVal'],
    ['val', 'yVal'],
  ] as const) {
    const old = child(series, wasScatter ? scatter : plain);
    if (!old) continue;
    const made = create(series, wasScatter ? plain : scatter);
    while (old.firstChild) made.appendChild(old.firstChild);
    remove(old);
    insertInOrder(series, made, SERIES_ORDER);
  }
}

export function removeSeries(chart: Chart, series: Element): void {
  chart.change();
  const group = groupOf(series);
  remove(series);
  if (children(group, 'ser').length === 0 && chart.series().length > 0) removeGroup(chart, group);
}

/** A series' name: a text, or a cell. */
export function setName(series: Element, name: string | CellSource): void {
  remove(child(series, 'tx'));
  const tx = ensureChild(series, 'tx', SERIES_ORDER);
  if (typeof name === 'string') setText(append(tx, 'v'), name);
  else setText(append(append(tx, 'strRef'), 'f'), referenceOf(name));
}

/** Where values or categories come from; the values are written into the part when the workbook is saved. */
export function setSource(series: Element, kind: 'values' | 'categories', source: CellSource): void {
  const scatter = groupOf(series).localName === 'scatterChart';
  const name = kind === 'values' ? (scatter ? 'yVal' : 'val') : scatter ? 'xVal' : 'cat';
  remove(child(series, name));
  const element = ensureChild(series, name, SERIES_ORDER);
  setText(append(append(element, 'numRef'), 'f'), referenceOf(source));
}

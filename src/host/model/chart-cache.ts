import { rangeOfReference } from './range-lookup';
import {
  append,
  booleanAttribute,
  child,
  children,
  clear,
  create,
  descend,
  numberAttribute,
  setAttributes,
  setText,
  textOf,
  type Element,
} from '../xlsx/xml';
import type { Chart } from './chart';
import { idsOf } from './chart-series';
import { displayText } from './text';
import { toApi, type Scalar } from './value';

interface SourceCell {
  readonly value: Scalar;
  readonly numberFormat: string;
}

/** The cells a reference names, row by row. */
function cellsOf(chart: Chart, formula: string): SourceCell[] {
  const range = rangeOfReference(chart.sheet.workbook, formula, null);
  if (!range) return [];
  const { sheet, area } = range;
  const used = sheet.cells().extent();
  const lastRow = Math.min(area.row + area.rowCount, used ? used.row + used.rowCount : 0);
  const lastColumn = Math.min(area.column + area.columnCount, used ? used.column + used.columnCount : 0);
  const cells: SourceCell[] = [];
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) {
      const { numberFormat } = sheet.workbook.styles.state(sheet.style(row, column));
      cells.push({ value: sheet.value(row, column), numberFormat });
    }
  }
  return cells;
}

/** The cells that the chart's sources name, so that what has to be calculated can be. */
export function refreshCache(chart: Chart): void {
  for (const series of chart.series()) {
    for (const name of ['tx', 'cat', 'xVal', 'val', 'yVal']) {
      const element = child(series, name);
      const reference = element ? children(element)[0] : undefined;
      const formula = child(reference ?? null, 'f');
      if (element && reference && formula) fill(chart, element, name, textOf(formula));
    }
  }
  for (const axis of chart.axes()) followSource(chart, axis);
  chart.stale = false;
}

/** An axis that takes its format from the cells carries that format too: not every program looks it up. */
function followSource(chart: Chart, axis: Element): void {
  const format = child(axis, 'numFmt');
  if (!booleanAttribute(format, 'sourceLinked', false)) return;
  const id = numberAttribute(child(axis, 'axId'), 'val');
  const group = chart.groups().find((one) => idsOf(one).includes(id ?? -1));
  const series = group && child(group, 'ser');
  if (!format || !group || !series) return;
  const isCategory = idsOf(group)[0] === id;
  const source = isCategory
    ? (child(series, 'cat') ?? child(series, 'xVal'))
    : (child(series, 'val') ?? child(series, 'yVal'));
  const code = textOf(descend(source, 'numRef', 'numCache', 'formatCode'));
  if (code !== '') format.setAttribute('formatCode', code);
}

/** Writes a source with the values that its cells have now: as texts where there is one among categories, else as numbers. */
function fill(chart: Chart, element: Element, name: string, formula: string): void {
  const cells = cellsOf(chart, formula);
  const texts =
    name === 'tx' || (name !== 'val' && name !== 'yVal' && cells.some(({ value }) => typeof value === 'string'));
  clear(element);
  const reference = append(element, texts ? 'strRef' : 'numRef');
  setText(append(reference, 'f'), formula);
  const cache = append(reference, texts ? 'strCache' : 'numCache');
  if (!texts) {
    const format = cells.find(({ value }) => typeof value === 'number')?.numberFormat ?? 'General';
    setText(append(cache, 'formatCode'), format);
  }
  setAttributes(append(cache, 'ptCount'), { val: cells.length });
  cells.forEach(({ value, numberFormat }, index) => {
    const shown = texts ? displayText(value, numberFormat) : typeof value === 'number' ? String(toApi(value)) : '';
    if (shown === '') return;
    const point = setAttributes(create(cache, 'pt'), { idx: index });
    setText(append(point, 'v'), shown);
    cache.appendChild(point);
  });
}

import { rangeOfReference } from '../objects/range-lookup';
import { append, child, children, clear, create, setAttributes, setText, textOf, type Element } from '../xlsx/xml';
import type { Chart } from './chart';
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
  const used = sheet.usedRange(false);
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
  chart.stale = false;
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

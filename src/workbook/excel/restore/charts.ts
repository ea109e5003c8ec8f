import { parseReference } from '../../address';
import type { RestoreOf } from '../../undo/restore';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** A chart that was drawn goes, one that was deleted is drawn again, one that was brought up to date shows what it showed. */
export function restoreChart(
  { structure }: RestoreContext,
  restore: RestoreOf<'chart_added'> | RestoreOf<'chart_changed'> | RestoreOf<'chart_deleted'>,
): Restoring {
  const { sheet, name } = restore;
  const present = structure.sheets.get(sheet);
  const names = present?.charts.get(name);
  if (!present) return NO_RESTORING;
  switch (restore.kind) {
    case 'chart_added':
      if (!names) return NO_RESTORING;
      return { act: (now) => now.worksheets.getItem(sheet).charts.getItem(name).delete() };
    case 'chart_deleted':
      // A chart that was deleted and made anew is deleted first: undoing goes backwards.
      return {
        act: (now, left) => {
          if (!drawAgain(now, restore)) {
            left.findings.push({ code: 'undo_chart_lost', severity: 'warning', sheet, params: { name, sheet } });
          }
        },
      };
    case 'chart_changed':
      if (!names) return NO_RESTORING;
      return { act: (now) => changeBack(now, restore, names) };
  }
}

function sourceOf(workbook: Excel.Workbook, reference: string | null, home: string): Excel.Range | null {
  const parsed = reference === null ? null : parseReference(reference);
  return parsed && rangeOf(workbook, parsed.sheet ?? home, parsed.area);
}

function drawAgain(workbook: Excel.Workbook, restore: RestoreOf<'chart_deleted'>): boolean {
  const { sheet, name, type, title, place, series } = restore;
  const [first, ...others] = series;
  const source = first ? sourceOf(workbook, first.values, sheet) : null;
  if (!first || !source) return false;
  const chart = workbook.worksheets.getItem(sheet).charts.add(type as Excel.ChartType, source, 'Columns');
  chart.name = name;
  chart.title.text = title;
  Object.assign(chart, place);
  bind(workbook, chart.series.getItemAt(0), first, sheet);
  chart.series.getItemAt(0).name = first.name;
  for (const one of others) bind(workbook, chart.series.add(one.name), one, sheet);
  return true;
}

type SeriesBefore = RestoreOf<'chart_changed'>['series'][number];

function bind(workbook: Excel.Workbook, series: Excel.ChartSeries, before: SeriesBefore, home: string): void {
  const values = sourceOf(workbook, before.values, home);
  const categories = sourceOf(workbook, before.categories, home);
  if (values) series.setValues(values);
  if (categories) series.setXAxisValues(categories);
}

/** Series that were added go, those that went come back, the others show the cells they showed. */
function changeBack(workbook: Excel.Workbook, restore: RestoreOf<'chart_changed'>, names: readonly string[]): void {
  const { sheet, name, series, title, place, tickLabelSpacing, scale } = restore;
  const chart = workbook.worksheets.getItem(sheet).charts.getItem(name);
  const missing: SeriesBefore[] = [];
  for (const one of series) {
    const index = names.indexOf(one.name);
    if (index < 0) missing.push(one);
    else bind(workbook, chart.series.getItemAt(index), one, sheet);
  }
  const added = names.flatMap((one, index) => (series.some((before) => before.name === one) ? [] : [index]));
  for (const index of added.reverse()) chart.series.getItemAt(index).delete();
  for (const one of missing) bind(workbook, chart.series.add(one.name), one, sheet);
  if (title !== '') chart.title.text = title;
  Object.assign(chart, place);
  if (tickLabelSpacing !== null) chart.axes.categoryAxis.tickLabelSpacing = tickLabelSpacing;
  if (scale) {
    chart.axes.valueAxis.minimum = scale.min;
    chart.axes.valueAxis.maximum = scale.max;
  }
}

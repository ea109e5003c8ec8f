import { parseReference } from '../../address';
import type { TextRule } from '../../plan';
import type { Area } from '../../snapshot';
import { plainFormula } from '../../changes';
import type { RestoreOf } from '../../undo/restore';
import { applyTextRules } from '../apply-format';
import { loadTextRules } from '../before/rules';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

export function restoreWidths({ structure }: RestoreContext, restore: RestoreOf<'widths'>): Restoring {
  const { sheet, column, widths } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (now, left) => {
      if (left.isSheetLeft(sheet)) return;
      widths.forEach((width, offset) => {
        const range = rangeOf(now, sheet, { row: 0, column: column + offset, rowCount: 1, columnCount: 1 });
        if (width === 0) range.columnHidden = true;
        else if (width === null) range.format.useStandardWidth = true;
        else range.format.columnWidth = width;
      });
    },
  };
}

export function restoreHeights({ structure }: RestoreContext, restore: RestoreOf<'row_heights'>): Restoring {
  const { sheet, row, heights } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (now, left) => {
      if (left.isSheetLeft(sheet)) return;
      heights.forEach((height, offset) => {
        const { format } = rangeOf(now, sheet, { row: row + offset, column: 0, rowCount: 1, columnCount: 1 });
        // A hidden row was left alone.
        if (height === 0) return;
        if (height === null) format.useStandardHeight = true;
        else format.rowHeight = height;
      });
    },
  };
}

/** Målbar's rules go, those of an earlier write come back; the user's own are not touched. */
export function restoreRules(
  { workbook, structure }: RestoreContext,
  { sheet, area, written, before }: RestoreOf<'conditional_formats'>,
): Restoring {
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  const standing = loadTextRules(rangeOf(workbook, sheet, area), written);
  return {
    act: (now, left) => {
      if (left.isSheetLeft(sheet)) return;
      const range = rangeOf(now, sheet, area);
      for (const { id } of standing()) range.conditionalFormats.getItem(id).delete();
      // Added last is first in rank: as they were read, first in rank first.
      applyTextRules(range, [...before].reverse() satisfies TextRule[]);
    },
  };
}

export function restoreTable(
  { workbook, structure }: RestoreContext,
  restore: RestoreOf<'table_added'> | RestoreOf<'table_resized'>,
): Restoring {
  const { sheet, name } = restore;
  if (!structure.sheets.get(sheet)?.tables.has(name)) return NO_RESTORING;
  const table = workbook.worksheets.getItem(sheet).tables.getItem(name);
  if (restore.kind === 'table_added') {
    return {
      act: (now, left) => {
        if (!left.isSheetLeft(sheet)) now.worksheets.getItem(sheet).tables.getItem(name).convertToRange();
      },
    };
  }
  const { before, after } = restore;
  const range = table.getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return {
    act: (now, left) => {
      // Cut off before it was resized, or put back by hand: shrinking it again would cost it rows.
      if (range.rowCount === before.rowCount && range.columnCount === before.columnCount) return;
      const rowCount = range.rowCount - (after.rowCount - before.rowCount);
      const grown = { ...after, column: before.column + before.columnCount, columnCount: after.columnCount };
      const moved = range.rowIndex !== after.row || range.columnIndex !== after.column;
      const kept = before.columnCount < after.columnCount && left.anyIn(sheet, grown);
      if (moved || kept || range.columnCount !== after.columnCount || rowCount < 2) return;
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
        const size = rangeOf(now, sheet, { ...before, rowCount });
        now.worksheets.getItem(sheet).tables.getItem(name).resize(size);
      }
    },
  };
}

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

export function restoreName({ structure, all }: RestoreContext, { name, before, after }: RestoreOf<'name'>): Restoring {
  const now = structure.names.get(name) ?? null;
  const same = (a: string | null, b: string | null): boolean =>
    a === b || (a !== null && b !== null && plainFormula(a) === plainFormula(b));
  if (same(now, before)) return NO_RESTORING;
  return {
    act: (workbook, left) => {
      if (!all && !same(now, after)) {
        left.findings.push({ code: 'undo_name_left', severity: 'warning', params: { name } });
        return;
      }
      if (now !== null) workbook.names.getItem(name).delete();
      if (before !== null) workbook.names.add(name, before);
    },
  };
}

export function restoreSetting(
  { store }: RestoreContext,
  restore: RestoreOf<'setting'> | RestoreOf<'store'>,
): Restoring {
  return {
    act: () => {
      if (restore.kind === 'store') store.moveBack(restore);
      else store.set(restore.key, restore.before);
    },
  };
}

export function restoreFreeze({ structure }: RestoreContext, { sheet, area }: RestoreOf<'freeze'>): Restoring {
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (workbook) => {
      const { freezePanes } = workbook.worksheets.getItem(sheet);
      if (area === null) freezePanes.unfreeze();
      else freezePanes.freezeAt(rangeOf(workbook, sheet, area satisfies Area));
    },
  };
}

export function restoreValidation({ structure }: RestoreContext, { sheet, parts }: RestoreOf<'validation'>): Restoring {
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (workbook, left) => {
      if (left.isSheetLeft(sheet)) return;
      for (const { area, rule, prompt, errorAlert, ignoreBlanks } of parts) {
        const { dataValidation } = rangeOf(workbook, sheet, area);
        dataValidation.clear();
        const plain = rule === null && !prompt['title'] && !prompt['message'];
        if (plain) continue;
        if (rule !== null) {
          dataValidation.rule = rule as Excel.DataValidationRule;
          dataValidation.ignoreBlanks = ignoreBlanks;
          dataValidation.errorAlert = errorAlert as unknown as Excel.DataValidationErrorAlert;
        }
        dataValidation.prompt = prompt as unknown as Excel.DataValidationPrompt;
      }
    },
  };
}

export function restorePageLayout({ structure }: RestoreContext, restore: RestoreOf<'page_layout'>): Restoring {
  const { sheet, orientation, paperSize, zoom, margins, titleRows, printArea, breaks, header, footer } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (workbook) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      const { pageLayout, horizontalPageBreaks } = worksheet;
      pageLayout.orientation = orientation as Excel.PageOrientation;
      if (paperSize !== null) pageLayout.paperSize = paperSize as Excel.PaperType;
      pageLayout.zoom = Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null));
      pageLayout.leftMargin = margins.left;
      pageLayout.rightMargin = margins.right;
      pageLayout.topMargin = margins.top;
      pageLayout.bottomMargin = margins.bottom;
      if (printArea !== null) pageLayout.setPrintArea(printArea.replace(/^.*!/, ''));
      if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows.replace(/^.*!/, ''));
      horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
      const page = pageLayout.headersFooters.defaultForAllPages;
      page.leftHeader = header.left;
      page.centerHeader = header.center;
      page.rightHeader = header.right;
      page.leftFooter = footer.left;
      page.centerFooter = footer.center;
      page.rightFooter = footer.right;
    },
  };
}

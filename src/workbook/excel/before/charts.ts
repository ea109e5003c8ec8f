import type { ChartEdit, DeleteChartEdit } from '../../plan';
import type { ChartBefore } from '../../undo/restore';
import type { Watched } from './watched';

export function watchChart(workbook: Excel.Workbook, edit: ChartEdit, seriesNames: readonly string[]): Watched {
  const { sheet, name } = edit;
  if (!edit.exists) return { restores: () => [{ kind: 'chart_added', sheet, name }] };
  const before = loadChart(workbook, edit, seriesNames);
  const { categoryAxis, valueAxis } = workbook.worksheets.getItem(sheet).charts.getItem(name).axes;
  categoryAxis.load({ tickLabelSpacing: true });
  if (edit.scale) valueAxis.load({ minimum: true, maximum: true });
  return {
    restores: () => {
      const spacing: unknown = categoryAxis.tickLabelSpacing;
      const bounds: readonly unknown[] = edit.scale ? [valueAxis.minimum, valueAxis.maximum] : [];
      const [min, max] = bounds;
      return [
        {
          kind: 'chart_changed',
          ...before(),
          tickLabelSpacing: typeof spacing === 'number' ? spacing : null,
          scale: typeof min === 'number' && typeof max === 'number' ? { min, max } : null,
        },
      ];
    },
  };
}

export function watchDeletedChart(
  workbook: Excel.Workbook,
  edit: DeleteChartEdit,
  seriesNames: readonly string[],
): Watched {
  const before = loadChart(workbook, edit, seriesNames);
  return { restores: () => [{ kind: 'chart_deleted', ...before() }] };
}

/** A chart as it can be drawn again; what the user styled beyond that is not kept. */
function loadChart(
  workbook: Excel.Workbook,
  { sheet, name }: { readonly sheet: string; readonly name: string },
  seriesNames: readonly string[],
): () => ChartBefore {
  const chart = workbook.worksheets.getItem(sheet).charts.getItem(name);
  chart.load({ chartType: true, left: true, top: true, width: true, height: true, title: { text: true } });
  const sources = seriesNames.map((seriesName, index) => {
    // Where a series comes from is told from this version on; before it, what a chart showed cannot be put back.
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.15')) {
      const series = chart.series.getItemAt(index);
      const values = series.getDimensionDataSourceString('Values');
      return { name: seriesName, values, categories: series.getDimensionDataSourceString('Categories') };
    }
    return { name: seriesName, values: null, categories: null };
  });
  return () => ({
    sheet,
    name,
    type: chart.chartType,
    title: chart.title.text,
    place: { left: chart.left, top: chart.top, width: chart.width, height: chart.height },
    series: sources.map(({ name: seriesName, values, categories }) => ({
      name: seriesName,
      values: values?.value ?? null,
      categories: categories?.value ?? null,
    })),
  });
}

import type { ChartEdit, ChartSeriesSpec } from '../plan';
import { rangeOf } from './range-of';

const CHART_TYPES = { line: 'Line', column: 'ColumnClustered', bar_stacked: 'BarStacked' } as const;
const LINE_STYLES = { solid: 'Continuous', dash: 'Dash', dot: 'Dot', none: 'None' } as const;

/**
 * Makes a chart, or brings one of an earlier run up to date. What the user may have restyled (place, size, title, colours
 * of the series that are still there) is set only when the chart is new.
 */
export function applyChart(workbook: Excel.Workbook, edit: ChartEdit): void {
  const { charts } = workbook.worksheets.getItem(edit.sheet);
  const range = (area: ChartEdit['categories']): Excel.Range => rangeOf(workbook, edit.dataSheet, area);
  const [first, ...others] = edit.series;
  if (!first) return;

  if (edit.exists) {
    const chart = charts.getItem(edit.name);
    edit.series.forEach((spec, index) => {
      const series = chart.series.getItemAt(index);
      series.setValues(range(spec.values));
      series.setXAxisValues(range(edit.categories));
    });
    return;
  }

  const chart = charts.add(CHART_TYPES[edit.type], range(first.values), 'Columns');
  chart.name = edit.name;
  chart.title.text = edit.title;
  chart.title.format.font.size = 11;
  chart.left = edit.left;
  chart.top = edit.top;
  chart.width = edit.width;
  chart.height = edit.height;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.numberFormat = edit.valueNumberFormat;
  chart.axes.categoryAxis.tickLabelSpacing = edit.categorySpacing;

  const draw = (series: Excel.ChartSeries, spec: ChartSeriesSpec): void => {
    series.name = spec.name;
    series.setValues(range(spec.values));
    series.setXAxisValues(range(edit.categories));
    if (edit.type === 'line') {
      series.format.line.color = spec.color;
      series.format.line.lineStyle = LINE_STYLES[spec.line];
      series.format.line.weight = spec.weight ?? 2;
      series.markerStyle = spec.marker ? 'Circle' : 'None';
      if (spec.marker) {
        series.markerSize = 6;
        series.markerBackgroundColor = spec.color;
        series.markerForegroundColor = spec.color;
      }
    } else {
      series.format.fill.setSolidColor(spec.color);
    }
  };
  draw(chart.series.getItemAt(0), first);
  for (const spec of others) draw(chart.series.add(spec.name), spec);
}

import { child, type Element } from '../xlsx/xml';

/** How a chart type of the API is written: the group element, and what tells it from its siblings. */
export interface ChartTypeSpec {
  readonly group: 'areaChart' | 'barChart' | 'doughnutChart' | 'lineChart' | 'pieChart' | 'scatterChart';
  readonly barDir?: 'bar' | 'col';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  /** Line and scatter charts: whether points are marked, and whether they are joined. */
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

export const CHART_TYPES: Readonly<Record<string, ChartTypeSpec>> = {
  ColumnClustered: { group: 'barChart', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { group: 'barChart', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { group: 'barChart', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { group: 'barChart', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { group: 'barChart', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { group: 'barChart', barDir: 'bar', grouping: 'percentStacked' },
  Line: { group: 'lineChart', grouping: 'standard', markers: false },
  LineStacked: { group: 'lineChart', grouping: 'stacked', markers: false },
  LineStacked100: { group: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkers: { group: 'lineChart', grouping: 'standard', markers: true },
  LineMarkersStacked: { group: 'lineChart', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { group: 'lineChart', grouping: 'percentStacked', markers: true },
  Area: { group: 'areaChart', grouping: 'standard' },
  AreaStacked: { group: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { group: 'areaChart', grouping: 'percentStacked' },
  Pie: { group: 'pieChart' },
  Doughnut: { group: 'doughnutChart' },
  XYScatter: { group: 'scatterChart', markers: true, lines: false },
  XYScatterLines: { group: 'scatterChart', markers: true, lines: true },
  XYScatterLinesNoMarkers: { group: 'scatterChart', markers: false, lines: true },
  XYScatterSmooth: { group: 'scatterChart', markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { group: 'scatterChart', markers: false, lines: true, smooth: true },
};

function value(element: Element | null, name: string): string | null {
  return child(element, name)?.getAttribute('val') ?? null;
}

/** The API's name for what a series of a group is drawn as; null for kinds this host does not know. */
export function typeOfSeries(group: Element, series: Element | null): string | null {
  const name = group.localName ?? '';
  const grouping = value(group, 'grouping') ?? (name === 'barChart' ? 'clustered' : 'standard');
  const barDir = value(group, 'barDir') ?? 'col';
  const marker = child(series, 'marker');
  const marked = marker
    ? value(marker, 'symbol') !== 'none'
    : value(group, 'marker') === '1' || name === 'scatterChart';
  const smooth = name === 'scatterChart' && (value(series, 'smooth') ?? '0') !== '0';
  const line = child(child(series, 'spPr'), 'ln');
  const lines = value(group, 'scatterStyle') !== 'marker' && !(line && child(line, 'noFill'));
  const found = Object.entries(CHART_TYPES).find(
    ([, spec]) =>
      spec.group === name &&
      (spec.grouping === undefined || spec.grouping === grouping) &&
      (spec.barDir === undefined || spec.barDir === barDir) &&
      (spec.markers === undefined || (name === 'scatterChart' && !lines) || spec.markers === marked) &&
      (spec.lines === undefined || spec.lines === lines) &&
      (name !== 'scatterChart' || (spec.smooth ?? false) === smooth),
  );
  return found?.[0] ?? null;
}

/** Whether series of a type can stand in a group. */
export function fitsGroup(spec: ChartTypeSpec, group: Element): boolean {
  return (
    group.localName === spec.group &&
    (spec.grouping === undefined || value(group, 'grouping') === spec.grouping) &&
    (spec.barDir === undefined || value(group, 'barDir') === spec.barDir)
  );
}

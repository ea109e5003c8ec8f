import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { format } from 'numfmt';
import type { ChartAxisView, ChartSeriesView, ChartView, DisplayLanguage } from '../../port';

/** The order in which Excel gives colours to series that have none. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const colorAt = (index: number): string => COLORS[index % COLORS.length] ?? '#4472C4';

const GREY = '#595959';
const LINE = '#D9D9D9';

type Kind = 'line' | 'bar' | 'scatter' | 'pie' | 'doughnut';

function kindOf({ kind }: ChartSeriesView): Kind {
  if (kind === 'column' || kind === 'bar') return 'bar';
  return kind === 'area' ? 'line' : kind;
}

/** What Chart.js draws for a chart of the workbook: the same series, axes, colours and texts. */
export function chartConfiguration(chart: ChartView, locale: DisplayLanguage): ChartConfiguration {
  const [first] = chart.series;
  const type = first === undefined ? 'line' : kindOf(first);
  const isRound = type === 'pie' || type === 'doughnut';
  const isLying = chart.series.some(({ kind }) => kind === 'bar');
  const series = shares(chart.series);
  return {
    type,
    data: {
      labels: longest(chart.series),
      datasets: series.map((one, index) => dataset(one, index, isLying)),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      locale,
      layout: { padding: 8 },
      ...(isLying ? { indexAxis: 'y' } : {}),
      plugins: {
        title: {
          display: chart.title !== '',
          text: chart.title.split('\n'),
          color: GREY,
          font: { size: 14, weight: 'normal' },
        },
        legend: {
          display: chart.legend !== null,
          position: chart.legend ?? 'bottom',
          labels: { color: GREY, boxHeight: 2, boxWidth: 24, usePointStyle: isRound },
        },
      },
      ...(isRound ? {} : { scales: scalesOf(chart, isLying, type === 'scatter', locale) }),
    },
  };
}

function longest(series: readonly ChartSeriesView[]): string[] {
  return series
    .reduce<readonly string[]>((most, { categories }) => (categories.length > most.length ? categories : most), [])
    .slice();
}

/** Series stacked to a hundred per cent, as their shares. */
function shares(series: readonly ChartSeriesView[]): readonly ChartSeriesView[] {
  if (!series.some(({ stack }) => stack === 'percent')) return series;
  const sums = longest(series).map((_, at) => series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0));
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, at) => (value === null || !sums[at] ? value : value / sums[at])),
  }));
}

const DASHES = { solid: [], dash: [8, 5], dot: [2, 3] } as const;

function dataset(series: ChartSeriesView, index: number, isLying: boolean): ChartDataset {
  const color = series.color ?? colorAt(index);
  const { xValues } = series;
  const points =
    xValues === null
      ? [...series.values]
      : series.values.map((y, at) => ({ x: xValues[at] ?? at + 1, y: y ?? Number.NaN }));
  const axis = isLying ? {} : { yAxisID: series.secondary ? 'y2' : 'y' };
  const kind = kindOf(series);
  const common = { label: series.name, data: points, order: kind === 'bar' ? 1 : 0 };
  if (kind === 'pie' || kind === 'doughnut') {
    const colors = series.values.map((_, at) => series.pointColors?.[at] ?? colorAt(at));
    return {
      type: kind,
      label: series.name,
      data: series.values.map((value) => value ?? 0),
      backgroundColor: colors,
      borderColor: '#fff',
    };
  }
  if (kind === 'bar') {
    const colors = series.values.map((_, at) => series.pointColors?.[at] ?? color);
    return {
      ...common,
      ...axis,
      type: kind,
      backgroundColor: colors,
      ...(series.stack === 'none' ? {} : { stack: 'one' }),
    } as ChartDataset;
  }
  return {
    ...common,
    ...axis,
    type: kind,
    borderColor: color,
    backgroundColor: series.kind === 'area' ? `${color}99` : color,
    fill: series.kind === 'area',
    showLine: series.width > 0,
    borderWidth: (series.width * 96) / 72,
    borderDash: [...DASHES[series.dash]],
    pointRadius: series.marker ? 3.5 : 0,
    spanGaps: false,
    ...(series.stack === 'none' ? {} : { stack: 'one' }),
  } as ChartDataset;
}

type Scales = NonNullable<NonNullable<ChartConfiguration['options']>['scales']>;
type Scale = Scales[string];

function scalesOf(chart: ChartView, isLying: boolean, isScatter: boolean, locale: DisplayLanguage): Scales {
  const stacked = chart.series.some(({ stack }) => stack !== 'none');
  const category = {
    ...(isScatter ? numeric(chart.category, locale) : titled(chart.category)),
    ...(isLying ? {} : { grid: { display: false } }),
    stacked,
    // Excel's horizontal bars go upwards.
    reverse: isLying !== (chart.category?.reversed ?? false),
  } as Scale;
  const value = { ...numeric(chart.value, locale), stacked } as Scale;
  const hasSecond = chart.series.some(({ secondary }) => secondary);
  const second = { ...numeric(chart.secondary, locale), position: 'right', grid: { display: false } } as Scale;
  return isLying ? { x: value, y: category } : { x: category, y: value, ...(hasSecond ? { y2: second } : {}) };
}

function titled(axis: ChartAxisView | null): Scale {
  return {
    display: !(axis?.hidden ?? false),
    title: { display: (axis?.title ?? '') !== '', text: axis?.title ?? '', color: GREY },
    ticks: { color: GREY, maxRotation: 60 },
    border: { color: LINE },
  } as Scale;
}

function numeric(axis: ChartAxisView | null, locale: DisplayLanguage): Scale {
  const numberFormat = axis?.numberFormat ?? 'General';
  return {
    ...titled(axis),
    ...(axis?.min == null ? {} : { min: axis.min }),
    ...(axis?.max == null ? {} : { max: axis.max }),
    reverse: axis?.reversed ?? false,
    grid: { color: LINE },
    ticks: { color: GREY, callback: (value: number | string) => labelOf(Number(value), numberFormat, locale) },
  } as Scale;
}

function labelOf(value: number, numberFormat: string, locale: DisplayLanguage): string {
  try {
    return format(numberFormat, value, { locale });
  } catch {
    return value.toLocaleString(locale);
  }
}

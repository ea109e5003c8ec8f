import type { CellInput } from '../../plan';
import { chartPoints, type ChartPoint } from '../chart-data';
import { valueFormat } from '../number-formats';
import type { BlockSeries, ChartBlock, ChartInput, Measured } from './block';
import { axisFormat, chartName, developmentCaption, sourceLine } from './caption';
import { ACTUAL, BASE, FORECAST, LATEST, PREVIOUS_YEAR, TARGET, TARGET_HIGH } from './looks';
import { scaleOf } from './scale';
import { SeriesValues } from './values';

/** A series with so few values is seen by its marks: a line between them would not be drawn. */
const FEW = 6;

/**
 * The development of a goal's indicator: what happened, the same period a year before, the target or its path, the base
 * as a mark, and the projection until the end of the target period.
 */
export function developmentBlock(one: Measured, input: ChartInput, split: boolean): ChartBlock | null {
  const { goal, indicator } = one;
  const points = chartPoints(goal, indicator, input.asOf);
  if (points.length === 0) return null;
  const values = new SeriesValues(indicator.series, input);
  const few = points.filter(({ actual }) => actual !== null).length <= FEW;
  const of = (pick: (point: ChartPoint) => number | null | undefined): CellInput[] =>
    points.map((point) => pick(point) ?? '');
  const target = of(({ target: level }) => level);
  const series: BlockSeries[] = [
    { ...PREVIOUS_YEAR, values: of(({ previousYear }) => previousYear) },
    { ...ACTUAL, marker: few, values: points.map(({ period }) => values.cell(period)) },
    { ...FORECAST, values: of(({ projection }) => projection) },
    { ...TARGET, marker: target.filter((level) => level !== '').length === 1, values: target },
    { ...TARGET_HIGH, values: of(({ targetHigh }) => targetHigh) },
    { ...BASE, values: of(({ base }) => base) },
    { ...LATEST, values: of(({ period, actual }) => (period === goal.assessment.lastPeriod ? actual : null)) },
  ];
  return {
    name: chartName(goal),
    caption: developmentCaption(one, split),
    source: sourceLine(one, input),
    type: 'line',
    categories: points.map(({ label }) => label),
    series: series.filter(({ name, values: cells }) => name === ACTUAL.name || cells.some((cell) => cell !== '')),
    dataFormat: valueFormat(indicator.series.unit),
    axisFormat: axisFormat(indicator),
    ...scaleOf(points.flatMap(numbersOf)),
  };
}

const numbersOf = (point: ChartPoint): (number | null)[] => [
  point.actual,
  point.previousYear ?? null,
  point.target,
  point.targetHigh ?? null,
  point.base,
  point.projection,
];

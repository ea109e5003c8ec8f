import { formatPeriodShort, type Period } from '../../../engine';
import type { DecodedSeries } from '../../decoded';
import { valueFormat } from '../number-formats';
import { otherAreas, partsOf, widthOfArea } from './areas';
import type { ChartBlock, ChartInput, Measured } from './block';
import { axisFormat, chartName, goalPrefix, indexBase, measuredPhrase, sourceLine, upperFirst } from './caption';
import { besideLook, MOST_BESIDE } from './looks';
import { scaleOf } from './scale';
import { SeriesValues } from './values';
import { isRegular, shownPeriods } from './window';

const INDEX_FORMAT = '0.0';

interface Line {
  readonly name: string;
  readonly series: DecodedSeries;
}

/** "..., fordelt på ydelser, indeks (jan 18=100)": the whole and its parts on one scale. */
export function splitBlock(one: Measured, input: ChartInput): ChartBlock | null {
  const split = partsOf(input.decoded, one.indicator);
  if (split === null) return null;
  const lines = [
    { name: 'I alt', series: one.indicator },
    ...largestFirst(split.parts).map(({ name, series }) => ({ name, series })),
  ].slice(0, MOST_BESIDE);
  const by = /ydelse/i.test(split.by) ? 'ydelser' : split.by.replace(/^#.*$/, 'grupper').toLowerCase();
  return beside(one, input, lines, { suffix: 'fordelt', detail: `fordelt på ${by}`, indexed: true });
}

/** The own area against Klyngen, RAR, the whole country and its neighbours; persons as an index, since areas differ in size. */
export function areasBlock(one: Measured, input: ChartInput): ChartBlock | null {
  const { indicator } = one;
  const others = otherAreas(input.decoded, indicator);
  if (others.length === 0 || indicator.area === null) return null;
  const groups = others.filter(({ area }) => widthOfArea(area ?? '') > 0);
  const neighbours = others.filter(({ area }) => widthOfArea(area ?? '') === 0);
  const room = Math.max(0, MOST_BESIDE - 1 - groups.length);
  const chosen = [...groups.slice(0, MOST_BESIDE - 1), ...neighbours.slice(0, room)];
  const lines = [
    { name: indicator.area, series: indicator },
    ...chosen.map((series) => ({ name: series.area ?? '', series })),
  ];
  const detail = `sammenlignet med ${neighbours.length === others.length ? 'andre kommuner' : 'andre områder'}`;
  return beside(one, input, lines, { suffix: 'områder', detail, indexed: indicator.series.unit !== 'percent' });
}

interface BesideOptions {
  readonly suffix: string;
  readonly detail: string;
  readonly indexed: boolean;
}

function beside(
  one: Measured,
  input: ChartInput,
  lines: readonly Line[],
  { suffix, detail, indexed }: BesideOptions,
): ChartBlock | null {
  const periods = shownUntilNow(one, input);
  const read = lines.map((line) => ({ ...line, values: new SeriesValues(line.series.series, input) }));
  const base = periods.find((period) => read.every(({ values }) => (values.number(period) ?? 0) > 0));
  // Two points make a line; an index needs a month that all series have.
  if (periods.length < 2 || (indexed && base === undefined)) return null;
  const index = indexed && base !== undefined ? base : null;
  const inIndex = index === null ? '' : `, indeks (${indexBase(index)})`;
  const shown = read.flatMap(({ values }) => periods.map((period) => numberShown(values, period, index)));
  return {
    name: `${chartName(one.goal)} ${suffix}`,
    caption: `${goalPrefix(one.goal)}Udviklingen i ${measuredPhrase(one.goal, one.indicator)}, ${detail}${inIndex}`,
    shortCaption: `${goalPrefix(one.goal)}${upperFirst(detail)}${inIndex}`,
    source: sourceLine(one, input),
    type: 'line',
    categories: periods.map((period) => formatPeriodShort(period, 'da')),
    series: read.map(({ name, values }, at) => ({
      ...besideLook(at, name),
      values: periods.map((period) => (index === null ? values.cell(period) : values.index(period, index))),
    })),
    dataFormat: index === null ? valueFormat(one.indicator.series.unit) : INDEX_FORMAT,
    axisFormat: index === null ? axisFormat(one.indicator) : '0',
    ...scaleOf(shown),
  };
}

function numberShown(values: SeriesValues, period: Period, base: Period | null): number | null {
  const value = values.number(period);
  const whole = base === null ? null : values.number(base);
  return value === null || whole === null || whole === 0 ? value : (100 * value) / whole;
}

/** A comparison ends with the last value: what is to come is not compared. */
function shownUntilNow(one: Measured, input: ChartInput): Period[] {
  const periods = shownPeriods(one);
  if (!isRegular(periods)) return [];
  const values = new SeriesValues(one.indicator.series, input);
  const last = periods.findLastIndex((period) => values.number(period) !== null);
  return periods.slice(0, last + 1);
}

function largestFirst<T extends Line>(lines: readonly T[]): T[] {
  const size = ({ series }: T): number =>
    Math.max(0, ...series.series.points.slice(-12).map(([, value]) => value ?? 0));
  return [...lines].sort((a, b) => size(b) - size(a));
}

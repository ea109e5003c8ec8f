import { formatPeriodShort, type Period } from '../../../engine';
import type { CellInput } from '../../plan';
import { mapSteps, type Steps } from '../../steps';
import type { ChartBlock, ChartInput, Measured } from './block';
import { chartName, goalPrefix, indexBase, measuredPhrase, sourceLine, upperFirst } from './caption';
import { ACTUAL, TARGET } from './looks';
import { SeriesValues } from './values';
import { isRegular, shownPeriods } from './window';

/** An index outside this would press all other lines flat: such a goal is left out and named. */
const WIDEST = { min: 30, max: 300 } as const;
const STEP = 10;

export interface Multiples {
  readonly blocks: readonly ChartBlock[];
  /** Goals whose swings are too wide for the common scale, or that have no month to count from. */
  readonly leftOut: readonly Measured[];
}

/** All goals' developments as small charts on one scale: the base, or the first month shown, is 100 in each. */
export function* multiples(all: readonly Measured[], input: ChartInput): Steps<Multiples> {
  const drawn = yield* mapSteps(all, (one) => ({ one, lines: linesOf(one, input) }));
  const kept = drawn.flatMap(({ one, lines }) => (lines === null ? [] : [{ one, lines }]));
  const values = kept.flatMap(({ lines }) => lines.numbers);
  const scale = {
    min: Math.min(90, STEP * Math.floor(Math.min(...values) / STEP)),
    max: Math.max(110, STEP * Math.ceil(Math.max(...values) / STEP)),
  };
  return {
    blocks: yield* mapSteps(kept, ({ one, lines }) => ({ ...blockOf(one, lines, input), scale })),
    leftOut: drawn.filter(({ lines }) => lines === null).map(({ one }) => one),
  };
}

interface Lines {
  readonly base: Period;
  readonly periods: readonly Period[];
  readonly actual: readonly CellInput[];
  readonly target: readonly CellInput[];
  readonly numbers: readonly number[];
}

function linesOf(one: Measured, input: ChartInput): Lines | null {
  const periods = shownPeriods(one);
  if (!isRegular(periods) || periods.length < 3) return null;
  const values = new SeriesValues(one.indicator.series, input);
  const own = one.goal.assessment.base?.period ?? null;
  const usable = (period: Period | null): period is Period => period !== null && (values.number(period) ?? 0) > 0;
  const base = own !== null && usable(own) && periods.includes(own) ? own : periods.find(usable);
  const whole = base === undefined ? null : values.number(base);
  if (base === undefined || whole === null) return null;
  const target = one.goal.assessment.target?.value ?? null;
  const level = target === null ? null : (100 * target) / whole;
  const numbers = [
    ...periods.flatMap((period) => {
      const value = values.number(period);
      return value === null ? [] : [(100 * value) / whole];
    }),
    ...(level === null ? [] : [level]),
  ];
  if (numbers.length < 3 || Math.min(...numbers) < WIDEST.min || Math.max(...numbers) > WIDEST.max) return null;
  return {
    base,
    periods,
    actual: periods.map((period) => values.index(period, base)),
    target: periods.map(() => level ?? ''),
    numbers,
  };
}

function blockOf(one: Measured, { base, periods, actual, target }: Lines, input: ChartInput): ChartBlock {
  const series = [
    { ...ACTUAL, values: actual },
    { ...TARGET, values: target },
  ];
  return {
    name: `${chartName(one.goal)} lille`,
    caption: `${goalPrefix(one.goal)}${upperFirst(measuredPhrase(one.goal, one.indicator))} (${indexBase(base)})`,
    source: sourceLine(one, input),
    type: 'line',
    // "jan 25": there is little room.
    categories: periods.map((period) => formatPeriodShort(period, 'da').replace(/ (?:19|20)(\d\d)$/, ' $1')),
    series: series.filter(({ values }) => values.some((value) => value !== '')),
    dataFormat: '0.0',
    axisFormat: '0',
    legend: false,
  };
}

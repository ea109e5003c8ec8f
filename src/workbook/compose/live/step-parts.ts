import { compared, countNumbers, orBlank, rounded, type Condition } from './formula';
import type { GoalSetup } from './goal-setup';
import type { SeriesRefs } from './series-refs';

/** What the phases are called on the sheet. */
export const PHASE = { notStarted: 'ikke begyndt', running: 'i gang', final: 'slut' } as const;

/** The slots of a period, by the dates of its first and last month. */
export function within({ dates }: SeriesRefs, from: string, to: string): Condition[] {
  return [
    [dates, compared('>=', from)],
    [dates, compared('<=', to)],
  ];
}

export function mean(range: string, pairs: readonly Condition[], scale = 1): string {
  const average = `AVERAGEIFS(${range},${pairs.flat().join(',')})`;
  return scale === 1 ? average : `${average}*${String(scale)}`;
}

/**
 * The mean of a series' values: pooled, that of a share is 100·sum(a)/sum(b) over the slots that have a share, where every
 * one of them has both numbers, else the mean of the shares (evaluation.md section 1).
 */
export function meanOf(series: SeriesRefs, pairs: readonly Condition[], scale = 1): string {
  const shares = mean(series.values, pairs, scale);
  if (series.pooled === null) return shares;
  const { numerator, denominator } = series.pooled;
  const seen: Condition[] = [...pairs, [series.values, NUMBERS]];
  const [a, b] = [total(numerator, seen), total(denominator, seen)];
  const whole = `COUNTIFS(${[...seen, [numerator, NUMBERS], [denominator, NUMBERS]].flat().join(',')})=${countNumbers(series.values, pairs)}`;
  const times = scale === 1 ? '' : `*${String(scale)}`;
  return `IF(${whole},IF(${b}=0,${shares},100*${a}/${b}${times}),${shares})`;
}

/** A criterion that any number meets and "" does not. */
const NUMBERS = '">-1E+300"';

export function total(range: string, pairs: readonly Condition[]): string {
  return `SUMIFS(${range},${pairs.flat().join(',')})`;
}

/** The one value at a date; an error where it is a gap. */
export function valueAt(range: string, { dates }: SeriesRefs, date: string): string {
  return `AVERAGEIFS(${range},${dates},${date})`;
}

/** The value of a period that is over: a mean over what is observed; a sum and a point need all they are made of. */
export function closedValue({ measure }: GoalSetup, series: SeriesRefs, from: string, to: string): string {
  const pairs = within(series, from, to);
  if (measure.kind === 'last') return orBlank(valueAt(series.values, series, to));
  if (measure.kind === 'mean') return orBlank(meanOf(series, pairs, measure.scale));
  const all = `COUNTIFS(${pairs.flat().join(',')})`;
  return `IF(${countNumbers(series.values, pairs)}=${all},${total(series.values, pairs)},"")`;
}

/** How much better than the target a value is; negative is short of it. */
export function margin({ sense, at }: GoalSetup, x: string, level: string): string {
  switch (sense) {
    case 'less':
      return `${level}-${x}`;
    case 'more':
      return `${x}-${level}`;
    case 'equal':
      return `-ABS(${x}-${level})`;
    case 'range':
      return `MIN(${x}-${level},${at('high')}-${x})`;
  }
}

/** The level a value has to come to: T, or the nearer end of a range. */
export function aim({ sense, at }: GoalSetup, x: string, level: string): string {
  return sense === 'range' ? `IF(${x}>${at('high')},${at('high')},${level})` : level;
}

/** The value as it is compared: itself, or rounded as the goal is stated (evaluation.md section 2, `as_stated`). */
export function comparedValue({ goal, policy, at }: GoalSetup, x: string): string {
  const isStated = goal.value !== null && goal.value !== undefined;
  if (!isStated && (goal.decimals === null || goal.decimals === undefined)) return x;
  const decimals = at('decimals');
  const asStated =
    goal.kind === 'change' && goal.unit === 'percent'
      ? `IF(${at('base')}=0,${x},${at('base')}+${rounded(`(${x}-${at('base')})/ABS(${at('base')})*100`, decimals)}/100*ABS(${at('base')}))`
      : rounded(x, decimals);
  return `IF(${policy.compare}="${COMPARE.asStated}",${asStated},${x})`;
}

export const COMPARE = { exact: 'uafrundet', asStated: 'som angivet' } as const;

/** Whether a value meets the goal. */
export function meets(setup: GoalSetup, x: string): string {
  const { sense, at } = setup;
  const allowed = sense === 'equal' ? `(${at('tolerance')}+0.5*10^-${at('decimals')})` : at('tolerance');
  return `${margin(setup, comparedValue(setup, x), at('level'))}>=-${allowed}`;
}

/** The amount by which a value falls short of the target; 0 where it meets the goal. */
export function shortfall(setup: GoalSetup, x: string): string {
  return `IF(${meets(setup, x)},0,MAX(0,-(${margin(setup, x, setup.at('level'))})))`;
}

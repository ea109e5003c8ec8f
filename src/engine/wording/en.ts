import { monthsOf, periodKind } from '../period';
import { formatPeriod } from '../period-text';
import type { Granularity } from '../series';
import type { Bound, Explanations, Figure, Phrases, Reason, Way } from './phrases';

const CHANGE: Readonly<Record<Way, string>> = { fall: 'a fall', rise: 'a rise' };

const BOUND: Readonly<Record<Bound, string>> = { at_most: 'at most ', at_least: 'at least ', exactly: '' };

const STEPS: Readonly<Record<Granularity, { one: string; many: string }>> = {
  month: { one: 'month', many: 'months' },
  quarter: { one: 'quarter', many: 'quarters' },
  year: { one: 'year', many: 'years' },
};

const FIGURE: Readonly<Record<Figure, (amount: string) => string>> = {
  value: (amount) => amount,
  share: (amount) => `a share of ${amount}`,
  mean: (amount) => `an average of ${amount}`,
  mean_share: (amount) => `an average share of ${amount}`,
  sum: (amount) => `${amount} in all`,
  per_month: (amount) => `${amount} a month on average`,
  per_quarter: (amount) => `${amount} a quarter on average`,
  per_half_year: (amount) => `${amount} a half-year on average`,
};

const PER: Readonly<Partial<Record<Figure, string>>> = {
  per_month: ' a month',
  per_quarter: ' a quarter',
  per_half_year: ' a half-year',
};

const REASON: Readonly<Record<Reason, (period: string | null) => string>> = {
  base_missing: (period) => `because a figure for the base period${inParentheses(period)} is missing`,
  target_missing: (period) => `because a figure${period === null ? '' : ` for ${period}`} is missing`,
  suppressed: (period) =>
    `because the figure${period === null ? '' : ` for ${period}`} is suppressed for confidentiality`,
  break_in_window: (period) =>
    `because there is a break in the data${period === null ? '' : ` in ${period}`} between the base and the target period`,
  granularity_mismatch: () => 'because the indicator has no figures for the periods the goal names',
  indicator_missing: () => 'because no indicator was found for the goal',
};

const explain: Explanations = {
  base: (level, when) => `The base is ${level} ${when}.`,
  targetFromChange: (change, level, when) => `${capital(change)} from there gives a target of ${level} ${when}.`,
  targetIs: (level, when) => `The target is ${level} ${when}.`,
  actual: (figure, when) => `The actual figure is ${figure} ${when}.`,
  periodOver: 'The target period is over.',
  attainment: (amount, threshold) =>
    `Attainment is ${amount}; from ${threshold} a goal that was not reached counts as partly met.`,
  method: {
    seasonal:
      'The projection is the figure for the same period the year before plus the yearly change, which is the mean of the latest three changes against the same period a year before.',
    'short-trend':
      'The projection continues the average change over the latest three periods, as there are no figures from the year before to compare with.',
    'last-value': 'The projection is the latest figure, as there are too few figures to see a development.',
    'mean-change': 'The projection continues the average yearly change over the latest six years at most.',
    'mean-so-far': 'The projection takes the rest of the period to be like the average so far.',
  },
  projected: (figure, when) => `The projection is ${figure} ${when}.`,
  reaches: 'That meets the goal.',
  lostAgain: (miss) => `The goal is reached now, but the projection ends ${miss} from it.`,
  misses: (miss, gap, share) =>
    `The projection ends ${miss} from the goal. There are now ${gap} left to it, so ${share} of the distance would be missing.`,
  missesByMore: (miss, gap) =>
    `The projection ends ${miss} from the goal. The distance is now ${gap}, so it does not get smaller.`,
  thresholds: 'Below 5% counts as on track, up to 20% as at risk, and above that as off track.',
  wrongWay: 'The development stands still or moves away from the goal.',
  probability: (amount) =>
    `With the errors the same projection has made before, the goal is reached in ${amount} of cases.`,
  interval: (low, high) => `In eight cases out of ten the result lies between ${low} and ${high}.`,
};

export const en: Phrases = {
  during: (period) => {
    const kind = periodKind(period);
    if (kind !== 'rolling_year' && kind !== 'stretch') return `in ${formatPeriod(period, 'en')}`;
    const months = monthsOf(period);
    const [from = '', to = ''] = kind === 'stretch' ? period.split('/') : [months[0], months.at(-1)];
    return en.fromTo(formatPeriod(from, 'en'), formatPeriod(to, 'en'));
  },
  fromTo: (from, to) => `from ${from} to ${to}`,
  change: (way, amount) => `${CHANGE[way]} of ${amount}`,
  about: (amount) => `about ${amount}`,
  figure: (kind, amount) => FIGURE[kind](amount),
  bound: (bound, amount) => `${BOUND[bound]}${amount}`,
  perPeriod: (amount, figure) => `${amount}${PER[figure] ?? ''}`,
  range: (low, high) => (high === null ? `at least ${low}` : `${low}-${high}`),

  statusOfChange: (way, when, amount, equivalent) =>
    `Status shows ${CHANGE[way]} ${when} of ${amount}${corresponding(equivalent)}.`,
  statusUnchanged: (when, level) => `Status shows no change ${when}; the level is ${level}.`,
  statusOfLevel: (figure, when, against) =>
    `Status shows ${figure} ${when}${against === null ? '' : `, against ${against}`}.`,
  againstBase: (level, when) => `${level} ${when}`,
  againstPath: (level) => `${level} on the target path`,

  target: (what, when, equivalent) => `The goal is ${what} ${when}${corresponding(equivalent)}.`,
  onAverage: 'on average',
  levelOf: (period, amount) => `the ${period} level${inParentheses(amount)}`,
  everyone: (amount) => `everyone (${amount})`,
  path: (level, when) => `The target path is ${level} ${when}.`,

  verdict: (status, attainment) => {
    switch (status) {
      case 'met':
        return 'The goal is thus met.';
      case 'partly_met':
        return `The goal is thus partly met${attainment === null ? '' : ` (attainment ${attainment})`}.`;
      case 'not_met':
        return 'The goal is thus not met.';
    }
  },
  reachedEarly: 'The goal has already been reached.',
  projection: (period, what) => `The projection for ${period} is ${what}.`,

  neededMean: (bound, amount, remaining) =>
    `Requires an average of ${bound === 'at_most' ? BOUND[bound] : ''}${amount} ${remaining}.`,
  neededLast: (bound, amount, remaining) =>
    `Requires ${bound === 'at_most' ? BOUND[bound] : ''}${amount} ${remaining}.`,
  neededEach: (amount, each, remaining) => `Requires ${amount}${eachStep(each)} ${remaining}.`,
  neededChange: (way, amount, each, remaining) => `Requires ${CHANGE[way]} of ${amount}${eachStep(each)} ${remaining}.`,
  outOfReach: (requirement) => `${requirement} This can no longer be reached.`,
  remaining: (count, step) =>
    count === 1 ? `in the remaining ${STEPS[step].one}` : `in the remaining ${String(count)} ${STEPS[step].many}`,

  followed: 'The goal is followed.',
  latest: (level, when) => `The latest figure is ${level} ${when}.`,
  yearOverYear: (way, amount) => `That is ${CHANGE[way]} of ${amount} on the same period the year before.`,
  notSet: 'The target level has not been decided yet.',
  unrated: 'The goal has no target figure and awaits your own rating.',
  rated: (rating) => `The goal has no target figure. It is rated as ${RATED[rating]}.`,
  notStarted: (when) => `There are no figures ${when === null ? '' : `${when} `}yet.`,
  notStartedAfter: (period) => `There are no figures after ${period} yet.`,
  noData: (reason, period) => `Status cannot be stated${reason === null ? '' : `, ${REASON[reason](period)}`}.`,
  invalid: 'The goal cannot be measured as it is worded.',
  subgoals: (met, total) => `${String(met)} of ${String(total)} sub-goals are met.`,
  explain,
};

const RATED = {
  met: 'met',
  partly_met: 'partly met',
  not_met: 'not met',
  on_track: 'on track',
  at_risk: 'at risk',
  off_track: 'off track',
} as const;

function eachStep(each: Granularity | null): string {
  return each === null ? '' : ` a ${STEPS[each].one}`;
}

function corresponding(equivalent: string | null): string {
  return equivalent === null ? '' : `, corresponding to ${equivalent}`;
}

function inParentheses(text: string | null): string {
  return text === null ? '' : ` (${text})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

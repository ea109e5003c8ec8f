import { statusLabel, type Status } from '../../../engine';
import { RUN_AGAIN } from './asked-as-read';
import { averageIfs, compared, countNumbers, orBlank, quoted, type Condition } from './formula';
import type { GoalRowKey } from './goal-rows';
import type { SeriesRefs } from './series-refs';
import type { Steps } from './judged-steps';
import { meanOf, total, within } from './step-parts';
import type { DatedWindow } from './slots';

const label = (status: Status): string => quoted(statusLabel(status, 'da'));

/** The development of an indicator that no rule judges: the latest value, and the base period where one is named. */
export function developmentSteps(
  series: SeriesRefs,
  base: DatedWindow | null,
  aggregation: 'mean' | 'sum' | 'last',
  unit: string,
  at: (key: GoalRowKey) => string,
): Steps {
  const actual = { actual: `IF(${at('last')}=0,"",${at('latest')})` };
  const none = { ...actual, shownChange: '""' };
  if (base === null) return none;
  const { rhythm } = series;
  const baseSlot =
    rhythm.step === 1 || rhythm.rolling ? at('baseFrom') : `EDATE(${at('baseFrom')},${String(rhythm.step - 1)})`;
  const window = within(series, at('baseFrom'), at('baseTo'));
  const last: Condition[] = [[series.dates, at('baseTo')]];
  const value =
    aggregation === 'last'
      ? averageIfs(series.values, last)
      : aggregation === 'mean'
        ? meanOf(series, window)
        : `IF(${countNumbers(series.values, window)}=COUNTIFS(${window.flat().join(',')}),${total(series.values, window)},"")`;
  const unusable = `OR(${at('last')}<=${at('baseTo')},${at('breaks')}>0)`;
  return {
    ...actual,
    breaks: `COUNTIFS(${series.breaks},${compared('>', baseSlot)},${series.breaks},${compared('<=', at('last'))})`,
    base: `IF(${unusable},"",${orBlank(value)})`,
    change: `IF(OR(${at('actual')}="",${at('base')}=""),"",${at('actual')}-${at('base')})`,
    changePercent: `IF(${at('change')}="","",IF(${at('base')}=0,"",${at('change')}/ABS(${at('base')})*100))`,
    shownChange: unit === 'percent' ? at('change') : at('changePercent'),
  };
}

export const RATINGS = ['met', 'partly_met', 'not_met', 'on_track', 'at_risk', 'off_track'] as const;

/** The analyst's own rating: the words of a status as they stand in the cell, else as it was read when this was written. */
export function ratingFormula(cell: string | null, read: string, status: Status): string {
  if (cell === null) return label(status);
  const words = RATINGS.map((one) => label(one)).join(',');
  const known = `INDEX({${words}},MATCH(TRIM(${cell}),{${words}},0))`;
  return `IFERROR(${known},IF(TRIM(${cell})=${quoted(read.slice(0, 250))},${label(status)},${label('needs_assessment')}))`;
}

/** What sub-goals make of their goal (evaluation.md section 4). */
export function combinedFormula(statuses: readonly string[]): string {
  const count = (status: Status): string => statuses.map((cell) => `(${cell}=${label(status)})`).join('+');
  const has = (status: Status): string => `${count(status)}>0`;
  const first: readonly Status[] = [
    'off_track',
    'at_risk',
    'on_track',
    'invalid',
    'no_data',
    'needs_assessment',
    'not_started',
  ];
  const final = `${count('met')}+${count('partly_met')}+${count('not_met')}`;
  const verdict = `IF(${count('met')}=${final},${label('met')},IF(${count('not_met')}=${final},${label('not_met')},${label('partly_met')}))`;
  const judged = `IF(${final}>0,${verdict},IF(${has('not_set')},${label('not_set')},${label('followed')}))`;
  const combined = first.reduceRight((rest, status) => `IF(${has(status)},${label(status)},${rest})`, judged);
  const changed = statuses.map((cell) => `${cell}=${quoted(RUN_AGAIN)}`).join(',');
  return `IF(OR(${changed}),${quoted(RUN_AGAIN)},${combined})`;
}

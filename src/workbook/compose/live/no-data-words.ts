import { formatPeriod } from '../../../engine';
import { slotSerial, slotOf, ownPoints } from './slots';
import type { GoalSetup } from './goal-setup';
import { da, when, type Words } from './words';

/** Why there is no status: "Status kan ikke opgøres, da der mangler tal for oktober 2018." */
export function noDataWords(setup: GoalSetup, words: Words): string {
  const { goal, at, counts } = setup;
  const { marks } = words;
  const target = formatPeriod(goal.targetPeriod ?? '', 'da');
  const missing = gapWords(setup, words, 'target_missing', at('targetFrom'), at('targetTo'));
  const noLevel = marks.compile(da.noData('target_missing', target));
  if (!counts) return when(`${at('level')}=""`, noLevel, missing);
  const step = setup.series.rhythm.step;
  const from =
    step === 1 || setup.series.rhythm.rolling ? at('baseFrom') : `EDATE(${at('baseFrom')},${String(step - 1)})`;
  const { breaks, names, dates } = setup.series;
  const at1 = `INDEX(${names},MATCH(INDEX(${breaks},COUNTIF(${breaks},"<="&${from})+1),${dates},0))`;
  const broken = marks.compile(da.noData('break_in_window', marks.of(at1)));
  const base = gapWords(setup, words, 'base_missing', at('baseFrom'), at('baseTo'));
  return when(`${at('breaks')}>0`, broken, when(`${at('base')}=""`, base, when(`${at('level')}=""`, noLevel, missing)));
}

/** Which number is missing: the first gap of the period. One that was hidden when Målbar read it is said to be so. */
function gapWords(
  { assessed, measure, series }: GoalSetup,
  { marks }: Words,
  reason: 'base_missing' | 'target_missing',
  from: string,
  to: string,
): string {
  const start = measure.kind === 'last' ? to : from;
  const { dates, values, names } = series;
  const gap = `MATCH(1,INDEX((${dates}>=${start})*(${dates}<=${to})*(${values}=""),0),0)`;
  const name = marks.of(`INDEX(${names},${gap})`);
  const said = marks.compile(da.noData(reason, name));
  const own = assessed.indicator?.series;
  const hidden =
    own === undefined
      ? []
      : ownPoints(own, series.rhythm).flatMap(([period]) =>
          own.gaps?.[period] === 'suppressed' ? [slotSerial(slotOf(period, series.rhythm), series.rhythm)] : [],
        );
  if (hidden.length === 0) return said;
  const date = `INDEX(${dates},${gap})`;
  const test = hidden.slice(0, 40).map((serial) => `${date}=${String(serial)}`);
  return when(`OR(${test.join(',')})`, marks.compile(da.noData('suppressed', name)), said);
}

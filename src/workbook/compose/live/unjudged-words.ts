import { statusLabel, type Status } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { GoalRowKey } from './goal-rows';
import type { PolicyCells } from './goal-setup';
import type { Steps } from './judged-steps';
import type { SeriesRefs } from './series-refs';
import { RATINGS } from './unjudged-steps';
import { da, sized, when, wordsOf } from './words';
import { Marks, numberText, visibleDecimals } from './written';

const label = (status: Status): string => `"${statusLabel(status, 'da')}"`;

/** What is said of a goal that no rule judges, with the latest value and its change over a year where there is one. */
export function unjudgedWords(
  assessed: AssessedGoal,
  series: SeriesRefs | null,
  policy: PolicyCells,
  at: (key: GoalRowKey) => string,
): Steps {
  const opening = openingFormula(assessed, at);
  if (series === null) return { sentence: opening };
  const words = wordsOf(assessed, series, { kind: 'last', scale: 1, point: true }, policy, at);
  const { marks, signs } = words;
  const least = String(words.least);
  const [latest, yearly, percent, name] = [at('latest'), at('yearly'), at('yearlyPercent'), at('lastName')];
  const during = series.rhythm.rolling
    ? marks.of(`"fra "&SUBSTITUTE(${name}," – "," til ")`)
    : marks.of(`"i "&${name}`);
  const level = words.level(at('actualText'), latest, least);
  const shown = marks.compile(` ${da.latest(level, during)}`);
  const decimals = visibleDecimals(yearly, least);
  const difference = words.difference(at('changeText'), `ABS(${yearly})`, decimals);
  const ways = (amount: string): string =>
    when(
      `${yearly}<0`,
      marks.compile(` ${da.yearOverYear('fall', amount)}`),
      marks.compile(` ${da.yearOverYear('rise', amount)}`),
    );
  const inPercent = ways(`${marks.of(at('percentText'))} pct.`);
  const year = words.isShare ? ways(difference) : when(`${percent}=""`, ways(difference), inPercent);
  return {
    actualText: when(`${latest}=""`, '""', numberText(latest, least, signs)),
    changeText: when(`${yearly}=""`, '""', sized(words, yearly, decimals)),
    percentText: when(`${percent}=""`, '""', sized(words, percent, visibleDecimals(percent, '1'))),
    statusWords: opening,
    conclusionWords: when(`${at('last')}=0`, '""', shown),
    neededWords: when(`N(${yearly})=0`, '""', year),
    sentence: `${at('statusWords')}&${at('conclusionWords')}&${at('neededWords')}`,
  };
}

function openingFormula({ goal: { goal } }: AssessedGoal, at: (key: GoalRowKey) => string): string {
  const text = (said: string): string => new Marks().compile(said);
  if (goal.kind === 'follow') return text(da.followed);
  if (goal.kind === 'undetermined') return text(da.notSet);
  return RATINGS.reduceRight(
    (rest, status) => when(`${at('status')}=${label(status)}`, text(da.rated(status)), rest),
    text(da.unrated),
  );
}

/** How many of a goal's sub-goals are met. */
export function subgoalWords(statuses: readonly string[]): string {
  const marks = new Marks();
  const met = statuses.map((cell) => `(${cell}=${label('met')})`).join('+');
  const said = da.subgoals(MANY, statuses.length).replace(String(MANY), marks.of(`(${met})`));
  return marks.compile(said);
}

/** A number that the phrase is asked for so that its place can be found. */
const MANY = 987654;

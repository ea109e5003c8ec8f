import { rounded } from './formula';
import { formatPeriod, statusLabel, type Granularity } from '../../../engine';
import type { GoalSetup } from './goal-setup';
import type { Steps } from './judged-steps';
import { percentDecimals } from './judged-words';
import { PHASE } from './step-parts';
import { targetFigures } from './target-words';
import { da, figureDecimals, figureText, sized, when, type Words } from './words';
import { numberText, visibleDecimals } from './written';

/** What it means and what it takes: the verdict of a goal that is over, the outlook of one that runs. */
export function outlookWords(setup: GoalSetup, words: Words): Steps {
  return {
    ...targetFigures(setup, words),
    ...projection(setup, words),
    ...needed(setup, words),
  };
}

function projection(setup: GoalSetup, words: Words): Steps {
  const { goal, at } = setup;
  const { marks } = words;
  const [x, base] = [at('projection'), at('base')];
  const named = (what: string): string =>
    marks.compile(da.projection(formatPeriod(goal.targetPeriod ?? '', 'da'), what));
  const level = named(figureText(words, words.level(at('projectionText'), x, figureDecimals(words))));
  const levelText = numberText(x, figureDecimals(words), words.signs);
  let said = level;
  let text = levelText;
  if (goal.kind === 'change') {
    const change = `(${x}-${base})`;
    const percent = `(${change}/ABS(${base})*100)`;
    const inPercent = goal.unit === 'percent';
    const missed = `N(${at('miss')})>0`;
    const decimals = visibleDecimals(change, at('usual'));
    const difference = words.difference(at('projectionText'), `ABS${change}`, decimals);
    const way = (amount: string): string =>
      when(`${change}<0`, named(da.change('fall', amount)), named(da.change('rise', amount)));
    const ways = inPercent
      ? when(`${base}=0`, way(difference), way(`${marks.of(at('projectionText'))} pct.`))
      : way(difference);
    said = when(`${change}=0`, level, ways);
    const size = sized(words, change, decimals);
    const inText = inPercent
      ? when(`${base}=0`, size, sized(words, percent, percentDecimals(setup, percent, missed)))
      : size;
    text = when(`${change}=0`, levelText, inText);
  }
  const attainment = `${numberText(`(${at('attainment')}*100)`, '1', words.signs)}`;
  const partly = (amount: string | null): string => marks.compile(da.verdict('partly_met', amount));
  const verdicts = when(
    `${at('status')}="${statusLabel('met', 'da')}"`,
    marks.compile(da.verdict('met', null)),
    when(
      `${at('status')}="${statusLabel('partly_met', 'da')}"`,
      when(`${at('attainment')}=""`, partly(null), partly(`${marks.of(attainment)} pct.`)),
      when(`${at('status')}="${statusLabel('not_met', 'da')}"`, marks.compile(da.verdict('not_met', null))),
    ),
  );
  const early = when(`${at('status')}="${statusLabel('met', 'da')}"`, marks.compile(da.reachedEarly), said);
  return {
    projectionText: when(`${x}=""`, '""', text),
    conclusionWords: when(
      `${at('phase')}="${PHASE.running}"`,
      when(`${x}=""`, '""', early),
      when(`${at('phase')}="${PHASE.final}"`, verdicts),
    ),
  };
}

/** "Kræver et gennemsnit på 61,2 pct. i de resterende 4 måneder." Only where the goal is projected to be missed. */
function needed(setup: GoalSetup, words: Words): Steps {
  const { at, measure, series } = setup;
  const { marks } = words;
  const x = at('needed');
  const step: Granularity = series.rhythm.granularity;
  const isPoint = measure.point;
  const decimals = isPoint
    ? visibleDecimals(x, when(`ABS(${x})<10`, '1', at('usual')))
    : measure.kind === 'sum'
      ? '1'
      : at('usual');
  const said = (isLast: boolean): string => {
    const remaining = isLast
      ? da.remaining(1, step)
      : da.remaining(REMAINING, step).replace(String(REMAINING), marks.of(at('remaining')));
    const each = isLast ? null : step;
    const amount = words.level(at('neededText'), x, decimals);
    if (isPoint) {
      const size = words.difference(at('neededText'), `ABS(${x})`, decimals);
      const way = (one: 'fall' | 'rise'): string => marks.compile(da.neededChange(one, size, each, remaining));
      return when(`${x}<0`, way('fall'), way('rise'));
    }
    const text =
      measure.kind === 'sum'
        ? da.neededEach(da.bound(words.bound, amount), each, remaining)
        : (isLast ? da.neededLast : da.neededMean)(words.bound, amount, remaining);
    const out = outOfReach(words, x);
    return out === null ? marks.compile(text) : when(out, marks.compile(da.outOfReach(text)), marks.compile(text));
  };
  const reachedNow = isPoint ? `,${at('remainingGap')}=0` : '';
  const nothing = `OR(${x}="",N(${at('miss')})=0,${at('status')}="${statusLabel('met', 'da')}"${reachedNow})`;
  return {
    neededText: when(`${x}=""`, '""', isPoint ? sized(words, x, decimals) : signed(words, x, decimals)),
    neededWords: when(nothing, '""', when(`${at('remaining')}=1`, said(true), said(false))),
  };
}

/** A number of periods that a phrase is asked for so that its place can be found. */
const REMAINING = 987654;

/** A share above 100 pct., or a count below 0, in every remaining period. */
function outOfReach({ bound, isShare }: Words, x: string): string | null {
  if (bound === 'at_most') return `${x}<0`;
  return isShare ? `${x}>100` : null;
}

function signed(words: Words, x: string, decimals: string): string {
  return `IF(${rounded(x, decimals)}<0,"-","")&${sized(words, x, decimals)}`;
}

import { formatPeriod } from '../../../engine';
import { quoted } from './formula';
import type { GoalSetup } from './goal-setup';
import type { Steps } from './judged-steps';
import { noDataWords } from './no-data-words';
import { outlookWords } from './outlook-words';
import { periodOfSlot } from './slots';
import { PHASE } from './step-parts';
import { targetWords } from './target-words';
import { da, figureDecimals, figureText, sized, when, wordsOf, type Words } from './words';
import { decimalsToTell, numberText, visibleDecimals } from './written';

/** The sentences of a goal that formulas judge (evaluation.md section 8), as `describe` of the engine puts them. */
export function judgedWords(setup: GoalSetup): Steps {
  const { assessed, at, measure, policy, series } = setup;
  const words = wordsOf(assessed, series, measure, policy, at);
  const status = statusWords(setup, words);
  const phase = at('phase');
  const notStarted = words.marks.compile(notStartedText(setup));
  const judged = when(`${at('actual')}=""`, notStarted, status);
  const noData = noDataWords(setup, words);
  return {
    usual: usualDecimals(setup, words),
    ...actualPeriod(setup),
    ...figures(setup, words),
    statusWords: when(
      `${phase}="${PHASE.notStarted}"`,
      notStarted,
      when(`OR(${at('obstacle')}<>"",AND(${phase}="${PHASE.final}",${at('actual')}=""))`, noData, judged),
    ),
    targetWords: targetWords(setup, words),
    ...outlookWords(setup, words),
    sentence: [
      at('statusWords'),
      ...['targetWords', 'conclusionWords', 'neededWords'].map((key) => spaced(at, key)),
    ].join('&'),
  };
}

function spaced(at: GoalSetup['at'], key: string): string {
  const cell = at(key as Parameters<GoalSetup['at']>[0]);
  return `IF(${cell}="",""," "&${cell})`;
}

/** More decimals than usual only where it takes them to see that a value misses its target. */
function usualDecimals({ goal, at }: GoalSetup, { least }: Words): string {
  if (goal.kind === 'change') return String(least);
  const level = goal.kind === 'path' ? at('shownLevel') : at('level');
  const apart = (test: string, value: string): string =>
    `IF(${test},IF(${level}="",${String(least)},${decimalsToTell(value, level, least)}),${String(least)})`;
  const actual = apart(`N(${at('gap')})<0`, at('actual'));
  const projected = apart(`N(${at('miss')})>0`, at('projection'));
  return `MAX(${actual},${projected})`;
}

/** The period that the actual is of: the target period, the part of it that is over, or the latest one. */
function actualPeriod({ goal, at, measure, series, target }: GoalSetup): Steps {
  const { rhythm } = series;
  const name = at('lastName');
  const duringLast = rhythm.rolling ? `"fra "&SUBSTITUTE(${name}," – "," til ")` : `"i "&${name}`;
  const whole = goal.targetPeriod ?? '';
  const over = `${at('last')}>=${at('targetTo')}`;
  const choose = (all: string, part: string, latest: string): string => {
    if (measure.point) return when(over, all, latest);
    return when(over, all, when(`${at('soFar')}=""`, latest, part));
  };
  const start = formatPeriod(periodOfSlot(target.firstSlot, { ...rhythm, rolling: false }), 'da');
  const single = `${name}=${quoted(start)}`;
  return {
    actualName: when(
      `${at('actual')}=""`,
      '""',
      choose(quoted(formatPeriod(whole, 'da')), when(single, name, `${quoted(`${start} – `)}&${name}`), name),
    ),
    actualDuring: when(
      `${at('actual')}=""`,
      '""',
      choose(quoted(da.during(whole)), when(single, duringLast, `${quoted(`fra ${start} til `)}&${name}`), duringLast),
    ),
  };
}

/** Every figure of the sentences as text, a cell each. */
function figures(setup: GoalSetup, words: Words): Steps {
  const { goal, at, base } = setup;
  const { signs } = words;
  const unless = (cell: string, text: string): string => when(`${cell}=""`, '""', text);
  const change =
    base === null
      ? {}
      : {
          baseText: unless(at('base'), numberText(at('base'), at('usual'), signs)),
          ...(goal.kind === 'change'
            ? {
                changeText: unless(
                  at('change'),
                  sized(words, at('change'), visibleDecimals(at('change'), at('usual'))),
                ),
                percentText: unless(
                  at('changePercent'),
                  sized(words, at('changePercent'), percentDecimals(setup, at('changePercent'), `N(${at('gap')})<0`)),
                ),
              }
            : {}),
        };
  return {
    ...change,
    actualText: unless(at('actual'), numberText(at('actual'), figureDecimals(words), signs)),
    ...(goal.kind === 'path'
      ? { levelText: unless(at('shownLevel'), numberText(at('shownLevel'), at('usual'), signs)) }
      : {}),
  };
}

/** One decimal, more where the size would show as 0 or, though it misses it, as the goal's own. */
export function percentDecimals({ goal, at }: GoalSetup, x: string, isShort: string): string {
  const visible = visibleDecimals(x, '1');
  if (goal.value === null || goal.value === undefined) return visible;
  return `MAX(IF(${isShort},${decimalsToTell(`ABS(${x})`, at('value'), 1)},1),${visible})`;
}

/** "Status viser et fald fra oktober 2017 til oktober 2018 på 4,3 pct., svarende til ca. 146 fuldtidspersoner." */
function statusWords(setup: GoalSetup, words: Words): string {
  const { marks } = words;
  return setup.goal.kind === 'change' ? changeStatus(setup, words) : marks.compile(levelStatus(setup, words));
}

function changeStatus({ goal, at }: GoalSetup, words: Words): string {
  const { marks } = words;
  const during = da.fromTo(formatPeriod(goal.basePeriod ?? '', 'da'), marks.of(at('actualName')));
  const difference = words.difference(
    at('changeText'),
    `ABS(${at('change')})`,
    visibleDecimals(at('change'), at('usual')),
  );
  const one = (way: 'fall' | 'rise', inPercent: boolean): string => {
    if (!inPercent) return marks.compile(da.statusOfChange(way, during, difference, null));
    const equivalent = words.isShare ? difference : da.about(difference);
    return marks.compile(da.statusOfChange(way, during, `${marks.of(at('percentText'))} pct.`, equivalent));
  };
  const both = (inPercent: boolean): string =>
    when(`${at('change')}<0`, one('fall', inPercent), one('rise', inPercent));
  const level = words.level(at('actualText'), at('actual'), at('usual'));
  const unchanged = marks.compile(da.statusUnchanged(during, level));
  const absolute = both(false);
  const said = goal.unit === 'percentage_point' ? absolute : when(`${at('changePercent')}=""`, absolute, both(true));
  return when(`${at('change')}=0`, unchanged, said);
}

function levelStatus({ goal, at, base }: GoalSetup, words: Words): string {
  const { marks } = words;
  const amount = words.level(at('actualText'), at('actual'), figureDecimals(words));
  const sentence = (against: string | null): string =>
    da.statusOfLevel(figureText(words, amount), marks.of(at('actualDuring')), against);
  if (goal.kind === 'path') {
    const level = words.level(at('levelText'), at('shownLevel'), at('usual'));
    return marks.of(
      when(`${at('shownLevel')}=""`, marks.compile(sentence(null)), marks.compile(sentence(da.againstPath(level)))),
    );
  }
  if (base === null) return sentence(null);
  const level = words.level(at('baseText'), at('base'), at('usual'));
  const against = da.againstBase(level, da.during(goal.basePeriod ?? ''));
  return marks.of(when(`${at('base')}=""`, marks.compile(sentence(null)), marks.compile(sentence(against))));
}

/** "Der foreligger endnu ingen tal efter oktober 2018." */
export function notStartedText({ goal, counts }: Pick<GoalSetup, 'goal' | 'counts'>): string {
  if (counts) return da.notStartedAfter(formatPeriod(goal.basePeriod ?? '', 'da'));
  return da.notStarted(da.during(goal.targetPeriod ?? ''));
}

import { formatPeriod } from '../../../engine';
import type { GoalSetup } from './goal-setup';
import { da, sized, when, type Words } from './words';
import { visibleDecimals } from './written';

/** What the goal asks for: "Målet er et fald på 4 pct. fra ... til ..., svarende til ca. 130 fuldtidspersoner." */
export function targetWords(setup: GoalSetup, words: Words): string {
  const { goal, at } = setup;
  const { marks } = words;
  if (goal.kind === 'change') return when(`${at('value')}=""`, '""', changeTarget(setup, words));
  if (goal.kind === 'path') {
    const level = words.level(at('levelText'), at('shownLevel'), at('usual'));
    return when(`${at('shownLevel')}=""`, '""', marks.compile(da.path(level, marks.of(pathDuring(setup)))));
  }
  const during = da.during(goal.targetPeriod ?? '');
  if (goal.kind === 'baseline_level') {
    const period = formatPeriod(goal.basePeriod ?? '', 'da');
    const level = words.level(at('baseText'), at('base'), at('usual'));
    const said = (amount: string | null): string =>
      marks.compile(da.target(da.bound(words.bound, da.levelOf(period, amount)), during, null));
    return when(`${at('base')}=""`, said(null), said(level));
  }
  return when(`${at('level')}=""`, '""', marks.compile(da.target(levelAskedFor(setup, words), during, null)));
}

/** Decimals of the goal's own number: as stated, else as many as it shows, two at most. */
export function statedDecimals({ goal }: Pick<GoalSetup, 'goal'>, value: string): string {
  if (goal.decimals !== null && goal.decimals !== undefined) return String(goal.decimals);
  return `IF(ROUND(${value},0)=${value},0,IF(ROUND(${value},1)=${value},1,2))`;
}

function levelAskedFor(setup: GoalSetup, words: Words): string {
  const { goal, at } = setup;
  const stated = words.stated(at('valueText'), at('value'), statedDecimals(setup, at('value')));
  const isMean = words.figure === 'mean' || words.figure === 'mean_share' || goal.kind === 'average';
  switch (goal.kind) {
    case 'count': {
      const isPlain = words.figure === 'sum' || words.figure === 'value';
      return da.bound(words.bound, isPlain ? stated : da.perPeriod(stated, words.figure));
    }
    case 'range': {
      if (goal.valueHigh === null || goal.valueHigh === undefined) return da.range(stated, null);
      const high = words.stated(at('highText'), at('high'), statedDecimals(setup, at('high')));
      return da.range(words.marks.of(at('valueText')), high);
    }
    case 'all':
      return da.everyone(words.stated(at('valueText'), '100', '0'));
    default:
      return `${da.bound(words.bound, stated)}${isMean ? ` ${da.onAverage}` : ''}`;
  }
}

function changeTarget({ goal, at }: GoalSetup, words: Words): string {
  const { marks } = words;
  const during = da.fromTo(formatPeriod(goal.basePeriod ?? '', 'da'), formatPeriod(goal.targetPeriod ?? '', 'da'));
  const stated = words.stated(at('valueText'), at('value'), statedDecimals({ goal }, at('value')));
  const change = da.change(words.bound === 'at_most' ? 'fall' : 'rise', stated);
  const said = (equivalent: string | null): string => marks.compile(da.target(change, during, equivalent));
  if (goal.unit !== 'percent') return said(null);
  const size = `(${at('level')}-${at('base')})`;
  const about = (amount: string): string => (words.isShare ? amount : da.about(amount));
  const known = words.difference(at('equivalentText'), `ABS${size}`, visibleDecimals(size, at('usual')));
  const absolute = goal.absolute ?? null;
  const fallback =
    absolute === null
      ? said(null)
      : said(
          about(
            words.difference(
              at('equivalentText'),
              String(Math.abs(absolute)),
              visibleDecimals(String(absolute), at('usual')),
            ),
          ),
        );
  return when(`OR(${at('base')}="",${at('level')}="")`, fallback, said(about(known)));
}

/** The figures of the target as text. */
export function targetFigures(setup: GoalSetup, words: Words): Record<string, string> {
  const { goal, at } = setup;
  const value = goal.kind === 'all' ? '100' : at('value');
  const number = (x: string): string => when(`${x}=""`, '""', sizedSigned(words, x, statedDecimals(setup, x)));
  const size = `(${at('level')}-${at('base')})`;
  const absolute = goal.absolute ?? null;
  const fallback =
    absolute === null ? '""' : sized(words, String(absolute), visibleDecimals(String(absolute), at('usual')));
  return {
    ...(goal.kind === 'baseline_level' || goal.kind === 'path' ? {} : { valueText: number(value) }),
    ...(goal.kind === 'range' && goal.valueHigh !== null && goal.valueHigh !== undefined
      ? { highText: number(at('high')) }
      : {}),
    ...(goal.kind === 'change' && goal.unit === 'percent'
      ? {
          equivalentText: when(
            `OR(${at('base')}="",${at('level')}="")`,
            fallback,
            sized(words, size, visibleDecimals(size, at('usual'))),
          ),
        }
      : {}),
  };
}

function sizedSigned(words: Words, x: string, decimals: string): string {
  return `IF(${x}<0,"-","")&${sized(words, x, decimals)}`;
}

/** The path's own period: the latest one it is read at while the goal runs, else the target period. */
function pathDuring({ goal, at }: GoalSetup): string {
  const whole = `"${da.during(goal.targetPeriod ?? '')}"`;
  return when(`AND(${at('phase')}="i gang",${at('obstacle')}="")`, `"i "&${at('lastName')}`, whole);
}

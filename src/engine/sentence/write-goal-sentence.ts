import { isGiven } from '../given';
import type { Direction, Goal, Per } from '../goal';
import { formatNumber } from '../number';
import { periodSpan, type Period } from '../period';
import { formatPeriod } from '../period-text';
import { decimalsOf } from '../rounding';
import { unitWords } from './write-units';

/**
 * A goal as a sentence in the plans' own Danish: "Antallet af personer der modtager offentlig forsørgelse skal falde
 * med 4 pct. fra oktober 2018 til oktober 2019. Det svarer til et fald på ca. 130 fuldtidspersoner." Read with
 * `parseGoalText` it gives the goal back. Null for a goal that no sentence can say: a path, a goal without what it asks for.
 */
export function writeGoalSentence(goal: Goal): string | null {
  const sentence = body(goal);
  if (sentence === null) return null;
  const label = isGiven(goal.number) && goal.number !== '' ? `Mål ${goal.number}: ` : '';
  return label + sentence;
}

function body(goal: Goal): string | null {
  switch (goal.kind) {
    case 'change':
      return change(goal);
    case 'level':
      return level(goal, '');
    case 'average':
      return level(goal, ' i gennemsnit');
    case 'range':
      return range(goal);
    case 'count':
      return count(goal);
    case 'baseline_level':
      return baseLevel(goal);
    case 'all':
      return every(goal);
    case 'qualitative':
      return `${subject(goal)} skal ${qualityVerb(goal)}${when(goal.targetPeriod)}.`;
    case 'follow':
      return `${subject(goal)} følges${often(goal.per, FOLLOWED)}${when(goal.targetPeriod)}.`;
    case 'undetermined':
      return undetermined(goal);
    case 'path':
      return null;
  }
}

function change(goal: Goal): string | null {
  if (!isGiven(goal.value) || (goal.direction !== 'decrease' && goal.direction !== 'increase')) return null;
  const verb = goal.direction === 'decrease' ? 'falde' : 'stige';
  const figure = isGiven(goal.valueHigh)
    ? `${plain(goal, goal.value)}-${figureOf(goal, goal.valueHigh)}`
    : ownFigure(goal, goal.value);
  const percent = isGiven(goal.percent) ? `, svarende til ${about(goal)}${formatted(goal.percent)} pct.` : '';
  const path = fromTo(goal.basePeriod, goal.targetPeriod);
  const said = `${subject(goal)} skal ${verb} med ${figure}${often(goal.per, EVERY)}${path}${percent}`;
  if (!isGiven(goal.absolute)) return ended(said);
  return `${ended(said)} Det svarer til ${restatement(goal)} på ${about(goal)}${formatted(goal.absolute)} personer.`;
}

function level(goal: Goal, mean: string): string | null {
  if (!isGiven(goal.value)) return null;
  const bound =
    goal.direction === 'equal' ? 'fastholdes på' : goal.direction === 'at_most' ? 'højst være' : 'mindst være';
  const said = `${subject(goal)} skal ${bound} ${ownFigure(goal, goal.value)}${often(goal.per, EVERY)}${mean}${when(goal.targetPeriod)}`;
  return ended(said + restated(goal) + movedFrom(goal));
}

/** ", svarende til et fald på 20 pct. (107 personer) fra december 2013 til december 2015". */
function restated(goal: Goal): string {
  const percent = isGiven(goal.percent) ? `${formatted(goal.percent)} pct.` : null;
  const absolute = isGiven(goal.absolute) ? `${formatted(goal.absolute)} personer` : null;
  if (percent === null && absolute === null) return '';
  const both = percent !== null && absolute !== null ? `${percent} (${absolute})` : (percent ?? absolute ?? '');
  const path = isGiven(goal.statedBase) ? '' : fromTo(goal.basePeriod, goal.targetPeriod);
  return `, svarende til ${restatement(goal)} på ${about(goal)}${both}${path}`;
}

/** ", mod 10,6 uger i 2019"; without the figure "i forhold til 2019". */
function movedFrom(goal: Goal): string {
  if (isGiven(goal.statedBase)) return `, mod ${figureOf(goal, goal.statedBase)}${when(goal.basePeriod)}`;
  if (!isGiven(goal.basePeriod) || isGiven(goal.percent) || isGiven(goal.absolute)) return '';
  return ` i forhold til ${named(goal.basePeriod)}`;
}

function restatement(goal: Goal): string {
  const own = goal.direction === 'decrease' || goal.direction === 'at_most' ? 'decrease' : 'increase';
  return (goal.equivalentDirection ?? own) === 'decrease' ? 'et fald' : 'en stigning';
}

function range(goal: Goal): string | null {
  if (!isGiven(goal.value) || !isGiven(goal.valueHigh)) return null;
  const figure =
    goal.direction === 'at_least'
      ? `være mindst ${plain(goal, goal.value)}-${figureOf(goal, goal.valueHigh)}`
      : `ligge mellem ${plain(goal, goal.value)} og ${figureOf(goal, goal.valueHigh)}`;
  return ended(`${subject(goal)} skal ${figure}${often(goal.per, EVERY)}${when(goal.targetPeriod)}`);
}

function count(goal: Goal): string | null {
  if (!isGiven(goal.value)) return null;
  const bound = goal.direction === 'at_least' ? 'mindst ' : goal.direction === 'at_most' ? 'højst ' : '';
  const noun = isGiven(goal.subject) && goal.subject !== '' ? goal.subject : unitWords(goal);
  return ended(
    `Der skal gennemføres ${bound}${rounding(goal)}${plain(goal, goal.value)} ${noun}${often(goal.per, EVERY)}${when(goal.targetPeriod)}`,
  );
}

function baseLevel(goal: Goal): string | null {
  if (!isGiven(goal.basePeriod)) return null;
  const base = named(goal.basePeriod);
  const verb = BASE_VERBS[goal.direction ?? 'equal'];
  if (isGiven(goal.value)) {
    return `${subject(goal)} skal ${verb} ${figureOf(goal, goal.value)}${when(goal.targetPeriod)}, svarende til niveauet i ${base}.`;
  }
  if (goal.direction === 'decrease' || goal.direction === 'increase') {
    const compared = goal.direction === 'decrease' ? 'lavere' : 'højere';
    return `${subject(goal)} skal${when(goal.targetPeriod)} være ${compared} end i ${base}.`;
  }
  return ended(`${subject(goal)} skal${when(goal.targetPeriod)} ${verb} niveauet for ${base}`);
}

const BASE_VERBS: Readonly<Record<Direction, string>> = {
  at_most: 'nedbringes til',
  decrease: 'nedbringes til',
  at_least: 'hæves til',
  increase: 'hæves til',
  equal: 'fastholdes på',
};

function every(goal: Goal): string | null {
  const group = goal.subject ?? 'borgere';
  const opens = ['alle', 'samtlige', 'ingen'].includes(group.toLowerCase().split(' ')[0] ?? '');
  if (goal.value === 0)
    return ended(`${capital(opens ? group : `Ingen ${group}`)} må være omfattet${when(goal.targetPeriod)}`);
  const named = capital(opens ? group : `Alle ${group}`);
  if (!isGiven(goal.value) || goal.unit === 'percent')
    return ended(`${named} skal være omfattet${when(goal.targetPeriod)}`);
  return ended(`${named} skal have svar inden for ${figureOf(goal, goal.value)}${when(goal.targetPeriod)}`);
}

function qualityVerb({ direction }: Goal): string {
  if (direction === 'decrease' || direction === 'at_most') return 'nedbringes';
  return direction === 'increase' || direction === 'at_least' ? 'styrkes' : 'prioriteres';
}

function undetermined(goal: Goal): string {
  const unit = unitWords(goal);
  const said =
    goal.direction === 'decrease' || goal.direction === 'increase'
      ? `${goal.direction === 'decrease' ? 'falde' : 'stige'} med X ${unit}${fromTo(goal.basePeriod, goal.targetPeriod)}`
      : `${goal.direction === 'at_most' ? 'højst' : 'mindst'} være X ${unit}${when(goal.targetPeriod)}`;
  return ended(`${subject(goal)} skal ${said}`);
}

function subject(goal: Goal): string {
  if (isGiven(goal.subject) && goal.subject !== '') return capital(goal.subject);
  return goal.unit === 'percent' || goal.unit === 'percentage_point' ? 'Andelen' : 'Antallet';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function figureOf(goal: Goal, value: number): string {
  const unit = unitWords(goal);
  return unit === '' ? plain(goal, value) : `${plain(goal, value)} ${unit}`;
}

/** The goal's own figure, rounded where nothing else is. */
function ownFigure(goal: Goal, value: number): string {
  return rounding(goal) + figureOf(goal, value);
}

function rounding(goal: Goal): string {
  return isGiven(goal.absolute) || isGiven(goal.percent) ? '' : about(goal);
}

function plain(goal: Goal, value: number): string {
  return formatNumber(value, Math.max(goal.decimals ?? 0, decimalsOf(value)), 'da');
}

function formatted(value: number): string {
  return formatNumber(value, decimalsOf(value), 'da');
}

function about(goal: Goal): string {
  return goal.approximate === true ? 'ca. ' : '';
}

type Often = Readonly<Record<Per, string>>;
const EVERY: Often = { month: 'pr. måned', quarter: 'pr. kvartal', half_year: 'pr. halvår', year: 'om året' };
const FOLLOWED: Often = {
  month: 'hver måned',
  quarter: 'hvert kvartal',
  half_year: 'hvert halve år',
  year: 'hvert år',
};

function often(per: Per | null | undefined, words: Often): string {
  return isGiven(per) ? ` ${words[per]}` : '';
}

function when(period: Period | null | undefined): string {
  return isGiven(period) ? ` i ${named(period)}` : '';
}

/** " fra oktober 2018 til oktober 2019" for periods of one kind, else " i 2022 i forhold til december 2019". */
function fromTo(base: Period | null | undefined, target: Period | null | undefined): string {
  if (!isGiven(base)) return when(target);
  if (!isGiven(target)) return ` i forhold til ${named(base)}`;
  const [a, b] = [periodSpan(base), periodSpan(target)];
  const paired = a.kind === b.kind && a.kind !== 'stretch' && a.kind !== 'rolling_year' && a.last < b.last;
  return paired ? ` fra ${named(base)} til ${named(target)}` : `${when(target)} i forhold til ${named(base)}`;
}

function named(period: Period): string {
  const { kind } = periodSpan(period);
  if (kind !== 'stretch' && kind !== 'rolling_year') return formatPeriod(period, 'da');
  return `perioden ${formatPeriod(period, 'da').replace(' – ', ' til ')}`;
}

/** A full stop, unless an abbreviation brings its own. */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

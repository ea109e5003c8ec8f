import type { Direction, Goal } from '../../goal';
import { changeNoun, comparative, isUnwanted, particle, quality } from '../lexicon/change-words';
import type { PeriodPhrase } from '../recognise/periods';
import { knownNounUnit } from '../lexicon/units';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { spansOf, told, type Draft, type Told, type ToldDirection } from './draft';
import type { Figure } from './figure';
import { countedUnit } from './goal-with-figure';
import { periodsOf } from './periods';
import { subjectOf } from './subject';

type TextOf = (range: readonly [number, number]) => string;

/** "halveres", "fordobling", "dobbelt så mange": the word is the size. Null when no word is. */
export function goalOfAmountWord(view: SentenceView, structure: Structure, textOf: TextOf): Draft | null {
  const found = amountWord(view, structure);
  if (found === null) return null;
  const periods = periodsOf(view, structure, [], null, 'ends');
  const subject = subjectOf(view, structure, null);
  const at: readonly [number, number] = [found.at, found.at + 1];
  return {
    goal: base('change', found.direction, found.amount, 'percent', periods, subject, textOf),
    at: spansOf({
      kind: at,
      direction: at,
      value: at,
      unit: null,
      basePeriod: periods.base.at,
      targetPeriod: periods.target.at,
      subject,
    }),
  };
}

interface AmountWord {
  readonly at: number;
  readonly amount: number;
  readonly direction: 'decrease' | 'increase';
}

function amountWord(view: SentenceView, structure: Structure): AmountWord | null {
  const verb =
    view.verbs.find((found) => found.verb.amount !== undefined && found.form !== 'past' && !found.relative) ??
    structure.main;
  if (verb?.verb.amount !== undefined && verb.verb.direction !== undefined) {
    return { at: verb.at, amount: verb.verb.amount, direction: verb.verb.direction };
  }
  for (let i = view.from; i < view.to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const noun = changeNoun(lower);
    if (noun?.amount !== undefined) return { at: i, amount: noun.amount, direction: noun.direction };
    const next = view.tokens[i + 1]?.lower;
    if (lower === 'dobbelt' && (next === 'så' || next === 'op')) return { at: i, amount: 100, direction: 'increase' };
    if (lower === 'det' && (next === 'halve' || next === 'dobbelte')) {
      return next === 'halve'
        ? { at: i + 1, amount: 50, direction: 'decrease' }
        : { at: i + 1, amount: 100, direction: 'increase' };
    }
  }
  return null;
}

/** "nedbringes til niveauet for 2019", "på niveau med 2019", "lavere end i 2019". Null without such a base. */
export function goalOfBaseLevel(
  view: SentenceView,
  structure: Structure,
  textOf: TextOf,
  stated: Figure | null,
): Draft | null {
  const level = view.periods.find(
    (period) =>
      period.role === 'base' && (period.level || isCompared(view, structure, period)) && !inSubject(structure, period),
  );
  if (level === undefined || level.period === null) return null;
  const direction = levelDirection(view, structure, level);
  if (direction === null) return null;
  const periods = periodsOf(view, structure, [], null, 'ends');
  const subject = subjectOf(view, structure, null);
  const unit: Told<string | null> =
    structure.measureAt === null ? told<string | null>(null, null) : countedUnit(view, structure.measureAt);
  const value = stated?.quantity.number.value ?? null;
  const cue: readonly [number, number] = [level.from, level.to];
  return {
    goal: {
      ...base(
        'baseline_level',
        direction.value,
        value,
        stated?.quantity.unit?.name ?? unit.value,
        periods,
        subject,
        textOf,
      ),
      ...(unit.at === null ? {} : { unitText: textOf(unit.at) }),
    },
    at: spansOf({
      kind: cue,
      direction: direction.at,
      value: stated === null ? null : [stated.quantity.number.from, stated.quantity.number.to],
      unit: stated?.quantity.unitAt ?? unit.at,
      basePeriod: periods.base.at,
      targetPeriod: periods.target.at,
      subject,
    }),
  };
}

/** "lavere end i 2019", "må ikke stige i forhold til 2019". */
function isCompared(view: SentenceView, structure: Structure, period: PeriodPhrase): boolean {
  const before = view.tokens[period.at[0] - 1]?.lower === 'end' || view.tokens[period.from]?.lower === 'end';
  const word = view.tokens[period.from - 1]?.lower ?? '';
  const effect = structure.main?.verb.effect;
  if (before || comparative(word) !== undefined) return true;
  return effect === 'change' && structure.main?.verb.soft !== true;
}

function inSubject(structure: Structure, period: PeriodPhrase): boolean {
  return structure.subject !== null && period.from >= structure.subject[0] && period.to <= structure.subject[1];
}

const LEAST = ['mindst', 'minimum'];
const MOST = ['højst', 'maksimalt', 'højest', 'maks'];

function levelDirection(view: SentenceView, structure: Structure, period: PeriodPhrase): ToldDirection | null {
  const verb = structure.main;
  const at: readonly [number, number] | null = verb === null ? null : [verb.at, verb.at + 1];
  for (let i = structure.predicateAt; i < period.to; i += 1) {
    if (structure.subject !== null && i >= structure.subject[0] && i < structure.subject[1]) continue;
    const lower = view.tokens[i]?.lower ?? '';
    if (LEAST.includes(lower)) return told<Direction | null>('at_least', [i, i + 1]);
    if (MOST.includes(lower)) return told<Direction | null>('at_most', [i, i + 1]);
    if (lower === 'ned') return told<Direction | null>('at_most', [i, i + 1]);
    if (lower === 'op' || lower === 'tilbage') return told<Direction | null>('at_least', [i, i + 1]);
    const compared = comparative(lower);
    if (compared !== undefined && i > structure.predicateAt && i >= period.from - 2 && period.from > 0)
      return told<Direction | null>(negate(structure, compared), [i, i + 1]);
  }
  if (verb === null) return null;
  const { effect, direction } = verb.verb;
  if (effect === 'exceed') return told<Direction | null>(structure.negated ? 'at_most' : 'at_least', at);
  if (effect === 'fallBelow') return told<Direction | null>(structure.negated ? 'at_least' : 'at_most', at);
  if (direction !== undefined) {
    if (structure.negated) return told<Direction | null>(direction === 'increase' ? 'at_most' : 'at_least', at);
    if (period.level) return told<Direction | null>(direction === 'decrease' ? 'at_most' : 'at_least', at);
    return told<Direction | null>(direction, at);
  }
  return period.level ? told<Direction | null>('equal', at) : null;
}

function negate(structure: Structure, direction: 'decrease' | 'increase'): Direction {
  if (!structure.negated) return direction;
  return direction === 'increase' ? 'at_most' : 'at_least';
}

const EVERY = new Set(['alle', 'samtlige', 'enhver', 'ethvert', 'al', 'alt']);
const NONE = new Set(['ingen', 'intet']);

/** "Alle ledige ...", "ingen borgere ...": every member of a group, with the limit each must keep when one is given. */
export function goalOfEvery(
  view: SentenceView,
  structure: Structure,
  textOf: TextOf,
  limit: Figure | null,
): Draft | null {
  const at = everyAt(view, structure, limit !== null);
  if (at < 0) return null;
  const none = NONE.has(view.tokens[at]?.lower ?? '');
  const periods = periodsOf(view, structure, [], null, 'over');
  const per = view.recurrences.find((found) => found.per !== 'other');
  const group: readonly [number, number] = [at, Math.min(view.to, groupEnd(view, structure, at))];
  const word: readonly [number, number] = [at, at + 1];
  const quantity = limit?.quantity ?? null;
  const plain = none ? { value: 0, unit: noun(view, at) ?? 'persons' } : { value: 100, unit: 'percent' };
  const direction: Direction = quantity === null ? 'equal' : limitDirection(limit, none);
  return {
    goal: {
      ...base(
        'all',
        direction,
        quantity?.number.value ?? plain.value,
        quantity === null ? plain.unit : (quantity.unit?.name ?? null),
        periods,
        group,
        textOf,
      ),
      per: per === undefined || per.per === 'other' ? null : per.per,
      ...(quantity === null ? {} : { decimals: quantity.number.decimals }),
      ...(quantity?.unitAt == null ? {} : { unitText: textOf(quantity.unitAt) }),
    },
    at: spansOf({
      kind: word,
      direction: quantity === null ? word : (quantity.boundAt ?? word),
      value: quantity === null ? word : [quantity.number.from, quantity.number.to],
      unit: quantity?.unitAt ?? null,
      targetPeriod: periods.target.at,
      basePeriod: periods.base.at,
      per: per === undefined ? null : [per.from, per.to],
      subject: group,
    }),
  };
}

function limitDirection(limit: Figure | null, none: boolean): Direction {
  const bound = limit?.quantity.bound ?? null;
  if (none) return bound === 'at_most' ? 'at_least' : 'at_most';
  if (bound !== null) return bound;
  return limit?.role.kind === 'limit' ? 'at_most' : 'equal';
}

/** "alle" heads the subject or an object of what is done; "altid" and "hver gang" say the same of a time limit. */
function everyAt(view: SentenceView, structure: Structure, limited: boolean): number {
  for (let i = view.from; i < view.to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const next = view.tokens[i + 1]?.lower ?? '';
    const inMeasure = structure.measureAt !== null && i > structure.measureAt && i < structure.measureAt + 6;
    if (lower === 'alt' && view.tokens[i - 1]?.lower === 'i') continue;
    if ((EVERY.has(lower) || NONE.has(lower)) && !inMeasure && !NOT_GROUPS.has(next) && !isSoft(structure, i)) return i;
    if (limited && lower === 'altid') return i;
    if (lower === 'hver' && next === 'gang') return i;
  }
  return -1;
}

const NOT_GROUPS = new Set([
  'år',
  'årene',
  'måneder',
  'niveauer',
  'områder',
  'aspekter',
  'tider',
  'tiders',
  'sammen',
  'måder',
  'forhold',
  'henseender',
  'andre',
  'midler',
]);

/** "styrkes i alle dele af kommunen": about quality, not about every member. */
function isSoft(structure: Structure, i: number): boolean {
  const verb = structure.main;
  return verb !== null && verb.verb.direction !== undefined && i > verb.at;
}

function groupEnd(view: SentenceView, structure: Structure, at: number): number {
  const stops = [structure.modal?.at, structure.main?.at].filter(
    (stop): stop is number => stop !== undefined && stop > at,
  );
  return stops.length > 0 ? Math.min(...stops) : view.to;
}

function noun(view: SentenceView, at: number): string | null {
  return knownNounUnit(view.tokens[at + 1]?.lower ?? '')?.name ?? null;
}

/** "følges", "opgøres hvert kvartal": watched without a level. */
export function goalOfFollowing(view: SentenceView, structure: Structure, textOf: TextOf): Draft {
  const periods = periodsOf(view, structure, [], null, 'over');
  const per = view.recurrences.find((found) => found.per !== 'other');
  const subject = subjectOf(view, structure, null);
  return {
    goal: {
      ...base('follow', null, null, null, periods, subject, textOf),
      per: per === undefined || per.per === 'other' ? null : per.per,
    },
    at: spansOf({
      kind: structure.main === null ? null : [structure.main.at, structure.main.at + 1],
      targetPeriod: periods.target.at,
      per: per === undefined ? null : [per.from, per.to],
      subject,
    }),
  };
}

/** "skal fortsat styrkes", "flere ... skal i job": wanted, without a measurable level. */
export function goalOfQuality(view: SentenceView, structure: Structure, textOf: TextOf): Draft {
  const periods = periodsOf(view, structure, [], null, 'over');
  const direction = qualityDirection(view, structure);
  const subject = subjectOf(view, structure, null);
  return {
    goal: base('qualitative', direction.value, null, null, periods, subject, textOf),
    at: spansOf({
      kind: direction.at,
      direction: direction.at,
      basePeriod: periods.base.at,
      targetPeriod: periods.target.at,
      subject,
    }),
  };
}

function qualityDirection(view: SentenceView, structure: Structure): ToldDirection {
  const verb = structure.main;
  if (verb?.verb.direction !== undefined) {
    return told<Direction | null>(structure.negated ? null : verb.verb.direction, [verb.at, verb.at + 1]);
  }
  for (let i = view.from; i < view.to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const mean = view.tokens[i + 1]?.lower ?? '';
    if ((lower === 'under' || lower === 'over') && mean.includes('gennemsnit')) {
      return told<Direction | null>(lower === 'under' ? 'decrease' : 'increase', [i, i + 1]);
    }
    const found =
      quality(lower) ?? changeNoun(lower)?.direction ?? (i > structure.predicateAt ? particle(lower) : undefined);
    if (found !== undefined) return told<Direction | null>(found, [i, i + 1]);
  }
  return told<Direction | null>(null, null);
}

/** Kept for sentences whose wish is told by what they name. */
export function namesUnwanted(view: SentenceView): boolean {
  return view.tokens.slice(view.from, view.to).some((token) => isUnwanted(token.lower));
}

function base(
  kind: Goal['kind'],
  direction: Direction | null,
  value: number | null,
  unit: string | null,
  periods: ReturnType<typeof periodsOf>,
  subject: readonly [number, number] | null,
  textOf: TextOf,
): Goal {
  return {
    kind,
    direction,
    value,
    unit,
    basePeriod: periods.base.value,
    targetPeriod: periods.target.value,
    per: null,
    subject: subject === null ? null : textOf(subject),
  };
}

import { measure } from '../lexicon/change-words';
import { verbReading, type Verb } from '../lexicon/verbs';
import type { ModalAt, SentenceView, VerbAt } from './sentence-view';

/** How a clause is built: what its predicate is and where a figure can only belong to the subject. */
export interface Structure {
  /** The modal that carries the demand ("skal", "må"), null in "Der afholdes ..." and in fragments. */
  readonly modal: ModalAt | null;
  /** "ikke" or "aldrig" beside the modal or its verb; "ingen" as subject is told apart elsewhere. */
  readonly negated: boolean;
  /** First token of the predicate; the sentence's start in fragments. Before it only a head counts. */
  readonly predicateAt: number;
  /** The verb that says what happens with the figure. */
  readonly main: VerbAt | null;
  /** The measure that heads the subject ("andelen", "antallet"), token index. */
  readonly measureAt: number | null;
  /** From the measure to the end of the subject: figures here only describe it. */
  readonly subject: readonly [number, number] | null;
}

const NEGATIONS = new Set(['ikke', 'aldrig', 'ej']);

export function structureOf(view: SentenceView): Structure {
  const modal = mainModal(view);
  const main = mainVerb(view, modal);
  const measureAt = subjectMeasure(view, modal, main);
  const predicateAt = startOfPredicate(view, modal, main);
  return {
    modal,
    negated: isNegated(view, modal, main),
    predicateAt,
    main,
    measureAt,
    subject: subjectOf(view, modal, main, measureAt),
  };
}

function startOfPredicate(view: SentenceView, modal: ModalAt | null, main: VerbAt | null): number {
  if (modal !== null) return modal.at;
  if (main === null || isInfinitive(view, main)) return view.from;
  const auxiliary = view.verbs.find(
    (verb) => verb.at < main.at && !verb.relative && isAuxiliary(view.tokens[verb.at]?.lower ?? ''),
  );
  return main.form === 'participle' && auxiliary !== undefined ? auxiliary.at : main.at;
}

function mainModal(view: SentenceView): ModalAt | null {
  const modals = view.modals.filter((modal) => !modal.relative);
  const strong = modals.find(({ modal }) => modal === 'must' || modal === 'may');
  return strong ?? modals.find(({ modal }) => modal === 'will') ?? modals.find(({ modal }) => modal === 'can') ?? null;
}

/** The verb after the modal that says most: a movement before a state, a state before any other. */
function mainVerb(view: SentenceView, modal: ModalAt | null): VerbAt | null {
  const after = view.verbs.filter((verb) => !verb.relative && verb.at > (modal?.at ?? -1));
  const usable = after.length > 0 || modal !== null ? after : view.verbs;
  const finite = usable.filter((verb) => verb.form !== 'past' && !isAdjective(view, verb));
  const first = finite[0];
  if (first !== undefined && modal !== null && isWatching(view, first, modal)) return first;
  return after.length > 0 || modal !== null ? best(finite) : (finite[finite.length - 1] ?? null);
}

/** "vil måle effekterne med henblik på at udpege ...": what follows is its purpose. "følge op" is no watching. */
function isWatching(view: SentenceView, verb: VerbAt, modal: ModalAt): boolean {
  return verb.verb.effect === 'follow' && verb.at - modal.at <= 2 && view.tokens[verb.at + 1]?.lower !== 'op';
}

const RANK: readonly Verb['effect'][] = [
  'change',
  'limit',
  'keep',
  'exceed',
  'fallBelow',
  'act',
  'follow',
  'state',
  'other',
];

/** Of the first few verbs the highest in rank; soft ones ("styrke") before those that say nothing of a figure. */
function best(verbs: readonly VerbAt[]): VerbAt | null {
  const few = verbs.slice(0, 6);
  return [...few].sort((a, b) => rank(a) - rank(b) || a.at - b.at)[0] ?? null;
}

function rank({ verb }: VerbAt): number {
  return verb.soft === true ? RANK.indexOf('other') - 0.5 : RANK.indexOf(verb.effect);
}

/** "øget fokus", "nedsat arbejdsevne": a participle before its noun and after no "være". */
function isAdjective(view: SentenceView, verb: VerbAt): boolean {
  if (verb.form !== 'participle') return false;
  const before = view.tokens[verb.at - 1]?.lower ?? '';
  const auxiliary = view.verbs.some(
    (other) => other.at < verb.at && verb.at - other.at <= 12 && isAuxiliary(view.tokens[other.at]?.lower ?? ''),
  );
  return !auxiliary || ['en', 'et', 'den', 'det', 'de', 'af', 'med', 'og', 'mere'].includes(before);
}

function isAuxiliary(lower: string): boolean {
  return ['være', 'er', 'have', 'har', 'blive', 'bliver', 'blevet', 'været'].includes(lower);
}

/** "at øge", "for at sikre": the verb follows "at", or stands first ("Reducere ..."). */
function isInfinitive(view: SentenceView, verb: VerbAt): boolean {
  return view.tokens[verb.at - 1]?.lower === 'at' || verb.at === view.from;
}

/** "må ikke overstige", "ikke overstiger", "ingen ... må": the demand is turned round. */
function isNegated(view: SentenceView, modal: ModalAt | null, main: VerbAt | null): boolean {
  const first = view.tokens[view.from]?.lower;
  if (modal !== null && (first === 'ingen' || view.tokens[modal.at + 1]?.lower === 'ingen')) return true;
  const start = modal !== null ? modal.at + 1 : main === null ? view.to : Math.max(view.from, main.at - 2);
  const end = main !== null && main.at >= start ? main.at + 3 : start + 8;
  for (let i = start; i < Math.min(view.to, end); i += 1) {
    if (NEGATIONS.has(view.tokens[i]?.lower ?? '')) return !isBoundNegation(view, i);
    if (main !== null && i > main.at && view.tokens[i]?.text === ',') return false;
  }
  return false;
}

/** "ikke flere end 300", "ikke under 5": the negation is part of the bound itself. */
function isBoundNegation(view: SentenceView, i: number): boolean {
  return view.quantities.some(
    (quantity) => quantity.boundAt !== null && i >= quantity.boundAt[0] && i < quantity.boundAt[1],
  );
}

function subjectMeasure(view: SentenceView, modal: ModalAt | null, main: VerbAt | null): number | null {
  for (let i = view.from; i < view.to; i += 1) {
    const token = view.tokens[i];
    if (token?.kind !== 'word' || measure(token.lower) === undefined || isAdverbial(view, i)) continue;
    const beforePredicate = i < (modal?.at ?? main?.at ?? view.to);
    const inverted = modal !== null && i > modal.at && i < (main?.at ?? view.to);
    if (beforePredicate || inverted) return i;
    return null;
  }
  return null;
}

/** "i gennemsnit": says how, and heads no subject. */
function isAdverbial(view: SentenceView, i: number): boolean {
  return view.tokens[i]?.lower === 'gennemsnit' && view.tokens[i - 1]?.lower === 'i';
}

function subjectOf(
  view: SentenceView,
  modal: ModalAt | null,
  main: VerbAt | null,
  measureAt: number | null,
): readonly [number, number] | null {
  if (measureAt === null) return null;
  if (modal !== null && measureAt < modal.at) return [measureAt, modal.at];
  const end = view.verbs.find((verb) => verb.at > measureAt && !verb.relative && isPredicateVerb(view, verb, main));
  return end === undefined ? null : [measureAt, beforeAdverbs(view, measureAt, end.at)];
}

const ADVERBS = new Set([
  'som',
  'minimum',
  'mindst',
  'højst',
  'højest',
  'maksimalt',
  'maks',
  'ikke',
  'fortsat',
  'også',
  'igen',
]);

/** "skal andelen ... højst være": the bound before the verb is not of the subject. */
function beforeAdverbs(view: SentenceView, start: number, end: number): number {
  let at = end;
  while (at - 1 > start && ADVERBS.has(view.tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

function isPredicateVerb(view: SentenceView, verb: VerbAt, main: VerbAt | null): boolean {
  if (verb.at === main?.at) return true;
  return verb.form === 'present' && verbReading(view.tokens[verb.at]?.lower ?? '') !== undefined;
}

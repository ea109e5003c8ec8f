import { changeNoun, comparative } from '../lexicon/change-words';
import type { Quantity } from '../recognise/quantities';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { MODIFIER, type Role, leftOf } from './role-kind';
import { byCue } from './governor';

/** The role of a figure, judged by what governs it from the left and follows it on the right. */
export function roleOf(view: SentenceView, structure: Structure, quantity: Quantity): Role {
  if (quantity.nominal) return MODIFIER;
  const compared = comparedAfter(view, quantity);
  if (compared !== null) return compared;
  const inSubject =
    structure.subject !== null && quantity.from >= structure.subject[0] && quantity.to <= structure.subject[1];
  if (inSubject) return MODIFIER;
  const cue = leftOf(view, quantity.from);
  const role = ofMovedSubject(view, structure, quantity, byCue(view, structure, quantity, cue));
  const early = quantity.from < structure.predicateAt;
  return early && role.kind !== 'share' && role.kind !== 'head' && role.kind !== 'change' && role.kind !== 'limit'
    ? MODIFIER
    : role;
}

/** "Reduktionen skal være på 70 pct.": the subject is itself a movement. */
function ofMovedSubject(view: SentenceView, structure: Structure, quantity: Quantity, role: Role): Role {
  if (role.kind !== 'level' || structure.main?.verb.effect !== 'state') return role;
  const starts = [view.from, (structure.modal?.at ?? view.to) + 1];
  for (const start of starts) {
    let i = start;
    while (i < quantity.from && SUBJECT_OPENERS.has(view.tokens[i]?.lower ?? '')) i += 1;
    const noun = i < quantity.from ? changeNoun(view.tokens[i]?.lower ?? '') : undefined;
    if (noun !== undefined && noun.amount === undefined)
      return { kind: 'change', direction: noun.direction, directionAt: i };
  }
  return role;
}

const SUBJECT_OPENERS = new Set(['den', 'det', 'en', 'der', 'samlede', 'årlige', 'gennemsnitlige', 'totale']);

/** "10 pct. færre", "500 flere", "30 pct. reduktion": the movement stands after its size. */
function comparedAfter(view: SentenceView, quantity: Quantity): Role | null {
  const i =
    quantity.unitAt !== null && comparative(view.tokens[quantity.number.to]?.lower ?? '') !== undefined
      ? quantity.number.to
      : quantity.to;
  const at = skipSmall(view, i);
  const lower = view.tokens[at]?.lower ?? '';
  const beside = ['niveau', 'niveauet'].includes(view.tokens[at + 1]?.lower ?? '');
  if (beside && (lower === 'under' || lower === 'over'))
    return { kind: 'change', direction: lower === 'under' ? 'decrease' : 'increase', directionAt: at };
  const direction = comparative(lower);
  if (direction !== undefined && !isBoundComparative(view, at)) return { kind: 'change', direction, directionAt: at };
  const noun = changeNoun(lower);
  return noun === undefined || quantity.unit?.family === 'time'
    ? null
    : { kind: 'change', direction: noun.direction, directionAt: at };
}

function skipSmall(view: SentenceView, i: number): number {
  return view.tokens[i]?.text === '-' || view.tokens[i]?.lower === 's' ? i + 1 : i;
}

/** "flere end 10": a bound of the next figure. */
function isBoundComparative(view: SentenceView, at: number): boolean {
  return (
    view.tokens[at + 1]?.lower === 'end' &&
    view.quantities.some((next) => next.number.from >= at + 2 && next.number.from <= at + 3)
  );
}

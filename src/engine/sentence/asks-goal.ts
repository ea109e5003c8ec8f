import type { Label } from './label';
import type { Draft } from './compose/draft';
import { isGiven } from '../given';
import { knownNounUnit } from './lexicon/units';
import { isOfField, isPaperwork, isWatching, isWish } from './lexicon/goal-signs';
import { measure } from './lexicon/change-words';
import type { Mood } from './mood';
import type { SentenceView } from './recognise/sentence-view';
import type { Structure } from './recognise/structure';

/**
 * Whether a clause without a level is a goal all the same: it has a sign of one (a label, a demand, a wish, a way up or
 * down, "følges") and speaks of something that plans are about, not of the meeting or the paper. "Samarbejdet styrkes" is
 * one, "Mødet holdes i rådhussalen" is none.
 */
export function asksForGoal(
  view: SentenceView,
  structure: Structure,
  { mood, label, draft }: { readonly mood: Mood; readonly label: Label; readonly draft: Draft },
): boolean {
  if (label.goal || label.follow) return true;
  const tokens = view.tokens.slice(view.from, view.to);
  // "må ikke stige" has no way it shall go, but one it shall not.
  const directed = isGiven(draft.goal.direction) || isGiven(structure.main?.verb.direction);
  const opener = tokens.find(({ kind }) => kind === 'word')?.lower ?? '';
  const wished = opener === 'at' || tokens.some(({ lower }) => isWish(lower));
  const isPaper = headOf(view, structure).some(isPaperwork);
  if (isPaper) return (directed || wished) && tokens.some(({ lower }) => isOfField(lower) && !isPaperwork(lower));
  if (directed) return true;
  // "opgøres årligt" says what is watched by how often.
  if (draft.goal.kind === 'follow' && isGiven(draft.goal.per)) return true;
  const dated = isGiven(draft.goal.targetPeriod) || isGiven(draft.goal.basePeriod);
  const planned = mood === 'present' && dated && structure.main?.verb.effect === 'act';
  const signed = mood === 'demand' || wished || planned || draft.goal.kind === 'follow';
  return signed && tokens.some(({ lower }) => isOfField(lower) || isMeasured(lower));
}

/** "antallet", "personer", "besøg": what figures are given of. */
function isMeasured(lower: string): boolean {
  return measure(lower) !== undefined || knownNounUnit(lower)?.family === 'persons';
}

/** The first words of the clause, up to its predicate: what it speaks of. */
function headOf(view: SentenceView, { predicateAt, modal, main }: Structure): readonly string[] {
  const end = modal?.at ?? (predicateAt > view.from ? predicateAt : (main?.at ?? view.to));
  const head = view.tokens.slice(view.from, end > view.from ? end : view.to).filter(({ kind }) => kind === 'word');
  // "På mødet drøftes ...": where it happens is said first, and the subject after the verb.
  return head.slice(0, 3).map(({ lower }) => lower);
}

/** "Der gennemføres årligt en tilfredshedsmåling": regularly watched, by a word for it instead of a verb. */
export function watchesRegularly(view: SentenceView): boolean {
  const regular = view.recurrences.some(({ per }) => per !== 'other');
  return regular && view.tokens.slice(view.from, view.to).some(({ lower }) => isWatching(lower));
}

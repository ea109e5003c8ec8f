import { changeNoun, particle } from '../lexicon/change-words';
import { modalReading, verbReading } from '../lexicon/verbs';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import type { Role } from './role-kind';

/** How far left the governor of a figure is looked for. */
const REACH = 40;

/** The nearest verb of movement to the left in this clause: "reduceres", "begrænses". */
export function movingVerb(
  view: SentenceView,
  structure: Structure,
  cue: number,
): { at: number; direction?: 'decrease' | 'increase' } | null {
  const verbs = view.verbs.filter(
    (verb) =>
      verb.at < cue &&
      cue - verb.at < REACH &&
      (!verb.relative || verb.at === structure.main?.at) &&
      verb.form !== 'past',
  );
  for (let k = verbs.length - 1; k >= 0; k -= 1) {
    const verb = verbs[k];
    if (verb === undefined) break;
    if (verb.verb.effect === 'change' || verb.verb.effect === 'limit') {
      return { at: verb.at, ...(verb.verb.direction === undefined ? {} : { direction: verb.verb.direction }) };
    }
    const moved = verb.verb.effect === 'state' ? particleAfter(view, verb.at, cue) : null;
    if (moved !== null) return moved;
  }
  return structure.modal === null ? null : particleAfter(view, structure.modal.at, cue);
}

/** "skal ned", "bringes op": a particle between a verb and the figure. */
function particleAfter(
  view: SentenceView,
  verbAt: number,
  cue: number,
): { at: number; direction: 'decrease' | 'increase' } | null {
  for (let i = cue; i > verbAt && i > cue - 12; i -= 1) {
    const direction = particle(view.tokens[i]?.lower ?? '');
    if (direction !== undefined) return { at: i, direction };
  }
  return null;
}

/** A noun of movement to the left, with no verb but "ske" or "have" between: "et fald i antallet af ledige på 6 pct.". */
export function changeBefore(
  view: SentenceView,
  cue: number,
): { direction: 'decrease' | 'increase'; directionAt: number } | null {
  for (let i = cue - 1; i >= Math.max(view.from, cue - 25); i -= 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const noun = changeNoun(lower);
    if (noun !== undefined) return { direction: noun.direction, directionAt: i };
    if (
      modalReading(lower) !== undefined ||
      (verbReading(lower) !== undefined && verbReading(lower)?.form !== 'participle')
    )
      return null;
  }
  return null;
}

/** "20 mio. kr. i 2024 stigende til 35 mio. kr. i 2027": goes on with the role before it. */
export const GROWING: ReadonlySet<string> = new Set(['stigende', 'faldende', 'voksende', 'aftagende']);

export function direct(verb: { at: number; direction?: 'decrease' | 'increase' }): Partial<Role> {
  return verb.direction === undefined ? {} : { direction: verb.direction, directionAt: verb.at };
}

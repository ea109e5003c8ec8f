import { changeNoun, comparative, isActNoun, measure, particle } from '../lexicon/change-words';
import { modalReading, verbReading } from '../lexicon/verbs';
import type { Quantity } from '../recognise/quantities';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';

/**
 * What a figure does in its sentence. `change` is the size of a movement, `level` a value to reach or keep, `share` the
 * head of the subject ("40 pct. af ..."), `count` something done so many times, `head` a counted subject, `limit` a
 * time limit, `base` the value moved from, `was` the value at the base period ("mod 10,6 uge i 2019"), `equivalent` a
 * restatement, `modifier` part of a description.
 */
export type RoleKind =
  'change' | 'level' | 'share' | 'count' | 'head' | 'limit' | 'base' | 'was' | 'equivalent' | 'modifier';

export interface Role {
  readonly kind: RoleKind;
  /** Of a movement, or of the way a level is reached. */
  readonly direction?: 'decrease' | 'increase';
  /** Token that told the direction. */
  readonly directionAt?: number;
}

const MODIFIER: Role = { kind: 'modifier' };

/** How far left the governor of a figure is looked for. */
const REACH = 40;

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

/** The first token to the left that is not a period, a recurrence or a bracket around one. */
export function leftOf(view: SentenceView, start: number): number {
  let i = start - 1;
  while (i >= view.from) {
    const skipped = view.skipTo.get(i);
    if (skipped !== undefined) {
      i = skipped - 1;
      if (view.tokens[i]?.text === ',') i -= 1;
    } else break;
  }
  return i;
}

function byCue(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const token = view.tokens[cue];
  if (cue < view.from || token === undefined) return head(quantity);
  if (token.kind === 'symbol') return bySymbol(view, structure, quantity, cue);
  const lower = token.lower;
  if (modalReading(lower) !== undefined || lower === 'at')
    return boundsByVerb(view, quantity) ? { kind: 'level' } : head(quantity);
  if (lower === 'der' && modalReading(view.tokens[cue - 1]?.lower ?? '') !== undefined) return head(quantity);
  switch (lower) {
    case 'med':
      return by(view, structure, quantity, cue);
    case 'til':
      return to(view, structure, cue);
    case 'på':
      return on(view, structure, quantity, cue);
    case 'fra':
      return { kind: 'base' };
    case 'mod':
      return { kind: 'was' };
    case 'senest':
    case 'indenfor':
    case 'inden':
      return quantity.unit?.family === 'time' ? { kind: 'limit' } : MODIFIER;
    case 'for':
      return view.tokens[cue - 1]?.lower === 'inden' && quantity.unit?.family === 'time' ? { kind: 'limit' } : MODIFIER;
    case 'i':
      return isPartOf(view, quantity) && quantity.from > structure.predicateAt ? { kind: 'share' } : MODIFIER;
    case 'af':
      return isActNoun(view.tokens[cue - 1]?.lower ?? '')
        ? { kind: quantity.unit?.family === 'share' ? 'share' : 'count' }
        : MODIFIER;
    case 'blandt':
    case 'hos':
    case 'efter':
    case 'ved':
    case 'om':
    case 'uden':
    case 'siden':
    case 'pr':
    case 'per':
    case 'og':
    case 'samt':
    case 'eller':
      return MODIFIER;
  }
  return byWord(view, structure, quantity, cue);
}

/** "rettidig i 98 pct. af sagerne": the share of cases in which it holds. */
function isPartOf(view: SentenceView, quantity: Quantity): boolean {
  return quantity.unit?.family === 'share' && view.tokens[quantity.to]?.lower === 'af';
}

/** "ikke komme under 100": the verb stands in the bound. */
function boundsByVerb(view: SentenceView, { boundAt }: Quantity): boolean {
  if (boundAt === null) return false;
  return view.tokens.slice(boundAt[0], boundAt[1]).some(({ lower }) => verbReading(lower) !== undefined);
}

/** A figure at the head of its clause. */
function head(quantity: Quantity): Role {
  const family = quantity.unit?.family;
  return { kind: family === 'share' ? 'share' : 'head' };
}

function bySymbol(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const text = view.tokens[cue]?.text ?? '';
  if (text === ':' || text === '–' || text === '=' || text === '•' || text === '*' || text === '\n')
    return head(quantity);
  if (text === '-' && cue === view.from) return head(quantity);
  if (text === ',' && leftOf(view, cue) < structure.predicateAt) return head(quantity);
  return MODIFIER;
}

/** "med 5 pct.": a movement, when a verb or noun of movement governs it. */
function by(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const verb = movingVerb(view, structure, cue);
  if (verb !== null && verb.direction !== undefined)
    return { kind: 'change', direction: verb.direction, directionAt: verb.at };
  const later = structure.main;
  const relative = quantity.unit?.family === 'share' || quantity.unit?.family === 'points';
  if (relative && later !== null && later.at > cue && later.verb.direction !== undefined) {
    return { kind: 'change', direction: later.verb.direction, directionAt: later.at };
  }
  const noun = changeBefore(view, cue);
  return noun === null ? MODIFIER : { kind: 'change', ...noun };
}

/** The nearest verb of movement to the left in this clause: "reduceres", "begrænses". */
function movingVerb(
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
function changeBefore(
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

/** "til 50 pct.": a level, when something moves, is brought or is set there. */
function to(view: SentenceView, structure: Structure, cue: number): Role {
  if (GROWING.has(view.tokens[cue - 1]?.lower ?? '')) return MODIFIER;
  const noun = changeBefore(view, cue);
  const verb = movingVerb(view, structure, cue);
  if (verb !== null)
    return {
      kind: 'level',
      ...(verb.direction === undefined ? {} : { direction: verb.direction, directionAt: verb.at }),
    };
  if (noun !== null) return { kind: 'level', ...noun };
  const near = view.verbs.filter((found) => found.at < cue && cue - found.at <= 8).pop();
  const effect = near?.verb.effect;
  if (effect === 'keep' || effect === 'state') return { kind: 'level' };
  return effect === 'act' || structure.main?.verb.effect === 'act' ? { kind: 'count' } : MODIFIER;
}

/** "på 9,9 uge": a level after a verb of state or a measure, a movement after a noun of movement. */
function on(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const before = leftOf(view, cue);
  const lower = view.tokens[before]?.lower ?? '';
  const turned = particle(lower);
  if (turned !== undefined) return { kind: 'level', direction: turned, directionAt: before };
  const noun = changeBefore(view, cue);
  if (noun !== null) return { kind: 'change', ...noun };
  const reading = verbReading(lower);
  const effect = reading?.verb.effect;
  const verb = movingVerb(view, structure, cue);
  if (effect === 'state' || effect === 'keep' || effect === 'limit')
    return { kind: 'level', ...(verb === null ? {} : direct(verb)) };
  if (verb !== null && verb.at >= before - 3) return { kind: 'level', ...direct(verb) };
  if (quantity.unit?.family === 'time' && measure(lower) === undefined && structure.measureAt !== null) return MODIFIER;
  const main = structure.main?.verb.effect;
  return main === 'act' && quantity.unit?.family !== 'share' && measure(lower) === undefined
    ? MODIFIER
    : { kind: 'level', ...(verb === null ? {} : direct(verb)) };
}

function direct(verb: { at: number; direction?: 'decrease' | 'increase' }): Partial<Role> {
  return verb.direction === undefined ? {} : { direction: verb.direction, directionAt: verb.at };
}

/** Governed directly by a verb, or standing after a noun. */
function byWord(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const lower = view.tokens[cue]?.lower ?? '';
  const turned = particle(lower);
  if (turned !== undefined) return { kind: 'level', direction: turned, directionAt: cue };
  const reading = verbReading(lower);
  if (reading !== undefined && reading.form !== 'past') {
    const { effect, direction } = reading.verb;
    if (effect === 'change' || effect === 'limit') {
      const level =
        quantity.bound !== null &&
        structure.modal !== null &&
        ['under', 'over'].includes(view.tokens[quantity.boundAt?.[0] ?? -1]?.lower ?? '');
      return { kind: level ? 'level' : 'change', ...(direction === undefined ? {} : { direction, directionAt: cue }) };
    }
    if (effect === 'act') return { kind: quantity.unit?.family === 'share' ? 'share' : 'count' };
    if (effect === 'follow') return MODIFIER;
    if (effect === 'other') return head(quantity);
    return { kind: 'level' };
  }
  if (isSubjectOfInversion(structure, cue)) return { kind: 'level' };
  if (lower.endsWith('t') && verbReading(view.tokens[cue - 1]?.lower ?? '')?.verb.effect === 'state')
    return { kind: 'level' };
  const objectOfAct =
    structure.main?.verb.effect === 'act' && quantity.from > structure.main.at && !isSizeBound(view, quantity);
  if (objectOfAct && isAdverb(lower)) return { kind: quantity.unit?.family === 'share' ? 'share' : 'count' };
  return isAdverb(lower) ? head(quantity) : MODIFIER;
}

/** "I 2025 er andelen mindst 50 pct.": verb, measure, figure. */
function isSubjectOfInversion(structure: Structure, cue: number): boolean {
  const state = structure.main?.verb.effect === 'state' ? structure.main.at : (structure.modal?.at ?? -1);
  if (state < 0 || state > cue || structure.measureAt === null) return false;
  return structure.measureAt > state && structure.measureAt <= cue;
}

function isSizeBound(view: SentenceView, quantity: Quantity): boolean {
  return ['under', 'over'].includes(view.tokens[quantity.boundAt?.[0] ?? -1]?.lower ?? '');
}

const ADVERBS = new Set(
  'vi kommunen jobcentret jobcenteret regionen forvaltningen byrådet også således dermed derfor samtidig herefter fortsat altid derudover endvidere desuden gerne sammen kommune ungeenheden der nu så herunder og dog'.split(
    ' ',
  ),
);

function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower);
}

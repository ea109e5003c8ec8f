import { isActNoun, measure, particle } from '../lexicon/change-words';
import { modalReading, verbReading } from '../lexicon/verbs';
import type { Quantity } from '../recognise/quantities';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { MODIFIER, type Role, head, leftOf } from './role-kind';
import { GROWING, changeBefore, direct, movingVerb } from './movement';

export function byCue(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
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
      if (view.tokens[cue - 1]?.lower === 'inden' && quantity.unit?.family === 'time') return { kind: 'limit' };
      return quantity.unit?.family === 'money' && structure.main?.verb.effect === 'act' ? { kind: 'count' } : MODIFIER;
    case 'i':
      return isPartOf(view, quantity) && quantity.from > structure.predicateAt ? { kind: 'share' } : MODIFIER;
    case 'af':
      return isActNoun(view.tokens[cue - 1]?.lower ?? '')
        ? { kind: quantity.unit?.family === 'share' ? 'share' : 'count' }
        : MODIFIER;
    case 'blandt':
    case 'hos':
      return isPartOf(view, quantity) && quantity.from > structure.predicateAt ? { kind: 'share' } : MODIFIER;
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

function bySymbol(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const text = view.tokens[cue]?.text ?? '';
  if (text === ':' || text === '–' || text === '=' || text === '•' || text === '*' || text === '\n')
    return head(quantity);
  if (text === '-' && cue === view.from) return head(quantity);
  if (text === ',' && leftOf(view, cue) < structure.predicateAt) return head(quantity);
  return MODIFIER;
}

/** "med 5 pct.": a movement, when a verb or noun of movement governs it. */
export function by(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const verb = movingVerb(view, structure, cue);
  if (verb !== null && verb.direction !== undefined)
    return { kind: 'change', direction: verb.direction, directionAt: verb.at };
  const later = structure.main;
  const relative = quantity.unit?.family === 'share' || quantity.unit?.family === 'points';
  if (relative && later !== null && later.at > cue && later.verb.direction !== undefined) {
    return { kind: 'change', direction: later.verb.direction, directionAt: later.at };
  }
  const noun = changeBefore(view, cue);
  if (noun !== null) return { kind: 'change', ...noun };
  return PARTNERED.has(view.tokens[cue - 1]?.lower ?? '') && quantity.unit !== null ? { kind: 'count' } : MODIFIER;
}

/** "have kontakt med 800 virksomheder", "aftaler med 20 foreninger": so many are reached. */
const PARTNERED = new Set(
  'kontakt kontakter kontakten aftale aftaler samarbejde samarbejder samarbejdsaftaler partnerskab partnerskaber dialog møder'.split(
    ' ',
  ),
);

/** "til 50 pct.": a level, when something moves, is brought or is set there. */
export function to(view: SentenceView, structure: Structure, cue: number): Role {
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
export function on(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  if (isStretch(view, structure, quantity)) return MODIFIER;
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
  if (quantity.unit?.family === 'time' && quantity.bound !== null && structure.measureAt === null)
    return { kind: 'limit' };
  if (quantity.unit?.family === 'time' && measure(lower) === undefined && structure.measureAt !== null) return MODIFIER;
  const main = structure.main?.verb.effect;
  return main === 'act' && quantity.unit?.family !== 'share' && measure(lower) === undefined
    ? MODIFIER
    : { kind: 'level', ...(verb === null ? {} : direct(verb)) };
}

/** "reduceres med 50 pct. på tre år", "10 medarbejdere på 14 dage": how long it takes. */
function isStretch(view: SentenceView, structure: Structure, quantity: Quantity): boolean {
  const lasts = quantity.bound === null && quantity.unit?.family === 'time';
  return (
    lasts &&
    view.quantities.some(
      ({ from, to, unit }) =>
        from >= structure.predicateAt && to <= quantity.from && unit !== null && unit.family !== 'time',
    )
  );
}

/** Governed directly by a verb, or standing after a noun. */
function byWord(view: SentenceView, structure: Structure, quantity: Quantity, cue: number): Role {
  const lower = view.tokens[cue]?.lower ?? '';
  const turned = particle(lower);
  if (turned !== undefined) return { kind: 'level', direction: turned, directionAt: cue };
  const reading = view.verbs.find(({ at }) => at === cue) ?? verbReading(lower);
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
    if (BROUGHT.has(lower) && quantity.unit?.family === 'persons') return { kind: 'count' };
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

/** "bringe 120 ledige i job": they are brought there one by one. */
const BROUGHT = new Set(['bringe', 'bringer', 'få', 'får']);

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

import type { Direction } from '../../goal';
import { BOUNDS_BEFORE, type Bound } from '../lexicon/bounds';
import { isUnwanted, isWelcome } from '../lexicon/change-words';
import { PhraseTable } from '../lexicon/phrase-table';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { told, type ToldDirection } from './draft';
import type { Figure } from './figure';

/** Bounds that may stand apart from their figure: "skal minimum være på 57 pct.", "må højst udgøre". */
const ADVERBIAL = new PhraseTable(BOUNDS_BEFORE.filter(({ words }) => isAdverbial(words)));

function isAdverbial(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (first === 'som') return true;
  return (
    second === undefined &&
    ['mindst', 'minimum', 'min', 'højst', 'højest', 'maksimalt', 'maks', 'max', 'maximalt', 'maksimum'].includes(first)
  );
}

const FLIPPED: Readonly<Record<Bound, Bound>> = { at_least: 'at_most', at_most: 'at_least', equal: 'equal' };

/** The bound of a level, a share or a count: what stands with it, else before its verb; turned by "ikke". */
export function boundOf(
  view: SentenceView,
  structure: Structure,
  figure: Figure,
  first: Figure,
): { bound: Bound; at: readonly [number, number] } | null {
  const own = boundOfFigure(view, structure, figure);
  if (own !== null) return own;
  return figure !== first && figure.role === first.role ? boundOfFigure(view, structure, first) : null;
}

function boundOfFigure(
  view: SentenceView,
  structure: Structure,
  figure: Figure,
): { bound: Bound; at: readonly [number, number] } | null {
  const { bound, boundAt, from } = figure.quantity;
  if (bound !== null && boundAt !== null) {
    return { bound: structure.negated && from > structure.predicateAt ? FLIPPED[bound] : bound, at: boundAt };
  }
  return freeBound(view, structure, from);
}

function freeBound(
  view: SentenceView,
  structure: Structure,
  before: number,
): { bound: Bound; at: readonly [number, number] } | null {
  for (let i = before - 1; i >= Math.max(structure.predicateAt, before - 25); i -= 1) {
    if (structure.subject !== null && i >= structure.subject[0] && i < structure.subject[1]) continue;
    const found = ADVERBIAL.startingAt(view.tokens, i);
    if (found === null || view.quantities.some((quantity) => i >= quantity.from && i < quantity.to)) continue;
    return { bound: found.meaning, at: [i, found.to] };
  }
  return null;
}

/** Which way a level counts: its bound, else how it is reached, else what the plan wants of such a figure. */
export function levelDirection(view: SentenceView, structure: Structure, figure: Figure, first: Figure): ToldDirection {
  const { role } = figure;
  const effect = structure.main?.verb.effect;
  const verbAt: readonly [number, number] | null =
    structure.main === null ? null : [structure.main.at, structure.main.at + 1];
  const bound = boundOf(view, structure, figure, first);
  const reached = reachedBy(structure, figure);
  if (bound !== null) {
    const against = reached?.value === 'at_most' && bound.bound === 'at_least' && structure.modal?.modal !== 'may';
    return against ? reached : told(bound.bound, bound.at);
  }
  if (effect === 'exceed') return told<Direction>(structure.negated ? 'at_most' : 'at_least', verbAt);
  if (effect === 'fallBelow') return told<Direction>(structure.negated ? 'at_least' : 'at_most', verbAt);
  if (reached !== null) return reached;
  if (structure.modal?.modal === 'may' && !structure.negated)
    return told<Direction>('at_most', [structure.modal.at, structure.modal.at + 1]);
  if (effect === 'keep') return told<Direction>('equal', verbAt);
  const kept = keepingNoun(view, figure);
  if (kept >= 0) return told<Direction>('equal', [kept, kept + 1]);
  if (role.kind === 'limit')
    return told<Direction>('at_most', [figure.quantity.number.from - 1, figure.quantity.number.from]);
  if (figure.quantity.number.value === 0)
    return told<Direction>('at_most', [figure.quantity.number.from, figure.quantity.number.to]);
  return told<Direction>(wanted(view, structure, figure) ? 'at_least' : 'at_most', null);
}

const KEEPING = new Set([
  'fastholdelse',
  'bevarelse',
  'opretholdelse',
  'stabil',
  'stabilt',
  'stabile',
  'uændret',
  'konstant',
]);

/** "Fastholdelse af en selvforsørgelsesgrad på 65 pct.". */
function keepingNoun(view: SentenceView, figure: Figure): number {
  for (let i = view.from; i < figure.quantity.from; i += 1) {
    if (KEEPING.has(view.tokens[i]?.lower ?? '')) return i;
  }
  return -1;
}

function reachedBy(structure: Structure, figure: Figure): ToldDirection | null {
  const { direction, directionAt } = figure.role;
  if (
    figure.base !== null &&
    figure.base.number.value !== null &&
    figure.quantity.number.value !== null &&
    direction === undefined
  ) {
    const falls = figure.quantity.number.value < figure.base.number.value;
    if (structure.main?.verb.effect !== 'keep')
      return told<Direction>(falls ? 'at_most' : 'at_least', [figure.base.from, figure.quantity.to]);
  }
  if (direction === undefined) return null;
  return told<Direction>(
    direction === 'decrease' ? 'at_most' : 'at_least',
    directionAt === undefined ? null : [directionAt, directionAt + 1],
  );
}

/** A group that plans have no wish about by itself: "andelen af ledige i job" is wanted all the same. */
const GROUPS = new Set(
  'ledige sygemeldte kontanthjælpsmodtagere sygedagpengemodtagere ydelsesmodtagere langtidsledige kontanthjælp uddannelseshjælp dagpenge sygedagpenge sager afgørelser anbragte uden forsørgede'.split(
    ' ',
  ),
);

/** Whether the plan wants more of it. Only bare figures ask this. */
export function wanted(view: SentenceView, structure: Structure, figure: Figure): boolean {
  const share = figure.quantity.unit?.family === 'share';
  if (share && figure.quantity.number.value === 100) return true;
  if (figure.role.kind === 'share') return !isUnwanted(view.tokens[structure.main?.at ?? -1]?.lower ?? '');
  const [from, to] = structure.subject ?? [
    view.from,
    Math.min(figure.quantity.from, structure.modal?.at ?? figure.quantity.from),
  ];
  const names: string[] = [];
  for (let i = from; i < to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    if (share && isWelcome(lower)) return true;
    if (isUnwanted(lower)) names.push(lower);
  }
  if (names.length === 0) return !subjectAfter(view, figure);
  const onlyGroups = names.every((name) => GROUPS.has(name) || [...GROUPS].some((group) => name.endsWith(group)));
  return share && onlyGroups && to - from > 4;
}

/** "Målet er et sygefravær på 4 pct.": the measure stands right before the figure. */
function subjectAfter(view: SentenceView, figure: Figure): boolean {
  for (let i = figure.quantity.from - 1; i >= Math.max(view.from, figure.quantity.from - 4); i -= 1) {
    if (isUnwanted(view.tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** Which way a movement goes. */
export function changeDirection(figure: Figure): ToldDirection {
  const { direction, directionAt } = figure.role;
  return told<Direction | null>(direction ?? null, directionAt === undefined ? null : [directionAt, directionAt + 1]);
}

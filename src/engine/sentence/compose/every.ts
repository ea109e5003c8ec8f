import type { Direction } from '../../goal';
import { knownNounUnit } from '../lexicon/units';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { spansOf, type Draft } from './draft';
import type { Figure } from './figure';
import { periodsOf } from './periods';
import { type TextOf, base } from './plain-goal';

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

export function noun(view: SentenceView, at: number): string | null {
  return knownNounUnit(view.tokens[at + 1]?.lower ?? '')?.name ?? null;
}

import type { Direction, Goal, GoalKind, Per } from '../../goal';
import { measure } from '../lexicon/change-words';
import { NOUN_ADJECTIVES } from '../lexicon/contexts';
import { knownNounUnit, nounUnit } from '../lexicon/units';
import type { Quantity } from '../recognise/quantities';
import { isPredicate } from '../recognise/units';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { boundOf, changeDirection, levelDirection } from './direction';
import { ownWay, spansOf, told, type Draft, type Told, type ToldDirection } from './draft';
import type { Equivalent, Figure } from './figure';
import { meanAt } from './mean';
import { periodsOf, type StretchUse } from './periods';
import type { TextOf } from './plain-goal';
import { subjectOf } from './subject';

/** The goal a figure makes. `sentenceText` cuts a token range out of the text. */
export function goalOfFigure(
  view: SentenceView,
  structure: Structure,
  figures: readonly Figure[],
  figure: Figure,
  textOf: TextOf,
): Draft {
  const first = figures[0] ?? figure;
  const { kind, kindAt } = kindOf(view, structure, figure);
  const direction = directionOf(view, structure, figure, first, kind);
  const periods = periodsOf(view, structure, figures, figure, stretchUse(kind, figure));
  const per = perOf(view, structure, figures, figure);
  const subject = subjectOf(view, structure, figure);
  const unit = unitOf(view, structure, figure);
  const { absolute, percent } = equivalentsOf(figure);
  const { number } = figure.quantity;
  const base = figure.base?.number.value ?? null;
  const keepsBase = base !== null && figure.base !== null && sameUnit(figure.base, figure.quantity);
  const restated = percent ?? absolute;
  const goal: Goal = {
    kind,
    direction: direction.value,
    value: number.value,
    ...(number.high === null ? {} : { valueHigh: number.high }),
    unit: unit.value,
    unitText: unitWords(unit, structure, textOf),
    decimals: number.value === null ? null : number.decimals,
    ...(absolute === null ? {} : { absolute: absolute.quantity.number.value }),
    ...(percent === null ? {} : { percent: percent.quantity.number.value }),
    ...ownWay(direction.value, restated?.direction ?? null),
    ...(isApproximate(figure) ? { approximate: true } : {}),
    basePeriod: periods.base.value,
    targetPeriod: periods.target.value,
    per: per.value,
    subject: subject === null ? null : textOf(subject),
    ...(keepsBase ? { statedBase: base } : {}),
  };
  return {
    goal,
    at: spansOf({
      kind: kindAt,
      direction: direction.at,
      value: number.ends?.low ?? [number.from, number.to],
      valueHigh: number.ends?.high ?? null,
      unit: unit.at,
      absolute: absolute === null ? null : [absolute.quantity.number.from, absolute.quantity.to],
      percent: percent === null ? null : [percent.quantity.number.from, percent.quantity.to],
      approximate: isApproximate(figure) ? approximationAt(figure) : null,
      basePeriod: periods.base.at,
      targetPeriod: periods.target.at,
      per: per.at,
      subject,
      statedBase: keepsBase && figure.base !== null ? [figure.base.number.from, figure.base.to] : null,
    }),
  };
}

function sameUnit(base: Quantity, own: Quantity): boolean {
  return base.unit === null || own.unit === null || base.unit.family === own.unit.family;
}

function kindOf(
  view: SentenceView,
  structure: Structure,
  figure: Figure,
): { kind: GoalKind; kindAt: readonly [number, number] | null } {
  const { quantity, role } = figure;
  const verbAt: readonly [number, number] | null =
    structure.main === null ? null : [structure.main.at, structure.main.at + 1];
  if (quantity.number.value === null)
    return { kind: 'undetermined', kindAt: [quantity.number.from, quantity.number.to] };
  if (role.kind === 'change')
    return {
      kind: 'change',
      kindAt: role.directionAt === undefined ? verbAt : [role.directionAt, role.directionAt + 1],
    };
  const mean = meanAt(view, structure, figure);
  // "200 boliger om året i gennemsnit": a count already says how often.
  const counted = role.kind === 'count' && view.recurrences.some(({ per }) => per !== 'other');
  if (mean !== null && !counted) return { kind: 'average', kindAt: mean };
  if (quantity.number.high !== null) return { kind: 'range', kindAt: [quantity.number.from, quantity.number.to] };
  if (role.kind === 'count') return { kind: 'count', kindAt: verbAt };
  if (role.kind === 'head') return { kind: isState(view, structure, figure) ? 'level' : 'count', kindAt: verbAt };
  return { kind: 'level', kindAt: verbAt };
}

/** "kommer i job": it happens, and is counted. */
const EVENTS = new Set(['komme', 'kommer', 'kommet', 'bliver', 'blive', 'få', 'får', 'opnå', 'opnår']);

/** Subjects that are counted by what they are ("300 unge må modtage"), not by what is done. */
function isState(view: SentenceView, structure: Structure, figure: Figure): boolean {
  const verb = view.verbs.find((found) => found.at >= figure.quantity.to && !found.relative) ?? structure.main;
  const done =
    verb?.verb.effect === 'act' && figure.quantity.from === view.from && figure.quantity.unit?.name === 'hours';
  if (verb === null || (figure.quantity.unit?.family === 'time' && !done)) return true;
  if (structure.modal?.modal === 'may') return true;
  if (EVENTS.has(view.tokens[verb.at]?.lower ?? '')) return false;
  return ['state', 'keep', 'change', 'limit'].includes(verb.verb.effect);
}

function directionOf(
  view: SentenceView,
  structure: Structure,
  figure: Figure,
  first: Figure,
  kind: GoalKind,
): ToldDirection {
  const { role } = figure;
  if (role.kind === 'change') return changeDirection(figure);
  if (kind === 'undetermined') {
    const restated = figure.equivalents.find(({ direction }) => direction !== null);
    if (restated?.direction != null)
      return told<Direction | null>(restated.direction, [restated.quantity.from, restated.quantity.to]);
    return role.direction !== undefined && role.kind !== 'level'
      ? changeDirection(figure)
      : levelDirection(view, structure, figure, first);
  }
  if (kind === 'range') {
    const bound = boundOf(view, structure, figure, first);
    return bound === null ? told<Direction | null>(null, null) : told<Direction | null>(bound.bound, bound.at);
  }
  if (kind === 'count') {
    const bound = boundOf(view, structure, figure, first);
    return bound === null ? told<Direction | null>('equal', null) : told<Direction | null>(bound.bound, bound.at);
  }
  return levelDirection(view, structure, figure, first);
}

function stretchUse(kind: GoalKind, figure: Figure): StretchUse {
  if (kind === 'change' || figure.base !== null || figure.equivalents.length > 0) return 'ends';
  return figure.role.direction !== undefined && kind !== 'count' ? 'ends' : 'over';
}

/** How often: told beside the figure, or anywhere in a clause with one figure. */
function perOf(view: SentenceView, structure: Structure, figures: readonly Figure[], figure: Figure): Told<Per | null> {
  const usable = view.recurrences.filter(
    (found) =>
      found.per !== 'other' &&
      (structure.subject === null || found.from < structure.subject[0] || found.from >= structure.subject[1]),
  );
  const near = usable.filter(
    (found) => found.from >= figure.quantity.from - 4 && found.from - figure.quantity.to <= 12,
  );
  const own = near[0] ?? (figures.length === 1 ? usable.find((found) => found.from < figure.quantity.from) : undefined);
  return own === undefined || own.per === 'other' ? { value: null, at: null } : told(own.per, [own.from, own.to]);
}

/** The unit beside the figure; without one that of the value it comes from, or of what the subject counts. */
function unitOf(view: SentenceView, structure: Structure, figure: Figure): Told<string | null> {
  const { quantity, base } = figure;
  if (quantity.number.value === null) return undeterminedUnit(figure);
  if (quantity.unit !== null && !isOwnMeasure(quantity)) return told(quantity.unit.name, quantity.unitAt);
  if (base?.unit != null) return told(base.unit.name, base.unitAt);
  return subjectUnit(view, structure);
}

/** The unit the subject itself is measured in: a share in percent, a number in what is counted. */
export function subjectUnit(view: SentenceView, structure: Structure): Told<string | null> {
  const at = structure.measureAt;
  if (at === null) return told<string | null>(null, null);
  if (measure(view.tokens[at]?.lower ?? '') === 'share') return told<string | null>('percent', [at, at + 1]);
  return measure(view.tokens[at]?.lower ?? '') === 'count' ? countedUnit(view, at) : told<string | null>(null, null);
}

/** The unit as the sentence words it; "andelen" only implies percent. */
export function unitWords(unit: Told<string | null>, { measureAt }: Structure, textOf: TextOf): string | null {
  return unit.at === null || unit.at[0] === measureAt ? null : textOf(unit.at);
}

function isOwnMeasure(quantity: Quantity): boolean {
  return quantity.unit?.family === 'things' && measure(quantity.unit.name) !== undefined;
}

/** Of "X pct. svarende til en stigning på X procentpoint" the movement tells the unit. */
function undeterminedUnit(figure: Figure): Told<string | null> {
  const restated = figure.equivalents.find(({ quantity }) => quantity.unit !== null);
  const quantity = restated?.quantity ?? figure.quantity;
  return told<string | null>(quantity.unit?.name ?? null, quantity.unitAt);
}

/** "Antallet af helårspersoner på sygedagpenge": the first noun that counts something, else the word after "af". */
export function countedUnit(view: SentenceView, measureAt: number): Told<string | null> {
  const plain = view.tokens[measureAt]?.lower === 'antal';
  if (view.tokens[measureAt + 1]?.lower !== 'af' && !plain) return told<string | null>(null, null);
  const start = plain ? measureAt + 1 : measureAt + 2;
  let noun: number | null = null;
  for (let i = start; i < Math.min(view.to, start + 6); i += 1) {
    const token = view.tokens[i];
    if (token?.kind === 'number' || token?.text === '-') continue;
    if (token?.kind !== 'word' || PHRASE_ENDS.has(token.lower) || isPredicate(token.lower)) break;
    const known = knownNounUnit(token.lower);
    if (known !== null) return told<string | null>(known.name, [i, i + 1]);
    if (noun === null || isAdjective(view.tokens[noun]?.lower ?? '')) noun = i;
  }
  return noun === null
    ? told<string | null>(null, null)
    : told<string | null>(nounUnit(view.tokens[noun]?.lower ?? '').name, [noun, noun + 1]);
}

const PHRASE_ENDS = new Set('der som i på med til af for blandt hos under over fra ved om pr'.split(' '));

/** Danish adjectives end in -e in the plural; "nye", "uanmeldte". */
function isAdjective(lower: string): boolean {
  return NOUN_ADJECTIVES.has(lower) || lower.endsWith('e');
}

function equivalentsOf(figure: Figure): { absolute: Equivalent | null; percent: Equivalent | null } {
  const own = figure.quantity.unit?.family;
  const told = figure.equivalents.filter(({ quantity }) => quantity.number.value !== null);
  const percent = told.find(({ quantity }) => quantity.unit?.family === 'share');
  const absolute = told.find(
    ({ quantity }) =>
      quantity.unit?.family !== 'share' && quantity.unit?.family !== 'points' && quantity.unit?.name !== 'years',
  );
  return { absolute: absolute ?? null, percent: own === 'share' ? null : (percent ?? null) };
}

function isApproximate(figure: Figure): boolean {
  return figure.quantity.approximate || figure.equivalents.some(({ quantity }) => quantity.approximate);
}

function approximationAt(figure: Figure): readonly [number, number] {
  const quantity =
    figure.equivalents.find((equivalent) => equivalent.quantity.approximate)?.quantity ?? figure.quantity;
  return [quantity.from, quantity.number.from];
}

import type { Quantity } from '../recognise/quantities';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { GROWING } from './movement';
import { roleOf } from './role';
import { leftOf, type Role, type RoleKind } from './role-kind';

/** A figure that makes a goal, with the figures that belong to it. */
export interface Figure {
  readonly quantity: Quantity;
  readonly role: Role;
  /** "fra 10,6 til 9,9", "mod 10,6 i 2019": the value at the base. */
  readonly base: Quantity | null;
  /** Restatements: "svarende til et fald på 20 pct. (107 personer)". */
  readonly equivalents: readonly Equivalent[];
}

export interface Equivalent {
  readonly quantity: Quantity;
  readonly direction: 'decrease' | 'increase' | null;
}

interface Judged {
  readonly quantity: Quantity;
  role: Role;
}

const PRIMARY: ReadonlySet<RoleKind> = new Set(['change', 'level', 'share', 'count', 'head']);
/** Most tokens between two figures that one predicate governs ("55 pct. i 2025, 60 pct. i 2030"). */
const COORDINATION_REACH = 14;

/** The figures of a sentence, in order. Equivalents, base values and descriptions are attached or left out. */
export function figuresOf(view: SentenceView, structure: Structure): Figure[] {
  const quantities = view.quantities.map((quantity, k) => withBorrowedUnit(view, quantity, view.quantities[k + 1]));
  const judged: Judged[] = quantities.map((quantity) => ({ quantity, role: roleOf(view, structure, quantity) }));
  markEquivalents(view, judged);
  markNow(view, judged);
  markBases(view, judged);
  coordinate(view, structure, judged);
  const primaries = withoutSecondary(view, judged);
  const chosen = primaries.length > 0 ? primaries : fallback(structure, judged);
  return mergeByAndTo(
    view,
    chosen.map((own) => figureWith(judged, own, chosen)),
  );
}

/** "20 og 30 pct.", "fra 32 til 40 pct.": the unit stands once, after the last. */
function withBorrowedUnit(view: SentenceView, quantity: Quantity, next: Quantity | undefined): Quantity {
  if (quantity.unit !== null || quantity.nominal || next === undefined || next.from - quantity.to > 1) return quantity;
  const joint = view.tokens[quantity.to]?.lower ?? '';
  if (!['og', 'eller', 'til', '/'].includes(joint) || next.unit === null) return quantity;
  return { ...quantity, unit: next.unit, unitAt: next.unitAt };
}

const EQUATING: readonly (readonly string[])[] = [
  ['svarende', 'til'],
  ['svarer', 'til'],
  ['svarer', 'det', 'til'],
  ['dvs'],
  ['det', 'vil', 'sige'],
  ['altså'],
  ['ækvivalent'],
  ['hvilket', 'er'],
  ['eller', 'ca'],
];

/** Figures after "svarende til", and bracketed ones after a figure, restate it. */
function markEquivalents(view: SentenceView, judged: Judged[]): void {
  const first = judged.find(({ role }) => PRIMARY.has(role.kind) || role.kind === 'limit');
  if (first === undefined) return;
  const zone = equatingAfter(view, first.quantity.to);
  for (const own of judged) {
    const { quantity } = own;
    if (quantity.nominal || quantity.from <= first.quantity.from) continue;
    const inZone = quantity.from > zone;
    const bracketed = view.tokens[quantity.from - 1]?.text === '(' && !isOtherKind(view, quantity);
    if ((inZone && own.role.kind !== 'was' && own.role.kind !== 'base') || bracketed)
      own.role = { ...own.role, kind: 'equivalent' };
  }
}

function equatingAfter(view: SentenceView, start: number): number {
  for (let i = start; i < view.to; i += 1) {
    if (EQUATING.some((words) => words.every((word, k) => view.tokens[i + k]?.lower === word))) return i;
  }
  return view.to;
}

/** "(18-66 år)", "(inden for 2 uger)" describe; they restate nothing. */
function isOtherKind(view: SentenceView, quantity: Quantity): boolean {
  return quantity.unit?.name === 'years' || view.tokens[quantity.number.from - 1]?.lower === 'for';
}

const NOW = new Set(['nuværende', 'aktuelt', 'aktuelle', 'nu', 'dag', 'pt', 'p.t']);

/** "i dag 45 pct.", "det nuværende niveau på 45 pct.": where things stand, a base value. */
function markNow(view: SentenceView, judged: Judged[]): void {
  for (const own of judged) {
    if (own.role.kind === 'equivalent' || own.quantity.nominal) continue;
    const cue = leftOf(view, own.quantity.from);
    const words = [cue, cue - 1, cue - 2].map((i) => (i < view.from ? '' : (view.tokens[i]?.lower ?? '')));
    const verbBetween = view.modals.some((modal) => modal.at >= cue - 2 && modal.at <= cue);
    const today =
      words.some((word, k) => word === 'dag' && words[k + 1] === 'i') ||
      words.some((word) => NOW.has(word) && word !== 'dag' && word !== 'nu');
    if (today && !verbBetween) own.role = { kind: 'was' };
  }
}

/** "fra 12 til 8 pct." needs a level after it; "fra 12" alone describes. "mod" needs one before it. */
function markBases(view: SentenceView, judged: Judged[]): void {
  judged.forEach((own, k) => {
    const next = judged[k + 1];
    if (own.role.kind !== 'base') return;
    const joined =
      next !== undefined && next.quantity.from - own.quantity.to <= COORDINATION_REACH && leadsTo(view, next.quantity);
    if (joined) next.role = next.role.kind === 'modifier' || next.role.kind === 'count' ? { kind: 'level' } : next.role;
    else if (!judged.slice(0, k).some(({ role }) => PRIMARY.has(role.kind))) own.role = { kind: 'modifier' };
  });
  judged.forEach((own, k) => {
    const before = judged.slice(0, k).some(({ role }) => PRIMARY.has(role.kind));
    if (own.role.kind === 'was' && !before && !judged.slice(k).some(({ role }) => PRIMARY.has(role.kind)))
      own.role = { kind: 'modifier' };
  });
}

function leadsTo(view: SentenceView, quantity: Quantity): boolean {
  const cue = leftOf(view, quantity.from);
  const lower = view.tokens[cue]?.lower;
  return lower === 'til' || lower === 'på' || view.tokens[cue]?.text === '–' || view.tokens[cue]?.text === '-';
}

/** Figures joined by a comma or "og" to a figure of the goal are governed by the same predicate. */
function coordinate(view: SentenceView, structure: Structure, judged: Judged[]): void {
  let last: Judged | null = null;
  for (const own of judged) {
    if (own.role.kind === 'modifier' && last !== null && isJoined(view, last.quantity, own.quantity)) {
      const inSubject =
        structure.subject !== null &&
        own.quantity.from >= structure.subject[0] &&
        own.quantity.to <= structure.subject[1];
      if (!inSubject) own.role = last.role;
    }
    if (PRIMARY.has(own.role.kind)) last = own;
  }
}

function isJoined(view: SentenceView, last: Quantity, next: Quantity): boolean {
  if (next.nominal || next.genitive || next.from - last.to > COORDINATION_REACH) return false;
  const cue = leftOf(view, next.from);
  const joint = view.tokens[cue]?.lower ?? '';
  const grows = joint === 'til' && GROWING.has(view.tokens[cue - 1]?.lower ?? '');
  if (!grows && joint !== ',' && joint !== 'og' && joint !== 'samt' && joint !== ';') return false;
  if (!grows && view.verbs.some((verb) => verb.at >= last.to && verb.at < next.from && verb.form !== 'participle'))
    return false;
  const [a, b] = [last.unit?.family ?? null, next.unit?.family ?? null];
  const bothCounted = (a === 'persons' || a === 'things' || a === null) && (b === 'persons' || b === 'things');
  return a === b || bothCounted;
}

/** After a counted or shared subject, further figures of the clause describe ("80 pct. ... skal have mindst 4"). */
function withoutSecondary(view: SentenceView, judged: readonly Judged[]): Judged[] {
  const primaries = judged.filter(({ role }) => PRIMARY.has(role.kind));
  const opener = primaries[0];
  if (opener?.quantity.unit?.family === 'time' && opener.role.kind === 'level')
    return primaries.filter(({ role }) => role.kind !== 'share');
  if (opener === undefined || (opener.role.kind !== 'share' && opener.role.kind !== 'head')) return primaries;
  return primaries.filter((own) => own === opener || own.role === opener.role || isNewClause(view, opener, own));
}

/** A second demand in the sentence: a modal stands between the figures. */
function isNewClause(view: SentenceView, opener: Judged, own: Judged): boolean {
  const modals = view.modals.filter(
    (modal) => !modal.relative && modal.at > opener.quantity.to && modal.at < own.quantity.from,
  );
  return (
    modals.length > 1 ||
    (modals.length === 1 && view.modals.some((modal) => modal.at < opener.quantity.from)) ||
    own.role.kind === 'change'
  );
}

/** Without any governed figure: a time limit, else the only figure in the predicate, when the sentence demands something. */
function fallback(structure: Structure, judged: readonly Judged[]): Judged[] {
  const limit = judged.find(({ role }) => role.kind === 'limit');
  if (limit !== undefined) return [limit];
  const free = judged.filter(
    ({ quantity, role }) =>
      role.kind === 'modifier' &&
      !quantity.nominal &&
      !quantity.genitive &&
      quantity.from >= structure.predicateAt &&
      (structure.subject === null || quantity.from >= structure.subject[1]) &&
      quantity.unit !== null &&
      quantity.unit.name !== 'years',
  );
  const shares = free.filter(({ quantity }) => quantity.unit?.family === 'share' || quantity.unit?.family === 'points');
  const counted = free.filter(({ quantity }) => quantity.unit?.family !== 'time');
  const own = shares[0] ?? (counted.length === 1 && structure.main?.verb.effect === 'act' ? counted[0] : undefined);
  if (own === undefined || (structure.modal === null && structure.main?.verb.effect === 'follow')) return [];
  const direction = structure.main?.verb.direction;
  const isShare = own.quantity.unit?.family === 'share';
  return [
    {
      quantity: own.quantity,
      role: { kind: isShare ? 'level' : 'count', ...(direction === undefined ? {} : { direction }) },
    },
  ];
}

function figureWith(judged: readonly Judged[], own: Judged, chosen: readonly Judged[]): Figure {
  const at = judged.findIndex(({ quantity }) => quantity === own.quantity);
  const nextChosen = chosen.find((other) => other.quantity.from > own.quantity.from);
  const tail = judged
    .slice(at + 1)
    .filter(({ quantity }) => nextChosen === undefined || quantity.from < nextChosen.quantity.from);
  const before = judged[at - 1];
  const base =
    before?.role.kind === 'base' || (before?.role.kind === 'was' && chosen[0] === own)
      ? before.quantity
      : tail.find(({ role }) => role.kind === 'was' || role.kind === 'base')?.quantity;
  const equivalents = tail
    .filter(({ role }) => role.kind === 'equivalent')
    .map(({ quantity, role }) => ({ quantity, direction: role.direction ?? null }));
  return { quantity: own.quantity, role: own.role, base: base ?? null, equivalents };
}

/** "øges med 20 pct. til 500 pladser": the level decides, the movement restates it. */
function mergeByAndTo(view: SentenceView, figures: readonly Figure[]): Figure[] {
  const merged: Figure[] = [];
  for (const own of figures) {
    const last = merged[merged.length - 1];
    const follows =
      last !== undefined &&
      last.role.kind === 'change' &&
      own.role.kind === 'level' &&
      own.quantity.from - last.quantity.to <= 8;
    const between =
      last !== undefined && view.verbs.some((verb) => verb.at > last.quantity.to && verb.at < own.quantity.from);
    const reached = !between && view.tokens[leftOf(view, own.quantity.from)]?.lower === 'til';
    if (last !== undefined && follows && (reached || isOutcome(view, last.quantity.to, own.quantity.from))) {
      const restated: Equivalent = { quantity: last.quantity, direction: last.role.direction ?? null };
      merged[merged.length - 1] = {
        ...own,
        base: own.base ?? last.base,
        equivalents: [restated, ...last.equivalents, ...own.equivalents],
      };
    } else merged.push(own);
  }
  return merged;
}

/** "øges med 50 pct., så der er 90 pladser": what comes of it. */
function isOutcome(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from, to).some(({ lower }) => lower === 'så' || lower === 'således');
}

import { APPROXIMATIONS, BOUNDS_AFTER, BOUNDS_BEFORE, FILLERS, type Bound } from '../lexicon/bounds';
import { AGE_LEADS, AGE_NOUNS, GENITIVES, LABELS, PLAN_NOUNS, SCALES } from '../lexicon/contexts';
import { comparative } from '../lexicon/change-words';
import { PhraseTable } from '../lexicon/phrase-table';
import type { Unit } from '../lexicon/units';
import { isFigureStart, unitAfter, type FoundUnit } from './units';
import type { NumberPhrase } from './numbers';
import type { Token } from '../text/tokens';

/** A number with its unit and what bounds it. Token indices, `to` exclusive. */
export interface Quantity {
  /** Bound, approximation and fillers included. */
  readonly from: number;
  /** Unit included, and "pr. medarbejder" and a bound after it. */
  readonly to: number;
  readonly number: NumberPhrase;
  readonly unit: Unit | null;
  readonly unitAt: readonly [number, number] | null;
  readonly bound: Bound | null;
  readonly boundAt: readonly [number, number] | null;
  readonly approximate: boolean;
  /** A name, an age, part of a compound or a scale: never a figure of the goal. */
  readonly nominal: boolean;
  /** "6 måneders ledighed": belongs to the noun after it. */
  readonly genitive: boolean;
}

const BEFORE = new PhraseTable(BOUNDS_BEFORE);
const AFTER = new PhraseTable(BOUNDS_AFTER);
const APPROXIMATE = new PhraseTable(APPROXIMATIONS);
const FILLER = new PhraseTable(FILLERS);

/** Most words before a number that are read as belonging to it. */
const LEAD_STEPS = 5;

/** The quantity of a number phrase; `floor` is the first token it may reach back to. */
export function quantityOf(tokens: readonly Token[], number: NumberPhrase, floor: number, end: number): Quantity {
  const lead = leadOf(tokens, number.from, floor);
  const unit = number.share
    ? shareUnit(number)
    : (unitAfter(tokens, number.to, end) ?? comparedUnit(tokens, number.to, end));
  const unitEnd = unit?.to ?? number.to;
  const after = AFTER.startingAt(tokens, unitEnd);
  return {
    from: lead.from,
    to: after?.to ?? unitEnd,
    number,
    unit: unit?.unit ?? null,
    unitAt: unit === null ? null : unit.at,
    bound: after?.meaning ?? lead.bound,
    boundAt: after === null ? lead.boundAt : [unitEnd, after.to],
    approximate: lead.approximate,
    nominal: isNominal(tokens, number, lead.from, floor) || isPlanNoun(tokens, unit),
    genitive: GENITIVES.has(tokens[number.to]?.lower ?? ''),
  };
}

/** "50 flere sosu-assistenter", "500 færre biler": the noun stands after the comparative. */
function comparedUnit(tokens: readonly Token[], i: number, end: number): FoundUnit | null {
  if (comparative(tokens[i]?.lower ?? '') === undefined || tokens[i + 1]?.lower === 'end') return null;
  const found = unitAfter(tokens, i + 1, end);
  return found === null ? null : { ...found, to: i };
}

/** A share needs no unit word: "halvdelen af". */
function shareUnit(number: NumberPhrase): FoundUnit {
  return { unit: { name: 'percent', family: 'share' }, at: [number.from, number.to], to: number.to };
}

interface Lead {
  readonly from: number;
  readonly bound: Bound | null;
  readonly boundAt: readonly [number, number] | null;
  readonly approximate: boolean;
}

function leadOf(tokens: readonly Token[], start: number, floor: number): Lead {
  let from: number = start;
  let core: number = start;
  let bound: Bound | null = null;
  let boundAt: readonly [number, number] | null = null;
  let approximate = false;
  for (let step = 0; step < LEAD_STEPS; step += 1) {
    const found: { readonly from: number; readonly meaning: Bound } | null =
      bound === null ? BEFORE.endingAt(tokens, from, floor) : null;
    const rounding = APPROXIMATE.endingAt(tokens, from, floor);
    if (found !== null && (rounding === null || found.from < rounding.from)) {
      bound = found.meaning;
      boundAt = [found.from, from];
      from = core = found.from;
    } else if (rounding !== null) {
      approximate = true;
      from = core = rounding.from;
    } else {
      const filler = FILLER.endingAt(tokens, from, floor);
      if (filler === null) break;
      from = filler.from;
    }
  }
  return { from: Math.min(from, core), bound, boundAt, approximate };
}

function isNominal(tokens: readonly Token[], number: NumberPhrase, from: number, floor: number): boolean {
  const before = from > floor ? tokens[from - 1] : undefined;
  const direct = number.from > floor ? tokens[number.from - 1] : undefined;
  const after = tokens[number.to];
  if (direct !== undefined && (isLabel(tokens, number, direct) || (direct.text === '/' && direct.glued))) return true;
  if (AGE_LEADS.has(before?.lower ?? '') || AGE_LEADS.has(direct?.lower ?? '') || isScale(tokens, number.from))
    return true;
  if (after === undefined) return false;
  if (AGE_NOUNS.has(after.lower) || isListNumber(tokens, number, after)) return true;
  if (after.text === '.' && after.glued && isOrdinalNoun(tokens, number.to + 1)) return true;
  return isCompound(tokens, number.to);
}

/** "tre resultatmål", "de 20 bedste kommuner": talk about goals, not a figure of one. */
function isPlanNoun(tokens: readonly Token[], unit: FoundUnit | null): boolean {
  return unit !== null && PLAN_NOUNS.has(tokens[unit.at[0]]?.lower ?? '');
}

/** "Mål 5", "§ 56"; but "målet 5 pct." has a unit and is a figure. */
function isLabel(tokens: readonly Token[], number: NumberPhrase, before: Token): boolean {
  return LABELS.has(before.lower) && !isFigureStart(tokens, number.to);
}

/** "1) antallet ..., 2) kapaciteten": a number with a bracket that nothing opened. */
function isListNumber(tokens: readonly Token[], number: NumberPhrase, after: Token): boolean {
  if (after.text !== ')' || !after.glued) return false;
  for (let k = number.from - 1; k >= Math.max(0, number.from - 12); k -= 1) {
    if (tokens[k]?.text === '(') return false;
    if (tokens[k]?.text === ')') return true;
  }
  return true;
}

/** "9. klasse": a small letter follows the stop. */
function isOrdinalNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.kind === 'word' && token.text === token.text.toLowerCase() && !token.glued;
}

/** "18-66-årige", "24-timers", "3-årig", "70 %-målsætning". */
function isCompound(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]?.text === '%' ? i + 1 : i;
  const hyphen = tokens[at];
  const word = tokens[at + 1];
  return (
    hyphen?.text === '-' &&
    hyphen.glued &&
    word?.kind === 'word' &&
    word.glued &&
    word.lower !== 'point' &&
    word.lower !== 'procentpoint'
  );
}

function isScale(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k -= 1) if (SCALES.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

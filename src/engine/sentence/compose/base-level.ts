import type { Direction } from '../../goal';
import { comparative } from '../lexicon/change-words';
import type { PeriodPhrase } from '../recognise/period-phrase';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { spansOf, told, type Draft, type Told, type ToldDirection } from './draft';
import type { Figure } from './figure';
import { subjectUnit, unitWords } from './goal-with-figure';
import { periodsOf } from './periods';
import { leftOf } from './role-kind';
import { subjectOf } from './subject';
import { type TextOf, base } from './plain-goal';

/** "nedbringes til niveauet for 2019", "på niveau med 2019", "lavere end i 2019". Null without such a base. */
export function goalOfBaseLevel(
  view: SentenceView,
  structure: Structure,
  textOf: TextOf,
  stated: Figure | null,
): Draft | null {
  const level = view.periods.find(
    (period) =>
      period.role === 'base' && (period.level || isCompared(view, structure, period)) && !inSubject(structure, period),
  );
  if (level === undefined || level.period === null) return null;
  const direction = levelDirection(view, structure, level);
  if (direction === null) return null;
  const periods = periodsOf(view, structure, [], null, 'ends');
  const subject = subjectOf(view, structure, null);
  const unit: Told<string | null> = subjectUnit(view, structure);
  const value = stated?.quantity.number.value ?? null;
  const cue: readonly [number, number] = [level.from, level.to];
  return {
    goal: {
      ...base(
        'baseline_level',
        direction.value,
        value,
        stated?.quantity.unit?.name ?? unit.value,
        periods,
        subject,
        textOf,
      ),
      unitText: unitWords(unit, structure, textOf),
    },
    at: spansOf({
      kind: cue,
      direction: direction.at,
      value: stated === null ? null : [stated.quantity.number.from, stated.quantity.number.to],
      unit: stated?.quantity.unitAt ?? unit.at,
      basePeriod: periods.base.at,
      targetPeriod: periods.target.at,
      subject,
    }),
  };
}

/** "lavere end i 2019", "må ikke stige i forhold til 2019". */
function isCompared(view: SentenceView, structure: Structure, period: PeriodPhrase): boolean {
  const before = view.tokens[period.at[0] - 1]?.lower === 'end' || view.tokens[period.from]?.lower === 'end';
  const word = view.tokens[period.from - 1]?.lower ?? '';
  const effect = structure.main?.verb.effect;
  if (before || comparative(word) !== undefined) return true;
  return effect === 'change' && structure.main?.verb.soft !== true;
}

function inSubject(structure: Structure, period: PeriodPhrase): boolean {
  return structure.subject !== null && period.from >= structure.subject[0] && period.to <= structure.subject[1];
}

const LEAST = ['mindst', 'minimum'];
const MOST = ['højst', 'maksimalt', 'højest', 'maks'];

function levelDirection(view: SentenceView, structure: Structure, period: PeriodPhrase): ToldDirection | null {
  const verb = structure.main;
  const at: readonly [number, number] | null = verb === null ? null : [verb.at, verb.at + 1];
  for (let i = structure.predicateAt; i < period.to; i += 1) {
    if (structure.subject !== null && i >= structure.subject[0] && i < structure.subject[1]) continue;
    const lower = view.tokens[i]?.lower ?? '';
    if (LEAST.includes(lower)) return told<Direction | null>('at_least', [i, i + 1]);
    if (MOST.includes(lower)) return told<Direction | null>('at_most', [i, i + 1]);
    if (lower === 'ned') return told<Direction | null>('at_most', [i, i + 1]);
    if (lower === 'op' || lower === 'tilbage') return told<Direction | null>('at_least', [i, i + 1]);
    const compared = comparative(lower);
    if (
      compared !== undefined &&
      i > structure.predicateAt &&
      (i >= period.from - 2 || i === leftOf(view, period.from))
    )
      return told<Direction | null>(negate(structure, compared), [i, i + 1]);
  }
  if (verb === null) return null;
  const { effect, direction } = verb.verb;
  if (effect === 'exceed') return told<Direction | null>(structure.negated ? 'at_most' : 'at_least', at);
  if (effect === 'fallBelow') return told<Direction | null>(structure.negated ? 'at_least' : 'at_most', at);
  if (direction !== undefined) {
    if (structure.negated) return told<Direction | null>(direction === 'increase' ? 'at_most' : 'at_least', at);
    if (period.level) return told<Direction | null>(direction === 'decrease' ? 'at_most' : 'at_least', at);
    return told<Direction | null>(direction, at);
  }
  return period.level ? told<Direction | null>('equal', at) : null;
}

function negate(structure: Structure, direction: 'decrease' | 'increase'): Direction {
  if (!structure.negated) return direction;
  return direction === 'increase' ? 'at_most' : 'at_least';
}

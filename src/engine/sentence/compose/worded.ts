import type { Direction } from '../../goal';
import { changeNoun, particle, quality } from '../lexicon/change-words';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { spansOf, told, type Draft, type ToldDirection } from './draft';
import { periodsOf } from './periods';
import { subjectOf } from './subject';
import { type TextOf, base } from './plain-goal';

/** "følges", "opgøres hvert kvartal": watched without a level. */
export function goalOfFollowing(view: SentenceView, structure: Structure, textOf: TextOf): Draft {
  const periods = periodsOf(view, structure, [], null, 'over');
  const per = view.recurrences.find((found) => found.per !== 'other');
  const subject = subjectOf(view, structure, null);
  return {
    goal: {
      ...base('follow', null, null, null, periods, subject, textOf),
      per: per === undefined || per.per === 'other' ? null : per.per,
    },
    at: spansOf({
      kind: structure.main === null ? null : [structure.main.at, structure.main.at + 1],
      targetPeriod: periods.target.at,
      per: per === undefined ? null : [per.from, per.to],
      subject,
    }),
  };
}

/** "skal fortsat styrkes", "flere ... skal i job": wanted, without a measurable level. */
export function goalOfQuality(view: SentenceView, structure: Structure, textOf: TextOf): Draft {
  const periods = periodsOf(view, structure, [], null, 'over');
  const direction = qualityDirection(view, structure);
  const subject = subjectOf(view, structure, null);
  return {
    goal: base('qualitative', direction.value, null, null, periods, subject, textOf),
    at: spansOf({
      kind: direction.at,
      direction: direction.at,
      basePeriod: periods.base.at,
      targetPeriod: periods.target.at,
      subject,
    }),
  };
}

function qualityDirection(view: SentenceView, structure: Structure): ToldDirection {
  const verb = structure.main;
  if (verb?.verb.direction !== undefined) {
    return told<Direction | null>(structure.negated ? null : verb.verb.direction, [verb.at, verb.at + 1]);
  }
  for (let i = view.from; i < view.to; i += 1) {
    const lower = view.tokens[i]?.lower ?? '';
    const mean = view.tokens[i + 1]?.lower ?? '';
    if ((lower === 'under' || lower === 'over') && mean.includes('gennemsnit')) {
      return told<Direction | null>(lower === 'under' ? 'decrease' : 'increase', [i, i + 1]);
    }
    const found =
      quality(lower) ?? changeNoun(lower)?.direction ?? (i > structure.predicateAt ? particle(lower) : undefined);
    if (found !== undefined) return told<Direction | null>(found, [i, i + 1]);
  }
  return told<Direction | null>(null, null);
}

import { unitWords } from '../../../engine/sentence/write-units';
import { inflect } from '../../../engine/wording/nouns';
import type { Goal, GoalKind } from '../../../engine';
import type { LevelAsked, Words } from './types';
import { both } from './words';

/** What a level of the user's own is to be, of a goal whose level is open; null where it is none to type. */
export function levelAsked(goal: Goal, kind: GoalKind | null): LevelAsked | null {
  if (kind === null || kind === 'path' || kind === 'undetermined') return null;
  return { unit: unitOf(goal), isRange: kind === 'range', of: limitOf(goal, kind) };
}

function limitOf({ unit, direction }: Goal, kind: GoalKind): LevelAsked['of'] {
  if (kind === 'change') return unit === 'percent' && direction === 'decrease' ? 'fall' : 'change';
  return unit === 'percent' ? 'share' : 'any';
}

/** In the plural: how many is not decided yet. */
function unitOf(goal: Goal): Words {
  if (goal.unit === 'percent') return { da: 'pct.', en: '%' };
  if (goal.unit === 'percentage_point') return { da: 'procentpoint', en: 'percentage points' };
  const word = unitWords(goal);
  return word === '' ? { da: '', en: '' } : both((language) => inflect(word, 2, language));
}

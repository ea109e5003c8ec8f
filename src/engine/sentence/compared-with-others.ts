import type { Issue } from '../assessment';
import { isGiven } from '../given';
import type { ParsedGoal } from './types';

/** Those a plan measures itself by. */
const OTHERS = [
  'landsgennemsnit',
  'hele landet',
  'landet som helhed',
  'klyngen',
  'regionsgennemsnit',
  'regionens gennemsnit',
  'gennemsnittet for',
  'gennemsnittet i',
  'andre kommuner',
  'øvrige kommuner',
  'sammenlignelige kommuner',
  'nabokommuner',
  'rar hovedstaden',
];

const COMPARING = [
  'lavere end',
  'højere end',
  'under ',
  'over ',
  'bedre end',
  'mindre end',
  'større end',
  'niveau med',
];

/**
 * "Lavere end landsgennemsnittet" asks for a level that moves with others, which no figure of the goal can say: it is
 * kept as a goal in words, with issue `compared_with_others`. "0,5 procentpoint lavere end i hele landet" is no change.
 */
export function withComparison<G extends ParsedGoal>(goal: G, issues: Issue[]): G {
  const text = (goal.text ?? '').toLowerCase();
  const other = OTHERS.find((one) => text.includes(one));
  const compares = other !== undefined && COMPARING.some((word) => isBefore(text, word, other));
  const apart = goal.kind === 'change' && !isGiven(goal.basePeriod);
  if (!compares || (goal.kind !== 'qualitative' && !apart)) return goal;
  issues.push({ code: 'compared_with_others', params: { number: goal.number ?? null } });
  return apart ? { ...goal, kind: 'qualitative', value: null, unit: null, unitText: null } : goal;
}

/** "under" stands shortly before "landsgennemsnittet". */
function isBefore(text: string, word: string, other: string): boolean {
  const at = text.lastIndexOf(word, text.indexOf(other));
  return at >= 0 && text.indexOf(other) - at <= 24;
}

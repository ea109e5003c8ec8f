import { parseGoalText, type Goal, type ParsedGoal } from '../engine';

/** The goals of a text that stands in a goal table, as goals to be evaluated: whoever wrote it there says it is one. */
export function parseGoal(text: string, { planYear }: { readonly planYear: number | null }): Goal[] {
  return parseGoalText(text, { planYear, stated: true }).goals.map(asAsked);
}

/** The goals of a free text, as goals to be evaluated; none where it asks for nothing. */
export function parseFreeText(text: string): Goal[] {
  return parseGoalText(text).goals.map(asAsked);
}

/**
 * A goal as it is judged, without where it was read. "Der afholdes to events" states a number and no bound: an analyst
 * counts more of them as reached, so a count or "alle" asks for at least that, and "ingen" for at most none.
 */
export function asAsked(parsed: ParsedGoal): Goal {
  const open = (parsed.kind === 'count' || parsed.kind === 'all') && parsed.direction === 'equal';
  const goal: Goal = open ? { ...parsed, direction: parsed.value === 0 ? 'at_most' : 'at_least' } : { ...parsed };
  for (const key of ['spans', 'sentence']) Reflect.deleteProperty(goal, key);
  return goal;
}

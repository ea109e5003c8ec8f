import { parseGoalText, type Goal } from '../engine';

/**
 * The goals of a sentence, as goals to be evaluated. "Der afholdes to events" states a number and no bound: an analyst
 * counts more of them as reached, so a count or "alle" asks for at least that.
 */
export function parseGoal(text: string, context: { readonly planYear: number | null }): Goal[] {
  return parseGoalText(text, context).goals.map((parsed) => {
    const asked = (parsed.kind === 'count' || parsed.kind === 'all') && parsed.direction === 'equal';
    const goal: Goal = asked ? { ...parsed, direction: 'at_least' } : { ...parsed };
    for (const key of ['spans', 'sentence']) Reflect.deleteProperty(goal, key);
    return goal;
  });
}

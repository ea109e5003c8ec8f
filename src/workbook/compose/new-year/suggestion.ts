import type { Assessment, Goal } from '../../../engine';
import type { GoalAction, Words } from './types';
import { stillRuns, type YearMove } from './period-move';

/** What is offered for a goal, and why. A goal is never dropped by itself: that is for the council. */
export function suggestionFor(
  goal: Goal,
  { status, phase }: Assessment,
  move: YearMove,
): { readonly suggested: GoalAction; readonly reason: Words } {
  const because = (suggested: GoalAction, da: string, en: string) => ({ suggested, reason: { da, en } });
  if (stillRuns(goal, move)) {
    return because('carry', 'Målets periode løber endnu.', 'The period of the goal still runs.');
  }
  if (goal.kind === 'follow')
    return because('carry', 'Følgemålet videreføres.', 'The goal that is followed is carried on.');
  if (goal.kind === 'qualitative') {
    return because('carry', 'Målet videreføres uden resultatniveau.', 'The goal is carried on without a level.');
  }
  if (goal.kind === 'undetermined') {
    return because('carry', `Niveauet blev ikke fastsat i ${move.from}.`, `The level was not decided in ${move.from}.`);
  }
  if (status === 'met' && phase === 'final') {
    return because('change', 'Målet er nået: overvej et nyt niveau.', 'The goal is met: consider another level.');
  }
  if (status === 'not_met' || status === 'partly_met') {
    return because(
      'change',
      'Målet blev ikke nået fuldt ud: overvej niveau og indsats.',
      'The goal was not fully met: consider its level and the effort.',
    );
  }
  return because('carry', 'Målet videreføres med nye perioder.', 'The goal is carried on with new periods.');
}

import type { Goal } from '../goal';
import { coverageOf } from '../compare/coverage';
import { checkFigures } from './figures-check';
import type { PlacedGoal, PlanFinding } from './finding';
import { checkGoal, checkPlanYear } from './goal-check';
import { checkMissingNumbers, checkRepeatedNumbers, normalNumber } from './numbering';
import { sameWords } from './texts';

export type { PlanFinding } from './finding';
export {
  basesAgree,
  differenceFromTotal,
  impliedFigures,
  levelAfterChange,
  type Implied,
  type ImpliedFigures,
  type StatedFigures,
} from './arithmetic';

/** A goal's text as it stands somewhere else in the workbook. */
export interface Mention {
  readonly number: string;
  readonly text: string;
  /** Where it stands, for the finding: "Oversigt!B12". */
  readonly where?: string;
}

/** A goal the minister has announced, and the plan's goals that answer it. */
export interface MinisterGoal {
  readonly number: string;
  readonly goals: readonly Goal[];
}

export interface PlanCheckOptions {
  /** The year the plan is for; without it no period is outside it. */
  readonly planYear?: number;
  readonly mentions?: readonly Mention[];
  readonly ministerGoals?: readonly MinisterGoal[];
}

/**
 * Checks a plan against itself (evaluation.md section 7): arithmetic, numbering, periods, units and wording. Sub-goals
 * are checked as goals. Findings come in the order of the goals, those about the plan as a whole last.
 */
export function checkPlan(goals: readonly Goal[], options: PlanCheckOptions = {}): readonly PlanFinding[] {
  const { planYear, mentions = [], ministerGoals = [] } = options;
  const placed = goals.flatMap(withSubgoals).map((goal, index) => ({ goal, index }));
  const ofGoals = placed.flatMap((goal) => [
    ...checkFigures(goal),
    ...checkGoal(goal),
    ...(planYear === undefined ? [] : checkPlanYear(goal, planYear)),
    ...checkMentions(goal, mentions),
  ]);
  const ofNumbers = [...checkRepeatedNumbers(placed), ...checkMissingNumbers(placed)];
  return inOrder([...ofGoals, ...ofNumbers, ...uncovered(ministerGoals)]);
}

function withSubgoals(goal: Goal): readonly Goal[] {
  return [goal, ...(goal.subgoals ?? []).flatMap(withSubgoals)];
}

/** `wording_differs`: the same goal number with another text elsewhere in the workbook. */
function checkMentions({ goal, index }: PlacedGoal, mentions: readonly Mention[]): PlanFinding[] {
  const number = normalNumber(goal.number);
  const text = goal.text ?? '';
  if (number === null || text === '') return [];
  return mentions
    .filter((mention) => normalNumber(mention.number) === number && !sameWords(mention.text, text))
    .map((mention) => ({
      code: 'wording_differs',
      goal: goal.number ?? null,
      index,
      params: { text, other: mention.text, where: mention.where ?? null },
    }));
}

/** `minister_goal_uncovered`: no goal of the plan answers it. */
function uncovered(ministerGoals: readonly MinisterGoal[]): PlanFinding[] {
  return ministerGoals
    .filter(({ goals }) => coverageOf(goals) === null)
    .map(({ number }) => ({ code: 'minister_goal_uncovered', goal: null, index: null, params: { number } }));
}

function inOrder(findings: readonly PlanFinding[]): readonly PlanFinding[] {
  const place = ({ index }: PlanFinding): number => index ?? Number.POSITIVE_INFINITY;
  return [...findings].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

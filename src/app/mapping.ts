import type { AssessedGoal } from '../workbook/assessed';
import type { DecodedSeries } from '../workbook/decoded';
import { matchSeries, type SeriesMatch } from '../workbook/detect';
import { choiceEdit, keptChoices } from '../workbook/mapping';
import { atOnce, mapSteps, type Steps } from '../workbook/steps';
import type { Evaluation } from './evaluation';
import { goalId } from './goal-id';
import type { Proposal } from './proposal';

/** Which series a goal is measured by, how sure that is, and what else could be meant. */
export interface GoalMatch {
  /** `EvaluatedGoal.id`. */
  readonly goalId: string;
  readonly chosen: DecodedSeries | null;
  /** 0..1: 1 is the same name, or the user's own choice. */
  readonly score: number;
  /** True where the user chose the series. */
  readonly confirmed: boolean;
  /** True where the user should say which series is meant: none was found, the likeness is weak, or another one is near. */
  readonly unsure: boolean;
  /** Best first, without the chosen one; any series of `evaluation.decoded` may be chosen instead. */
  readonly alternatives: readonly { readonly series: DecodedSeries; readonly score: number }[];
}

/** The match of every goal, in the order of `evaluation.goals`. Pure. */
export function matchesOf(evaluation: Evaluation): GoalMatch[] {
  return atOnce(matchSteps(evaluation));
}

export function* matchSteps({ assessed, decoded, area, snapshot }: Evaluation): Steps<GoalMatch[]> {
  const choiceOf = keptChoices(snapshot, decoded);
  return yield* mapSteps(assessed, (one) => {
    const goal = goalAsRead(one);
    const match = matchSeries(goal, decoded, { area, confirmed: choiceOf(goal) });
    const { best, score, confirmed, alternatives } = match;
    return { goalId: goalId(one), chosen: best, score, confirmed, unsure: isUnsure(one, match), alternatives };
  });
}

/** From this likeness on a series that stands alone is sure. */
const SURE = 0.7;
/** So much less alike must every other series be. */
const CLEAR = 0.1;
/** Kinds that are judged without a series. */
const UNMEASURED: ReadonlySet<string> = new Set(['qualitative', 'follow', 'undetermined']);

function isUnsure({ goal }: AssessedGoal, { best, score, confirmed, alternatives, findings }: SeriesMatch): boolean {
  if (confirmed) return false;
  // A share that no table prints is worked out from two numbers that the texts point to.
  if (best?.share?.printed === false) return true;
  if (best === null) return goal.indicator !== null || !UNMEASURED.has(goal.goal.kind);
  // Of several series with the very name, what tells them apart is more than the score.
  if (findings.some(({ code }) => code === 'indicator_near_tie' || code === 'indicator_outdated')) return true;
  if (score >= 1) return false;
  return score < SURE || score - (alternatives[0]?.score ?? 0) < CLEAR;
}

/**
 * Keeps the user's choice of a series for a goal in the workbook, or takes it back (null: the names decide again).
 * It holds from the next evaluation on. Throws RangeError for a goal that is not in the evaluation. Pure.
 */
export function proposeMapping(evaluation: Evaluation, id: string, series: DecodedSeries | null): Proposal {
  const { assessed, snapshot, decoded, area } = evaluation;
  const one = assessed.find((each) => goalId(each) === id);
  if (one === undefined) throw new RangeError(`no goal ${id}`);
  const edit = choiceEdit(snapshot, decoded, goalAsRead(one), series, area);
  const edits = edit.before === edit.after ? [] : [edit];
  return { purpose: 'mapping', snapshot, plan: { edits }, findings: [] };
}

/** The goal as its table was read: assessment adds the series of a path. */
function goalAsRead({ table, goal }: AssessedGoal): AssessedGoal['goal'] {
  return table.goals.find(({ row }) => row === goal.row) ?? goal;
}

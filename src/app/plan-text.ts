import {
  markGoalSentence,
  planTextSteps,
  type MarkedPiece,
  type Period,
  type PlanGoal,
  type StatusStatement,
} from '../engine';
import { atOnce, mapSteps, type Steps } from '../workbook/steps';

/** How chosen goals are to be put into the workbook: `proposePlanText(snapshot, chosen, options)` gives the Proposal. */
export interface InsertOptions {
  /** Names the sheet that is made where the workbook has no goal table ("Mål 2019"). */
  readonly planYear?: number | null;
  /** Writes the observations to an indicator sheet too; none where absent. */
  readonly observations?: readonly PlanTextObservation[];
}

export interface ReadPlanOptions {
  /** The year the plan is for; fills a missing target period, with issue `target_from_plan_year`. */
  readonly planYear?: number | null;
}

/** A plan's text as read: its goals in order, what it says of the situation, and what should be looked at. Plain data. */
export interface PlanText {
  readonly text: string;
  readonly planYear: number | null;
  readonly goals: readonly PlanTextGoal[];
  /** Dated levels the text states, with the goal they stand beside where there is one: points for an indicator table. */
  readonly observations: readonly PlanTextObservation[];
}

/** A goal beside the sentence it was read from. The pane may put a corrected `goal` in its place before it is proposed. */
export interface PlanTextGoal {
  /** Unique within the reading, and the same when the same text is read again. */
  readonly id: string;
  /** The sentence, cut where the words that were read begin and end. */
  readonly pieces: readonly MarkedPiece[];
  /** Number, section, minister mark, type, parent, rationale, method, status statements, mentions in the text, issues. */
  readonly goal: PlanGoal;
}

/** "I oktober 2018 var der 3.249 personer": a level with its period. */
export interface PlanTextObservation {
  /** The goal it stands beside; null for one of the text at large. */
  readonly goalId: string | null;
  /** What it is a figure of, in the plan's words; null where the text does not say. */
  readonly indicator: string | null;
  readonly period: Period;
  readonly value: number;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly sentence: string;
}

/** Finds the goals of a whole plan, agenda item or goal table as pasted. Pure; nothing is read from or written to a workbook. */
export function readPlanText(text: string, options: ReadPlanOptions = {}): PlanText {
  return atOnce(readPlanSteps(text, options));
}

export function* readPlanSteps(text: string, { planYear = null }: ReadPlanOptions = {}): Steps<PlanText> {
  const plan = yield* planTextSteps(text, { planYear });
  const ids = idsOf(plan.goals);
  const goals = yield* mapSteps(plan.goals, (goal, i) => ({
    id: ids[i] ?? String(i),
    pieces: markGoalSentence(text, goal),
    goal,
  }));
  const observations = [
    ...goals.flatMap(({ id, goal }) => observationsBeside(id, goal)),
    ...plan.status.flatMap((status) => observationsOf(status, null, status.subject)),
  ];
  return { text, planYear, goals, observations: withoutRepeats(observations) };
}

function idsOf(goals: readonly PlanGoal[]): string[] {
  return goals.map(({ sentence, kind }, i) => {
    const before = goals.slice(0, i).filter((other) => other.sentence.start === sentence.start).length;
    return `${String(sentence.start)}-${kind}-${String(before)}`;
  });
}

/** The figures of the statements beside a goal, and the one it starts from ("mod 10,6 uge i 2019"). */
function observationsBeside(goalId: string, goal: PlanGoal): PlanTextObservation[] {
  const { subject = null, kind, unit = null, statedBase = null, basePeriod = null, text } = goal;
  const told = goal.status.flatMap((status) => observationsOf(status, goalId, subject ?? status.subject));
  const measured = told.map((one) => ({ ...one, unit: one.unit ?? (kind === 'change' ? null : unit) }));
  if (statedBase === null || basePeriod === null) return measured;
  const base = { goalId, indicator: subject, period: basePeriod, value: statedBase, unit, approximate: false };
  return [...measured, { ...base, sentence: text ?? '' }];
}

function observationsOf(
  { points, text: sentence }: StatusStatement,
  goalId: string | null,
  indicator: string | null,
): PlanTextObservation[] {
  return points.map((point) => ({ ...point, goalId, indicator, sentence }));
}

/** A plan says the same figure in its agenda and in its note: it is one point. */
function withoutRepeats(observations: readonly PlanTextObservation[]): PlanTextObservation[] {
  const keyOf = ({ indicator, goalId, period, value }: PlanTextObservation): string =>
    JSON.stringify([indicator?.toLowerCase() ?? goalId, period, value]);
  const first = new Map<string, PlanTextObservation>();
  for (const one of observations) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}

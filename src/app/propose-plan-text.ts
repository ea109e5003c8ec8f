import type { Goal } from '../engine';
import { ownSheetNames } from '../workbook/compose';
import type { GoalTableRow } from '../workbook/compose/goal-table';
import { insertGoals, observationEdits, type ObservationRow } from '../workbook/compose/plan-text';
import { decodeSteps } from '../workbook/detect';
import { readSnapshot } from '../workbook/excel/read';
import { inWorkbook } from '../workbook/excel/run';
import { inTurns } from '../workbook/in-turns';
import type { Snapshot } from '../workbook/snapshot';
import { atOnce, type Steps } from '../workbook/steps';
import { subgoalNumbers } from './subgoal-numbers';
import { asAsked, parseGoal } from './parse-goal';
import type { InsertOptions, PlanTextGoal, PlanTextObservation } from './plan-text';
import type { Proposal } from './proposal';

/** Reads the open workbook and proposes what the chosen goals would change in it. Three round trips to Excel; nothing is written. */
export async function preparePlanText(chosen: readonly PlanTextGoal[], options: InsertOptions = {}): Promise<Proposal> {
  return inTurns(proposePlanTextSteps(await inWorkbook(readSnapshot), chosen, options));
}

/**
 * The chosen goals appended to the workbook's goal table (on a new sheet "Mål <year>" where there is none), and the chosen
 * observations in an indicator table, by whose names the goals are then measured. Pure.
 */
export function proposePlanText(
  snapshot: Snapshot,
  chosen: readonly PlanTextGoal[],
  options: InsertOptions = {},
): Proposal {
  return atOnce(proposePlanTextSteps(snapshot, chosen, options));
}

function* proposePlanTextSteps(
  snapshot: Snapshot,
  chosen: readonly PlanTextGoal[],
  { planYear = null, observations = [] }: InsertOptions,
): Steps<Proposal> {
  const decoded = yield* decodeSteps(snapshot, { ownSheets: ownSheetNames(snapshot), parseGoal });
  const named = observations.flatMap(observationRow);
  const numbers = subgoalNumbers(chosen, decoded);
  const rows = chosen.map((one) => goalRow(one, observations, numbers.get(one.id) ?? null));
  const goals = yield* insertGoals(snapshot, decoded, rows, planYear);
  const edits = [...goals.edits, ...observationEdits(snapshot, decoded, named)];
  return { purpose: 'plan_text', snapshot, plan: { edits }, findings: goals.findings };
}

function goalRow(
  { id, goal: read }: PlanTextGoal,
  observations: readonly PlanTextObservation[],
  numberUnder: string | null,
): GoalTableRow {
  const { text = null, section, ministerGoal, rationale, method, status, type } = read;
  const goal: Goal = type === 'follow' ? { ...asAsked(read), kind: 'follow' } : asAsked(read);
  return {
    number: numberUnder ?? read.number ?? null,
    text,
    section,
    ministerGoal,
    goal,
    indicator: observations.find(({ goalId }) => goalId === id)?.indicator ?? null,
    rationale: rationale?.text ?? null,
    method: method?.text ?? null,
    remarks: status.length === 0 ? null : [...new Set(status.map((one) => one.text))].join('\n'),
  };
}

/** A figure that the text names nothing for cannot stand in a table of indicators. */
function observationRow({ indicator, ...rest }: PlanTextObservation): ObservationRow[] {
  return indicator === null ? [] : [{ ...rest, indicator }];
}

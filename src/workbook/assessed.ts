import type { Assessment } from '../engine';
import type { DecodedGoal, DecodedSeries, GoalTable } from './decoded';

/** A goal of the workbook with the series it is measured by and the engine's verdict: what composition works on. */
export interface AssessedGoal {
  readonly table: GoalTable;
  readonly goal: DecodedGoal;
  /** null where no series was found, or the goal needs none. */
  readonly indicator: DecodedSeries | null;
  readonly assessment: Assessment;
  /** The status sentence, for the sheet (Danish) and for an English display language. */
  readonly sentence: { readonly da: string; readonly en: string };
}

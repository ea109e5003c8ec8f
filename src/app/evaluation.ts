import type { Assessment, Goal, Policy } from '../engine';
import type { AssessedGoal } from '../workbook/assessed';
import type { Choices } from '../workbook/choices';
import type { DecodedWorkbook, Finding, GoalColumn } from '../workbook/decoded';
import type { Snapshot } from '../workbook/snapshot';

/** What one evaluation of the open workbook gave. Plain data: the pane shows it, the command prints it. */
export interface Evaluation {
  /** Local time it was made, "2026-11-25T21:44"; null for one made without a clock. */
  readonly evaluatedAt: string | null;
  /** Last period seen, canonical code. */
  readonly asOf: string | null;
  /** The last period to see as the user chose it; null where everything is seen. */
  readonly chosenAsOf: string | null;
  /** The policy it was made with, whole. */
  readonly policy: Policy;
  /** What the workbook keeps of the user's choices; options of this evaluation may have gone before them. */
  readonly choices: Choices;
  /** The area whose series were used where a goal names none. */
  readonly area: string | null;
  /** Areas to choose from. */
  readonly areas: readonly string[];
  readonly goals: readonly EvaluatedGoal[];
  readonly findings: readonly Finding[];
  readonly decoded: DecodedWorkbook;
  /** What writing goes out from. */
  readonly assessed: readonly AssessedGoal[];
  readonly snapshot: Snapshot;
}

export interface EvaluatedGoal {
  /** Unique within the evaluation: sheet and row. */
  readonly id: string;
  readonly sheet: string;
  /** A1 address of the goal's row, for selecting it. */
  readonly address: string;
  readonly number: string | null;
  readonly text: string;
  readonly section: string | null;
  readonly ministerGoal: boolean;
  readonly goal: Goal;
  /** The series the goal is measured by; null where none was found. */
  readonly indicator: { readonly name: string; readonly area: string | null; readonly unit: string } | null;
  readonly assessment: Assessment;
  /** The status sentence. */
  readonly sentence: { readonly da: string; readonly en: string };
  /** Cells of the goal table this goal was read from. */
  readonly cells: Readonly<Partial<Record<GoalColumn, string>>>;
}

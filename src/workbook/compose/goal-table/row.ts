import type { Goal, GoalKind } from '../../../engine';
import type { GoalColumn } from '../../decoded';

/** One goal as it is to stand in a goal table (product.md, "Goal table"). What is absent is an empty cell. */
export interface GoalTableRow {
  readonly number?: string | null;
  readonly section?: string | null;
  /** The sentence. */
  readonly text?: string | null;
  readonly ministerGoal?: boolean;
  readonly indicator?: string | null;
  readonly area?: string | null;
  readonly goal: Goal;
  /** `undetermined`: the kind the goal will have once its level is set ("Gennemsnit" beside "X"). */
  readonly kindWhenSet?: GoalKind | null;
  /** `path`: the name of the series that holds the target of each period. */
  readonly pathName?: string | null;
  readonly rationale?: string | null;
  readonly method?: string | null;
  readonly remarks?: string | null;
}

/** What goes into one cell of a goal table. */
export interface GoalCell {
  readonly value: string | number;
  readonly format: string;
}

export type GoalRowCells = Readonly<Partial<Record<GoalColumn, GoalCell>>>;

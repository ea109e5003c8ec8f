import type { Finding } from '../workbook/decoded';
import type { WritePlan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

/** Which use case wants to write: told in the preview and when it is undone. */
export type Purpose = 'status' | 'import' | 'plan_text' | 'new_year' | 'mapping' | 'settings';

/** What a use case wants to write: shown as a preview, committed, undone. Plain data. */
export interface Proposal {
  readonly purpose: Purpose;
  /** What the plan was made from: what is there now is compared with it before anything is written. */
  readonly snapshot: Snapshot;
  readonly plan: WritePlan;
  readonly findings: readonly Finding[];
}

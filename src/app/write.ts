import packageJson from '../../package.json';
import { choiceEdits, type Mode } from '../workbook/choices';
import { composeWrite } from '../workbook/compose';
import type { StatusColumn } from '../workbook/decoded';
import { inTurns } from '../workbook/in-turns';
import { rememberEdit } from '../workbook/remembered-values';
import { atOnce, type Steps } from '../workbook/steps';
import { commit, type Written } from './commit';
import type { Evaluation } from './evaluation';
import type { Proposal } from './proposal';

export interface WriteOptions {
  readonly charts: boolean;
  /** The committee's appendix: overview, status, remarks, a page for every goal, comparison. */
  readonly appendix?: boolean;
  /**
   * The meeting it is for, as it stands in the pages' headers: "Beskæftigelsesudvalget, 5. februar 2019". Absent: as the
   * workbook keeps it from the last appendix. Given with an appendix, it is kept.
   */
  readonly meeting?: string;
  /** Absent: as the workbook keeps it, else values. Given, it is kept: an update by the ribbon leaves formulas formulas. */
  readonly mode?: Mode;
  /** Status columns to write; absent: those the workbook keeps as chosen, else all. Given, they are kept. */
  readonly columns?: readonly StatusColumn[];
  /** The sheet "Om vurderingen"; written unless said otherwise. */
  readonly about?: boolean;
}

/** What would be written for an evaluation, and the figures it rests on, so that the next one can tell what was revised. Pure. */
export function proposeWrite(evaluation: Evaluation, options: WriteOptions): Proposal {
  return atOnce(proposeWriteSteps(evaluation, options));
}

export function* proposeWriteSteps(evaluation: Evaluation, options: WriteOptions): Steps<Proposal> {
  const { snapshot, assessed, decoded, asOf, chosenAsOf, policy, choices, area } = evaluation;
  const { charts, appendix = false, mode = choices.mode, columns = choices.columns } = options;
  const { meeting = choices.meeting } = options;
  // What Målbar keeps is kept anew with this write: nothing is the matter with it then.
  const told = evaluation.findings.filter(({ code }) => !code.startsWith('store_'));
  const facts = { at: evaluation.evaluatedAt, version: packageJson.version, area, findings: told };
  const about = options.about === false ? null : facts;
  const { plan, findings } = yield* composeWrite(snapshot, assessed, {
    charts,
    appendix,
    meeting,
    decoded,
    area,
    mode,
    columns,
    asOf,
    chosenAsOf,
    policy,
    about,
  });
  // The as-of's cell is written with the formulas: only the setting is left to keep.
  const kept = choiceEdits(snapshot, { ...choices, mode, columns, ...(appendix ? { meeting } : {}) });
  const remember = plan.edits.length > 0 ? rememberEdit(snapshot, assessed) : null;
  const edits = [...plan.edits, ...kept, ...(remember === null ? [] : [remember])];
  return { purpose: 'status', snapshot, plan: { edits }, findings };
}

/** Writes status columns (and charts) into the open workbook. */
export async function write(evaluation: Evaluation, options: WriteOptions): Promise<Written> {
  return commit(await inTurns(proposeWriteSteps(evaluation, options)));
}

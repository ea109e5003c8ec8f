import { choiceEdits, readChoices, type Choices } from '../workbook/choices';
import type { Snapshot } from '../workbook/snapshot';
import type { Proposal } from './proposal';

/** Keeps choices in the workbook, so that everyone who opens it evaluates it alike; what is not given stays as it is. Pure. */
export function proposeChoices(snapshot: Snapshot, changes: Partial<Choices>): Proposal {
  const edits = choiceEdits(snapshot, { ...readChoices(snapshot), ...changes });
  return { purpose: 'settings', snapshot, plan: { edits }, findings: [] };
}

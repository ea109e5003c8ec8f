import { evaluate, publishReport, write, type Written, type Evaluation, type WriteOptions } from '../app';
import type { CommandId } from './catalogue';

/**
 * Runs a command to its end: it never rejects, for a button has nobody to reject to. The pane is opened where there is
 * something to tell: what was found, what failed, a screen to go on with; a plain update says it in the cells.
 */
export async function runCommand(id: CommandId): Promise<void> {
  try {
    await COMMAND[id]();
  } catch (error) {
    publishReport({ kind: 'failed', error });
    await showPane();
  }
}

const COMMAND: Readonly<Record<CommandId, () => Promise<void>>> = {
  EvaluateGoals: async () => {
    publishReport(await evaluateAndWrite({ charts: false }));
    await showPane();
  },
  UpdateStatus: async () => {
    const report = await evaluateAndWrite({ charts: false });
    publishReport(report);
    if (report.evaluation.goals.length === 0) await showPane();
  },
  MakeAppendix: async () => {
    publishReport(await evaluateAndWrite({ charts: true }));
    await showPane();
  },
  NextYear: async () => {
    publishReport({ kind: 'open', screen: 'new_year' });
    await showPane();
  },
  ShowPane: showPane,
};

async function evaluateAndWrite(
  options: WriteOptions,
): Promise<{ readonly kind: 'written'; readonly evaluation: Evaluation; readonly written: Written }> {
  const evaluation = await evaluate();
  return { kind: 'written', evaluation, written: await write(evaluation, options) };
}

/** Opens the pane, or leaves it as it is where it is open. */
function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}

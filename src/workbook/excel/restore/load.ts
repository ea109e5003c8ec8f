import { inTurns } from '../../in-turns';
import type { Restore } from '../../undo/restore';
import { workbookError } from '../workbook-error';
import { prepareRestores, type PreparedRestore } from '.';
import type { RestoreContext } from './restoring';
import { Standing } from './standing';

/**
 * What stands now where something is to be put back, read.
 *
 * Round trips to Excel: 1; where the answer would be more than Excel gives (5 MB), the places are read first and then what
 * stands there in blocks.
 */
export async function loadRestores(
  context: Excel.RequestContext,
  given: Omit<RestoreContext, 'ownTexts' | 'standing' | 'workbook'>,
  restores: readonly Restore[],
): Promise<PreparedRestore> {
  try {
    return await loaded(context, given, restores, false);
  } catch (error) {
    if (workbookError(error).code !== 'too_large') throw error;
    return loaded(context, given, restores, true);
  }
}

async function loaded(
  context: Excel.RequestContext,
  given: Omit<RestoreContext, 'ownTexts' | 'standing' | 'workbook'>,
  restores: readonly Restore[],
  inBlocks: boolean,
): Promise<PreparedRestore> {
  const { workbook } = context;
  const standing = new Standing(workbook, inBlocks);
  const prepared = await inTurns(prepareRestores({ ...given, workbook, standing }, restores));
  await context.sync();
  await standing.read(context);
  return prepared;
}

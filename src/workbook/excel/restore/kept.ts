import type { RestoreOf } from '../../undo/restore';
import type { RestoreContext, Restoring } from './restoring';

/** What Målbar keeps in the workbook: what it said, and where it stood. */
export function restoreSetting(
  { store }: RestoreContext,
  restore: RestoreOf<'setting'> | RestoreOf<'store'>,
): Restoring {
  return {
    act: () => {
      if (restore.kind === 'store') store.moveBack(restore);
      else store.set(restore.key, restore.before);
    },
  };
}

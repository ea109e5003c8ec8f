import { plainFormula } from '../../changes';
import type { RestoreOf } from '../../undo/restore';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** A name means what it meant, unless someone has given it another meaning since. */
export function restoreName({ structure, all }: RestoreContext, { name, before, after }: RestoreOf<'name'>): Restoring {
  const now = structure.names.get(name) ?? null;
  const same = (a: string | null, b: string | null): boolean =>
    a === b || (a !== null && b !== null && plainFormula(a) === plainFormula(b));
  if (same(now, before)) return NO_RESTORING;
  return {
    act: (workbook, left) => {
      if (!all && !same(now, after)) {
        left.findings.push({ code: 'undo_name_left', severity: 'warning', params: { name } });
        return;
      }
      if (now !== null) workbook.names.getItem(name).delete();
      if (before !== null) workbook.names.add(name, before);
    },
  };
}

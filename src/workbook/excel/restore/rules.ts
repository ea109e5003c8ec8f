import type { TextRule } from '../../plan';
import type { RestoreOf } from '../../undo/restore';
import { applyTextRules } from '../apply-format';
import { loadTextRules } from '../before/rules';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** Målbar's rules go, those of an earlier write come back; the user's own are not touched. */
export function restoreRules(
  { workbook, structure }: RestoreContext,
  { sheet, area, written, before }: RestoreOf<'conditional_formats'>,
): Restoring {
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  const standing = loadTextRules(rangeOf(workbook, sheet, area), written, /* halfMade */ true);
  return {
    act: (now, left) => {
      if (left.isSheetLeft(sheet)) return;
      const range = rangeOf(now, sheet, area);
      for (const { id } of standing()) range.conditionalFormats.getItem(id).delete();
      // Added last is first in rank: as they were read, first in rank first.
      applyTextRules(range, [...before].reverse() satisfies TextRule[]);
    },
  };
}

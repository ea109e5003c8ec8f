import type { RangeRef } from '../model/range-ref';
import { clearConditionalFormats } from '../model/conditional-formats';
import { clearValidation } from '../model/validations';
import { apiError } from '../protocol/api-error';

const APPLY_TO = new Set(['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents']);

/** `Range.clear`: contents, formats (conditional ones too), or both with validation. */
export function clearRange({ sheet, area }: RangeRef, applyTo: string): void {
  if (!APPLY_TO.has(applyTo)) throw apiError('InvalidArgument');
  const all = applyTo === 'All';
  if (all || applyTo === 'Contents') {
    if (sheet.isProtected) {
      for (const { row, column } of sheet.cells().within(area)) {
        sheet.assertEditable({ row, column, rowCount: 1, columnCount: 1 });
      }
    }
    for (const { row, column, cell } of sheet.cells().within(area)) {
      if (cell.value !== null || cell.formula !== null) sheet.setContent(row, column, null, null);
    }
    sheet.contentChanged(area);
  }
  if (all || applyTo === 'Formats') {
    sheet.assertAllowed('formatCells');
    if (!sheet.dimensions.formatWhole(area, () => 0)) {
      for (const { cell } of sheet.part.changeCells().within(area)) cell.style = 0;
    }
    clearConditionalFormats(sheet, area);
  }
  if (all) clearValidation(sheet, area);
}

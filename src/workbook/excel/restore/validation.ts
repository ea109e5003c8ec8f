import type { RestoreOf } from '../../undo/restore';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** Cells ask for what they asked for, with the message they had. */
export function restoreValidation({ structure }: RestoreContext, { sheet, parts }: RestoreOf<'validation'>): Restoring {
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (workbook, left) => {
      if (left.isSheetLeft(sheet)) return;
      for (const { area, rule, prompt, errorAlert, ignoreBlanks } of parts) {
        const { dataValidation } = rangeOf(workbook, sheet, area);
        dataValidation.clear();
        const plain = rule === null && !prompt['title'] && !prompt['message'];
        if (plain) continue;
        if (rule !== null) {
          dataValidation.rule = rule as Excel.DataValidationRule;
          dataValidation.ignoreBlanks = ignoreBlanks;
          dataValidation.errorAlert = errorAlert as unknown as Excel.DataValidationErrorAlert;
        }
        dataValidation.prompt = prompt as unknown as Excel.DataValidationPrompt;
      }
    },
  };
}

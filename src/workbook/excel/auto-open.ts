/**
 * Whether the pane opens with the workbook, for everyone who has the add-in. Office keeps it in the workbook, under a name
 * of its own. It goes through the common document settings, not Excel.run: no sync.
 */
import { WorkbookError } from './workbook-error';

const SETTING = 'Office.AutoShowTaskpaneWithDocument';

export function opensWithWorkbook(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

export function setOpensWithWorkbook(opens: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (opens) settings.set(SETTING, true);
  else settings.remove(SETTING);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WorkbookError('unknown', String(result.error.code)));
    });
  });
}

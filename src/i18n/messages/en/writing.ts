import type { Translated } from '../../catalogue';
import type {
  writingErrorDetails as daDetails,
  writingErrors as daErrors,
  writingFindings as daFindings,
} from '../da/writing';

export const writingErrors: Translated<typeof daErrors> = {
  connection_lost: 'The connection to Excel was lost. Nothing was written. Try again.',
  filtered_rows: 'A filter is in the way of writing. Clear the filter and try again.',
  workbook_changed: 'The workbook has changed since it was read. Nothing was written. Evaluate the goals again.',
  sheet_missing: 'A sheet has been deleted or renamed since the workbook was read. Evaluate the goals again.',
  sheet_protected:
    'The sheet is protected. Nothing was written. Evaluate the goals again to write on a sheet of its own.',
  structure_protected:
    'The structure of the workbook is protected, so Målbar cannot add sheets. Remove the protection under Review, or write without charts.',
  sheet_name_taken: 'A sheet that Målbar would make already exists. Evaluate the goals again to give it another name.',
  name_taken: 'A name that Målbar would use is taken in the workbook. Rename the other one and try again.',
  column_taken: 'A column header that Målbar would write is already in the table. Rename the column and try again.',
  merged_cells: 'Merged cells are in the way of writing. Unmerge them and try again.',
  nothing_to_undo: 'There is nothing to undo.',
  half_written:
    'Excel did not answer while writing, so something may be missing. Choose Undo in Målbar when Excel answers again.',
  store_newer:
    'A newer version of Målbar has written in the workbook. Nothing was written. Use the newer version of Målbar and try again.',
};

export const writingErrorDetails: Translated<typeof daDetails> = {
  workbook_changed:
    'The sheet {{sheet}} has changed since it was read ({{cells}}). Nothing was written. Evaluate the goals again.',
  sheet_missing:
    'The sheet {{sheet}} has been deleted or renamed since the workbook was read. Evaluate the goals again.',
  sheet_protected:
    'The sheet {{sheet}} is protected. Nothing was written. Evaluate the goals again to write on a sheet of its own.',
  sheet_name_taken:
    'There is a sheet called {{sheet}} now. Evaluate the goals again to give Målbar’s sheet another name.',
  name_taken: 'The name {{name}} is taken in the workbook. Rename the other one and try again.',
  column_taken:
    'The table on the sheet {{sheet}} already has a column called {{header}} ({{cell}}). Rename it and try again.',
  merged_cells: 'The cell {{cell}} on the sheet {{sheet}} is merged with others. Unmerge them and try again.',
};

export const writingFindings: Translated<typeof daFindings> = {
  rows_hidden:
    'Some rows on the sheet {{sheet}} are hidden, for example by a filter. They were written like the others.',
  not_as_written: 'Excel has changed what was written in {{cells}} on the sheet {{sheet}}. Check the cells.',
  undo_cells_left: 'Cells on the sheet {{sheet}} were changed after Målbar wrote. They were left alone: {{cells}}.',
  undo_sheet_moved:
    'The cells on the sheet {{sheet}} were moved or changed after Målbar wrote ({{cells}}). The sheet was left alone. Delete Målbar’s columns yourself.',
  undo_sheet_kept: 'The sheet {{sheet}} was kept because there is something else on it now: {{cells}}.',
  undo_sheet_gone: 'The sheet {{sheet}} was deleted or renamed after Målbar wrote. It was not put back.',
  undo_chart_lost: 'The chart {{name}} on the sheet {{sheet}} could not be drawn again. Evaluate the goals to draw it.',
  store_damaged:
    'Some of what Målbar keeps in the workbook (series chosen, its own sheets, choices under Settings) cannot be read. The next time Målbar writes, it is written anew. Check the choices first.',
  store_lost:
    'What Målbar keeps in the workbook is gone; another program may have removed it. Målbar’s sheets were recognised by what is on them and are updated when writing: {{sheets}}. Choose series and settings again.',
  store_newer:
    'A newer version of Målbar has written in the workbook. What it keeps is not used, and nothing can be written. Use the newer version of Målbar.',
  store_several:
    'What Målbar keeps in the workbook exists more than once. What was kept last is used. The next time Målbar writes, it is made one.',
  store_replaced:
    'Some of what Målbar keeps in the workbook could not be read. It was written anew. Check the choices under Settings and Data.',
  store_full:
    'The figures of this evaluation take too much room to be kept, so the next evaluation does not show what has changed.',
  undo_table_left:
    'The table {{name}} on the sheet {{sheet}} is as large as Målbar made it: this Excel cannot make it smaller. Delete the empty columns yourself.',
  undo_name_left: 'The name {{name}} was changed after Målbar wrote. It was left alone.',
};

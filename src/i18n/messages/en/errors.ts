import type { Translated } from '../../catalogue';
import type { errors as da } from '../da/errors';
import { writingErrorDetails, writingErrors } from './writing';

export const errors: Translated<typeof da> = {
  error: {
    title: 'That did not work',
    retry: 'Try again',
    close: 'Close',
    details: 'Error code: {{code}}',
    unknown: 'An unknown error occurred. Try again.',
    host_unavailable: 'Målbar has no connection to the workbook. Close the pane and open it again.',
    cell_editing: 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
    protected: 'The sheet is protected. Remove the protection under Review and try again.',
    not_found: 'A sheet or a cell is no longer there. Evaluate the goals again.',
    too_large: 'There is too much data for one request. Delete empty formatted rows or split the workbook.',
    busy: 'Excel is busy. Wait a moment and try again.',
    unsupported: 'This version of Excel lacks something that Målbar needs. Update Excel or use Excel for the web.',
    read_only: 'The workbook is read-only. Save a copy and try again.',
    invalid_argument: 'Excel refused one of the changes. Evaluate the goals again and then try to write.',
    sample_missing: 'The sample could not be fetched. Try again when there is a connection.',
    new_workbook_refused:
      'This version of Excel cannot open a new workbook from here. Download the sample as a file and open it.',
    ...writingErrors,
  },
  errorDetail: { ...writingErrorDetails },
};

import type { Translated } from '../../catalogue';
import type { workbench as da } from '../da/workbench';

export const workbench: Translated<typeof da> = {
  workbench: {
    title: 'Målbar in the browser',
    intro:
      'Open a workbook (.xlsx), evaluate the goals in the pane, and fetch the result. The file stays on your computer.',
    open: 'Open workbook',
    drop: 'Drag an .xlsx file here',
    dropNow: 'Drop the file to open it',
    samples: 'Or try a sample',
    download: 'Download the result',
    downloaded: '{{name}} is among your downloads.',
    opening: 'Opening {{name}} …',
    opened: '{{name}} is open.',
    starting: 'Getting ready …',
    sheets: 'Sheets',
    sheet: 'Sheet {{name}}',
    emptySheet: 'The sheet is empty.',
    cut: 'Showing the first {{rows, number}} rows and {{columns, number}} columns.',
    pane: 'The pane of Målbar',
    notWorkbook: '{{name}} cannot be opened. The file must be an Excel workbook (.xlsx) without a password.',
    oneFile: 'Open one file at a time.',
    sampleMissing: 'The sample {{name}} could not be fetched.',
    failed: 'Målbar could not start in this browser. Use a newer version of Firefox, Chrome or Edge.',
    unsaved: 'The changes have not been downloaded yet.',
  },
};

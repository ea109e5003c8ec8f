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
    sheets: 'Sheets',
    sheet: 'Sheet {{name}}',
    emptySheet: 'The sheet is empty.',
    cut: 'Showing rows {{first, number}} to {{last, number}} of {{rows, number}} and {{columns, number}} columns.',
    charts_one: '{{count, number}} chart on the sheet. Charts are shown in Excel and LibreOffice.',
    charts_other: '{{count, number}} charts on the sheet. Charts are shown in Excel and LibreOffice.',
    sample: 'Employment plan {{year}}',
    empty_file: '{{name}} is empty. Choose an Excel workbook (.xlsx).',
    not_a_workbook: '{{name}} is not an Excel workbook. Choose an .xlsx file.',
    encrypted_workbook: '{{name}} is protected by a password. Remove it in Excel and try again.',
    unsupported_format: '{{name}} has a format that cannot be read here. Save it as .xlsx in Excel and try again.',
    damaged_workbook: '{{name}} is damaged. Open it in Excel, let Excel repair it, and save it again.',
    client_unavailable: 'The files of Målbar could not be fetched. Reload the page.',
    unknown: '{{name}} could not be opened. Reload the page and try again.',
    pane: 'The pane of Målbar',
    oneFile: 'Open one file at a time.',
    sampleMissing: 'The sample {{name}} could not be fetched.',
  },
};

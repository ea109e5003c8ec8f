import type { Translated } from '../../catalogue';
import type { workbench as da } from '../da/workbench';

export const workbench: Translated<typeof da> = {
  workbench: {
    title: 'Målbar in the browser',
    intro:
      'Follow up on an employment plan without Excel: open the workbook, evaluate the goals in the pane beside the sheet, and download the result.',
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
    reading: 'Reading the sheet …',
    charts_one: '{{count, number}} chart on the sheet',
    charts_other: '{{count, number}} charts on the sheet',
    series: '{{name}} last {{value}} ({{category}})',
    nameBox: 'Go to cell or name',
    noPlace: 'There is neither a cell nor a name called {{name}}.',
    content: 'Content of the cell',
    editCell: 'Edit the cell',
    rowNumbers: 'Row numbers',
    undo: 'Undo edit (Ctrl+Z)',
    redo: 'Redo edit (Ctrl+Y)',
    split: 'Width of the pane of Målbar',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    edit: {
      formula: 'The formula cannot be understood. Correct it, or press Esc to give up.',
      protected: 'The cell is protected. Remove the protection of the sheet in Excel if it is to be changed.',
      failed: 'The edit could not be made.',
    },
    protectedSheet: 'The sheet is protected: locked cells cannot be changed.',
    macros:
      '{{name}} has macros. They are not run here, but stay in the file; the result is therefore saved as .{{extension}}.',
    version: 'Målbar {{version}}',
    sample: 'Employment plan {{year}}',
    sampleShows: {
      plan2026:
        'Invented goals on real figures from Jobindsats.dk up to July 2026. Shows a year under way: statuses, projections and charts.',
      plan2019:
        'The own goals of Lyngby-Taarbæk and the few figures that the committee note states. Shows what happens where figures are missing.',
    },
    never: {
      title: 'What never happens',
      sent: 'Nothing leaves your computer. The file is read and calculated in the browser and is sent nowhere.',
      overwritten: 'Your own file is not changed. The result is downloaded as a new file.',
      run: 'Macros in the file are not run.',
    },
    empty_file: '{{name}} is empty. Choose an Excel workbook (.xlsx).',
    not_a_workbook: '{{name}} is not an Excel workbook. Choose an .xlsx file.',
    encrypted_workbook: '{{name}} is protected by a password. Remove it in Excel and try again.',
    unsupported_format:
      '{{name}} has an older or binary format (.xls or .xlsb) that cannot be read here. Save it as .xlsx in Excel and try again.',
    damaged_workbook: '{{name}} is damaged. Open it in Excel, let Excel repair it, and save it again.',
    client_unavailable: 'The files of Målbar could not be fetched. Reload the page.',
    unknown: '{{name}} could not be opened. Reload the page and try again.',
    pane: 'The pane of Målbar',
    oneFile: 'Open one file at a time.',
    newName: 'Workbook{{number}}.xlsx',
    unsaved: {
      title: '{{name}} has changed',
      text: 'The changes have not been downloaded yet. When {{next}} opens, {{name}} is closed.',
      save: 'Download the result and open',
      open: 'Open without downloading',
      stay: 'Stay here',
    },
    sampleMissing: 'The sample {{name}} could not be fetched.',
  },
};

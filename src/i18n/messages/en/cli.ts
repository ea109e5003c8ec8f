import type { Translated } from '../../catalogue';
import type { cli as da } from '../da/cli';

export const cli: Translated<typeof da> = {
  cli: {
    no_command: 'Say what Målbar is to do.',
    unknown_command: 'Målbar does not know the command “{{text}}”.',
    no_input: 'Say which workbook is to be evaluated.',
    no_text: 'Say which text file the goals are to be read from.',
    no_output_for_text: 'Say with --out where the workbook is to be saved, or --json to get the goals as data.',
    no_year: 'Say with --year which year the new plan is for, for example 2027.',
    no_area: "Give either the workbook with this year's plan, or the municipality with --area.",
    bad_year: '“{{text}}” is no year. Write for example 2019.',
    too_many: 'Only one workbook can be evaluated at a time. Left over: {{text}}',
    no_output: 'Say with --out where the result is to be saved.',
    same_file: 'IN.xlsx and --out cannot be the same file. Choose another name for the result.',
    bad_period: '“{{text}}” is not a period. Write for example 2026-07.',
    bad_flag: 'An option was not understood: {{text}}',
    cannot_read: 'The file {{text}} cannot be read ({{name}}). Check the path and your access to it.',
    cannot_write: 'The file {{text}} cannot be written ({{name}}). Check the path and your access to it.',
    empty_file: 'The file is empty. Choose an Excel workbook (.xlsx).',
    not_a_workbook: 'The file is not an Excel workbook. Choose an .xlsx file.',
    encrypted_workbook: 'The workbook is protected by a password. Remove it in Excel and try again.',
    unsupported_format: 'This format cannot be read here. Save the workbook as .xlsx in Excel and try again.',
    damaged_workbook: 'The workbook is damaged. Open it in Excel, let Excel repair it, and save it again.',
    client_unavailable: 'Files of Målbar itself are missing. Run “npm ci” again.',
    none: 'none',
    found_goals_one: 'Found {{count}} goal (sheets: {{sheets}})',
    found_goals_other: 'Found {{count}} goals (sheets: {{sheets}})',
    found_series_one: 'Found {{count}} series (sheets: {{sheets}})',
    found_series_other: 'Found {{count}} series (sheets: {{sheets}})',
    as_of: 'Latest period: {{period}}. Area: {{area}}',
    column: { number: 'No.', status: 'Status', actual: 'Actual', target: 'Target', gap: 'Gap', goal: 'Goal' },
    no_findings: 'No findings.',
    findings_one: '{{count}} finding:',
    findings_other: '{{count}} findings:',
    no_data: 'Give both the workbook and the CSV file with figures.',
    imported_one:
      'Imported {{rows}} rows and {{count}} series to the sheet {{sheet}} ({{first}} to {{last}}). The result is in {{text}}',
    imported_other:
      'Imported {{rows}} rows and {{count}} series to the sheet {{sheet}} ({{first}} to {{last}}). The result is in {{text}}',
    wrote: 'Wrote to {{sheets}}. The result is in {{text}}',
  },
};

import type { Translated } from '../../catalogue';
import type { findings as da } from '../da/findings';
import { writingFindings } from './writing';

export const findings: Translated<typeof da> = {
  finding: {
    unknown: 'Unknown remark ({{code}}).',
    ...writingFindings,

    base_missing:
      'There is no figure for the base period {{period}}. Add it to the indicator table or correct the base period.',
    target_missing: 'There is no figure for {{period}} in the target period. Add it when it is known.',
    suppressed: 'The figure for {{period}} is suppressed for confidentiality. It is not derived in any other way.',
    break_in_window:
      'There is a break in the data in {{period}} between the periods compared. Choose a base period after the break.',
    partial_period:
      'The mean of {{period}} rests on {{observed}} of {{expected}} figures, because the others are missing. Add them when they are known.',
    latest_preliminary: 'The figure for {{period}} is preliminary and may change.',
    unit_mismatch:
      'The goal is in {{goalUnit}}, but the indicator is in {{seriesUnit}}. Correct the unit or choose another indicator.',
    granularity_mismatch:
      'The period of the goal does not fit the periods of the indicator “{{series}}”. Choose a period that the indicator has figures for.',
    base_revised:
      'The base in the goal table is {{stated}}, but the series shows {{now}} for {{period}} today. Check which one is right.',
    percent_of_percent:
      'The goal is a change of {{value}}% of a share. It is taken as relative, as written. Write “procentpoint” if that is what is meant.',
    small_population: 'The group has {{persons}} persons. Below 40 persons a share says little.',
    stale: 'The latest figure is from {{period}}, {{months}} months before the as-of date. Fetch newer figures.',
    conflicting_values:
      'There are different figures for {{period}}. The period counts as a gap until it is settled which one is right.',
    periods_below: 'The number was below the target in {{count}} periods: {{periods}}.',
    indicator_missing: 'There is no indicator to measure the goal by. Write its name in the column “Indikator”.',
    target_period_missing: 'The goal has no target period. Write it in the column “Målperiode”.',
    base_period_missing: 'The goal has no base period. Write it in the column “Basisperiode”.',
    value_missing: 'The goal has no target figure. Write it in the column “Måltal”.',
    direction_missing: 'It is not clear whether the figure is to rise or fall. Write it in the column “Retning”.',
    range_reversed: 'The upper bound is smaller than the lower one. Swap them.',
    path_missing: 'The goal follows a target path that was not found in the workbook. Add the path as a table.',

    new_year_no_plan: 'There is no plan in the workbook to carry on to {{year}}. Begin with an empty plan.',
    new_year_not_after: 'The workbook’s plan is for {{planYear}}. Choose a later year, or begin with an empty plan.',
    new_year_sheet_taken: 'There is a sheet named {{sheet}} already. It is left alone; the new one has another name.',
    goal_table_no_room: 'Something stands in the way of new goals below the goal table. Move it, or insert rows.',
    goal_table_protected:
      'The sheet {{sheet}} is protected, so no goals can be inserted. Remove the protection under Review.',
    goal_table_fixed:
      'This version of Excel cannot add rows to a table. Insert as many empty rows into the goal table as there are new goals.',
    goal_table_has_totals:
      'The goal table has a totals row, so new goals cannot be put below it. Turn the totals row off.',

    no_goals:
      'No goals found. Målbar looks for a table with headers such as “Nr.”, “Mål” and “Indikator”. Put the headers above the goals.',
    area_unknown: 'The area “{{area}}” is not among the figures. Choose one of these: {{areas}}.',
    area_unclear: 'The figures have several areas, and it is not clear which one is yours. Choose one: {{areas}}.',
    sheet_protected:
      'The sheet {{sheet}} is protected and left alone. The goals are evaluated, and their status is written on a sheet of its own.',
    table_cannot_grow:
      'This version of Excel cannot add columns to a table. The status of the goals on the sheet {{sheet}} is written on a sheet of its own.',

    ambiguous_number:
      'A number can be read in two ways, as Danish or as English, and is not used. Write it as a number and not as text.',
    error_value: 'The cell shows the error {{value}}. It counts as a gap. Correct the formula.',
    unreadable_value: '“{{value}}” is not a number. The cell counts as a gap. Write a number or leave the cell empty.',
    repeated_value: 'The same figure stands several times for {{period}}. Delete one of them.',
    schedule_table: 'A table looks like a time schedule and is not used as an indicator.',
    grades_table: 'A table looks like grades and is not used as an indicator.',
    budget_table: 'A table looks like a budget and is not used as an indicator.',
    unreadable_cell: 'The column “{{column}}” has the text “{{value}}”, which cannot be read. Correct it.',
    goal_without_value: 'The goal has no target figure. Write it in the column “Måltal”.',
    goal_without_direction: 'It is not clear whether the figure is to rise or fall. Write it in the column “Retning”.',
    goal_without_base: 'The goal has no base period. Write it in the column “Basisperiode”.',
    goal_without_period: 'The goal has no target period. Write it in the column “Målperiode”.',
    decrease_beyond_zero: 'A decrease can be 100% at most, but this one is {{value}}%. Check the figure and the unit.',
    indicator_not_found:
      'The indicator “{{indicator}}” was not found. Correct the name so that it fits a header in the figures.',
    indicator_near_tie:
      'Several indicators fit “{{indicator}}”. “{{chosen}}” is used; other possibilities: {{candidates}}.',
    indicator_outdated:
      'The figures of “{{indicator}}” end with {{period}} and do not reach the goal. Add newer figures, or choose another indicator under Data.',

    percent_vs_absolute: 'The percentage and the number in the goal do not fit together. Correct one of them.',
    level_vs_percent:
      'The level, the percentage and the number in the goal do not fit together. The level decides; correct the rest.',
    duplicate_number: 'Several goals have the same number. Give every goal its own.',
    missing_number: 'A number is missing from the sequence of goals. Check whether a goal has been left out.',
    target_before_base: 'The target period lies before the base period. Correct one of them.',
    period_outside_plan_year: 'The target period lies outside the plan year. Check the period.',
    value_without_unit: 'The target figure has no unit. Write it in the column “Enhed”.',
    undetermined_target: 'The target figure has not been decided. Write it when it is adopted.',
    wording_differs: 'The goal is worded differently elsewhere. Check which wording was adopted.',
    goals_already_there: '{{count}} of the goals are in the goal table already and were not inserted again.',
    text_differs_from_table:
      'The text of the plan and the goal table differ about the goal (column “{{column}}”). The goal is unchanged; correct what is wrong.',
    minister_goal_uncovered: 'A minister’s goal is not covered by any goal in the plan. Add a goal or write why.',
    compared_with_others:
      'The goal compares with others, such as the national average, and has no target of its own. Write a target, or rate the goal in the column “Egen vurdering”.',
    target_from_plan_year: 'The goal does not state its target period; the plan year is used. Check the period.',
    live_not_possible:
      'The goal cannot be written as formulas, because the figures of “{{indicator}}” on the sheet {{sheet}} cannot be looked up by one. The result stands as numbers.',
    fractions_as_percent:
      '“{{indicator}}” is in per cent, but every figure is between 0 and 1. They are read as they stand. Give the cells a percentage format if 0.6 means 60%.',
    share_differs:
      '“{{indicator}}” was checked and nearly always agrees, but not in {{count}} of {{compared}} periods. Check the figures.',
    no_goal:
      'The text does not say what is to be reached. Write the goal as in the plan, such as “skal falde med 4 procent fra oktober 2018”, or rate it yourself in the column “Egen vurdering”.',
    header_missing: 'A column of figures has no header. Write what the figures show.',
    values_revised:
      'The source has changed or removed figures that a goal rests on since the last evaluation. Check whether the base of the goal should follow.',
    months_without_year: 'The months of the table have no year and are not read. Write the year above them.',
    cell_differs_from_sentence:
      'The column “{{column}}” and the text of the goal differ. The cell applies; correct it if the text is what was adopted.',
    import_empty: 'There is no table to import. Paste a table with headers, or choose a CSV file.',
    import_xlsx:
      'The file is an Excel workbook. Open it in Excel, select the table and copy it here. Or save it as CSV.',
    import_xls:
      'The file is an older Excel file. Open it in Excel, select the table and copy it here. Or save it as CSV.',
    import_pdf: 'The file is a PDF. Download the figures as a CSV file, or copy the table here.',
    import_too_large:
      'The table is too large for a sheet ({{rows}} rows). Split the file, or choose fewer areas or periods.',
    import_encoding: 'The file was read as Windows-1252 because it is not UTF-8. Check that æ, ø and å are right.',
    import_broken_quotes:
      'Quotation marks do not match in {{count}} rows, first in row {{line}}. Check that the row is split correctly.',
    import_no_series:
      'No periods were found in the table, so it cannot be used as an indicator. Its columns are imported as they stand.',
    confirmed_missing:
      'The indicator chosen for the goal is no longer there. Choose another, or correct its name in the figures.',
  },
  findingDetail: {
    share_differs:
      '“{{indicator}}” is 100 · “{{numerator}}” / “{{denominator}}”, but not in {{count}} of {{compared}} periods, first in {{period}}. Check the figures.',
    missing_number: 'Number {{number}} is missing from the sequence of goals. Check whether a goal has been left out.',
    wording_differs: 'The goal is worded differently elsewhere ({{field}}). Check which wording was adopted.',
    text_differs_from_table:
      'The text says {{stated}}, the goal table {{tabled}} (column “{{column}}”). The goal is unchanged; correct what is wrong.',
    values_revised:
      'The source has changed {{count}} figures of “{{indicator}}” since the last evaluation. The first is {{period}}: {{before}} is now {{after}}. Check whether the base of the goal should follow.',
    ambiguous_number:
      '{{count}} numbers can be read in two ways, the first as {{danish}} or {{english}}, and are not used. Write them as numbers and not as text.',
    conflicting_values:
      '“{{indicator}}” has two figures for {{period}}: {{first}} and {{second}}. The period counts as a gap until it is settled which one is right.',
    granularity_mismatch:
      'The indicator “{{series}}” has no figures that fit {{period}}. Choose a period that the indicator has figures for.',
    unreadable_value:
      '“{{value}}” for {{period}} in “{{indicator}}” is not a number and counts as a gap ({{count}} in all). Write a number or leave the cell empty.',
    error_value:
      'The cell for {{period}} in “{{indicator}}” shows the error {{value}} and counts as a gap ({{count}} in all). Correct the formula.',
    repeated_value: 'The figure for {{period}} in “{{indicator}}” stands several times. Delete one of them.',
    schedule_table: 'The table “{{title}}” looks like a time schedule and is not used as an indicator.',
    grades_table: 'The table “{{title}}” looks like grades and is not used as an indicator.',
    budget_table: 'The table “{{title}}” looks like a budget and is not used as an indicator.',
    target_before_base:
      'The target period {{targetPeriod}} lies before the base period {{basePeriod}}. Correct one of them.',
    range_reversed: 'The upper bound {{valueHigh}} is smaller than the lower one {{value}}. Swap them.',
    value_without_unit: 'The target figure {{value}} has no unit. Write it in the column “Enhed”.',
    indicator_not_found:
      'The indicator “{{indicator}}” was not found for the area {{area}}. The nearest are: {{candidates}}. Correct the name so that it fits the figures.',
  },
  column: {
    number: 'Nr.',
    section: 'Indsatsområde',
    text: 'Mål',
    ministerGoal: 'Ministermål',
    type: 'Type',
    indicator: 'Indikator',
    area: 'Område',
    form: 'Måleform',
    direction: 'Retning',
    value: 'Måltal',
    unit: 'Enhed',
    basePeriod: 'Basisperiode',
    targetPeriod: 'Målperiode',
    rating: 'Egen vurdering',
    rationale: 'Begrundelse',
    method: 'Opgørelse – teknisk',
    remarks: 'Bemærkninger',
  },
};

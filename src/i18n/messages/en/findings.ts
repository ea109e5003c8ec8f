import type { Translated } from '../../catalogue';
import type { findings as da } from '../da/findings';

export const findings: Translated<typeof da> = {
  finding: {
    unknown: 'There is something to look at here ({{code}}).',

    base_missing: 'There is no figure for the base period. Add it to the indicator table or correct the base period.',
    target_missing:
      'A figure in the target period is missing, so the goal cannot be judged finally. Add it when it is known.',
    suppressed:
      'A figure that the evaluation needs is suppressed for confidentiality. It is not derived in any other way.',
    break_in_window: 'There is a break in the data between the periods compared. Choose a base period after the break.',
    partial_period: 'The mean does not rest on every period, because figures are missing for some of them.',
    latest_preliminary: 'The latest figure is preliminary and may change.',
    unit_mismatch:
      'The unit of the goal does not fit that of the indicator. Correct the unit or choose another indicator.',
    granularity_mismatch:
      'The period of the goal is shorter than the periods of the indicator. Choose a period that the indicator has figures for.',
    base_revised: 'The base figure in the goal table differs from what the series shows today. Check which one holds.',
    percent_of_percent:
      'The goal is a change in percent of a share. It is taken as relative, as written. Write “procentpoint” if that is what is meant.',
    small_population: 'The group has fewer than 40 persons, so a share says little.',
    stale: 'The latest figure is more than four months older than the as-of date. Fetch newer figures.',

    percent_vs_absolute: 'The percentage and the number in the goal do not fit together. Correct one of them.',
    level_vs_percent:
      'The level, the percentage and the number in the goal do not fit together. The level decides; correct the rest.',
    duplicate_number: 'Several goals have the same number. Give every goal its own.',
    missing_number: 'A number is missing in the row of goals.',
    target_before_base: 'The target period lies before the base period. Correct one of them.',
    period_outside_plan_year: 'The target period lies outside the plan year. Check the period.',
    value_without_unit: 'The target figure has no unit. Write it in the column “Enhed”.',
    undetermined_target: 'The target figure has not been decided. Write it when it is adopted.',
    wording_differs: 'The goal is worded differently elsewhere in the workbook. Check which wording was adopted.',
    minister_goal_uncovered: 'A minister’s goal is not covered by any goal in the plan.',
    target_from_plan_year: 'The goal does not state its target period; the plan year is used.',
  },
};

import type { Translated } from '../../catalogue';
import type { choices as original } from '../da/choices';

/** What the workbook keeps of how it is evaluated: the rules, the as-of and the area. */
export const choices: Translated<typeof original> = {
  choices: {
    title: 'Rules for this workbook',
    lede: 'Kept in the workbook, so that everyone who opens it gets the same evaluation.',
    partialMovement: 'Goals for a change: partly met from',
    partialMovementHint: 'This much of the agreed change must have been reached (normally {{value}}).',
    partialRatio: 'Other goals: partly met from',
    partialRatioHint: 'The result must be this close to the target (normally {{value}}).',
    percent: '%',
    percentWrong: 'Write a number from 0 to 100.',
    compare: 'When the result is compared with the target',
    exact: 'Use all decimals',
    exactHint: 'This is the normal way.',
    as_stated: 'Round as the goal does',
    as_statedHint: 'Where the target has no decimals, the result is rounded to a whole number too.',
    closeIncomplete: 'Settle a mean even if its last months are missing',
    closeIncompleteHint: 'Normally off: the goal waits for the last figures.',
    pooled: 'Let months with more people count for more in means of shares',
    pooledHint:
      'Normally off: every month counts the same. Has an effect only where the table also has the numerator and the denominator of the share.',
    areaFound: 'As the workbook shows it',
    published: 'Back to the published rules',
    arePublished: 'The published rules are used.',
    save: 'Keep in the workbook',
    after: 'Evaluate the goals again afterwards. If you have written the status in the sheet, write it again.',
    changed: 'The settings have changed',
    changedText: 'The statuses follow the previous settings.',
    asOfKept: 'As kept in the workbook ({{period}})',
  },
};

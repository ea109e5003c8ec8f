import type { Translated } from '../../catalogue';
import type { readPlan as original } from '../da/read-plan';

/** Reading a plan's text into goals. */
export const readPlan: Translated<typeof original> = {
  readPlan: {
    title: 'Plan text',
    lede: 'Paste the text of the employment plan. Målbar finds the goals, and you correct them before they are put into the goal table.',
    text: 'The plan’s text (in Danish)',
    placeholder: 'Paste the text of the plan here.',
    year: 'Year of the plan',
    yearHint: 'Used where a goal names no year itself.',
    read: 'Find goals',
    found_one: '{{count, number}} goal was found.',
    found_other: '{{count, number}} goals were found.',
    none: 'No goals were found in the text. A goal says what is to happen, how much and when.',
    goals: 'Goals found',
    take: 'Include',
    follow: 'Goal that is only followed',
    correct: 'Correct',
    number: 'No.',
    value: 'Target',
    form: 'Kind of goal',
    basePeriod: 'Base period',
    targetPeriod: 'Target period',
    section: 'Area of effort',
    notNumber: 'Write a number in Danish form, such as 4 or 9,5.',
    notPeriod: 'Write a period in Danish, such as oktober 2026, 4. kvartal 2026 or 2026.',
    observations_one: 'Also write the plan’s own figure as an indicator ({{count, number}} figure)',
    observations_other: 'Also write the plan’s own figures as indicators ({{count, number}} figures)',
    chosen_one: '{{count, number}} goal is chosen.',
    chosen_other: '{{count, number}} goals are chosen.',
    review: 'See the changes',
    insert: 'Insert the goals',
    markHint: 'The highlighted words are those that Målbar has read.',
  },
};

import type { Translated } from '../../catalogue';
import type { newYear as original } from '../da/next-year';

/** Next year's plan. */
export const newYear: Translated<typeof original> = {
  newYear: {
    title: 'Next year’s plan',
    lede: 'This year’s goals are carried over with new periods and open targets. Nothing in the old plan is changed: the draft gets sheets of its own.',
    year: 'Year of the plan',
    notYear: 'Write a year after {{year}}.',
    drafting: 'Making the draft …',
    goals: 'The goals',
    action: 'What is to happen?',
    carry: 'Carried over',
    change: 'Changed',
    drop: 'Left out',
    level: 'Target',
    levelOpen: 'X (to be decided)',
    old: 'Now',
    new: 'Next year',
    minister: 'The minister’s goals',
    ministerList: 'List',
    typed: 'from the workbook',
    covered: 'Covered with a concrete level',
    described: 'Described without a level',
    uncovered: 'Not covered',
    by: 'Goal {{numbers}}',
    make: 'Make next year’s plan',
    kept_one: '{{count, number}} goal is in the draft.',
    kept_other: '{{count, number}} goals are in the draft.',
  },
};

import type { newYearReport as da } from '../da/new-year';
import type { Translated } from '../../catalogue';

export const newYearReport: Translated<typeof da> = {
  newYearReport: {
    carried_one: '{{count}} goal of {{fromYear}} carried on to {{year}}',
    carried_other: '{{count}} goals of {{fromYear}} carried on to {{year}}',
    from_nothing: 'Empty plan for {{area}}, {{year}}',
    column: { number: 'No.', action: 'Suggested', periods: 'Periods', base: 'Starting point', awaits: 'Missing' },
    action: { carry: 'carried on', change: 'changed', drop: 'dropped' },
    awaiting: 'awaits data',
    so_far: 'so far',
    ministers: 'The minister’s goals (the list of {{year}}) and the goals that answer them:',
    uncovered: 'none',
  },
};

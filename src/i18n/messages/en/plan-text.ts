import type { Translated } from '../../catalogue';
import type { planText as danish } from '../da/plan-text';

export const planText: Translated<typeof danish> = {
  goalKind: {
    change: 'Change',
    level: 'Level',
    average: 'Average',
    baseline_level: 'Base level',
    range: 'Range',
    count: 'Count',
    all: 'All',
    path: 'Path',
    qualitative: 'Qualitative',
    follow: 'Followed',
    undetermined: 'Not set',
  },
  goalDirection: {
    decrease: 'decrease',
    increase: 'increase',
    at_most: 'at most',
    at_least: 'at least',
    equal: 'equal to',
  },
  field: {
    kind: 'Form',
    valueHigh: 'Target',
    absolute: 'the number beside the percentage',
    percent: 'the percentage beside the level',
    per: 'how often',
  },
  planText: {
    found_one: 'Found {{count}} goal in {{text}}.',
    found_other: 'Found {{count}} goals in {{text}}.',
    figures_one: 'The text states {{count}} figure with its period, which can go into an indicator table.',
    figures_other: 'The text states {{count}} figures with their periods, which can go into an indicator table.',
    column: {
      number: 'No.',
      kind: 'Form',
      direction: 'Direction',
      value: 'Target',
      unit: 'Unit',
      base: 'Base',
      target: 'Target period',
      text: 'Goal',
    },
  },
};

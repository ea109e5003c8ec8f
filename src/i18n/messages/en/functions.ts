import type { Translated } from '../../catalogue';
import type { functions as danish } from '../da/functions';

/** Names and descriptions of the custom functions in Excel's function wizard, and what their errors say. */
export const functions: Translated<typeof danish> = {
  functions: {
    STATUS: {
      name: 'STATUS',
      description: 'Status of a goal from its text and a series, for example Met, On track or Off track.',
    },
    TARGET: {
      name: 'TARGET',
      description: 'The level the goal asks for, in the indicator’s own unit. The lower bound of a range.',
    },
    ACTUAL: {
      name: 'ACTUAL',
      description: 'The actual figure: the value of the target period, or the value to date while it runs.',
    },
    CHANGE: {
      name: 'CHANGE',
      description: 'The change of a series from one period to another, in figures or in per cent.',
    },
    ATTAINMENT: {
      name: 'ATTAINMENT',
      description: 'The attainment as a number where 1 is the target. Give the cell a percent format.',
    },
    PROJECTION: {
      name: 'PROJECTION',
      description: 'The result expected for the target period, by Målbar’s fixed rule.',
    },
    NEEDED: {
      name: 'NEEDED',
      description: 'What it takes in each of the remaining periods to reach the goal.',
    },
    SENTENCE: {
      name: 'STATUSTEXT',
      description: 'The status of the goal in whole sentences, for the committee’s appendix.',
    },
    GOAL: {
      name: 'READGOAL',
      description:
        'Reads goals in a Danish text. Gives a row for each goal: kind, direction, value, unit, base period, target period and subject.',
    },
    PERIOD: {
      name: 'READPERIOD',
      description:
        'Reads a period in a text, for example okt. 2018 or 4. kvartal 2018, and gives its code, for example 2018-10.',
    },
  },
  functionParameters: {
    goal: { name: 'goal', description: 'The text of the goal as adopted, in Danish.' },
    periods: { name: 'periods', description: 'The range of periods: dates, or text such as okt 2018.' },
    values: { name: 'values', description: 'The range of figures in the same order. Blank cells are gaps.' },
    asOf: { name: 'as_of', description: 'The last period that may be seen. Left out: everything is seen.' },
    unit: {
      name: 'unit',
      description: 'Unit of the figures, for example procent or personer. Left out: read from the goal.',
    },
    method: {
      name: 'method',
      description: 'How months make a year: mean, sum or last. Left out: read from the goal.',
    },
    language: { name: 'language', description: 'da or en. Left out: da.' },
    from: { name: 'from', description: 'The period compared with.' },
    to: { name: 'to', description: 'The period in which the change is measured.' },
    inPercent: { name: 'in_percent', description: 'TRUE gives the change in per cent. Left out: in figures.' },
    field: {
      name: 'field',
      description: 'kind, direction, value, unit, basePeriod, targetPeriod or subject. Left out: all of them.',
    },
    text: { name: 'text', description: 'The text to read.' },
  },
  functionTrouble: {
    no_goal: 'There is no goal in the text. Write the goal as in the plan, in Danish.',
    ranges_differ: 'There are {{periods}} periods and {{values}} values. Choose two ranges of the same size.',
    period_unreadable: 'Period no. {{index}} (“{{text}}”) cannot be read. Write a date, or for example okt 2018.',
    periods_mixed: 'The periods differ in length. Choose only months, only quarters or only years.',
    period_twice: 'Period no. {{index}} (“{{text}}”) is there twice. Choose the figures of one area and one indicator.',
    value_unreadable: 'Value no. {{index}} (“{{text}}”) is not a number. Write a number, or leave the cell blank.',
    values_unclear: 'Numbers written as text can be read in two ways. Write them as numbers.',
    no_values: 'The range of values has no numbers.',
    as_of_unreadable: '“{{text}}” is not a period. Write for example 2026-07.',
    unit_unknown: 'The unit “{{text}}” is not known. Write for example procent, personer, uger or kr.',
    method_unknown: '“{{text}}” is not known. Write mean, sum or last.',
    language_unknown: 'The language “{{text}}” is not known. Write da or en.',
    field_unknown: 'There is no field “{{text}}”. Choose one of {{fields}}.',
    no_change: 'A figure is missing for {{from}} or {{to}}.',
  },
};

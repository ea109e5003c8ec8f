import {
  assessRanges,
  changeInRanges,
  describeRangeGoal,
  goalsInText,
  periodInCell,
  type CellBlock,
  type RangeGoal,
  type RangeGoalTrouble,
} from '../app/range-goals';
import { statusLabel, type Assessment, type Goal } from '../engine';
import type { Language } from '../i18n';
import type { FunctionId } from './catalogue';
import { notAvailable, invalidValue, troubleError } from './errors';

type Cell = string | number | boolean;

/** What Excel hands over: a value for a scalar, rows of values for a range, null for what is left out. */
export type Argument = Cell | CellBlock | null | undefined;

/**
 * The custom functions themselves: pure, no state, no workbook but the ranges they are given, so that the same arguments
 * give the same result for everyone. They judge by the rules as published, without a workbook's own policy, and speak
 * Danish unless asked for English; only messages of errors follow the display language.
 */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, (args: readonly Argument[], display: Language) => unknown>> =
  {
    STATUS: (args, display) => statusLabel(judged(args, display).assessment.status, languageOf(args[6], display)),
    TARGET: (args, display) => figure(args, display, ({ target }) => target?.value),
    ACTUAL: (args, display) => figure(args, display, ({ actual }) => actual?.value),
    ATTAINMENT: (args, display) => figure(args, display, ({ attainment }) => attainment),
    PROJECTION: (args, display) => figure(args, display, ({ projection }) => projection?.value),
    NEEDED: (args, display) => figure(args, display, ({ needed }) => needed),
    SENTENCE: (args, display) => describeRangeGoal(judged(args, display), languageOf(args[6], display)),
    CHANGE: change,
    GOAL: ([text, field], display) => goalRows(stringOf(text), stringOf(field), display),
    PERIOD: ([text], display) => {
      const period = periodInCell(scalarOf(text), display);
      if (period === null) throw invalidValue(display, 'period_unreadable', { index: 1, text: String(scalarOf(text)) });
      return period.code;
    },
  };

function judged(args: readonly Argument[], display: Language): RangeGoal {
  const [goal, periods, values, asOf, unit, method] = args;
  const result = assessRanges({
    goal: stringOf(goal),
    periods: blockOf(periods),
    values: blockOf(values),
    asOf: scalarOf(asOf),
    unit: stringOf(unit),
    method: stringOf(method),
  });
  return unless(result, display);
}

function figure(
  args: readonly Argument[],
  display: Language,
  of: (assessment: Assessment) => number | null | undefined,
): number {
  const result = judged(args, display);
  const value = of(result.assessment) ?? null;
  if (value === null) throw notAvailable(describeRangeGoal(result, display));
  return value;
}

function change([periods, values, from, to, inPercent, method]: readonly Argument[], display: Language): number {
  const ranges = { periods: blockOf(periods), values: blockOf(values), method: stringOf(method) };
  const result = changeInRanges(ranges, scalarOf(from), scalarOf(to));
  const found = result === null ? null : unless(result, display);
  const value = inPercent === true ? found?.percent : found?.absolute;
  if (value == null) throw troubleError(display, 'no_change', { from: String(from), to: String(to) });
  return value;
}

function unless<T extends object>(result: T | RangeGoalTrouble, display: Language): T {
  if ('trouble' in result) throw invalidValue(display, result.trouble, result.params);
  return result;
}

/** The fields of a goal in the order of the columns of its row. */
const FIELDS = ['kind', 'direction', 'value', 'unit', 'basePeriod', 'targetPeriod', 'subject'] as const;

/** A row for each goal of the text; of a single field a column. What the text does not say is blank. */
function goalRows(text: string, field: string, display: Language): Cell[][] {
  const goals = goalsInText(text);
  if (goals.length === 0) throw invalidValue(display, 'no_goal');
  const wanted = field.trim() === '' ? null : FIELDS.find((name) => name.toLowerCase() === field.trim().toLowerCase());
  if (wanted === undefined) throw invalidValue(display, 'field_unknown', { text: field, fields: FIELDS.join(', ') });
  return goals.map((goal) => (wanted === null ? FIELDS : [wanted]).map((name) => cellOf(goal, name)));
}

function cellOf(goal: Goal, field: (typeof FIELDS)[number]): Cell {
  return goal[field] ?? '';
}

function languageOf(argument: Argument, display: Language): Language {
  const text = stringOf(argument).trim().toLowerCase();
  if (text === '' || text === 'da') return 'da';
  if (text === 'en') return 'en';
  throw invalidValue(display, 'language_unknown', { text });
}

const isBlock = (argument: Argument): argument is CellBlock => Array.isArray(argument);

function blockOf(argument: Argument): CellBlock {
  return isBlock(argument) ? argument : argument == null ? [] : [[argument]];
}

/** A range of one cell given where one value is asked for. */
function scalarOf(argument: Argument): Cell {
  return isBlock(argument) ? (argument[0]?.[0] ?? '') : (argument ?? '');
}

function stringOf(argument: Argument): string {
  return String(scalarOf(argument));
}

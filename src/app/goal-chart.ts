import type { Period } from '../engine';
import { chartPoints, type ChartPoint } from '../workbook/compose/chart-data';
import type { Evaluation } from './evaluation';

/** What a chart of one goal shows, in the indicator's own unit. */
export interface GoalChart {
  /** One for each period, in order and without holes; null draws nothing. */
  readonly points: readonly ChartPoint[];
  /** The projected result and where 8 of 10 results lie; null where that is not known. */
  readonly interval: {
    readonly period: Period;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
}

/** The chart of a goal: development, target, base and projection; null for a goal that has no series. Pure. */
export function goalChart(evaluation: Evaluation, goalId: string): GoalChart | null {
  const index = evaluation.goals.findIndex(({ id }) => id === goalId);
  const goal = evaluation.assessed[index];
  if (goal === undefined || goal.indicator === null) return null;
  const { projection, measure } = goal.assessment;
  // A sum over the year is of another size than its months: it cannot be drawn among them.
  const summed = measure === 'sum';
  const points = chartPoints(goal, goal.indicator, evaluation.chosenAsOf).map((point) =>
    summed ? { ...point, target: null, base: null } : point,
  );
  if (!points.some(({ actual }) => actual !== null)) return null;
  const { low = null, high = null } = projection ?? {};
  const known = !summed && projection !== null && low !== null && high !== null;
  return { points, interval: known ? { period: projection.period, value: projection.value, low, high } : null };
}

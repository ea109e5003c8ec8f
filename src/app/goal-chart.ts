import type { Period } from '../engine';
import { chartPoints, type ChartPoint } from '../workbook/compose/chart-data';
import type { Evaluation } from './evaluation';

/** What a chart of one goal shows, in the indicator's own unit. */
export interface GoalChart {
  /** One for each period, in order and without holes; null draws nothing. */
  readonly points: readonly ChartPoint[];
  /** Where 8 of 10 results lie at the end of the projection; null where that is not known. */
  readonly interval: { readonly period: Period; readonly low: number; readonly high: number } | null;
}

/** The chart of a goal: development, target, base and projection; null for a goal that has no series. Pure. */
export function goalChart(evaluation: Evaluation, goalId: string): GoalChart | null {
  const index = evaluation.goals.findIndex(({ id }) => id === goalId);
  const goal = evaluation.assessed[index];
  if (goal === undefined || goal.indicator === null) return null;
  const points = chartPoints(goal, goal.indicator, evaluation.chosenAsOf);
  if (!points.some(({ actual }) => actual !== null)) return null;
  const { projection } = goal.assessment;
  const { low = null, high = null } = projection ?? {};
  const known = projection !== null && low !== null && high !== null;
  return { points, interval: known ? { period: projection.period, low, high } : null };
}

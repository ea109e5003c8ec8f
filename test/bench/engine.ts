import { evaluateGoals, type MeasuredGoal, type Status } from '../../src/engine';
import { plansOf } from './engine-data';

const AREAS = 98;
const GOALS = 30;
const MONTHS = 180;

/** What the benchmark measured. Rates belong to this machine; the ratios should be the same on any. */
export interface EngineBench {
  readonly goals: number;
  readonly months: number;
  readonly goalsPerSecond: number;
  /** Time for twice the goals over time for the goals: 2 when cost is linear. */
  readonly timeForTwiceTheGoals: number;
  /** Time for twice the months over time for the months: at most 2 when cost is linear. */
  readonly timeForTwiceTheMonths: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

/** Evaluates the goals of every municipality of the country on fifteen years of months, and twice as much of either. */
export function benchEngine(): EngineBench {
  const plans = plansOf(AREAS, GOALS, MONTHS);
  const twiceTheGoals = plansOf(2 * AREAS, GOALS, MONTHS);
  const twiceTheMonths = plansOf(AREAS, GOALS, 2 * MONTHS);
  evaluateGoals(plans);
  const [seconds, forGoals, forMonths] = fastest([plans, twiceTheGoals, twiceTheMonths]);
  const assessments = evaluateGoals(plans);
  const statuses: Partial<Record<Status, number>> = {};
  for (const { status } of assessments) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    goals: plans.length,
    months: MONTHS,
    goalsPerSecond: plans.length / seconds,
    timeForTwiceTheGoals: forGoals / seconds,
    timeForTwiceTheMonths: forMonths / seconds,
    statuses,
  };
}

/** The fastest of five rounds for each, taken in turns, so that what else the machine does falls on all of them alike. */
function fastest(
  tasks: readonly [readonly MeasuredGoal[], readonly MeasuredGoal[], readonly MeasuredGoal[]],
): [number, number, number] {
  const best: [number, number, number] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < 5; round++) {
    for (const at of [0, 1, 2] as const) {
      const begin = performance.now();
      evaluateGoals(tasks[at]);
      best[at] = Math.min(best[at], (performance.now() - begin) / 1000);
    }
  }
  return best;
}

/** The same in lines to print. */
export function engineBenchLines(bench: EngineBench): readonly string[] {
  const statuses = Object.entries(bench.statuses).map(([status, count]) => `${status} ${String(count)}`);
  return [
    `engine: ${String(bench.goals)} goals on ${String(bench.months)} months each`,
    `  goals evaluated per second: ${bench.goalsPerSecond.toFixed(0)}`,
    `  time for twice the goals:   ${bench.timeForTwiceTheGoals.toFixed(2)} x`,
    `  time for twice the months:  ${bench.timeForTwiceTheMonths.toFixed(2)} x`,
    `  statuses: ${statuses.join(', ')}`,
  ];
}

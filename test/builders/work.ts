import { Session } from 'node:inspector';

let session: Session | null = null;

/**
 * How much work a function does: how often V8 entered the blocks of JavaScript it ran. Counted, not timed: the same on every
 * machine, however busy. What built-in functions do inside (sorting, matching a pattern) is not counted.
 */
export function workOf(act: () => unknown): number {
  const counter = (session ??= begin());
  take(counter);
  act();
  return take(counter);
}

/** Once for the whole process: a function that was compiled while nothing counted is not counted later. */
function begin(): Session {
  const opened = new Session();
  opened.connect();
  opened.post('Profiler.enable');
  opened.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return opened;
}

/** The sum of all counts since it was last taken. The inspector of one's own process answers at once. */
function take(counter: Session): number {
  let sum = 0;
  let trouble: Error | null = null;
  counter.post('Profiler.takePreciseCoverage', (error, { result }) => {
    trouble = error;
    for (const script of result) {
      for (const { ranges } of script.functions) for (const { count } of ranges) sum += count;
    }
  });
  if (trouble !== null) throw trouble as Error;
  return sum;
}

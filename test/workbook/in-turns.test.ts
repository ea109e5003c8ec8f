import { inTurns } from '../../src/workbook/in-turns';
import { atOnce, flatMapSteps, mapSteps, type Progress, type Steps } from '../../src/workbook/steps';

/** Milliseconds of work at each step. */
function* slow(steps: number, each: number, begun: number[] = []): Steps<number> {
  for (let done = 1; done <= steps; done += 1) {
    begun.push(done);
    const end = performance.now() + each;
    while (performance.now() < end);
    yield { done, total: steps };
  }
  return steps;
}

test('what is made in turns is what is made at once', async () => {
  const work = (): Steps<readonly number[]> =>
    flatMapSteps([1, 2, 3], (one) => mapSteps([1, 10], (other, at) => one * other + at));
  expect(atOnce(work())).toEqual([1, 11, 2, 21, 3, 31]);
  expect(await inTurns(work())).toEqual(atOnce(work()));
});

test('while long work is done, other work gets its turn and progress is told', async () => {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 5);
  const told: Progress[] = [];
  expect(await inTurns(slow(20, 15), { onProgress: (progress) => told.push(progress) })).toBe(20);
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(2);
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)?.total).toBe(20);
  expect([...told].sort((a, b) => a.done - b.done)).toEqual(told);
});

test('work that is given up stops at its next turn and rejects with the reason', async () => {
  const controller = new AbortController();
  const begun: number[] = [];
  const turns = { signal: controller.signal, onProgress: () => controller.abort(new Error('given up')) };
  await expect(inTurns(slow(1000, 10, begun), turns)).rejects.toThrow('given up');
  const stopped = begun.length;
  await new Promise((later) => setTimeout(later, 60));
  expect(begun).toHaveLength(stopped);
  expect(stopped).toBeLessThan(1000);
});

test('work that was given up before it began takes no step', async () => {
  const begun: number[] = [];
  await expect(inTurns(slow(3, 1, begun), { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(begun).toEqual([]);
});

test('an error in the work is the error of the promise', async () => {
  function* broken(): Steps<never> {
    yield;
    throw new TypeError('broken');
  }
  await expect(inTurns(broken())).rejects.toThrow(TypeError);
});

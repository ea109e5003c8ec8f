/**
 * Long pure work that can be done a piece at a time. It is written as a generator that stops between its pieces (a sheet, a
 * goal, a series): run to the end at once by a test or a command, or in turns with the browser by `inTurns`. What it makes
 * is the same either way.
 */
export type Steps<T> = Generator<Progress | undefined, T, undefined>;

/** How far the work has come, where that can be told: goals judged, of all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Does the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `map`, a step for each item. */
export function* mapSteps<A, B>(items: readonly A[], make: (item: A, index: number) => B): Steps<B[]> {
  const made: B[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    yield;
  }
  return made;
}

/** As `flatMap`, where what is made of each item takes steps of its own. */
export function* flatMapSteps<A, B>(
  items: readonly A[],
  make: (item: A, index: number) => Steps<readonly B[]>,
): Steps<B[]> {
  const made: B[] = [];
  for (const [index, item] of items.entries()) {
    for (const one of yield* make(item, index)) made.push(one);
    yield;
  }
  return made;
}

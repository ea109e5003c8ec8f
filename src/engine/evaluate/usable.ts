/** No statistic is larger; sums and products of numbers up to here stay finite, so that no Infinity can arise in a rule. */
const LARGEST = 1e100;

/** Whether a number from outside can be computed with: finite, and of a size that a figure can have. */
export function isUsable(value: number): boolean {
  return Math.abs(value) <= LARGEST;
}

/** A number that may leave the engine: null for what overflowed or was divided by 0. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

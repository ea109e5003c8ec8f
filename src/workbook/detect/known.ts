/** True for a value that is neither null nor absent: goals leave open what nothing says. */
export function isKnown<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

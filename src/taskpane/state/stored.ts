/** A choice of the user's kept on this machine; null when none was made, or where the host keeps pages from storing anything. */
export function stored<T extends string>(key: string, values: readonly T[]): T | null {
  try {
    const text = window.localStorage.getItem(key);
    return values.find((value) => value === text) ?? null;
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts as long as the pane is open.
  }
}

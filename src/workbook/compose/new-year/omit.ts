/** The object without some of its keys. */
export function omit<T extends object, K extends keyof T & string>(whole: T, keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(whole).filter(([key]) => !(keys as readonly string[]).includes(key));
  return Object.fromEntries(left) as Omit<T, K>;
}

const DANISH = new Intl.Collator('da-DK', { numeric: true });

/** Danish alphabetical order: æ, ø and å last. */
export function compareText(a: string, b: string): number {
  return DANISH.compare(a, b);
}

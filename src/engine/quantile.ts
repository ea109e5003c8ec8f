/** The quantile of ascending values at share `p` (0..1), by linear interpolation between neighbours. */
export function quantile(ascending: readonly number[], p: number): number {
  const place = (ascending.length - 1) * p;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('A quantile needs a value');
  return below + (above - below) * (place - Math.floor(place));
}

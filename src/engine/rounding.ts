/**
 * Rounds half away from zero to a number of decimals, on the number as written with 15 digits. So 4.35 gives 4.4 as in
 * a spreadsheet, though its binary value is a little below; live formulas and the engine then show the same figure.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const shifted = Math.round(Number(`${digits}e${String(Number(exponent) + decimals)}`));
  const rounded = Number(`${String(shifted)}e${String(-decimals)}`);
  if (!Number.isFinite(rounded)) return value;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The decimals a number shows when written out: 4.3 has 1, 130 has 0. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = Number(value.toPrecision(15)).toString().split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}

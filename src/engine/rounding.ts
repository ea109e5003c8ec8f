/** Decimals beyond those shown that are no noise of a calculation. */
export const SIGNIFICANT_BEYOND = 9;

/**
 * Rounds half away from zero to a number of decimals, on the number as written with 15 digits and nine decimals more than
 * that. So 4.35 gives 4.4 as in a spreadsheet, though its binary value is a little below, and so does what a calculation
 * makes of it (4.34999999999995); live formulas and the engine then show the same figure (evaluation.md section 2).
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  const [digits = '0', exponent = '0'] = size.toExponential(digitsOf(size, decimals) - 1).split('e');
  const shifted = Math.round(Number(`${digits}e${String(Number(exponent) + decimals)}`));
  const rounded = Number(`${String(shifted)}e${String(-decimals)}`);
  if (!Number.isFinite(rounded)) return value;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The significant digits that are looked at: 15, fewer where those are more decimals than nine beyond the shown ones. */
function digitsOf(size: number, decimals: number): number {
  const magnitude = size === 0 ? 0 : Math.floor(Math.log10(size));
  return Math.max(1, Math.min(15, magnitude + 1 + decimals + SIGNIFICANT_BEYOND));
}

/** The decimals a number shows when written out: 4.3 has 1, 130 has 0. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = Number(value.toPrecision(15)).toString().split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}

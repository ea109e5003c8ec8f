import type { ChartEdit } from '../../plan';

/** Room above and below the lines, as a share of their range. */
const ROOM = 0.12;
const STEPS = 5;
/** Lines that come this near to zero begin at zero. */
const NEAR_ZERO = 0.4;

/**
 * Bounds of the value axis in round numbers. Programs choose their own in different ways, and some begin at zero always,
 * where a fall of a few percent is not seen: a line, unlike a bar, may begin higher.
 */
export function scaleOf(values: readonly (number | null)[]): { readonly scale?: NonNullable<ChartEdit['scale']> } {
  const numbers = values.filter((value) => value !== null);
  if (numbers.length === 0) return {};
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const fromZero = low >= 0 && low <= NEAR_ZERO * high;
  const range = (fromZero ? high : high - low) || Math.abs(high) || 1;
  const step = roundStep(range / STEPS);
  const min = fromZero ? 0 : Math.floor((low - ROOM * range) / step) * step;
  const max = Math.ceil((high + ROOM * range) / step) * step;
  return { scale: { min: clean(low >= 0 ? Math.max(0, min) : min), max: clean(max) } };
}

/** 1, 2 or 5 times a power of ten, at least so large. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 5, 10].find((factor) => factor * power >= size) ?? 10) * power;
}

/** Without the noise of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(10));

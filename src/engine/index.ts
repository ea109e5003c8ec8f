/** The public surface of the goal-evaluation engine: JSON in, JSON out, no Excel, no clock, no locale of the machine. */
export * from './period';
export * from './period-text';
export { parseMonthName, monthName } from './month-names';
export * from './number';
export { decimalsOf, roundTo, SIGNIFICANT_BEYOND } from './rounding';
export type { Language } from './language';
export type * from './series';
export type * from './goal';
export type * from './assessment';
export { DEFAULT_POLICY, type Policy } from './policy';
export * from './evaluate';
export * from './wording';
export * from './consistency';
export * from './compare';
export * from './sentence';

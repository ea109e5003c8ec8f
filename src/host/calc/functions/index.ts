import { DATES } from './dates';
import type { FunctionSpec } from './define';
import { INFORMATION } from './information';
import { LOGICAL } from './logical';
import { LOOKUP } from './lookup';
import { MATH } from './math';
import { CONDITIONAL } from './conditional';
import { STATISTICS } from './statistics';
import { TEXT } from './text';

/** Every function of this evaluator, by its name in English. */
export const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map(
  [MATH, STATISTICS, CONDITIONAL, LOGICAL, LOOKUP, TEXT, DATES, INFORMATION].flatMap((table) => Object.entries(table)),
);

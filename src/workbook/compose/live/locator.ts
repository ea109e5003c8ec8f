import type { SlotLabel } from './labels';

/**
 * How the number of a period is found in the user's table by formulas that survive sorting, inserted rows and columns,
 * and months added later.
 */
export interface Locator {
  /** `line`: by SUMIFS and its like; `place`: by a position that MATCH finds; `cells`: by the cells themselves. */
  readonly kind: 'line' | 'place' | 'cells';
  /** Labels that pick out the series in its table: written above the block and referred to. */
  readonly criteria: readonly (string | number)[];
  /** The formula for the row that holds the series, where that is looked up; else null. */
  readonly anchor: string | ((criteria: readonly string[]) => string) | null;
  /** Columns of labels, one entry a slot. Empty where dates alone find a period. */
  readonly labels: readonly (readonly SlotLabel[])[];
  /** Heading of the column that `found` fills. */
  readonly heading: string;
  /** What is looked up first; null where the period cannot be looked up. */
  readonly found: (index: number, cells: SlotCells) => string | null;
  /** The number, from what was found; never asked for where that is "". */
  readonly value: (index: number, cells: SlotCells) => string;
  /** What the formulas give on the cells as they were read; null for "". */
  readonly simulate: (index: number) => number | null;
}

/** The cells a slot's formulas refer to. */
export interface SlotCells {
  /** First day of the slot's last month. */
  readonly date: string;
  /** One for each column of labels. */
  readonly labels: readonly string[];
  readonly criteria: readonly string[];
  readonly anchor: string;
  readonly found: string;
  /** Of a share: the values of its numbers in the same slot. */
  readonly parts: { readonly numerator: string; readonly denominator: string } | null;
}

import type { Rhythm } from './slots';

/** Where the parts of a series stand on the calculation sheet, as references from other sheets. */
export interface SeriesRefs {
  readonly rhythm: Rhythm;
  /** Of the data rows: number, first day of the last month, name of the period. */
  readonly numbers: string;
  readonly dates: string;
  readonly names: string;
  /** The numbers that may be seen; "" for a gap. */
  readonly values: string;
  /** The numbers so far and after them the projection. */
  readonly course: string;
  /** First day of the last month of L; 0 without any number. */
  readonly last: string;
  readonly lastNumber: string;
  readonly latest: string;
  /** y a year before L, where the two may be compared; else "". */
  readonly before: string;
  readonly method: string;
  /** Of a share whose means are pooled: the numbers of its numerator and its denominator. */
  readonly pooled: { readonly numerator: string; readonly denominator: string } | null;
  /** Cells of the breaks, dated as their slots; blank cells among them. */
  readonly breaks: string;
}

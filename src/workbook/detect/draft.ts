import type { Period } from '../../engine';
import type { IndicatorTableShape, SeriesLocation } from '../decoded';
import type { Bounds } from './grid';

/** A table as found, its cells not yet read: what the shapes have in common. */
export interface TableDraft {
  readonly bounds: Bounds;
  readonly shape: IndicatorTableShape;
  readonly series: readonly SeriesDraft[];
  /** A label above the whole table ("Indkvarterede" over the months). */
  readonly heading: string | null;
  /** What stands where the labels' own header would ("Antal ledige" over the areas): names the figures where nothing else does. */
  readonly corner: string | null;
  /** Marks on period labels and the notes beside rows, for breaks and preliminary figures. */
  readonly remarks: readonly Remark[];
  /** Cells that were expected to tell something and did not. */
  readonly headerless: boolean;
}

export interface SeriesDraft {
  /** Measure first; '' never. */
  readonly nameParts: readonly string[];
  readonly area: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  /** What an "Enhed" cell says. */
  readonly unit: string | null;
  /** What a column for it says about how months make a year. */
  readonly aggregation: string | null;
  readonly values: readonly PlacedPeriod[];
  /** Values of one group share number writing: a column, or the block of a wide table. */
  readonly group: string;
  readonly location: SeriesLocation;
}

export interface PlacedPeriod {
  readonly period: Period;
  readonly row: number;
  readonly column: number;
}

/** A note beside a row, or a mark on a label: it is about that period. */
export interface Remark {
  readonly period: Period;
  readonly text: string;
  /** Rows it stands beside, where the table has a remark column. */
  readonly row: number | null;
}

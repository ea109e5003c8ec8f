import type { Goal, Issue, Series } from '../engine';
import type { Area } from './snapshot';

/** What detection made of a snapshot: the indicator tables, the goal tables, and what was not understood. */
export interface DecodedWorkbook {
  readonly indicatorTables: readonly IndicatorTable[];
  readonly goalTables: readonly GoalTable[];
  readonly findings: readonly Finding[];
}

export type IndicatorTableShape = 'long' | 'periods_across' | 'periods_down';

export interface IndicatorTable {
  readonly sheet: string;
  /** Headers included. */
  readonly area: Area;
  readonly shape: IndicatorTableShape;
  /** Name of the Excel table, null for a plain range. */
  readonly tableName: string | null;
  readonly title: string | null;
  /** The source named on the sheet ("Jobindsats.dk"). */
  readonly source: string | null;
  /** Notes above and below the table, as they stand ("Databrud i juli 2025 ..."). */
  readonly notes?: readonly string[];
  /** The sheet is hidden: an analyst's data sheet, read like any other. */
  readonly hidden?: boolean;
  /** A pivot table: sums of figures that stand elsewhere in the workbook. */
  readonly pivot?: true;
  readonly series: readonly DecodedSeries[];
  /** Shares that the table has both numbers of and does not print: a goal is measured by one when its text or the user says so. */
  readonly computed?: readonly DecodedSeries[];
}

export interface DecodedSeries {
  /** What is measured, as the table says it: measure and benefit joined with " · " where the table has both. */
  readonly indicator: string;
  /** Area with " Kommune" taken off; null where the table names none. */
  readonly area: string | null;
  readonly series: Series;
  /** Cells of the values, for live formulas: where each period's label and value stand on `sheet`. */
  readonly location: SeriesLocation;
  /** Everything the table says about the series, by header ("Emne" -> "Fuldtidsledige"): for matching, not for display. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** How numbers given as text were read; absent where every value was a number cell. */
  readonly numberText?: NumberTextReading;
  /** A share of two numbers of the same table (evaluation.md section 1). */
  readonly share?: ShareParts;
}

/** What a share is made of, and how that is known. */
export interface ShareParts {
  readonly numerator: DecodedSeries;
  readonly denominator: DecodedSeries;
  /** The table prints the share, and its figures were checked; else it is worked out. */
  readonly printed: boolean;
  /** Periods that have all three figures, and those of them in which the printed share is 100·a/b as printed. */
  readonly compared: number;
  readonly agreeing: number;
}

/** Danish writes 1.234,5 and English 1,234.5: which of the two a column's text was taken for, and why. */
export interface NumberTextReading {
  readonly convention: 'danish' | 'english' | 'unclear';
  /**
   * `marks`: a text of the column that only one of the two can be, in `cell`; `scale`: one reading alone is of the size
   * of the column's other numbers; `table`: another column of the same table shows it; `none`: nothing shows it.
   */
  readonly reason: 'marks' | 'scale' | 'table' | 'none';
  readonly cell: string | null;
}

/** Where a series stands, so that a formula can find a period in it. Zero-based. */
export type SeriesLocation =
  | {
      /** Values down one column, period labels down another (long tables and periods_down). */
      readonly kind: 'column';
      readonly sheet: string;
      readonly periodColumn: number;
      readonly valueColumn: number;
      readonly firstRow: number;
      readonly lastRow: number;
      /** Long tables: the other columns that pick this series' rows. */
      readonly where: readonly { readonly column: number; readonly equals: string }[];
    }
  | {
      /** Values along one row, period labels along the header row. */
      readonly kind: 'row';
      readonly sheet: string;
      readonly periodRow: number;
      readonly valueRow: number;
      readonly firstColumn: number;
      readonly lastColumn: number;
    }
  | {
      /** A row per year and a column per month (or the other way round): no single line holds the series; see `Series.cells`. */
      readonly kind: 'matrix';
      readonly sheet: string;
      /** Row of the column labels, column of the row labels. */
      readonly labelRow: number;
      readonly labelColumn: number;
      readonly firstRow: number;
      readonly lastRow: number;
      readonly firstColumn: number;
      readonly lastColumn: number;
    };

/** Columns of a goal table that Målbar reads (product.md, "Goal table"). */
export type GoalColumn =
  | 'number'
  | 'section'
  | 'text'
  | 'ministerGoal'
  | 'type'
  | 'indicator'
  | 'area'
  | 'form'
  | 'direction'
  | 'value'
  | 'unit'
  | 'basePeriod'
  | 'targetPeriod'
  | 'rating'
  | 'rationale'
  | 'method'
  | 'remarks';

/** Columns that Målbar writes (product.md, "Status columns"). */
export type StatusColumn =
  | 'status'
  | 'lastPeriod'
  | 'base'
  | 'targetLevel'
  | 'actual'
  | 'change'
  | 'gap'
  | 'attainment'
  | 'projection'
  | 'sentence'
  | 'assessedAt';

export interface GoalTable {
  readonly sheet: string;
  /** Header row to last goal row; every column of the table, status columns included. */
  readonly area: Area;
  readonly headerRow: number;
  readonly tableName: string | null;
  readonly columns: Readonly<Partial<Record<GoalColumn, number>>>;
  readonly statusColumns: Readonly<Partial<Record<StatusColumn, number>>>;
  readonly goals: readonly DecodedGoal[];
}

export interface DecodedGoal {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly number: string | null;
  readonly text: string | null;
  /** Indsatsområde, from its column or the section row above. */
  readonly section: string | null;
  readonly ministerGoal: boolean;
  /** The indicator's name as the goal table gives it. */
  readonly indicator: string | null;
  readonly area: string | null;
  readonly rationale: string | null;
  readonly method: string | null;
  readonly remarks: string | null;
  readonly goal: Goal;
  /** `path` goals: the name of the series that holds the target of each period, as the column Måltal gives it. */
  readonly pathName?: string;
  /** Row of the goal this one is a sub-goal of (2a under 2). */
  readonly parentRow?: number;
  /** Fields of `goal` that no cell gives and that were read from the sentence: shown for confirmation. */
  readonly fromText?: readonly (keyof Goal)[];
}

/** Something to tell the user about the workbook: code and parameters, the place, and how bad it is. */
export interface Finding extends Issue {
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet?: string;
  /** A1 address of the cell or range concerned. */
  readonly cell?: string;
  /** Goal number concerned. */
  readonly goal?: string;
}

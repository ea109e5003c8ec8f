import type { Status } from '../../../engine';
import type { ChartBlock } from '../charts';
import type { PageLayoutEdit } from '../../plan';

/** What the committee can get (product.md). */
export const APPENDIX_PARTS = ['overview', 'followUp', 'remarks', 'goals', 'benchmark', 'coverage'] as const;
export type AppendixPart = (typeof APPENDIX_PARTS)[number];

/** A table of the appendix as data: sheets, HTML and plain text are made from the same. */
export interface AppendixTable {
  readonly part: AppendixPart;
  readonly title: string;
  /** Lines below the title. */
  readonly lead: readonly string[];
  /** Charts above the header. */
  readonly intro?: readonly ChartsRow[];
  readonly columns: readonly AppendixColumn[];
  /** The column headers are shown, and repeated on every page. */
  readonly header: boolean;
  readonly rows: readonly AppendixRow[];
  /** Below the table, in small type. */
  readonly notes: readonly string[];
  readonly orientation: PageLayoutEdit['orientation'];
  /** Font size in points. */
  readonly size: number;
}

export interface AppendixColumn {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly bold?: boolean;
}

export type AppendixRow = SectionRow | CellsRow | ChartsRow;

/** A heading across the table. */
export interface SectionRow {
  readonly kind: 'section';
  readonly text: string;
  /** Begins a page. */
  readonly newPage?: boolean;
  readonly large?: boolean;
}

export interface CellsRow {
  readonly kind: 'cells';
  /** Rows of the same group that follow each other stand on the same page. */
  readonly group: string;
  readonly cells: readonly AppendixCell[];
}

/** Charts beside each other across the table. */
export interface ChartsRow {
  readonly kind: 'charts';
  readonly group: string;
  readonly blocks: readonly ChartBlock[];
  /** Points. */
  readonly height: number;
  /** Of the whole row, in points; the table's own where it is not given. */
  readonly width?: number;
}

export interface AppendixCell {
  /** Paragraphs are separated by an empty line. */
  readonly text: string;
  /** A figure: on a sheet the number itself, with its Excel format. */
  readonly number?: { readonly value: number; readonly format: string };
  readonly bold?: boolean;
  /** The cell says a status, in its colours. */
  readonly status?: Status;
  /** Prose the analyst may rewrite: told by this name from run to run. */
  readonly editKey?: string;
  /** What the analyst made of it, as it stands on the sheet. */
  readonly kept?: KeptProse;
}

/** A cell of prose that the analyst rewrote: its text is kept, and Målbar's own is offered beside it. */
export interface KeptProse {
  /** The cells it stands in, one below the other, and what was last written there. */
  readonly pieces: readonly { readonly text: string; readonly mark: string }[];
  readonly suggestion: string;
}

export const plain = (text: string | null | undefined): AppendixCell => ({ text: text ?? '' });

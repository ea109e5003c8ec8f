/**
 * What passes between the workbench page and the frame that holds the pane. The frame is the Excel of its page: it holds
 * the open workbook, and the task pane in it is the very program that runs in Excel. The page only shows.
 */

/** What the page gives a frame before it loads. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly displayLanguage: string;
}

export interface SheetTab {
  readonly name: string;
  /** Names of its charts. */
  readonly charts: readonly string[];
}

export interface CellLook {
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrap: boolean;
  readonly align: 'left' | 'center' | 'right';
}

export interface GridCell {
  /** As the cell shows it, in Danish or English form. */
  readonly text: string;
  readonly look: CellLook;
  /** More than one for the first cell of a merged area. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface GridRow {
  /** Zero-based. */
  readonly index: number;
  /** One for each column; null where nothing is, or where a merged cell covers it. */
  readonly cells: readonly (GridCell | 'covered' | null)[];
}

/** The used part of a sheet, or as much of it as is shown. */
export interface Grid {
  /** Zero-based columns with their widths in pixels; hidden ones are left out. */
  readonly columns: readonly { readonly index: number; readonly width: number }[];
  readonly rows: readonly GridRow[];
  /** Rows and columns that the sheet has in use. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of cells, zero-based. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The workbook that a frame has open. All that passes is plain data. */
export interface OpenWorkbook {
  /** Visible sheets, first tab to last. */
  sheets(): readonly SheetTab[];
  /** The rows around `row`, and all of them where they are few enough. */
  grid(sheet: string, row: number): Promise<Grid>;
  selection(): Selection;
  /** Selects as a click in the grid does. */
  select(selection: Selection): void;
  /** Bytes of the workbook as it is now. */
  save(): Promise<Uint8Array>;
  /** Calls back after the add-in has been at the workbook; the answer ends that. */
  onChange(listener: () => void): () => void;
}

declare global {
  interface Window {
    /** Set by the page. */
    maalbarGiven?: Given;
    /** Set by the frame; rejects with a HostError when the bytes are no workbook. */
    maalbarOpened?: Promise<OpenWorkbook>;
  }
}

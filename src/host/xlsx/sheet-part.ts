import { HostError } from '../host-error';
import type { CellStore } from '../model/cell-store';
import { formatAddress } from '../model/address';
import type { XlsxPackage } from './package';
import { readCells } from './read-cells';
import type { SharedStrings } from './shared-strings';
import { ensureChild, parseXml, rootOf, serializeXml, type Document, type Element } from './xml';
import { writeCells } from './write-cells';

/** Order of the elements of a worksheet. */
export const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/**
 * A worksheet's XML in two pieces: the cells, which may be many and are held in a store of their own, and everything
 * else, which is small and held as a document. Each is read when it is first asked for and written when it was changed.
 */
export class SheetPart {
  private shell: Document | null = null;
  private shellChanged = false;
  private store: CellStore | null = null;
  private cellsChanged = false;
  private pieces: { before: string; prefix: string; cells: string; after: string } | null = null;

  constructor(
    private readonly pack: XlsxPackage,
    readonly path: string,
    private readonly strings: SharedStrings,
  ) {}

  private split(): { before: string; prefix: string; cells: string; after: string } {
    if (this.pieces) return this.pieces;
    const text = this.pack.text(this.path);
    const open = /<((?:\w+:)?)sheetData\b[^>]*?(\/?)>/.exec(text);
    if (!open) throw new HostError('damaged_workbook', `The sheet ${this.path} has no cells element.`);
    const prefix = open[1] ?? '';
    const start = open.index + open[0].length;
    const end = open[2] === '/' ? start : text.lastIndexOf(`</${prefix}sheetData`);
    const after = open[2] === '/' ? start : text.indexOf('>', end) + 1;
    this.pieces = {
      before: text.slice(0, open.index),
      prefix,
      cells: text.slice(start, end),
      after: text.slice(after),
    };
    return this.pieces;
  }

  /** The worksheet element; its sheetData is an empty mark. For reading; `change` is for writing. */
  root(): Element {
    if (!this.shell) {
      const { before, prefix, after } = this.split();
      this.shell = parseXml(`${before}<${prefix}sheetData/>${after}`);
    }
    return rootOf(this.shell);
  }

  change(): Element {
    const root = this.root();
    this.shellChanged = true;
    return root;
  }

  cells(): CellStore {
    this.store ??= readCells(this.split().cells, this.strings);
    return this.store;
  }

  /** False only where there is certainly no formula; the cells need not be read for it. */
  mayHaveFormulas(): boolean {
    return this.store !== null || /<(?:\w+:)?f\b/.test(this.split().cells);
  }

  /** The cells, to be written. */
  changeCells(): CellStore {
    this.cellsChanged = true;
    return this.cells();
  }

  /** Puts what was changed into the package; whether cells were. */
  flush(): boolean {
    if (!this.shellChanged && !this.cellsChanged) return false;
    const { cellsChanged } = this;
    const pieces = this.split();
    if (this.cellsChanged) {
      const used = this.cells().usedRange(false);
      ensureChild(this.change(), 'dimension', SHEET_ORDER).setAttribute('ref', used ? formatAddress(used) : 'A1');
    }
    const { prefix } = pieces;
    const cells = this.cellsChanged ? writeCells(this.cells(), this.strings, prefix) : pieces.cells;
    const data = cells === '' ? `<${prefix}sheetData/>` : `<${prefix}sheetData>${cells}</${prefix}sheetData>`;
    let text = `${pieces.before}${data}${pieces.after}`;
    if (this.shell && this.shellChanged) {
      const shell = serializeXml(this.shell);
      const mark = /<(?:\w+:)?sheetData\b[^>]*\/>/.exec(shell);
      if (!mark) throw new Error('the mark of the cells is gone');
      text = shell.slice(0, mark.index) + data + shell.slice(mark.index + mark[0].length);
    }
    this.pack.setText(this.path, text);
    this.pieces = null;
    this.shellChanged = false;
    this.cellsChanged = false;
    return cellsChanged;
  }
}

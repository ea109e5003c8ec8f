import { contains, rect, type Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import type { Scalar } from '../../model/value';
import type { CellLook, CellView, DisplayLanguage, RowView } from '../port';
import { cellMarks, type MarksOf } from './cell-marks';
import { conditionalLooks, type LookOf } from './conditional/look';
import { PIXELS } from './layout';
import { lookOf } from './look';
import { formatColorOf, shownText } from './shown-text';
import { tableLooks, type TableLookOf } from './table-look';

/** Columns that a text without room may go on into. */
const MOST_SPILL = 24;

/** What a sheet shows, row by row; made once for a sheet and a state of it. */
export class SheetRows {
  private readonly conditional: LookOf;
  private readonly ofTables: TableLookOf;
  private readonly marksOf: MarksOf;
  private readonly merges: readonly Rect[];
  /** Equal looks are one object: most cells of a sheet share a few. */
  private readonly looks = new Map<string, CellLook>();

  constructor(
    private readonly sheet: Sheet,
    private readonly language: DisplayLanguage,
  ) {
    this.conditional = conditionalLooks(sheet);
    this.ofTables = tableLooks(sheet);
    this.marksOf = cellMarks(sheet);
    this.merges = sheet.merges.all();
  }

  rows(first: number, count: number): RowView[] {
    const extent = this.sheet.cells().extent();
    const width = extent === null ? 0 : extent.column + extent.columnCount;
    return Array.from({ length: count }, (_, offset) => this.row(first + offset, width));
  }

  private row(row: number, width: number): RowView {
    const merges = this.merges.filter((area) => row >= area.row && row < area.row + area.rowCount);
    const cells: CellView[] = [];
    for (let column = 0; column < width; column += 1) {
      const merged = merges.find((area) => contains(area, rect(row, column)));
      // Of merged cells only the first shows itself, and it does so in each of their rows.
      if (merged && merged.column !== column) continue;
      const view = this.cell(merged?.row ?? row, column, width, merges);
      if (view) cells.push(view);
    }
    return { row, cells };
  }

  private cell(row: number, column: number, width: number, merges: readonly Rect[]): CellView | null {
    const { sheet } = this;
    const style = sheet.style(row, column);
    const value = sheet.value(row, column);
    const ofTable = this.ofTables(row, column);
    const marks = this.marksOf(row, column);
    if (value === null && style === 0 && ofTable === null && marks === null) return null;
    const conditional = this.conditional(row, column, value);
    const { numberFormat } = sheet.workbook.styles.state(style);
    const shown = conditional.find((one) => one.numberFormat !== null)?.numberFormat ?? numberFormat;
    const color = formatColorOf(value, shown);
    const changes = conditional.map((one) => one.look);
    const look = this.look(style, value, ofTable, color === null ? changes : [...changes, { color }]);
    const text = shownText(value, shown, this.language);
    const bar = conditional.find((one) => one.bar !== undefined)?.bar ?? null;
    const icon = conditional.find((one) => one.icon !== undefined)?.icon ?? null;
    if (text === '' && !isSeen(look) && marks === null && bar === null && icon === null) return null;
    const spill = this.spill(row, column, width, value, text, look, merges);
    return { column, text, look, spill, marks, bar, icon };
  }

  private look(
    style: number,
    value: Scalar,
    ofTable: Partial<CellLook> | null,
    conditional: readonly Partial<CellLook>[],
  ): CellLook {
    const kind = typeof value === 'object' ? (value === null ? 'none' : 'error') : typeof value;
    const key = `${style} ${kind} ${ofTable ? JSON.stringify(ofTable) : ''} ${conditional.map((one) => JSON.stringify(one)).join()}`;
    const known = this.looks.get(key);
    if (known) return known;
    const own = lookOf(this.sheet.workbook.styles.state(style), value);
    // A cell's own format stands before that of its table, and the first rule before the next.
    const based = ofTable === null ? own : { ...own, ...ofTable, ...differing(own) };
    const look = [...conditional].reverse().reduce<CellLook>((sum, one) => ({ ...sum, ...one }), based);
    this.looks.set(key, look);
    return look;
  }

  /** As in Excel, a text without room goes on into the empty cells beside it. */
  private spill(
    row: number,
    column: number,
    width: number,
    value: Scalar,
    text: string,
    look: CellLook,
    merges: readonly Rect[],
  ): number {
    if (typeof value !== 'string' || look.wrap || look.align !== 'left') return 0;
    if (merges.some((area) => contains(area, rect(row, column)))) return 0;
    const { dimensions } = this.sheet;
    const asked = text.length * look.size * (look.bold ? 0.9 : 0.82) + 8;
    let room = dimensions.columnWidth(column) * PIXELS;
    let spill = 0;
    while (room < asked && spill < MOST_SPILL) {
      const next = column + spill + 1;
      const isFree = this.sheet.value(row, next) === null && !merges.some((area) => contains(area, rect(row, next)));
      if (!isFree) break;
      spill += 1;
      room += dimensions.columnWidth(next) * PIXELS;
      if (next > width + MOST_SPILL) break;
    }
    return spill;
  }
}

function isSeen({ fill, left, right, top, bottom }: CellLook): boolean {
  return fill !== null || left !== null || right !== null || top !== null || bottom !== null;
}

/** What a cell's own format says beyond the ordinary. */
function differing({ fill, color, bold, bottom }: CellLook): Partial<CellLook> {
  return {
    ...(fill === null ? {} : { fill }),
    ...(color === '#000000' ? {} : { color }),
    ...(bold ? { bold } : {}),
    ...(bottom === null ? {} : { bottom }),
  };
}

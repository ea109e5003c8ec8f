import { area } from '../../area';
import { formulasOf, lastUsedColumn, lastUsedRow } from '../../cells';
import type { CellInput, Edit } from '../../plan';
import type { Area, Snapshot } from '../../snapshot';
import type { Steps } from '../../steps';
import { danish, TEXT } from '../number-formats';
import type { ChartBlock } from './block';

/** A block with its place on the sheet with the charts' data. */
export interface BoundBlock {
  readonly block: ChartBlock;
  readonly dataSheet: string;
  readonly categories: Area;
  /** One column for every series. */
  readonly values: readonly Area[];
}

const FIRST_ROW = 3;
/** A caption and the names of the series stand above the values, an empty row below them. */
const ABOVE = 2;
const BELOW = 1;
const WIDTHS = [90, 70, 70, 70, 70, 70, 70, 70] as const;

/** Everything that charts show, block under block on one sheet: the charts are bound to these cells. */
export class ChartData {
  private readonly bound = new Map<string, BoundBlock>();
  private next = FIRST_ROW;

  /** `sheetName` is asked for when there is something to stand on it. */
  constructor(private readonly sheetName: () => string) {}

  /** The place of a block; one that is drawn twice stands there once. */
  bind(block: ChartBlock): BoundBlock {
    const known = this.bound.get(block.name);
    if (known) return known;
    const row = this.next + ABOVE;
    const column = (at: number): Area => area(row, at, block.categories.length, 1);
    const made = {
      block,
      dataSheet: this.sheetName(),
      categories: column(0),
      values: block.series.map((_, index) => column(index + 1)),
    };
    this.bound.set(block.name, made);
    this.next = row + block.categories.length + BELOW;
    return made;
  }

  *edits(snapshot: Snapshot): Steps<Edit[]> {
    if (this.bound.size === 0) return [];
    const sheet = this.sheetName();
    const present = snapshot.sheets.find(({ name }) => name === sheet);
    const blocks = [...this.bound.values()];
    const columnCount = Math.max(
      ...blocks.map(({ values }) => values.length + 1),
      present ? lastUsedColumn(present) + 1 : 0,
      WIDTHS.length,
    );
    const rowCount = Math.max(this.next, present ? lastUsedRow(present) + 1 : 0);
    const cells = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): CellInput => ''));
    const formats = cells.map((row) => row.map((): string | null => null));
    const put = (row: number, values: readonly CellInput[], format: readonly string[]): void => {
      values.forEach((value, column) => {
        const [cellRow, formatRow] = [cells[row], formats[row]];
        if (cellRow) cellRow[column] = value;
        if (formatRow) formatRow[column] = format[column] ?? 'General';
      });
    };
    put(0, ['Data til grafer'], [TEXT]);
    put(1, ['Skrevet af Målbar: graferne viser disse tal. Arket skrives på ny, hver gang der skrives grafer.'], [TEXT]);
    for (const { block, categories } of blocks) {
      const names = ['Periode', ...block.series.map(({ name }) => name)];
      put(categories.row - ABOVE, [block.caption], [TEXT]);
      put(
        categories.row - 1,
        names,
        names.map(() => TEXT),
      );
      block.categories.forEach((label, index) => {
        const values = block.series.map((series) => series.values[index] ?? '');
        put(categories.row + index, [label, ...values], [TEXT, ...values.map(() => danish(block.dataFormat))]);
      });
      yield;
    }
    const whole = area(0, 0, rowCount, columnCount);
    const bold = (row: number, size?: number): Edit => ({
      kind: 'format',
      sheet,
      area: area(row, 0, 1, columnCount),
      format: { bold: true, ...(size === undefined ? {} : { size }) },
    });
    return [
      {
        kind: 'cells',
        sheet,
        area: whole,
        before: present ? formulasOf(present, whole) : null,
        after: cells,
        numberFormats: formats,
      },
      { kind: 'format', sheet, area: whole, format: { bold: false, size: 11 } },
      bold(0, 14),
      ...blocks.flatMap(({ categories }): Edit[] => [bold(categories.row - ABOVE), bold(categories.row - 1)]),
      ...(present
        ? []
        : [
            { kind: 'widths', sheet, column: 0, widths: WIDTHS } as const,
            {
              kind: 'page_layout',
              sheet,
              orientation: 'portrait',
              footer: { left: '&A', right: 'Side &P af &N' },
            } as const,
          ]),
    ];
  }
}

import type { Area, CellValue } from '../../snapshot';
import { joinBlocks } from '../blocks';
import { rangeOf } from '../range-of';
import { readInBlocks } from '../read-blocks';

/** What cells hold now, from a row and a column on. */
export interface StandingCells {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

interface Asked {
  readonly sheet: string;
  readonly load: Excel.Interfaces.RangeLoadOptions;
  /** Known after the round trip; null where nothing stands there. */
  readonly area: () => Area | null;
  readonly whole: Excel.Range | null;
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
const CELLS = { formulas: true, values: true, numberFormat: true } as const;

/**
 * What stands where something is put back. It is asked for before the round trip and read after it: at once where one answer
 * of Excel has room for it (no round trip of its own), else `inBlocks`, in as many as it takes.
 */
export class Standing {
  private readonly asked: Asked[] = [];
  private blocks: readonly (readonly Excel.Range[])[] = [];

  constructor(
    private readonly workbook: Excel.Workbook,
    private readonly inBlocks: boolean,
  ) {}

  /** Formulas, values and number formats of an area. */
  cells(sheet: string, area: Area): () => StandingCells | null {
    const whole = this.inBlocks ? null : rangeOf(this.workbook, sheet, area).load(CELLS);
    return this.ask({ sheet, load: CELLS, area: () => area, whole });
  }

  /** The formulas of all that a sheet holds; null for an empty one. */
  used(sheet: string): () => StandingCells | null {
    const load = { formulas: true } as const;
    const used = this.workbook.worksheets
      .getItem(sheet)
      .getUsedRangeOrNullObject(true)
      .load(this.inBlocks ? PLACE : { ...PLACE, ...load });
    const area = (): Area | null => {
      if (used.isNullObject) return null;
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
      return { row, column, rowCount, columnCount };
    };
    return this.ask({ sheet, load, area, whole: this.inBlocks ? null : used });
  }

  /** After the round trip: the others that it takes to read in blocks. */
  async read(context: Excel.RequestContext): Promise<void> {
    if (!this.inBlocks) return;
    const areas = this.asked.map(({ area }) => area());
    this.blocks = await readInBlocks(context, areas, (index, area) => {
      const { sheet, load } = this.asked[index] ?? {};
      return rangeOf(context.workbook, sheet ?? '', area).load(load ?? CELLS);
    });
  }

  private ask(asked: Asked): () => StandingCells | null {
    const index = this.asked.push(asked) - 1;
    let joined: StandingCells | null | undefined;
    return () => (joined ??= this.join(asked, index));
  }

  private join({ area, load, whole }: Asked, index: number): StandingCells | null {
    const place = area();
    if (place === null) return null;
    const parts = whole === null ? (this.blocks[index] ?? []) : [whole];
    const all = load.values === true;
    return {
      row: place.row,
      column: place.column,
      formulas: joinBlocks(parts.map(({ formulas }) => formulas as CellValue[][])),
      values: all ? joinBlocks(parts.map(({ values }) => values as CellValue[][])) : [],
      numberFormat: all ? joinBlocks(parts.map(({ numberFormat }) => numberFormat as unknown[][])) : [],
    };
  }
}

/**
 * Reads the open workbook into a Snapshot.
 *
 * Round trips to Excel: 2 for any workbook of ordinary size, however many goals it has.
 *   1. the sheets with their tables and charts, the names, what Målbar keeps in the workbook
 *   2. the used range of every sheet with its cells, and the area of every table
 * Excel on the web answers at most 5 MB a request. Where the cells are more than that, it says so, and they are read in
 * blocks: their places first, then one round trip for every CELLS_PER_REQUEST cells (see `readInBlocks`).
 */
import type { Area, CellValue, GridSnapshot, SheetSnapshot, Snapshot } from '../snapshot';
import { joinBlocks } from './blocks';
import { readInBlocks } from './read-blocks';
import { loadStore } from './store';
import { workbookError } from './workbook-error';

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
const CELLS = { values: true, formulas: true, numberFormat: true } as const;

export async function readSnapshot(context: Excel.RequestContext): Promise<Snapshot> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  worksheets.load({
    name: true,
    visibility: true,
    protection: { protected: true },
    tables: { name: true, showHeaders: true, showTotals: true },
    charts: {
      name: true,
      left: true,
      top: true,
      width: true,
      height: true,
      title: { text: true },
      series: { name: true },
    },
  });
  names.load({ name: true, formula: true });
  const pending = loadStore(workbook);
  await context.sync();
  const { settings, trouble } = await pending.read(context);

  const open = worksheets.items.map((sheet) => ({
    sheet,
    tables: sheet.tables.items.map((table) => ({ table, range: table.getRange() })),
  }));
  const loadTables = (): void => {
    for (const { range } of open.flatMap(({ tables }) => tables)) range.load(PLACE);
  };
  const growing = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const sheets = open.map(({ sheet }) => sheet);
  const grids = await readGrids(context, sheets, loadTables);

  return {
    sheets: open.map(({ sheet, tables }, index): SheetSnapshot => ({
      name: sheet.name,
      visibility: sheet.visibility as SheetSnapshot['visibility'],
      protected: sheet.protection.protected,
      cells: grids[index] ?? null,
      tables: tables.map(({ table, range }) => ({
        name: table.name,
        area: areaOf(range),
        showHeaders: table.showHeaders,
        showTotals: table.showTotals,
        ...(growing ? {} : { fixed: true as const }),
      })),
      charts: sheet.charts.items.map(({ name, series, title, left, top, width, height }) => ({
        name,
        series: series.items.map((one) => one.name),
        title: title.text,
        place: [left, top, width, height] as const,
      })),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    settings,
    ...(trouble === null ? {} : { settingsTrouble: trouble }),
  };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

/** The cells of every sheet: all of them at once where Excel can, else in blocks. `along` is loaded in the same round trip. */
async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  along: () => void,
): Promise<(GridSnapshot | null)[]> {
  along();
  const whole = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load({ ...PLACE, ...CELLS }));
  try {
    await context.sync();
    return whole.map((range) => (range.isNullObject ? null : gridOf(areaOf(range), [range])));
  } catch (error) {
    if (workbookError(error).code !== 'too_large') throw error;
  }
  along();
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(PLACE));
  await context.sync();
  return readBlocks(
    context,
    sheets.map((sheet, index) => {
      const range = used[index];
      return { sheet, area: range === undefined || range.isNullObject ? null : areaOf(range) };
    }),
  );
}

function gridOf({ row, column }: Area, parts: readonly Excel.Range[]): GridSnapshot {
  return {
    row,
    column,
    values: joinBlocks(parts.map(({ values }) => values as CellValue[][])),
    formulas: joinBlocks(parts.map(({ formulas }) => formulas as CellValue[][])),
    numberFormats: joinBlocks(parts.map(({ numberFormat }) => numberFormat as string[][])),
  };
}

interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | null;
}

async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly SheetArea[],
): Promise<(GridSnapshot | null)[]> {
  const read = await readInBlocks(
    context,
    sheets.map(({ area }) => area),
    (owner, { row, column, rowCount, columnCount }) => {
      const range = sheets[owner]?.sheet.getRangeByIndexes(row, column, rowCount, columnCount);
      if (range === undefined) throw new RangeError('A block of no sheet');
      return range.load(CELLS);
    },
  );
  return sheets.map(({ area }, owner) => (area === null ? null : gridOf(area, read[owner] ?? [])));
}

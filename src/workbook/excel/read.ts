/**
 * Reads the open workbook into a Snapshot.
 *
 * Round trips to Excel: 3 for any workbook whose cells fit in one request, however many goals it has.
 *   1. the sheets with their tables and charts, the names, Målbar's settings
 *   2. the used range of every sheet and the area of every table
 *   3. the cells, one round trip for every CELLS_PER_REQUEST of them (Excel on the web answers at most 5 MB a request)
 */
import type { Area, CellValue, GridSnapshot, SheetSnapshot, Snapshot } from '../snapshot';
import { groupBlocks, joinBlocks, type Block } from './blocks';

/** About 2 MB of numbers, and room for long sentences. */
const CELLS_PER_REQUEST = 40_000;

/** Settings of Målbar's begin with this; nothing else is read. */
export const SETTING_PREFIX = 'maalbar.';

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

export async function readSnapshot(context: Excel.RequestContext): Promise<Snapshot> {
  const { workbook } = context;
  const { worksheets, names, settings } = workbook;
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
  settings.load({ key: true, value: true });
  await context.sync();

  const open = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    tables: sheet.tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) })),
  }));
  await context.sync();

  const grids = await readCells(
    context,
    open.map(({ sheet, used }) => ({ sheet, area: used.isNullObject ? null : areaOf(used) })),
  );

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
      })),
      charts: sheet.charts.items.map(({ name, series, title, left, top, width, height }) => ({
        name,
        series: series.items.map((one) => one.name),
        title: title.text,
        place: [left, top, width, height] as const,
      })),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    settings: Object.fromEntries(
      settings.items
        .filter(({ key }) => key.startsWith(SETTING_PREFIX))
        .map(({ key, value }) => [key, String(value)] as const),
    ),
  };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | null;
}

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetArea[],
): Promise<(GridSnapshot | null)[]> {
  const requests = groupBlocks(
    sheets.map(({ area }) => area),
    CELLS_PER_REQUEST,
  );
  const read: { block: Block; range: Excel.Range }[] = [];
  for (const request of requests) {
    for (const block of request) {
      const sheet = sheets[block.owner]?.sheet;
      if (!sheet) continue;
      const { row, column, rowCount, columnCount } = block.area;
      const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
      range.load({ values: true, formulas: true, numberFormat: true });
      read.push({ block, range });
    }
    // One request may not exceed 5 MB: the number of these grows with the cells, never with the goals.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return sheets.map(({ area }, owner) => {
    if (!area) return null;
    const parts = read.filter(({ block }) => block.owner === owner);
    return {
      row: area.row,
      column: area.column,
      values: joinBlocks(parts.map(({ range }) => range.values as CellValue[][])),
      formulas: joinBlocks(parts.map(({ range }) => range.formulas as CellValue[][])),
      numberFormats: joinBlocks(parts.map(({ range }) => range.numberFormat as string[][])),
    };
  });
}

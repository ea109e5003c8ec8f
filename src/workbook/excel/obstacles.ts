/** What stands in the way of a plan: each an error that names the sheet and the cell. Nothing is written then. */
import { cellAddress, parseReference } from '../address';
import { contentAt } from '../changes';
import type { Finding } from '../decoded';
import type { CellsEdit, WritePlan } from '../plan';
import type { Area, Snapshot, TableSnapshot } from '../snapshot';
import { namesOf } from './restore/cells';
import { loadDifferences, type Difference } from './compare';
import { rangeOf } from './range-of';
import { WorkbookError } from './workbook-error';

/** Queues what has to be known; after the round trip it throws the first obstacle, or gives what the user should be told. */
export function watchObstacles(workbook: Excel.Workbook, plan: WritePlan, snapshot: Snapshot): () => Finding[] {
  const known = new Set(snapshot.sheets.map(({ name }) => name));
  const added = plan.edits.flatMap((edit) => (edit.kind === 'add_sheet' ? [edit.sheet] : []));
  const structural = added.length > 0;
  const cells = plan.edits.filter((edit) => edit.kind === 'cells' && known.has(edit.sheet)) as readonly CellsEdit[];

  const { worksheets } = workbook;
  worksheets.load({ name: true, protection: { protected: true }, tables: { name: true } });
  if (structural) workbook.protection.load({ protected: true });
  const names = plan.edits.flatMap((edit) =>
    edit.kind === 'name' ? [{ edit, item: workbook.names.getItemOrNullObject(edit.name).load({ formula: true }) }] : [],
  );
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? cells.map((edit) => ({
        edit,
        areas: rangeOf(workbook, edit.sheet, edit.area).getMergedAreasOrNullObject().load({ address: true }),
      }))
    : [];
  const rows = [...new Map(cells.map((edit) => [rowsKey(edit), edit])).values()].map(({ sheet, area }) => ({
    sheet,
    area,
    range: rangeOf(workbook, sheet, { ...area, columnCount: 1 }).load({ rowHidden: true }),
  }));
  const resized = plan.edits.flatMap((edit) =>
    edit.kind === 'resize_table' && known.has(edit.sheet)
      ? [
          {
            edit,
            range: worksheets
              .getItem(edit.sheet)
              .tables.getItem(edit.name)
              .getRange()
              .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
          },
        ]
      : [],
  );
  const changed = loadDifferences(workbook, snapshot, plan);

  return () => {
    const now = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const touched = new Set(plan.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
    for (const sheet of touched) {
      if (now.get(sheet.toLowerCase())?.protection.protected && known.has(sheet)) {
        throw new WorkbookError('sheet_protected', 'AccessDenied', { params: { sheet } });
      }
    }
    if (structural && workbook.protection.protected) throw new WorkbookError('structure_protected', 'AccessDenied');
    assertSame(changed());
    for (const { edit, range } of resized) {
      const { row, column, rowCount, columnCount } = edit.before;
      const same =
        range.rowIndex === row &&
        range.columnIndex === column &&
        range.rowCount === rowCount &&
        range.columnCount === columnCount;
      if (same) continue;
      const at = cellAddress(range.rowIndex, range.columnIndex);
      throw new WorkbookError('workbook_changed', '', { params: { sheet: edit.sheet, cells: at } });
    }
    for (const sheet of added) {
      if (now.has(sheet.toLowerCase())) throw new WorkbookError('sheet_name_taken', '', { params: { sheet } });
    }
    for (const { edit, item } of names) {
      if (edit.before === null && !item.isNullObject) {
        throw new WorkbookError('name_taken', '', { params: { name: edit.name } });
      }
    }
    const tables = worksheets.items.flatMap((sheet) => sheet.tables.items.map(({ name }) => name.toLowerCase()));
    for (const edit of plan.edits) {
      if (edit.kind === 'table' && tables.includes(edit.name.toLowerCase())) {
        throw new WorkbookError('name_taken', '', { params: { name: edit.name } });
      }
    }
    for (const { edit, areas } of merged) {
      const cell = areas.isNullObject ? null : coveredCell(edit, areas.address);
      if (cell !== null) throw new WorkbookError('merged_cells', '', { params: { sheet: edit.sheet, cell } });
    }
    const clash = headerClash(plan, snapshot);
    if (clash !== null) throw new WorkbookError('column_taken', '', { params: clash });
    return hiddenRows(rows);
  };
}

function assertSame(differences: readonly Difference[]): void {
  for (const { sheet, cells } of differences) {
    throw new WorkbookError('workbook_changed', '', { params: { sheet, cells: namesOf(cells) } });
  }
}

/** One round trip, in a context of its own: what is queued in another one is not sent. Throws `workbook_changed`. */
export async function assertUnchanged(plan: WritePlan, snapshot: Snapshot): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const changed = loadDifferences(context.workbook, snapshot, plan);
    await context.sync();
    assertSame(changed());
  });
}

const rowsKey = ({ sheet, area }: CellsEdit): string => `${sheet}|${area.row}|${area.rowCount}`;

/** The first cell that would be written although another one covers it. */
function coveredCell({ area, after }: CellsEdit, address: string): string | null {
  // Sheet names may hold commas; addresses never hold quotes.
  const areas = address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((one) => parseReference(one)?.area ?? []);
  for (const one of areas) {
    for (const [i, line] of after.entries()) {
      for (const [j, input] of line.entries()) {
        const [row, column] = [area.row + i, area.column + j];
        const first = row === one.row && column === one.column;
        if (input !== null && input !== '' && !first && isIn(one, row, column)) return cellAddress(row, column);
      }
    }
  }
  return null;
}

function isIn({ row, column, rowCount, columnCount }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rowCount && c >= column && c < column + columnCount;
}

/** A header that the plan writes and that the table has already: Excel would rename it without a word. */
function headerClash(plan: WritePlan, snapshot: Snapshot): { sheet: string; cell: string; header: string } | null {
  for (const sheet of snapshot.sheets) {
    for (const table of sheet.tables) {
      if (!table.showHeaders) continue;
      const { row, column, columnCount } = areaAfter(table, plan, sheet.name);
      const written = new Map<number, string>();
      for (const edit of plan.edits) {
        if (edit.kind !== 'cells' || edit.sheet !== sheet.name) continue;
        edit.after[row - edit.area.row]?.forEach((input, j) => {
          if (typeof input === 'string' && input !== '') written.set(edit.area.column + j, input);
        });
      }
      const seen = new Map<string, number>();
      for (let c = column; c < column + columnCount; c += 1) {
        const header = written.get(c) ?? String(contentAt(sheet, row, c));
        const key = header.trim().toLowerCase();
        const other = seen.get(key);
        if (key !== '' && other !== undefined && (written.has(c) || written.has(other))) {
          return { sheet: sheet.name, cell: cellAddress(row, written.has(c) ? c : other), header };
        }
        seen.set(key, c);
      }
    }
  }
  return null;
}

function areaAfter(table: TableSnapshot, plan: WritePlan, sheet: string): Area {
  const resize = plan.edits.find(
    (edit) => edit.kind === 'resize_table' && edit.sheet === sheet && edit.name === table.name,
  );
  return resize?.kind === 'resize_table' ? resize.after : table.area;
}

/** Rows that a filter or the user hides are written like the others: that is said. */
function hiddenRows(
  rows: readonly { readonly sheet: string; readonly range: Excel.Range; readonly area: Area }[],
): Finding[] {
  const hidden = rows.filter(({ range }) => range.rowHidden !== false);
  return [...new Map(hidden.map((one) => [one.sheet, one])).values()].map(({ sheet, area }) => {
    const cell = cellAddress(area.row, area.column);
    return { code: 'rows_hidden', severity: 'info', sheet, cell, params: { sheet } };
  });
}

import { MAX_COLUMNS, MAX_ROWS, areasOverlap, columnIndex, parseAddress } from '../workbook/address';
import { ownSheetNames, STATUS_COLUMNS } from '../workbook/compose';
import type { GoalTable } from '../workbook/decoded';
import type { Area } from '../workbook/snapshot';
import type { EvaluatedGoal, Evaluation } from './evaluation';
import type { WorkbookPlace } from './watch';

/**
 * The goal whose row a selection lies on, in the columns of its table or where its status columns are written; null for none,
 * or for a selection of several rows.
 */
export function goalAt(evaluation: Evaluation, { sheet, address }: WorkbookPlace): EvaluatedGoal | null {
  const selected = areaOf(address);
  if (selected === null || selected.rowCount !== 1) return null;
  const { goalTables, indicatorTables } = evaluation.decoded;
  const isAt = (one: { readonly sheet: string; readonly area: Area }): boolean =>
    one.sheet === sheet && areasOverlap(one.area, selected);
  const beside =
    goalTables.some(isAt) || indicatorTables.some(isAt) ? undefined : goalTables.map(withStatus).find(isAt);
  const table = goalTables.find(isAt) ?? beside;
  if (table === undefined || !table.goals.some(({ row }) => row === selected.row)) return null;
  return evaluation.goals.find(({ id }) => id === `${sheet}!${selected.row}`) ?? null;
}

/** The table with room for its status columns: the evaluation may be from before they were written. */
function withStatus(table: GoalTable): GoalTable {
  return { ...table, area: { ...table.area, columnCount: table.area.columnCount + STATUS_COLUMNS.length } };
}

/**
 * Whether a change may have made the evaluation another one: it lies on a sheet with indicators or goals (also just beside
 * a table, where one grows) and not in the status columns alone. Where indicators are formulas, any sheet may be behind them.
 */
export function isOutdatedBy(evaluation: Evaluation, { sheet, address }: WorkbookPlace): boolean {
  const { decoded, snapshot } = evaluation;
  if (ownSheetNames(snapshot).includes(sheet)) return false;
  const changed = areaOf(address);
  const goalTables = decoded.goalTables.filter((table) => table.sheet === sheet);
  if (decoded.indicatorTables.some((table) => table.sheet === sheet)) return true;
  if (goalTables.length > 0) {
    return changed === null || !goalTables.some((table) => isInColumns(changed, Object.values(table.statusColumns)));
  }
  return decoded.indicatorTables.some((table) => hasFormulas(evaluation, table.sheet));
}

function hasFormulas({ snapshot }: Evaluation, sheet: string): boolean {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? null;
  return (
    cells !== null && cells.formulas.some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('=')))
  );
}

function isInColumns({ column, columnCount }: Area, columns: readonly number[]): boolean {
  return Array.from({ length: columnCount }, (_, at) => column + at).every((one) => columns.includes(one));
}

/** An address as events give it, whole rows and columns included; null for several areas or what is no address. */
function areaOf(address: string): Area | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows !== null) {
    const [first, last] = [Number(rows[1]), Number(rows[2])];
    return { row: first - 1, column: 0, rowCount: last - first + 1, columnCount: MAX_COLUMNS };
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  try {
    if (columns === null) return parseAddress(address);
    const [first, last] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return { row: 0, column: first, rowCount: MAX_ROWS, columnCount: last - first + 1 };
  } catch {
    return null;
  }
}

import { isPeriod } from '../../../src/engine';
import { parseAddress, parseReference } from '../../../src/workbook/address';
import type { DecodedWorkbook } from '../../../src/workbook/decoded';
import type { Area, Snapshot } from '../../../src/workbook/snapshot';

/** What must hold for anything that was decoded from anything: a list of what does not. */
export function violations(snapshot: Snapshot, decoded: DecodedWorkbook): string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  const used = new Map(snapshot.sheets.map((sheet) => [sheet.name, usedArea(snapshot, sheet.name)]));
  for (const { code, sheet, cell, severity } of decoded.findings) {
    const area = sheet === undefined ? null : (used.get(sheet) ?? null);
    check(sheet !== undefined && cell !== undefined, `finding ${code} has no place`);
    check(
      area !== null && cell !== undefined && contains(area, parseAddress(cell)),
      `finding ${code} outside its sheet: ${String(cell)}`,
    );
    check(['error', 'warning', 'info'].includes(severity), `finding ${code} has no severity`);
  }
  for (const table of decoded.indicatorTables) {
    const area = used.get(table.sheet) ?? null;
    check(table.series.length > 0, `a table without series on ${table.sheet}`);
    // An Excel table has the borders it declares, also where its rows are blank.
    const inside = table.tableName !== null || (area !== null && contains(area, table.area));
    check(inside, `a table outside its sheet: ${JSON.stringify(table.area)}`);
    for (const { indicator, series } of table.series) {
      const periods = series.points.map(([period]) => period);
      check(indicator.trim() !== '', 'a series without a name');
      check(periods.every(isPeriod), `${indicator}: ${periods.join()}`);
      check(new Set(periods).size === periods.length, `${indicator} repeats a period`);
      check(
        series.points.every(([, value]) => value === null || Number.isFinite(value)),
        `${indicator} is not finite`,
      );
      for (const [period, value] of series.points) {
        check(
          (value === null) === (series.gaps?.[period] !== undefined),
          `${indicator} ${period}: gap and value disagree`,
        );
        const reference = parseReference(series.cells?.[period] ?? '');
        check(
          reference?.sheet === table.sheet && contains(table.area, reference.area),
          `${indicator} ${period}: no cell in its table`,
        );
      }
    }
  }
  for (const table of decoded.goalTables) {
    for (const goal of table.goals) {
      check(goal.row > table.headerRow, `goal in row ${String(goal.row)} above its header`);
      check(
        goal.goal.value === null || goal.goal.value === undefined || Number.isFinite(goal.goal.value),
        'a goal is not finite',
      );
      for (const period of [goal.goal.basePeriod, goal.goal.targetPeriod]) {
        check(period === null || period === undefined || isPeriod(period), `a goal for ${String(period)}`);
      }
    }
  }
  return found;
}

function usedArea(snapshot: Snapshot, name: string): Area | null {
  const cells = snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? null;
  if (cells === null) return null;
  const columnCount = cells.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { row: cells.row, column: cells.column, rowCount: cells.values.length, columnCount };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

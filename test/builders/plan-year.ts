import { strFromU8, unzipSync } from 'fflate';
import { evaluateSnapshot, type Evaluation } from '../../src/app';
import type { GoalColumn, GoalTable } from '../../src/workbook/decoded';
import { decodeWorkbook } from '../../src/workbook/detect';
import type { CellInput, Edit } from '../../src/workbook/plan';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** Things that tests of next year's plan look at and do. */

export function sheetIn(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${snapshot.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

export function tableOn(snapshot: Snapshot, sheet: string): GoalTable {
  const table = decodeWorkbook(snapshot).goalTables.find((one) => one.sheet === sheet);
  if (!table) throw new Error(`no goal table on ${sheet}`);
  return table;
}

/** Every text and number of a sheet, row by row. */
export function textOf({ cells }: SheetSnapshot): string {
  return (cells?.values ?? []).map((row) => row.filter((value) => value !== '').join(' | ')).join('\n');
}

/** A column of a goal table, by the number of each goal. */
export function columnBy(snapshot: Snapshot, sheet: string, header: string): Record<string, string | number | boolean> {
  const { cells } = sheetIn(snapshot, sheet);
  const table = tableOn(snapshot, sheet);
  const headers = cells?.values[table.headerRow - (cells.row ?? 0)] ?? [];
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`no column ${header} on ${sheet}`);
  return Object.fromEntries(
    table.goals.map((goal) => [goal.number ?? '', cells?.values[goal.row - cells.row]?.[at] ?? '']),
  );
}

/** Edits that type something into the columns of one goal. */
export function typed(
  snapshot: Snapshot,
  sheet: string,
  number: string,
  what: Readonly<Partial<Record<GoalColumn, string | number>>>,
): Edit[] {
  const table = tableOn(snapshot, sheet);
  const goal = table.goals.find((one) => one.number === number);
  if (!goal) throw new Error(`no goal ${number} on ${sheet}`);
  return Object.entries(what).map(([key, value]): Edit => {
    const column = table.columns[key as GoalColumn];
    if (column === undefined) throw new Error(`no column ${key}`);
    return cellEdit(sheet, goal.row, column, value, typeof value === 'number' ? 'General' : '@');
  });
}

export function cellEdit(sheet: string, row: number, column: number, value: CellInput, format = 'General'): Edit {
  return {
    kind: 'cells',
    sheet,
    area: { row, column, rowCount: 1, columnCount: 1 },
    before: null,
    after: [[value]],
    numberFormats: [[format]],
  };
}

/** Status by goal number, of the goals on one sheet. */
export function statuses(snapshot: Snapshot, sheet: string): Record<string, string> {
  const { goals }: Evaluation = evaluateSnapshot(snapshot);
  return Object.fromEntries(
    goals.filter((goal) => goal.sheet === sheet).map(({ number, assessment }) => [number ?? '', assessment.status]),
  );
}

/** The XML of every worksheet with what hangs on it, by the sheet's name. */
export function sheetParts(file: Uint8Array): Map<string, Record<string, string>> {
  const parts = unzipSync(file);
  const read = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]+)"/.exec(tag)?.[1] ?? '',
      (/Target="([^"]+)"/.exec(tag)?.[1] ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  return new Map(
    sheets.map((tag) => {
      const path = targets.get(/r:id="([^"]+)"/.exec(tag)?.[1] ?? '') ?? '';
      const rels = path.replace('worksheets/', 'worksheets/_rels/') + '.rels';
      const hung = [...read(rels).matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
        target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\.\//, '')}`,
      );
      if (read(path) === '') throw new Error(`no part ${path}`);
      const name = /name="([^"]+)"/.exec(tag)?.[1] ?? '';
      return [name, Object.fromEntries([path, rels, ...hung].map((one) => [one, read(one)]))];
    }),
  );
}

/**
 * What was written is read again: Excel fills columns of tables on its own (calculated columns), and may take a text for
 * something else. No round trip of its own where everything is as it was written; two where something is put right.
 */
import { contentAt, contentOf, sameContent, type CellContent } from '../changes';
import type { Finding } from '../decoded';
import { inTurns } from '../in-turns';
import type { CellsEdit, WritePlan } from '../plan';
import type { Area, CellValue, Snapshot } from '../snapshot';
import { mapSteps, type Steps } from '../steps';
import { ROOM } from './compare';
import { literal, type CellLiteral } from './literal';
import { rangeOf } from './range-of';
import { namesOf } from './restore/cells';

export interface ReadBack {
  /** After the round trip: puts right what is not as it should be, and tells what stays different. */
  readonly settle: (context: Excel.RequestContext) => Promise<readonly Finding[]>;
}

interface Expected {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

interface Checked {
  readonly sheet: string;
  readonly cells: readonly Expected[];
  readonly range: Excel.Range;
  readonly edit: CellsEdit;
}

/** Queues the loads of the cells that were written, those on the user's sheets first, as far as one answer has room. */
export function* loadReadBack(workbook: Excel.Workbook, plan: WritePlan, snapshot: Snapshot): Steps<ReadBack> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const edits = plan.edits.filter((edit) => edit.kind === 'cells') as CellsEdit[];
  edits.sort((a, b) => Number(sheets.has(b.sheet)) - Number(sheets.has(a.sheet)));
  const overlapping = overlaps(edits);
  const last = yield* lastWriters(
    plan.edits.filter((edit) => edit.kind === 'cells').filter((edit) => overlapping.has(edit)),
  );
  let room = ROOM;
  const checked: Checked[] = [];
  for (const edit of edits) {
    room -= JSON.stringify(edit.after).length * 2;
    if (room < 0) break;
    const { sheet, area, after, numberFormats } = edit;
    const isShared = overlapping.has(edit);
    const lines = yield* mapSteps(after, (line, i) =>
      line.flatMap((input, j): Expected[] => {
        const [row, column] = [area.row + i, area.column + j];
        if (isShared && last.get(keyOf(sheet, row, column)) !== edit) return [];
        const content = input ?? contentAt(sheets.get(sheet), row, column);
        return [{ row, column, content, numberFormat: numberFormats?.[i]?.[j] ?? null }];
      }),
    );
    const cells = lines.flat();
    checked.push({ sheet, cells, edit, range: rangeOf(workbook, sheet, area).load({ formulas: true, values: true }) });
  }
  return {
    settle: async (context) => {
      const wrong = await inTurns(
        mapSteps(checked, (one) => ({ ...one, cells: one.cells.filter((cell) => !isThere(one, cell)) })),
      );
      const toRight = wrong.filter(({ cells }) => cells.length > 0);
      if (toRight.length === 0) return [];
      for (const one of toRight) {
        const { sheet, cells } = one;
        for (const expected of cells) {
          const { row, column } = expected;
          const cell = rangeOf(workbook, sheet, { row, column, rowCount: 1, columnCount: 1 });
          cell.formulas = [[literalAgain(one, expected)]];
        }
      }
      for (const { range } of toRight) range.load({ formulas: true, values: true });
      await context.sync();
      return toRight.flatMap((one): Finding[] => {
        const still = one.cells.filter((cell) => !isThere(one, cell));
        if (still.length === 0) return [];
        const params = { sheet: one.sheet, cells: namesOf(still) };
        return [
          { code: 'not_as_written', severity: 'warning', sheet: one.sheet, cell: namesOf(still.slice(0, 1)), params },
        ];
      });
    },
  };
}

/**
 * What is written the second time. A text with an apostrophe of its own that came back with two stands in a cell where Excel
 * takes no mark: there it is written as it is.
 */
function literalAgain(checked: Checked, expected: Expected): CellLiteral {
  const { content, numberFormat } = expected;
  const own = typeof content === 'string' && content.startsWith("'");
  if (own && isThere(checked, { ...expected, content: `'${content}` })) return content;
  return literal(content, numberFormat);
}

/** Edits that write cells that another one writes too. */
function overlaps(edits: readonly CellsEdit[]): ReadonlySet<CellsEdit> {
  const found = new Set<CellsEdit>();
  for (const [at, edit] of edits.entries()) {
    for (const other of edits.slice(at + 1)) {
      if (edit.sheet !== other.sheet || !isOverlap(edit.area, other.area)) continue;
      found.add(edit).add(other);
    }
  }
  return found;
}

function isOverlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
  return rows && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}|${row}|${column}`;

/** The edit that writes a cell last; a cell that is left alone is of the first that names it. In the order of the plan. */
function* lastWriters(edits: readonly CellsEdit[]): Steps<ReadonlyMap<string, CellsEdit>> {
  const last = new Map<string, CellsEdit>();
  for (const edit of edits) {
    for (const [i, line] of edit.after.entries()) {
      line.forEach((input, j) => {
        const key = keyOf(edit.sheet, edit.area.row + i, edit.area.column + j);
        if (input !== null || !last.has(key)) last.set(key, edit);
      });
      yield;
    }
  }
  return last;
}

function isThere({ range, edit }: Checked, { row, column, content }: Expected): boolean {
  const [i, j] = [row - edit.area.row, column - edit.area.column];
  const formula = (range.formulas as CellValue[][])[i]?.[j] ?? '';
  const value = (range.values as CellValue[][])[i]?.[j] ?? '';
  const now = contentOf(formula, value);
  // Excel may write a formula its own way: that there is one is enough.
  if (typeof content === 'object') return typeof now === 'object';
  return sameContent(now, content);
}

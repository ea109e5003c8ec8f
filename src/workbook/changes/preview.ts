import { columnName, cellAddress, formatAddress } from '../address';
import { area } from '../area';
import type { CellsEdit, Edit, RowHeightsEdit, WidthsEdit, WritePlan } from '../plan';
import type { SheetSnapshot, Snapshot } from '../snapshot';
import { atOnce, type Steps } from '../steps';
import type { Change, NumberFormatChange } from './change';
import { contentAt, numberFormatAt, sameContent, type CellContent } from './content';

/**
 * Every single change a plan makes in the workbook that was read: pure, in the order of the plan. What is written as it
 * stands already is no change; a cell that is written twice is one change.
 */
export function changesOf(plan: WritePlan, snapshot: Snapshot): Change[] {
  return atOnce(changeSteps(plan, snapshot));
}

/** The same, some rows at a time. */
export function* changeSteps(plan: WritePlan, snapshot: Snapshot): Steps<Change[]> {
  return yield* new Preview(snapshot).of(plan);
}

/** A cell that an earlier edit of the plan has changed: where its change stands in the list. */
interface Touched {
  readonly index: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

class Preview {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly changes: (Change | null)[] = [];
  private readonly touched = new Map<string, Map<string, Touched>>();

  constructor(private readonly snapshot: Snapshot) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  }

  *of(plan: WritePlan): Steps<Change[]> {
    for (const edit of plan.edits) {
      if (edit.kind === 'cells') yield* this.addCells(edit);
      else this.changes.push(...changesOfEdit(edit, this.snapshot, this.sheets));
      yield;
    }
    return this.changes.filter((change) => change !== null);
  }

  private *addCells(edit: CellsEdit): Steps<void> {
    const sheet = this.sheets.get(edit.sheet);
    const known = this.touched.get(edit.sheet) ?? new Map<string, Touched>();
    this.touched.set(edit.sheet, known);
    for (const [i, line] of edit.after.entries()) {
      line.forEach((after, j) => {
        if (after === null) return;
        const [row, column] = [edit.area.row + i, edit.area.column + j];
        const address = cellAddress(row, column);
        const earlier = known.get(address);
        const before = earlier?.before ?? contentAt(sheet, row, column);
        if (sameContent(before, after)) {
          if (earlier) this.changes[earlier.index] = null;
          return;
        }
        const change = { kind: 'cell', sheet: edit.sheet, address, before, after } as const;
        const index = earlier?.index ?? this.changes.length;
        this.changes[index] = change;
        known.set(address, { index, before, after });
      });
      yield;
    }
    for (const change of yield* numberFormatChanges(edit, sheet)) this.changes.push(change);
  }
}

/** Number formats column by column: cells below each other with the same format are one change. */
function* numberFormatChanges(edit: CellsEdit, sheet: SheetSnapshot | undefined): Steps<NumberFormatChange[]> {
  const { numberFormats } = edit;
  if (!numberFormats) return [];
  const changes: NumberFormatChange[] = [];
  const { row, column, rowCount, columnCount } = edit.area;
  for (let j = 0; j < columnCount; j += 1) {
    yield;
    let start = 0;
    const at = (i: number): { before: string | null; after: string } | null => {
      const after = numberFormats[i]?.[j] ?? null;
      const before = numberFormatAt(sheet, row + i, column + j);
      // A cell that was never used is in the General format.
      return after === null || (before ?? 'General') === after ? null : { before, after };
    };
    for (let i = 0; i <= rowCount; i += 1) {
      const first = at(start);
      const current = i < rowCount ? at(i) : null;
      if (i < rowCount && current?.before === first?.before && current?.after === first?.after) continue;
      if (first) {
        const address = formatAddress(area(row + start, column + j, i - start, 1));
        changes.push({ kind: 'number_format', sheet: edit.sheet, address, ...first });
      }
      start = i;
    }
  }
  return changes;
}

/** Every kind of edit says here how it is shown. */
function changesOfEdit(
  edit: Exclude<Edit, CellsEdit>,
  snapshot: Snapshot,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): Change[] {
  switch (edit.kind) {
    case 'add_sheet':
      return [{ kind: 'sheet', sheet: edit.sheet, address: null, before: false, after: true }];
    case 'format':
      return [
        { kind: 'format', sheet: edit.sheet, address: formatAddress(edit.area), before: null, after: edit.format },
      ];
    case 'widths':
      return widthChanges(edit);
    case 'row_heights':
      return rowHeightChanges(edit);
    case 'autofit_rows': {
      const { row, rowCount } = edit.area;
      return [{ kind: 'row_height', sheet: edit.sheet, address: rows(row, rowCount), before: null, after: 'fitted' }];
    }
    case 'conditional_formats': {
      const address = formatAddress(edit.area);
      return [{ kind: 'conditional_format', sheet: edit.sheet, address, before: null, after: edit.rules }];
    }
    case 'table': {
      const address = formatAddress(edit.area);
      return [{ kind: 'table', sheet: edit.sheet, address, name: edit.name, before: null, after: address }];
    }
    case 'resize_table': {
      const [before, after] = [formatAddress(edit.before), formatAddress(edit.after)];
      if (before === after) return [];
      return [{ kind: 'table', sheet: edit.sheet, address: after, name: edit.name, before, after }];
    }
    case 'chart':
    case 'delete_chart': {
      const there = sheets.get(edit.sheet)?.charts.find(({ name }) => name === edit.name);
      const after = edit.kind === 'chart' ? edit : null;
      const before = there?.series ?? null;
      return [{ kind: 'chart', sheet: edit.sheet, address: null, name: edit.name, before, after }];
    }
    case 'name': {
      const { name, before, after } = edit;
      return before === after ? [] : [{ kind: 'name', sheet: null, address: null, name, before, after }];
    }
    case 'setting': {
      const { key, after } = edit;
      const before = snapshot.settings[key] ?? null;
      return before === after ? [] : [{ kind: 'setting', sheet: null, address: null, key, before, after }];
    }
    case 'page_layout':
      return [{ kind: 'page_layout', sheet: edit.sheet, address: null, before: null, after: edit }];
    case 'freeze': {
      const { sheet, rows, columns } = edit;
      return [{ kind: 'freeze', sheet, address: null, before: null, after: { rows, columns } }];
    }
    case 'validation': {
      const { sheet, list, title, message } = edit;
      const after = { list, title, message };
      return [{ kind: 'validation', sheet, address: formatAddress(edit.area), before: null, after }];
    }
  }
}

function widthChanges({ sheet, column, widths }: WidthsEdit): Change[] {
  return widths.map((after, offset) => {
    const name = columnName(column + offset);
    return { kind: 'width', sheet, address: `${name}:${name}`, before: null, after };
  });
}

const rows = (row: number, count: number): string => `${row + 1}:${row + count}`;

/** Rows below each other with the same height are one change. */
function rowHeightChanges({ sheet, row, heights }: RowHeightsEdit): Change[] {
  const changes: Change[] = [];
  let start = 0;
  for (let end = 1; end <= heights.length; end += 1) {
    const after = heights[start];
    if (after === undefined || heights[end] === after) continue;
    changes.push({ kind: 'row_height', sheet, address: rows(row + start, end - start), before: null, after });
    start = end;
  }
  return changes;
}

/**
 * Which status columns are Målbar's. An analyst may have a column "Status" of their own, which must never be overwritten:
 * the columns Målbar has made are therefore kept in the workbook's settings, by sheet.
 */
import { z } from 'zod';
import { isEmptyArea } from '../cells';
import type { GoalTable, StatusColumn } from '../decoded';
import type { SettingEdit } from '../plan';
import type { SheetSnapshot, Snapshot } from '../snapshot';
import { bodyOf } from './goal-table-area';

const SETTING = 'maalbar.columns';
/** After a header that the user has already: "Status (Målbar)". */
export const OWN_MARK = ' (Målbar)';
/** Nobody but Målbar heads so many columns with its words: those of a sheet that was copied, with no setting to tell. */
const UNMISTAKABLE = 4;

const record = z.record(z.string(), z.array(z.string()));
type Record = z.infer<typeof record>;

export class OwnColumns {
  private readonly recorded: Record;
  private readonly written = new Map<string, readonly StatusColumn[]>();

  constructor(private readonly snapshot: Snapshot) {
    this.recorded = parse(snapshot.settings[SETTING]);
  }

  /** Whether a column that bears the header of a status column is Målbar's, or free to become so. */
  isOwn(sheet: SheetSnapshot, table: GoalTable, key: StatusColumn, column: number): boolean {
    return (
      headerAt(sheet, table, column).toLowerCase().endsWith(OWN_MARK.toLowerCase()) ||
      (this.recordOf(sheet.name) ?? []).includes(key) ||
      Object.keys(table.statusColumns).length >= UNMISTAKABLE ||
      isEmptyArea(sheet, bodyOf(table, column))
    );
  }

  /** The columns that a table has after this run. */
  note(sheet: string, keys: readonly StatusColumn[]): void {
    this.written.set(sheet, [...new Set([...(this.written.get(sheet) ?? []), ...keys])]);
  }

  record(): SettingEdit[] {
    if (this.written.size === 0) return [];
    const present = new Set(this.snapshot.sheets.map(({ name }) => name));
    const kept = Object.entries(this.recorded).filter(([sheet]) => present.has(sheet) && !this.written.has(sheet));
    const before = this.snapshot.settings[SETTING] ?? null;
    const after = JSON.stringify(Object.fromEntries([...kept, ...this.written].sort(([a], [b]) => (a < b ? -1 : 1))));
    return before === after ? [] : [{ kind: 'setting', key: SETTING, before, after }];
  }

  /** What is recorded for a sheet; for one that is not, what is recorded for one that is gone: it may have been renamed. */
  private recordOf(sheet: string): readonly string[] | undefined {
    const present = new Set(this.snapshot.sheets.map(({ name }) => name));
    const gone = Object.entries(this.recorded).filter(([name]) => !present.has(name));
    return this.recorded[sheet] ?? gone.flatMap(([, keys]) => keys);
  }
}

function headerAt(sheet: SheetSnapshot, table: GoalTable, column: number): string {
  const { cells } = sheet;
  return cells === null ? '' : String(cells.values[table.headerRow - cells.row]?.[column - cells.column] ?? '').trim();
}

function parse(text: string | undefined): Record {
  if (text === undefined) return {};
  try {
    return record.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

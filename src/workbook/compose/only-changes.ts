import { contentAt, numberFormatAt, sameContent } from '../changes/content';
import type { CellInput, CellsEdit, Edit } from '../plan';
import type { SheetSnapshot, Snapshot } from '../snapshot';
import { flatMapSteps, mapSteps, type Steps } from '../steps';

/**
 * What of a plan changes the workbook that was read. A cell that stands already as it shall be is left alone; looks are set
 * where something on their sheet is new, so that writing twice changes nothing and a user's own looks stay as they are.
 * `always` are looks that say something themselves and have become another: page headers with another meeting.
 */
export function* onlyChanges(
  edits: readonly Edit[],
  snapshot: Snapshot,
  always: (edit: Edit) => boolean = () => false,
): Steps<Edit[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const kept = yield* flatMapSteps(edits, function* (edit): Steps<readonly Edit[]> {
    if (edit.kind === 'cells') return yield* changedCells(edit, sheets.get(edit.sheet));
    if (edit.kind === 'name' || edit.kind === 'setting') return edit.before === edit.after ? [] : [edit];
    return [edit];
  });
  const changed = new Set(kept.flatMap((edit) => (isLooks(edit) || edit.kind === 'chart' ? [] : sheetOf(edit))));
  return kept.filter((edit) => {
    if (edit.kind === 'chart') return changed.has(edit.dataSheet) || !isDrawn(edit, sheets.get(edit.sheet));
    return !isLooks(edit) || always(edit) || sheetOf(edit).some((sheet) => changed.has(sheet));
  });
}

const LOOKS: ReadonlySet<Edit['kind']> = new Set([
  'format',
  'widths',
  'row_heights',
  'autofit_rows',
  'conditional_formats',
  'page_layout',
  'freeze',
  'validation',
]);

const isLooks = ({ kind }: Edit): boolean => LOOKS.has(kind);

const sheetOf = (edit: Edit): string[] => ('sheet' in edit ? [edit.sheet] : []);

/** A chart of an earlier run that has the series it shall have. */
function isDrawn(edit: Extract<Edit, { kind: 'chart' }>, sheet: SheetSnapshot | undefined): boolean {
  const chart = edit.exists ? sheet?.charts.find(({ name }) => name === edit.name) : undefined;
  return chart !== undefined && chart.series.join('\n') === edit.series.map(({ name }) => name).join('\n');
}

/** The edit with its unchanged cells left alone; nothing where all of them are. */
function* changedCells(edit: CellsEdit, sheet: SheetSnapshot | undefined): Steps<CellsEdit[]> {
  if (sheet === undefined) return [edit];
  const { area } = edit;
  const after = yield* mapSteps(edit.after, (line, i) =>
    line.map((cell, j) => (stands(cell, sheet, area.row + i, area.column + j) ? null : cell)),
  );
  const formats = yield* mapSteps(edit.numberFormats ?? [], (line, i) =>
    line.map((format, j) => (format === numberFormatAt(sheet, area.row + i, area.column + j) ? null : format)),
  );
  const isNothing = (grid: readonly (readonly unknown[])[]): boolean =>
    grid.every((line) => line.every((one) => one === null));
  if (isNothing(after) && isNothing(formats)) return [];
  // A cell that is written keeps its format beside it: how a text is written depends on it.
  const numberFormats = edit.numberFormats?.map((line, i) =>
    line.map((format, j) => (after[i]?.[j] === null ? (formats[i]?.[j] ?? null) : format)),
  );
  return [{ ...edit, after, ...(numberFormats ? { numberFormats } : {}) }];
}

const stands = (cell: CellInput, sheet: SheetSnapshot, row: number, column: number): boolean =>
  cell === null || sameContent(contentAt(sheet, row, column), cell);

import type { Area } from '../../snapshot';
import type { Look, RestoreOf } from '../../undo/restore';
import { loadTextRules } from '../before/rules';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** Cells get the looks back that they had; cells that are left as they are keep theirs. */
export function restoreLooks(
  { workbook, structure, ownTexts }: RestoreContext,
  { sheet, area, looks, cells }: RestoreOf<'looks'>,
): Restoring {
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  // Clearing the format of cells takes them out of rules too: not where there are rules of the user's.
  const target = rangeOf(workbook, sheet, area);
  const plain = looks.some((look) => look.plain === true);
  const own = plain ? loadTextRules(target, ownTexts) : null;
  const all = plain ? target.conditionalFormats.getCount() : null;
  return {
    act: (now, left) => {
      const at = (row: number, column: number): number | null =>
        left.isLeft(sheet, area.row + row, area.column + column)
          ? null
          : (cells[row * area.columnCount + column] ?? null);
      for (const { index, place } of runsOf(area, at)) {
        const look = looks[index];
        const range = rangeOf(now, sheet, place);
        if (look?.plain === true && all?.value === own?.().length) range.clear('Formats');
        else if (look) setLook(range, look);
      }
    },
  };
}

interface Run {
  readonly index: number;
  readonly place: Area;
}

/** Rectangles of cells with the same look: runs down a column, joined with the same run in the next one. */
export function runsOf(area: Area, at: (row: number, column: number) => number | null): Run[] {
  const done: Run[] = [];
  let open: Run[] = [];
  for (let column = 0; column < area.columnCount; column += 1) {
    const next: Run[] = [];
    for (const { index, row, rowCount } of columnRuns(area.rowCount, (i) => at(i, column))) {
      const same = open.find(
        (run) => run.index === index && run.place.row === area.row + row && run.place.rowCount === rowCount,
      );
      const place = same
        ? { ...same.place, columnCount: same.place.columnCount + 1 }
        : { row: area.row + row, column: area.column + column, rowCount, columnCount: 1 };
      if (same) open = open.filter((run) => run !== same);
      next.push({ index, place });
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open];
}

function columnRuns(
  count: number,
  at: (row: number) => number | null,
): { index: number; row: number; rowCount: number }[] {
  const runs: { index: number; row: number; rowCount: number }[] = [];
  let start = 0;
  for (let end = 1; end <= count; end += 1) {
    if (end < count && at(end) === at(start)) continue;
    const index = at(start);
    if (index !== null) runs.push({ index, row: start, rowCount: end - start });
    start = end;
  }
  return runs;
}

function setLook({ format }: Excel.Range, look: Look): void {
  const { font } = format;
  if (look.fill === null) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) font.color = look.color;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.size !== undefined) font.size = look.size;
  if (look.font !== undefined) font.name = look.font;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.top) setBorder(format.borders, ['EdgeTop', 'InsideHorizontal'], look.top);
  if (look.bottom) setBorder(format.borders, ['EdgeBottom', 'InsideHorizontal'], look.bottom);
}

function setBorder(
  borders: Excel.RangeBorderCollection,
  sides: readonly ('EdgeTop' | 'EdgeBottom' | 'InsideHorizontal')[],
  { style, color, weight }: NonNullable<Look['bottom']>,
): void {
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = style as Excel.BorderLineStyle;
    if (style === 'None') continue;
    border.weight = weight as Excel.BorderWeight;
    if (color !== '') border.color = color;
  }
}

import { area } from '../../area';
import { formulasOf, lastUsedRow } from '../../cells';
import type { CellInput, Edit } from '../../plan';
import type { SheetSnapshot } from '../../snapshot';
import { mapSteps, type Steps } from '../../steps';
import { TEXT } from '../number-formats';
import { pageLayout, printable, type PageFrame } from '../print';
import { wrapText } from '../text-size';
import type { BoundBlock } from './data-sheet';
import type { ChartPen } from './draw';

export interface Grid {
  readonly perRow: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const GAP = { across: 9, down: 9 } as const;
const INSIDE = 0.5;
const HEAD = [24, 15, 9] as const;
const SOURCE = { size: 7, line: 12 } as const;

/** A sheet of charts in rows, each with its source below it; a page never ends within a chart. */
export function* gridEdits(
  sheet: string,
  present: SheetSnapshot | undefined,
  texts: { readonly title: string; readonly lead: string },
  charts: readonly BoundBlock[],
  grid: Grid,
  pen: ChartPen,
  frame: PageFrame,
): Steps<Edit[]> {
  const rows = Math.ceil(charts.length / grid.perRow);
  const sourceHeight = SOURCE.line * Math.max(1, ...charts.map(({ block }) => sourceLines(block.source, grid.width)));
  const rowHeight = grid.height + sourceHeight + GAP.down;
  const columnCount = 2 * grid.perRow - 1;
  const head = HEAD.reduce((sum, height) => sum + height, 0);
  const lines: CellInput[][] = [[texts.title], [texts.lead], []];
  for (let row = 0; row < rows; row += 1) {
    const sources = charts.slice(row * grid.perRow, (row + 1) * grid.perRow).flatMap(({ block }) => [block.source, '']);
    lines.push([], sources, []);
  }
  const rowCount = Math.max(lines.length, present ? lastUsedRow(present) + 1 : 0);
  const whole = area(0, 0, rowCount, columnCount);
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column): CellInput => lines[row]?.[column] ?? ''),
  );
  const perPage = Math.max(1, Math.floor((printable('landscape').height - head) / rowHeight));
  const breaks = Array.from(
    { length: Math.ceil(rows / perPage) - 1 },
    (_, page) => HEAD.length + 3 * perPage * (page + 1),
  );
  const drawn = yield* mapSteps(charts, (chart, index) =>
    pen.draw(chart, sheet, {
      // Just inside its column, so that it is as wide as the column in every program.
      left: (index % grid.perRow) * (grid.width + GAP.across) + INSIDE,
      top: head + Math.floor(index / grid.perRow) * rowHeight,
      width: grid.width,
      height: grid.height,
    }),
  );
  const widths = Array.from({ length: columnCount }, (_, column) => (column % 2 === 0 ? grid.width : GAP.across));
  const heights = [...HEAD, ...Array.from({ length: rows }, () => [grid.height, sourceHeight, GAP.down]).flat()];
  return [
    {
      kind: 'cells',
      sheet,
      area: whole,
      before: present ? formulasOf(present, whole) : null,
      after: cells,
      numberFormats: cells.map((row) => row.map((cell) => (cell === '' ? null : TEXT))),
    },
    {
      kind: 'format',
      sheet,
      area: whole,
      format: { font: 'Verdana', size: SOURCE.size, color: '#595959', bold: false, wrap: true, vertical: 'Top' },
    },
    {
      kind: 'format',
      sheet,
      area: area(0, 0, 1, 1),
      format: { size: 14, bold: true, color: '#1F2A44', wrap: false },
    },
    { kind: 'format', sheet, area: area(1, 0, 1, 1), format: { size: 9, wrap: false } },
    { kind: 'widths', sheet, column: 0, widths },
    { kind: 'row_heights', sheet, row: 0, heights },
    ...pen.leftoversBut(
      sheet,
      charts.map(({ block }) => block.name),
    ),
    ...drawn,
    pageLayout(sheet, frame, {
      orientation: 'landscape',
      printArea: area(0, 0, lines.length, columnCount),
      breakBefore: breaks,
    }),
  ];
}

function sourceLines(source: string, width: number): number {
  return wrapText(source, width, { size: SOURCE.size }).length;
}

import { area } from '../../area';
import { formulasOf, lastUsedColumn, lastUsedRow } from '../../cells';
import type { CellFormat, CellInput, Edit } from '../../plan';
import type { Area, SheetSnapshot } from '../../snapshot';
import type { Steps } from '../../steps';
import type { ChartData, ChartPen } from '../charts';
import { danish, TEXT } from '../number-formats';
import { pageLayout, printable, type PageFrame } from '../print';
import { STATUS_LOOKS } from '../status-looks';
import { HEADING_SIZE, linesOf, NOTE_SIZE, tableWidth, TITLE_SIZE, type Line } from './lines';
import type { AppendixCell, AppendixTable } from './model';
import { pageBreaks } from './pages';
import { hasProse, proseColumns } from './prose';

const FONT = 'Verdana';
const INK = '#1F2A44';
const GREY = '#595959';
const GRID = '#BFBFBF';
const SUGGESTION = {
  header:
    'Forslag fra Målbar (udskrives ikke). Teksten til venstre er rettet og bliver ikke overskrevet; ryd feltet for at få forslaget ind.',
  width: 300,
} as const;
const CHART_GAP = 7;
/** Ends in the column after the table's last one, so that it is as wide as the table in every program. */
const BEYOND = 0.5;

/** Looks of a whole row, over those of the table's cells. */
const LOOKS: Readonly<Partial<Record<Line['kind'], CellFormat>>> = {
  title: { bold: true, size: TITLE_SIZE, color: INK, wrap: false },
  lead: { size: 9, color: GREY, wrap: false },
  header: { bold: true, fill: '#DCE4F0', color: INK },
  section: { bold: true, fill: '#EEF2F8', color: INK, wrap: false, vertical: 'Center' },
  heading: { bold: true, size: HEADING_SIZE, color: INK, wrap: false, vertical: 'Center', bottomBorder: INK },
  note: { size: NOTE_SIZE, color: GREY, wrap: false },
};

export interface SheetTools {
  readonly data: ChartData;
  readonly pen: ChartPen;
  readonly frame: PageFrame;
}

/** A table of the appendix on a sheet of its own, ready to print. What an earlier run wrote there is replaced. */
export function* tableSheetEdits(
  sheet: string,
  present: SheetSnapshot | undefined,
  table: AppendixTable,
  { data, pen, frame }: SheetTools,
): Steps<Edit[]> {
  const lines = yield* linesOf(table);
  const prose = hasProse(table) ? proseColumns(table) : null;
  const columnCount = Math.max(
    prose === null ? table.columns.length : prose.mark + 1,
    present ? lastUsedColumn(present) + 1 : 0,
  );
  const rowCount = Math.max(lines.length, present ? lastUsedRow(present) + 1 : 0);
  const whole = area(0, 0, rowCount, columnCount);
  const cells = matrix(lines, whole, prose, ({ text, number }) => number?.value ?? text);
  const formats = cells.map((row, index) =>
    row.map((cell, column) => (cell === '' ? null : cellFormat(lines[index]?.cells[column]))),
  );
  yield;
  const looks = lookEdits(sheet, whole, lines, table);
  yield;
  const header = lines.findIndex(({ kind }) => kind === 'header');
  const scale = Math.min(1, printable(table.orientation).width / tableWidth(table));
  return [
    {
      kind: 'cells',
      sheet,
      area: whole,
      before: present ? formulasOf(present, whole) : null,
      after: cells,
      numberFormats: formats,
    },
    ...looks,
    ...(prose === null ? [] : suggestionEdits(sheet, lines, prose.suggestion)),
    {
      kind: 'widths',
      sheet,
      column: 0,
      widths: [
        ...table.columns.map(({ width }) => width),
        ...(prose === null
          ? []
          : [12, lines.some(({ suggestion }) => suggestion !== undefined) ? SUGGESTION.width : 12, 0]),
      ],
    },
    { kind: 'row_heights', sheet, row: 0, heights: lines.map(({ height }) => height) },
    ...pen.leftoversBut(
      sheet,
      lines.flatMap(({ source }) => source?.blocks.map(({ name }) => name) ?? []),
    ),
    ...chartEdits(sheet, lines, table, data, pen),
    pageLayout(sheet, frame, {
      orientation: table.orientation,
      printArea: area(0, 0, lines.length, table.columns.length),
      breakBefore: pageBreaks(lines, printable(table.orientation).height / scale),
      ...(header < 0 ? {} : { titleRows: { first: header, last: header } }),
    }),
  ];
}

function matrix(
  lines: readonly Line[],
  { rowCount, columnCount }: Area,
  prose: ReturnType<typeof proseColumns> | null,
  pick: (cell: AppendixCell) => string | number,
): CellInput[][] {
  return Array.from({ length: rowCount }, (_, row) => {
    const line = lines[row];
    return Array.from({ length: columnCount }, (__, column): CellInput => {
      if (line && prose && column === prose.mark) return line.mark ?? '';
      if (line && prose && column === prose.suggestion) return suggestionText(line, lines);
      const cell = line?.cells[column];
      return cell === undefined ? '' : pick(shown(cell));
    });
  });
}

/** A figure keeps the width of a bracket free at its right: the next column's text begins there. */
function cellFormat(cell: AppendixCell | undefined): string {
  const format = cell?.number?.format;
  return format === undefined
    ? TEXT
    : danish(
        format
          .split(';')
          .map((section) => `${section}_)`)
          .join(';'),
      );
}

function suggestionText({ kind, suggestion }: Line, lines: readonly Line[]): string {
  if (kind === 'header') return lines.some((line) => line.suggestion !== undefined) ? SUGGESTION.header : '';
  return suggestion ?? '';
}

/** A status has its icon before it, so that it is told without its colours. */
function shown(cell: AppendixCell): AppendixCell {
  return cell.status === undefined ? cell : { ...cell, text: `${STATUS_LOOKS[cell.status].icon} ${cell.text}` };
}

function lookEdits(sheet: string, whole: Area, lines: readonly Line[], table: AppendixTable): Edit[] {
  const format = (at: Area, looks: CellFormat): Edit => ({ kind: 'format', sheet, area: at, format: looks });
  const row = (index: number): Area => area(index, 0, 1, table.columns.length);
  const edits = [
    format(whole, {
      font: FONT,
      size: table.size,
      color: '#000000',
      bold: false,
      italic: false,
      fill: null,
      wrap: true,
      vertical: 'Top',
      horizontal: 'Left',
      bottomBorder: null,
      innerBorders: null,
    }),
  ];
  const bodies = runsOf(lines, ({ kind }) => kind === 'cells' || kind === 'section' || kind === 'header');
  for (const { first, count } of bodies) {
    edits.push(
      format(area(first, 0, count, table.columns.length), { innerBorders: GRID, bottomBorder: GRID }),
      ...table.columns.flatMap(({ align, bold }, column): Edit[] => {
        const looks = {
          ...(align ? { horizontal: align } : {}),
          ...(bold ? { bold } : {}),
        };
        return Object.keys(looks).length === 0 ? [] : [format(area(first, column, count, 1), looks)];
      }),
    );
  }
  lines.forEach((line, index) => {
    const looks = LOOKS[line.kind];
    if (looks) edits.push(format(row(index), line.kind === 'header' ? looks : { horizontal: 'Left', ...looks }));
    line.cells.forEach((cell, column) => {
      if (cell.status !== undefined) {
        const { fill, color } = STATUS_LOOKS[cell.status];
        edits.push(format(area(index, column, 1, 1), { fill, color, bold: true }));
      } else if (cell.bold) edits.push(format(area(index, column, 1, 1), { bold: true }));
    });
  });
  return edits;
}

interface Run {
  readonly first: number;
  readonly count: number;
}

function runsOf(lines: readonly Line[], belongs: (line: Line) => boolean): Run[] {
  const runs: { first: number; count: number }[] = [];
  lines.forEach((line, index) => {
    if (!belongs(line)) return;
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}

/** Beside a text that the analyst rewrote: marked, and not printed. */
function suggestionEdits(sheet: string, lines: readonly Line[], column: number): Edit[] {
  return lines.flatMap(({ suggestion, kind }, row): Edit[] => {
    if (suggestion === undefined && kind !== 'header') return [];
    const looks = kind === 'header' ? { italic: true } : { italic: true, fill: '#FFF8E1' };
    return [{ kind: 'format', sheet, area: area(row, column, 1, 1), format: { ...looks, size: 8, color: GREY } }];
  });
}

function chartEdits(
  sheet: string,
  lines: readonly Line[],
  table: AppendixTable,
  data: ChartData,
  pen: ChartPen,
): Edit[] {
  let top = 0;
  const edits: Edit[] = [];
  for (const { source, height } of lines) {
    const blocks = source?.blocks ?? [];
    const whole = source?.width ?? tableWidth(table) + BEYOND;
    const width = (whole - CHART_GAP * (blocks.length - 1)) / Math.max(1, blocks.length);
    blocks.forEach((block, index) => {
      const place = { left: index * (width + CHART_GAP), top: top + 3, width, height: height - 6 };
      edits.push(pen.draw(data.bind(block), sheet, place));
    });
    top += height;
  }
  return edits;
}

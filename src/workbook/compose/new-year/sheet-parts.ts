import { area } from '../../area';
import type { CellInput, Edit, PageLayoutEdit } from '../../plan';
import { TEXT } from '../number-formats';

/** What the sheets of a plan have in common: a title, lines below it, a plain table. */

const HEADER = { bold: true, wrap: true, vertical: 'Top', fill: '#DCE4F0', color: '#1F2A44' } as const;

export function titleEdits(sheet: string, title: string, lines: readonly string[]): Edit[] {
  const all = [title, ...lines];
  return [
    { kind: 'cells', sheet, area: area(0, 0, all.length, 1), before: null, after: all.map((line) => [line]) },
    { kind: 'format', sheet, area: area(0, 0, 1, 1), format: { bold: true, size: 14 } },
    ...(lines.length === 0
      ? []
      : [{ kind: 'format', sheet, area: area(1, 0, lines.length, 1), format: { color: '#595959' } } as const]),
  ];
}

export interface PlainTable {
  readonly row: number;
  readonly header: readonly string[];
  readonly body: readonly (readonly CellInput[])[];
  /** One for every column; text where absent. */
  readonly formats?: readonly string[];
  readonly headerFormats?: readonly string[];
  readonly headerCells?: readonly CellInput[];
  /** Points; before the rows are made as high as their texts need. */
  readonly widths?: readonly number[];
}

export function tableEdits(sheet: string, table: PlainTable): Edit[] {
  const { row, header, body, formats = header.map(() => TEXT) } = table;
  const head = area(row, 0, 1, header.length);
  const rows = area(row + 1, 0, Math.max(1, body.length), header.length);
  return [
    ...(table.widths ? [{ kind: 'widths', sheet, column: 0, widths: table.widths } as const] : []),
    {
      kind: 'cells',
      sheet,
      area: head,
      before: null,
      after: [table.headerCells ?? header],
      numberFormats: [table.headerFormats ?? header.map(() => TEXT)],
    },
    { kind: 'format', sheet, area: head, format: HEADER },
    ...(body.length === 0
      ? []
      : ([
          { kind: 'cells', sheet, area: rows, before: null, after: body, numberFormats: body.map(() => formats) },
          { kind: 'format', sheet, area: rows, format: { wrap: true, vertical: 'Top' } },
          { kind: 'autofit_rows', sheet, area: rows },
        ] as const)),
  ];
}

/** Cells for the user to fill in. */
export const TO_FILL = '#FFF8E1';

export const sheetEnd = (
  sheet: string,
  titleRow: number | null,
  orientation: 'portrait' | 'landscape',
): PageLayoutEdit => ({
  kind: 'page_layout',
  sheet,
  orientation,
  ...(titleRow === null ? {} : { titleRows: { first: titleRow, last: titleRow } }),
  footer: { left: '&A', right: 'Side &P af &N' },
});

import { contains, rect, type Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { booleanAttribute, child } from '../../xlsx/xml';
import type { CellLook, EdgeLine } from '../port';

interface TableLook {
  readonly area: Rect;
  readonly header: Rect | null;
  readonly body: Rect;
  readonly banded: boolean;
  readonly accent: string;
  readonly solid: boolean;
}

export type TableLookOf = (row: number, column: number) => Partial<CellLook> | null;

/** The looks that Excel's own table styles give cells: near enough, in the accent of the style. */
export function tableLooks(sheet: Sheet): TableLookOf {
  const tables = sheet.tables.all().flatMap((table): TableLook[] => {
    const style = child(table.part.root(), 'tableStyleInfo');
    const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style?.getAttribute('name') ?? '') ?? [];
    if (family === undefined) return [];
    const { area, header, body } = table;
    return [
      {
        area,
        header,
        body,
        banded: booleanAttribute(style, 'showRowStripes', false),
        accent: accentOf(sheet.workbook.theme, Number(number)),
        solid: family !== 'Light',
      },
    ];
  });
  if (tables.length === 0) return () => null;
  return (row, column) => {
    const cell = rect(row, column);
    const table = tables.find(({ area }) => contains(area, cell));
    return table === undefined ? null : lookIn(table, cell);
  };
}

function lookIn({ header, body, banded, accent, solid }: TableLook, cell: Rect): Partial<CellLook> {
  const line: EdgeLine = { weight: 1, color: mixed(accent, 0.4) };
  if (header !== null && contains(header, cell)) {
    return solid
      ? { fill: accent, color: '#FFFFFF', bold: true }
      : { bold: true, bottom: { weight: 1, color: accent } };
  }
  const striped = banded && contains(body, cell) && (cell.row - body.row) % 2 === 0;
  return { ...(striped ? { fill: mixed(accent, 0.8) } : {}), ...(solid ? { bottom: line } : {}) };
}

/** Styles go round: none, then the six accents. */
function accentOf(theme: readonly string[], number: number): string {
  const accent = (number - 1) % 7;
  return accent === 0 ? '#595959' : `#${theme[3 + accent] ?? '4472C4'}`;
}

/** A colour with so much white in it. */
function mixed(color: string, white: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

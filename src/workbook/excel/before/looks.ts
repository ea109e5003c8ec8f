import type { CellFormat, FormatEdit } from '../../plan';
import type { Look } from '../../undo/restore';
import { areasOverlap, MAX_COLUMNS, MAX_ROWS } from '../../address';
import { rangeOf } from '../range-of';
import type { Watched } from './watched';

/** What is asked of every cell for each property that a format may set. */
const BORDERS = { style: true, color: true, weight: true } as const;
const ASKED: Readonly<Record<keyof CellFormat, Excel.CellPropertiesFormatLoadOptions>> = {
  fill: { fill: { color: true, pattern: true } },
  color: { font: { color: true } },
  bold: { font: { bold: true } },
  italic: { font: { italic: true } },
  size: { font: { size: true } },
  font: { font: { name: true } },
  wrap: { wrapText: true },
  horizontal: { horizontalAlignment: true },
  vertical: { verticalAlignment: true },
  bottomBorder: { borders: BORDERS },
  innerBorders: { borders: BORDERS },
};

/** The looks of every cell that a format is set on, no more of them than it sets. */
export function watchLooks(workbook: Excel.Workbook, edit: FormatEdit): Watched {
  const { sheet, area, format } = edit;
  const target = rangeOf(workbook, sheet, area);
  const keys = (Object.keys(ASKED) as (keyof CellFormat)[]).filter((key) => format[key] !== undefined);
  const properties = target.getCellProperties({ format: askedBy(keys) });
  const isPlain = watchPlain(workbook, edit);
  return {
    restores: () => {
      const known = new Map<string, number>();
      const looks: Look[] = [];
      const plain = isPlain();
      const cells = properties.value.flat().map((cell) => {
        const look = { ...(plain ? { plain } : {}), ...lookOf(cell.format ?? {}, keys) };
        const key = JSON.stringify(look);
        const index = known.get(key) ?? looks.push(look) - 1;
        known.set(key, index);
        return index;
      });
      return [{ kind: 'looks', sheet, area, looks, cells }];
    },
  };
}

/** The last cell of a sheet: nobody has formatted it alone. */
const UNTOUCHED = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rowCount: 1, columnCount: 1 };

/**
 * Whether cells are in the standard format altogether: beyond every cell that was ever used, in columns that look like the
 * last one, under no rule of the user's. Then they can be set back exactly, colours of the theme included.
 */
function watchPlain(workbook: Excel.Workbook, { sheet, area }: FormatEdit): () => boolean {
  const target = rangeOf(workbook, sheet, area);
  const everything = askedBy(Object.keys(ASKED) as (keyof CellFormat)[]);
  const looksOf = (range: Excel.Range): (() => string[]) => {
    range.load({ numberFormat: true });
    const properties = range.getCellProperties({ format: everything });
    return () => properties.value.flat().map((cell, j) => JSON.stringify([cell, range.numberFormat[0]?.[j]]));
  };
  const used = workbook.worksheets
    .getItem(sheet)
    .getUsedRangeOrNullObject(false)
    .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const first = looksOf(rangeOf(workbook, sheet, { ...area, rowCount: 1 }));
  const standard = looksOf(rangeOf(workbook, sheet, UNTOUCHED));
  const rules = target.conditionalFormats.getCount();
  return () => {
    const place = used.isNullObject
      ? null
      : { row: used.rowIndex, column: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount };
    if (rules.value > 0 || (place !== null && areasOverlap(place, area))) return false;
    return first().every((look) => look === standard()[0]);
  };
}

function askedBy(keys: readonly (keyof CellFormat)[]): Excel.CellPropertiesFormatLoadOptions {
  const font = Object.assign({}, ...keys.map((key) => ASKED[key].font ?? {})) as Excel.CellPropertiesFontLoadOptions;
  const all = Object.assign({}, ...keys.map((key) => ASKED[key])) as Excel.CellPropertiesFormatLoadOptions;
  return Object.keys(font).length > 0 ? { ...all, font } : all;
}

function lookOf(format: Excel.CellPropertiesFormat, keys: readonly (keyof CellFormat)[]): Look {
  const { fill, font, borders } = format;
  const look: Look = {};
  for (const key of keys) {
    switch (key) {
      case 'fill':
        look.fill = fill?.pattern === 'None' || !fill?.color ? null : fill.color;
        break;
      case 'color':
        if (font?.color !== undefined) look.color = font.color;
        break;
      case 'bold':
        look.bold = font?.bold ?? false;
        break;
      case 'italic':
        look.italic = font?.italic ?? false;
        break;
      case 'size':
        if (font?.size !== undefined) look.size = font.size;
        break;
      case 'font':
        if (font?.name !== undefined) look.font = font.name;
        break;
      case 'wrap':
        look.wrap = format.wrapText ?? false;
        break;
      case 'horizontal':
        look.horizontal = format.horizontalAlignment ?? 'General';
        break;
      case 'vertical':
        look.vertical = format.verticalAlignment ?? 'Bottom';
        break;
      case 'bottomBorder':
      case 'innerBorders':
        look.bottom = borderOf(borders?.bottom);
        if (key === 'innerBorders') look.top = borderOf(borders?.top);
        break;
    }
  }
  return look;
}

function borderOf(border: Excel.CellBorder | undefined): NonNullable<Look['bottom']> {
  return { style: border?.style ?? 'None', color: border?.color ?? '', weight: border?.weight ?? 'Thin' };
}

import type { CellFormat, FormatEdit } from '../../plan';
import type { Look } from '../../undo/restore';
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
export function watchLooks(workbook: Excel.Workbook, { sheet, area, format }: FormatEdit): Watched {
  const keys = (Object.keys(ASKED) as (keyof CellFormat)[]).filter((key) => format[key] !== undefined);
  const properties = rangeOf(workbook, sheet, area).getCellProperties({ format: askedBy(keys) });
  return {
    restores: () => {
      const known = new Map<string, number>();
      const looks: Look[] = [];
      const cells = properties.value.flat().map((cell) => {
        const look = lookOf(cell.format ?? {}, keys);
        const key = JSON.stringify(look);
        const index = known.get(key) ?? looks.push(look) - 1;
        known.set(key, index);
        return index;
      });
      return [{ kind: 'looks', sheet, area, looks, cells }];
    },
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

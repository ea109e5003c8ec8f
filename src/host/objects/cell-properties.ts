import { rect } from '../model/address';
import { RangeRef } from '../model/range-ref';
import { isUnbounded } from '../model/write';
import { apiError, notAvailable } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import type { HostObject } from '../protocol/host-object';
import { formatOf } from './range-format';
import { isRecord, toRecord } from './read-json';

/** Names of the borders of a cell in `getCellProperties`. */
const EDGES: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
};

/** `Range.getCellProperties`: what is asked for, cell by cell. */
export function cellProperties({ sheet, area }: RangeRef, options: Json): Json {
  if (isUnbounded(area)) throw apiError('InvalidArgument');
  const { format, ...others } = toRecord(options);
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw notAvailable(`CellPropertiesLoadOptions.${unknown}`);
  const byStyle = new Map<number, Json>();
  const cell = (row: number, column: number): Json => {
    const style = sheet.style(row, column);
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const made = { format: asked(formatOf(new RangeRef(sheet, rect(row, column))), format) };
    byStyle.set(style, made);
    return made;
  };
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) => cell(area.row + i, area.column + j)),
  );
}

/** The same of every border of the cell. */
function bordersAsked(borders: HostObject, options: Json): Json {
  return Object.fromEntries(Object.entries(EDGES).map(([name, edge]) => [name, asked(borders.item(edge), options)]));
}

function asked(object: HostObject, options: Json): Json {
  if (!isRecord(options)) return {};
  return Object.fromEntries(
    Object.entries(options).map(([name, option]): [string, Json] => {
      if (option === true) return [name, object.get(name)];
      if (!isRecord(option)) return [name, undefined];
      const inner = object.navigate(name);
      if (!('className' in inner)) return [name, undefined];
      return [name, name === 'borders' ? bordersAsked(inner, option) : asked(inner, option)];
    }),
  );
}

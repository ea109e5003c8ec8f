import { parseRect, splitSheet, WHOLE_SHEET } from './address';
import type { DefinedName } from './names';
import { RangeRef } from './range-ref';
import type { Sheet } from './sheet';
import { parseStructured, resolveStructured } from '../calc/structured';
import { apiError } from '../protocol/api-error';
import type { Workbook } from './workbook';

/** The range of an address, or of a name, as `Worksheet.getRange` takes it. */
export function resolveRange(sheet: Sheet, reference: string): RangeRef {
  const text = reference.trim();
  if (text === '') return new RangeRef(sheet, WHOLE_SHEET);
  const { sheet: named, address } = splitSheet(text);
  const owner = named === null ? sheet : sheet.workbook.sheet(named);
  if (!owner) throw apiError('InvalidArgument');
  // getRange of a sheet does not reach into another one.
  if (owner !== sheet) throw apiError('InvalidArgument');
  const area = parseRect(address);
  if (area) return new RangeRef(sheet, area);
  const { names } = sheet.workbook;
  const found = names.find(address, sheet.workbook.tabIndex(sheet)) ?? names.find(address, null);
  const range = (found && rangeOfName(sheet.workbook, found)) ?? rangeOfTable(sheet.workbook, address);
  if (range?.sheet !== sheet) throw apiError('InvalidArgument');
  return range;
}

/** The range that a reference in a formula names, sheet included; null for anything that is no range. */
export function rangeOfReference(workbook: Workbook, formula: string, home: Sheet | null): RangeRef | null {
  const { sheet: named, address } = splitSheet(formula.trim());
  const sheet = named === null ? home : workbook.sheet(named);
  const area = parseRect(address);
  if (area && sheet) return new RangeRef(sheet, area);
  return named === null ? rangeOfTable(workbook, address) : null;
}

export function rangeOfName(workbook: Workbook, { formula, sheet }: DefinedName): RangeRef | null {
  const home = sheet === null ? null : (workbook.sheets.find((one) => workbook.tabIndex(one) === sheet) ?? null);
  return rangeOfReference(workbook, formula, home);
}

/** The data of a table by its name, or what a structured reference names. */
function rangeOfTable(workbook: Workbook, text: string): RangeRef | null {
  const bracket = text.indexOf('[');
  const table = workbook.table(bracket < 0 ? text : text.slice(0, bracket));
  if (!table) return null;
  if (bracket < 0) return new RangeRef(table.sheet, table.body);
  const area = resolveStructured(parseStructured(text), table.shape, -1);
  return area && new RangeRef(table.sheet, area);
}

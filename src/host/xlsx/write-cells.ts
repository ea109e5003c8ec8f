import { cellName } from '../model/address';
import type { Cell, CellExtra } from '../model/cell';
import type { CellStore } from '../model/cell-store';
import { CellError } from '../model/value';
import type { SharedStrings } from './shared-strings';
import { escapeXml } from './xml';

/** The content of a sheetData element, with the prefix that the sheet's other elements have ("" or "x:"). */
export function writeCells(store: CellStore, strings: SharedStrings, prefix: string): string {
  const rows: string[] = [];
  for (const [row, { cells, attributes }] of store.sortedRows()) {
    if (cells.size === 0 && !attributes) continue;
    const sorted = [...cells].sort(([a], [b]) => a - b);
    const content = sorted.map(([column, cell]) => writeCell(cellName(row, column), cell, strings, prefix)).join('');
    rows.push(`<${prefix}row r="${row + 1}"${attributeText(attributes ?? {})}>${content}</${prefix}row>`);
  }
  return rows.join('');
}

function attributeText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

function writeCell(address: string, cell: Cell, strings: SharedStrings, prefix: string): string {
  const { value, formula, style, extra } = cell;
  const base = `r="${address}"${style === 0 ? '' : ` s="${style}"`}${extra?.attributes ? attributeText(extra.attributes) : ''}`;
  const open = `<${prefix}c ${base}`;
  const close = `</${prefix}c>`;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  const f =
    formula === null && !extra?.formulaAttributes
      ? ''
      : `<${prefix}f${attributeText(formulaAttributes(address, extra))}>${escapeXml(formula ?? '')}</${prefix}f>`;
  if (value === null) return f === '' ? `${open}/>` : `${open}>${f}${close}`;
  if (typeof value === 'number') return `${open}>${f}${v(numberText(value))}${close}`;
  if (typeof value === 'boolean') return `${open} t="b">${f}${v(value ? '1' : '0')}${close}`;
  if (value instanceof CellError) return `${open} t="e">${f}${v(escapeXml(value.text))}${close}`;
  if (f !== '') return `${open} t="str">${f}${v(escapeXml(value))}${close}`;
  return `${open} t="s">${v(String(extra?.shared ?? strings.indexOf(value)))}${close}`;
}

/** An array formula of one cell names that cell, wherever it has been moved. */
function formulaAttributes(address: string, extra: CellExtra | null): Readonly<Record<string, string>> {
  const attributes = extra?.formulaAttributes ?? {};
  return attributes['t'] === 'array' && attributes['ref'] === undefined ? { ...attributes, ref: address } : attributes;
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value).replace('e', 'E') : '0';
}

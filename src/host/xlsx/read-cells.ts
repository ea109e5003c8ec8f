import { SaxesParser } from 'saxes';
import { shiftFormula } from '../calc/tokens';
import { cellName, columnIndex } from '../model/address';
import type { Cell, CellExtra } from '../model/cell';
import { CellStore } from '../model/cell-store';
import { CellError, type Scalar } from '../model/value';
import type { SharedStrings } from './shared-strings';
import { unescapeExcel } from './xml';

type Attributes = Readonly<Record<string, string>>;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the content of a sheetData element. Shared formulas are written out, so that every cell has its own.
 * `xml` is a fragment: the row elements.
 */
export function readCells(xml: string, strings: SharedStrings): CellStore {
  const store = new CellStore();
  const shared = new Map<string, SharedFormula>();
  const parser = new SaxesParser<{ fragment: true; xmlns: false; position: false }>({
    fragment: true,
    xmlns: false,
    position: false,
  });
  let row = -1;
  let column = -1;
  let cell: Attributes = {};
  let formulaAttributes: Attributes | null = null;
  let formula = '';
  let value: string | null = null;
  let inline = '';
  let reading: 'formula' | 'value' | 'inline' | null = null;

  parser.on('opentag', ({ name, attributes }) => {
    switch (local(name)) {
      case 'row': {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
        const kept = without(attributes, 'r', 'spans');
        if (kept) store.row(row).attributes = kept;
        return;
      }
      case 'c':
        cell = attributes;
        column = cell['r'] === undefined ? column + 1 : columnIndex(cell['r'].replace(/\d+$/, ''));
        [formulaAttributes, formula, value, inline] = [null, '', null, ''];
        return;
      case 'f':
        formulaAttributes = attributes;
        reading = 'formula';
        return;
      case 'v':
        value = '';
        reading = 'value';
        return;
      case 't':
        reading = 'inline';
        return;
      default:
    }
  });
  parser.on('text', (text) => {
    if (reading === 'formula') formula += text;
    else if (reading === 'value') value = (value ?? '') + text;
    else if (reading === 'inline') inline += text;
  });
  parser.on('closetag', ({ name }) => {
    const tag = local(name);
    if (tag === 'f' || tag === 'v' || tag === 't') reading = null;
    if (tag === 'c') store.put(row, column, finish());
  });

  const finish = (): Cell => {
    const type = cell['t'] ?? 'n';
    const extra: { -readonly [K in keyof CellExtra]: CellExtra[K] } = {};
    const own = formulaAttributes ? formulaOf(formulaAttributes, formula, row, column, shared) : null;
    if (formulaAttributes?.['t'] === 'array' || formulaAttributes?.['t'] === 'dataTable') {
      const { ref, ...others } = formulaAttributes;
      extra.formulaAttributes = ref === undefined || ref === cellName(row, column) ? others : formulaAttributes;
    }
    if (type === 's' && value !== null && strings.get(Number(value)).rich) extra.shared = Number(value);
    const style = cell['s'];
    const rest = without(cell, 'r', 's', 't');
    if (rest) extra.attributes = rest;
    return {
      value: scalarOf(type, value, inline, strings),
      formula: own,
      style: style === undefined ? 0 : Number(style),
      extra: Object.keys(extra).length > 0 ? extra : null,
    };
  };

  parser.write(xml).close();
  return store;
}

/** The other attributes; null where there are none. */
function without(attributes: Attributes, ...names: readonly string[]): Record<string, string> | null {
  const kept = Object.entries(attributes).filter(([name]) => !names.includes(name));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function formulaOf(
  attributes: Attributes,
  text: string,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | null {
  const index = attributes['si'];
  if (attributes['t'] !== 'shared' || index === undefined) return text === '' ? null : text;
  if (text !== '') {
    shared.set(index, { formula: text, row, column });
    return text;
  }
  const master = shared.get(index);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

function scalarOf(type: string, value: string | null, inline: string, strings: SharedStrings): Scalar {
  if (type === 'inlineStr') return unescapeExcel(inline);
  if (value === null) return null;
  switch (type) {
    case 's':
      return strings.get(Number(value)).text;
    case 'str':
      return unescapeExcel(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return CellError.of(value);
    case 'd':
      return dateSerial(value);
    default: {
      const number = Number(value);
      return value.trim() === '' || Number.isNaN(number) ? null : number;
    }
  }
}

/** Days since 30 December 1899 of an ISO 8601 date, as strict files store it. */
function dateSerial(text: string): Scalar {
  const time = Date.parse(/T|Z/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

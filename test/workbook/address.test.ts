import fc from 'fast-check';
import {
  areaContains,
  areasOverlap,
  cellAddress,
  cellReference,
  columnIndex,
  columnName,
  formatAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseReference,
  quoteSheetName,
  sheetReference,
} from '../../src/workbook/address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('names column %i %s and back', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it.each([-1, 16_384, 0.5, Number.NaN])('throws on column %p', (index) => {
    expect(() => columnName(index)).toThrow(RangeError);
  });

  it.each([
    ['B3', { row: 2, column: 1, rowCount: 1, columnCount: 1 }],
    ['$B$3', { row: 2, column: 1, rowCount: 1, columnCount: 1 }],
    ['B3:C9', { row: 2, column: 1, rowCount: 7, columnCount: 2 }],
    ['C9:B3', { row: 2, column: 1, rowCount: 7, columnCount: 2 }],
    ['a1:xfd1048576', { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 }],
  ])('reads %s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  it.each(['', 'B', '3', 'B0', 'XFE1', 'A1048577', 'A1:', 'A:B', "'Ark 1'!A1"])('throws on %p', (address) => {
    expect(() => parseAddress(address)).toThrow(RangeError);
  });

  it('throws on an empty area and on a cell outside the sheet', () => {
    expect(() => formatAddress({ row: 0, column: 0, rowCount: 0, columnCount: 1 })).toThrow(RangeError);
    expect(() => cellAddress(MAX_ROWS, 0)).toThrow(RangeError);
    expect(() => cellAddress(0, MAX_COLUMNS)).toThrow(RangeError);
  });

  it('reads back what it writes, absolute or not', () => {
    fc.assert(
      fc.property(
        fc.nat(MAX_ROWS - 200),
        fc.nat(MAX_COLUMNS - 200),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        fc.stringMatching(/^[A-ZÆØÅa-zæøå0-9 '&.-]{1,31}$/),
        (row, column, rowCount, columnCount, absolute, sheet) => {
          const area = { row, column, rowCount, columnCount };
          expect(parseAddress(formatAddress(area, { absolute }))).toEqual(area);
          expect(parseReference(`=${sheetReference(sheet, area, { absolute })}`)).toEqual({ sheet, area });
        },
      ),
    );
  });
});

describe('references', () => {
  it.each([
    ['Data', 'Data'],
    ['Data_2026', 'Data_2026'],
    ['Mål 2026', "'Mål 2026'"],
    ['Indikatorer', 'Indikatorer'],
    ['Målinger', "'Målinger'"],
    ["Borgmesterens 'egen'", "'Borgmesterens ''egen'''"],
    ['2026', "'2026'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['Status-på-mål', "'Status-på-mål'"],
  ])('quotes the sheet name %s as %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  it('writes a cell with its sheet', () => {
    expect(cellReference('Mål 2026', 2, 1)).toBe("'Mål 2026'!B3");
    expect(cellReference('Data', 2, 1, { absolute: true })).toBe('Data!$B$3');
  });

  it.each(['', '=SUM(A1:B2)', '=Data!Navn', "='Data!A1", '=Data!A1048577', '={1,2}'])('gives null for %p', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it('reads a reference without a sheet', () => {
    expect(parseReference('B3')).toEqual({ sheet: null, area: parseAddress('B3') });
  });
});

describe('areas', () => {
  const area = parseAddress('B2:D4');
  it.each([
    ['A1', false],
    ['B2', true],
    ['D4', true],
    ['E4', false],
    ['D5', false],
  ])('knows whether %s lies in B2:D4', (address, inside) => {
    const cell = parseAddress(address);
    expect(areaContains(area, cell.row, cell.column)).toBe(inside);
  });

  it.each([
    ['A1:B2', true],
    ['A1:A9', false],
    ['E1:F9', false],
    ['D4:F9', true],
    ['C3', true],
    ['B5:D5', false],
  ])('knows whether %s meets B2:D4', (address, meets) => {
    expect(areasOverlap(area, parseAddress(address))).toBe(meets);
    expect(areasOverlap(parseAddress(address), area)).toBe(meets);
  });
});

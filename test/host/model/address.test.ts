import fc from 'fast-check';
import { mapReferences, parseReference, rectOf, shiftFormula, tokenize } from '../../../src/host/calc/tokens';
import { formulaToDisplay, formulaToFile, parseStructured, toFile } from '../../../src/host/calc/structured';
import {
  columnIndex,
  columnName,
  contains,
  formatAddress,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRect,
  quoteSheet,
  rect,
  splitSheet,
  subtract,
  type Rect,
} from '../../../src/host/model/address';

const areas: fc.Arbitrary<Rect> = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([row, column, rows, columns]) => rect(row, column, rows, columns));

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  test('read back as they were written', () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseRect(formatAddress(area))).toEqual(area);
      }),
    );
  });

  test('of whole rows and columns read back too', () => {
    expect(parseRect('B:C')).toEqual(rect(0, 1, MAX_ROWS, 2));
    expect(parseRect('2:3')).toEqual(rect(1, 0, 2, MAX_COLUMNS));
  });

  test.each(['', 'A', '1', 'A1:', ':A1', 'A1:B2:C3', 'A1:B', 'AAAA1', 'A0', 'A1048577', 'XFE1', 'A 1'])(
    '%j is none',
    (text) => expect(parseRect(text)).toBeNull(),
  );

  test.each([
    ['Data', 'Data'],
    ['Mål', 'Mål'],
    ['Mål 2026', "'Mål 2026'"],
    ["Per's", "'Per''s'"],
    ['A1', "'A1'"],
    ['Ark1', "'Ark1'"],
    ['ZZZ1', 'ZZZ1'],
    ['R1C1', "'R1C1'"],
    ['2026', "'2026'"],
  ])('sheet %s is written %s, and read back', (name, written) => {
    expect(quoteSheet(name)).toBe(written);
    expect(splitSheet(`=${written}!A1`)).toEqual({ sheet: name, address: 'A1' });
  });

  test('what is cut out of an area and what is left are the area, without overlap', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const size = ({ rowCount, columnCount }: Rect): number => rowCount * columnCount;
        const cut = intersect(a, b);
        const rest = subtract(a, b);
        expect(rest.reduce((sum, one) => sum + size(one), cut ? size(cut) : 0)).toBe(size(a));
        for (const one of rest) {
          expect(contains(a, one)).toBe(true);
          expect(intersect(one, b)).toBeNull();
        }
      }),
    );
  });
});

describe('formulas as text', () => {
  const FORMULAS = [
    'SUM(A1:B2,\'Mål & tal\'!$C$3)&"A1 ""x"""',
    "tbl[[#This Row],[a'[b]]]+tbl[@x]-[@[y z]]",
    'IF(A1<>"",#N/A,{1,"a";TRUE,2.5E+3})',
    'navn+Ark1!navn2*-3%^2',
    'SUM(A:A,1:1)',
    '_xlfn.IFNA(LOG10(5),B1)',
  ];

  test.each(FORMULAS)('%s is its tokens joined', (formula) => {
    expect(
      tokenize(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  });

  test('any text is its tokens joined', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test.each([
    ['A1', 'reference'],
    ['LOG10(', 'function'],
    ['ABC1', 'reference'],
    ['ABCD1', 'name'],
    ['A1B', 'name'],
    ['Tal2024', 'reference'],
    ['Tal_2024', 'name'],
  ])('%s begins with a %s', (text, kind) => {
    expect(tokenize(text)[0]?.kind).toBe(kind);
  });

  test.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:A)+SUM(1:1)', 1, 1, 'SUM(B:B)+SUM(2:2)'],
    ['"A1"&A1', 1, 1, '"A1"&B2'],
    ['Data!A1', 1, 1, 'Data!B2'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
  ])('%s copied %i down and %i right is %s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });

  test('copied there and back it is the same', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (area, rows, columns) => {
        const formula = `SUM(${formatAddress(area)})*$A$1`;
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });

  test('a reference stands for the cells it names, corners in any order', () => {
    expect(rectOf(parseReference("'x y'!$C$3:A1"))).toEqual(rect(0, 0, 3, 3));
    expect(parseReference("'x y'!$C$3:A1").sheet).toBe('x y');
  });

  test('references that are dropped become #REF!, others stay as they are written', () => {
    expect(mapReferences('a1+Væk!B2', (one) => (one.sheet === 'Væk' ? null : one))).toBe('a1+#REF!');
  });

  test.each([
    ['[@Tal]', 'T[[#This Row],[Tal]]', '[@Tal]'],
    ['[@[Antal i alt]]', 'T[[#This Row],[Antal i alt]]', '[@[Antal i alt]]'],
    ['U[@Tal]', 'U[[#This Row],[Tal]]', 'U[@Tal]'],
    ['U[Tal]', 'U[Tal]', 'U[Tal]'],
    ['[Tal]', 'T[Tal]', 'T[Tal]'],
    ['U[[#Headers],[Tal]]', 'U[[#Headers],[Tal]]', 'U[[#Headers],[Tal]]'],
    ['U[#All]', 'U[#All]', 'U[#All]'],
    ['U[]', 'U[]', 'U[]'],
    ['U[[a]:[b]]', 'U[[a]:[b]]', 'U[[a]:[b]]'],
    ["U[a'#b]", "U[a'#b]", "U[a'#b]"],
  ])('%s in table T is %s in a file, and %s again', (typed, stored, shown) => {
    expect(formulaToFile(typed, 'T')).toBe(stored);
    expect(formulaToDisplay(stored, 'T')).toBe(shown);
  });

  test('column names with any characters survive being written and read', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => name.trim() === name && !name.startsWith('#')),
        (name) => {
          const text = toFile({ table: 'T', items: ['this row'], columns: [name, name] }, null);
          expect(parseStructured(text).columns).toEqual([name, name]);
        },
      ),
    );
  });
});

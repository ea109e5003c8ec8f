import fc from 'fast-check';
import {
  decimalsOf,
  formatNumber,
  parseDanishNumber,
  parseNumberText,
  readNumber,
  roundTo,
  splitNumberAndUnit,
} from '../../src/engine';

describe('Danish numbers', () => {
  test.each([
    ['3.249', 3249],
    ['9,28', 9.28],
    ['-0,06', -0.06],
    ['−0,06', -0.06],
    ['+5', 5],
    ['13.000', 13000],
    ['1.234.567,8', 1234567.8],
    ['3 249', 3249],
    ['3\u00a0249,5', 3249.5],
    ['428', 428],
    ['0,5', 0.5],
    ['31½', 31.5],
    ['2 ½', 2.5],
    ['½', 0.5],
    ['60,0', 60],
    [' 7 ', 7],
    ['-0', 0],
  ])('%j is %d', (text, value) => {
    expect(parseDanishNumber(text)).toBe(value);
  });

  test.each([
    '',
    '-',
    '.',
    '..',
    '*',
    '•',
    'n/a',
    'null',
    '1.23',
    '0.123',
    '12.34',
    '1,2,3',
    '1.2345',
    '4,3 pct.',
    '1..234',
    'en',
    '1e5',
    '0x10',
    'Infinity',
    ',',
  ])('%j is no Danish number', (text) => {
    expect(parseDanishNumber(text)).toBeNull();
  });

  test('decimals are counted as written', () => {
    expect(parseNumberText('60,0', 'da')).toEqual({ value: 60, decimals: 1 });
    expect(parseNumberText('60', 'da')).toEqual({ value: 60, decimals: 0 });
    expect(parseNumberText('1,234.50', 'en')).toEqual({ value: 1234.5, decimals: 2 });
  });
});

describe('numbers of unknown convention', () => {
  test.each([
    ['1.234', 1234, 1.234, true],
    ['1,234', 1.234, 1234, true],
    ['4,3', 4.3, null, false],
    ['4.3', null, 4.3, false],
    ['0,123', 0.123, null, false],
    ['0.123', null, 0.123, false],
    ['1.234,5', 1234.5, null, false],
    ['1,234.5', null, 1234.5, false],
    ['1234', 1234, 1234, false],
    ['1.234.567', 1234567, null, false],
  ])('%j may be %p in Danish, %p in English, ambiguous: %p', (text, da, en, ambiguous) => {
    const reading = readNumber(text);
    expect(reading?.da?.value ?? null).toBe(da);
    expect(reading?.en?.value ?? null).toBe(en);
    expect(reading?.ambiguous).toBe(ambiguous);
  });

  test('text is no number under any convention', () => {
    expect(readNumber('ca. 130')).toBeNull();
  });
});

describe('a number with its unit', () => {
  test.each([
    ['4,3 pct.', '4,3', 'pct.'],
    ['60%', '60', '%'],
    ['-0,5 procentpoint', '-0,5', 'procentpoint'],
    ['3.249', '3.249', ''],
    ['1.234.', '1.234', ''],
    ['31½ uge', '31½', 'uge'],
    ['262,5 mio. kr.', '262,5', 'mio. kr.'],
  ])('%j is %j and %j', (text, number, unit) => {
    expect(splitNumberAndUnit(text)).toEqual({ number, unit });
  });

  test.each(['', 'ca. 130', 'pct.'])('%j starts with no number', (text) => {
    expect(splitNumberAndUnit(text)).toBeNull();
  });
});

describe('writing a number', () => {
  test.each([
    [4.3, 1, '4,3', '4.3'],
    [146.2, 0, '146', '146'],
    [3249, 0, '3.249', '3,249'],
    [1234567.891, 2, '1.234.567,89', '1,234,567.89'],
    [-0.04, 1, '0,0', '0.0'],
    [-0.06, 2, '-0,06', '-0.06'],
    [-1234.5, 0, '-1.235', '-1,235'],
    [0, 0, '0', '0'],
    [999.95, 1, '1.000,0', '1,000.0'],
    [100, 0, '100', '100'],
  ])('%d with %i decimals', (value, decimals, da, en) => {
    expect(formatNumber(value, decimals, 'da')).toBe(da);
    expect(formatNumber(value, decimals, 'en')).toBe(en);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d cannot be shown', (value) => {
    expect(() => formatNumber(value, 1, 'da')).toThrow(RangeError);
  });

  test('what is written reads back as the rounded value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          expect(parseDanishNumber(formatNumber(value, decimals, 'da'))).toBe(roundTo(value, decimals) + 0);
        },
      ),
    );
  });
});

describe('rounding', () => {
  test.each([
    [4.35, 1, 4.4],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [5.89, 0, 6],
    [0.49999, 0, 0],
    [1e-9, 3, 0],
    [1e300, 2, 1e300],
    [-0.2, 0, 0],
    // What calculations leave of a half: no noise decides it, and nothing that can be meant is noise.
    [0.9499999999999957, 1, 1],
    [-0.9499999999999957, 1, -1],
    [0.9500000000000043, 1, 1],
    [0.9499999, 1, 0.9],
    [1234567890123.4, 0, 1234567890123],
    [12345678901234.5, 1, 12345678901234.5],
    [4e-10, 0, 0],
    [0, 2, 0],
  ])('%d to %i decimals is %d', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  test.each([
    [4.3, 1],
    [130, 0],
    [0.05, 2],
    [1e-7, 7],
    [1e21, 0],
    [0.1 + 0.2, 1],
  ])('%d shows %i decimals', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

import {
  formatNumber,
  formatPercent,
  formatPercentagePoints,
  formatPeriod,
  isPeriodCode,
  languageOf,
} from '../../src/i18n';

describe('numbers', () => {
  test.each([
    [3249, {}, '3.249', '3,249'],
    [0.5, {}, '0,5', '0.5'],
    [59.875, {}, '59,88', '59.88'],
    [59.875, { decimals: 1 }, '59,9', '59.9'],
    [60, { decimals: 1 }, '60,0', '60.0'],
    [-146, {}, '−146', '−146'],
    [12, { signed: true }, '+12', '+12'],
    [-12, { signed: true }, '−12', '−12'],
    [0, { signed: true }, '0', '0'],
    [-0.04, { decimals: 1, signed: true }, '0,0', '0.0'],
    [-0.05, { decimals: 1 }, '−0,1', '−0.1'],
    [1234567.891, { decimals: 2 }, '1.234.567,89', '1,234,567.89'],
  ])('%d with %j is %s in Danish and %s in English', (value, options, danish, english) => {
    expect(formatNumber(value, 'da', options)).toBe(danish);
    expect(formatNumber(value, 'en', options)).toBe(english);
  });

  test('percentages are "pct." in Danish and "%" in English, with one decimal', () => {
    expect(formatPercent(4.25, 'da')).toBe('4,3 pct.');
    expect(formatPercent(4.25, 'en')).toBe('4.3%');
    expect(formatPercent(72, 'da', { decimals: 0 })).toBe('72 pct.');
  });

  test('a difference between percentages is in percentage points', () => {
    expect(formatPercentagePoints(-1.2, 'da')).toBe('−1,2 procentpoint');
    expect(formatPercentagePoints(-1.2, 'en')).toBe('−1.2 percentage points');
    expect(formatPercentagePoints(1, 'en')).toBe('1.0 percentage point');
  });
});

describe('periods', () => {
  test.each([
    ['2018-10', 'oktober 2018', 'October 2018'],
    ['2018-Q4', '4. kvartal 2018', 'Q4 2018'],
    ['2018-H1', '1. halvår 2018', 'H1 2018'],
    ['2018', '2018', '2018'],
    ['2018-10/P12M', 'november 2017 – oktober 2018', 'November 2017 – October 2018'],
    ['2018-12/P12M', 'januar 2018 – december 2018', 'January 2018 – December 2018'],
    ['2019-01/2019-07', 'januar 2019 – juli 2019', 'January 2019 – July 2019'],
    ['2018-13', '2018-13', '2018-13'],
    ['Basis', 'Basis', 'Basis'],
  ])('%s is %s in Danish and %s in English', (code, danish, english) => {
    expect(formatPeriod(code, 'da')).toBe(danish);
    expect(formatPeriod(code, 'en')).toBe(english);
  });

  test('short months are short', () => {
    expect(formatPeriod('2018-10', 'da', 'short')).toBe('okt 2018');
    expect(formatPeriod('2018-05', 'da', 'short')).toBe('maj 2018');
  });

  test('a bare year is not taken for a period code', () => {
    expect(isPeriodCode('2018')).toBe(false);
    expect(isPeriodCode('2018-Q4')).toBe(true);
    expect(isPeriodCode('Mål 2018-10')).toBe(false);
  });
});

describe('the language', () => {
  test.each([
    ['da-DK', 'da'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['sv-SE', 'da'],
    ['', 'da'],
    [undefined, 'da'],
    [null, 'da'],
  ] as const)('of display language %s is %s', (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });
});

import fc from 'fast-check';
import {
  formatPeriod,
  formatPeriodShort,
  parseMonthName,
  parsePeriodText,
  periodAt,
  periodFromSerial,
  type RegularPeriodKind,
} from '../../src/engine';

describe('reading a period from text', () => {
  test.each([
    // months
    ['oktober 2018', '2018-10'],
    ['Oktober 2018', '2018-10'],
    ['okt 2018', '2018-10'],
    ['okt. 2018', '2018-10'],
    ['Okt. 18', '2018-10'],
    ['okt-18', '2018-10'],
    ['okt 98', '1998-10'],
    ["jan '18", '2018-01'],
    ['sept. 2018', '2018-09'],
    ['maj 2018', '2018-05'],
    ['May 2018', '2018-05'],
    ['DEC 2015', '2015-12'],
    ['2018M10', '2018-10'],
    ['2018 M1', '2018-01'],
    ['2018-10', '2018-10'],
    ['10-2018', '2018-10'],
    ['10/2018', '2018-10'],
    ['201810', '2018-10'],
    ['2018 oktober', '2018-10'],
    // dates stand for their month
    ['01-10-2018', '2018-10'],
    ['31.12.2018', '2018-12'],
    ['2018-10-01', '2018-10'],
    ['2018-10-01T00:00:00', '2018-10'],
    ['1. oktober 2018', '2018-10'],
    ['pr. 31. december 2018', '2018-12'],
    // quarters
    ['4. kvartal 2018', '2018-Q4'],
    ['4.kvartal 2018', '2018-Q4'],
    ['i 4. kvartal 2018', '2018-Q4'],
    ['første kvartal 2017', '2017-Q1'],
    ['1. kvt. 2018', '2018-Q1'],
    ['4. kv. 18', '2018-Q4'],
    ['2018 4. kvartal', '2018-Q4'],
    ['2025Q04', '2025-Q4'],
    ['2018K4', '2018-Q4'],
    ['Q4 2018', '2018-Q4'],
    ['K4-18', '2018-Q4'],
    ['4Q18', '2018-Q4'],
    ['Q4 of 2018', '2018-Q4'],
    // half-years
    ['1. halvår 2019', '2019-H1'],
    ['andet halvår 2019', '2019-H2'],
    ['2020H1', '2020-H1'],
    ['H2 2019', '2019-H2'],
    ['first half of 2019', '2019-H1'],
    // years
    ['2018', '2018'],
    ['2024Y01', '2024'],
    ['hele 2018', '2018'],
    ['året 2018', '2018'],
    // rolling years and stretches
    ['2020QMAT02', '2020-06/P12M'],
    ['2020MAT10', '2020-10/P12M'],
    ['2018-10/P12M', '2018-10/P12M'],
    ['okt 2017 - sep 2018', '2018-09/P12M'],
    ['marts 2018 – februar 2019', '2019-02/P12M'],
    ['fra december 2017 til november 2018', '2018-11/P12M'],
    ['2017M10-2018M09', '2018-09/P12M'],
    ['seneste 12 mdr. til oktober 2018', '2018-10/P12M'],
    ['januar-marts 2018', '2018-Q1'],
    ['jan-jun 2018', '2018-H1'],
    ['jan-dec 2018', '2018'],
    ['2015-2017', '2015/2017'],
    ['september - november 2018', '2018-09/2018-11'],
    // points in a period
    ['ultimo 2019', '2019-12'],
    ['primo 2019', '2019-01'],
    ['medio 2019', '2019-06'],
    ['ved udgangen af 2022', '2022-12'],
    ['ved udgangen af december 2022', '2022-12'],
    ['udgangen af 4. kvartal 2018', '2018-12'],
    // white space of all kinds
    ['\u00a0okt\u00a02018 ', '2018-10'],
  ])('%j is %s', (text, period) => {
    expect(parsePeriodText(text)).toBe(period);
  });

  test.each([
    '',
    '   ',
    'oktober',
    'jan',
    '10-18',
    '10/18',
    '18',
    '1234',
    '1.234',
    '12345',
    '2018-13',
    '2018M13',
    '2018M0',
    '2018Q5',
    '3. halvår 2018',
    '5. kvartal 2018',
    '31. februar 2018',
    '2020-23',
    '4,3 pct.',
    'Hele landet',
    'Antal personer',
    '18-66-årige',
    'under 30 år',
    'sep 2018 - okt 2017',
    '9. klasse',
  ])('%j names no period', (text) => {
    expect(parsePeriodText(text)).toBeNull();
  });

  test('it is total: any text gives a canonical code or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9QMKHY.\-/ okt]{0,14}$/)), (text) => {
        const period = parsePeriodText(text);
        expect(period === null || parsePeriodText(period) === period).toBe(true);
      }),
    );
  });

  test('what is written can be read again, in both languages, long and short', () => {
    const kinds = fc.constantFrom<RegularPeriodKind>('month', 'quarter', 'half_year', 'year', 'rolling_year');
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1990 * 12, max: 2100 * 12 }), (kind, month) => {
        const period = periodAt(kind, month);
        for (const language of ['da', 'en'] as const) {
          expect(parsePeriodText(formatPeriod(period, language))).toBe(period);
          expect(parsePeriodText(formatPeriodShort(period, language))).toBe(period);
        }
      }),
    );
  });
});

describe('month names', () => {
  test.each([
    ['jan', 1],
    ['Marts', 3],
    ['maj', 5],
    ['May', 5],
    ['Okt.', 10],
    ['october', 10],
  ])('%j is month %i', (text, month) => {
    expect(parseMonthName(text)).toBe(month);
  });

  test.each(['', 'ma', 'i alt', '10', 'januari'])('%j is no month', (text) => {
    expect(parseMonthName(text)).toBeNull();
  });
});

describe('Excel date serials', () => {
  test.each([
    [43374, '2018-10'],
    [43404.9, '2018-10'],
    [43405, '2018-11'],
    [61, '1900-03'],
  ])('%d lies in %s', (serial, period) => {
    expect(periodFromSerial(serial)).toBe(period);
  });

  test.each([0, -1, 60, Number.NaN, Number.POSITIVE_INFINITY, 109575])('%d is no date', (serial) => {
    expect(periodFromSerial(serial)).toBeNull();
  });
});

describe('writing a period', () => {
  test.each([
    ['2018-10', 'oktober 2018', 'October 2018', 'okt 2018', 'Oct 2018'],
    ['2018-Q4', '4. kvartal 2018', 'Q4 2018', '4. kvt. 2018', 'Q4 2018'],
    ['2018-H1', '1. halvår 2018', 'H1 2018', '1. halvår 2018', 'H1 2018'],
    ['2018', '2018', '2018', '2018', '2018'],
    [
      '2018-10/P12M',
      'november 2017 – oktober 2018',
      'November 2017 – October 2018',
      'nov 2017 – okt 2018',
      'Nov 2017 – Oct 2018',
    ],
    ['2015/2017', '2015 – 2017', '2015 – 2017', '2015 – 2017', '2015 – 2017'],
  ])('%s', (period, da, en, daShort, enShort) => {
    expect(formatPeriod(period, 'da')).toBe(da);
    expect(formatPeriod(period, 'en')).toBe(en);
    expect(formatPeriodShort(period, 'da')).toBe(daShort);
    expect(formatPeriodShort(period, 'en')).toBe(enShort);
  });
});

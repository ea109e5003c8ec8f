import { sheet, workbook, workbookOf } from '../../../builders/snapshot';
import { reads } from './reads';

/** Sheets as analysts keep them themselves. */
describe('years and months apart', () => {
  it('years merged above months across, a total after each year', () => {
    reads(
      workbookOf([
        ['', 2023, '', '', '', 2024, '', '', ''],
        ['', 'jan', 'feb', 'mar', 'I alt', 'jan', 'feb', 'mar', 'I alt'],
        ['Virksomhedsbesøg', 1, 2, 3, 6, 4, 5, 6, 15],
      ]),
      [
        {
          named: ['virksomhedsbesøg'],
          points: { '2023-01': 1, '2023-02': 2, '2023-03': 3, '2024-01': 4, '2024-02': 5, '2024-03': 6 },
        },
      ],
    );
  });

  it('measure, year and month in three rows of headers', () => {
    reads(
      workbookOf([
        ['', 'Antal ledige', '', '', '', 'Andel ledige (pct.)', '', '', ''],
        ['', '2023', '', '2024', '', '2023', '', '2024', ''],
        ['', 'nov', 'dec', 'jan', 'feb', 'nov', 'dec', 'jan', 'feb'],
        ['Furesø', 10, 11, 12, 13, '1,0', '1,1', '1,2', '1,3'],
      ]),
      [
        { named: ['antal'], area: 'Furesø', points: { '2023-11': 10, '2023-12': 11, '2024-01': 12, '2024-02': 13 } },
        { named: ['andel'], area: 'Furesø', points: { '2023-11': 1, '2023-12': 1.1, '2024-01': 1.2, '2024-02': 1.3 } },
      ],
    );
  });

  it('months down, years across', () => {
    reads(
      workbookOf([
        ['Jobrettede samtaler'],
        [],
        ['Måned', 2022, 2023, 2024],
        ['Januar', 10, 20, 30],
        ['Februar', 11, 21, 31],
        ['Marts', 12, 22, ''],
        ['I alt', 33, 63, 61],
      ]),
      [
        {
          named: ['samtaler'],
          points: {
            '2022-01': 10,
            '2022-02': 11,
            '2022-03': 12,
            '2023-01': 20,
            '2023-02': 21,
            '2023-03': 22,
            '2024-01': 30,
            '2024-02': 31,
            '2024-03': null,
          },
        },
      ],
    );
  });

  it('years down, quarters across, the year’s total last', () => {
    reads(
      workbookOf([
        ['Rekrutteringsarrangementer'],
        ['År', '1. kvt.', '2. kvt.', '3. kvt.', '4. kvt.', 'Hele året'],
        [2023, 1, 2, 3, 4, 10],
        [2024, 5, 6, 7, 8, 26],
      ]),
      [
        {
          points: {
            '2023-Q1': 1,
            '2023-Q2': 2,
            '2023-Q3': 3,
            '2023-Q4': 4,
            '2024-Q1': 5,
            '2024-Q2': 6,
            '2024-Q3': 7,
            '2024-Q4': 8,
          },
        },
      ],
    );
  });

  it('year and month in columns of their own', () => {
    reads(
      workbookOf([
        ['År', 'Måned', 'Kommune', 'Ledige'],
        [2023, 11, 'Furesø Kommune', 10],
        [2023, 12, 'Furesø Kommune', 11],
        [2024, 1, 'Furesø Kommune', 12],
      ]),
      [{ area: 'Furesø', points: { '2023-11': 10, '2023-12': 11, '2024-01': 12 } }],
    );
  });

  it('the year in the first row of its months only, quarter in words', () => {
    reads(
      workbookOf([
        ['År', 'Kvartal', 'Tilbud'],
        [2023, '3. kvartal', 10],
        ['', '4. kvartal', 11],
        [2024, '1. kvartal', 12],
        ['', '2. kvartal', 13],
      ]),
      [{ points: { '2023-Q3': 10, '2023-Q4': 11, '2024-Q1': 12, '2024-Q2': 13 } }],
    );
  });

  it('months without a year under a title that has one', () => {
    reads(workbookOf([['Sygefravær 2024'], [], ['Måned', 'Dage'], ['jan', 10], ['feb', 11], ['mar', 12], ['apr', 9]]), [
      { points: { '2024-01': 10, '2024-02': 11, '2024-03': 12, '2024-04': 9 } },
    ]);
  });

  it('months from August to July that pass a new year', () => {
    reads(
      workbookOf([
        ['', 'okt 2023', 'nov', 'dec', 'jan 2024', 'feb'],
        ['Besøg', 1, 2, 3, 4, 5],
      ]),
      [{ points: { '2023-10': 1, '2023-11': 2, '2023-12': 3, '2024-01': 4, '2024-02': 5 } }],
    );
  });
});

describe('several tables on a sheet', () => {
  it('side by side, of different lengths', () => {
    reads(
      workbookOf([
        ['Ledighed', '', '', 'Sygedagpenge', ''],
        ['Måned', 'Antal', '', 'Måned', 'Antal'],
        ['jan 2024', 1, '', 'mar 2023', 11],
        ['feb 2024', 2, '', 'apr 2023', 12],
        ['', '', '', 'maj 2023', 13],
      ]),
      [{ points: { '2024-01': 1, '2024-02': 2 } }, { points: { '2023-03': 11, '2023-04': 12, '2023-05': 13 } }],
    );
  });

  it('three wide ones side by side and one below', () => {
    reads(
      workbookOf([
        ['A', 'jan 2024', 'feb 2024', '', 'B', 'jan 2024', 'feb 2024', '', 'C', '2023', '2024'],
        ['Furesø', 1, 2, '', 'Furesø', 3, 4, '', 'Furesø', 5, 6],
        [],
        ['D', 'mar 2024', 'apr 2024'],
        ['Furesø', 7, 8],
      ]),
      [
        { area: 'Furesø', points: { '2024-01': 1, '2024-02': 2 } },
        { area: 'Furesø', points: { '2024-01': 3, '2024-02': 4 } },
        { area: 'Furesø', points: { '2023': 5, '2024': 6 } },
        { area: 'Furesø', points: { '2024-03': 7, '2024-04': 8 } },
      ],
    );
  });

  it('one under the other without a blank row', () => {
    reads(
      workbookOf([
        ['Måned', 'Antal forløb'],
        ['jan 2024', 1],
        ['feb 2024', 2],
        ['Måned', 'Antal samtaler'],
        ['jan 2024', 30],
        ['feb 2024', 40],
      ]),
      [
        { named: ['forløb'], points: { '2024-01': 1, '2024-02': 2 } },
        { named: ['samtaler'], points: { '2024-01': 30, '2024-02': 40 } },
      ],
    );
  });

  it('an Excel table with totals beside a plain range', () => {
    reads(
      workbook(
        sheet(
          [
            ['Periode', 'Antal personer', '', 'Periode', 'Andel i pct.'],
            ['jan 2024', 10, '', 'jan 2024', 50.5],
            ['feb 2024', 12, '', 'feb 2024', 51],
            ['Total', 22, '', '', ''],
          ],
          { tables: { Tabel1: 'A1:B4' }, totals: true },
        ),
      ),
      [
        { named: ['antal personer'], points: { '2024-01': 10, '2024-02': 12 } },
        { named: ['andel'], points: { '2024-01': 50.5, '2024-02': 51 }, unit: 'percent' },
      ],
    );
  });
});

describe('around and inside the table', () => {
  it('a blank column after the labels and blank rows between the groups', () => {
    reads(
      workbookOf(
        [
          ['Notater: ring til Per om tallene', '', '', '', ''],
          ['', '', '', 'Gruppe', '', 'jan-24', 'feb-24', 'mar-24'],
          [],
          ['', '', '', 'Dagpenge', '', 10, 11, 12],
          [],
          ['', '', '', 'Kontanthjælp', '', 20, 21, 22],
          ['', '', '', 'I alt', '', 30, 32, 34],
        ],
        { at: 'B4' },
      ),
      [
        { named: ['dagpenge'], points: { '2024-01': 10, '2024-02': 11, '2024-03': 12 } },
        { named: ['kontanthjælp'], points: { '2024-01': 20, '2024-02': 21, '2024-03': 22 } },
        { named: ['i alt'], points: { '2024-01': 30, '2024-02': 32, '2024-03': 34 } },
      ],
    );
  });

  it('a row of units under the headers', () => {
    reads(
      workbookOf([
        ['Måned', 'Aktive sager', 'Heraf i tilbud'],
        ['', 'antal', 'pct.'],
        ['okt 2018', 100, '43,5'],
        ['nov 2018', 101, '44,1'],
      ]),
      [
        { named: ['aktive sager'], points: { '2018-10': 100, '2018-11': 101 } },
        { named: ['heraf i tilbud'], points: { '2018-10': 43.5, '2018-11': 44.1 }, unit: 'percent' },
      ],
    );
  });

  it('line breaks in headers, remarks beside the figures', () => {
    reads(
      workbookOf([
        ['Måned', 'Antal\nunge', 'Bemærkning'],
        ['okt.\n2018', 10, 'Databrud: ny opgørelse'],
        ['nov.\n2018', 9, ''],
        ['dec.\n2018', 8, 'foreløbigt tal'],
      ]),
      [
        {
          named: ['antal unge'],
          points: { '2018-10': 10, '2018-11': 9, '2018-12': 8 },
          breaks: ['2018-10'],
          preliminary: ['2018-12'],
        },
      ],
    );
  });

  it('every form of gap, and never 0', () => {
    const gaps = ['', '-', '–', '.', '..', '...', '*', '**', '•', 'n/a', 'N/A', 'null', 'i.o.', '#I/T', 'x'];
    const label = (i: number) => `${2020 + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, '0')}`;
    reads(
      workbookOf([
        ['Periode', 'Antal'],
        ...gaps.map((gap, i) => [label(i), gap]),
        [label(gaps.length), 0],
        [label(gaps.length + 1), 7],
      ]),
      [
        {
          points: Object.fromEntries([
            ...gaps.map((_, i) => [label(i).replace('M', '-'), null] as const),
            [label(gaps.length).replace('M', '-'), 0],
            [label(gaps.length + 1).replace('M', '-'), 7],
          ]),
        },
      ],
    );
  });

  it('newest first, dates as text in many writings', () => {
    reads(
      workbookOf([
        ['Dato', 'Sager'],
        ['01-12-2018', 3],
        ['01-11-2018', 2],
        ['01-10-2018', 1],
        [],
        [],
        [],
        ['Dato', 'Sager b'],
        ['2018-10-01', 1],
        ['2018-11-01', 2],
      ]),
      [{ points: { '2018-10': 1, '2018-11': 2, '2018-12': 3 } }, { points: { '2018-10': 1, '2018-11': 2 } }],
    );
  });

  it.each<[string, string]>([
    ['10/2018', '11/2018'],
    ['2018/10', '2018/11'],
    ['10-2018', '11-2018'],
    ['2018-10', '2018-11'],
    ["okt '18", "nov '18"],
    ['OKT-18', 'NOV-18'],
    ['Oktober, 2018', 'November, 2018'],
    ['201810', '201811'],
    ['Okt. 18', 'Nov. 18'],
    ['2018 oktober', '2018 november'],
    ['Oct 2018', 'Nov 2018'],
  ])('months written %s', (october, november) => {
    const points = { '2018-10': 7, '2018-11': 8 };
    reads(
      workbookOf([
        ['Periode', 'Antal sager'],
        [october, 7],
        [november, 8],
      ]),
      [{ points }],
    );
    reads(
      workbookOf([
        ['Antal sager', october, november],
        ['Furesø', 7, 8],
      ]),
      [{ area: 'Furesø', points }],
    );
  });

  it.each<[string, string]>([
    ['2018Q3', '2018Q4'],
    ['3. kvartal 2018', '4. kvartal 2018'],
    ['2018K3', '2018K4'],
    ['Q3 2018', 'Q4 2018'],
    ['K3 2018', 'K4 2018'],
    ['3. kvt. 2018', '4. kvt. 2018'],
    ['2018Q03', '2018Q04'],
    ['3.kv. 2018', '4.kv. 2018'],
    ['2018, 3. kvartal', '2018, 4. kvartal'],
    ['Q3-2018', 'Q4-2018'],
    ['2018-Q3', '2018-Q4'],
  ])('quarters written %s', (third, fourth) => {
    const points = { '2018-Q3': 7, '2018-Q4': 8 };
    reads(
      workbookOf([
        ['Periode', 'Antal sager'],
        [third, 7],
        [fourth, 8],
      ]),
      [{ points }],
    );
    reads(
      workbookOf([
        ['Antal sager', third, fourth],
        ['Furesø', 7, 8],
      ]),
      [{ area: 'Furesø', points }],
    );
  });

  it.each<[string, string]>([
    ['okt 2017 - sep 2018', 'nov 2017 - okt 2018'],
    ['okt 2017 – sep 2018', 'nov 2017 – okt 2018'],
    ['oktober 2017-september 2018', 'november 2017-oktober 2018'],
    ['okt. 17 - sep. 18', 'nov. 17 - okt. 18'],
    ['2017M10-2018M09', '2017M11-2018M10'],
    ['okt 2017 til sep 2018', 'nov 2017 til okt 2018'],
    ['2018MAT09', '2018MAT10'],
  ])('rolling years written %s', (first, second) => {
    const points = { '2018-09/P12M': 7, '2018-10/P12M': 8 };
    reads(
      workbookOf([
        ['Periode', 'Antal sager'],
        [first, 7],
        [second, 8],
      ]),
      [{ points }],
    );
    reads(
      workbookOf([
        ['Antal sager', first, second],
        ['Furesø', 7, 8],
      ]),
      [{ area: 'Furesø', points }],
    );
  });
});

describe('figures as text', () => {
  const column = (texts: readonly (string | number)[]) =>
    workbookOf([['Periode', 'Tal'], ...texts.map((text, i) => [`2018M${String(i + 1).padStart(2, '0')}`, text])]);
  const points = (values: readonly (number | null)[]) =>
    Object.fromEntries(values.map((value, i) => [`2018-${String(i + 1).padStart(2, '0')}`, value]));

  it.each<[string, readonly (string | number)[], readonly (number | null)[]]>([
    ['Danish', ['1.234', '998,5', '12.345,75'], [1234, 998.5, 12345.75]],
    ['English', ['1,234', '998.5', '12,345.75'], [1234, 998.5, 12345.75]],
    ['spaces between thousands', ['1 234', '12 345,5', '1\u00a0234\u00a0567'], [1234, 12345.5, 1234567]],
    ['minus of several kinds', ['−5,2', '-0,06', '–3,1'], [-5.2, -0.06, -3.1]],
    ['percent signs', ['4,3 pct.', '5 %', '6,25%'], [4.3, 5, 6.25]],
    ['units of people', ['120 personer', '1.204 personer', '99 personer'], [120, 1204, 99]],
    ['kr.', ['1.200 kr.', '950 kr.', '12.000 kr.'], [1200, 950, 12000]],
    ['marks of preliminary figures', ['12,3 f', '12,4 (f)', '12,5'], [12.3, 12.4, 12.5]],
    ['about so many is no figure', ['ca. 120', '130', '140'], [null, 130, 140]],
    ['numbers among text', [1200, '1.300', 1250], [1200, 1300, 1250]],
    ['what is unclear stays a gap', ['1.234', '1.334', '1.434'], [null, null, null]],
  ])('%s', (_, texts, values) => {
    reads(column(texts), [{ points: points(values) }]);
  });
});

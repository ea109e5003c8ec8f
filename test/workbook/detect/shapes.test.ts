import { decodeWorkbook } from '../../../src/workbook/detect';
import { allSeries, pointsBySeries } from '../../builders/read-series';
import { date, sheet, workbook, workbookOf, type Cell } from '../../builders/snapshot';

const read = (rows: readonly (readonly Cell[])[], at = 'A1') =>
  pointsBySeries(decodeWorkbook(workbookOf(rows, { at })));

describe('several tables on a sheet', () => {
  it('reads tables below each other, each with its own title, source and notes', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Tabel 1. Kontanthjælp'],
        ['', 'okt 2018', 'nov 2018'],
        ['Antal personer', 400, 410],
        ['Kilde: Jobindsats.dk'],
        [],
        ['Tabel 2. Virksomhedsbesøg'],
        ['', '2018', '2019'],
        ['Antal besøg', 40, 41],
        ['Note: Egne tal'],
        [],
        ['Tabel 3. Dagpenge'],
        ['Periode', 'Antal fuldtidspersoner'],
        ['2018K3', 90],
        ['2018K4', 95],
      ]),
    );
    expect(decoded.indicatorTables.map(({ title, source, notes, shape }) => ({ title, source, notes, shape }))).toEqual(
      [
        { title: 'Tabel 1. Kontanthjælp', source: 'Jobindsats.dk', notes: [], shape: 'periods_across' },
        { title: 'Tabel 2. Virksomhedsbesøg', source: null, notes: ['Note: Egne tal'], shape: 'periods_across' },
        { title: 'Tabel 3. Dagpenge', source: null, notes: [], shape: 'periods_down' },
      ],
    );
    expect(pointsBySeries(decoded)).toEqual({
      'Antal personer': { '2018-10': 400, '2018-11': 410 },
      'Antal besøg': { '2018': 40, '2019': 41 },
      'Antal fuldtidspersoner': { '2018-Q3': 90, '2018-Q4': 95 },
    });
  });

  it('reads wide tables beside each other, each with its own labels', () => {
    expect(
      read([
        ['', 'jan 2019', 'feb 2019', '', '', 'jan 2019', 'feb 2019'],
        ['Antal ledige', 1, 2, '', 'Antal sygemeldte', 5, 6],
        ['Antal unge', 3, 4, '', 'Antal flygtninge', 7, 8],
      ]),
    ).toEqual({
      'Antal ledige': { '2019-01': 1, '2019-02': 2 },
      'Antal unge': { '2019-01': 3, '2019-02': 4 },
      'Antal sygemeldte': { '2019-01': 5, '2019-02': 6 },
      'Antal flygtninge': { '2019-01': 7, '2019-02': 8 },
    });
  });

  it('reads an Excel table and a plain range on one sheet, and hidden sheets like any other', () => {
    const decoded = decodeWorkbook(
      workbook(
        sheet(
          [
            ['Periode', 'Antal ledige', '', '', 'Måned', 'Antal unge'],
            ['2019M01', 10, '', '', 'jan 2019', 3],
            ['2019M02', 11, '', '', 'feb 2019', 4],
            ['I alt', 21],
          ],
          { name: 'Data', visibility: 'VeryHidden', tables: { Ledige: 'A1:B4' }, totals: true },
        ),
        sheet([], { name: 'Tom' }),
      ),
    );
    expect(decoded.indicatorTables.map(({ tableName, hidden }) => [tableName, hidden])).toEqual([
      ['Ledige', true],
      [null, true],
    ]);
    expect(pointsBySeries(decoded)).toEqual({
      'Antal ledige': { '2019-01': 10, '2019-02': 11 },
      'Antal unge': { '2019-01': 3, '2019-02': 4 },
    });
  });

  it('begins a new table where a new header stands between rows of periods', () => {
    expect(
      read([
        ['Måned', 'Antal ledige'],
        ['jan 2019', 10],
        ['feb 2019', 11],
        ['Måned', 'Antal unge'],
        ['jan 2019', 3],
        ['feb 2019', 4],
      ]),
    ).toEqual({ 'Antal ledige': { '2019-01': 10, '2019-02': 11 }, 'Antal unge': { '2019-01': 3, '2019-02': 4 } });
  });
});

describe('kinds of period', () => {
  it('never mixes months, quarters, years and rolling years of one indicator', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Område', 'Periode', 'Antal personer'],
        ['Furesø', '2019M11', 10],
        ['Furesø', '2019M12', 12],
        ['Furesø', '2019Q04', 11],
        ['Furesø', '2020Q01', 13],
        ['Furesø', '2019Y01', 14],
        ['Furesø', '2019QMAT04', 15],
        ['Furesø', '2020QMAT01', 16],
      ]),
    );
    expect(allSeries(decoded).map(({ series }) => [series.granularity, series.points])).toEqual([
      [
        'month',
        [
          ['2019-11', 10],
          ['2019-12', 12],
        ],
      ],
      [
        'quarter',
        [
          ['2019-Q4', 11],
          ['2020-Q1', 13],
        ],
      ],
      ['year', [['2019', 14]]],
      [
        'quarter',
        [
          ['2019-12/P12M', 15],
          ['2020-03/P12M', 16],
        ],
      ],
    ]);
  });

  it("keeps the year's total between months apart from the months", () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['', 'nov 2018', 'dec 2018', '2018', 'jan 2019'],
        ['Antal unge', 3, 4, 42, 5],
      ]),
    );
    expect(allSeries(decoded).map(({ series }) => [series.granularity, series.points])).toEqual([
      [
        'month',
        [
          ['2018-11', 3],
          ['2018-12', 4],
          ['2019-01', 5],
        ],
      ],
      ['year', [['2018', 42]]],
    ]);
  });

  it('moves on to the next year where the months start over', () => {
    expect(read([['Kvoteår 2018'], ['', 'nov', 'dec', 'jan', 'feb'], ['Antal modtagne', 3, 4, 5, 6]])).toEqual({
      'Antal modtagne': { '2018-11': 3, '2018-12': 4, '2019-01': 5, '2019-02': 6 },
    });
  });

  it('says so when months have no year anywhere', () => {
    const decoded = decodeWorkbook(
      workbookOf([['Indkvarterede'], ['', 'jan', 'feb', 'mar'], ['Virumvej', 7, 7, 6]], { name: 'Tal' }),
    );
    expect(decoded.indicatorTables).toEqual([]);
    expect(decoded.findings).toEqual([
      {
        code: 'months_without_year',
        severity: 'warning',
        sheet: 'Tal',
        cell: 'B2',
        params: { label: 'jan', count: 3 },
      },
    ]);
  });

  it('reads halves of years, and half-years under their year', () => {
    expect(
      read([
        ['', '1. halvår 2019', '2020H1'],
        ['Antal møder', 1, 2],
      ]),
    ).toEqual({ 'Antal møder': { '2019-H1': 1, '2020-H1': 2 } });
    expect(
      read([
        ['', 2019, ''],
        ['', '1. halvår', '2. halvår'],
        ['Antal møder', 1, 2],
      ]),
    ).toEqual({
      'Antal møder': { '2019-H1': 1, '2019-H2': 2 },
    });
  });

  it('reads quarters under their year', () => {
    expect(
      read([
        ['', 2019, '', '', '', 2020],
        ['', 'K1', 'K2', 'K3', 'K4', 'K1'],
        ['Antal unge', 1, 2, 3, 4, 5],
      ]),
    ).toEqual({
      'Antal unge': { '2019-Q1': 1, '2019-Q2': 2, '2019-Q3': 3, '2019-Q4': 4, '2020-Q1': 5 },
    });
  });
});

describe('breaks and preliminary figures', () => {
  const table: readonly (readonly Cell[])[] = [
    ['', 'maj 2025', 'jun 2025', 'jul 2025', 'aug 2025'],
    ['Kontanthjælp', 10, 11, 12, 13],
    ['A-dagpenge', 20, 21, 22, 23],
  ];
  const caveats = (rows: readonly (readonly Cell[])[]) =>
    Object.fromEntries(
      allSeries(decodeWorkbook(workbookOf(rows))).map(({ indicator, series }) => [
        indicator,
        { breaks: series.breaks ?? [], preliminary: series.preliminary ?? [] },
      ]),
    );

  it('reads a break that a note states, for the series it names', () => {
    expect(
      caveats([...table, [], ['Note: Databrud i kontanthjælp fra juli 2025 (kontanthjælpsreformen af 1. juli 2025).']]),
    ).toEqual({
      Kontanthjælp: { breaks: ['2025-07'], preliminary: [] },
      'A-dagpenge': { breaks: [], preliminary: [] },
    });
  });

  it('takes a note that names no series to be about all of them', () => {
    expect(caveats([...table, ['* Databrud: juli 2025']])).toEqual({
      Kontanthjælp: { breaks: ['2025-07'], preliminary: [] },
      'A-dagpenge': { breaks: ['2025-07'], preliminary: [] },
    });
  });

  it.each([
    ['Foreløbige tal for juli og august 2025', ['2025-07', '2025-08']],
    ['Note: Tal for august 2025 er foreløbige.', ['2025-08']],
    ['De seneste to måneder er foreløbige tal.', ['2025-07', '2025-08']],
  ])('reads which figures are preliminary: %s', (note, preliminary) => {
    expect(caveats([...table, [note]])).toMatchObject({ Kontanthjælp: { preliminary }, 'A-dagpenge': { preliminary } });
  });

  it('follows a mark on a label or on a figure to its note', () => {
    expect(
      caveats([
        ['', 'jun 2025', 'jul 2025', 'aug 2025*'],
        ['Kontanthjælp', 11, '12 1)', 13],
        ['A-dagpenge', 21, 22, 23],
        ['* Foreløbige tal'],
        ['1) Databrud'],
      ]),
    ).toEqual({
      Kontanthjælp: { breaks: ['2025-07'], preliminary: ['2025-08'] },
      'A-dagpenge': { breaks: [], preliminary: ['2025-08'] },
    });
  });

  it('reads remarks beside the rows of a long table, for the series of that row', () => {
    expect(
      caveats([
        ['Ydelse', 'Periode', 'Antal', 'Bemærkning'],
        ['Kontanthjælp', '2025M06', 11, ''],
        ['Kontanthjælp', '2025M07', 12, 'Databrud'],
        ['A-dagpenge', '2025M06', 21, ''],
        ['A-dagpenge', '2025M07', 22, 'foreløbigt tal'],
      ]),
    ).toEqual({
      'Antal · Kontanthjælp': { breaks: ['2025-07'], preliminary: [] },
      'Antal · A-dagpenge': { breaks: [], preliminary: ['2025-07'] },
    });
  });
});

describe('names', () => {
  it('tells series of one name apart by their topic', () => {
    expect(
      read([
        ['Emne', 'Måling', 'Område', 'Periode', 'Værdi'],
        ['Ledighed', 'Antal personer', 'Furesø', '2019M01', 1],
        ['Ledighed', 'Antal personer', 'Furesø', '2019M02', 2],
        ['Sygefravær', 'Antal personer', 'Furesø', '2019M01', 3],
        ['Sygefravær', 'Antal personer', 'Furesø', '2019M02', 4],
      ]),
    ).toEqual({
      'Antal personer · Ledighed | Furesø': { '2019-01': 1, '2019-02': 2 },
      'Antal personer · Sygefravær | Furesø': { '2019-01': 3, '2019-02': 4 },
    });
  });

  it('names breakdowns, and leaves out what never changes', () => {
    expect(
      read([
        ['Måling', 'Køn', 'Alder', 'Periode', 'Værdi'],
        ['Antal personer', 'Mænd', 'Alder i alt', '2019M01', 1],
        ['Antal personer', 'Mænd', 'Alder i alt', '2019M02', 2],
        ['Antal personer', 'Kvinder', 'Alder i alt', '2019M01', 3],
        ['Antal personer', 'Kvinder', 'Alder i alt', '2019M02', 4],
      ]),
    ).toEqual({
      'Antal personer · Mænd': { '2019-01': 1, '2019-02': 2 },
      'Antal personer · Kvinder': { '2019-01': 3, '2019-02': 4 },
    });
  });

  it.each([
    ['Lyngby-Taarbæk Kommune', 'Lyngby-Taarbæk'],
    ['Københavns Kommune', 'København'],
    ['Høje Taastrup', 'Høje-Taastrup'],
    ['Jobcenter Allerød', 'Allerød'],
    ['173 Lyngby-Taarbæk', 'Lyngby-Taarbæk'],
    ['Hele landet', 'Hele landet'],
    ['RAR Hovedstaden', 'RAR Hovedstaden'],
    ['Klyngen', 'Klyngen'],
    ['Århus', 'Aarhus'],
  ])('writes the area %s as %s', (written, area) => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Område', 'jan 2019', 'feb 2019'],
        [written, 1, 2],
        ['Furesø', 3, 4],
      ]),
    );
    expect(allSeries(decoded).map((one) => one.area)).toEqual([area, 'Furesø']);
  });

  it('takes the title for the name where rows name areas alone', () => {
    expect(read([['Antal sygemeldte'], ['Kommune', 'jan 2019', 'feb 2019'], ['Furesø', 3, 4]])).toEqual({
      'Antal sygemeldte | Furesø': { '2019-01': 3, '2019-02': 4 },
    });
  });

  it('takes the sheet for the name where nothing else names the series', () => {
    const decoded = decodeWorkbook(
      workbookOf(
        [
          [date(2019, 1), 3],
          [date(2019, 2), 4],
        ],
        { name: 'Sygemeldte' },
      ),
    );
    expect(pointsBySeries(decoded)).toEqual({ Sygemeldte: { '2019-01': 3, '2019-02': 4 } });
    expect(decoded.findings).toEqual([
      { code: 'header_missing', severity: 'info', sheet: 'Sygemeldte', cell: 'A1', params: { name: 'Sygemeldte' } },
    ]);
  });
});

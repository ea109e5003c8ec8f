import { decodeWorkbook } from '../../../src/workbook/detect';
import type { DecodedWorkbook } from '../../../src/workbook/decoded';
import { date, percent, workbookOf } from '../../builders/snapshot';

/** Every series as "indicator | area": points, for reading beside the sheet. */
function seriesOf(decoded: DecodedWorkbook): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    decoded.indicatorTables.flatMap((table) =>
      table.series.map(({ indicator, area, series }) => [
        area === null ? indicator : `${indicator} | ${area}`,
        Object.fromEntries(series.points),
      ]),
    ),
  );
}

describe('long tables', () => {
  it('reads a row per period and area as jobindsats gives it', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Område', 'Periode', 'Antal personer', 'Antal fuldtidspersoner'],
        ['Hele landet', '2018M10', 1000, 900.5],
        ['Hele landet', '2018M11', 1010, 905],
        ['Lyngby-Taarbæk Kommune', '2018M10', 50, 40],
        ['Lyngby-Taarbæk Kommune', '2018M11', 51, ''],
      ]),
    );
    expect(decoded.findings).toEqual([]);
    expect(seriesOf(decoded)).toEqual({
      'Antal personer | Hele landet': { '2018-10': 1000, '2018-11': 1010 },
      'Antal fuldtidspersoner | Hele landet': { '2018-10': 900.5, '2018-11': 905 },
      'Antal personer | Lyngby-Taarbæk': { '2018-10': 50, '2018-11': 51 },
      'Antal fuldtidspersoner | Lyngby-Taarbæk': { '2018-10': 40, '2018-11': null },
    });
    const [table] = decoded.indicatorTables;
    expect(table).toMatchObject({ shape: 'long', area: { row: 0, column: 0, rowCount: 5, columnCount: 4 } });
    expect(table?.series[2]).toMatchObject({
      series: { unit: 'count', granularity: 'month', aggregation: 'mean', cells: { '2018-11': "'Ark1'!C5" } },
      location: {
        kind: 'column',
        periodColumn: 1,
        valueColumn: 2,
        firstRow: 1,
        lastRow: 4,
        where: [{ column: 0, equals: 'Lyngby-Taarbæk Kommune' }],
      },
    });
  });

  it('joins measure and benefit, and reads the unit from the measure', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Tabel', 'Emne', 'Måling', 'Ydelse', 'Område', 'Periode', 'Værdi'],
        ['y25i01', 'Ledighed', 'Antal fuldtidspersoner', 'A-dagpenge', 'Furesø', '2021M08', '412'],
        ['y25i01', 'Ledighed', 'Antal fuldtidspersoner', 'A-dagpenge', 'Furesø', '2021M09', '398'],
        [
          'y25i01',
          'Ledighed',
          'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
          'A-dagpenge',
          'Furesø',
          '2021M08',
          '2,1',
        ],
        [
          'y25i01',
          'Ledighed',
          'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
          'A-dagpenge',
          'Furesø',
          '2021M09',
          '..',
        ],
      ]),
    );
    expect(seriesOf(decoded)).toEqual({
      'Antal fuldtidspersoner · A-dagpenge | Furesø': { '2021-08': 412, '2021-09': 398 },
      'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år · A-dagpenge | Furesø': { '2021-08': 2.1, '2021-09': null },
    });
    expect(decoded.indicatorTables[0]?.series.map(({ series }) => series.unit)).toEqual(['count', 'percent']);
  });
});

describe('wide tables', () => {
  it('reads a row per indicator and a column per month, dates as dates', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Nøgletal 2018'],
        [],
        ['Indikator', 'Område', date(2018, 10), date(2018, 11), date(2018, 12)],
        ['Antal ledige', 'Furesø Kommune', 400, 410, 420],
        ['Andel i beskæftigelse', 'Furesø Kommune', percent(0.598), percent(0.6), '-'],
        [],
        ['Kilde: Jobindsats.dk'],
      ]),
    );
    expect(seriesOf(decoded)).toEqual({
      'Antal ledige | Furesø': { '2018-10': 400, '2018-11': 410, '2018-12': 420 },
      'Andel i beskæftigelse | Furesø': { '2018-10': 59.8, '2018-11': 60, '2018-12': null },
    });
    expect(decoded.indicatorTables[0]).toMatchObject({
      shape: 'periods_across',
      title: 'Nøgletal 2018',
      source: 'Jobindsats.dk',
    });
  });

  it('reads a row per month and a column per indicator', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Måned', 'Antal ledige', 'Antal virksomhedsbesøg'],
        ['okt 2018', '3.249', 12],
        ['nov 2018', '3.301', 9],
        ['dec 2018', '987', 10],
      ]),
    );
    expect(seriesOf(decoded)).toEqual({
      'Antal ledige': { '2018-10': 3249, '2018-11': 3301, '2018-12': 987 },
      'Antal virksomhedsbesøg': { '2018-10': 12, '2018-11': 9, '2018-12': 10 },
    });
    expect(decoded.indicatorTables[0]?.series[1]?.series).toMatchObject({ unit: 'events', aggregation: 'sum' });
  });
});

describe('goal tables', () => {
  it('reads goals by header synonyms and finds status columns again', () => {
    const decoded = decodeWorkbook(
      workbookOf(
        [
          ['Beskæftigelsesplan 2019'],
          [
            'Nr.',
            'Mål',
            'Indikator',
            'Måleform',
            'Retning',
            'Måltal',
            'Enhed',
            'Basisperiode',
            'Målperiode',
            'Status',
            'Vurderet pr.',
          ],
          ['Indsatsområde: Virksomhedsservice'],
          [
            1,
            'Antallet skal falde med 4 pct.',
            'Antal ledige',
            'Ændring',
            'Falde',
            4,
            'pct.',
            'oktober 2018',
            'oktober 2019',
            '',
            '',
          ],
          [2, 'Mindst 60 pct.', 'Andel', 'Gennemsnit', 'Mindst', percent(0.6), '', '', 2019, '', ''],
        ],
        { name: 'Mål' },
      ),
    );
    const [table] = decoded.goalTables;
    expect(table).toMatchObject({ headerRow: 1, statusColumns: { status: 9, assessedAt: 10 } });
    expect(table?.goals.map(({ number, section, goal }) => ({ number, section, goal }))).toEqual([
      {
        number: '1',
        section: 'Virksomhedsservice',
        goal: {
          kind: 'change',
          number: '1',
          text: 'Antallet skal falde med 4 pct.',
          direction: 'decrease',
          value: 4,
          unit: 'percent',
          unitText: 'pct.',
          basePeriod: '2018-10',
          targetPeriod: '2019-10',
        },
      },
      {
        number: '2',
        section: 'Virksomhedsservice',
        goal: {
          kind: 'average',
          number: '2',
          text: 'Mindst 60 pct.',
          direction: 'at_least',
          value: 60,
          decimals: 1,
          unit: 'percent',
          unitText: '%',
          basePeriod: null,
          targetPeriod: '2019',
        },
      },
    ]);
    expect(decoded.indicatorTables).toEqual([]);
    expect(decoded.findings).toEqual([]);
  });
});

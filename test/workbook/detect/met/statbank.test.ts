import { date, percent, sheet, workbook, workbookOf } from '../../../builders/snapshot';
import { reads } from './reads';

/** Sheets as StatBank Denmark gives them. */
describe('Statistics Denmark', () => {
  it('periods across, each area named in its first row only', () => {
    reads(
      workbookOf([
        ['Fuldtidsledige efter område, køn og tid'],
        ['Enhed: Antal'],
        [],
        ['', '', '2018M10', '2018M11', '2018M12'],
        ['København', 'Mænd', 5000, 5010, 5020],
        ['', 'Kvinder', 4000, 4010, '..'],
        ['Frederiksberg', 'Mænd', 600, 610, 620],
        ['', 'Kvinder', 500, 510, 520],
        [],
        ['Statistikken er opgjort foreløbigt.'],
      ]),
      [
        { named: ['mænd'], area: 'København', points: { '2018-10': 5000, '2018-11': 5010, '2018-12': 5020 } },
        { named: ['kvinder'], area: 'København', points: { '2018-10': 4000, '2018-11': 4010, '2018-12': null } },
        { named: ['mænd'], area: 'Frederiksberg', points: { '2018-10': 600, '2018-11': 610, '2018-12': 620 } },
        { named: ['kvinder'], area: 'Frederiksberg', points: { '2018-10': 500, '2018-11': 510, '2018-12': 520 } },
      ],
    );
  });

  it('three label columns and quarters', () => {
    reads(
      workbookOf([
        ['Offentligt forsørgede (netto)'],
        [],
        ['', '', '', '2018K3', '2018K4', '2019K1'],
        ['Hele landet', 'Kontanthjælp', 'I alt', 100000, 99000, 98000],
        ['', '', '16-29 år', 30000, 29500, 29000],
        ['', 'Dagpenge', 'I alt', 80000, 81000, 82000],
        ['', '', '16-29 år', 9000, 9100, 9200],
        ['Gentofte', 'Kontanthjælp', 'I alt', 700, 690, 680],
        ['', '', '16-29 år', 100, 99, 98],
      ]),
      [
        {
          named: ['kontanthjælp', 'i alt'],
          area: 'Hele landet',
          points: { '2018-Q3': 100000, '2018-Q4': 99000, '2019-Q1': 98000 },
        },
        {
          named: ['kontanthjælp', '16-29'],
          area: 'Hele landet',
          points: { '2018-Q3': 30000, '2018-Q4': 29500, '2019-Q1': 29000 },
        },
        {
          named: ['dagpenge', 'i alt'],
          area: 'Hele landet',
          points: { '2018-Q3': 80000, '2018-Q4': 81000, '2019-Q1': 82000 },
        },
        {
          named: ['dagpenge', '16-29'],
          area: 'Hele landet',
          points: { '2018-Q3': 9000, '2018-Q4': 9100, '2019-Q1': 9200 },
        },
        {
          named: ['kontanthjælp', 'i alt'],
          area: 'Gentofte',
          points: { '2018-Q3': 700, '2018-Q4': 690, '2019-Q1': 680 },
        },
        {
          named: ['kontanthjælp', '16-29'],
          area: 'Gentofte',
          points: { '2018-Q3': 100, '2018-Q4': 99, '2019-Q1': 98 },
        },
      ],
    );
  });

  it('periods down under two merged rows of labels', () => {
    reads(
      workbookOf([
        ['', 'Ishøj', '', 'Hvidovre', ''],
        ['', 'Mænd', 'Kvinder', 'Mænd', 'Kvinder'],
        ['2018M10', 1, 2, 3, 4],
        ['2018M11', 5, 6, 7, 8],
      ]),
      [
        { named: ['mænd'], area: 'Ishøj', points: { '2018-10': 1, '2018-11': 5 } },
        { named: ['kvinder'], area: 'Ishøj', points: { '2018-10': 2, '2018-11': 6 } },
        { named: ['mænd'], area: 'Hvidovre', points: { '2018-10': 3, '2018-11': 7 } },
        { named: ['kvinder'], area: 'Hvidovre', points: { '2018-10': 4, '2018-11': 8 } },
      ],
    );
  });

  it('three rows of headers: measure, area, sex over periods down', () => {
    reads(
      workbookOf([
        ['', 'Antal ledige', '', '', '', 'Ledighed i pct.', '', '', ''],
        ['', 'Ishøj', '', 'Køge', '', 'Ishøj', '', 'Køge', ''],
        ['', 'Mænd', 'Kvinder', 'Mænd', 'Kvinder', 'Mænd', 'Kvinder', 'Mænd', 'Kvinder'],
        ['2019M01', 11, 12, 13, 14, 3.1, 3.2, 3.3, 3.4],
        ['2019M02', 21, 22, 23, 24, 4.1, 4.2, 4.3, 4.4],
      ]),
      [
        { named: ['antal', 'mænd'], area: 'Ishøj', points: { '2019-01': 11, '2019-02': 21 } },
        { named: ['antal', 'kvinder'], area: 'Ishøj', points: { '2019-01': 12, '2019-02': 22 } },
        { named: ['antal', 'mænd'], area: 'Køge', points: { '2019-01': 13, '2019-02': 23 } },
        { named: ['antal', 'kvinder'], area: 'Køge', points: { '2019-01': 14, '2019-02': 24 } },
        { named: ['pct', 'mænd'], area: 'Ishøj', points: { '2019-01': 3.1, '2019-02': 4.1 }, unit: 'percent' },
        { named: ['pct', 'kvinder'], area: 'Ishøj', points: { '2019-01': 3.2, '2019-02': 4.2 } },
        { named: ['pct', 'mænd'], area: 'Køge', points: { '2019-01': 3.3, '2019-02': 4.3 } },
        { named: ['pct', 'kvinder'], area: 'Køge', points: { '2019-01': 3.4, '2019-02': 4.4 } },
      ],
    );
  });

  it('years and areas that look like figures', () => {
    reads(
      workbookOf([
        ['Folketal den 1. januar'],
        ['', 2019, 2020, 2021],
        ['Ishøj', 1999, 2003, 2010],
        ['Køge', 2021, 2020, 2019],
      ]),
      [
        { area: 'Ishøj', points: { '2019': 1999, '2020': 2003, '2021': 2010 } },
        { area: 'Køge', points: { '2019': 2021, '2020': 2020, '2021': 2019 } },
      ],
    );
  });

  it('half-years and years of the same indicator side by side stay apart', () => {
    reads(
      workbookOf([
        ['', '2019H1', '2019H2', '2020H1', '2019', '2020'],
        ['Nye førtidspensioner', 10, 12, 11, 22, 25],
      ]),
      [{ points: { '2019-H1': 10, '2019-H2': 12, '2020-H1': 11 } }, { points: { '2019': 22, '2020': 25 } }],
    );
  });

  it('months, quarters and years in one column stay apart', () => {
    reads(
      workbookOf([
        ['Tid', 'Antal'],
        ['2018M01', 1],
        ['2018M02', 2],
        ['2018M03', 3],
        ['2018K1', 6],
        ['2018M04', 4],
        ['2018M05', 5],
        ['2018M06', 6],
        ['2018K2', 15],
        ['2018', 100],
      ]),
      [
        { points: { '2018-01': 1, '2018-02': 2, '2018-03': 3, '2018-04': 4, '2018-05': 5, '2018-06': 6 } },
        { points: { '2018-Q1': 6, '2018-Q2': 15 } },
        { points: { '2018': 100 } },
      ],
    );
  });

  it('240 months across', () => {
    const codes = Array.from(
      { length: 240 },
      (_, i) => `${2005 + Math.floor(i / 12)}M${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const canonical = codes.map((code) => code.replace('M', '-'));
    const own = (base: number) =>
      Object.fromEntries(canonical.map((code, i) => [code, i % 50 === 49 ? null : base + i]));
    reads(
      workbookOf([
        ['Ledige'],
        ['', ...codes],
        ['Ishøj', ...codes.map((_, i) => (i % 50 === 49 ? '.' : 100 + i))],
        ['Køge', ...codes.map((_, i) => (i % 50 === 49 ? 'n/a' : 500 + i))],
      ]),
      [
        { area: 'Ishøj', points: own(100) },
        { area: 'Køge', points: own(500) },
      ],
    );
  });

  it('20,000 rows of areas and months, gaps among them', () => {
    const areas = ['Ishøj', 'Køge', 'Greve', 'Solrød', 'Stevns'];
    const months = Array.from({ length: 200 }, (_, i) => ({ year: 2005 + Math.floor(i / 12), month: (i % 12) + 1 }));
    const measures = Array.from({ length: 20 }, (_, i) => `Måling nr. ${String.fromCharCode(65 + i)}`);
    const value = (a: number, m: number, i: number) => a * 1000 + m * 37 + i;
    const rows = areas.flatMap((area, a) =>
      measures.flatMap((measure, m) =>
        months.map(({ year, month }, i) => [
          measure,
          `${area} Kommune`,
          date(year, month),
          i === 3 ? '-' : value(a, m, i),
        ]),
      ),
    );
    reads(
      workbookOf([['Indikator', 'Område', 'Måned', 'Antal'], ...rows]),
      areas.flatMap((area, a) =>
        measures.map((measure, m) => ({
          named: [measure],
          area,
          points: Object.fromEntries(
            months.map(({ year, month }, i) => [
              `${year}-${String(month).padStart(2, '0')}`,
              i === 3 ? null : value(a, m, i),
            ]),
          ),
        })),
      ),
    );
  });
});

describe('sheets that are hidden, and formulas', () => {
  it('are read like any other; an error is a gap', () => {
    reads(
      workbook(
        sheet(
          [
            ['Periode', 'Antal besøg'],
            ['jan 2024', 1],
            ['feb 2024', '#N/A'],
            ['mar 2024', '#DIVISION/0!'],
            ['apr 2024', 4],
          ],
          {
            name: 'Skjult',
            visibility: 'VeryHidden',
          },
        ),
        sheet(
          [
            ['Måned', 'Andel'],
            [date(2024, 1), percent(0.5, '0%')],
            [date(2024, 2), percent(0.25, '0%')],
          ],
          { name: 'B', visibility: 'Hidden' },
        ),
      ),
      [
        { named: ['besøg'], points: { '2024-01': 1, '2024-02': null, '2024-03': null, '2024-04': 4 } },
        { named: ['andel'], points: { '2024-01': 50, '2024-02': 25 }, unit: 'percent' },
      ],
    );
  });
});

import { date, percent, sheet, workbook, workbookOf } from '../../../builders/snapshot';
import { reads } from './reads';

/** More sheets as they are met: several things at once. */
describe('areas', () => {
  it('in the title, in codes, with Kommune and Jobcenter before them', () => {
    reads(
      workbookOf([
        ['Kommune', '2018M10', '2018M11'],
        ['173 Lyngby-Taarbæk', 1, 2],
        ['Københavns Kommune', 3, 4],
        ['Jobcenter Allerød', 5, 6],
        ['Høje Taastrup', 7, 8],
        ['RAR Hovedstaden', 9, 10],
        ['Klyngen', 11, 12],
      ]),
      [
        { area: 'Lyngby-Taarbæk', points: { '2018-10': 1, '2018-11': 2 } },
        { area: 'København', points: { '2018-10': 3, '2018-11': 4 } },
        { area: 'Allerød', points: { '2018-10': 5, '2018-11': 6 } },
        { area: 'Høje-Taastrup', points: { '2018-10': 7, '2018-11': 8 } },
        { area: 'RAR Hovedstaden', points: { '2018-10': 9, '2018-11': 10 } },
        { area: 'Klyngen', points: { '2018-10': 11, '2018-11': 12 } },
      ],
    );
  });

  it('across, measures below them, dates down', () => {
    reads(
      workbookOf([
        ['', 'Furesø', '', 'Hele landet', ''],
        ['Dato', 'Antal', 'Pct.', 'Antal', 'Pct.'],
        [date(2018, 10), 10, 1.5, 1000, 2.5],
        [date(2018, 11), 11, 1.6, 1001, 2.6],
      ]),
      [
        { named: ['antal'], area: 'Furesø', points: { '2018-10': 10, '2018-11': 11 } },
        { named: ['pct'], area: 'Furesø', points: { '2018-10': 1.5, '2018-11': 1.6 }, unit: 'percent' },
        { named: ['antal'], area: 'Hele landet', points: { '2018-10': 1000, '2018-11': 1001 } },
        { named: ['pct'], area: 'Hele landet', points: { '2018-10': 2.5, '2018-11': 2.6 }, unit: 'percent' },
      ],
    );
  });
});

describe('shapes', () => {
  it('long, sorted by period, areas in turn', () => {
    reads(
      workbookOf([
        ['Periode', 'Område', 'Ydelse', 'Antal'],
        ['2018M10', 'Furesø', 'A-dagpenge', 1],
        ['2018M10', 'Allerød', 'A-dagpenge', 2],
        ['2018M11', 'Furesø', 'A-dagpenge', 3],
        ['2018M11', 'Allerød', 'A-dagpenge', 4],
      ]),
      [
        { area: 'Furesø', points: { '2018-10': 1, '2018-11': 3 } },
        { area: 'Allerød', points: { '2018-10': 2, '2018-11': 4 } },
      ],
    );
  });

  it('repeated headers of a printed list every few rows', () => {
    reads(
      workbookOf([
        ['Måned', 'Antal'],
        ['jan 2018', 1],
        ['feb 2018', 2],
        [],
        ['Måned', 'Antal'],
        ['mar 2018', 3],
        ['apr 2018', 4],
      ]),
      [
        { named: ['antal'], points: { '2018-01': 1, '2018-02': 2 } },
        { named: ['antal'], points: { '2018-03': 3, '2018-04': 4 } },
      ],
    );
  });

  it('a total column before the months and a mean after', () => {
    reads(
      workbookOf([
        ['Gruppe', 'I alt', 'jan 2018', 'feb 2018', 'mar 2018', 'Gennemsnit'],
        ['Unge', 6, 1, 2, 3, 2],
        ['Voksne', 15, 4, 5, 6, 5],
      ]),
      [
        { named: ['unge'], points: { '2018-01': 1, '2018-02': 2, '2018-03': 3 } },
        { named: ['voksne'], points: { '2018-01': 4, '2018-02': 5, '2018-03': 6 } },
      ],
    );
  });

  it('quarters under years', () => {
    reads(
      workbookOf([
        ['', 2018, '', '', '', 2019, ''],
        ['', 'K1', 'K2', 'K3', 'K4', 'K1', 'K2'],
        ['Samtaler', 1, 2, 3, 4, 5, 6],
      ]),
      [{ points: { '2018-Q1': 1, '2018-Q2': 2, '2018-Q3': 3, '2018-Q4': 4, '2019-Q1': 5, '2019-Q2': 6 } }],
    );
  });

  it('years in words: År 2018, 2018*', () => {
    reads(
      workbookOf([
        ['Nøgletal', 'År 2017', 'År 2018', 'År 2019*'],
        ['Førtidspensioner', 20, 22, 24],
        ['* foreløbige tal'],
      ]),
      [{ points: { '2017': 20, '2018': 22, '2019': 24 }, preliminary: ['2019'] }],
    );
  });

  it('one month only, many indicators', () => {
    reads(
      workbookOf([
        ['Indikator', 'Periode', 'Værdi'],
        ['Antal ledige', '2018M10', 10],
        ['Antal unge', '2018M10', 20],
      ]),
      [
        { named: ['ledige'], points: { '2018-10': 10 } },
        { named: ['unge'], points: { '2018-10': 20 } },
      ],
    );
  });

  it('figures with a target line beside them', () => {
    reads(
      workbookOf([
        ['Måned', 'Faktisk', 'Måltal'],
        ['jan 2018', 10, 9],
        ['feb 2018', 11, 9],
      ]),
      [
        { named: ['faktisk'], points: { '2018-01': 10, '2018-02': 11 } },
        { named: ['måltal'], points: { '2018-01': 9, '2018-02': 9 } },
      ],
    );
  });

  it('months in lower rows than areas, merged measure at the far left', () => {
    reads(
      workbookOf([
        ['Ydelse', 'Område', 'Måling', 'okt 2018', 'nov 2018'],
        ['A-dagpenge', 'Furesø', 'Antal personer', 1, 2],
        ['', '', 'Antal fuldtidspersoner', 3, 4],
        ['', 'Hele landet', 'Antal personer', 5, 6],
        ['', '', 'Antal fuldtidspersoner', 7, 8],
        ['Kontanthjælp', 'Furesø', 'Antal personer', 9, 10],
        ['', '', 'Antal fuldtidspersoner', 11, 12],
      ]),
      [
        { named: ['antal personer', 'a-dagpenge'], area: 'Furesø', points: { '2018-10': 1, '2018-11': 2 } },
        { named: ['fuldtids', 'a-dagpenge'], area: 'Furesø', points: { '2018-10': 3, '2018-11': 4 } },
        { named: ['antal personer', 'a-dagpenge'], area: 'Hele landet', points: { '2018-10': 5, '2018-11': 6 } },
        { named: ['fuldtids', 'a-dagpenge'], area: 'Hele landet', points: { '2018-10': 7, '2018-11': 8 } },
        { named: ['antal personer', 'kontanthjælp'], area: 'Furesø', points: { '2018-10': 9, '2018-11': 10 } },
        { named: ['fuldtids', 'kontanthjælp'], area: 'Furesø', points: { '2018-10': 11, '2018-11': 12 } },
      ],
    );
  });

  it('an Excel table with generated column names', () => {
    reads(
      workbook(
        sheet(
          [
            ['Kolonne1', 'jan-24', 'feb-24'],
            ['Besøg', 1, 2],
            ['Møder', 3, 4],
          ],
          { tables: { Tabel1: 'A1:C3' } },
        ),
      ),
      [
        { named: ['besøg'], points: { '2024-01': 1, '2024-02': 2 } },
        { named: ['møder'], points: { '2024-01': 3, '2024-02': 4 } },
      ],
    );
  });

  it('percent cells in one row, numbers in the next', () => {
    reads(
      workbookOf([
        ['', 'jan 2024', 'feb 2024'],
        ['Antal ledige', 100, 101],
        ['Heraf unge', percent(0.25), percent(0.3)],
      ]),
      [
        { named: ['antal'], points: { '2024-01': 100, '2024-02': 101 }, unit: 'count' },
        { named: ['unge'], points: { '2024-01': 25, '2024-02': 30 }, unit: 'percent' },
      ],
    );
  });

  it('the same period twice with other figures is a gap, with the same figure once', () => {
    reads(
      workbookOf([
        ['Periode', 'Antal', 'Andre'],
        ['2018M10', 1, 5],
        ['2018M11', 2, 6],
        ['2018M11', 3, 6],
      ]),
      [{ points: { '2018-10': 1, '2018-11': null } }, { points: { '2018-10': 5, '2018-11': 6 } }],
    );
  });

  it('dates with times, and dates of the middle of the month', () => {
    reads(
      workbookOf([
        ['Opgjort', 'Sager'],
        [{ value: 43374.5, format: 'dd-mm-yyyy hh:mm' }, 1],
        [{ value: 43405.5, format: 'dd-mm-yyyy hh:mm' }, 2],
      ]),
      [{ points: { '2018-10': 1, '2018-11': 2 } }],
    );
    reads(
      workbookOf([
        ['Måned', 'Sager'],
        [date(2018, 10, 15), 1],
        [date(2018, 11, 15), 2],
      ]),
      [{ points: { '2018-10': 1, '2018-11': 2 } }],
    );
  });

  it('breaks stated for one of two indicators', () => {
    reads(
      workbookOf([
        ['Periode', 'Sygedagpenge', 'Kontanthjælp'],
        ['jun 2025', 1, 5],
        ['jul 2025', 2, 6],
        ['aug 2025', 3, 7],
        ['Anm.: Databrud for sygedagpenge i juli 2025.'],
      ]),
      [
        { named: ['sygedagpenge'], points: { '2025-06': 1, '2025-07': 2, '2025-08': 3 }, breaks: ['2025-07'] },
        { named: ['kontanthjælp'], points: { '2025-06': 5, '2025-07': 6, '2025-08': 7 }, breaks: [] },
      ],
    );
  });

  it('a weekly list, an hour list and an indicator on one sheet: the indicator alone', () => {
    reads(
      workbookOf([
        ['Uge', 'Vagt', '', 'Måned', 'Henvendelser'],
        [1, 'Anne', '', 'jan 2024', 40],
        [2, 'Bo', '', 'feb 2024', 42],
        [3, 'Anne', '', 'mar 2024', 39],
      ]),
      [{ named: ['henvendelser'], points: { '2024-01': 40, '2024-02': 42, '2024-03': 39 } }],
    );
  });

  it('English sheets', () => {
    reads(
      workbookOf([
        ['Unemployed persons'],
        ['Area', 'Period', 'Number', 'Share (%)'],
        ['Furesø', 'October 2018', '1,234', '4.5'],
        ['Furesø', 'November 2018', '1,250', '4.6'],
      ]),
      [
        { named: ['number'], area: 'Furesø', points: { '2018-10': 1234, '2018-11': 1250 } },
        { named: ['share'], area: 'Furesø', points: { '2018-10': 4.5, '2018-11': 4.6 }, unit: 'percent' },
      ],
    );
  });

  it('a comment beside every month', () => {
    reads(
      workbookOf([
        ['Måned', 'Antal samtaler', 'Hvad skete der?'],
        ['jan 2024', 40, 'Lukket to dage'],
        ['feb 2024', 42, 'Ny medarbejder'],
        ['mar 2024', 39, 'Påske i slutningen'],
      ]),
      [{ named: ['samtaler'], points: { '2024-01': 40, '2024-02': 42, '2024-03': 39 } }],
    );
  });

  it('blank rows between every month', () => {
    reads(workbookOf([['Måned', 'Antal'], [], ['jan 2024', 1], [], ['feb 2024', 2], [], ['mar 2024', 3]]), [
      { points: { '2024-01': 1, '2024-02': 2, '2024-03': 3 } },
    ]);
  });

  it('a column for each year to date and rolling', () => {
    reads(
      workbookOf([
        ['Ydelse', 'okt 2018', 'okt 2017 - sep 2018', '2017'],
        ['A-dagpenge', 10, 110, 120],
      ]),
      [{ points: { '2018-10': 10 } }, { points: { '2018-09/P12M': 110 } }, { points: { '2017': 120 } }],
    );
  });
});

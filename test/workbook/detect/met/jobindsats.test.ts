import { date, percent, workbookOf } from '../../../builders/snapshot';
import { reads } from './reads';

/** Sheets as downloads from jobindsats.dk and what analysts make of them. */
describe('jobindsats.dk', () => {
  it('long, the area in the first row of its block only, footnotes below', () => {
    reads(
      workbookOf([
        ['Antal fuldtidspersoner på offentlige ydelser'],
        ['Sidst opdateret: 10-11-2025'],
        [],
        ['Område', 'Periode', 'Antal fuldtidspersoner', 'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år'],
        ['Hele landet', 'Jan 2024', '710.123', '22,1'],
        ['', 'Feb 2024', '709.001', '22,0'],
        ['Lyngby-Taarbæk', 'Jan 2024', '3.249', '10,9'],
        ['', 'Feb 2024', '3.251', '*'],
        [],
        ['Anm.: Data er afrundet til hele fuldtidspersoner.'],
        ['* Tal under 5 vises ikke af hensyn til diskretion.'],
        ['Kilde: Jobindsats.dk'],
      ]),
      [
        { named: ['antal fuldtidspersoner'], area: 'Hele landet', points: { '2024-01': 710123, '2024-02': 709001 } },
        {
          named: ['pct. af arbejdsstyrken'],
          area: 'Hele landet',
          points: { '2024-01': 22.1, '2024-02': 22 },
          unit: 'percent',
        },
        { area: 'Lyngby-Taarbæk', points: { '2024-01': 3249, '2024-02': 3251 } },
        { area: 'Lyngby-Taarbæk', points: { '2024-01': 10.9, '2024-02': null }, gaps: { '2024-02': 'suppressed' } },
      ],
    );
  });

  it('wide, each period merged over its measures', () => {
    reads(
      workbookOf([
        ['', 'Jan 2024', '', 'Feb 2024', ''],
        ['', 'Antal personer', 'Antal fuldtidspersoner', 'Antal personer', 'Antal fuldtidspersoner'],
        ['Allerød', 100, 80, 101, 81],
        ['Furesø', 200, 160, 202, 162],
      ]),
      [
        { named: ['antal personer'], area: 'Allerød', points: { '2024-01': 100, '2024-02': 101 } },
        { named: ['fuldtidspersoner'], area: 'Allerød', points: { '2024-01': 80, '2024-02': 81 } },
        { named: ['antal personer'], area: 'Furesø', points: { '2024-01': 200, '2024-02': 202 } },
        { named: ['fuldtidspersoner'], area: 'Furesø', points: { '2024-01': 160, '2024-02': 162 } },
      ],
    );
  });

  it('wide, each measure merged over its periods', () => {
    reads(
      workbookOf([
        ['Ydelse: A-dagpenge'],
        [],
        ['', 'Antal personer', '', '', 'Gns. varighed (uger)', '', ''],
        ['', '2018M10', '2018M11', '2018M12', '2018M10', '2018M11', '2018M12'],
        ['Furesø Kommune', 10, 11, 12, '9,28', '9,5', '-'],
      ]),
      [
        { named: ['antal personer'], area: 'Furesø', points: { '2018-10': 10, '2018-11': 11, '2018-12': 12 } },
        { named: ['varighed'], area: 'Furesø', points: { '2018-10': 9.28, '2018-11': 9.5, '2018-12': null } },
      ],
    );
  });

  it('benefit, area and period down, blank rows between the blocks', () => {
    reads(
      workbookOf([
        ['Ydelse', 'Område', 'Periode', 'Antal fuldtidspersoner'],
        ['A-dagpenge', 'Furesø', '2025Q01', 100],
        ['', '', '2025Q02', 101],
        [],
        ['Kontanthjælp', 'Furesø', '2025Q01', 50],
        ['', '', '2025Q02', 51],
      ]),
      [
        { named: ['a-dagpenge'], area: 'Furesø', points: { '2025-Q1': 100, '2025-Q2': 101 } },
        { named: ['kontanthjælp'], area: 'Furesø', points: { '2025-Q1': 50, '2025-Q2': 51 } },
      ],
    );
  });

  it('rolling years by their quarter, across', () => {
    reads(
      workbookOf([
        ['Andel med ordinære timer, 12 mdr. til og med', '2020QMAT02', '2020QMAT03', '2020QMAT04'],
        ['Gribskov', '12,5', '12,8', '13,0'],
        ['Klyngen', '11,1', '..', '11,9'],
      ]),
      [
        { area: 'Gribskov', points: { '2020-06/P12M': 12.5, '2020-09/P12M': 12.8, '2020-12/P12M': 13 } },
        { area: 'Klyngen', points: { '2020-06/P12M': 11.1, '2020-09/P12M': null, '2020-12/P12M': 11.9 } },
      ],
    );
  });

  it('rolling years in words, down', () => {
    reads(
      workbookOf([
        ['Langtidsledige, rullende år'],
        ['Periode', 'Furesø', 'RAR Hovedstaden'],
        ['okt 2017 - sep 2018', 88, 9001],
        ['nov 2017 - okt 2018', 87, 8990],
        ['dec 2017 - nov 2018', '•', 8980],
      ]),
      [
        { area: 'Furesø', points: { '2018-09/P12M': 88, '2018-10/P12M': 87, '2018-11/P12M': null } },
        { area: 'RAR Hovedstaden', points: { '2018-09/P12M': 9001, '2018-10/P12M': 8990, '2018-11/P12M': 8980 } },
      ],
    );
  });

  it('measure, benefit, area, period, value, with a unit column', () => {
    reads(
      workbookOf([
        ['Måling', 'Ydelse', 'Område', 'Periode', 'Enhed', 'Værdi'],
        ['Antal personer', 'Sygedagpenge', 'Greve Kommune', '2018K4', 'antal', 310],
        ['Andel delvist raskmeldte', 'Sygedagpenge', 'Greve Kommune', '2018K4', 'pct.', 28.4],
        ['Antal personer', 'Sygedagpenge', 'Greve Kommune', '2019K1', 'antal', 305],
        ['Andel delvist raskmeldte', 'Sygedagpenge', 'Greve Kommune', '2019K1', 'pct.', 29.1],
      ]),
      [
        { named: ['antal personer', 'sygedagpenge'], area: 'Greve', points: { '2018-Q4': 310, '2019-Q1': 305 } },
        { named: ['raskmeldte'], area: 'Greve', points: { '2018-Q4': 28.4, '2019-Q1': 29.1 }, unit: 'percent' },
      ],
    );
  });

  it('real dates at the month’s end, percent cells beside percent numbers', () => {
    reads(
      workbookOf(
        [
          ['Måned', 'Andel i virksomhedsrettet tilbud', 'Andel i job (pct.)'],
          [date(2024, 1, 31, 'mmm-yy'), percent(0.598), 61.2],
          [date(2024, 2, 29, 'mmm-yy'), percent(0.601), 61.4],
          [date(2024, 3, 31, 'mmm-yy'), percent(0.61), 61],
        ],
        { at: 'C5' },
      ),
      [
        { named: ['virksomhedsrettet'], points: { '2024-01': 59.8, '2024-02': 60.1, '2024-03': 61 }, unit: 'percent' },
        { named: ['job'], points: { '2024-01': 61.2, '2024-02': 61.4, '2024-03': 61 }, unit: 'percent' },
      ],
    );
  });

  it('columns of change after the periods are no periods', () => {
    reads(
      workbookOf([
        ['Ydelse', 'okt 2017', 'okt 2018', 'Ændring i antal', 'Udvikling okt 17 - okt 18 (pct.)'],
        ['A-dagpenge', 520, 498, -22, '-4,2'],
        ['Kontanthjælp', 610, 590, -20, '-3,3'],
        ['I alt', 1130, 1088, -42, '-3,7'],
      ]),
      [
        { named: ['a-dagpenge'], points: { '2017-10': 520, '2018-10': 498 } },
        { named: ['kontanthjælp'], points: { '2017-10': 610, '2018-10': 590 } },
        { named: ['i alt'], points: { '2017-10': 1130, '2018-10': 1088 } },
      ],
    );
  });

  it('footnote marks on figures and months, preliminary and break notes', () => {
    reads(
      workbookOf([
        ['Sygedagpengeforløb'],
        ['Periode', 'Antal'],
        ['jun 2025', '987'],
        ['jul 2025', '1.234'],
        ['aug 2025', '1.240*'],
        ['sep 2025', '1.251*'],
        ['okt 2025 (f)', '1.249'],
        [],
        ['* Databrud i august 2025 som følge af ny lovgivning'],
        ['(f) foreløbige tal'],
      ]),
      [
        {
          points: { '2025-06': 987, '2025-07': 1234, '2025-08': 1240, '2025-09': 1251, '2025-10': 1249 },
          breaks: ['2025-08'],
          preliminary: ['2025-10'],
        },
      ],
    );
  });

  it('a pivot table of the download', () => {
    reads(
      workbookOf([
        ['Sum af Antal fuldtidspersoner', 'Kolonnenavne'],
        ['Rækkenavne', '2024M01', '2024M02', '2024M03', 'Hovedtotal'],
        ['A-dagpenge', 100, 101, 102, 303],
        ['Kontanthjælp', 50, 51, 52, 153],
        ['Hovedtotal', 150, 152, 154, 456],
      ]),
      [
        { named: ['a-dagpenge'], points: { '2024-01': 100, '2024-02': 101, '2024-03': 102 } },
        { named: ['kontanthjælp'], points: { '2024-01': 50, '2024-02': 51, '2024-03': 52 } },
        { named: ['hovedtotal'], points: { '2024-01': 150, '2024-02': 152, '2024-03': 154 } },
      ],
    );
  });

  it('blocks of areas down with the measure in the heading row of each', () => {
    reads(
      workbookOf([
        ['', 'jan 2024', 'feb 2024', 'mar 2024'],
        ['Antal forløb'],
        ['Furesø', 10, 11, 12],
        ['Hele landet', 1000, 1001, 1002],
        ['Gennemsnitlig varighed i uger'],
        ['Furesø', '9,1', '9,2', '9,3'],
        ['Hele landet', '8,1', '8,2', '8,3'],
      ]),
      [
        { named: ['forløb'], area: 'Furesø', points: { '2024-01': 10, '2024-02': 11, '2024-03': 12 } },
        { named: ['forløb'], area: 'Hele landet', points: { '2024-01': 1000, '2024-02': 1001, '2024-03': 1002 } },
        { named: ['varighed'], area: 'Furesø', points: { '2024-01': 9.1, '2024-02': 9.2, '2024-03': 9.3 } },
        { named: ['varighed'], area: 'Hele landet', points: { '2024-01': 8.1, '2024-02': 8.2, '2024-03': 8.3 } },
      ],
    );
  });
});

import { decodeWorkbook } from '../../../../src/workbook/detect';
import { allSeries } from '../../../builders/read-series';
import { date, percent, serial, workbookOf, type Cell } from '../../../builders/snapshot';

/** Sheets that a municipality's workbooks are full of and that hold no indicator. */
const SHEETS: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  'a budget over years': [
    ['Budget 2020-2023, beskæftigelsesområdet'],
    ['1.000 kr.', 'Budget 2020', 'BO 2021', 'BO 2022', 'BO 2023'],
    ['Kontanthjælp', 45000, 44800, 44500, 44000],
    ['Sygedagpenge', 38000, 37900, 37800, 37700],
  ],
  'an account with plain years': [
    ['Regnskab i mio. kr.'],
    ['', 2019, 2020, 2021],
    ['Løn', '12,3', '12,8', '13,1'],
    ['Drift', '4,5', '4,6', '4,4'],
  ],
  'the efficiency frame': [
    ['Effektiviseringsramme 2020-2023 (t. kr., 2020-prisniveau)'],
    ['Udvalg', '2020', '2021', '2022', '2023'],
    ['Beskæftigelses- og Integrationsudvalget', -1200, -2400, -3600, -4800],
    ['Børne- og Ungdomsudvalget', -5000, -10000, -15000, -20000],
  ],
  'meetings by date': [
    ['Møde', 'Dato', 'Kl.', 'Lokale'],
    ['Udvalgsmøde', date(2024, 1, 9), 17, 'Byrådssalen'],
    ['Udvalgsmøde', date(2024, 2, 6), 17, 'Byrådssalen'],
    ['Budgetmøde', date(2024, 3, 12), 16, 204],
  ],
  'meetings on the first of each month': [
    ['Møde nr.', 'Dato', 'Punkter på dagsordenen', 'Referent'],
    [1, date(2024, 1, 3), 12, 'Hanne'],
    [2, date(2024, 2, 7), 9, 'Per'],
    [3, date(2024, 3, 6), 14, 'Hanne'],
  ],
  'a staff list with dates': [
    ['Medarbejder', 'Ansat', 'Født', 'Lokalnr.', 'Timer'],
    ['Anne Jensen', date(2015, 8, 1), date(1975, 3, 12), 4412, 37],
    ['Bo Hansen', date(2018, 1, 15), date(1980, 11, 2), 4413, 32],
    ['Carl Olsen', date(2020, 2, 1), date(1990, 6, 30), 4414, 37],
  ],
  'staff by month of hire alone': [
    ['Navn', 'Ansat siden', 'Lønnr.'],
    ['Anne', 'aug 2015', 10021],
    ['Bo', 'jan 2018', 10022],
    ['Carl', 'feb 2020', 10023],
  ],
  invoices: [
    ['Fakturanr.', 'Fakturadato', 'Leverandør', 'Beløb'],
    [2018001, date(2024, 1, 15), 'Kontorland', 1250.5],
    [2018002, date(2024, 1, 28), 'Kantinen', 8000],
    [2018003, date(2024, 2, 4), 'Tryk & Print', 430],
  ],
  'invoices, all dated the first': [
    ['Faktura', 'Dato', 'Beløb (kr.)', 'Leverandør'],
    ['F-100', date(2024, 1, 1), 1250.5, 'Kontorland'],
    ['F-101', date(2024, 2, 1), 8000, 'Kantinen'],
    ['F-102', date(2024, 3, 1), 430, 'Tryk & Print'],
  ],
  'phone numbers': [
    ['Afdeling', 'Telefon', 'Mobil'],
    ['Jobcenter', 45973000, 20182019],
    ['Ydelseskontor', 45973100, 20192020],
    ['Borgerservice', 45973200, 20202021],
  ],
  addresses: [
    ['Virksomhed', 'Adresse', 'Postnr.', 'By', 'CVR'],
    ['Bageren', 'Lyngby Hovedgade 2018', 2800, 'Kgs. Lyngby', 20182019],
    ['Smeden', 'Buddingevej 2019', 2800, 'Kgs. Lyngby', 20192020],
    ['Maleren', 'Jernbanevej 20', 2820, 'Gentofte', 20202021],
  ],
  'post codes around 2000': [
    ['Postnr.', 'Kontorer'],
    [1999, 3],
    [2000, 4],
    [2100, 2],
    [2050, 7],
  ],
  'a survey': [
    ['Spørgsmål', 'Meget enig', 'Enig', 'Uenig', 'Antal svar'],
    ['Jeg blev mødt med respekt', percent(0.42), percent(0.4), percent(0.18), 2019],
    ['Jeg fik den hjælp, jeg havde brug for', percent(0.32), percent(0.5), percent(0.18), 2020],
    ['Jeg kender min plan', percent(0.22), percent(0.6), percent(0.18), 2021],
  ],
  prices: [
    ['Vare', 'Pris 2023', 'Pris 2024'],
    ['Kaffe, pr. kg', 89.5, 99],
    ['Papir, pr. kasse', 210, 199],
  ],
  'a wall calendar': [
    ['Kalender 2024'],
    ['Uge', 'Man', 'Tir', 'Ons', 'Tor', 'Fre', 'Lør', 'Søn'],
    [1, 1, 2, 3, 4, 5, 6, 7],
    [2, 8, 9, 10, 11, 12, 13, 14],
    [3, 15, 16, 17, 18, 19, 20, 21],
  ],
  'a year wheel': [
    ['Årshjul 2024'],
    ['Januar', 'Februar', 'Marts', 'April'],
    ['Regnskab', 'Beskæftigelsesplan', 'Udvalgsmøde', 'Budgetseminar'],
    ['Status', '', 'Opfølgning', ''],
  ],
  'days of a month over names': [
    ['Vagtplan', date(2024, 1, 1), date(2024, 1, 2), date(2024, 1, 3), date(2024, 1, 4)],
    ['Anne', 7.5, 7.5, '', 7.5],
    ['Bo', '', 7.5, 7.5, 7.5],
  ],
  'hours by date': [
    ['Dato', 'Timer'],
    [date(2024, 1, 8), 7.5],
    [date(2024, 1, 9), 7.5],
    [date(2024, 1, 10), 6],
    [date(2024, 2, 5), 7.5],
  ],
  'lists of laws by year': [
    ['Lov nr.', 'År', 'Titel'],
    [1482, 2014, 'Lov om en aktiv beskæftigelsesindsats'],
    [548, 2019, 'Lov om organisering'],
    [960, 2018, 'Bekendtgørelse'],
  ],
  'projects with start and end': [
    ['Projekt', 'Start', 'Slut', 'Bevilling (kr.)'],
    ['Unge i job', 'jan 2023', 'dec 2024', 1200000],
    ['Flere hænder', 'mar 2023', 'jun 2025', 800000],
    ['Sprog på job', 'aug 2023', 'dec 2025', 500000],
  ],
  'a log of versions': [
    ['Version', 'Dato', 'Ændret af', 'Ændring'],
    ['1.0', date(2024, 1, 1), 'HJ', 'Første udgave'],
    ['1.1', date(2024, 2, 1), 'HJ', 'Rettet'],
    ['1.2', date(2024, 3, 1), 'PO', 'Rettet igen'],
  ],
  'a text with years': [
    ['Beskæftigelsesplan 2019'],
    ['I 2018 var der 3.249 fuldtidspersoner på offentlig forsørgelse.'],
    ['I 2019 ventes et fald på 4 pct.'],
    ['Planen gælder januar 2019 - december 2019.'],
  ],
  'serial numbers that are not dates': [
    ['Sag', 'Nummer'],
    ['a', serial(2024, 1)],
    ['b', serial(2024, 2)],
    ['c', serial(2024, 3)],
  ],
  'participants by year of birth': [
    ['Fødselsår', 'Navn', 'Score'],
    [1990, 'Anna', 55],
    [1991, 'Bo', 62],
    [1995, 'Cai', 48],
    [1988, 'Dea', 71],
  ],
  'only headers': [['Område', 'jan 2024', 'feb 2024', 'mar 2024'], ['Furesø'], ['Allerød']],
  "a year's calendar of day numbers": [
    ['Kalender 2024'],
    ['Januar', 'Februar', 'Marts', 'April'],
    ...Array.from({ length: 31 }, (_, day) => [31, 29, 31, 30].map((days) => (day < days ? day + 1 : ''))),
  ],
  'a payroll': [
    ['Navn', 'CPR', 'Jan 2024', 'Feb 2024'],
    ['Anne', '010180-1234', 30000, 30000],
    ['Bo', '020280-1234', 31000, 31000],
  ],
  'prices by month': [
    ['Vare', 'Jan 2024', 'Feb 2024'],
    ['Kaffe (kr.)', 89.5, 99],
    ['Papir (kr.)', 210, 199],
  ],
  'invoices that fall due at the end of each month': [
    ['Kunde', 'Forfaldsdato', 'Beløb kr.'],
    [1001, date(2024, 1, 31), 100],
    [1002, date(2024, 2, 29), 200],
    [1003, date(2024, 3, 31), 300],
  ],
  'contracts, one price of which looks like a year': [
    ['Leverandør af', 'Udløb', 'Pris'],
    ['Kaffe', 'dec 2024', 1000],
    ['Papir', 'jun 2025', 2000],
    ['Frugt', 'dec 2025', 3000],
  ],
  'times of day under months': [
    ['', 'jan 2024', 'feb 2024'],
    ['Møde', { value: 0.5, format: 'hh:mm' }, { value: 0.625, format: 'hh:mm' }],
  ],
  'what was spent of a budget': [
    ['Forbrug og budget pr. måned 2024'],
    ['', 'Januar', 'Februar', 'Marts'],
    ['Budget', 100000, 100000, 100000],
    ['Forbrug', 98000, 97500, 102000],
  ],
  'a time schedule with 1s under the months': [
    ['Tidsplan 2026'],
    ['Aktivitet', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj'],
    ['Kortlægning', 1, 1, '', '', ''],
    ['Høring', '', '', 1, 1, ''],
    ['Vedtagelse', '', '', '', 1, ''],
  ],
  'a time schedule with who does it': [
    ['Opgave', 'Ansvarlig', 'jan 2026', 'feb 2026', 'mar 2026'],
    ['Udbud', 'HJ', 1, 1, ''],
    ['Opstart', 'PO', '', 1, 1],
  ],
  'grades of pupils': [
    ['Elev', '2022', '2023', '2024'],
    ['Anna', 7, 10, 12],
    ['Bo', 4, 7, 7],
  ],
  'grades by subject': [
    ['Karaktergennemsnit'],
    ['Fag', 2022, 2023, 2024],
    ['Dansk', 7.1, 7.3, 7.4],
    ['Matematik', 6.4, 6.7, 7],
  ],
  'a count of words': [
    ['jan 2024', 'ja'],
    ['feb 2024', 'nej'],
    ['mar 2024', 'måske'],
  ],
};

describe('no series is read into', () => {
  it.each(Object.entries(SHEETS))('%s', (_, rows) => {
    const found = allSeries(decodeWorkbook(workbookOf(rows)));
    expect(found.map(({ indicator, area, series }) => ({ indicator, area, points: series.points }))).toEqual([]);
  });
});

import { decodeWorkbook } from '../../../src/workbook/detect';
import { date, workbookOf, type Cell } from '../../builders/snapshot';
import { EFFICIENCY_FRAME, HOUSING } from './housing';

const MONTHS = Array.from({ length: 12 }, (_, i) => `2018-${String(i + 1).padStart(2, '0')}`);

describe('the refugee housing table', () => {
  const decoded = decodeWorkbook(workbookOf(HOUSING, { name: 'Indkvartering', at: 'B2' }));
  const series = decoded.indicatorTables.flatMap((table) => table.series);
  const byName = (name: string) => series.find(({ indicator }) => indicator === name);

  it('gives 12 months for each of the 14 addresses, the total and the moves', () => {
    expect(series.map(({ indicator }) => indicator)).toEqual(
      HOUSING.slice(5, 20)
        .map(([address]) => address)
        .concat('Flyttet i permanent bolig'),
    );
    for (const one of series) {
      expect(one.area).toBeNull();
      expect(one.series.points.map(([period]) => period)).toEqual(MONTHS);
      expect(one.series).toMatchObject({ granularity: 'month', unit: 'count', aggregation: 'mean' });
    }
  });

  it('reads every figure as it stands, the gaps as gaps and the noughts as noughts', () => {
    for (const row of HOUSING) {
      const [name, rooms, vacant, ...values] = row;
      if (typeof name !== 'string' || typeof values[5] === 'undefined' || typeof rooms === 'string') continue;
      expect(vacant).not.toBeUndefined();
      expect(byName(name)?.series.points.map(([, value]) => value)).toEqual(
        values.map((value) => (value === '' ? null : value)),
      );
    }
    expect(byName('Jægersborgvej')?.series.points.slice(0, 5)).toEqual([
      ['2018-01', 11],
      ['2018-02', 10],
      ['2018-03', 0],
      ['2018-04', null],
      ['2018-05', null],
    ]);
    expect(byName('Midlertidige boliger i alt')?.series.points.at(-1)).toEqual(['2018-12', 113]);
    expect(byName('Flyttet i permanent bolig')?.series.points.filter(([, value]) => value !== null)).toHaveLength(4);
  });

  it('takes neither rooms nor addresses for figures', () => {
    expect(decoded.indicatorTables).toHaveLength(1);
    expect(decoded.goalTables).toEqual([]);
    expect(decoded.findings).toEqual([]);
  });
});

const NOTHING: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  'the efficiency frame 2020-23': EFFICIENCY_FRAME,
  'a table of appropriations': [
    ['Tabel til bevillingsmæssige ændringer:'],
    ['Overskrift', 'Udvalg / Aktivitetsområde', 2020, 2021, 2022, 2023, 'Varig?'],
    ['Ungeindsats', 'BIU', 1200, 1200, 1200, 1200, 'Ja'],
    ['Integration', 'BIU', -350, -350, 0, 0, 'Nej'],
    ['I alt (kassen)', '', 850, 850, 1200, 1200, ''],
    ['(2019 P/L-niveau, t. kr.)'],
  ],
  'a monthly budget in kroner': [
    ['Budget og forbrug 2026, 1.000 kr.'],
    ['Konto', 'Budget', 'jan', 'feb', 'mar', 'apr'],
    ['5.57.71 Sygedagpenge', 48000, 3900, 4010, 4100, 3950],
    ['5.57.73 Kontanthjælp', 61000, 5100, 5050, 5010, 4980],
  ],
  'a list of meetings by date': [
    ['Møder i Beskæftigelses- og Integrationsudvalget'],
    ['Dato', 'Mødested', 'Antal punkter', 'Varighed'],
    [date(2019, 1, 15), 'Rådhuset', 9, 120],
    [date(2019, 2, 5), 'Rådhuset', 12, 150],
    [date(2019, 3, 12), 'Jobcentret', 7, 90],
    [date(2019, 4, 2), 'Rådhuset', 8, 110],
  ],
  'a list of meetings with dates as text': [
    ['Dato', 'Emne', 'Deltagere'],
    ['15. januar 2019', 'Opstart', 12],
    ['5. februar 2019', 'Resultatniveauer', 11],
    ['12. marts 2019', 'Budget', 9],
  ],
  'a process plan without years': [
    ['Tidspunkt', 'Beskrivelse af aktivitet og aktører', 'Dokumenter'],
    ['24. jan.', 'Økonomiudvalget godkender budgetprocessen', 'Notat'],
    ['Marts', 'Idékatalog', ''],
    ['Maj', '1. anslået regnskab', 'Regnskab'],
  ],
  'an address list': [
    ['Navn', 'Vej', 'Nr.', 'Postnr.', 'By', 'Telefon', 'Opført'],
    ['Jobcentret', 'Toftebæksvej', 12, 2800, 'Kongens Lyngby', 45973000, 1998],
    ['Rådhuset', 'Lyngby Torv', 17, 2800, 'Kongens Lyngby', 45973000, 1941],
    ['Biblioteket', 'Lyngby Hovedgade', 28, 2000, 'Kongens Lyngby', 45973700, 2001],
  ],
  'a staff list with phone extensions that look like years': [
    ['Medarbejder', 'Lokal', 'Team'],
    ['Anna', 2001, 'Unge'],
    ['Bo', 2004, 'Dagpenge'],
    ['Carla', 2017, 'Syge'],
    ['David', 2011, 'Unge'],
  ],
  'figures around two thousand without any period': [
    ['Afdeling', 'Sager', 'Borgere'],
    ['Nord', 1998, 2003],
    ['Syd', 2011, 2010],
    ['Øst', 2040, 1987],
  ],
  "the minister's matrix of crosses": [
    ['Mål', '1. Flere i beskæftigelse', '2. Virksomheder', '5. Socialt bedrageri'],
    ['Jobcenter', '', '', ''],
    ['Albertslund', 'X', 'X', '(X)'],
    ['Allerød', 'X', '', ''],
  ],
  'free text': [
    ['Referat'],
    ['Udvalget godkendte resultatniveauerne for 2019 den 5. februar 2019.'],
    ['Næste møde er i marts 2019.'],
  ],
  'a budget with every year typed as text': [
    ['Budget 2019-2022', 'kr.', '', '', ''],
    ['', '2019', '2020', '2021', '2022'],
    ['Serviceudgifter', '12.345.000', '12.500.000', '12.600.000', '12.700.000'],
  ],
};

describe('sheets without an indicator table', () => {
  it.each(Object.entries(NOTHING))('reads no series into %s', (_, rows) => {
    const decoded = decodeWorkbook(workbookOf(rows));
    expect(decoded.indicatorTables.flatMap((table) => table.series)).toEqual([]);
    expect(decoded.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('says which table it took for a budget, and where', () => {
    const { findings } = decodeWorkbook(workbookOf(EFFICIENCY_FRAME, { name: 'Ramme', at: 'C3' }));
    expect(findings).toEqual([
      {
        code: 'budget_table',
        severity: 'info',
        sheet: 'Ramme',
        cell: 'C5',
        params: { title: 'Effektiviseringsramme (serviceudgifter) 15-01-2019' },
      },
    ]);
  });

  it.each([
    [
      'schedule_table',
      [
        ['Opgave', 'jan 2026', 'feb 2026'],
        ['Udbud', 1, ''],
        ['Opstart', '', 1],
      ],
    ],
    [
      'grades_table',
      [
        ['Elev', '2023', '2024'],
        ['Anna', 7, 10],
        ['Bo', 4, 7],
      ],
    ],
  ])('says which table it took for what else: %s', (code, rows) => {
    const { findings } = decodeWorkbook(workbookOf(rows, { name: 'Andet' }));
    expect(findings).toEqual([{ code, severity: 'info', sheet: 'Andet', cell: 'A1', params: { title: null } }]);
  });

  it.each<[string, Cell[][]]>([
    [
      'events that happen once a month',
      [
        ['Indikator', 'jan 2026', 'feb 2026', 'mar 2026'],
        ['Antal messer', 1, '', 1],
        ['Antal kurser', '', 1, ''],
      ],
    ],
    [
      'events with a month of none',
      [
        ['', 'jan 2026', 'feb 2026', 'mar 2026'],
        ['Ledige i forløb', 1, 0, 1],
        ['Unge i forløb', '', 1, 1],
      ],
    ],
    [
      'schools by year',
      [
        ['Skole', '2023', '2024'],
        ['Virum', 7.1, 7.3],
        ['Lundtofte', 6.8, 6.9],
      ],
    ],
  ])('takes no indicators for a schedule or grades: %s', (_name, rows) => {
    expect(decodeWorkbook(workbookOf(rows)).indicatorTables).toHaveLength(1);
  });

  it.each<[string, Cell[][]]>([
    [
      'a column of weeks beside the months',
      [
        ['Måned', 'Uge'],
        ['Januar', 1],
        ['Februar', 5],
        ['Marts', 9],
      ],
    ],
    ['a title about weeks', [['Uger i måneden'], ['Januar', 'Februar', 'Marts'], [1, 5, 9], [2, 6, 10]]],
    ['a plan of holidays', [['Ferieplan'], ['Uge', 'Januar', 'Februar', 'Marts'], [1, 5, 9, 14], [2, 6, 10, 15]]],
  ])('asks for no year over %s', (_name, rows) => {
    expect(decodeWorkbook(workbookOf(rows)).findings).toEqual([]);
  });

  it('asks for the year of figures that are as small as weeks', () => {
    const { findings } = decodeWorkbook(
      workbookOf([
        ['', 'jan', 'feb', 'mar'],
        ['Antal messer', 12, 9, 14],
      ]),
    );
    expect(findings).toMatchObject([{ code: 'months_without_year', cell: 'B1' }]);
  });

  it("reads no goals into a minister's matrix or an indicator table with an indicator column", () => {
    for (const rows of Object.values(NOTHING)) expect(decodeWorkbook(workbookOf(rows)).goalTables).toEqual([]);
  });

  it('reads a path of persons that is called a budget: only money makes it one', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Budgetteret antal fuldtidspersoner 2026'],
        ['', 'jan', 'feb', 'mar'],
        ['A-dagpenge', 412, 400, 395],
      ]),
    );
    expect(decoded.indicatorTables[0]?.series[0]?.series.points).toEqual([
      ['2026-01', 412],
      ['2026-02', 400],
      ['2026-03', 395],
    ]);
  });
});

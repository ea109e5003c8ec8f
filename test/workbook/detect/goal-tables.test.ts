import { parseGoal } from '../../../src/app/parse-goal';
import type { Goal } from '../../../src/engine';
import { decodeWorkbook } from '../../../src/workbook/detect';
import type { DecodedGoal, DecodedWorkbook } from '../../../src/workbook/decoded';
import { date, percent, sheet, workbook, workbookOf, type Cell } from '../../builders/snapshot';

const HEADER = ['Nr.', 'Mål', 'Indikator', 'Måleform', 'Retning', 'Måltal', 'Enhed', 'Basisperiode', 'Målperiode'];

function decodeRow(row: readonly Cell[], header: readonly string[] = HEADER): { goal: Goal; decoded: DecodedWorkbook } {
  const decoded = decodeWorkbook(workbookOf([header, row], { name: 'Mål' }));
  const goal = decoded.goalTables[0]?.goals[0]?.goal;
  if (goal === undefined) throw new Error('no goal was read');
  return { goal, decoded };
}

const goalsOf = (decoded: DecodedWorkbook): readonly DecodedGoal[] => decoded.goalTables.flatMap(({ goals }) => goals);

describe('the cells of a goal', () => {
  it.each<[string, readonly Cell[], Partial<Goal>]>([
    [
      'a change in percent',
      ['Ændring', 'Falde', 4, 'pct.', 'oktober 2018', 'oktober 2019'],
      {
        kind: 'change',
        direction: 'decrease',
        value: 4,
        unit: 'percent',
        basePeriod: '2018-10',
        targetPeriod: '2019-10',
      },
    ],
    [
      'a change as a percent cell',
      ['Relativ ændring', 'Stige', percent(0.045), '', '2018', 2019],
      { kind: 'change', direction: 'increase', value: 4.5, unit: 'percent', basePeriod: '2018', targetPeriod: '2019' },
    ],
    [
      'a negative change, its direction in its sign',
      ['ændring', '', -4, '%', 'okt 2018', 'okt 2019'],
      { kind: 'change', direction: 'decrease', value: 4, unit: 'percent' },
    ],
    [
      'a change in percentage points',
      ['Ændring', 'Øges', 6, 'procentpoint', '2019M10', '2022M10'],
      { kind: 'change', direction: 'increase', value: 6, unit: 'percentage_point', basePeriod: '2019-10' },
    ],
    [
      'a change in persons',
      ['Change', 'down', 130, 'fuldtidspersoner', date(2018, 10), date(2019, 10)],
      {
        kind: 'change',
        direction: 'decrease',
        value: 130,
        unit: 'persons',
        unitText: 'fuldtidspersoner',
        basePeriod: '2018-10',
        targetPeriod: '2019-10',
      },
    ],
    [
      'a level',
      ['Niveau', 'Højst', 683, 'personer', '', 'dec. 2015'],
      { kind: 'level', direction: 'at_most', value: 683, unit: 'persons', targetPeriod: '2015-12' },
    ],
    [
      'a level that shall fall',
      ['Niveau', 'Falde', '9,9', 'uger', '', 2022],
      { kind: 'level', direction: 'at_most', value: 9.9, decimals: 1, unit: 'weeks', targetPeriod: '2022' },
    ],
    [
      'a bound in the number cell',
      ['Niveau', '', 'mindst 60 pct.', '', '', '2019'],
      { kind: 'level', direction: 'at_least', value: 60, unit: 'percent' },
    ],
    [
      'a mean',
      ['Gennemsnit over månederne', 'Mindst', 60, 'pct.', '', 2019],
      { kind: 'average', direction: 'at_least', value: 60, unit: 'percent' },
    ],
    [
      'the level of a base period',
      ['Niveau for basisperiode', 'Ned til', '', '', 2019, 2022],
      { kind: 'baseline_level', direction: 'decrease', value: null, basePeriod: '2019', targetPeriod: '2022' },
    ],
    [
      'keeping a level',
      ['Fastholde niveau', 'Højst', '', '', 2019, 2022],
      { kind: 'baseline_level', direction: 'at_most', basePeriod: '2019' },
    ],
    [
      'a range',
      ['Interval', '', '15-20', 'virksomheder', '', 2015],
      { kind: 'range', value: 15, valueHigh: 20, unit: 'companies' },
    ],
    [
      'a range without its form',
      ['', '', '15 - 20', 'virksomheder', '', 2015],
      { kind: 'range', value: 15, valueHigh: 20 },
    ],
    [
      'a count per month',
      ['Antal pr. måned', 'Mindst', 10, 'virksomhedsbesøg', '', 2026],
      { kind: 'count', direction: 'at_least', value: 10, per: 'month', unit: 'visits' },
    ],
    [
      'a count per year by its unit',
      ['Antal', '', 2, 'events årligt', '', 2026],
      { kind: 'count', direction: 'at_least', value: 2, per: 'year', unit: 'events' },
    ],
    ['everyone', ['Alle', '', '', '', '', 2026], { kind: 'all', direction: 'at_least', value: 100, unit: 'percent' }],
    ['a quality', ['Kvalitativt', '', '', '', '', 2026], { kind: 'qualitative', value: null, targetPeriod: '2026' }],
    [
      'a number that is not set',
      ['Ændring', 'Falde', 'X', 'pct.', '2018', '2019'],
      { kind: 'undetermined', value: null, unit: 'percent', basePeriod: '2018' },
    ],
    [
      'a number that is not set, with its unit',
      ['Niveau', 'Mindst', 'xx pct.', '', '', '2019'],
      { kind: 'undetermined', unit: 'percent' },
    ],
    ['something to follow', ['Følges', '', '', '', '', ''], { kind: 'follow' }],
    [
      'a quarter and a half-year',
      ['Ændring', 'Falde', 4, 'pct.', '4. kvartal 2018', '2. halvår 2019'],
      { kind: 'change', basePeriod: '2018-Q4', targetPeriod: '2019-H2' },
    ],
    [
      'a stretch of years',
      ['Niveau', 'Mindst', 4, 'pct.', '', '2015-2017'],
      { kind: 'level', targetPeriod: '2015/2017' },
    ],
    ['thousands', ['Niveau', 'Højst', '3.249,5', 'fuldtidspersoner', '', '2019'], { value: 3249.5, decimals: 1 }],
    ['about', ['Niveau', 'Højst', 'ca. 130', 'fuldtidspersoner', '', '2019'], { value: 130, approximate: true }],
  ])('read %s', (_, [form, direction, value, unit, base, target], expected) => {
    const { goal, decoded } = decodeRow([
      1,
      '',
      'Antal ledige',
      form ?? '',
      direction ?? '',
      value ?? '',
      unit ?? '',
      base ?? '',
      target ?? '',
    ]);
    expect(goal).toMatchObject(expected);
    expect(decoded.findings).toEqual([]);
  });

  it.each<[string, readonly Cell[], string, string, Partial<Goal>]>([
    [
      'a form nobody knows',
      ['Sjovt', 'Falde', 4, 'pct.', '2018', '2019'],
      'unreadable_cell',
      'D2',
      { kind: 'change', value: 4 },
    ],
    [
      'a direction nobody knows',
      ['Niveau', 'sidelæns', 4, 'pct.', '', '2019'],
      'unreadable_cell',
      'E2',
      { kind: 'level', direction: null },
    ],
    [
      'a number that is none',
      ['Niveau', 'Højst', 'mange', 'personer', '', '2019'],
      'unreadable_cell',
      'F2',
      { kind: 'level', value: null },
    ],
    [
      'a period that is none',
      ['Niveau', 'Højst', 4, 'personer', '', 'snart'],
      'unreadable_cell',
      'I2',
      { targetPeriod: null },
    ],
    [
      'a number that could be two',
      ['Niveau', 'Højst', '1.234', 'personer', '', '2019'],
      'ambiguous_number',
      'F2',
      { kind: 'undetermined', value: null },
    ],
    [
      'a target before its base',
      ['Ændring', 'Falde', 4, 'pct.', '2019', '2018'],
      'target_before_base',
      'I2',
      { basePeriod: '2019', targetPeriod: '2018' },
    ],
    [
      'a target at its base',
      ['Ændring', 'Falde', 4, 'pct.', '2019', '2019'],
      'target_before_base',
      'I2',
      { kind: 'change' },
    ],
    [
      'a number without a unit',
      ['Niveau', 'Højst', 4, '', '', '2019'],
      'value_without_unit',
      'G2',
      { value: 4, unit: null },
    ],
    [
      'a change without a base',
      ['Ændring', 'Falde', 4, 'pct.', '', '2019'],
      'goal_without_base',
      'H2',
      { kind: 'change', basePeriod: null },
    ],
    [
      'a change without a number',
      ['Ændring', 'Falde', '', 'pct.', '2018', '2019'],
      'goal_without_value',
      'F2',
      { kind: 'change', value: null },
    ],
    [
      'a level without a direction',
      ['Niveau', '', 4, 'pct.', '', '2019'],
      'goal_without_direction',
      'E2',
      { kind: 'level', direction: null },
    ],
    [
      'a fall of more than everything',
      ['Ændring', 'Falde', 130, 'pct.', '2018', '2019'],
      'decrease_beyond_zero',
      'F2',
      { value: 130 },
    ],
    [
      'a range upside down',
      ['Interval', '', '20-15', 'personer', '', '2019'],
      'range_reversed',
      'F2',
      { value: 20, valueHigh: 15 },
    ],
  ])('keep a goal with %s, and say where', (_, [form, direction, value, unit, base, target], code, cell, expected) => {
    const { goal, decoded } = decodeRow([
      '3a',
      '',
      'Antal ledige',
      form ?? '',
      direction ?? '',
      value ?? '',
      unit ?? '',
      base ?? '',
      target ?? '',
    ]);
    expect(goal).toMatchObject(expected);
    const found = decoded.findings.find((finding) => finding.code === code);
    expect(found).toMatchObject({ sheet: 'Mål', cell, goal: '3a' });
  });

  it('reads rating, type, minister goal and the words around', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        [
          'Type',
          'Mål nr.',
          'Målsætning',
          'Ministermål',
          'Egen vurdering',
          'Begrundelse',
          'Opgørelse - teknisk',
          'Bemærkninger',
          'Kommune',
        ],
        [
          'Mål',
          '1',
          'Indsatsen skal fortsat styrkes',
          'x',
          'Delvist opfyldt',
          'Fordi',
          'Jobindsats',
          'Intet',
          'Furesø Kommune',
        ],
        ['Følgemål', 'a', 'Andelen i job følges', 'nej', '', '', '', '', ''],
      ]),
    );
    expect(goalsOf(decoded)).toEqual([
      {
        row: 1,
        number: '1',
        text: 'Indsatsen skal fortsat styrkes',
        section: null,
        ministerGoal: true,
        indicator: null,
        area: 'Furesø Kommune',
        rationale: 'Fordi',
        method: 'Jobindsats',
        remarks: 'Intet',
        goal: { kind: 'qualitative', number: '1', text: 'Indsatsen skal fortsat styrkes', rating: 'partly_met' },
      },
      expect.objectContaining({ number: 'a', ministerGoal: false, goal: expect.objectContaining({ kind: 'follow' }) }),
    ]);
    expect(decoded.findings).toEqual([]);
  });
});

describe('the rows of a goal table', () => {
  it('reads section rows, blank rows and notes below', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Oversigt over mål i Beskæftigelsesplan 2019'],
        [],
        ['Nr.', 'Mål', 'Bemærkninger'],
        ['Indsatsområde: Flere i job'],
        ['1', 'Første mål', ''],
        ['2', 'Andet mål', 'Begynder her'],
        ['', '', 'og fortsætter her.'],
        [],
        ['Unge'],
        ['3', 'Tredje mål', ''],
        [],
        ['Note: Målene er godkendt den 5. februar 2019.'],
      ]),
    );
    expect(goalsOf(decoded).map(({ number, section, remarks }) => [number, section, remarks])).toEqual([
      ['1', 'Flere i job', null],
      ['2', 'Flere i job', 'Begynder her og fortsætter her.'],
      ['3', 'Unge', null],
    ]);
    expect(decoded.goalTables[0]?.area).toEqual({ row: 2, column: 0, rowCount: 8, columnCount: 3 });
  });

  it('takes the section from its own column, merged cells filled down', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Indsatsområde', 'Nr.', 'Mål'],
        ['Unge', 1, 'Første mål'],
        ['', 2, 'Andet mål'],
        ['Syge', 3, 'Tredje mål'],
      ]),
    );
    expect(goalsOf(decoded).map(({ section }) => section)).toEqual(['Unge', 'Unge', 'Syge']);
  });

  it('links sub-goals to the goal above, which is what they make of it when it has no target of its own', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Nr.', 'Mål', 'Indikator', 'Retning', 'Måltal', 'Enhed', 'Målperiode'],
        ['1', 'Flere i job', '', '', '', '', ''],
        ['1a', 'Højst 400 ledige', 'Antal ledige', 'højst', 400, 'personer', 2019],
        ['1.b', 'Højst 40 unge', 'Antal unge', 'højst', 40, 'personer', 2019],
        ['2', 'Højst 30 syge', 'Antal syge', 'højst', 30, 'personer', 2019],
        ['2 a', 'Højst 3 nye', 'Antal nye', 'højst', 3, 'personer', 2019],
      ]),
    );
    const goals = goalsOf(decoded);
    expect(goals.map(({ number, row, parentRow }) => [number, row, parentRow])).toEqual([
      ['1', 1, undefined],
      ['1a', 2, 1],
      ['1.b', 3, 1],
      ['2', 4, undefined],
      ['2 a', 5, 4],
    ]);
    expect(goals[0]?.goal.subgoals?.map(({ value }) => value)).toEqual([400, 40]);
    expect(goals[3]?.goal.subgoals).toBeUndefined();
  });

  it('reads goals in an Excel table to its last row, and its area with it', () => {
    const decoded = decodeWorkbook(
      workbookOf([['Nr.', 'Mål'], ['1', 'Første mål'], [], [], [], ['2', 'Andet mål'], ['Note']], {
        at: 'B3',
        tables: { Maal: 'B3:C8' },
      }),
    );
    expect(decoded.goalTables[0]).toMatchObject({
      tableName: 'Maal',
      headerRow: 2,
      area: { row: 2, column: 1, rowCount: 6, columnCount: 2 },
      columns: { number: 1, text: 2 },
    });
    expect(goalsOf(decoded).map(({ row }) => row)).toEqual([3, 7]);
  });

  it("finds status columns wherever they stand, and columns of the user's own", () => {
    const header = [
      'Status',
      'Nr.',
      'Ansvarlig',
      'Mål',
      'Seneste periode',
      'Basis',
      'Måltal (niveau)',
      'Aktuelt',
      'Ændring',
      'Afvigelse',
      'Målopfyldelse',
      'Prognose',
      'Statustekst',
      'Vurderet pr.',
    ];
    const decoded = decodeWorkbook(workbookOf([header, ['✔ Opfyldt', 1, 'KET', 'Første mål']]));
    expect(decoded.goalTables[0]).toMatchObject({
      area: { column: 0, columnCount: 14 },
      columns: { number: 1, text: 3 },
      statusColumns: {
        status: 0,
        lastPeriod: 4,
        base: 5,
        targetLevel: 6,
        actual: 7,
        change: 8,
        gap: 9,
        attainment: 10,
        projection: 11,
        sentence: 12,
        assessedAt: 13,
      },
    });
  });

  it('reads goal tables on several sheets and beside an indicator table', () => {
    const decoded = decodeWorkbook(
      workbook(
        sheet(
          [
            ['NR', 'MÅL', 'BEMÆRKNINGER'],
            ['1', 'Første mål', ''],
          ],
          { name: 'Mål 2015' },
        ),
        sheet(
          [
            ['Nr.', 'Mål'],
            ['1', 'Andet mål'],
            [],
            [],
            [],
            ['Indikator', 'okt 2018', 'nov 2018'],
            ['Antal ledige', 1, 2],
          ],
          { name: 'Mål 2019' },
        ),
      ),
    );
    expect(decoded.goalTables.map((table) => [table.sheet, table.goals.length])).toEqual([
      ['Mål 2015', 1],
      ['Mål 2019', 1],
    ]);
    expect(decoded.indicatorTables.map((table) => table.sheet)).toEqual(['Mål 2019']);
  });

  it.each<[string, readonly Cell[]]>([
    ['a long indicator table', ['Måling', 'Ydelse', 'Område', 'Periode', 'Værdi']],
    ['a long indicator table with goal words', ['Mål', 'Område', 'Periode', 'Værdi']],
    ['a wide indicator table', ['Indikator', 'Enhed', 'Område', 'Måltal', 'jan 2019', 'feb 2019', 'mar 2019']],
    [
      'a wide indicator table with goals as row labels',
      ['Mål', 'Kommune', date(2019, 1), date(2019, 2), date(2019, 3)],
    ],
    ['a meeting list', ['Nr.', 'Emne', 'Bemærkninger']],
  ])('takes %s for no goal table', (_, header) => {
    const row = header.map((text) =>
      typeof text === 'string' && /Periode/.test(text) ? '2019M01' : /Værdi/.test(String(text)) ? 4 : 'Antal ledige',
    );
    expect(decodeWorkbook(workbookOf([header, row])).goalTables).toEqual([]);
  });
});

describe('goals given by their sentence', () => {
  const decode = (rows: readonly (readonly Cell[])[], name = 'Mål 2019') =>
    goalsOf(decodeWorkbook(workbookOf(rows, { name }), { parseGoal }));

  it('reads the structured fields from the sentence and says which', () => {
    const [goal] = decode([
      ['Nr.', 'Mål', 'Bemærkninger'],
      [
        '1',
        'Antallet af personer, der modtager offentlig forsørgelse, skal falde med 4 pct. fra oktober 2018 til oktober 2019',
        '',
      ],
    ]);
    expect(goal?.goal).toMatchObject({
      kind: 'change',
      direction: 'decrease',
      value: 4,
      unit: 'percent',
      basePeriod: '2018-10',
      targetPeriod: '2019-10',
    });
    expect(goal?.fromText).toEqual(
      expect.arrayContaining(['kind', 'direction', 'value', 'unit', 'basePeriod', 'targetPeriod']),
    );
  });

  it('lets a cell win over the sentence, and the sentence fill what no cell says', () => {
    const [goal] = decode([
      ['Nr.', 'Mål', 'Måleform', 'Måltal', 'Enhed', 'Målperiode'],
      [
        '1',
        'Antallet af ledige skal falde med 4 pct. fra oktober 2018 til oktober 2019',
        'Ændring',
        5,
        'pct.',
        'nov 2019',
      ],
    ]);
    expect(goal?.goal).toMatchObject({
      value: 5,
      targetPeriod: '2019-11',
      direction: 'decrease',
      basePeriod: '2018-10',
    });
    expect(goal?.fromText).toEqual(expect.arrayContaining(['direction', 'basePeriod']));
    expect(goal?.fromText).not.toEqual(expect.arrayContaining(['value']));
  });

  it('does not report as missing what the sentence says', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Nr.', 'Mål', 'Måltal', 'Enhed'],
        ['1', 'Antallet af ledige skal falde med 4 pct. fra oktober 2018 til oktober 2019', 4, 'pct.'],
      ]),
      { parseGoal },
    );
    expect(decoded.findings).toEqual([]);
  });

  it('makes a following goal of a type that says so, whatever the sentence', () => {
    const [goal] = decode([
      ['Type', 'Mål'],
      ['Følgemål', 'Andelen af ledige i job skal være mindst 60 pct. i 2019'],
    ]);
    expect(goal?.goal.kind).toBe('follow');
  });

  it('takes the plan year from the title where the sheet names none', () => {
    const seen: (number | null)[] = [];
    decodeWorkbook(
      workbookOf([['Beskæftigelsesplan 2022'], [], ['Nr.', 'Mål'], ['1', 'Mindst 60 pct.']], { name: 'Ark1' }),
      {
        parseGoal: (_, { planYear }) => {
          seen.push(planYear);
          return [];
        },
      },
    );
    expect(seen).toEqual([2022]);
  });
});

test('a goal whose sentence begins with the word "mål" is a goal among the others, not the header of another table', () => {
  const rows = [
    HEADER,
    ['1', 'Ledigheden skal falde med 4 pct.', 'Ledige', 'Ændring', 'Fald', 4, 'pct.', 'dec 2024', 'dec 2026'],
    ['2', 'Målet for de unge fastsættes senere.', 'Unge', 'Ændring', 'Fald', 'X', 'pct.', 'dec 2025', 'dec 2026'],
    ['3', 'Mål for seniorer fastsættes i marts', 'Seniorer', 'Ændring', 'Fald', 'X', 'pct.', 'dec 2025', 'dec 2026'],
    ['4', 'Højst 80 langtidsledige skal der være', 'Ledige', 'Niveau', 'Højst', 80, 'personer', '', 'dec 2026'],
    ['5', 'Sygefraværet skal falde med 2 pct.', 'Syge', 'Ændring', 'Fald', 2, 'pct.', 'dec 2024', 'dec 2026'],
  ];
  const decoded = decodeWorkbook(workbookOf(rows, { name: 'Mål' }));
  expect(decoded.goalTables).toHaveLength(1);
  expect(goalsOf(decoded).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
});

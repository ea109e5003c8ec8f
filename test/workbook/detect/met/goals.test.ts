import { parseGoal } from '../../../../src/app/parse-goal';
import type { DecodedGoal } from '../../../../src/workbook/decoded';
import { decodeWorkbook } from '../../../../src/workbook/detect';
import type { Snapshot } from '../../../../src/workbook/snapshot';
import { percent, sheet, workbook, workbookOf } from '../../../builders/snapshot';

const decode = (snapshot: Snapshot) => decodeWorkbook(snapshot, { parseGoal });
const goalsOf = (snapshot: Snapshot): DecodedGoal[] => decode(snapshot).goalTables.flatMap(({ goals }) => [...goals]);
const numbers = (snapshot: Snapshot) => goalsOf(snapshot).map(({ number }) => number);

describe('goal tables as they are met', () => {
  it('headers in another order and other words, notes below', () => {
    const goals = goalsOf(
      workbookOf([
        ['Beskæftigelsesplan 2019', '', '', '', '', '', ''],
        [],
        ['Måltype', 'Nøgletal', 'Slutperiode', 'Målsætning', 'Udgangspunkt', 'Tal', 'Mål nr.'],
        [
          'Mål',
          'Antal ledige',
          'okt 2019',
          'Antallet af ledige skal falde med 4 pct. fra oktober 2018 til oktober 2019',
          'okt 2018',
          4,
          '1',
        ],
        ['Følgemål', 'Antal unge', '', 'Antallet af unge følges', '', '', '1a'],
        [],
        ['Note: målene er vedtaget af Beskæftigelses- og Integrationsudvalget den 5. februar 2019.'],
        ['Kilde: Jobindsats.dk'],
      ]),
    );
    expect(goals).toHaveLength(2);
    expect(goals[0]).toMatchObject({
      number: '1',
      indicator: 'Antal ledige',
      goal: { kind: 'change', direction: 'decrease', value: 4, basePeriod: '2018-10', targetPeriod: '2019-10' },
    });
    expect(goals[1]).toMatchObject({ number: '1a', goal: { kind: 'follow' } });
  });

  it('sentences alone, under "Mål", numbered', () => {
    const goals = goalsOf(
      workbookOf([
        ['Nr.', 'Mål'],
        [1, 'Antallet af langtidsledige skal højst være 100 i december 2019.'],
        [2, 'Andelen af aktivitetsparate med ordinære timer skal være minimum 26 pct. i gennemsnit i 2019.'],
        [3, 'Samarbejdet med virksomhederne skal fortsat styrkes.'],
      ]),
    );
    expect(goals.map(({ number, goal }) => [number, goal.kind, goal.value ?? null])).toEqual([
      ['1', 'level', 100],
      ['2', 'average', 26],
      ['3', 'qualitative', null],
    ]);
  });

  it('section headings between the goals', () => {
    const goals = goalsOf(
      workbookOf([
        ['Nr.', 'Mål', 'Indikator', 'Måltal'],
        ['Indsatsområde 1: Flere i job'],
        ['1', 'Ledige højst 100 personer i 2019', 'Antal ledige', 100],
        ['2', 'Unge højst 50 personer i 2019', 'Antal unge', 50],
        ['Indsatsområde 2: Færre på sygedagpenge'],
        ['3', 'Sygedagpenge højst 70 personer i 2019', 'Antal syge', 70],
      ]),
    );
    expect(goals.map(({ number, section }) => [number, section])).toEqual([
      ['1', 'Flere i job'],
      ['2', 'Flere i job'],
      ['3', 'Færre på sygedagpenge'],
    ]);
  });

  it.each<[string, readonly (string | number)[], readonly string[]]>([
    ['with decimals', ['1', '1.1', '1.2', '2'], ['1', '1.1', '1.2', '2']],
    ['as numbers', [1, 1.1, 1.2, 2], ['1', '1.1', '1.2', '2']],
    ['with letters', ['1', '2', '2a', '2b'], ['1', '2', '2a', '2b']],
    ['with words', ['Mål 1', 'Mål 2', 'Mål 3', 'Mål 4'], ['1', '2', '3', '4']],
    ['with points after', ['1.', '2.', '3.', '4.'], ['1', '2', '3', '4']],
  ])('numbers %s', (_, given, expected) => {
    const rows = given.map((number, i) => [
      number,
      `Antallet af ledige skal højst være ${i + 10} i december 2019`,
      'Antal ledige',
      i + 10,
    ]);
    expect(numbers(workbookOf([['Nr.', 'Mål', 'Indikator', 'Måltal'], ...rows]))).toEqual(expected);
  });

  it('two header rows, the upper one merged', () => {
    const goals = goalsOf(
      workbookOf([
        ['', '', 'Opgørelse', '', 'Perioder', ''],
        ['Nr.', 'Mål', 'Indikator', 'Måltal', 'Basisperiode', 'Målperiode'],
        ['1', 'Ledige skal falde med 4 pct.', 'Antal ledige', percent(0.04, '0%'), '2018M10', '2019M10'],
      ]),
    );
    expect(goals[0]).toMatchObject({
      number: '1',
      indicator: 'Antal ledige',
      goal: { value: 4, unit: 'percent', basePeriod: '2018-10' },
    });
  });

  it('headers over two rows that belong together', () => {
    const goals = goalsOf(
      workbookOf([
        ['Nr.', 'Mål', 'Indikator', 'Mål-', 'Basis-', 'Mål-'],
        ['', '', '', 'tal', 'periode', 'periode'],
        ['1', 'Ledige højst 90 personer', 'Antal ledige', 90, '2018M10', '2019M10'],
        ['2', 'Unge højst 40 personer', 'Antal unge', 40, '2018M10', '2019M10'],
      ]),
    );
    expect(goals.map(({ number, goal }) => [number, goal.value, goal.targetPeriod])).toEqual([
      ['1', 90, '2019-10'],
      ['2', 40, '2019-10'],
    ]);
  });

  it('a goal table beside an indicator table on one sheet', () => {
    const { goalTables, indicatorTables } = decode(
      workbookOf([
        ['Nr.', 'Mål', 'Indikator', 'Måltal', '', 'Måned', 'Antal ledige'],
        ['1', 'Ledige højst 90 personer i dec. 2019', 'Antal ledige', 90, '', 'okt 2018', 100],
        ['2', 'Ledige højst 80 personer i dec. 2020', 'Antal ledige', 80, '', 'nov 2018', 99],
        ['', '', '', '', '', 'dec 2018', 98],
      ]),
    );
    expect(goalTables.map(({ goals }) => goals.length)).toEqual([2]);
    expect(indicatorTables.flatMap(({ series }) => series.map(({ series: { points } }) => points))).toEqual([
      [
        ['2018-10', 100],
        ['2018-11', 99],
        ['2018-12', 98],
      ],
    ]);
  });

  it('a goal table above an indicator table on one sheet', () => {
    const { goalTables, indicatorTables } = decode(
      workbookOf([
        ['Nr.', 'Mål', 'Indikator', 'Måltal'],
        ['1', 'Ledige højst 90 personer i dec. 2019', 'Antal ledige', 90],
        [],
        ['Måned', 'Antal ledige'],
        ['okt 2018', 100],
        ['nov 2018', 99],
      ]),
    );
    expect(goalTables.map(({ goals }) => goals.map(({ number }) => number))).toEqual([['1']]);
    expect(indicatorTables.map(({ series }) => series.map(({ indicator }) => indicator))).toEqual([['Antal ledige']]);
  });

  it('two goal tables, one below the other and one on a sheet of its own', () => {
    const table = (number: string) => [
      ['Nr.', 'Mål', 'Indikator', 'Måltal'],
      [number, `Ledige højst ${number}0 personer i dec. 2019`, 'Antal ledige', Number(number) * 10],
    ];
    const { goalTables } = decode(
      workbook(
        sheet([...table('1'), [], ['Ministermål'], ...table('2')], { name: 'A' }),
        sheet(table('3'), { name: 'B' }),
      ),
    );
    expect(goalTables.map(({ sheet: name, goals }) => [name, goals.map(({ number }) => number)])).toEqual([
      ['A', ['1']],
      ['A', ['2']],
      ['B', ['3']],
    ]);
  });

  it('very long texts stay whole', () => {
    const long = `Antallet af ledige skal højst være 90 personer i december 2019. ${'Indsatsen beskrives her i mange ord. '.repeat(300)}`;
    const goals = goalsOf(
      workbookOf([
        ['Nr.', 'Mål', 'Begrundelse'],
        ['1', long, long],
      ]),
    );
    expect(goals[0]?.text).toBe(long.trim());
    expect(goals[0]?.rationale).toBe(long.trim());
    expect(goals[0]?.goal).toMatchObject({ value: 90 });
  });

  it('sub-goals belong to the goal above them', () => {
    const goals = goalsOf(
      workbookOf([
        ['Nr.', 'Mål', 'Indikator', 'Måleform', 'Retning', 'Måltal', 'Målperiode'],
        ['1', 'Færre på forsørgelse', 'I alt', 'Niveau', 'Højst', 100, '2019'],
        ['2', 'Flere unge i uddannelse', '', '', '', '', ''],
        ['2a', 'Uddannelseshjælp', 'Uddannelseshjælp', 'Niveau', 'Højst', 30, '2019'],
        ['2b', 'Unge på kontanthjælp', 'Kontanthjælp', 'Niveau', 'Højst', 20, '2019'],
      ]),
    );
    expect(goals.map(({ number, parentRow }) => [number, parentRow ?? null])).toEqual([
      ['1', null],
      ['2', null],
      ['2a', 2],
      ['2b', 2],
    ]);
  });

  it('the table of the 2015 plan: NR, MÅL, BEMÆRKNINGER', () => {
    const goals = goalsOf(
      workbookOf([
        ['NR', 'MÅL', 'BEMÆRKNINGER'],
        [
          '1',
          'Antallet af personer på førtidspension begrænses til 428 personer i december 2015, svarende til et fald på 20 pct. (107 personer)',
          'Status følger',
        ],
        ['2', 'Der afholdes to events årligt', ''],
      ]),
    );
    expect(goals.map(({ goal }) => [goal.kind, goal.value])).toEqual([
      ['level', 428],
      ['count', 2],
    ]);
    expect(goals[0]?.remarks).toBe('Status følger');
  });

  it('English headers', () => {
    expect(
      goalsOf(
        workbookOf([
          ['No.', 'Goal', 'Indicator', 'Target', 'Unit', 'Direction', 'Target period'],
          ['1', 'At most 90 unemployed', 'Antal ledige', 90, 'persons', 'at most', '2019M12'],
        ]),
      )[0],
    ).toMatchObject({ number: '1', goal: { value: 90, targetPeriod: '2019-12' } });
  });

  it.each<[string, readonly (readonly (string | number)[])[]]>([
    [
      'a meeting agenda',
      [
        ['Nr.', 'Punkt', 'Bemærkninger'],
        [1, 'Godkendelse af dagsorden', ''],
        [2, 'Budget', 'Sag 12'],
      ],
    ],
    [
      'a football score',
      [
        ['Kamp', 'Mål', 'Målscorer'],
        ['AB - Lyngby', 2, 'Jensen'],
        ['Lyngby - AB', 3, 'Olsen'],
      ],
    ],
    [
      'a contact list',
      [
        ['Nr.', 'Navn', 'Indsatsområde'],
        [1, 'Anne', 'Unge'],
        [2, 'Bo', 'Syge'],
      ],
    ],
    [
      'measures of rooms',
      [
        ['Nr.', 'Lokale', 'Mål (m2)'],
        [1, 'Kantinen', 120],
        [2, 'Kontor', 20],
      ],
    ],
    [
      'an indicator list',
      [
        ['Indikator', 'Kilde', 'Enhed'],
        ['Antal ledige', 'Jobindsats', 'antal'],
      ],
    ],
  ])('no goals are read into %s', (_, rows) => {
    expect(goalsOf(workbookOf(rows)).map(({ text, goal }) => [text, goal.kind])).toEqual([]);
  });
});

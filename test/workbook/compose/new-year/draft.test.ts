import { draftNewYear, evaluateSnapshot, newYearCoverage, proposeEmptyPlan, proposeNewYear } from '../../../../src/app';
import type { GoalDraft, NewYearChoices, NewYearDraft } from '../../../../src/app';
import type { CellInput, WritePlan } from '../../../../src/workbook/plan';
import type { Snapshot } from '../../../../src/workbook/snapshot';
import { date, sheet, workbook, type Cell } from '../../../builders/snapshot';

const HEADER = [
  ...['Nr.', 'Indsatsområde', 'Mål', 'Ministermål', 'Type', 'Indikator', 'Område', 'Måleform', 'Retning', 'Måltal'],
  ...['Enhed', 'Basisperiode', 'Målperiode', 'Begrundelse', 'Opgørelse – teknisk', 'Bemærkninger'],
];
const AREAS = ['Gentofte', 'Klyngen', 'Hele landet'];
/** 2021-01 to 2026-06. */
const MONTHS = 66;

/** Persons fall by 10, 20, 30, 40, 50 from one October to the next; the share is a tenth of them, in percent. */
const FALLEN = [0, 10, 30, 60, 100, 150];

function persons(area: string, month: number): number {
  const year = Math.floor((month + 2) / 12);
  const level = 1000 - (FALLEN[Math.min(year, 5)] ?? 0);
  return area === 'Gentofte' ? level : area === 'Klyngen' ? 2000 - 10 * month : 50000 + 100 * month;
}

function share(area: string, month: number): number {
  const own = 40 + Math.floor(month / 12);
  return area === 'Gentofte' ? own : area === 'Klyngen' ? 52.5 : 47.25;
}

function figures(): Cell[][] {
  const rows = AREAS.flatMap((area) =>
    Array.from({ length: MONTHS }, (_, month): Cell[] => [
      area,
      date(2021 + Math.floor(month / 12), (month % 12) + 1),
      persons(area, month),
      share(area, month),
    ]),
  );
  return [['Område', 'Periode', 'Antal fuldtidspersoner', 'Andel i virksomhedsrettet tilbud'], ...rows];
}

const change: Cell[] = [
  ...[
    '1',
    'Kontanthjælp',
    'Antallet skal falde med 4 pct. fra oktober 2025 til oktober 2026, svarende til ca. 34 personer.',
  ],
  ...[
    'Ja',
    'Mål',
    'Antal fuldtidspersoner',
    '',
    'Ændring',
    'Falde',
    4,
    'pct.',
    'oktober 2025',
    'oktober 2026',
    '',
    '',
    '',
  ],
];
const level: Cell[] = [
  ...[
    '2',
    'Virksomheder',
    'Andelen i virksomhedsrettet tilbud skal mindst være 45 pct. i gennemsnit i 2026.',
    '',
    'Mål',
  ],
  ...['Andel i virksomhedsrettet tilbud', '', 'Gennemsnit', 'Mindst', 45, 'pct.', '', '2026', '', '', ''],
];

function plan(...goals: readonly (readonly Cell[])[]): Snapshot {
  return workbook(
    sheet([['Beskæftigelsesplan 2026 – Gentofte'], [], HEADER, ...goals], { name: 'Mål 2026' }),
    sheet(figures(), { name: 'Tal' }),
  );
}

function draftOf(snapshot: Snapshot, year = 2027): NewYearDraft {
  return draftNewYear(evaluateSnapshot(snapshot), { year });
}

function goalOf(draft: NewYearDraft, number: string): GoalDraft {
  const found = draft.goals.find((goal) => goal.number === number);
  if (!found) throw new Error(`no goal ${number}`);
  return found;
}

const offered = ({ proposals }: GoalDraft) => Object.fromEntries(proposals.map((one) => [one.source, one.value]));

describe('the proposals of a draft', () => {
  const draft = draftOf(plan(change, level));

  test('for a change: the same again, what a quarter, half and three quarters of the past years would have met, Klyngen', () => {
    // Falls from October to October: 10 of 1000, 20 of 990, 30 of 970, 40 of 940. One year in four met the hardest of them.
    const found = offered(goalOf(draft, '1'));
    expect(found).toMatchObject({ same_ambition: 4, met_25: 4.2, met_50: 3, met_75: 2 });
    // Klyngen fell from 1.550 to 1.430 in the last year that is over; the country rose.
    expect(found.klyngen).toBeCloseTo((100 * 120) / persons('Klyngen', 45), 1);
    expect(found.country).toBeUndefined();
  });

  // 40 to 44 pct. from 2021 to 2025: at least a quarter of five years is two, half is three, three quarters is four.
  test('for a share: the level of the years before, of Klyngen and of the country', () => {
    const found = offered(goalOf(draft, '2'));
    expect(found).toMatchObject({
      same_ambition: 45,
      met_25: 43,
      met_50: 42,
      met_75: 41,
      klyngen: 52.5,
      country: 47.3,
    });
  });

  test('each say what they equal, and in one sentence where they come from', () => {
    const [same] = goalOf(draft, '1').proposals;
    expect(same?.equivalent?.words.da).toBe('svarer til et fald på ca. 34 fuldtidspersoner regnet fra juni 2026');
    expect(same?.reasoning).toEqual({ da: 'Samme ambition som i 2026.', en: 'The same ambition as in 2026.' });
    for (const { reasoning } of draft.goals.flatMap(({ proposals }) => proposals)) {
      expect(reasoning.da).toMatch(/^[\p{Lu}\d](?:[^.]|\.(?! \p{Lu}))*\.$/u);
    }
    const met = goalOf(draft, '1').proposals.find(({ source }) => source === 'met_50');
    expect(met?.reasoning.da).toBe('2 af de 4 tidligere år, der er tal for, ville have opfyldt det.');
  });

  test('carry the trend on as the published projection does', () => {
    // 850 in June against 900 the year before: October 2026 is 50 below October 2025 (900), October 2027 another 50.
    expect(offered(goalOf(draft, '1')).trend).toBeCloseTo((100 * 50) / 850, 1);
  });

  test('are none where too few years are known, and say so', () => {
    const short = plan(change);
    const few = {
      ...short,
      sheets: short.sheets.map((one) => (one.name === 'Tal' ? sheet(figures().slice(0, 30), { name: 'Tal' }) : one)),
    };
    const goal = goalOf(draftOf(few), '1');
    expect(goal.proposals.map(({ source }) => source)).toEqual(['same_ambition']);
    expect(goal.notOffered.map(({ source }) => source)).toEqual(['trend', 'met_50']);
  });
});

describe('a draft', () => {
  test('starts from what the series have, and says what is awaited', () => {
    const early: Cell[] = change.map((cell) => (typeof cell === 'string' ? cell.replaceAll('oktober', 'marts') : cell));
    const draft = draftOf(plan(early, level));
    expect(goalOf(draft, '1').base).toMatchObject({ period: '2026-03', state: 'known', value: 850 });
    expect(goalOf(draft, '2').base).toMatchObject({ period: '2026', stated: false, state: 'partial', value: 45 });
    expect(goalOf(draft, '2').awaits.map(({ what }) => what)).toEqual(['level', 'data']);
  });

  test('sees no data after the as-of', () => {
    const evaluation = evaluateSnapshot(plan(change), { asOf: '2025-12' });
    const goal = goalOf(draftNewYear(evaluation, { year: 2027 }), '1');
    expect([goal.latest?.period, goal.base?.state]).toEqual(['2025-12', 'awaiting']);
  });

  test('keeps what lasts of rationale, method and remarks, and drops what was of its year', () => {
    const texts: Cell[] = [
      ...change.slice(0, 13),
      'Virksomhederne mangler arbejdskraft. Antallet faldt med 3,2 pct. i 2025. I marts 2026 ligger det lavt.',
      'Målet opgøres fra oktober 2025 til oktober 2026. Status viser et fald på 2 pct.',
      'Der er tale om en videreførelse af mål fra 2025. Antallet opgøres i fuldtidspersoner.',
    ];
    const goal = goalOf(draftOf(plan(texts)), '1');
    expect([goal.rationale, goal.method, goal.remarks]).toEqual([
      'Virksomhederne mangler arbejdskraft.',
      'Målet opgøres fra oktober 2026 til oktober 2027.',
      'Antallet opgøres i fuldtidspersoner.',
    ]);
    expect(goal.awaits.map(({ what }) => what)).toContain('rationale');
  });

  test('carries a sentence with two goals on as one, and a goal with sub-goals in rows as it stands', () => {
    const two: Cell[] = [
      ...['3', 'Unge', 'Mindst 60 pct. af de unge skal være i job i 2026, og højst 10 pct. må være ledige i 2026.'],
      ...['', 'Mål', '', '', '', '', '', '', '', '', '', '', ''],
    ];
    const parent: Cell[] = [
      '4',
      'Udsatte',
      'Flere udsatte skal i arbejde.',
      '',
      'Mål',
      '',
      '',
      'Kvalitativt',
      '',
      '',
      '',
      '',
      '2026',
    ];
    const child: Cell[] = ['4a', 'Udsatte', ...level.slice(2)];
    const evaluation = evaluateSnapshot(plan(two, parent, child));
    const draft = draftNewYear(evaluation, { year: 2027 });
    expect(goalOf(draft, '3').text).toBe(
      'Mindst X pct. af de unge skal være i job i 2027, og højst X pct. må være ledige i 2027.',
    );
    const cells = cellsOn(proposeNewYear(evaluation, draft).plan, 'Mål 2027');
    const row = (number: string) => cells.find((one) => one[0] === number) ?? [];
    expect(row('3').slice(6, 10)).toEqual(['', '', '', '']);
    expect(row('4').slice(6, 8)).toEqual(['Kvalitativt', 'Stige']);
    expect(row('4')).toContain('2027');
    expect(row('4a')).toContain('X');
  });

  test('of a workbook whose plan is not earlier is empty, and says so', () => {
    const draft = draftOf(plan(change), 2026);
    expect([draft.goals, draft.findings.map(({ code }) => code)]).toEqual([[], ['new_year_not_after']]);
  });
});

describe('what the user decides', () => {
  const early: Cell[] = change.map((cell) => (typeof cell === 'string' ? cell.replaceAll('oktober', 'marts') : cell));
  const evaluation = evaluateSnapshot(plan(early, level));
  const draft = draftNewYear(evaluation, { year: 2027 });
  const [first, second] = draft.goals.map(({ id }) => id);

  function rowsWith(goals: NewYearChoices['goals']): CellInput[][] {
    const { plan: edits } = proposeNewYear(evaluation, draft, goals === undefined ? {} : { goals });
    return cellsOn(edits, 'Mål 2027').filter((row) => /^\d/.test(String(row[0])));
  }

  test('a proposal puts its level into the cell and the sentence, with its equivalent', () => {
    const [row] = rowsWith({ [first ?? '']: { level: 'same_ambition' } });
    expect(row?.[2]).toBe(
      'Antallet skal falde med 4 pct. fra marts 2026 til marts 2027, svarende til ca. 34 personer.',
    );
    expect(row?.slice(6, 10)).toEqual(['Ændring', 'Falde', 4, 'pct.']);
    expect(row).not.toContain('Niveauet fastsættes primo året');
  });

  test('a level of the user’s own, another sentence, a goal dropped', () => {
    const rows = rowsWith({
      [first ?? '']: { action: 'drop' },
      [second ?? '']: { level: { value: 46.5 }, action: 'change' },
    });
    expect(rows.map(([number]) => number)).toEqual(['2']);
    expect(rows[0]?.[2]).toBe('Andelen i virksomhedsrettet tilbud skal mindst være 46,5 pct. i gennemsnit i 2027.');
    expect(rows[0]).toContain('Der er tale om en ændring af mål fra 2026.');
    expect(rowsWith({ [first ?? '']: { text: 'Noget andet.' } })[0]?.[2]).toBe('Noget andet.');
  });

  test('nothing leaves every level as X', () => {
    expect(rowsWith(undefined).map((row) => row[8])).toEqual(['X', 'X']);
  });

  test('dropping a goal uncovers the minister’s, and setting a level covers it with an X', () => {
    const marks = (choices: NewYearChoices) =>
      Object.fromEntries(
        newYearCoverage(draft, { ...choices, ministerYear: 2019 }).map(({ goal, mark }) => [goal.number, mark]),
      );
    expect(marks({})).toMatchObject({ 2: '(X)', 4: '(X)', 3: null });
    expect(marks({ goals: { [first ?? '']: { level: 'same_ambition' } } })).toMatchObject({ 4: 'X' });
    expect(marks({ goals: { [first ?? '']: { action: 'drop' } } })).toMatchObject({ 4: null });
  });
});

describe('the minister’s goals', () => {
  test('are the documents’ lists, each with its year and source', () => {
    const { lists } = draftOf(plan(change));
    expect(lists.map(({ year, goals }) => [year, goals.length])).toEqual([
      [2022, 5],
      [2019, 7],
      [2018, 5],
      [2015, 4],
    ]);
    expect(lists.every(({ source, isTyped }) => source !== '' && !isTyped)).toBe(true);
    expect(draftOf(plan(change), 2027).lists[0]?.year).toBe(2022);
  });

  test('typed in the workbook come first', () => {
    const base = plan(change);
    const typedSheet = sheet(
      [
        ['Nr.', 'Ministerens mål'],
        ['1', 'Flere på kontanthjælp skal i arbejde'],
        ['2', 'Grøn omstilling'],
      ],
      {
        name: 'Ministermål 2027',
      },
    );
    const draft = draftOf({ ...base, sheets: [...base.sheets, typedSheet] });
    expect(draft.lists[0]).toMatchObject({ year: 2027, isTyped: true, goals: [{ number: '1' }, { number: '2' }] });
    expect(newYearCoverage(draft).map(({ mark }) => mark)).toEqual(['(X)', null]);
  });
});

test('an empty plan is not written over anything', () => {
  const snapshot = workbook(sheet([['mit']], { name: 'Mål 2027' }));
  const { plan: edits, findings } = proposeEmptyPlan(snapshot, { year: 2027, area: 'Gentofte' });
  const written = edits.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []));
  expect(new Set(written)).toEqual(new Set(['Mål 2027 (2)', 'Indikatorer 2027', 'Ministermål 2027', 'Tidsplan 2027']));
  expect(findings.map(({ code }) => code)).toEqual(['new_year_sheet_taken']);
});

/** Every row of cells that a plan writes to a sheet. */
function cellsOn({ edits }: WritePlan, name: string): CellInput[][] {
  return edits.flatMap((edit) =>
    edit.kind === 'cells' && edit.sheet === name ? edit.after.map((row) => [...row]) : [],
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, evaluateSnapshot, matchesOf, proposeMapping, type Evaluation } from '../../src/app';
import type { DecodedSeries } from '../../src/workbook/decoded';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openLocalHost } from '../../src/host';
import { sheet, workbook, type Cell } from '../builders/snapshot';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/beskaeftigelsesplan-2026.xlsx')));

const GOALS: readonly (readonly Cell[])[] = [
  ['1', 'Antallet af langtidsledige skal højst være 90 i nov. 2018', 'Antal langtidsledige', 90],
  ['2', 'Antallet af unge ledige skal højst være 50 i nov. 2018', 'Antal unge', 50],
  ['3', 'Antallet af virksomhedsbesøg skal højst være 20 i nov. 2018', 'Antal virksomhedsbesøg', 20],
];
const HEADERS: readonly Cell[] = ['Nr.', 'Mål', 'Indikator', 'Måltal', 'Måleform', 'Retning', 'Enhed', 'Målperiode'];
const MORE: readonly Cell[] = ['Niveau', 'Højst', 'personer', 'nov 2018'];

function plan(goals: readonly (readonly Cell[])[], more: { name?: string; settings?: Snapshot['settings'] } = {}) {
  const figures = sheet(
    [
      ['Indikator', 'Område', 'okt 2018', 'nov 2018'],
      ['Antal langtidsledige', 'Furesø', 100, 95],
      ['Antal langtidsledige', 'Hele landet', 9000, 9100],
      ['Antal unge på kontanthjælp', 'Furesø', 60, 55],
      ['Antal unge på kontanthjælp', 'Hele landet', 6000, 6100],
      ['Antal unge på sygedagpenge', 'Furesø', 40, 45],
      ['Antal unge på sygedagpenge', 'Hele landet', 4000, 4100],
      ['Antal virksomhedsbesøg', 'Furesø', 10, 12],
    ],
    { name: more.name ?? 'Tal' },
  );
  const table = sheet([['Plan for Furesø'], [], HEADERS, ...goals.map((goal) => [...goal, ...MORE])], { name: 'Mål' });
  return { ...workbook(table, figures), settings: more.settings ?? {} };
}

const evaluated = (goals = GOALS, more: Parameters<typeof plan>[1] = {}) =>
  evaluateSnapshot(plan(goals, more), { area: 'Furesø' });

function seriesOf({ decoded }: Evaluation, indicator: string, area = 'Furesø'): DecodedSeries {
  const all = decoded.indicatorTables.flatMap(({ series }) => series);
  const found = all.find((one) => one.indicator === indicator && one.area === area);
  if (found === undefined) throw new Error(`no series ${indicator}`);
  return found;
}

/** The settings after the proposal is written. */
function written(evaluation: Evaluation, id: string, series: DecodedSeries | null): Snapshot['settings'] {
  const settings = { ...evaluation.snapshot.settings };
  const proposal = proposeMapping(evaluation, id, series);
  expect(proposal.purpose).toBe('mapping');
  for (const edit of proposal.plan.edits) {
    if (edit.kind !== 'setting') throw new Error('a choice is a setting and nothing else');
    expect(edit.before).toBe(settings[edit.key] ?? null);
    if (edit.after === null) Reflect.deleteProperty(settings, edit.key);
    else settings[edit.key] = edit.after;
  }
  return settings;
}

const idOf = ({ goals }: Evaluation, number: string) => goals.find((goal) => goal.number === number)?.id ?? '';
const indicatorOf = ({ goals }: Evaluation, text: string) =>
  goals.find((goal) => goal.text.includes(text))?.indicator?.name ?? null;

describe('the matches of an evaluation', () => {
  it('tell for every goal the chosen series, its score and the alternatives', () => {
    const evaluation = evaluated();
    const matches = matchesOf(evaluation);
    expect(matches.map(({ goalId }) => goalId)).toEqual(evaluation.goals.map(({ id }) => id));
    expect(matches[0]).toMatchObject({ score: 1, confirmed: false, chosen: { indicator: 'Antal langtidsledige' } });
    expect(matches[1]?.score).toBeLessThan(1);
    expect(matches[1]?.alternatives[0]?.series.indicator).toMatch(/^Antal unge på/);
  });

  it('choose what the evaluation was made with', () => {
    const evaluation = evaluated();
    expect(matchesOf(evaluation).map(({ chosen }) => chosen)).toEqual(
      evaluation.assessed.map(({ indicator }) => indicator),
    );
  });
});

describe('whether a match is unsure', () => {
  const unsureOf = (evaluation: Evaluation) =>
    matchesOf(evaluation).flatMap(({ unsure, goalId }) =>
      unsure ? [evaluation.goals.find(({ id }) => id === goalId)?.number] : [],
    );

  it('is unsure where the figures end long before the goal', () => {
    const late = GOALS.map(([number, text, ...rest]) => [number ?? '', String(text).replace('2018', '2024'), ...rest]);
    const table = [
      ['Plan for Furesø'],
      [],
      HEADERS,
      ...late.map((goal) => [...goal, 'Niveau', 'Højst', 'personer', 'nov 2024']),
    ];
    const own = { ...plan(GOALS), sheets: [sheet(table, { name: 'Mål' }), ...plan(GOALS).sheets.slice(1)] };
    expect(unsureOf(evaluateSnapshot(own, { area: 'Furesø' }))).toContain('1');
  });

  it('is told of the goal whose name fits two series alike, and of none with the very name', () => {
    expect(unsureOf(evaluated())).toEqual(['2']);
  });

  it('is told of a goal that no series was found for, until the user has chosen one', () => {
    const goals = [['1', 'Antallet af fleksjob skal højst være 9 i nov. 2018', 'Fleksjob', 9]];
    const first = evaluated(goals);
    expect(unsureOf(first)).toEqual(['1']);
    const settings = written(first, idOf(first, '1'), seriesOf(first, 'Antal virksomhedsbesøg'));
    expect(unsureOf(evaluated(goals, { settings }))).toEqual([]);
  });

  it('is told of a few goals of a real plan at most', async () => {
    const host = await openLocalHost(SAMPLE);
    host.install();
    const evaluation = await evaluate();
    host.uninstall();
    // All unemployed as a number or a share; twice the sum of a table beside its line for kontanthjælp; and no series at all.
    expect(unsureOf(evaluation)).toEqual(['1', '4', '8', '12']);
  });
});

describe('a choice kept in the workbook', () => {
  const first = evaluated();
  const other = ['Antal unge på kontanthjælp', 'Antal unge på sygedagpenge'].find(
    (name) => name !== indicatorOf(first, 'unge'),
  );
  const chosen = seriesOf(first, other ?? '');
  const settings = written(first, idOf(first, '2'), chosen);

  it('wins from then on, and the alternatives are still told', () => {
    const again = evaluated(GOALS, { settings });
    expect(indicatorOf(again, 'unge')).toBe(other);
    const match = matchesOf(again)[1];
    expect(match).toMatchObject({ confirmed: true, score: 1 });
    expect(match?.alternatives.map(({ series }) => series.indicator)).toContain(indicatorOf(first, 'unge'));
    expect(again.findings.map(({ code }) => code)).not.toContain('indicator_near_tie');
  });

  it('follows the goal when rows are sorted, inserted and renumbered', () => {
    const sorted = evaluated([...GOALS].reverse(), { settings });
    expect(indicatorOf(sorted, 'unge')).toBe(other);
    const inserted = evaluated(
      [['1', 'Antallet af virksomhedsbesøg skal op', 'Antal virksomhedsbesøg', 20], ...GOALS].map((row, index) => [
        String(index + 1),
        ...row.slice(1),
      ]),
      { settings },
    );
    expect(indicatorOf(inserted, 'unge')).toBe(other);
    expect(indicatorOf(inserted, 'langtidsledige')).toBe('Antal langtidsledige');
  });

  it('holds when the sheet of the figures is renamed', () => {
    expect(indicatorOf(evaluated(GOALS, { settings, name: 'Jobindsats' }), 'unge')).toBe(other);
  });

  it('holds when the goal is reworded a little', () => {
    const reworded = GOALS.map((row) =>
      row[0] === '2' ? ['2', 'Antallet af unge ledige skal være højst 48 i november 2018', ...row.slice(2)] : row,
    );
    expect(indicatorOf(evaluated(reworded, { settings }), 'unge')).toBe(other);
  });

  it('is not taken over by another goal that gets the number', () => {
    const renumbered = [GOALS[0] ?? [], ['2', ...(GOALS[2] ?? []).slice(1)]];
    expect(indicatorOf(evaluated(renumbered, { settings }), 'virksomhedsbesøg')).toBe('Antal virksomhedsbesøg');
  });

  it('follows the area that is looked at where the goal names none', () => {
    const country = evaluateSnapshot(plan(GOALS, { settings }), { area: 'Hele landet' });
    const goal = country.goals.find(({ text }) => text.includes('unge'));
    expect(goal?.indicator).toMatchObject({ name: other, area: 'Hele landet' });
  });

  it('stays with another area that was chosen on purpose', () => {
    const country = seriesOf(first, 'Antal unge på sygedagpenge', 'Hele landet');
    const again = evaluated(GOALS, { settings: written(first, idOf(first, '2'), country) });
    expect(again.goals[1]?.indicator).toMatchObject({ name: 'Antal unge på sygedagpenge', area: 'Hele landet' });
  });

  it('is replaced by the next choice and taken back by none', () => {
    const again = evaluated(GOALS, { settings });
    const replaced = written(again, idOf(again, '2'), seriesOf(again, 'Antal langtidsledige'));
    expect(indicatorOf(evaluated(GOALS, { settings: replaced }), 'unge')).toBe('Antal langtidsledige');
    expect(written(again, idOf(again, '2'), null)).toEqual({});
  });

  it('of a series that is gone is said, and the names decide', () => {
    const gone = JSON.stringify(
      (JSON.parse(Object.values(settings)[0] ?? '[]') as { series: { indicator: string } }[]).map((one) => ({
        ...one,
        series: { ...one.series, indicator: 'Antal flyttede' },
      })),
    );
    const again = evaluated(GOALS, { settings: { [Object.keys(settings)[0] ?? '']: gone } });
    expect(again.findings.map(({ code }) => code)).toContain('confirmed_missing');
    expect(indicatorOf(again, 'unge')).toBe(indicatorOf(first, 'unge'));
  });

  it.each(['', '{', '[{}]', '[1]', 'null'])('that was damaged (%s) is as if never made', (text) => {
    const again = evaluated(GOALS, { settings: { 'maalbar.mapping': text } });
    expect(again.goals.map(({ indicator }) => indicator?.name)).toEqual(
      first.goals.map(({ indicator }) => indicator?.name),
    );
  });

  it('makes no edit where nothing is taken back', () => {
    expect(proposeMapping(first, idOf(first, '1'), null).plan.edits).toEqual([]);
  });
});

it('a choice between two tables of one name keeps to the one that was chosen', () => {
  const rows = (one: number): Cell[][] => [
    ['Område', 'Periode', 'Antal ledige'],
    ['Furesø', '2018M10', one],
    ['Furesø', '2018M11', one + 1],
  ];
  const snapshot = (settings: Snapshot['settings'], names: readonly [string, string] = ['Ark1', 'Ark2']) => ({
    ...workbook(
      sheet([HEADERS, ['1', 'Antal ledige højst 10', 'Antal ledige', 10, ...MORE]], { name: 'Mål' }),
      sheet([['Alle ledige'], [], ...rows(5)], { name: names[0] }),
      sheet([['Nyledige'], [], ...rows(50)], { name: names[1] }),
    ),
    settings,
  });
  for (const [wanted, value] of [
    [0, 6],
    [1, 51],
  ] as const) {
    const first = evaluateSnapshot(snapshot({}), { area: 'Furesø' });
    const chosen = first.decoded.indicatorTables[wanted]?.series[0] ?? null;
    const settings = written(first, first.goals[0]?.id ?? '', chosen);
    const again = evaluateSnapshot(snapshot(settings, ['A', 'B']), { area: 'Furesø' });
    expect(again.goals[0]?.assessment.actual?.value).toBe(value);
  }
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanText, type ParsedPlan, type PlanGoal } from '../../../src/engine';
import goals from './data/goals.json';
import { score, type ListedGoal, type Score } from './document-score';

const FOLDER = join(__dirname, 'data/sources');
const WANTED = new Set(['plan_goal', 'sub_goal', 'follow_goal', 'minister_goal', 'national_goal']);

interface Document {
  readonly file: string;
  readonly text: string;
  readonly plan: ParsedPlan;
  readonly listed: readonly ListedGoal[];
  readonly wanted: readonly ListedGoal[];
}

const DOCUMENTS: readonly Document[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const listed = goals
      .map((goal) => ({
        id: goal.id,
        category: goal.category,
        kind: goal.kind,
        value: goal.value,
        texts: [
          ...(goal.document === file ? [goal.text, goal.textOcr ?? ''] : []),
          ...goal.alsoIn.filter(({ document }) => document === file).map((also) => also.text),
        ].filter((one) => one !== ''),
      }))
      .filter(({ texts }) => texts.length > 0);
    return {
      file,
      text,
      plan: parsePlanText(text),
      listed,
      wanted: listed.filter(({ category }) => WANTED.has(category)),
    };
  });

function scores(pick: (document: Document) => readonly ListedGoal[]): Score[] {
  return DOCUMENTS.map((document) => score(document.plan.goals, pick(document), document.listed));
}

function total(all: readonly Score[], field: 'found' | 'wanted' | 'right' | 'given'): number {
  return all.reduce((sum, one) => sum + one[field], 0);
}

describe('the five planning documents', () => {
  const all = scores(({ wanted }) => wanted);

  it('have at least 95 % of their goals, following goals and minister goals found', () => {
    expect(total(all, 'wanted')).toBeGreaterThan(100);
    expect(total(all, 'found') / total(all, 'wanted')).toBeGreaterThanOrEqual(0.95);
  });

  it('give at least 95 % goals that are listed goals of theirs: running text gives none', () => {
    expect(total(all, 'given')).toBeGreaterThan(100);
    expect(total(all, 'right') / total(all, 'given')).toBeGreaterThanOrEqual(0.95);
  });

  it('have every quantified goal of the plans themselves found', () => {
    const quantified = scores(({ wanted }) =>
      wanted.filter(({ value, category }) => value !== null && category !== 'follow_goal'),
    );
    expect(quantified.flatMap(({ missing }) => missing.map(({ id }) => id))).toEqual([]);
  });

  it('are pointed into exactly: every span cuts out what was read', () => {
    const spoilt = DOCUMENTS.flatMap(({ text, plan }) =>
      plan.goals.flatMap(({ spans, value }) => {
        const span = spans.value;
        const cut = span === undefined ? '' : text.slice(span.start, span.end).toLowerCase();
        const digits = value === null || value === undefined || value === 100 || cut === '' || /[a-zæøå½]/u.test(cut);
        return digits || cut.replace('.', '').replace(',', '.') === String(value)
          ? []
          : [`${cut} is not ${String(value)}`];
      }),
    );
    expect(spoilt).toEqual([]);
  });
});

describe('the plan of 2019 in the agenda', () => {
  const plan = DOCUMENTS.find(({ file }) => file.startsWith('001'))?.plan;
  const goal = (number: string): PlanGoal | undefined =>
    plan?.goals.find((one) => one.number === number && one.type === 'goal' && one.kind !== 'qualitative');

  it('has eleven numbered goals and six following goals', () => {
    const numbers = plan?.goals
      .filter(({ type, mentions }) => type === 'goal' && mentions.length > 1)
      .map(({ number }) => number);
    expect(numbers).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']));
    expect(plan?.goals.filter(({ type }) => type === 'follow').map(({ number }) => number)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it.each([
    ['1', 'Flere i beskæftigelse', true],
    ['2', 'Unge', false],
    ['4', 'Virksomhedssamarbejde', true],
    ['7', 'Kontanthjælpsmodtagere', true],
    ['10', 'Udsatte ledige', true],
  ])('puts goal %s under %s, minister goal: %s', (number, section, minister) => {
    expect(goal(number)).toMatchObject({ section, ministerGoal: minister });
  });

  it('knows under which goal a following goal stands', () => {
    const parents = plan?.goals.filter(({ type }) => type === 'follow').map(({ number, parent }) => [number, parent]);
    expect(parents).toEqual([
      ['a', '1'],
      ['b', '6'],
      ['c', '6'],
      ['d', '6'],
      ['e', '7'],
      ['f', '10'],
    ]);
  });

  it('keeps rationale and method with their goal', () => {
    expect(goal('1')?.rationale?.text).toContain(
      'Forvaltningen foreslår et fald fra oktober 2018 til oktober 2019 på 4 pct.',
    );
    expect(goal('1')?.method?.text).toContain(
      'Målet opgøres som udviklingen i antal fuldtidspersoner fra oktober 2018 til oktober 2019.',
    );
    expect(goal('6')?.method?.text).toContain('ustøttet');
    expect(goal('4')?.method).toBeNull();
  });

  it('keeps the status as dated observations', () => {
    expect(goal('1')?.status).toEqual([
      expect.objectContaining({
        changePercent: -4.3,
        from: '2017-10',
        to: '2018-10',
        asOf: '2018-10',
        changeAbsolute: null,
      }),
      expect.objectContaining({
        changePercent: -4.3,
        changeAbsolute: -146,
        from: '2017-10',
        to: '2018-10',
        approximate: true,
      }),
    ]);
    expect(goal('3')?.status[0]).toMatchObject({ changePercent: 9.5, from: '2017-11', to: '2018-11' });
    expect(goal('4')?.status[0]).toMatchObject({ level: 59.9, unit: 'percent', from: '2017-12', to: '2018-11' });
  });

  it('finds where its own places disagree', () => {
    expect(plan?.issues).toEqual(
      expect.arrayContaining([
        { code: 'wording_differs', params: { number: '5', field: 'value', a: 26, b: null } },
        { code: 'wording_differs', params: { number: '6', field: 'targetPeriod', a: '2019', b: '2018' } },
      ]),
    );
  });

  it('fills no target period of its own accord, and says so when the plan year does', () => {
    const text =
      'Mål 3: Antallet af langtidsledige skal falde med 10 pct. i forhold til niveauet ved udgangen af 2019.';
    expect(parsePlanText(text).goals[0]?.targetPeriod).toBeNull();
    const filled = parsePlanText(text, { planYear: 2022 });
    expect(filled.goals[0]?.targetPeriod).toBe('2022-12');
    expect(filled.issues).toEqual([
      { code: 'target_from_plan_year', params: { number: '3', targetPeriod: '2022-12' } },
    ]);
  });
});

describe('the scanned plan of 2022', () => {
  const plan = DOCUMENTS.find(({ file }) => file.startsWith('003'))?.plan;

  it('has its sub-goals under their goals', () => {
    const subgoals = plan?.goals.filter(({ parent, kind }) => parent !== null && kind !== 'qualitative');
    expect(subgoals?.map(({ parent, kind, value }) => [parent, kind, value])).toEqual(
      expect.arrayContaining([
        ['1', 'count', 2],
        ['1', 'count', 10],
        ['2', 'change', 10],
        ['3', 'baseline_level', null],
        ['4', 'level', 9.9],
      ]),
    );
  });

  it('has the minister’s five goals apart from its own', () => {
    expect(plan?.goals.filter(({ ministerGoal }) => ministerGoal).map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});

describe('the goal table of 2015', () => {
  const plan = DOCUMENTS.find(({ file }) => file.startsWith('002'))?.plan;

  it('gives every row its number, and its remarks as status and rationale', () => {
    const rows = plan?.goals.filter(
      ({ number, ministerGoal }) => !ministerGoal && number !== null && number !== undefined,
    );
    expect(rows?.map(({ number }) => number)).toEqual(['1', '2', '2a', '3', '4', '5', '6', '7', '8', '9']);
    expect(rows?.[0]?.status).toEqual([
      expect.objectContaining({ changePercent: -15, from: '2013-12', to: '2014-10', approximate: true }),
    ]);
    expect(rows?.[3]?.status[0]).toMatchObject({
      changePercent: -21,
      changeAbsolute: -9,
      from: '2013-12',
      to: '2014-12',
    });
    expect(rows?.[5]?.rationale?.text).toContain('Der er tale om en videreførelse af mål fra 2014.');
  });
});

import { coverageMatrix, coverageOf, type Coverage, type Goal, type GoalKind } from '../../../src/engine';
import { plans } from '../plans';

const goal = (kind: GoalKind, subgoals?: readonly Goal[]): Goal =>
  subgoals === undefined ? { kind } : { kind, subgoals };

describe('the mark of a plan for a goal of the minister', () => {
  test.each<[string, readonly Goal[], Coverage]>([
    ['no goal', [], null],
    ['a level', [goal('level')], 'X'],
    ['a change', [goal('change')], 'X'],
    ['a description', [goal('qualitative')], '(X)'],
    ['a following goal', [goal('follow')], '(X)'],
    ['a level that is not decided', [goal('undetermined')], '(X)'],
    ['a description and a level', [goal('qualitative'), goal('average')], 'X'],
    ['a description whose sub-goals have a level', [goal('qualitative', [goal('count')])], 'X'],
    ['a description whose sub-goals have none', [goal('qualitative', [goal('follow')])], '(X)'],
  ])('%s', (_name, goals, mark) => {
    expect(coverageOf(goals)).toBe(mark);
  });
});

describe('the overview of 2018', () => {
  const columns = ['1', '2', '3', '4', '5'];
  const { rows } = plans.matrix2018;
  /** What a job centre's plan holds where the overview has the mark. */
  const answers = (mark: Coverage): readonly Goal[] =>
    mark === 'X' ? [goal('level')] : mark === '(X)' ? [goal('qualitative')] : [];
  const matrix = coverageMatrix(
    columns,
    rows.map(({ jobcenter, marks }) => ({
      name: jobcenter,
      answers: Object.fromEntries(columns.map((number) => [number, answers(marks[number] ?? null)])),
    })),
  );

  test('has the marks of its 26 job centres', () => {
    expect(matrix.rows).toHaveLength(26);
    expect(matrix.rows.map(({ name, marks }) => [name, ...marks])).toEqual(
      rows.map(({ jobcenter, marks }) => [jobcenter, ...columns.map((number) => marks[number] ?? null)]),
    );
  });

  test('counts levels and descriptions as the region did', () => {
    expect(matrix.totals.map(({ level }) => level)).toEqual([17, 12, 13, 14, 7]);
    expect(matrix.totals.map(({ described }) => described)).toEqual([0, 0, 1, 0, 7]);
  });

  test('names the six without any mark', () => {
    expect(matrix.unmarked).toEqual(['Glostrup', 'Hillerød', 'Hvidovre', 'Høje Taastrup', 'Hørsholm', 'Rødovre']);
  });

  test('a goal that a plan says nothing of is blank', () => {
    expect(coverageMatrix(['1', '2'], [{ name: 'A', answers: { '1': [goal('level')] } }]).rows).toEqual([
      { name: 'A', marks: ['X', null] },
    ]);
  });
});

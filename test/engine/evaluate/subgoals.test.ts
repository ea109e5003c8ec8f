import { combinedStatus, evaluateGoal, evaluateGoals, type Goal, type Status } from '../../../src/engine';
import { atMost683, averageOfSixty, months, repeat } from '../builders';

describe('the status that sub-goals give', () => {
  test.each<[readonly Status[], Status]>([
    [['met', 'met'], 'met'],
    [['not_met', 'not_met'], 'not_met'],
    [['partly_met', 'partly_met'], 'partly_met'],
    [['met', 'not_met'], 'partly_met'],
    [['met', 'partly_met'], 'partly_met'],
    [['not_met', 'partly_met'], 'partly_met'],
    [['on_track', 'at_risk'], 'at_risk'],
    [['at_risk', 'off_track', 'on_track'], 'off_track'],
    [['met', 'on_track'], 'on_track'],
    [['not_met', 'on_track'], 'on_track'],
    [['not_started', 'on_track'], 'on_track'],
    [['not_started', 'met'], 'not_started'],
    [['no_data', 'met'], 'no_data'],
    [['needs_assessment', 'met'], 'needs_assessment'],
    [['invalid', 'no_data'], 'invalid'],
    [['followed', 'met'], 'met'],
    [['not_set', 'not_met'], 'not_met'],
    [['followed', 'followed'], 'followed'],
    [['followed', 'not_set'], 'not_set'],
  ])('%j give %s', (statuses, expected) => {
    expect(combinedStatus(statuses)).toBe(expected);
    expect(combinedStatus([...statuses].reverse())).toBe(expected);
  });
});

describe('a goal with sub-goals', () => {
  const a: Goal = { ...atMost683, number: '3a', targetPeriod: '2019-12' };
  const b: Goal = { ...averageOfSixty, number: '3b' };
  const parent: Goal = { kind: 'qualitative', number: '3', text: 'Færre langtidsledige' };
  const persons = months('2019-01', repeat([600], 12));
  const shares = months('2019-01', repeat([40], 12), { unit: 'percent' });

  test('has each sub-goal measured by an indicator of its own', () => {
    const [assessment] = evaluateGoals([
      {
        goal: parent,
        indicator: null,
        subgoals: [
          { goal: a, indicator: persons },
          { goal: b, indicator: shares },
        ],
      },
    ]);
    expect(assessment?.status).toBe('partly_met');
    expect(assessment?.subgoals?.map(({ status }) => status)).toEqual(['met', 'not_met']);
    expect(assessment?.actual).toBeNull();
  });

  test('measures them by its own indicator where nothing else is said', () => {
    const lower: Goal = { ...a, value: 500 };
    const assessment = evaluateGoal({ ...parent, subgoals: [a, lower] }, persons);
    expect(assessment.subgoals?.map(({ status }) => status)).toEqual(['met', 'not_met']);
    expect(assessment.status).toBe('partly_met');
  });

  test('may have sub-goals with sub-goals', () => {
    const nested: Goal = { ...parent, subgoals: [{ ...parent, subgoals: [a] }, a] };
    expect(evaluateGoal(nested, persons).status).toBe('met');
  });

  test('with an empty list is a goal like any other', () => {
    expect(evaluateGoal({ ...a, subgoals: [] }, persons).status).toBe('met');
  });

  test('many goals are evaluated alike, in order', () => {
    const options = { asOf: '2019-06' };
    const all = evaluateGoals(
      [
        { goal: a, indicator: persons },
        { goal: b, indicator: shares },
      ],
      options,
    );
    expect(all).toEqual([evaluateGoal(a, persons, options), evaluateGoal(b, shares, options)]);
  });
});

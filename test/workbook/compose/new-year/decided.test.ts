import {
  draftNewYear,
  evaluateSnapshot,
  newYearCoverage,
  newYearGoal,
  proposeNewYear,
  withMinisterGoal,
  withoutAddedGoal,
  type Evaluation,
  type GoalChoice,
  type NewYearChoices,
  type NewYearDraft,
} from '../../../../src/app';
import { sheetAsWritten } from '../../../../src/workbook/import/written-sheet';
import { snapshotOf } from '../../../host/cli/run';

const YEAR = 2027;

/** The rows of the new goal table, by their headers. */
function written(evaluation: Evaluation, draft: NewYearDraft, choices: NewYearChoices): Record<string, unknown>[] {
  const { plan } = proposeNewYear(evaluation, draft, choices);
  const values = sheetAsWritten(plan.edits, `Mål ${YEAR}`).cells?.values ?? [];
  const at = values.findIndex((row) => row.includes('Nr.'));
  return values
    .slice(at + 1)
    .map((row) => Object.fromEntries((values[at] ?? []).map((header, column) => [String(header), row[column]])));
}

describe('what the user decides of the sample plan for next year', () => {
  let evaluation: Evaluation;
  let draft: NewYearDraft;
  beforeAll(async () => {
    evaluation = evaluateSnapshot(await snapshotOf('assets/beskaeftigelsesplan-2026.xlsx'));
    draft = draftNewYear(evaluation, { year: YEAR });
  });
  const byNumber = (number: string) => {
    const found = draft.goals.find((goal) => goal.number === number);
    if (found === undefined) throw new Error(`There is no goal ${number}.`);
    return found;
  };
  const decide = (number: string, choice: GoalChoice) => newYearGoal(draft, byNumber(number).id, choice);

  it('a level can be typed for every goal whose level is open and is a number', () => {
    for (const { isOpen, asks, kindWhenSet, number } of draft.goals) {
      const isNumber = kindWhenSet !== null && kindWhenSet !== 'path';
      expect({ number, asked: asks !== null }).toEqual({ number, asked: isOpen && isNumber });
    }
    expect(byNumber('1').asks).toMatchObject({ unit: { da: 'pct.', en: '%' }, isRange: false, of: 'fall' });
  });

  it('a level of the user’s own stands in the column and in the sentence', () => {
    const choice: GoalChoice = { level: { value: 3.5 } };
    const { id, text } = byNumber('1');
    expect(text).toContain('X pct.');
    const next = newYearGoal(draft, id, choice);
    expect(next).toMatchObject({ agrees: true, offered: next?.text });
    expect(next?.text).toContain('3,5 pct.');
    const row = written(evaluation, draft, { goals: { [id]: choice } }).find((one) => one['Nr.'] === '1');
    expect(row).toMatchObject({ Måltal: 3.5, Mål: next?.text });
  });

  it('a sentence of the user’s own is warned of where it says another level or another period than the columns', () => {
    const level = { value: 3.5 };
    const offered = decide('1', { level })?.text ?? '';
    expect(decide('1', { level, text: `${offered} Det er et ambitiøst mål.` })?.agrees).toBe(true);
    expect(decide('1', { level, text: offered.replace('3,5', '4,5') })).toMatchObject({ agrees: false, offered });
    expect(decide('1', { level, text: offered.replaceAll('2027', '2029') })?.agrees).toBe(false);
    expect(decide('1', { text: offered })?.agrees).toBe(false);
  });

  it('a goal that nobody knows is none', () => {
    expect(newYearGoal(draft, 'Mål!999', {})).toBeNull();
  });

  describe('a goal of the minister’s', () => {
    const uncovered = () => {
      const found = newYearCoverage(draft).find(({ mark }) => mark === null);
      if (found === undefined) throw new Error('The sample covers every goal of the minister’s.');
      return found.goal;
    };

    it('that is added stands last, is the minister’s words, and covers it without a level', () => {
      const goal = uncovered();
      const longer = withMinisterGoal(draft, goal);
      expect(longer.goals).toHaveLength(draft.goals.length + 1);
      expect(withMinisterGoal(longer, goal)).toBe(longer);
      expect(newYearCoverage(longer).find((one) => one.goal.number === goal.number)?.mark).toBe('(X)');
      const row = written(evaluation, longer, {}).at(-1);
      const numbers = draft.goals.map(({ number }) => Number.parseInt(number ?? '', 10)).filter(Number.isFinite);
      expect(row).toMatchObject({ 'Nr.': String(Math.max(...numbers) + 1), Mål: goal.text, Måltal: '' });
      expect(row?.['Bemærkninger']).toBe(`Målet svarer på ministerens mål nr. ${goal.number} for ${YEAR}.`);
    });

    it('becomes the goal that its sentence is made to say', () => {
      const longer = withMinisterGoal(draft, uncovered());
      const id = longer.goals.at(-1)?.id ?? '';
      const text = 'Mindst 80 borgere med handicap skal i job i 2027.';
      const choices = { goals: { [id]: { text } } };
      expect(newYearGoal(longer, id, { text })).toMatchObject({ text, agrees: true });
      expect(written(evaluation, longer, choices).at(-1)).toMatchObject({ Mål: text, Måltal: 80, Målperiode: '2027' });
      const { mark } = newYearCoverage(longer, choices).find(({ by }) => by.includes(id)) ?? {};
      expect(mark).toBe('X');
    });

    it('can be taken out again; a goal of this year cannot', () => {
      const longer = withMinisterGoal(draft, uncovered());
      expect(withoutAddedGoal(longer, longer.goals.at(-1)?.id ?? '')).toEqual(draft);
      expect(withoutAddedGoal(draft, byNumber('1').id)).toEqual(draft);
    });
  });
});

import { parseGoalText } from '../../../src/engine';
import { writeSentences } from './generator';
import { differences } from './reading';

const SENTENCES = writeSentences();

describe('goal sentences put together from verb, med or til, bound, number and period', () => {
  it('are more than a thousand', () => {
    expect(SENTENCES.length).toBeGreaterThan(1000);
    expect(new Set(SENTENCES.map(({ text }) => text)).size).toBeGreaterThan(1000);
  });

  it.each([...new Set(SENTENCES.map(({ kind }) => kind))])('are read as written where the goal is a %s', (kind) => {
    const wrong = SENTENCES.filter((written) => written.kind === kind).flatMap((written) => {
      const { goals } = parseGoalText(written.text);
      const found = differences(goals[0], { ...written, base: written.base ?? null, per: written.per ?? null });
      const many = goals.length > 1 ? [`${String(goals.length)} goals`] : [];
      return [...found, ...many].map((difference) => `${written.text} (${difference})`);
    });
    expect(wrong).toEqual([]);
  });
});

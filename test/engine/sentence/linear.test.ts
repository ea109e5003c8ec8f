import { parseGoalText, parsePeriodText, parsePlanText, splitNumberAndUnit } from '../../../src/engine';
import { filled, HOSTILE } from '../../bench/sentence';
import { workOf } from '../../builders/work';

/** Ten times the text may take this many times the work: a little more than ten, far from the hundred of a square. */
const GROWTH = 14;
/** A text that is given up at once takes next to nothing at any length. */
const LITTLE = 5_000;

const grows = (piece: string, size: number, read: (text: string) => unknown): void => {
  const small = workOf(() => read(filled(piece, size)));
  const large = workOf(() => read(filled(piece, 10 * size)));
  expect(large).toBeLessThan(small * GROWTH + LITTLE);
};

// Patterns are not counted here: that none of them goes back over what it has read is held by the lint.
describe('a text of any kind is read with work in proportion to its length', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    grows(piece, 4_000, parsePlanText);
  });

  it.each(Object.entries(HOSTILE))('%s as one goal', (_, piece) => {
    grows(piece, 2_000, parseGoalText);
  });

  it.each(['1', ' ', '-', '1 ', '1-', 'jan ', '2018 ', '.', 'K4 '])('cells of nothing but %j', (piece) => {
    grows(piece, 5_000, parsePeriodText);
    grows(piece, 5_000, splitNumberAndUnit);
  });
});

import { parseGoalText, parsePeriodText, parsePlanText, splitNumberAndUnit } from '../../../src/engine';
import { filled, HOSTILE, perUnitTime } from '../../bench/sentence';

/** Ten times the text may take this much longer for each of its characters: memory and the machine's other work, never a square. */
const GROWTH = 4;
/** A few milliseconds measure nothing. */
const NOISE = 150;

describe('a text of any kind is read in time in proportion to its length', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    const small = perUnitTime(filled(piece, 8_000), parsePlanText);
    const large = perUnitTime(filled(piece, 80_000), parsePlanText);
    expect(large).toBeLessThan(small * GROWTH + NOISE);
  });

  it.each(Object.entries(HOSTILE))('%s as one goal', (_, piece) => {
    const small = perUnitTime(filled(piece, 4_000), parseGoalText);
    const large = perUnitTime(filled(piece, 40_000), parseGoalText);
    expect(large).toBeLessThan(small * GROWTH + NOISE);
  });

  it.each(['1', ' ', '-', '1 ', '1-', 'jan ', '2018 ', '.', 'K4 '])('cells of nothing but %j', (piece) => {
    const text = filled(piece, 50_000);
    expect(perUnitTime(text, parsePeriodText)).toBeLessThan(2000);
    expect(perUnitTime(text, splitNumberAndUnit)).toBeLessThan(2000);
  });
});

import { parseGoalText } from '../../../src/engine';

describe('a base that is said to be a year before', () => {
  test.each([
    ['Antallet af ledige skal falde med 5 pct. i juni 2026 i forhold til samme måned året før', '2025-06', '2026-06'],
    ['Fald i antal fuldtidspersoner på 5 pct. ift. samme måned året før (juni 2026)', '2025-06', '2026-06'],
    ['Antallet skal falde med 5 pct. i 2. kvartal 2026 sammenlignet med samme kvartal sidste år', '2025-Q2', '2026-Q2'],
    ['Antallet af ledige skal være 5 pct. lavere i december 2026 end samme måned året før', '2025-12', '2026-12'],
    ['Antallet af ledige skal være 5 pct. lavere i december 2026 end i samme måned sidste år', '2025-12', '2026-12'],
    ['Antallet af ledige skal være 5 pct. lavere i 2026 end året før', '2025', '2026'],
  ])('%s', (sentence, basePeriod, targetPeriod) => {
    const [goal] = parseGoalText(sentence).goals;
    expect(goal).toMatchObject({ kind: 'change', direction: 'decrease', value: 5, basePeriod, targetPeriod });
  });
});

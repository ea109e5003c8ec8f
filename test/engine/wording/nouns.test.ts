import { inflect, wordOfUnit } from '../../../src/engine/wording/nouns';

describe('a counted noun', () => {
  test.each([
    ['fuldtidspersoner', 1, 'fuldtidsperson', 'full-time person'],
    ['fuldtidspersoner', 130, 'fuldtidspersoner', 'full-time persons'],
    ['fuldtidsperson', 2, 'fuldtidspersoner', 'full-time persons'],
    ['personer', 0, 'personer', 'persons'],
    ['personer', -1, 'person', 'person'],
    ['besøg', 1, 'besøg', 'visit'],
    ['virksomhedsbesøg', 10, 'virksomhedsbesøg', 'company visits'],
    ['tilkendelser', 1, 'tilkendelse', 'award'],
    ['uge', 9.9, 'uge', 'weeks'],
    ['uger', 9.9, 'uger', 'weeks'],
    ['uge', 10, 'uger', 'weeks'],
    ['kr.', 1, 'kr.', 'kroner'],
  ])('%s beside %d', (word, shown, danish, english) => {
    expect(inflect(word, shown, 'da')).toBe(danish);
    expect(inflect(word, shown, 'en')).toBe(english);
  });

  test('a compound goes as its last part', () => {
    expect(inflect('integrationsydelsesmodtagere', 1, 'da')).toBe('integrationsydelsesmodtager');
    expect(inflect('IGU-pladser', 1, 'da')).toBe('IGU-plads');
    expect(inflect('dagpengemodtager', 5, 'da')).toBe('dagpengemodtagere');
  });

  test('a word outside the table stays as it is, also in English', () => {
    expect(inflect('ansøgninger', 1, 'da')).toBe('ansøgninger');
    expect(inflect('integrationsydelsesmodtagere', 5, 'en')).toBe('integrationsydelsesmodtagere');
  });
});

describe('the word of a unit', () => {
  test.each([
    ['persons', 'personer'],
    ['weeks', 'uger'],
    ['robotter', 'robotter'],
    ['count', null],
    ['percent', null],
  ])('%s is %p', (unit, word) => {
    expect(wordOfUnit(unit)).toBe(word);
  });
});

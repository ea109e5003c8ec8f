import { createTranslator, errorText, issueText, placeText } from '../../src/i18n';

const da = createTranslator('da');
const en = createTranslator('en');

describe('the text of an issue', () => {
  test('is the message of its code', () => {
    expect(issueText(da, { code: 'duplicate_number' })).toContain('samme nummer');
    expect(issueText(en, { code: 'duplicate_number' })).toContain('same number');
  });

  test('names the code when there is no message, so that nothing is passed over in silence', () => {
    expect(issueText(da, { code: 'never_heard_of' })).toContain('never_heard_of');
  });

  test('never shows a raw placeholder', () => {
    expect(issueText(da, { code: 'unknown' })).not.toContain('{{');
  });
});

describe('the place of a finding', () => {
  test.each([
    [{ goal: '4', sheet: 'Mål', cell: 'C7' }, 'Mål 4, Mål!C7'],
    [{ sheet: 'Mål' }, 'Mål'],
    [{ goal: '2a' }, 'Mål 2a'],
    [{}, ''],
  ])('%j is "%s"', (place, text) => {
    expect(placeText(da, place)).toBe(text);
  });
});

describe('the text of an error', () => {
  test('says what to do', () => {
    expect(errorText(da, 'cell_editing')).toContain('Enter');
    expect(errorText(en, 'protected')).toContain('Review');
  });

  test('of an unknown code is the general one', () => {
    expect(errorText(da, 'never_heard_of')).toBe(da.t('error.unknown'));
  });
});

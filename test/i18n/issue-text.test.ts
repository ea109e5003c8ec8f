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

describe('parameters of an issue', () => {
  test('periods and numbers are written as the language writes them', () => {
    const issue = { code: 'base_revised', params: { period: '2025-10', stated: 3249, now: 3251.5 } };
    expect(issueText(da, issue)).toContain('3.249');
    expect(issueText(da, issue)).toContain('3.251,5 for oktober 2025');
    expect(issueText(en, issue)).toContain('3,251.5 for October 2025');
  });

  test('a list of periods is written as periods, a year and a goal number as they are', () => {
    const issue = { code: 'periods_below', params: { count: 2, periods: '2026-01, 2026-03' } };
    expect(issueText(da, issue)).toContain('januar 2026, marts 2026');
    expect(issueText(da, { code: 'target_missing', params: { period: '2026' } })).toContain('for 2026');
  });

  test('a column is named by its header, a unit by its word', () => {
    expect(issueText(da, { code: 'unreadable_cell', params: { column: 'targetPeriod', value: 'snart' } })).toContain(
      '»Målperiode« har teksten »snart«',
    );
    expect(issueText(da, { code: 'unit_mismatch', params: { goalUnit: 'percent', seriesUnit: 'count' } })).toContain(
      'i procent, men indikatoren er i antal',
    );
  });

  test('the detailed message is used only where all it shows is known', () => {
    const params = { indicator: 'Ledige', period: '2026-01', first: 12, second: 13 };
    expect(issueText(da, { code: 'conflicting_values', params })).toContain(
      '»Ledige« har to tal for januar 2026: 12 og 13',
    );
    const plain = issueText(da, { code: 'conflicting_values', params: { period: '2026-01', indicator: null } });
    expect(plain).toContain('forskellige tal for januar 2026');
  });

  test('what is not known is a dash, and text from the workbook is never a template', () => {
    expect(issueText(da, { code: 'base_missing' })).toContain('basisperioden –');
    expect(issueText(da, { code: 'indicator_not_found', params: { indicator: '$t(app.name) {{code}}' } })).toContain(
      '»$t(app.name) {{code}}«',
    );
  });
});

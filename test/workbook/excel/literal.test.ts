import { literal } from '../../../src/workbook/excel/literal';

describe('what is written into a cell', () => {
  it.each([
    ['a number', 4.3, null, 4.3],
    ['zero', 0, null, 0],
    ['a logical value', true, null, true],
    ['null, which leaves the cell alone', null, null, null],
    ['an empty text, which clears it', '', null, ''],
    ['a formula of ours', { formula: '=SUM(A1:A2)' }, null, '=SUM(A1:A2)'],
    ['plain words', 'På vej', null, 'På vej'],
    ['a sentence with figures', 'Status viser et fald fra oktober 2017 til oktober 2018 på 4,3 pct.', null, 'same'],
  ])('takes %s as it is', (_, input, format, expected) => {
    expect(literal(input, format)).toEqual(expected === 'same' ? input : expected);
  });

  it.each([
    '=HYPERLINK("http://example.org")',
    '+45 12 34 56 78',
    '-0,06',
    '@SUM(A1)',
    "'=1+1",
    '1-2',
    '4,3',
    'okt 2018',
    'TRUE',
    'false',
    'Mål 5',
    '§ 56',
    '(1)',
    ' =1+1',
  ])('marks %j as text, so that Excel cannot read it as anything else', (text) => {
    expect(literal(text, null)).toBe(`'${text}`);
  });

  it('gives text as it is to a cell formatted as text, where nothing is parsed', () => {
    expect(literal('okt 2018', '@')).toBe('okt 2018');
    expect(literal('=1+1', '@')).toBe('=1+1');
  });

  it('keeps a leading apostrophe of the text itself even in a cell formatted as text', () => {
    expect(literal("'t", '@')).toBe("''t");
  });
});

import { parseInput } from '../../../src/host/model/input';
import { fromDanishFormula, toDanishFormula } from '../../../src/host/workbench/worker/danish-formula';
import { inputOf, typedInput } from '../../../src/host/workbench/worker/typed';
import type { CellFormatState } from '../../../src/host/xlsx/styles';

const typed = (text: string, format = 'General'): unknown => {
  const input = typedInput(text, format, 'da-DK', 2026);
  return input.kind === 'formula' ? `=${input.formula}` : input.value;
};

describe('what is typed in Danish', () => {
  test.each([
    ['3.249', 3249],
    ['1.234.567,5', 1234567.5],
    ['9,28', 9.28],
    ['-0,06', -0.06],
    ['+12', 12],
    [',5', 0.5],
    ['1,5E3', 1500],
    ['4 %', 0.04],
    ['4,1%', 0.041],
    ['4 pct.', 0.04],
    ['SAND', true],
    ['falsk', false],
    ['', null],
  ])('"%s" is %p', (text, value) => {
    expect(typed(text)).toBe(value);
  });

  test.each([
    'okt 2018',
    '2018M10',
    '3.24',
    '1.23.456',
    '12,5,3',
    '1-2',
    '4. kvartal 2018',
    '32-12-2026',
    '-',
    ',',
    '%',
  ])('"%s" stays a text', (text) => {
    expect(typed(text)).toBe(text);
  });

  test.each([
    ['31-12-2026', 46387],
    ['1.3.1900', 61],
    ['28/2/1900', 59],
    ['01-01-26', 46023],
    ['01-01-30', 10959],
  ])('"%s" is the day %d of the calendar', (text, serial) => {
    expect(typed(text)).toBe(serial);
  });

  test('a cell of text takes what is typed as it is, and an apostrophe says that a text follows', () => {
    expect(typed('3.249', '@')).toBe('3.249');
    expect(typed("'3.249")).toBe('3.249');
    expect(typed("'=A1")).toBe('=A1');
  });

  test('in a cell of percent a number from one up is percent', () => {
    expect(typed('5', '0%')).toBe(0.05);
    expect(typed('0,5', '0%')).toBe(0.5);
    expect(typed('5 %', '0.0%')).toBe(0.05);
  });

  test('in English it is what Excel makes of it', () => {
    expect(typedInput('3,249.5', 'General', 'en-US', 2026)).toEqual(parseInput('3,249.5', 'General', 2026));
    expect(typedInput('1/2/2020', 'General', 'en-US', 2026)).toEqual(parseInput('1/2/2020', 'General', 2026));
  });
});

describe('formulas in Danish', () => {
  test.each([
    ['HVIS(A1>9,28;"a;b, c";SUM(B1:B3)*1,5)', 'IF(A1>9.28,"a;b, c",SUM(B1:B3)*1.5)'],
    ['middel(B2:B13)', 'AVERAGE(B2:B13)'],
    ['9,28*2', '9.28*2'],
    ['ABS(A1*1,5)', 'ABS(A1*1.5)'],
    ['OG(A1=SAND;B1=falsk)', 'AND(A1=TRUE,B1=FALSE)'],
    ['SUM.HVISER(Tal!C:C;Tal!A:A;"Hele landet")', 'SUMIFS(Tal!C:C,Tal!A:A,"Hele landet")'],
  ])('%s is %s', (danish, english) => {
    expect(fromDanishFormula(danish)).toBe(english);
  });

  test('one copied from an English text is left as it is', () => {
    expect(fromDanishFormula('ROUND(A1*100,1)')).toBe('ROUND(A1*100,1)');
    expect(fromDanishFormula('IF(A1>1,2,3)')).toBe('IF(A1>1,2,3)');
  });

  test.each(['IF(A1>9.28,"a;b, c",SUM(B1:B3)*1.5)', 'INDEX(Tal!C:C,MATCH(A1,Tal!A:A,0))', 'ROUND(2.5,0)', 'TRUE'])(
    '%s is shown in Danish and typed again without a change',
    (formula) => {
      expect(fromDanishFormula(toDanishFormula(formula))).toBe(formula);
    },
  );
});

describe('what a cell shows to be edited', () => {
  const state = (numberFormat: string): CellFormatState => ({ numberFormat }) as CellFormatState;

  test.each<[string | number | boolean, string, string, string]>([
    [3249, '#,##0', '3.249', '3249'],
    [9.28, '0.0', '9,3', '9,28'],
    [0.041, '0.0%', '4,1%', '4,1%'],
    [1 / 3, '0%', '33%', '33,33333333333333%'],
    [46387, 'dd-mm-yyyy', '31-12-2026', '31-12-2026'],
    [46387.5, 'dd-mm-yyyy', '31-12-2026', '46387,5'],
    [43374, 'mmm yyyy', 'okt 2018', '43374'],
    [true, 'General', 'SAND', 'SAND'],
    ['3.249', 'General', '3.249', "'3.249"],
    ['3.249', '@', '3.249', '3.249'],
    ['=A1', 'General', '=A1', "'=A1"],
    ['okt 2018', 'General', 'okt 2018', 'okt 2018'],
    ["'t er et ord", 'General', "'t er et ord", "''t er et ord"],
    ["'t er et ord", '@', "'t er et ord", "''t er et ord"],
  ])('%p in %s is typed again without a change', (value, numberFormat, shown, input) => {
    const text = inputOf(value, state(numberFormat), shown, 'da-DK');
    expect(text).toBe(input);
    expect(typedInput(text, numberFormat, 'da-DK', 2026)).toMatchObject({ kind: 'constant', value });
  });
});

import fc from 'fast-check';
import { newLocalHost } from '../../src/host';
import { partOf } from './package';
import { afterReopening, errorOf, fill, first, onNew } from './support';

type Cell = string | number | boolean | null;

/** What a cell holds after a value was written to it. */
async function written(
  input: Cell,
  numberFormat = 'General',
): Promise<{ value: unknown; format: unknown; formula: unknown }> {
  return onNew(async (context) => {
    const cell = first(context).getRange('A1');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[input]];
    cell.load('values,numberFormat,formulas');
    await context.sync();
    return { value: cell.values[0]?.[0], format: cell.numberFormat[0]?.[0], formula: cell.formulas[0]?.[0] };
  });
}

const YEAR = new Date().getFullYear();
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe('what a text becomes when it is written to values', () => {
  test.each<[string, Cell, string]>([
    ['1.5', 1.5, 'General'],
    ['-3', -3, 'General'],
    [' 5 ', 5, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['1e3', 1000, '0.00E+00'],
    ['12%', 0.12, '0%'],
    ['$5', 5, '$#,##0_);[Red]($#,##0)'],
    ['(5)', -5, 'General'],
    ['1 1/2', 1.5, '# ?/?'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['#N/A', '#N/A', 'General'],
    ["'1.5", '1.5', 'General'],
    ["'=x", '=x', 'General'],
    ['tekst', 'tekst', 'General'],
    ['=', '=', 'General'],
    ['1/2/2020', serial(2020, 1, 2), 'm/d/yyyy'],
    ['2020-01-02', serial(2020, 1, 2), 'm/d/yyyy'],
    ['13/1/2020', '13/1/2020', 'General'],
    ['1.2.2020', '1.2.2020', 'General'],
    ['oct 2018', serial(2018, 10, 1), 'mmm-yy'],
    ['okt 2018', 'okt 2018', 'General'],
    ['Oct-18', serial(YEAR, 10, 18), 'd-mmm'],
    ['Oct-45', serial(1945, 10, 1), 'mmm-yy'],
    ['March 5', serial(YEAR, 3, 5), 'd-mmm'],
    ['5-Mar-2020', serial(2020, 3, 5), 'd-mmm-yy'],
    ['1-2', serial(YEAR, 1, 2), 'd-mmm'],
    ['2018M10', '2018M10', 'General'],
    ['9,28', 928, '#,##0'],
    ['3.249', 3.249, 'General'],
    ['4,3 pct.', '4,3 pct.', 'General'],
    ['10:30', 0.4375, 'h:mm'],
    ['-', '-', 'General'],
    ['maj', 'maj', 'General'],
  ])('%j is %j with the format %s, as Excel in English parses it', async (input, value, format) => {
    expect(await written(input)).toMatchObject({ value, format });
  });

  test.each(['1.5', '=A1', 'TRUE', '1/2/2020', 'okt 2018'])(
    '%j stays as it is in a cell formatted as text',
    async (input) => {
      expect(await written(input, '@')).toEqual({ value: input, format: '@', formula: input });
    },
  );

  test.each(['General', '@', '0.00'])(
    'an apostrophe before a text marks it, and is no part of it, in a cell formatted as %s',
    async (format) => {
      expect(await written("'=1+1", format)).toEqual({ value: '=1+1', format, formula: '=1+1' });
      expect(await written("''t er et ord", format)).toMatchObject({ value: "'t er et ord" });
    },
  );

  test('the mark is kept in the file, so that editing the cell shows it; other content takes it away', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      const range = first(context).getRange('A1:D1');
      range.formulas = [["'=1+1", "'4", "'x", "'y"]];
      range.getCell(0, 1).values = [[4]];
      range.getCell(0, 2).values = [['']];
      range.getCell(0, 3).formulas = [['=1+1']];
      await context.sync();
    });
    const saved = await host.save();
    const marked = partOf(saved, 'xl/styles.xml').match(/<xf [^>]*quotePrefix="1"[^>]*>/g);
    expect(marked).toHaveLength(1);
    const cells = [...partOf(saved, 'xl/worksheets/sheet1.xml').matchAll(/<c r="(\w+)"(?: s="(\d+)")?/g)];
    expect(cells.filter(([, , style]) => style !== undefined && style !== '0').map(([, name]) => name)).toEqual(['A1']);
  });

  test('a format that was set stays when a date is written', async () => {
    expect(await written('1/2/2020', 'dd-mm-yyyy')).toMatchObject({ value: serial(2020, 1, 2), format: 'dd-mm-yyyy' });
  });

  test('numbers come back as the same numbers', async () => {
    const host = await newLocalHost();
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (number) => {
        const back = await host.Excel.run(async (context) => {
          const cell = first(context).getRange('A1');
          cell.values = [[number]];
          cell.load('values');
          await context.sync();
          return cell.values[0]?.[0] as number;
        });
        expect(back).toBe(JSON.parse(JSON.stringify(number)));
      }),
      { numRuns: 25 },
    );
  });

  test('texts come back as the same texts through save and reopen, whatever characters they hold', async () => {
    const texts = [' a ', 'æøå ÆØÅ', 'a\nb', 'a\tb', '<b>&"\'', '_x000D_', 'x\u0001y', '😀', 'a\r\nb', 'a  b'];
    const back = await afterReopening(
      async (context) => {
        const range = first(context).getRangeByIndexes(0, 0, texts.length, 1);
        range.numberFormat = texts.map(() => ['@']);
        range.values = texts.map((text) => [text]);
      },
      async (context) => {
        const range = first(context).getUsedRange().load('values');
        await context.sync();
        return range.values.map(([text]) => text as string);
      },
    );
    expect(back).toEqual(texts);
  });
});

describe('matrices', () => {
  test.each([
    ['too few rows', [[1, 2]]],
    [
      'too many rows',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    ['ragged rows', [[1, 2], [3]]],
    ['rows that are no arrays', [1, 2]],
  ])('%s are an InvalidArgument, and nothing is written', async (_, values) => {
    const host = await newLocalHost();
    const error = await errorOf(
      host.Excel.run(async (context) => {
        first(context).getRange('A1:B2').values = values as number[][];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.message).toBe(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
    const used = await host.Excel.run(async (context) => {
      const range = first(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return range.isNullObject;
    });
    expect(used).toBe(true);
  });

  test('a single value is written to every cell', async () => {
    const values = await onNew(async (context) => {
      const range = first(context).getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('null leaves a cell alone and an empty text empties it', async () => {
    const values = await onNew(async (context) => {
      const range = fill(first(context), [[1, 2, 3]]);
      range.values = [[null, '', 9]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[[1, '', 9]], [['Double', 'Empty', 'Double']]]);
  });

  test('null in number formats leaves a cell alone', async () => {
    const formats = await onNew(async (context) => {
      const range = first(context).getRange('A1:B1');
      range.numberFormat = [['0.00', '0%']];
      range.numberFormat = [[null, '@']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([['0.00', '@']]);
  });

  test('cells of a whole column cannot be written one by one, and are not read', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        const column = first(context).getRange('A:A').load('values,address,cellCount');
        await context.sync();
        expect(column.values).toBeNull();
        expect(column.cellCount).toBe(1_048_576);
        column.values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('formulas', () => {
  test.each([
    ['=sum(a1:b1)', '=SUM(A1:B1)'],
    ["='Sheet1'!a1+1", "='Sheet1'!A1+1"],
    ['=IFNA(A1,"x")', '=IFNA(A1,"x")'],
    ['=if(A1>0,"=sum(","")', '=IF(A1>0,"=sum(","")'],
    ['=true', '=TRUE'],
  ])('%s reads back as %s', async (input, output) => {
    const formula = await afterReopening(
      async (context) => {
        first(context).getRange('C3').formulas = [[input]];
      },
      async (context) => {
        const cell = first(context).getRange('C3').load('formulas');
        await context.sync();
        return cell.formulas[0]?.[0] as string;
      },
    );
    expect(formula).toBe(output);
  });

  test.each(['=SUM(A1', '=A1+', '="x', '=A1)', '=IF(A1,)2'])('%s is refused', async (formula) => {
    const error = await errorOf(
      onNew(async (context) => {
        first(context).getRange('A1').formulas = [[formula]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('references to the own table are shown as Excel shows them, and stored as a file needs them', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      const sheet = first(context);
      fill(sheet, [
        ['Tal', 'Dobbelt'],
        [1, ''],
        [2, ''],
      ]);
      sheet.tables.add('A1:B3', true).name = 'T';
      sheet.getRange('B2:B3').formulas = [['=[@Tal]*2'], ['=T[[#This Row],[Tal]]*2']];
      sheet.getRange('D1').formulas = [['=SUM(T[Dobbelt])']];
      await context.sync();
    });
    const stored = host.workbook.sheets[0]?.cell(1, 1)?.formula;
    expect(stored).toBe('T[[#This Row],[Tal]]*2');
    const seen = await host.Excel.run(async (context) => {
      const range = first(context).getRange('B2:B3').load('formulas,values');
      const sum = first(context).getRange('D1').load('formulas,values');
      await context.sync();
      return [range.formulas, range.values, sum.formulas, sum.values];
    });
    expect(seen).toEqual([[['=[@Tal]*2'], ['=[@Tal]*2']], [[2], [4]], [['=SUM(T[Dobbelt])']], [[6]]]);
  });
});

describe('text as shown', () => {
  test.each<[Cell, string, string]>([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.123, '0.0%', '12.3%'],
    [43831, 'dd-mm-yyyy', '01-01-2020'],
    [43831, 'mmm yyyy', 'Jan 2020'],
    [true, 'General', 'TRUE'],
    [-5, '0;[Red]-0', '-5'],
    ['x', '@', 'x'],
    [0.1 + 0.2, 'General', '0.3'],
    [-1.5, '+0.0;-0.0;0', '-1.5'],
  ])('%j in the format %s is %s', async (value, format, text) => {
    const shown = await onNew(async (context) => {
      const cell = first(context).getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load('text');
      await context.sync();
      return cell.text[0]?.[0];
    });
    expect(shown).toBe(text);
  });
});

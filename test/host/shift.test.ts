import { newLocalHost } from '../../src/host';
import { afterReopening, errorOf, fill, first, onNew } from './support';

describe('cells put in and taken out', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
    [
      'a cell, the others moving down',
      (s) => void s.getRange('A1').insert('Down'),
      [
        ['', 'b'],
        ['a', 'd'],
        ['c', ''],
      ],
    ],
    [
      'a cell, the others moving right',
      (s) => void s.getRange('A1').insert('Right'),
      [
        ['', 'a', 'b'],
        ['c', 'd', ''],
      ],
    ],
    [
      'a row',
      (s) => void s.getRange('2:2').insert('Down'),
      [
        ['a', 'b'],
        ['', ''],
        ['c', 'd'],
      ],
    ],
    [
      'a column',
      (s) => void s.getRange('B:B').insert('Right'),
      [
        ['a', '', 'b'],
        ['c', '', 'd'],
      ],
    ],
    [
      'a cell out, the others moving up',
      (s) => s.getRange('A1').delete('Up'),
      [
        ['c', 'b'],
        ['', 'd'],
      ],
    ],
    [
      'a cell out, the others moving left',
      (s) => s.getRange('A1').delete('Left'),
      [
        ['b', ''],
        ['c', 'd'],
      ],
    ],
    ['a row out', (s) => s.getRange('1:1').delete('Up'), [['c', 'd']]],
    ['a column out', (s) => s.getRange('A:A').delete('Left'), [['b'], ['d']]],
  ])('%s', async (_, act, values) => {
    const found = await afterReopening(
      async (context) => {
        fill(first(context), [
          ['a', 'b'],
          ['c', 'd'],
        ]);
        act(first(context));
      },
      async (context) => {
        const range = first(context).getRange('A1').getBoundingRect(first(context).getUsedRange(true)).load('values');
        await context.sync();
        return range.values as unknown[][];
      },
    );
    expect(found).toEqual(values);
  });

  test.each<[string, string, string]>([
    ['=A1+B5', '=A1+B7', 'moves what lies behind'],
    ['=SUM(A2:A5)', '=SUM(A2:A7)', 'grows with what is put in inside'],
    ['=SUM($A$3:$A$4)', '=SUM($A$5:$A$6)', 'moves fixed references too'],
    ['=SUM(3:3)', '=SUM(5:5)', 'moves whole rows'],
    ['=SUM(A:A)', '=SUM(A:A)', 'leaves whole columns'],
    ["='Anden'!A5", "='Anden'!A5", 'leaves other sheets'],
    ['="A5"&A5', '="A5"&A7', 'leaves texts'],
  ])('two rows put in before the third: %s reads %s, it %s', async (before, after) => {
    const formula = await onNew(async (context) => {
      context.workbook.worksheets.add('Anden');
      const sheet = first(context);
      sheet.getRange('D1').formulas = [[before]];
      sheet.getRange('3:4').insert('Down');
      const cell = sheet.getRange('D1').load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0] as string;
    });
    expect(formula).toBe(after);
  });

  test.each<[string, string]>([
    ['=A1+A5', '=A1+A3'],
    ['=SUM(A2:A5)', '=SUM(A2:A3)'],
    ['=A3', '=#REF!'],
    ['=SUM(A3:A4)', '=SUM(#REF!)'],
  ])('two rows taken out at the third: %s reads %s', async (before, after) => {
    const formula = await onNew(async (context) => {
      const sheet = first(context);
      sheet.getRange('D1').formulas = [[before]];
      sheet.getRange('3:4').delete('Up');
      const cell = sheet.getRange('D1').load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0] as string;
    });
    expect(formula).toBe(after);
  });

  test('tables, names, merged cells, rules, validation, charts, heights and print titles follow', async () => {
    const found = await afterReopening(
      async (context) => {
        const sheet = first(context);
        fill(sheet, [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ]);
        sheet.tables.add('A1:B3', true).name = 'T';
        context.workbook.names.add('navn', sheet.getRange('A2:B3'));
        sheet.getRange('D1:E1').merge();
        sheet.getRange('A2:A3').conditionalFormats.add('Custom').custom.rule.formula = '=A2>1';
        sheet.getRange('B2:B3').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
        chart.name = 'Graf';
        chart.setPosition('G5', 'J15');
        sheet.getRange('3:3').format.rowHeight = 40;
        await context.sync();
        sheet.getRange('1:2').insert('Down');
      },
      async (context) => {
        const sheet = first(context);
        const table = context.workbook.tables.getItem('T').getRange().load('address');
        const name = context.workbook.names.getItem('navn').load('formula');
        const rule = sheet.getRange('A4').conditionalFormats.getItemAt(0);
        rule.custom.rule.load('formula');
        const validation = sheet.getRange('B4:B5').load('dataValidation/type');
        const chart = sheet.charts.getItem('Graf').load('top');
        const height = sheet.getRange('5:5').load('format/rowHeight');
        const anchor = sheet.getRange('G7').load('top');
        await context.sync();
        return [
          table.address,
          name.formula as string,
          rule.custom.rule.formula,
          validation.dataValidation.type,
          chart.top === anchor.top,
          height.format.rowHeight,
        ];
      },
    );
    expect(found).toEqual(['Sheet1!A3:B5', '=Sheet1!$A$4:$B$5', '=A4>1', 'Decimal', true, 40]);
  });

  test('what would tear a table apart is refused', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        const sheet = first(context);
        fill(sheet, [
          ['a', 'b'],
          [1, 2],
        ]);
        sheet.tables.add('A1:B2', true);
        sheet.getRange('A1').insert('Down');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InsertDeleteConflict');
  });

  test('new rows look like the row above', async () => {
    const bold = await onNew(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('2:2').insert('Down');
      const cell = sheet.getRange('A2').load('format/font/bold');
      await context.sync();
      return cell.format.font.bold;
    });
    expect(bold).toBe(true);
  });
});

describe('events', () => {
  const settled = (): Promise<void> => new Promise((later) => setTimeout(later, 30));

  test('tell of changed cells, selections and sheets, and stop when the handler is removed', async () => {
    const host = await newLocalHost();
    const seen: string[] = [];
    let removeLater: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
    await host.Excel.run(async (context) => {
      const sheet = first(context);
      removeLater = sheet.onChanged.add(async ({ address, changeType }) => {
        seen.push(`${changeType} ${address}`);
      });
      sheet.onSelectionChanged.add(async ({ address }) => {
        seen.push(`selected ${address}`);
      });
      context.workbook.onSelectionChanged.add(async () => {
        seen.push('selected somewhere');
      });
      context.workbook.worksheets.onAdded.add(async () => {
        seen.push('added');
      });
      context.workbook.worksheets.onDeleted.add(async () => {
        seen.push('deleted');
      });
      await context.sync();
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('C3').select();
      context.workbook.worksheets.add('B').delete();
      await context.sync();
      await settled();
    });
    expect(seen).toEqual([
      'RangeEdited A1:B1',
      'RowInserted 2:2',
      'selected C3',
      'added',
      'deleted',
      'selected somewhere',
    ]);
    const registered = removeLater as OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null;
    await host.Excel.run(registered?.context ?? fail(), async (context) => {
      registered?.remove();
      await context.sync();
      first(context).getRange('A1').values = [[3]];
      await context.sync();
      await settled();
    });
    expect(seen).toHaveLength(6);
  });

  test('reach other sheets, tables and the collection, and only whom they concern', async () => {
    const host = await newLocalHost();
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      const sheet = first(context);
      fill(sheet, [['a'], [1]]);
      const table = sheet.tables.add('A1:A2', true);
      const other = context.workbook.worksheets.add('B');
      await context.sync();
      await settled();
      table.onChanged.add(async ({ address }) => {
        seen.push(`table ${address}`);
      });
      other.onChanged.add(async ({ address }) => {
        seen.push(`other ${address}`);
      });
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        seen.push(`any ${address}`);
      });
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      sheet.getRange('Z9').values = [[2]];
      other.getRange('C1').values = [[2]];
      await context.sync();
      await settled();
    });
    expect(seen.sort()).toEqual(['any A2', 'any C1', 'any Z9', 'other C1', 'table A2']);
  });

  test('hand over the range that changed', async () => {
    const host = await newLocalHost();
    const seen: unknown[] = [];
    await host.Excel.run(async (context) => {
      first(context).onChanged.add(async (event) => {
        await host.Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          seen.push(range.values);
        });
      });
      await context.sync();
      first(context).getRange('B2').values = [['ny']];
      await context.sync();
      await settled();
    });
    expect(seen).toEqual([[['ny']]]);
  });
});

function fail(): never {
  throw new Error('the handler was not registered');
}

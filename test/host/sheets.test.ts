import { newLocalHost, openLocalHost } from '../../src/host';
import { afterReopening, errorOf, fill, first, onNew } from './support';

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

describe('worksheets', () => {
  test('are added behind the last one, found by name in any case and by id', async () => {
    const found = await onNew(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Mål 2026').load('id,name,position');
      const byName = worksheets.getItem('MÅL 2026').load('name');
      await context.sync();
      const byId = worksheets.getItem(added.id).load('name');
      await context.sync();
      return [added.position, byName.name, byId.name];
    });
    expect(found).toEqual([1, 'Mål 2026', 'Mål 2026']);
  });

  test('without a name get one that is free', async () => {
    const names = await onNew(async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add();
      return sheetNames(context);
    });
    expect(names).toEqual(['Sheet1', 'Sheet2', 'Sheet3']);
  });

  test.each(['', ' ', 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'x'.repeat(32), 'History'])(
    'the name %j is refused',
    async (name) => {
      const error = await errorOf(
        onNew(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').name = name;
          await context.sync();
        }),
      );
      expect(error.code).toBe('InvalidArgument');
    },
  );

  test.each(['x'.repeat(31), "a'b", 'Mål (2026) & mere', 'a!b'])('the name %j is taken', async (name) => {
    const names = await afterReopening(
      async (context) => {
        context.workbook.worksheets.add(name).getRange('A1').values = [[1]];
        first(context).getRange('A1').formulas = [[`='${name.replaceAll("'", "''")}'!A1+1`]];
      },
      async (context) => {
        const cell = first(context).getRange('A1').load('values');
        const all = await sheetNames(context);
        return [all[1], cell.values[0]?.[0] as unknown];
      },
    );
    expect(names).toEqual([name, 2]);
  });

  test.each([
    ['adding', (context: Excel.RequestContext) => context.workbook.worksheets.add('sheet1')],
    [
      'renaming to',
      (context: Excel.RequestContext) => {
        context.workbook.worksheets.add('B').name = 'SHEET1';
      },
    ],
  ])('%s a name that is taken is an ItemAlreadyExists', async (_, act) => {
    const error = await errorOf(
      onNew(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemAlreadyExists');
  });

  test('are deleted with their place in names, and formulas that meant them are lost', async () => {
    const seen = await afterReopening(
      async (context) => {
        const { worksheets, names } = context.workbook;
        const gone = worksheets.add('Væk');
        const last = worksheets.add('Sidst');
        last.names.add('lokal', last.getRange('A1'));
        names.add('navn', gone.getRange('B2'));
        first(context).getRange('A1:A2').formulas = [['=Væk!A1+1'], ['=Sidst!A1+1']];
        gone.delete();
      },
      async (context) => {
        const cells = first(context).getRange('A1:A2').load('formulas,values');
        const local = context.workbook.worksheets.getItem('Sidst').names.load('items/name,items/formula');
        const names = context.workbook.names.load('items/formula');
        await context.sync();
        return [cells.formulas, cells.values, local.items.map((n) => n.formula), names.items.map((n) => n.formula)];
      },
    );
    expect(seen).toEqual([[['=#REF!+1'], ['=Sidst!A1+1']], [['#REF!'], [1]], ['=Sidst!$A$1'], ['=#REF!']]);
  });

  test('the last visible one can be neither deleted nor hidden', async () => {
    for (const act of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => {
        sheet.visibility = 'Hidden';
      },
    ]) {
      const error = await errorOf(
        onNew(async (context) => {
          context.workbook.worksheets.add('Skjult').visibility = 'VeryHidden';
          act(first(context));
          await context.sync();
        }),
      );
      expect(error.code).toBe('InvalidOperation');
    }
  });

  test('renaming one rewrites formulas, names, charts and print titles that mean it', async () => {
    const seen = await afterReopening(
      async (context) => {
        const data = context.workbook.worksheets.add('Data');
        fill(data, [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ]);
        const sheet = first(context);
        sheet.getRange('A1').formulas = [['=SUM(Data!A2:A3)&" Data!"']];
        context.workbook.names.add('navn', data.getRange('A1:B3'));
        sheet.charts.add('Line', data.getRange('A1:B3'), 'Columns').name = 'Graf';
        data.pageLayout.setPrintTitleRows('$1:$1');
        await context.sync();
        data.name = 'Nye tal';
      },
      async (context) => {
        const cell = first(context).getRange('A1').load('formulas,values');
        const name = context.workbook.names.getItem('navn').load('formula');
        const series = first(context).charts.getItem('Graf').series.load('items/name');
        const titles = context.workbook.worksheets
          .getItem('Nye tal')
          .pageLayout.getPrintTitleRowsOrNullObject()
          .load('address');
        await context.sync();
        return [cell.formulas, cell.values, name.formula, series.items.map((s) => s.name), titles.address];
      },
    );
    expect(seen).toEqual([
      [['=SUM(\'Nye tal\'!A2:A3)&" Data!"']],
      [['4 Data!']],
      "='Nye tal'!$A$1:$B$3",
      ['a', 'b'],
      "'Nye tal'!1:1",
    ]);
  });

  test('move with their local names', async () => {
    const seen = await afterReopening(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('B').names.add('lokal', '=B!$A$1');
        worksheets.add('C');
        worksheets.getItem('B').position = 2;
      },
      async (context) => {
        const names = context.workbook.worksheets.getItem('B').names.load('items/name');
        const order = await sheetNames(context);
        return [order, names.items.map(({ name }) => name)];
      },
    );
    expect(seen).toEqual([['Sheet1', 'C', 'B'], ['lokal']]);
  });

  test('keep visibility, tab colour, grid lines and which one is active', async () => {
    const seen = await afterReopening(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Skjult').visibility = 'Hidden';
        worksheets.add('Meget').visibility = 'VeryHidden';
        const shown = worksheets.add('Vist');
        shown.tabColor = '#C00000';
        shown.showGridlines = false;
        shown.activate();
      },
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines');
        const active = worksheets.getActiveWorksheet().load('name');
        const visible = worksheets.getCount(true);
        await context.sync();
        return [
          worksheets.items.map((s) => [s.name, s.visibility, s.tabColor, s.showGridlines]),
          active.name,
          visible.value,
        ];
      },
    );
    expect(seen).toEqual([
      [
        ['Sheet1', 'Visible', '', true],
        ['Skjult', 'Hidden', '', true],
        ['Meget', 'VeryHidden', '', true],
        ['Vist', 'Visible', '#C00000', false],
      ],
      'Vist',
      2,
    ]);
  });

  test('a hidden one cannot be activated, and hiding the active one activates another', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        const sheet = context.workbook.worksheets.add('B');
        sheet.activate();
        sheet.visibility = 'Hidden';
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        expect(active.name).toBe('Sheet1');
        sheet.activate();
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  test('the selection is where it was left', async () => {
    const seen = await afterReopening(
      async (context) => {
        context.workbook.worksheets.add('B').getRange('C3:D4').select();
      },
      async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        const cell = context.workbook.getActiveCell().load('address');
        await context.sync();
        return [range.address, cell.address];
      },
    );
    expect(seen).toEqual(['B!C3:D4', 'B!C3']);
  });
});

describe('ranges', () => {
  test.each([
    ['A1', 'Sheet1!A1', 0, 0, 1, 1],
    ['b2:A1', 'Sheet1!A1:B2', 0, 0, 2, 2],
    ['$C$3:$D$5', 'Sheet1!C3:D5', 2, 2, 3, 2],
    ['B:C', 'Sheet1!B:C', 0, 1, 1_048_576, 2],
    ['2:3', 'Sheet1!2:3', 1, 0, 2, 16_384],
    ['Sheet1!XFD1048576', 'Sheet1!XFD1048576', 1_048_575, 16_383, 1, 1],
  ])('%s is %s', async (given, address, rowIndex, columnIndex, rowCount, columnCount) => {
    const found = await onNew(async (context) => {
      const range = first(context).getRange(given);
      range.load('address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return range.toJSON();
    });
    expect(found).toEqual({ address, rowIndex, columnIndex, rowCount, columnCount });
  });

  test.each(['', 'Z', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1,B2', 'ukendt', 'R1C1', 'Ukendt!A1'])(
    'the address %j is refused',
    async (address) => {
      const run = onNew(async (context) => {
        const range = first(context).getRange(address).load('address');
        await context.sync();
        return range.address;
      });
      // An empty address is the whole sheet.
      if (address === '') expect(await run).toBe('Sheet1!1:1048576');
      else expect((await errorOf(run)).code).toBe('InvalidArgument');
    },
  );

  test('names and tables are addresses too', async () => {
    const found = await onNew(async (context) => {
      const sheet = first(context);
      fill(sheet, [
        ['a', 'b'],
        [1, 2],
      ]);
      sheet.tables.add('A1:B2', true).name = 'Tabel';
      context.workbook.names.add('navn', sheet.getRange('D4'));
      const ranges = ['navn', 'Tabel', 'Tabel[#Headers]', 'Tabel[b]'].map((a) => sheet.getRange(a).load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(found).toEqual(['Sheet1!D4', 'Sheet1!A2:B2', 'Sheet1!A1:B1', 'Sheet1!B2']);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (r) => r.getCell(0, 1), 'D4'],
    ['getCell outside the range', (r) => r.getCell(5, 5), 'H9'],
    ['getRow', (r) => r.getRow(1), 'C5:E5'],
    ['getColumn', (r) => r.getColumn(2), 'E4:E6'],
    ['getLastRow', (r) => r.getLastRow(), 'C6:E6'],
    ['getLastColumn', (r) => r.getLastColumn(), 'E4:E6'],
    ['getLastCell', (r) => r.getLastCell(), 'E6'],
    ['getResizedRange', (r) => r.getResizedRange(1, -2), 'C4:C7'],
    ['getAbsoluteResizedRange', (r) => r.getAbsoluteResizedRange(1, 1), 'C4'],
    ['getOffsetRange', (r) => r.getOffsetRange(-1, 1), 'D3:F5'],
    ['getRowsAbove', (r) => r.getRowsAbove(2), 'C2:E3'],
    ['getRowsBelow', (r) => r.getRowsBelow(1), 'C7:E7'],
    ['getColumnsAfter', (r) => r.getColumnsAfter(1), 'F4:F6'],
    ['getColumnsBefore', (r) => r.getColumnsBefore(2), 'A4:B6'],
    ['getEntireRow', (r) => r.getEntireRow(), '4:6'],
    ['getEntireColumn', (r) => r.getEntireColumn(), 'C:E'],
    ['getBoundingRect', (r) => r.getBoundingRect('A1'), 'A1:E6'],
    ['getIntersection', (r) => r.getIntersection('E1:F5'), 'E4:E5'],
  ])('%s', async (_, derive, address) => {
    const found = await onNew(async (context) => {
      const range = derive(first(context).getRange('C4:E6')).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Sheet1!${address}`);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['beyond the first row', (r) => r.getOffsetRange(-1, 0), 'InvalidArgument'],
    ['beyond the last column', (r) => r.getOffsetRange(0, 16_384), 'InvalidArgument'],
    ['to nothing', (r) => r.getResizedRange(-1, 0), 'InvalidArgument'],
    ['without a common cell', (r) => r.getIntersection('B2'), 'ItemNotFound'],
  ])('a range %s is an error', async (_, derive, code) => {
    const error = await errorOf(
      onNew(async (context) => {
        derive(first(context).getRange('A1')).load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('the used range counts formats only when it is not asked for values alone', async () => {
    const found = await onNew(async (context) => {
      const sheet = first(context);
      sheet.getRange('B2:C3').values = [
        [1, ''],
        ['', 2],
      ];
      sheet.getRange('E5').format.fill.color = '#FF0000';
      const ranges = [sheet.getUsedRange(true), sheet.getUsedRange(), sheet.getRange('C:E').getUsedRange(true)];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(found).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:E5', 'Sheet1!C3']);
  });

  test('clear takes contents, formats, or both with rules and validation', async () => {
    const found = await onNew(async (context) => {
      const sheet = first(context);
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.format.fill.color = '#FF0000';
      range.conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      range.load('values');
      const cells = ['A1', 'B1', 'C1'].map((address) => {
        const cell = sheet.getRange(address);
        cell.load('format/fill/color,dataValidation/type');
        return { cell, rules: cell.conditionalFormats.getCount() };
      });
      await context.sync();
      return [
        range.values,
        cells.map(({ cell, rules }) => [cell.format.fill.color, rules.value, cell.dataValidation.type]),
      ];
    });
    expect(found).toEqual([
      [['', 2, '']],
      [
        ['#FF0000', 1, 'WholeNumber'],
        ['#FFFFFF', 0, 'WholeNumber'],
        ['#FFFFFF', 0, 'None'],
      ],
    ]);
  });

  test('merged cells hold the first value and take no other', async () => {
    const found = await afterReopening(
      async (context) => {
        const range = fill(first(context), [
          ['a', 'b'],
          ['c', 'd'],
        ]);
        range.merge();
        first(context).getRange('B2').values = [['ignored']];
        first(context).getRange('D1:E2').merge(true);
      },
      async (context) => {
        const range = first(context).getRange('A1:B2').load('values');
        first(context).getRange('D1:E1').unmerge();
        await context.sync();
        return range.values;
      },
    );
    expect(found).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  test('rows and columns are hidden and shown', async () => {
    const found = await afterReopening(
      async (context) => {
        const sheet = first(context);
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('B:C').columnHidden = true;
        sheet.getRange('C:C').columnHidden = false;
      },
      async (context) => {
        const ranges = ['A1', 'A2:A3', 'A1:A2', 'B1', 'C1'].map((address) =>
          first(context).getRange(address).load('rowHidden,columnHidden'),
        );
        await context.sync();
        return ranges.map((range) => [range.rowHidden, range.columnHidden]);
      },
    );
    expect(found).toEqual([
      [false, false],
      [true, false],
      [null, false],
      [false, true],
      [false, false],
    ]);
  });

  test('a kept range moves along when rows are put in above it', async () => {
    const address = await onNew(async (context) => {
      const sheet = first(context);
      const range = sheet.getRange('B2:C3');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!B4:C5');
  });

  test('a range of a sheet that was deleted is not found', async () => {
    const host = await newLocalHost();
    const error = await errorOf(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('B');
        const range = sheet.getRange('A1');
        await context.sync();
        first(context);
        sheet.delete();
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});

test('two hosts are two workbooks', async () => {
  const [one, two] = [await newLocalHost(), await newLocalHost()];
  await one.Excel.run(async (context) => {
    first(context).getRange('A1').values = [['one']];
    await context.sync();
  });
  await two.Excel.run(async (context) => {
    first(context).getRange('A1').values = [['two']];
    await context.sync();
  });
  expect([one, two].map((host) => host.workbook.sheets[0]?.value(0, 0))).toEqual(['one', 'two']);
  await openLocalHost(await one.save());
});

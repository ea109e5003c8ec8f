import { newLocalHost, openLocalHost } from '../../src/host';
import { partOf } from './package';
import { afterReopening, errorOf, fill, first, onNew, type LocalHost } from './support';

const ROWS = [
  ['Nr.', 'Mål'],
  [1, 'a'],
  [2, 'b'],
];

/** A sheet with a table of two columns and two rows at A1. */
function withTable(context: Excel.RequestContext, name = 'Mål'): Excel.Table {
  const sheet = first(context);
  fill(sheet, ROWS);
  const table = sheet.tables.add('A1:B3', true);
  table.name = name;
  return table;
}

describe('tables', () => {
  test('are there after save and reopen, with their parts', async () => {
    const found = await afterReopening(
      async (context) => {
        const table = withTable(context);
        table.style = 'TableStyleLight9';
        table.showBandedRows = false;
        table.showFilterButton = false;
      },
      async (context) => {
        const table = context.workbook.tables.getItem('mål');
        table.load('name,style,showHeaders,showTotals,showBandedRows,showFilterButton,worksheet/name');
        table.columns.load('items/name,items/index');
        const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        for (const range of ranges) range.load('address');
        const body = table.columns.getItem('Mål').getDataBodyRange().load('values');
        await context.sync();
        return [
          table.toJSON(),
          table.worksheet.name,
          ranges.map(({ address }) => address),
          table.columns.items.map(({ name, index }) => [name, index]),
          body.values,
        ];
      },
    );
    expect(found).toEqual([
      expect.objectContaining({
        name: 'Mål',
        style: 'TableStyleLight9',
        showHeaders: true,
        showTotals: false,
        showBandedRows: false,
        showFilterButton: false,
      }),
      'Sheet1',
      ['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3'],
      [
        ['Nr.', 0],
        ['Mål', 1],
      ],
      [['a'], ['b']],
    ]);
  });

  test('without headers get a row of them, and their cells move down', async () => {
    const values = await onNew(async (context) => {
      const sheet = first(context);
      fill(sheet, [
        [1, 'a'],
        [2, 'b'],
        ['below', ''],
      ]);
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('values,address');
      const below = sheet.getRange('A4').load('values');
      await context.sync();
      return [range.address, range.values, below.values];
    });
    expect(values).toEqual([
      'Sheet1!A1:B3',
      [
        ['Column1', 'Column2'],
        [1, 'a'],
        [2, 'b'],
      ],
      [['below']],
    ]);
  });

  test('have headers that are texts, none empty and none twice', async () => {
    const names = await onNew(async (context) => {
      const sheet = first(context);
      fill(sheet, [
        ['a', 'A', '', 2020],
        [1, 2, 3, 4],
      ]);
      const table = sheet.tables.add('A1:D2', true);
      const header = table.getHeaderRowRange().load('values,valueTypes');
      await context.sync();
      return [header.values, header.valueTypes];
    });
    expect(names).toEqual([[['a', 'A2', 'Column1', '2020']], [['String', 'String', 'String', 'String']]]);
  });

  test('call their columns what the header cells are written to be, in the file too', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      withTable(context);
      await context.sync();
      first(context).getRange('B1').values = [['Nyt & "navn"']];
      first(context).getRange('A1').values = [['']];
      const columns = context.workbook.tables.getItem('Mål').columns.load('items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['Nr.', 'Nyt & "navn"']);
    });
    const part = partOf(await host.save(), 'xl/tables/table1.xml');
    expect(part).toContain('name="Nyt &amp; &quot;navn&quot;"');
    expect(part).toContain('<autoFilter ref="A1:B3"/>');
  });

  test.each([
    ['Sheet1!A1:D3', 4],
    ['A1:B10', 2],
    ['A1:A2', 1],
  ])('are resized to %s', async (address, columns) => {
    const found = await afterReopening(
      async (context) => withTable(context).resize(address),
      async (context) => {
        const table = context.workbook.tables.getItem('Mål');
        const range = table.getRange().load('address');
        const header = table.getHeaderRowRange().load('values');
        const count = table.columns.getCount();
        await context.sync();
        return [range.address, count.value, header.values[0]?.length];
      },
    );
    expect(found).toEqual([`Sheet1!${address.replace('Sheet1!', '')}`, columns, columns]);
  });

  test.each([
    ['to other header cells', 'A2:B5'],
    ['to cells beside it', 'D1:E3'],
    ['to its header alone', 'A1:B1'],
  ])('are not resized %s', async (_, address) => {
    const error = await errorOf(
      onNew(async (context) => {
        withTable(context).resize(address);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test.each([
    ['a name that is taken', 'Mål', 'ItemAlreadyExists'],
    ['the name of a defined name', 'navn', 'ItemAlreadyExists'],
    ['an address', 'A1', 'InvalidArgument'],
    ['a name with a space', 'to ord', 'InvalidArgument'],
    ['no name', '', 'InvalidArgument'],
  ])('do not take %s', async (_, name, code) => {
    const error = await errorOf(
      onNew(async (context) => {
        withTable(context);
        const sheet = first(context);
        context.workbook.names.add('navn', sheet.getRange('Z1'));
        sheet.getRange('D1:D2').values = [['x'], [1]];
        sheet.tables.add('D1:D2', true).name = name;
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('do not overlap', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        withTable(context);
        first(context).tables.add('B2:C5', true);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('take rows behind the last one and between others', async () => {
    const found = await afterReopening(
      async (context) => {
        const table = withTable(context);
        first(context).getRange('A4').values = [['below']];
        // The client's types know one row or several.
        table.rows.add(undefined, [[3, 'c']]);
        table.rows.add(0, [
          [8, 'x'],
          [9, 'y'],
        ]);
      },
      async (context) => {
        const range = context.workbook.tables.getItem('Mål').getRange().load('values,address');
        const below = first(context).getRange('A7').load('values');
        await context.sync();
        return [range.address, range.values, below.values];
      },
    );
    expect(found).toEqual([
      'Sheet1!A1:B6',
      [
        ['Nr.', 'Mål'],
        [8, 'x'],
        [9, 'y'],
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
      [['below']],
    ]);
  });

  test('take a column at the right', async () => {
    const found = await afterReopening(
      async (context) => {
        withTable(context).columns.add(undefined, [['Status'], ['Opfyldt'], ['Bagud']]);
      },
      async (context) => {
        const range = context.workbook.tables.getItem('Mål').getRange().load('values');
        await context.sync();
        return range.values;
      },
    );
    expect(found).toEqual([
      ['Nr.', 'Mål', 'Status'],
      [1, 'a', 'Opfyldt'],
      [2, 'b', 'Bagud'],
    ]);
  });

  test('show and hide totals and headers', async () => {
    const found = await onNew(async (context) => {
      const table = withTable(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address');
      const whole = table.getRange().load('address');
      await context.sync();
      table.showTotals = false;
      table.showHeaders = false;
      const bare = table.getRange().load('address');
      await context.sync();
      return [totals.address, whole.address, bare.address];
    });
    expect(found).toEqual(['Sheet1!A4:B4', 'Sheet1!A1:B4', 'Sheet1!A2:B3']);
  });

  test('become plain ranges, or are deleted with their cells', async () => {
    const found = await afterReopening(
      async (context) => {
        withTable(context).convertToRange();
        const sheet = first(context);
        sheet.getRange('D1:D2').values = [['x'], [1]];
        sheet.tables.add('D1:D2', true).delete();
      },
      async (context) => {
        const count = context.workbook.tables.getCount();
        const used = first(context).getUsedRange(true).load('address');
        await context.sync();
        return [count.value, used.address];
      },
    );
    expect(found).toEqual([0, 'Sheet1!A1:B3']);
  });

  test('leave no part behind when they are gone', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      withTable(context).delete();
      await context.sync();
    });
    const saved = await host.save();
    expect(partOf(saved, 'xl/tables/table1.xml')).toBe('');
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('table1');
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tableParts');
  });
});

describe('names', () => {
  test('stand for cells, numbers, texts and formulas', async () => {
    const found = await afterReopening(
      async (context) => {
        const { names } = context.workbook;
        names.add('celler', first(context).getRange('B2:C3'), 'en note');
        names.add('tal', '=0.05');
        names.add('tekst', '="æ ""x"""');
        names.add('formel', '=SUM(Sheet1!$A$1:$A$3)*2');
        first(context).names.add('lokal', '=Sheet1!$Z$9');
      },
      async (context) => {
        const { names } = context.workbook;
        names.load('items/name,items/formula,items/value,items/type,items/comment,items/scope,items/visible');
        const local = first(context).names.load('items/name,items/scope');
        const range = names.getItem('CELLER').getRange().load('address');
        const none = names.getItem('tal').getRangeOrNullObject();
        await context.sync();
        return [
          names.items.map(({ name, formula, value, type, comment }) => [name, formula, value, type, comment]),
          local.items.map(({ name, scope }) => [name, scope]),
          range.address,
          none.isNullObject,
        ];
      },
    );
    expect(found).toEqual([
      [
        ['celler', '=Sheet1!$B$2:$C$3', 'Sheet1!$B$2:$C$3', 'Range', 'en note'],
        ['formel', '=SUM(Sheet1!$A$1:$A$3)*2', '=SUM(Sheet1!$A$1:$A$3)*2', 'Array', ''],
        ['tal', '=0.05', 0.05, 'Double', ''],
        ['tekst', '="æ ""x"""', 'æ "x"', 'String', ''],
      ],
      [['lokal', 'Worksheet']],
      'Sheet1!B2:C3',
      true,
    ]);
  });

  test.each([
    ['one that is taken', 'NAVN', 'ItemAlreadyExists'],
    ['an address', 'AB12', 'InvalidArgument'],
    ['one with a space', 'et navn', 'InvalidArgument'],
    ['one that begins with a digit', '2026', 'InvalidArgument'],
    ['R', 'R', 'InvalidArgument'],
  ])('%s is refused', async (_, name, code) => {
    const error = await errorOf(
      onNew(async (context) => {
        context.workbook.names.add('navn', '=1');
        context.workbook.names.add(name, '=2');
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('are changed and deleted', async () => {
    const found = await afterReopening(
      async (context) => {
        const { names } = context.workbook;
        names.add('a', '=1');
        names.add('b', '=2');
        names.getItem('a').formula = '=Sheet1!$C$3';
        names.getItem('b').delete();
      },
      async (context) => {
        const names = context.workbook.names.load('items/name,items/formula');
        await context.sync();
        return names.items.map(({ name, formula }) => [name, formula as string]);
      },
    );
    expect(found).toEqual([['a', '=Sheet1!$C$3']]);
  });
});

describe('settings', () => {
  test('are kept in the file, whatever JSON they are', async () => {
    const values = { tekst: 'æ "<&>"', tal: 1.5, liste: [1, 'a', null], objekt: { a: { b: true } }, nej: false };
    const found = await afterReopening(
      async (context) => {
        const { settings } = context.workbook;
        for (const [key, value] of Object.entries(values)) settings.add(`maalbar.${key}`, value);
        settings.add('maalbar.tal', 2.5);
        settings.add('væk', 1);
        settings.getItem('væk').delete();
      },
      async (context) => {
        const settings = context.workbook.settings.load('items/key,items/value');
        const one = context.workbook.settings.getItemOrNullObject('væk');
        await context.sync();
        return [Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])), one.isNullObject];
      },
    );
    expect(found).toEqual([
      Object.fromEntries(Object.entries({ ...values, tal: 2.5 }).map(([key, value]) => [`maalbar.${key}`, value])),
      true,
    ]);
  });

  test('are those of the add-in that kept them: another one sees none, and leaves them', async () => {
    const keys = (host: LocalHost): Promise<string[]> =>
      host.Excel.run(async (context) => {
        const settings = context.workbook.settings.load('items/key');
        await context.sync();
        return settings.items.map(({ key }) => key);
      });
    let bytes = null as Uint8Array | null;
    for (const addInId of ['{1}', '{2}', '']) {
      const host: LocalHost =
        bytes === null ? await newLocalHost({ addInId }) : await openLocalHost(bytes, { addInId });
      expect(await keys(host)).toEqual([]);
      await host.Excel.run(async (context) => {
        context.workbook.settings.add(`of ${addInId}`, 1);
        await context.sync();
      });
      bytes = await host.save();
    }
    for (const addInId of ['{1}', '{2}', '']) {
      expect(await keys(await openLocalHost(bytes ?? new Uint8Array(), { addInId }))).toEqual([`of ${addInId}`]);
    }
  });

  test('one that is not there is an ItemNotFound', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        context.workbook.settings.getItem('none').load('value');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});

test('the file says who wrote it and what it is called', async () => {
  const found = await afterReopening(
    async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Beskæftigelsesplan & mål';
      properties.author = 'Målbar';
      properties.comments = 'Vurderet';
    },
    async (context) => {
      const { workbook } = context;
      workbook.load('name');
      const properties = workbook.properties.load('title,author,comments,subject');
      await context.sync();
      return [workbook.name, properties.title, properties.author, properties.comments, properties.subject];
    },
  );
  expect(found).toEqual(['Book1.xlsx', 'Beskæftigelsesplan & mål', 'Målbar', 'Vurderet', '']);
});

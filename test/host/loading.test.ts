import { newLocalHost } from '../../src/host';
import { errorOf, fill, first, onNew } from './support';

describe('loading and reading', () => {
  test('a property that was not loaded throws when it is read', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        const range = first(context).getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('a property that was loaded but not synced throws when it is read', async () => {
    const error = await errorOf(onNew(async (context) => first(context).load('name').name));
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('only what was asked for is there after a sync', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        const range = first(context).getRange('A1:B2').load('address');
        await context.sync();
        expect(range.address).toBe('Sheet1!A1:B2');
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('a write is not seen in a proxy loaded before it', async () => {
    const values = await onNew(async (context) => {
      const range = first(context).getRange('A1').load('values');
      await context.sync();
      range.values = [['new']];
      await context.sync();
      return range.values;
    });
    // The client keeps what was set, as in Excel; the load came before.
    expect(values).toEqual([['new']]);
  });

  test('loads in one batch see what the batch wrote before them, and not what it writes after', async () => {
    const seen = await onNew(async (context) => {
      const sheet = first(context);
      const before = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [[1]];
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      return [before.values, after.values];
    });
    expect(seen).toEqual([[['']], [[1]]]);
  });

  test('nested paths load the items of a collection with what is behind them', async () => {
    const found = await onNew(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Data');
      fill(sheet, [['a'], [1]]);
      sheet.tables.add('A1:A2', true).name = 'Tabel';
      worksheets.load('items/name,items/visibility,items/protection/protected,items/tables/items/name');
      await context.sync();
      return worksheets.items.map((item) => ({
        name: item.name,
        visibility: item.visibility,
        protected: item.protection.protected,
        tables: item.tables.items.map((table) => table.name),
      }));
    });
    expect(found).toEqual([
      { name: 'Sheet1', visibility: 'Visible', protected: false, tables: [] },
      { name: 'Data', visibility: 'Visible', protected: false, tables: ['Tabel'] },
    ]);
  });

  test('an object as load option asks the same as paths do', async () => {
    const color = await onNew(async (context) => {
      const range = first(context).getRange('A1');
      range.format.fill.color = '#C00000';
      range.load({ format: { fill: { color: true }, font: { bold: true } }, address: true });
      await context.sync();
      return [range.format.fill.color, range.format.font.bold, range.address];
    });
    expect(color).toEqual(['#C00000', false, 'Sheet1!A1']);
  });

  test('a load without a selection loads every property with a value', async () => {
    const sheet = await onNew(async (context) => {
      const found = first(context).load();
      await context.sync();
      return { name: found.name, position: found.position, visibility: found.visibility };
    });
    expect(sheet).toEqual({ name: 'Sheet1', position: 0, visibility: 'Visible' });
  });

  test('top and skip page through a collection', async () => {
    const names = await onNew(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['B', 'C', 'D']) worksheets.add(name);
      worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['B', 'C']);
  });

  test('an item that is added is not added again by later requests', async () => {
    const count = await onNew(async (context) => {
      const sheet = context.workbook.worksheets.add('One');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      const answer = context.workbook.worksheets.getCount();
      await context.sync();
      return answer.value;
    });
    expect(count).toBe(2);
  });
});

describe('null objects', () => {
  test.each([
    ['a sheet', (context: Excel.RequestContext) => context.workbook.worksheets.getItemOrNullObject('none')],
    ['a table', (context: Excel.RequestContext) => context.workbook.tables.getItemOrNullObject('none')],
    ['a name', (context: Excel.RequestContext) => context.workbook.names.getItemOrNullObject('none')],
    ['a setting', (context: Excel.RequestContext) => context.workbook.settings.getItemOrNullObject('none')],
    ['a chart', (context: Excel.RequestContext) => first(context).charts.getItemOrNullObject('none')],
    ['a used range', (context: Excel.RequestContext) => first(context).getUsedRangeOrNullObject(true)],
    ['frozen cells', (context: Excel.RequestContext) => first(context).freezePanes.getLocationOrNullObject()],
    [
      'an intersection',
      (context: Excel.RequestContext) => first(context).getRange('A1').getIntersectionOrNullObject('B2'),
    ],
  ])('%s that is not there is a null object after the sync', async (_, find) => {
    const isNull = await onNew(async (context) => {
      const object = find(context);
      await context.sync();
      return object.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('asking isNullObject before the sync throws', async () => {
    const error = await errorOf(
      onNew(async (context) => context.workbook.worksheets.getItemOrNullObject('none').isNullObject),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('what is found is no null object, and can be used', async () => {
    const name = await onNew(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
    expect(name).toBe('Sheet1');
  });

  test('methods of a null object do nothing and give nothing', async () => {
    const given = await onNew(async (context) => {
      const { worksheets, customXmlParts } = context.workbook;
      worksheets.getItemOrNullObject('none').delete();
      const xml = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject().getXml();
      const count = worksheets.getCount();
      await context.sync();
      return [xml.value, count.value];
    });
    expect(given).toEqual([undefined, 1]);
  });

  test('objects below a null object are null objects too', async () => {
    const isNull = await onNew(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject('none').getRange('A1').load('values');
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('syncs', () => {
  test('are counted, with their actions and bytes; letting go of ranges is not one', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      const range = first(context).getRange('A1').load('values');
      await context.sync();
      range.values = [[1]];
    });
    expect(host.syncCount).toBe(2);
    expect(host.requests.filter(({ cleanup }) => cleanup)).toHaveLength(1);
    expect(host.requests[0]?.actions).toBeGreaterThan(2);
    expect(host.requests[0]?.requestBytes).toBeGreaterThan(100);
  });

  test('a sync without anything new to do does not reach the host', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      await context.sync();
      await context.sync();
      await context.sync();
    });
    // The first one finds the workbook.
    expect(host.syncCount).toBe(1);
  });

  test('a batch stops at its first error; what came before is done', async () => {
    const host = await newLocalHost();
    const error = await errorOf(
      host.Excel.run(async (context) => {
        const sheet = first(context);
        sheet.getRange('A1').values = [['kept']];
        context.workbook.worksheets.getItem('none').delete();
        sheet.getRange('A2').values = [['never']];
        await context.sync();
      }),
    );
    expect(error).toEqual({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      location: 'WorksheetCollection.getItem',
    });
    const values = await host.Excel.run(async (context) => {
      const range = first(context).getRange('A1:A2').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['kept'], ['']]);
  });

  test('nothing is shared between the add-in and the host: what goes over is text', async () => {
    const host = await newLocalHost();
    const setting = { list: [1] };
    const seen = await host.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('a', setting);
      first(context).getRange('A1:B1').values = [[undefined, -0]];
      await context.sync();
      setting.list.push(2);
      const read = settings.getItem('a').load('value');
      const range = first(context).getRange('A1:B1').load('values');
      await context.sync();
      return [read.value as unknown, range.values];
    });
    expect(seen).toEqual([{ list: [1] }, [['', 0]]]);
  });

  test('errors are errors of the realm that the add-in runs in', async () => {
    const host = await newLocalHost();
    await expect(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('none').load('name');
        await context.sync();
      }),
    ).rejects.toBeInstanceOf(Error);
  });
});

describe('what the local host does not have', () => {
  test.each([
    ['a property', (c: Excel.RequestContext) => first(c).getRange('A1').load('hyperlink'), 'Range.hyperlink'],
    ['a method', (c: Excel.RequestContext) => first(c).getRange('A1').getImage(), 'Range.getImage'],
    ['an object', (c: Excel.RequestContext) => first(c).comments.load('items'), 'Worksheet.comments'],
    [
      'a kind of rule',
      (c: Excel.RequestContext) => first(c).getRange('A1').conditionalFormats.add('DataBar'),
      'ConditionalFormatCollection.add("DataBar")',
    ],
    [
      'a type of chart',
      (c: Excel.RequestContext) => first(c).charts.add('Treemap', first(c).getRange('A1:B2')),
      'Charts of the type Treemap',
    ],
  ])('%s is answered with an error that names it', async (_, use, member) => {
    const error = await errorOf(
      onNew(async (context) => {
        use(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe('NotImplemented');
    expect(error.message).toContain(member);
    expect(error.message).toContain('not available on the local host');
  });
});

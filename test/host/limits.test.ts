import { newLocalHost, openLocalHost } from '../../src/host';
import { errorOf, fill, first, onNew } from './support';

describe('protected sheets', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'values',
      (sheet) => {
        sheet.getRange('A1').values = [['x']];
      },
    ],
    [
      'a formula',
      (sheet) => {
        sheet.getRange('A1').formulas = [['=1']];
      },
    ],
    [
      'a number format',
      (sheet) => {
        sheet.getRange('A1').numberFormat = [['0']];
      },
    ],
    [
      'a fill',
      (sheet) => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
      },
    ],
    [
      'a width',
      (sheet) => {
        sheet.getRange('A1').format.columnWidth = 10;
      },
    ],
    ['nothing any more', (sheet) => sheet.getRange('A1').clear()],
    ['merged', (sheet) => sheet.getRange('A1:B2').merge()],
    ['a row put in', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['a row taken out', (sheet) => sheet.getRange('1:1').delete('Up')],
    ['a table', (sheet) => void sheet.tables.add('A1:B2', true)],
    ['a chart', (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:A2'))],
    ['a rule', (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'a validation',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 1, operator: 'EqualTo' } };
      },
    ],
  ])('do not take %s: AccessDenied, and the cells stay', async (_, act) => {
    const host = await newLocalHost();
    const error = await errorOf(
      host.Excel.run(async (context) => {
        const sheet = first(context);
        fill(sheet, [
          ['a', 'b'],
          [1, 2],
        ]);
        sheet.protection.protect();
        await context.sync();
        act(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
    expect(host.workbook.sheets[0]?.value(0, 0)).toBe('a');
  });

  test('take values in cells that are not locked, and no others', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        const sheet = first(context);
        sheet.getRange('A1').format.protection.locked = false;
        sheet.protection.protect();
        sheet.getRange('A1').values = [['open']];
        await context.sync();
        sheet.getRange('A1:B1').values = [[null, 'locked']];
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
  });

  test('take what their protection allows', async () => {
    const protection = await onNew(async (context) => {
      const sheet = first(context);
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('1:1').insert('Down');
      sheet.protection.load('protected,options');
      await context.sync();
      return sheet.protection.toJSON();
    });
    expect(protection).toMatchObject({
      protected: true,
      options: { allowFormatCells: true, allowInsertRows: true, allowDeleteRows: false },
    });
  });

  test('are unprotected by their password alone, also after reopening', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      first(context).protection.protect({}, 'hemmelig');
      await context.sync();
    });
    const again = await openLocalHost(await host.save());
    const error = await errorOf(
      again.Excel.run(async (context) => {
        first(context).protection.unprotect('forkert');
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
    const open = await again.Excel.run(async (context) => {
      const { protection } = first(context);
      protection.unprotect('hemmelig');
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(open).toBe(false);
  });
});

describe('the size of requests', () => {
  const text = 'x'.repeat(1000);
  const rows = (count: number): string[][] => Array.from({ length: count }, () => [text]);

  test('beyond 5 MB is a RequestPayloadSizeLimitExceeded, and nothing is written', async () => {
    const host = await newLocalHost();
    const error = await errorOf(
      host.Excel.run(async (context) => {
        first(context).getRange('A1:A6000').values = rows(6000);
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.sheets[0]?.usedRange(true)).toBeNull();
  });

  test('of an answer beyond 5 MB is a ResponsePayloadSizeLimitExceeded', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        const sheet = first(context);
        sheet.getRange('A1:A3000').values = rows(3000);
        await context.sync();
        sheet.getRange('B1:B3000').values = rows(3000);
        await context.sync();
        const range = sheet.getRange('A1:B3000').load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('is counted in bytes: just below the limit passes, just above does not', async () => {
    const write = async (payloadLimit: number): Promise<void> => {
      const host = await newLocalHost({ payloadLimit });
      await host.Excel.run(async (context) => {
        first(context).getRange('A1').values = [['æ'.repeat(1000)]];
        await context.sync();
      });
    };
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      first(context).getRange('A1').values = [['æ'.repeat(1000)]];
      await context.sync();
    });
    const bytes = host.requests[0]?.requestBytes ?? 0;
    expect(bytes).toBeGreaterThan(2000);
    await write(bytes);
    expect((await errorOf(write(bytes - 1))).code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('may be without limit', async () => {
    await onNew(
      async (context) => {
        first(context).getRange('A1:A6000').values = rows(6000);
        await context.sync();
      },
      { payloadLimit: Infinity },
    );
  });
});

describe('while a cell is being edited', () => {
  test('a request is an InvalidOperationInCellEditMode', async () => {
    const host = await newLocalHost();
    host.setCellEditMode(true);
    const write = (): Promise<void> =>
      host.Excel.run(async (context) => {
        first(context).getRange('A1').values = [[1]];
        await context.sync();
      });
    expect((await errorOf(write())).code).toBe('InvalidOperationInCellEditMode');
    host.setCellEditMode(false);
    await write();
    expect(host.workbook.sheets[0]?.value(0, 0)).toBe(1);
  });

  test('a request that may be delayed waits until it is over', async () => {
    const host = await newLocalHost();
    host.setCellEditMode(true);
    let done = false;
    const run = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((later) => setTimeout(later, 20));
    expect(done).toBe(false);
    host.setCellEditMode(false);
    await run;
    expect(done).toBe(true);
  });
});

describe('faults', () => {
  test('make the n-th sync fail with a code, and only that one', async () => {
    const host = await newLocalHost();
    host.faults.failSync(2, 'GeneralException');
    const write = (value: number): Promise<void> =>
      host.Excel.run(async (context) => {
        first(context).getRange('A1').values = [[value]];
        await context.sync();
      });
    await write(1);
    expect((await errorOf(write(2))).code).toBe('GeneralException');
    expect(host.workbook.sheets[0]?.value(0, 0)).toBe(1);
    await write(3);
    expect(host.workbook.sheets[0]?.value(0, 0)).toBe(3);
  });
});

describe('the namespaces of Office', () => {
  const globals = globalThis as unknown as Record<string, unknown>;

  test('are installed on globalThis and taken away again', async () => {
    const host = await newLocalHost({ displayLanguage: 'en-US', platform: 'OfficeOnline' });
    globals['Office'] = 'mine';
    host.install();
    expect(await Office.onReady()).toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.OfficeOnline });
    expect(Office.context.displayLanguage).toBe('en-US');
    await Excel.run(async (context) => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    host.uninstall();
    expect(globals['Office']).toBe('mine');
    expect('Excel' in globals).toBe(false);
    Reflect.deleteProperty(globals, 'Office');
  });

  test('say which requirement sets there are, and the client throws ApiNotFound for the rest', async () => {
    const host = await newLocalHost({ requirementSets: { ExcelApi: '1.7', SharedRuntime: false } });
    const { isSetSupported } = host.Office.context.requirements;
    expect(
      [
        ['ExcelApi', '1.7'],
        ['excelapi', '1.8'],
        ['ExcelApi', '1.10'],
        ['SharedRuntime', '1.1'],
        ['Unknown', '1.1'],
      ].map(([name, version]) => isSetSupported(name ?? '', version)),
    ).toEqual([true, false, false, false, false]);
    const error = await errorOf(
      host.Excel.run(async (context) => {
        first(context).pageLayout.orientation = 'Landscape';
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });
});

import { newLocalHost } from '../../src/host';
import { partOf } from './package';
import { afterReopening, errorOf, first, onNew } from './support';

describe('formats', () => {
  test('of fill, font, alignment and size survive save and reopen', async () => {
    const found = await afterReopening(
      async (context) => {
        const { format } = first(context).getRange('B2:C3');
        format.fill.color = '#FFEE00';
        Object.assign(format.font, { name: 'Arial', size: 14, bold: true, italic: true, color: 'red' });
        format.horizontalAlignment = 'Center';
        format.verticalAlignment = 'Top';
        format.wrapText = true;
        format.columnWidth = 120;
        format.rowHeight = 33;
      },
      async (context) => {
        const range = first(context).getRange('B2:C3');
        range.load(
          'format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color,' +
            'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight',
        );
        await context.sync();
        return range.format.toJSON();
      },
    );
    expect(found).toMatchObject({
      fill: { color: '#FFEE00' },
      font: { name: 'Arial', size: 14, bold: true, italic: true, color: '#FF0000' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      columnWidth: 120,
      rowHeight: 33,
    });
  });

  test('of one cell leave its other formats and its neighbours alone', async () => {
    const found = await onNew(async (context) => {
      const sheet = first(context);
      const both = sheet.getRange('A1:B1');
      both.format.font.bold = true;
      both.numberFormat = [['0.00', '0.00']];
      sheet.getRange('A1').format.fill.color = '#112233';
      both.load('format/fill/color,format/font/bold,numberFormat');
      const second = sheet.getRange('B1').load('format/fill/color');
      await context.sync();
      return [both.format.fill.color, both.format.font.bold, both.numberFormat, second.format.fill.color];
    });
    // Cells that differ answer with nothing.
    expect(found).toEqual(['', true, [['0.00', '0.00']], '#FFFFFF']);
  });

  test('of whole columns hold for cells that come later', async () => {
    const found = await afterReopening(
      async (context) => {
        const sheet = first(context);
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A:A').format.font.bold = true;
        sheet.getRange('A5').values = [['after']];
      },
      async (context) => {
        const cells = ['A1', 'A5', 'A9', 'B1'].map((a) => first(context).getRange(a).load('format/font/bold'));
        await context.sync();
        return cells.map(({ format }) => format.font.bold);
      },
    );
    expect(found).toEqual([true, true, true, false]);
  });

  test('of borders are drawn on the sides asked for', async () => {
    const found = await afterReopening(
      async (context) => {
        const { borders } = first(context).getRange('B2:C3').format;
        const bottom = borders.getItem('EdgeBottom');
        bottom.style = 'Continuous';
        bottom.color = '#0000FF';
        const inside = borders.getItem('InsideVertical');
        inside.style = 'Dash';
        inside.weight = 'Medium';
        borders.getItem('EdgeTop').style = 'Double';
        borders.getItem('EdgeTop').style = 'None';
      },
      async (context) => {
        const sheet = first(context);
        const sides = (
          [
            ['B3', 'EdgeBottom'],
            ['B2', 'EdgeBottom'],
            ['B2', 'EdgeRight'],
            ['B2', 'EdgeTop'],
          ] as const
        ).map(([address, side]) => sheet.getRange(address).format.borders.getItem(side).load('style,color,weight'));
        await context.sync();
        return sides.map(({ style, color, weight }) => [style, color, weight]);
      },
    );
    expect(found).toEqual([
      ['Continuous', '#0000FF', 'Thin'],
      ['None', '#000000', 'Thin'],
      ['Dash', '#000000', 'Medium'],
      ['None', '#000000', 'Thin'],
    ]);
  });

  test('are written once for all cells that look alike', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      const sheet = first(context);
      for (const address of ['A1:D40', 'F1:F9', 'H2']) {
        const { format } = sheet.getRange(address);
        format.font.bold = true;
        format.fill.color = '#ABCDEF';
      }
      await context.sync();
    });
    const styles = partOf(await host.save(), 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="3">');
    expect(styles).toContain('<fonts count="2">');
    expect(styles).toContain('<fills count="3">');
  });

  test.each<[string, (range: Excel.Range) => void]>([
    [
      'a colour that is none',
      (range) => {
        range.format.fill.color = 'blåt';
      },
    ],
    [
      'an alignment that is none',
      (range) => {
        range.format.horizontalAlignment = 'Midt' as 'Center';
      },
    ],
    [
      'a size that is none',
      (range) => {
        range.format.font.size = 0;
      },
    ],
    [
      'a width beyond what Excel has',
      (range) => {
        range.format.columnWidth = 2000;
      },
    ],
  ])('%s is refused', async (_, set) => {
    const error = await errorOf(
      onNew(async (context) => {
        set(first(context).getRange('A1'));
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('widths fit the longest text when they are told to', async () => {
    const [narrow = 0, wide = 0, untouched] = await onNew(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:B1').values = [['kort', 'En temmelig lang overskrift her']];
      sheet.getRange('A:C').format.autofitColumns();
      const cells = ['A1', 'B1', 'C1'].map((a) => sheet.getRange(a).load('format/columnWidth'));
      await context.sync();
      return cells.map(({ format }) => format.columnWidth);
    });
    expect(narrow).toBeLessThan(wide);
    expect(wide).toBeGreaterThan(130);
    expect(untouched).toBe(48);
  });

  test('places of cells follow widths and heights', async () => {
    const place = await onNew(async (context) => {
      const sheet = first(context);
      sheet.getRange('A:B').format.columnWidth = 100;
      sheet.getRange('1:3').format.rowHeight = 20;
      sheet.getRange('2:2').rowHidden = true;
      const cell = sheet.getRange('C5').load('left,top,width,height');
      await context.sync();
      return [cell.left, cell.top, cell.width, cell.height];
    });
    expect(place).toEqual([199.5, 55, 48, 15]);
  });
});

describe('conditional formats', () => {
  test('of each kind survive save and reopen, the latest first', async () => {
    const found = await afterReopening(
      async (context) => {
        const range = first(context).getRange('A1:A5');
        const custom = range.conditionalFormats.add('Custom');
        custom.custom.rule.formula = '=$B1>3';
        custom.custom.format.font.bold = true;
        const value = range.conditionalFormats.add('CellValue');
        value.cellValue.rule = { formula1: '=1', formula2: '=5', operator: 'Between' };
        value.cellValue.format.fill.color = '#FFC7CE';
        value.cellValue.format.numberFormat = '"▲ "@';
        const text = range.conditionalFormats.add('ContainsText');
        text.textComparison.rule = { operator: 'BeginsWith', text: 'På "vej"' };
        text.textComparison.format.font.color = '#9C0006';
        const icons = range.conditionalFormats.add('IconSet');
        icons.iconSet.style = 'FourTrafficLights';
        icons.iconSet.showIconOnly = true;
      },
      async (context) => {
        const formats = first(context).getRange('A3').conditionalFormats;
        formats.load('items/type');
        await context.sync();
        const [icons, text, value, custom] = formats.items;
        icons?.iconSet.load('style,showIconOnly,criteria');
        text?.textComparison.load('rule,format/font/color');
        value?.cellValue.load('rule,format/fill/color,format/numberFormat');
        custom?.custom.load('rule/formula,format/font/bold');
        await context.sync();
        return [
          formats.items.map(({ type }) => type),
          icons?.iconSet.style,
          icons?.iconSet.showIconOnly,
          icons?.iconSet.criteria.length,
          text?.textComparison.rule,
          text?.textComparison.format.font.color,
          value?.cellValue.rule,
          value?.cellValue.format.fill.color,
          value?.cellValue.format.numberFormat as unknown,
          custom?.custom.rule.formula,
          custom?.custom.format.font.bold,
        ];
      },
    );
    expect(found).toEqual([
      ['IconSet', 'ContainsText', 'CellValue', 'Custom'],
      'FourTrafficLights',
      true,
      4,
      { operator: 'BeginsWith', text: 'På "vej"' },
      '#9C0006',
      { formula1: '=1', formula2: '=5', operator: 'Between' },
      '#FFC7CE',
      '"▲ "@',
      '=$B1>3',
      true,
    ]);
  });

  test('cleared from a part of their cells stay on the others, with formulas that mean the same cells', async () => {
    const host = await newLocalHost();
    const counts = await host.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=B1>3';
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
      const answers = ['A2', 'A4', 'A1:A9'].map((a) => sheet.getRange(a).conditionalFormats.getCount());
      await context.sync();
      return answers.map(({ value }) => value);
    });
    expect(counts).toEqual([0, 1, 1]);
    expect(partOf(await host.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<conditionalFormatting sqref="A4:A9"><cfRule type="expression" priority="1"><formula>B4&gt;3</formula></cfRule></conditionalFormatting>',
    );
  });

  test('are found by id, and deleted', async () => {
    const count = await onNew(async (context) => {
      const range = first(context).getRange('A1');
      range.conditionalFormats.add('Custom').load('id');
      range.conditionalFormats.add('CellValue');
      range.conditionalFormats.load('items/id,items/type');
      await context.sync();
      range.conditionalFormats.getItem(range.conditionalFormats.items[0]?.id ?? '').delete();
      range.conditionalFormats.load('items/type');
      await context.sync();
      return range.conditionalFormats.items.map(({ type }) => type);
    });
    expect(count).toEqual(['Custom']);
  });
});

describe('data validation', () => {
  test.each<[string, Excel.DataValidationRule, string]>([
    ['a list', { list: { inCellDropDown: true, source: 'Ja,Nej,"Ved ikke"' } }, 'List'],
    ['a list of cells', { list: { inCellDropDown: false, source: '=$D$1:$D$3' } }, 'List'],
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
    ['decimals', { decimal: { formula1: 0.5, operator: 'GreaterThan' } }, 'Decimal'],
    ['a formula', { custom: { formula: '=LEN(A1)<5' } }, 'Custom'],
  ])('by %s survives save and reopen', async (_, rule, type) => {
    const found = await afterReopening(
      async (context) => {
        const { dataValidation } = first(context).getRange('A1:A3');
        dataValidation.rule = rule;
        dataValidation.prompt = { showPrompt: true, title: 'Vælg', message: 'En af dem' };
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Nej', message: 'Ikke "det"' };
        dataValidation.ignoreBlanks = false;
      },
      async (context) => {
        const { dataValidation } = first(context).getRange('A2');
        dataValidation.load('rule,type,prompt,errorAlert,ignoreBlanks');
        const { dataValidation: mixed } = first(context).getRange('A1:A9').load('dataValidation/type');
        await context.sync();
        return [dataValidation.toJSON(), mixed.type];
      },
    );
    expect(found).toEqual([
      {
        rule,
        type,
        prompt: { showPrompt: true, title: 'Vælg', message: 'En af dem' },
        errorAlert: { showAlert: true, style: 'Warning', title: 'Nej', message: 'Ikke "det"' },
        ignoreBlanks: false,
      },
      'Inconsistent',
    ]);
  });

  test('is cut out of a larger one, and cleared', async () => {
    const types = await onNew(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A3').dataValidation.rule = { decimal: { formula1: 1, operator: 'EqualTo' } };
      sheet.getRange('A5').dataValidation.clear();
      const cells = ['A2', 'A3', 'A4', 'A5'].map((a) => sheet.getRange(a).load('dataValidation/type'));
      await context.sync();
      return cells.map(({ dataValidation }) => dataValidation.type);
    });
    expect(types).toEqual(['List', 'Decimal', 'List', 'None']);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['two rules', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=1' } }],
    ['no rule', {}],
    ['a list beyond 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ])('with %s is refused', async (_, rule) => {
    const error = await errorOf(
      onNew(async (context) => {
        first(context).getRange('A1').dataValidation.rule = rule;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('page layout', () => {
  test('survives save and reopen', async () => {
    const found = await afterReopening(
      async (context) => {
        const { pageLayout } = first(context);
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4';
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.centerHorizontally = true;
        pageLayout.leftMargin = 36;
        pageLayout.setPrintArea('A1:F40');
        pageLayout.setPrintTitleRows('$1:$2');
        pageLayout.setPrintTitleColumns('$A:$A');
        const page = pageLayout.headersFooters.defaultForAllPages;
        page.leftHeader = 'Mål & tal';
        page.rightHeader = '&D';
        page.centerFooter = 'Side &P af &N';
        first(context).horizontalPageBreaks.add('A20');
      },
      async (context) => {
        const sheet = first(context);
        const { pageLayout } = sheet;
        pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin');
        const page = pageLayout.headersFooters.defaultForAllPages.load();
        const ranges = [
          pageLayout.getPrintAreaOrNullObject(),
          pageLayout.getPrintTitleRowsOrNullObject(),
          pageLayout.getPrintTitleColumnsOrNullObject(),
        ] as Excel.Range[];
        for (const range of ranges) range.load('address');
        sheet.horizontalPageBreaks.load('items/rowIndex');
        const names = sheet.names.getCount();
        await context.sync();
        return [
          pageLayout.toJSON(),
          page.toJSON(),
          ranges.map(({ address }) => address),
          sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
          names.value,
        ];
      },
    );
    expect(found).toEqual([
      expect.objectContaining({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
        centerHorizontally: true,
        leftMargin: 36,
        topMargin: 54,
      }),
      expect.objectContaining({
        leftHeader: 'Mål & tal',
        centerHeader: '',
        rightHeader: '&D',
        centerFooter: 'Side &P af &N',
      }),
      ['Sheet1!A1:F40', 'Sheet1!1:2', 'Sheet1!A:A'],
      [19],
      0,
    ]);
  });

  test('title rows have to be rows', async () => {
    const error = await errorOf(
      onNew(async (context) => {
        first(context).pageLayout.setPrintTitleRows('A1:B2');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('frozen panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['rows', (panes) => panes.freezeRows(2), '1:2'],
    ['columns', (panes) => panes.freezeColumns(1), 'A:A'],
    ['both', (panes) => panes.freezeAt('A1:B3'), 'A1:B3'],
    ['nothing any more', (panes) => (panes.freezeRows(2), panes.unfreeze()), null],
  ])('hold %s', async (_, freeze, address) => {
    const found = await afterReopening(
      async (context) => freeze(first(context).freezePanes),
      async (context) => {
        const location = first(context).freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return location.isNullObject ? null : location.address;
      },
    );
    expect(found).toBe(address === null ? null : `Sheet1!${address}`);
  });
});

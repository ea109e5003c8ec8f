import { newLocalHost, type LocalHost } from '../../../src/host';
import { Edits } from '../../../src/host/workbench/worker/edits';
import { effectOf } from '../../../src/host/workbench/worker/excel-port';
import { Service } from '../../../src/host/workbench/worker/service';
import type { CellView, Selection } from '../../../src/host/workbench/port';
import { fill, first } from '../support';

async function opened(make: (context: Excel.RequestContext) => void): Promise<{ host: LocalHost; service: Service }> {
  const host = await newLocalHost();
  await host.Excel.run(async (context) => {
    make(context);
    await context.sync();
  });
  return { host, service: new Service(host.workbook, new Edits(host.workbook), 'da-DK', () => undefined) };
}

const cell = (row: number, column: number): Selection => ({
  sheet: 'Sheet1',
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

async function viewAt(service: Service, row: number, column: number): Promise<CellView | undefined> {
  const [view] = await service.rows('Sheet1', row, 1);
  return view?.cells.find((one) => one.column === column);
}

describe('a sheet as the grid sees it', () => {
  test('cells show their values in Danish form, in the look of their format', async () => {
    const { service } = await opened((context) => {
      const sheet = first(context);
      fill(sheet, [[1234.5, 'tekst', true]]);
      const range = sheet.getRange('A1');
      range.numberFormat = [['#,##0.0']];
      range.format.fill.color = '#FFEEDD';
      range.format.font.bold = true;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    });
    expect(await viewAt(service, 0, 0)).toMatchObject({
      text: '1.234,5',
      look: { fill: '#FFEEDD', bold: true, align: 'right', bottom: { weight: 1 } },
    });
    expect(await viewAt(service, 0, 2)).toMatchObject({ text: 'SAND', look: { align: 'center' } });
  });

  test('conditional formats show by value, by text and by formula, the first that holds first', async () => {
    const { service } = await opened((context) => {
      const sheet = first(context);
      fill(sheet, [
        [5, 'Bagud'],
        [15, 'På vej'],
        [25, 'Ukendt'],
      ]);
      const numbers = sheet.getRange('A1:A3').conditionalFormats;
      const low = numbers.add('CellValue');
      low.cellValue.format.fill.color = '#FF0000';
      low.cellValue.rule = { formula1: '10', formula2: '20', operator: 'Between' };
      const relative = numbers.add('Custom');
      relative.custom.format.font.color = '#00FF00';
      relative.custom.rule.formula = '=$B1="Bagud"';
      const texts = sheet.getRange('B1:B3').conditionalFormats.add('ContainsText');
      texts.textComparison.format.fill.color = '#0000FF';
      texts.textComparison.rule = { operator: 'Contains', text: 'vej' };
    });
    const looks = await Promise.all([0, 1, 2].map((row) => viewAt(service, row, 0)));
    expect(looks.map((view) => [view?.look.fill, view?.look.color])).toEqual([
      [null, '#00FF00'],
      ['#FF0000', '#000000'],
      [null, '#000000'],
    ]);
    const texts = await Promise.all([0, 1, 2].map((row) => viewAt(service, row, 1)));
    expect(texts.map((view) => view?.look.fill)).toEqual([null, '#0000FF', null]);
  });

  test('merged cells show their first cell in every row of theirs, and texts go on into empty cells', async () => {
    const { service } = await opened((context) => {
      const sheet = first(context);
      sheet.getRange('B1').values = [['samlet']];
      sheet.getRange('B1:C2').merge();
      sheet.getRange('A4').values = [['En lang overskrift, der ikke kan være i sin celle']];
      sheet.getRange('E4').values = [['nabo']];
    });
    expect(await viewAt(service, 0, 1)).toMatchObject({ text: 'samlet' });
    expect(await viewAt(service, 1, 1)).toMatchObject({ text: 'samlet' });
    expect(await viewAt(service, 1, 2)).toBeUndefined();
    expect((await viewAt(service, 3, 0))?.spill).toBe(3);
  });

  test('its layout has widths, hidden rows and columns, frozen panes and heights that wrapped texts ask for', async () => {
    const { service } = await opened((context) => {
      const sheet = first(context);
      sheet.getRange('A1').values = [['En tekst, der skal brydes over flere linjer, fordi kolonnen er smal']];
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('C:C').format.columnWidth = 120;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'));
    });
    const layout = await service.layout('Sheet1');
    expect(layout.columns.slice(0, 2)).toEqual([
      { index: 0, width: 64 },
      { index: 2, width: 160 },
    ]);
    const heights = new Map(layout.heights);
    expect(heights.get(2)).toBe(0);
    expect(heights.get(0)).toBeGreaterThan(layout.defaultHeight * 3);
    expect([layout.frozenRows, layout.frozenColumns]).toEqual([2, 1]);
  });

  test('charts are drawn from the cells as they are now', async () => {
    const { service } = await opened((context) => {
      const sheet = first(context);
      const range = fill(sheet, [
        ['', 'Aktuelt', 'Mål'],
        ['jan', 10, 8],
        ['feb', '', 8],
        ['mar', 12, 8],
      ]);
      const chart = sheet.charts.add('Line', range, 'Columns');
      chart.title.text = 'Udvikling';
      const target = chart.series.getItemAt(1);
      target.format.line.color = '#C55A11';
      target.format.line.lineStyle = 'Dash';
    });
    await service.type(cell(1, 1), [['11,5']]);
    const [chart] = (await service.layout('Sheet1')).charts;
    expect(chart).toMatchObject({ title: 'Udvikling', series: [{ name: 'Aktuelt' }, { name: 'Mål' }] });
    expect(chart?.series[0]).toMatchObject({
      kind: 'line',
      values: [11.5, null, 12],
      categories: ['jan', 'feb', 'mar'],
    });
    expect(chart?.series[1]).toMatchObject({ color: '#C55A11', dash: 'dash' });
  });
});

describe('edits by hand', () => {
  test('are typed in Danish, calculated, taken back and made again', async () => {
    const { service } = await opened((context) => {
      fill(first(context), [[1, 2]]);
    });
    await service.type(cell(0, 2), [['=SUM(A1:B1)*1,5']]);
    expect((await viewAt(service, 0, 2))?.text).toBe('4,5');
    expect((await service.content('Sheet1', 0, 2)).input).toBe('=SUM(A1:B1)*1,5');
    await service.type(cell(0, 0), [['3']]);
    expect((await viewAt(service, 0, 2))?.text).toBe('7,5');
    expect(await service.undo()).toEqual(cell(0, 0));
    expect((await viewAt(service, 0, 2))?.text).toBe('4,5');
    await service.undo();
    expect(await viewAt(service, 0, 2)).toBeUndefined();
    await service.redo();
    await service.redo();
    expect((await viewAt(service, 0, 2))?.text).toBe('7,5');
    expect(await service.redo()).toBeNull();
  });

  test('put several cells in at once, and one text into all of a selection', async () => {
    const { service } = await opened(() => undefined);
    await service.type(cell(0, 0), [
      ['1', 'a'],
      ['2', 'b'],
    ]);
    await service.type({ ...cell(0, 2), rowCount: 3 }, [['x']]);
    expect(await service.copy({ ...cell(0, 0), rowCount: 3, columnCount: 3 })).toBe('1\ta\tx\n2\tb\tx\n\t\tx');
    await service.clear({ ...cell(0, 0), rowCount: 3, columnCount: 3 });
    expect((await service.rows('Sheet1', 0, 3)).flatMap(({ cells }) => cells)).toEqual([]);
    await service.undo();
    expect(await service.copy({ ...cell(0, 0), rowCount: 1, columnCount: 2 })).toBe('1\ta');
  });

  test('that cannot be made change nothing: a formula that is none, a locked cell', async () => {
    const { host, service } = await opened((context) => {
      fill(first(context), [[7]]);
    });
    await expect(service.type(cell(0, 0), [['=SUM(A1;']])).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect((await viewAt(service, 0, 0))?.text).toBe('7');
    expect((await service.state()).canUndo).toBe(false);
    await host.Excel.run(async (context) => {
      first(context).protection.protect();
      await context.sync();
    });
    await expect(service.type(cell(0, 0), [['8']])).rejects.toMatchObject({ code: 'AccessDenied' });
    expect((await viewAt(service, 0, 0))?.text).toBe('7');
  });

  test('reach the add-in as changes that are not its own', async () => {
    const { host, service } = await opened(() => undefined);
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      first(context).onChanged.add(async ({ address, triggerSource }) => {
        seen.push(`${address} ${triggerSource}`);
      });
      await context.sync();
      first(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((later) => setTimeout(later, 30));
    await service.type(cell(1, 1), [['2']]);
    await service.undo();
    await new Promise((later) => setTimeout(later, 30));
    expect(seen).toEqual(['A1 ThisLocalAddin', 'B2 Unknown', 'B2 Unknown']);
  });

  test('a name, a table and an address of another sheet are found', async () => {
    const { service } = await opened((context) => {
      const sheet = first(context);
      fill(sheet, [['a'], [1]]);
      context.workbook.names.add('Nøgletal', sheet.getRange('B2:C3'));
      sheet.tables.add('A1:A2', true).name = 'tblTal';
      context.workbook.worksheets.add('Andet ark');
    });
    expect(await service.find('c7')).toMatchObject({ sheet: 'Sheet1', row: 6, column: 2 });
    expect(await service.find("'Andet ark'!B2")).toMatchObject({ sheet: 'Andet ark', row: 1, column: 1 });
    expect(await service.find('nøgletal')).toMatchObject({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
    expect(await service.find('tblTal')).toMatchObject({ row: 1, column: 0, rowCount: 1 });
    expect(await service.find('findes ikke')).toBeNull();
  });
});

test('a request that only reads is no change, one that selects moves the selection, one that writes is a change', async () => {
  const host = await newLocalHost();
  const effects: string[] = [];
  const session = host.OfficeExtension as unknown as {
    SessionBase: {
      _overrideSession: { _createRequestExecutorOrNull: () => { executeAsync: (...args: unknown[]) => unknown } };
    };
  };
  const { _overrideSession } = session.SessionBase;
  const executor = _overrideSession._createRequestExecutorOrNull();
  _overrideSession._createRequestExecutorOrNull = () => ({
    executeAsync: (data, flags, message) => {
      effects.push(effectOf(message as Parameters<typeof effectOf>[0]));
      return executor.executeAsync(data, flags, message);
    },
  });
  await host.Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getUsedRangeOrNullObject().load('values');
    await context.sync();
    sheet.getRange('B2').select();
    await context.sync();
    sheet.getRange('B2').values = [[1]];
    await context.sync();
    sheet.tables.add('A1:B2', true);
    await context.sync();
    sheet.charts.add('Line', sheet.getRange('A1:B2'));
    await context.sync();
  });
  expect(effects.slice(0, 5)).toEqual(['none', 'selection', 'change', 'change', 'change']);
});

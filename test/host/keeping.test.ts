import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newLocalHost, openLocalHost } from '../../src/host';
import { partOf, pathsOf } from './package';
import { afterReopening, errorOf, fill, first, onNew } from './support';

const NAMESPACE = 'urn:test:1';
const xml = (text: string): string => `<a xmlns="${NAMESPACE}">${text}</a>`;

describe('custom XML parts', () => {
  test('are kept in the file and found by their namespace', async () => {
    const read = await afterReopening(
      (context) => {
        context.workbook.customXmlParts.add(xml('æøå'));
        context.workbook.customXmlParts.add('<b xmlns="urn:other"/>');
        return Promise.resolve();
      },
      async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
        parts.load('items/id,items/namespaceUri');
        const only = parts.getOnlyItemOrNullObject();
        const text = only.getXml();
        await context.sync();
        return { count: parts.items.length, namespace: parts.items[0]?.namespaceUri, text: text.value };
      },
    );
    expect(read).toEqual({ count: 1, namespace: NAMESPACE, text: xml('æøå') });
  });

  test('of the package, as LibreOffice saves them, are found and deleted too; one that is no XML is passed on', async () => {
    const related = (target: string): string =>
      `<Relationship Id="r-${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/${target}.xml"/></Relationships>`;
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      for (const text of ['1', '2']) context.workbook.customXmlParts.add(xml(text));
      await context.sync();
    });
    const files = unzipSync(await host.save());
    const change = (path: string, by: (text: string) => string): void => {
      files[path] = strToU8(by(strFromU8(files[path] ?? new Uint8Array())));
    };
    change('xl/_rels/workbook.xml.rels', (text) => text.replace(/<Relationship [^>]*customXml[^>]*>/g, ''));
    change('_rels/.rels', (text) => text.replace('</Relationships>', related('item1')));
    change('_rels/.rels', (text) => text.replace('</Relationships>', related('item2')));
    change('customXml/item2.xml', () => 'no XML');
    const again = await openLocalHost(zipSync(files));
    const found = await again.Excel.run(async (context) => {
      const only = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem();
      const text = only.getXml();
      only.delete();
      await context.sync();
      return text.value;
    });
    expect(found).toBe(xml('1'));
    const saved = await again.save();
    expect(partOf(saved, 'customXml/item1.xml')).toBe('');
    expect(partOf(saved, '_rels/.rels')).not.toContain('item1');
    expect(partOf(saved, 'customXml/item2.xml')).toBe('no XML');
  });

  test('deleted leave nothing behind', async () => {
    const host = await newLocalHost();
    const before = pathsOf(await host.save()).sort();
    const types = partOf(await host.save(), '[Content_Types].xml');
    await host.Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml('1'));
      const parts = context.workbook.customXmlParts.load('items/id');
      await context.sync();
      parts.items[0]?.delete();
      await context.sync();
    });
    const after = await host.save();
    expect(pathsOf(after).sort()).toEqual(before);
    expect(partOf(after, '[Content_Types].xml')).toBe(types);
  });

  test('that are not well-formed are an InvalidArgument, that are gone an ItemNotFound', async () => {
    const add = await errorOf(
      onNew(async (context) => {
        context.workbook.customXmlParts.add('<a>');
        await context.sync();
      }),
    );
    const missing = await errorOf(
      onNew(async (context) => {
        context.workbook.customXmlParts.getItem('{1}').delete();
        await context.sync();
      }),
    );
    expect([add.code, missing.code]).toEqual(['InvalidArgument', 'ItemNotFound']);
  });

  test('of which there are several are no only item', async () => {
    const isNull = await onNew(async (context) => {
      context.workbook.customXmlParts.add(xml('1'));
      context.workbook.customXmlParts.add(xml('2'));
      const only = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      await context.sync();
      return only.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

test('getCellProperties gives what is asked for of every cell', async () => {
  const cells = await onNew(async (context) => {
    const sheet = first(context);
    sheet.getRange('B1').format.fill.color = '#FF0000';
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('A2').format.borders.getItem('EdgeBottom').color = '#00FF00';
    const range = sheet.getRange('A1:B2').getCellProperties({
      format: {
        fill: { color: true, pattern: true },
        font: { bold: true },
        borders: { style: true, color: true },
        wrapText: true,
      },
    });
    await context.sync();
    return range.value;
  });
  expect(cells[0]?.[1]?.format).toMatchObject({ fill: { color: '#FF0000' }, font: { bold: true }, wrapText: false });
  expect(cells[0]?.[0]?.format).toMatchObject({ fill: { pattern: 'None' }, font: { bold: false } });
  expect(cells[1]?.[0]?.format?.borders?.bottom).toEqual({ style: 'Continuous', color: '#00FF00' });
});

test('merged areas are told where a range touches them', async () => {
  const [address, none] = await onNew(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:B2').merge();
    const merged = sheet.getRange('B2:D5').getMergedAreasOrNullObject().load('address,areaCount');
    const free = sheet.getRange('C1:D5').getMergedAreasOrNullObject().load('address');
    await context.sync();
    return [merged.address, free.isNullObject];
  });
  expect([address, none]).toEqual(['Sheet1!A1:B2', true]);
});

test('columns and rows go back to the standard of the sheet', async () => {
  const host = await newLocalHost();
  const before = partOf(await host.save(), 'xl/worksheets/sheet1.xml');
  const seen = await host.Excel.run(async (context) => {
    const { format } = first(context).getRange('B2');
    format.columnWidth = 100;
    format.rowHeight = 40;
    format.load('useStandardWidth,useStandardHeight');
    await context.sync();
    const changed = [format.useStandardWidth, format.useStandardHeight];
    format.useStandardWidth = true;
    format.useStandardHeight = true;
    format.load('useStandardWidth,useStandardHeight');
    await context.sync();
    return [...changed, format.useStandardWidth, format.useStandardHeight];
  });
  expect(seen).toEqual([false, false, true, true]);
  expect(partOf(await host.save(), 'xl/worksheets/sheet1.xml')).not.toContain('customWidth');
  expect(before).not.toContain('customWidth');
});

test('a workbook whose structure is protected takes no new sheet, and loses none', async () => {
  const host = await newLocalHost();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Andet');
    context.workbook.protection.protect('hemmelig');
    await context.sync();
  });
  const again = await openLocalHost(await host.save());
  const act = (change: (workbook: Excel.Workbook) => void): Promise<string> =>
    errorOf(
      again.Excel.run(async (context) => {
        change(context.workbook);
        await context.sync();
      }),
    ).then(({ code }) => code);
  expect(await act((workbook) => void workbook.worksheets.add('Nyt'))).toBe('AccessDenied');
  expect(await act((workbook) => workbook.worksheets.getItem('Andet').delete())).toBe('AccessDenied');
  const open = await again.Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    const before = protection.protected;
    protection.unprotect('hemmelig');
    protection.load('protected');
    await context.sync();
    return [before, protection.protected];
  });
  expect(open).toEqual([true, false]);
});

test('a series of a chart says which cells it shows', async () => {
  const sources = await onNew(async (context) => {
    const sheet = first(context);
    fill(sheet, [
      ['p', 'a'],
      ['jan', 1],
      ['feb', 2],
    ]);
    const chart = sheet.charts.add('Line', sheet.getRange('B2:B3'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A3'));
    const values = series.getDimensionDataSourceString('Values');
    const categories = series.getDimensionDataSourceString('Categories');
    await context.sync();
    return [values.value, categories.value];
  });
  expect(sources).toEqual(['Sheet1!$B$2:$B$3', 'Sheet1!$A$2:$A$3']);
});

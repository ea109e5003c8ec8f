import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newLocalHost } from '../../src/host';
import { readStoreXml, STORE_NAMESPACE, storeXml } from '../../src/workbook/store/store-xml';
import { fill, first } from './support';

/** LibreOffice is the judge of whether another program reads the file as it is meant. */
describe('LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'local-host-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(bytes: Uint8Array, to: string, extension: string): Buffer {
    const input = join(folder, 'in.xlsx');
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, input], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, `in.${extension}`));
  }

  /** A workbook with one of everything. */
  async function everything(): Promise<Uint8Array> {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.name = 'Mål & tal';
      fill(sheet, [
        ['Periode', 'Aktuelt', 'Mål', 'Status', 'Formel'],
        [45292, 10, 12, 'Bagud', ''],
        [45323, 11.5, 12, 'På vej', ''],
        [45352, 13, 12, 'Opfyldt', ''],
      ]);
      sheet.getRange('A2:A4').numberFormat = [['mmm yyyy'], ['mmm yyyy'], ['mmm yyyy']];
      sheet.getRange('B2:B4').numberFormat = [['0.0'], ['0.0'], ['0.0']];
      sheet.tables.add('A1:E4', true).name = 'Tal';
      sheet.getRange('E2:E4').formulas = [
        ['=[@Aktuelt]-[@Mål]'],
        ['=Tal[@Aktuelt]-12'],
        ['=SUMIFS(Tal[Aktuelt],Tal[Status],"På*")'],
      ];
      sheet.getRange('G1').formulas = [['=SUMPRODUCT((B2:B4>10)*C2:C4)&" æ"']];
      const chart = sheet.charts.add('LineMarkers' as Excel.ChartType, sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Udvikling';
      chart.title.text = 'Udvikling i ledige';
      chart.setPosition('A8', 'F22');
      chart.series.getItemAt(1).format.line.lineStyle = 'Dash';
      const rule = sheet.getRange('D2:D4').conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '="Bagud"', operator: 'EqualTo' };
      rule.cellValue.format.fill.color = '#FFC7CE';
      sheet.getRange('B2:B4').conditionalFormats.add('IconSet').iconSet.style = 'ThreeArrows';
      sheet.getRange('D2:D4').dataValidation.rule = { list: { inCellDropDown: true, source: 'Bagud,På vej,Opfyldt' } };
      sheet.freezePanes.freezeRows(1);
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Side &P af &N';
      context.workbook.names.add('maal', sheet.getRange('C2'));
      context.workbook.settings.add('maalbar.version', '1');
      context.workbook.customXmlParts.add(storeXml({ 'maalbar.sheets': '{"Grafer":"Grafer på én skala & mere"}' }));
      context.workbook.worksheets.add('Anden').getRange('A1').values = [["'=ikke en formel"]];
      await context.sync();
    });
    return host.save();
  }

  test('reads every value and formula as the host does', async () => {
    const csv = convert(await everything(), 'csv:Text - txt - csv (StarCalc):59,34,76', 'csv');
    expect(csv.toString('utf8').trim().split('\n')).toEqual([
      'Periode;Aktuelt;Mål;Status;Formel;;24 æ',
      'Jan 2024;10.0;12;Bagud;-2;;',
      'Feb 2024;11.5;12;På vej;-0.5;;',
      'Mar 2024;13.0;12;Opfyldt;11.5;;',
    ]);
  }, 60_000);

  test('shows the chart, the status and the footer on an A4 page across', async () => {
    convert(await everything(), 'pdf', 'pdf');
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'in.pdf'), '-']).toString('utf8');
    for (const shown of ['Udvikling i ledige', 'Bagud', 'Side 1 af', 'Jan 2024']) expect(text).toContain(shown);
    const info = execFileSync('pdfinfo', [join(folder, 'in.pdf')]).toString('utf8');
    expect(info).toMatch(/Page size:\s+841\.\d+ x 595/);
  }, 60_000);

  test('gives a file of its own that the host opens again, with the chart, table and rules, and what Målbar keeps', async () => {
    const { openLocalHost } = await import('../../src/host');
    const again = await openLocalHost(convertFrom(await everything()));
    const found = await again.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.load('name,charts/items/name,charts/items/title/text,tables/items/name');
      const rules = sheet.getRange('B2:D4').conditionalFormats.load('items/type');
      const layout = sheet.pageLayout.load('orientation,paperSize');
      const cells = sheet.getRange('E2:E4').load('values');
      const kept = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE).getOnlyItemOrNullObject().getXml();
      await context.sync();
      return [
        sheet.name,
        sheet.charts.items.map(({ title }) => title.text),
        sheet.tables.items.map(({ name }) => name),
        rules.items.map(({ type }) => type).sort(),
        layout.orientation,
        layout.paperSize,
        cells.values,
        readStoreXml(kept.value),
      ];
    });
    expect(found).toEqual([
      'Mål & tal',
      ['Udvikling i ledige'],
      ['Tal'],
      ['CellValue', 'IconSet'],
      'Landscape',
      'A4',
      [[-2], [-0.5], [11.5]],
      { settings: { 'maalbar.sheets': '{"Grafer":"Grafer på én skala & mere"}' }, trouble: null },
    ]);
  }, 60_000);

  /** The file as LibreOffice writes it. */
  function convertFrom(bytes: Uint8Array): Uint8Array {
    writeFileSync(join(folder, 'source.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const output = join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', output, join(folder, 'source.xlsx')],
      { stdio: 'ignore' },
    );
    return readFileSync(join(output, 'source.xlsx'));
  }
});

import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Service } from '../../../src/host/workbench/worker/service';
import { percentile } from '../../../src/host/workbench/worker/conditional/thresholds';
import { serviceOf, serviceOn, viewAt } from './support';

type Value = number | string | null | { readonly error: '#N/A' };

/** A column of values from A1 on, with rules written as a file has them (ECMA-376, 18.3.1). */
async function withRules(values: readonly Value[], rules: string, extension = ''): Promise<Service> {
  const source = new ExcelJS.Workbook();
  const sheet = source.addWorksheet('Ark1');
  values.forEach((value, row) => {
    sheet.getCell(row + 1, 1).value = value as ExcelJS.CellValue;
  });
  sheet.getCell('C1').value = 30;
  const parts = unzipSync(new Uint8Array(await source.xlsx.writeBuffer()));
  const path = 'xl/worksheets/sheet1.xml';
  const formatting = `<conditionalFormatting sqref="A1:A${values.length}">${rules}</conditionalFormatting>`;
  const xml = strFromU8(parts[path] ?? new Uint8Array())
    .replace('</sheetData>', `</sheetData>${formatting}`)
    .replace('</worksheet>', `${extension}</worksheet>`);
  return serviceOf(zipSync({ ...parts, [path]: strToU8(xml) }));
}

const views = async (service: Service, count: number) =>
  Promise.all(Array.from({ length: count }, (_, row) => viewAt(service, row, 0)));
const cfvo = (type: string, val?: number | string): string =>
  val === undefined ? `<cfvo type="${type}"/>` : `<cfvo type="${type}" val="${val}"/>`;

describe('colour scales', () => {
  const scale = (stops: string, ...colors: string[]): string =>
    `<cfRule type="colorScale" priority="1"><colorScale>${stops}${colors
      .map((color) => `<color rgb="FF${color}"/>`)
      .join('')}</colorScale></cfRule>`;
  const fills = async (values: readonly Value[], rule: string): Promise<unknown[]> =>
    (await views(await withRules(values, rule), values.length)).map((view) => view?.look.fill ?? null);

  test('of two colours go from one to the other in proportion', async () => {
    const rule = scale(cfvo('min') + cfvo('max'), '000000', 'FF0064');
    expect(await fills([0, 5, 10, 2.5], rule)).toEqual(['#000000', '#800032', '#FF0064', '#400019']);
  });

  test.each([
    ['percentile', 50, [0, 10, 100], ['#FF0000', '#FFFF00', '#00FF00']],
    ['percent', 50, [0, 10, 100], ['#FF0000', '#FF3300', '#00FF00']],
    ['num', 20, [0, 10, 100], ['#FF0000', '#FF8000', '#00FF00']],
    ['num', '$C$1', [0, 15, 30, 100], ['#FF0000', '#FF8000', '#FFFF00', '#00FF00']],
    ['formula', '$C$1*2', [0, 30, 60, 100], ['#FF0000', '#FF8000', '#FFFF00', '#00FF00']],
  ] as const)('of three have their middle by %s %s', async (type, val, values, expected) => {
    const rule = scale(cfvo('min') + cfvo(type, val) + cfvo('max'), 'FF0000', 'FFFF00', '00FF00');
    expect(await fills(values, rule)).toEqual(expected);
  });

  test('numbers beyond the ends have the colours of the ends; texts, errors and empty cells have none', async () => {
    const rule = scale(cfvo('num', 0) + cfvo('num', 10), 'FFFFFF', '0000FF');
    expect(await fills([-5, 99, 'tekst', { error: '#N/A' }, null], rule)).toEqual([
      '#FFFFFF',
      '#0000FF',
      null,
      null,
      null,
    ]);
  });

  test('a rule that holds before it keeps its own fill', async () => {
    const service = await serviceOn((workbook) => {
      const sheet = workbook.addWorksheet('Ark1');
      sheet.addRows([[1], [2], [3]]);
      sheet.addConditionalFormatting({
        ref: 'A1:A3',
        rules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            formulae: [2],
            priority: 1,
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FF123456' } } },
          },
          {
            type: 'colorScale',
            priority: 2,
            cfvo: [{ type: 'min' }, { type: 'max' }],
            color: [{ argb: 'FFFFFFFF' }, { argb: 'FF00FF00' }],
          },
        ],
      });
    });
    expect((await views(service, 3)).map((view) => view?.look.fill)).toEqual(['#FFFFFF', '#80FF80', '#123456']);
  });
});

describe('icon sets', () => {
  const icons = async (values: readonly Value[], attributes: string, stops: string): Promise<unknown[]> => {
    const rule = `<cfRule type="iconSet" priority="1"><iconSet ${attributes}>${stops}</iconSet></cfRule>`;
    return (await views(await withRules(values, rule), values.length)).map((view) => view?.icon?.index ?? null);
  };
  const thirds = cfvo('percent', 0) + cfvo('percent', 33) + cfvo('percent', 67);

  test.each([
    ['percent of the span', '', thirds, [0, 32.9, 33, 66.9, 67, 100], [0, 0, 1, 1, 2, 2]],
    ['the other way round', 'reverse="1"', thirds, [0, 33, 67, 100], [2, 1, 0, 0]],
    [
      'numbers, above them',
      '',
      `${cfvo('num', 0)}<cfvo type="num" val="0" gte="0"/><cfvo type="num" val="5" gte="0"/>`,
      [-1, 0, 0.1, 5, 5.1],
      [0, 0, 1, 1, 2],
    ],
    [
      'percentiles',
      '',
      cfvo('percent', 0) + cfvo('percentile', 25) + cfvo('percentile', 75),
      [1, 2, 3, 4, 100],
      [0, 1, 1, 2, 2],
    ],
    ['a formula', '', cfvo('percent', 0) + cfvo('formula', '$C$1') + cfvo('num', 50), [29, 30, 50], [0, 1, 2]],
    [
      'five steps',
      'iconSet="5Arrows"',
      [0, 20, 40, 60, 80].map((val) => cfvo('percent', val)).join(''),
      [0, 20, 40, 60, 80, 100],
      [0, 1, 2, 3, 4, 4],
    ],
    ['numbers alone', '', thirds, [0, 'tekst', 100], [0, null, 2]],
  ] as const)('by %s', async (_, attributes, stops, values, expected) => {
    expect(await icons(values, attributes, stops)).toEqual(expected);
  });

  test('are traffic lights where the file names no set, and say whether the number is shown', async () => {
    const rule = (attributes: string): string =>
      `<cfRule type="iconSet" priority="1"><iconSet ${attributes}>${thirds}</iconSet></cfRule>`;
    const [plain] = await views(await withRules([1, 2], rule('')), 1);
    expect(plain?.icon).toEqual({ set: '3TrafficLights1', index: 0, showValue: true });
    const [bare] = await views(await withRules([1, 2], rule('iconSet="3Symbols" showValue="0"')), 1);
    expect(bare?.icon).toEqual({ set: '3Symbols', index: 0, showValue: false });
    // The text stays: for a screen reader, and for copying.
    expect(bare?.text).toBe('1');
  });

  const later = (inside: string): string =>
    `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1" id="{1}">${inside}</x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const stops = [0, 33, 67].map((val) => `<x14:cfvo type="percent"><xm:f>${val}</xm:f></x14:cfvo>`).join('');
  const NO_RULE = '<cfRule type="containsErrors" priority="9"><formula>ISERROR(A1)</formula></cfRule>';

  test('that came with Excel 2010 are read from where that keeps them', async () => {
    const rule = later(`<x14:iconSet iconSet="3Stars">${stops}</x14:iconSet>`);
    const service = await withRules([0, 50, 100], NO_RULE, rule);
    expect((await views(service, 3)).map((view) => view?.icon)).toEqual([
      { set: '3Stars', index: 0, showValue: true },
      { set: '3Stars', index: 1, showValue: true },
      { set: '3Stars', index: 2, showValue: true },
    ]);
  });

  test('may be a mix of icons of other sets', async () => {
    const mix = ['3Flags 2', 'NoIcons 0', '3Symbols 0'].map((icon) => icon.split(' '));
    const own = mix.map(([set, id]) => `<x14:cfIcon iconSet="${set}" iconId="${id}"/>`).join('');
    const rule = later(`<x14:iconSet iconSet="3Arrows" custom="1">${stops}${own}</x14:iconSet>`);
    const service = await withRules([0, 50, 100], NO_RULE, rule);
    expect((await views(service, 3)).map((view) => [view?.icon?.set, String(view?.icon?.index)])).toEqual(mix);
  });
});

describe('data bars', () => {
  const plain = (inside: string, attributes = ''): string =>
    `<cfRule type="dataBar" priority="1"><dataBar ${attributes}>${inside}<color rgb="FF638EC6"/></dataBar></cfRule>`;
  /** As Excel 2010 and later write one: the rule, and what it could not say then beside it. */
  const extended = (values: readonly Value[], stops: string, attributes = ''): Promise<Service> => {
    const id = '{00000000-0000-0000-0000-000000000001}';
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const link = `<extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`;
    const rule = plain(cfvo('min') + cfvo('max')).replace('</cfRule>', `${link}</cfRule>`);
    const bar = `<x14:dataBar minLength="0" maxLength="100" ${attributes}>${stops}<x14:negativeFillColor rgb="FFC00000"/></x14:dataBar>`;
    const all = `<extLst><ext xmlns:x14="${x14}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    return withRules(values, rule, all);
  };
  const automatic = '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>';
  const spans = async (service: Service, count: number): Promise<unknown[]> =>
    (await views(service, count)).map((view) =>
      view?.bar ? [view.bar.from, view.bar.to].map((share) => Number(share.toFixed(4))) : null,
    );

  test('of Excel 2007 are from a tenth to nine tenths of the cell, by lowest and highest', async () => {
    const service = await withRules([10, 20, 30, 'tekst'], plain(cfvo('min') + cfvo('max')));
    expect(await spans(service, 4)).toEqual([[0, 0.1], [0, 0.5], [0, 0.9], null]);
    expect((await views(service, 1))[0]?.bar).toMatchObject({ axis: null, color: '#638EC6', gradient: true });
  });

  test('stay within the ends that the file gives them', async () => {
    const rule = plain(cfvo('num', 0) + cfvo('num', 50), 'minLength="0" maxLength="100" showValue="0"');
    const service = await withRules([-10, 0, 25, 80], rule);
    expect(await spans(service, 4)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0.5],
      [0, 1],
    ]);
    expect((await views(service, 1))[0]?.bar?.showValue).toBe(false);
  });

  test('begin at zero where the ends are automatic', async () => {
    expect(await spans(await extended([50, 100, 25], automatic), 3)).toEqual([
      [0, 0.5],
      [0, 1],
      [0, 0.25],
    ]);
  });

  test('of negative numbers go the other way from an axis, in their own colour', async () => {
    const service = await extended([-25, 75, 0, -12.5], automatic);
    expect(await spans(service, 4)).toEqual([
      [0, 0.25],
      [0.25, 1],
      [0.25, 0.25],
      [0.125, 0.25],
    ]);
    const [negative, positive] = await views(service, 2);
    expect(negative?.bar).toMatchObject({ axis: 0.25, color: '#C00000', toLeft: true });
    expect(positive?.bar).toMatchObject({ axis: 0.25, color: '#638EC6', toLeft: false });
  });

  test.each([
    [
      'in the middle',
      'axisPosition="middle"',
      [
        [0, 0.5],
        [0.5, 1],
      ],
      0.5,
    ],
    [
      'nowhere',
      'axisPosition="none"',
      [
        [0, 0],
        [0, 1],
      ],
      null,
    ],
    [
      'on the other side, from right to left',
      'direction="rightToLeft"',
      [
        [0.75, 1],
        [0, 0.75],
      ],
      0.75,
    ],
  ] as const)('have their axis %s', async (_, attributes, expected, axis) => {
    const service = await extended([-25, 75], automatic, attributes);
    expect(await spans(service, 2)).toEqual(expected);
    expect((await views(service, 1))[0]?.bar?.axis).toBe(axis);
  });

  test('all of negative numbers grow from the right', async () => {
    expect(await spans(await extended([-10, -40], automatic), 2)).toEqual([
      [0.75, 1],
      [0, 1],
    ]);
  });

  test('take thresholds that Excel 2010 writes as formulas', async () => {
    const stops =
      '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="formula"><xm:f>$C$1*2</xm:f></x14:cfvo>';
    expect(await spans(await extended([30, 60, 90], stops, 'gradient="0"'), 3)).toEqual([
      [0, 0.5],
      [0, 1],
      [0, 1],
    ]);
  });
});

test.each([
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[7], 0.9, 7],
  [[1, 9], 1, 9],
  [[1, 9], 1.1, null],
  [[], 0.5, null],
])('the percentile of %j at %d is that of PERCENTILE.INC', (numbers, share, expected) => {
  expect(percentile(numbers, share)).toBe(expected);
});

import { strToU8, zipSync } from 'fflate';
import { HostError, newLocalHost, openLocalHost } from '../../src/host';
import { partOf, pathsOf, workbookFile } from './package';
import { first } from './support';

const ole = (text: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

describe('bytes that are no workbook', () => {
  const good = workbookFile({ sheets: [{ name: 'A', xml: '<sheetData/>' }] });
  const broken = (path: string, content: string): Uint8Array =>
    workbookFile({ sheets: [{ name: 'A', xml: '<sheetData/>' }], parts: { [path]: { content } } });

  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty_file'],
    ['a text', strToU8('Nr.;Mål\n1;Ledigheden skal falde'), 'not_a_workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not_a_workbook'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('hello') }), 'not_a_workbook'],
    [
      'a Word document',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8('<w/>'),
      }),
      'not_a_workbook',
    ],
    ['half a workbook', good.slice(0, Math.floor(good.length / 2)), 'not_a_workbook'],
    ['an encrypted workbook', ole('x EncryptedPackage y'), 'encrypted_workbook'],
    ['a workbook of Excel 97', ole('Workbook'), 'unsupported_format'],
    ['a workbook with a part that is no XML', broken('xl/styles.xml', '<styleSheet'), 'damaged_workbook'],
    ['a workbook without sheets', workbookFile({ sheets: [] }), 'damaged_workbook'],
  ])('%s is refused', async (_, bytes, code) => {
    const refused = openLocalHost(bytes);
    await expect(refused).rejects.toBeInstanceOf(HostError);
    await expect(refused).rejects.toMatchObject({ code });
  });
});

describe('files of other programs', () => {
  async function valuesOf(bytes: Uint8Array): Promise<unknown[][]> {
    const host = await openLocalHost(bytes);
    return host.Excel.run(async (context) => {
      const range = first(context).getUsedRange().load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  }

  test('shared, rich, inline and formula texts, logical values, errors and dates are read', async () => {
    const bytes = workbookFile({
      strings: [
        '<si><t>a</t></si>',
        '<si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r><rPh><t>no</t></rPh></si>',
      ],
      sheets: [
        {
          name: 'A',
          xml:
            '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in_x0041_</t></is></c></row>' +
            '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="str"><f>"x"</f><v>x</v></c></row>' +
            '<row r="3"><c r="A3"><v>1.5</v></c><c r="B3" t="d"><v>2020-01-02</v></c></row></sheetData>',
        },
      ],
    });
    expect(await valuesOf(bytes)).toEqual([
      ['a', 'rich ', 'inA'],
      [true, '#N/A', 'x'],
      [1.5, 43832, ''],
    ]);
  });

  test('cells and rows without addresses stand one after the other', async () => {
    const bytes = workbookFile({
      sheets: [
        {
          name: 'A',
          xml: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
        },
      ],
    });
    expect(await valuesOf(bytes)).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  test('elements may have a prefix, and keep it', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const plain = workbookFile({ sheets: [{ name: 'A', xml: '<sheetData/>' }] });
    const bytes = workbookFile({
      sheets: [{ name: 'A', xml: '<sheetData/>' }],
      parts: {
        'xl/worksheets/sheet1.xml': {
          content: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      },
    });
    expect(plain.length).toBeGreaterThan(0);
    const host = await openLocalHost(bytes);
    await host.Excel.run(async (context) => {
      first(context).getRange('B1').values = [['ny']];
      first(context).getRange('A1:B1').format.columnWidth = 100;
      await context.sync();
    });
    const saved = await host.save();
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toMatch(
      /<x:cols><x:col [^>]*\/><\/x:cols><x:sheetData><x:row r="1">/,
    );
    expect(await valuesOf(saved)).toEqual([[7, 'ny']]);
  });

  test('shared formulas read as each cell has them, and survive a change beside them', async () => {
    const bytes = workbookFile({
      sheets: [
        {
          name: 'A',
          xml:
            '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)</f><v>7</v></c></row>' +
            '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c></row>' +
            '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c></row></sheetData>',
        },
      ],
    });
    const host = await openLocalHost(bytes);
    const formulas = await host.Excel.run(async (context) => {
      const range = first(context).getRange('B1:B3').load('formulas,values');
      first(context).getRange('D1').values = [['x']];
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas[0]).toEqual([['=A1*$A$1+SUM(A:A)'], ['=A2*$A$1+SUM(A:A)'], ['=A3*$A$1+SUM(A:A)']]);
    // What the file says they give holds, since nothing they depend on changed.
    expect(formulas[1]).toEqual([[7], [8], [9]]);
    expect(await valuesOf(await host.save())).toEqual([
      [1, 7, '', 'x'],
      [2, 8, '', ''],
      [3, 9, '', ''],
    ]);
  });

  test('formulas without values, as other programs write them, are calculated when they are read', async () => {
    const bytes = workbookFile({
      sheets: [
        {
          name: 'A',
          xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f></c><c r="C1"><f>B1+1</f></c></row></sheetData>',
        },
      ],
    });
    expect(await valuesOf(bytes)).toEqual([[2, 6, 7]]);
  });

  test('theme and indexed colours are resolved', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const styles =
      `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="12"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>` +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
      '<borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="0"><alignment horizontal="right" wrapText="1"/></xf></cellXfs></styleSheet>';
    const host = await openLocalHost(
      workbookFile({
        styles,
        sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' }],
      }),
    );
    const format = await host.Excel.run(async (context) => {
      const range = first(context).getRange('A1');
      range.load(
        'numberFormat,format/fill/color,format/font/name,format/font/size,format/font/color,format/horizontalAlignment,format/wrapText',
      );
      await context.sync();
      return { ...range.format.toJSON(), numberFormat: range.numberFormat };
    });
    expect(format).toMatchObject({
      numberFormat: [['m/d/yyyy']],
      fill: { color: '#FFFF00' },
      font: { name: 'Arial', size: 12, color: '#2F5597' },
      horizontalAlignment: 'Right',
      wrapText: true,
    });
  });
});

describe('what is saved', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 9, 9, 9]);
  const rich = workbookFile({
    strings: ['<si><r><t>Fed</t></r><r><rPr><b/></rPr><t> tekst</t></r></si>', '<si><t>ren</t></si>'],
    sheets: [
      {
        name: 'Data',
        xml:
          '<sheetPr codeName="X"/><sheetData><row r="1" spans="1:2" ht="30" customHeight="1" x:dyDescent="0.25" xmlns:x="urn:x"><c r="A1" t="s" cm="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="array" ref="A2">SUM(B2:B3*2)</f><v>4</v></c></row></sheetData>' +
          '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
          '<hyperlinks><hyperlink ref="B1" location="A1"/></hyperlinks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{1}"><x14:thing xmlns:x14="urn:x14" keep="me"/></ext></extLst>',
        related: [
          ['rId1', 'drawing', '../drawings/drawing1.xml'],
          ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['rId3', 'comments', '../comments1.xml'],
        ],
      },
      { name: 'Urørt', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ],
    workbook: '<definedNames><definedName name="Navn">Data!$A$1</definedName></definedNames>',
    parts: {
      'xl/drawings/drawing1.xml': {
        content: '<d/>',
        type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
      },
      'xl/drawings/vmlDrawing1.vml': {
        content: '<v/>',
        type: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      },
      'xl/comments1.xml': {
        content: '<comments/>',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
      },
      'xl/media/image1.png': { content: picture },
      'customXml/item1.xml': { content: '<mine>æ</mine>' },
    },
  });

  test('is the file as it was, part by part, when nothing was changed', async () => {
    const host = await openLocalHost(rich);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      first(context).getUsedRange().load('values,formulas,numberFormat');
      await context.sync();
    });
    const saved = await host.save();
    for (const path of pathsOf(rich)) expect(partOf(saved, path)).toBe(partOf(rich, path));
    expect(pathsOf(saved).sort()).toEqual(pathsOf(rich).sort());
  });

  test('keeps everything this host knows nothing of when cells are changed', async () => {
    const host = await openLocalHost(rich);
    await host.Excel.run(async (context) => {
      first(context).getRange('C1').values = [['ny']];
      await context.sync();
    });
    const saved = await host.save();
    const sheet = partOf(saved, 'xl/worksheets/sheet1.xml');
    for (const kept of [
      '<sheetPr codeName="X"/>',
      'ht="30" customHeight="1"',
      '<c r="A1" cm="1" t="s"><v>0</v></c>',
      '<f t="array" ref="A2">SUM(B2:B3*2)</f><v>4</v>',
      '<dataBar><cfvo type="min"/>',
      '<hyperlink ref="B1" location="A1"/>',
      '<legacyDrawing r:id="rId2"/>',
      'keep="me"',
    ]) {
      expect(sheet).toContain(kept);
    }
    for (const path of [
      'xl/worksheets/sheet2.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/comments1.xml',
      'customXml/item1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/styles.xml',
    ]) {
      expect(partOf(saved, path)).toBe(partOf(rich, path));
    }
    expect(partOf(saved, 'xl/sharedStrings.xml')).toContain('<r><t>Fed</t></r>');
    expect(partOf(saved, 'xl/sharedStrings.xml')).toMatch(/<si><t>ny<\/t><\/si><\/sst>$/);
  });

  test('is the same bytes for the same content', async () => {
    const make = async (): Promise<Uint8Array> => {
      const host = await newLocalHost();
      await host.Excel.run(async (context) => {
        first(context).getRange('A1:B1').values = [['a', 1]];
        await context.sync();
      });
      return host.save();
    };
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });

  test('can be saved again and again', async () => {
    const host = await newLocalHost();
    for (const value of ['a', 'b', 'c']) {
      await host.Excel.run(async (context) => {
        first(context).getRange('A1').values = [[value]];
        first(context).getRange('A1').format.fill.color = '#00FF00';
        await context.sync();
      });
      const again = await openLocalHost(await host.save());
      expect(again.workbook.sheets[0]?.value(0, 0)).toBe(value);
    }
  });
});

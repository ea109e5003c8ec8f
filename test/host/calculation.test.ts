import fc from 'fast-check';
import { newLocalHost, openLocalHost } from '../../src/host';
import { partOf, workbookFile } from './package';
import { fill, first, onNew, type LocalHost } from './support';

const CELLS = [
  ['Område', 'Periode', 'Antal', 'Tekst', ''],
  ['A', 45292, 10, 'x', ''],
  ['B', 45292, 20, '10', ''],
  ['A', 45323, 30, 'X', ''],
  ['B', 45323, 40, '', ''],
  ['A', 45352, 50, 'a*b', true],
];

let host: LocalHost;

/** The cells above, which are also the table T. */
beforeAll(async () => {
  host = await newLocalHost();
  await host.Excel.run(async (context) => {
    const sheet = first(context);
    fill(sheet, CELLS);
    // The second text is one, not a number.
    sheet.getRange('D3').numberFormat = [['@']];
    sheet.getRange('D3').values = [['10']];
    sheet.getRange('E1').values = [['Sand']];
    sheet.tables.add('A1:E6', true).name = 'T';
    context.workbook.names.add('antal', sheet.getRange('C2:C6'));
    context.workbook.names.add('sats', '=0.25');
    await context.sync();
  });
});

/** What a formula gives beside them. */
async function calculated(formula: string): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const cell = first(context).getRange('H10');
    cell.formulas = [[formula]];
    const read = first(context).getRange('H10').load('values');
    await context.sync();
    return read.values[0]?.[0] as unknown;
  });
}

describe('formulas give what Excel gives', () => {
  test.each<[string, unknown]>([
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=10%', 0.1],
    ['=(1+2)*3', 9],
    ['=7/0', '#DIV/0!'],
    ['="a"&1/4', 'a0.25'],
    ['="a"="A"', true],
    ['="10"+5', 15],
    ['="a"+5', '#VALUE!'],
    ['=TRUE+1', 2],
    ['=1<"a"', true],
    ['=A1:A1', 'Område'],
    ['=Z99', 0],
    ['=Z99&""', ''],
    ['=0.3-0.1-0.2', 0],
    ['=SUM(C2:C6)', 150],
    ['=SUM(C:C)', 150],
    ['=SUM(antal)*sats', 37.5],
    ['=SUM(T[Antal])', 150],
    ['=SUM(T[[Antal]:[Sand]])', 150],
    ['=T[[#Headers],[Antal]]', 'Antal'],
    ['=ROWS(T)', 5],
    ['=COUNT(D2:D6)', 0],
    ['=COUNTA(D2:D6)', 4],
    ['=COUNTBLANK(D2:D6)', 1],
    ['=AVERAGE(C2:C6)', 30],
    ['=AVERAGE(D2:D6)', '#DIV/0!'],
    ['=MIN(C2:C6)', 10],
    ['=MAX(C2:C6,99)', 99],
    ['=MEDIAN(C2:C5)', 25],
    ['=LARGE(C2:C6,2)', 40],
    ['=SMALL(C2:C6,9)', '#NUM!'],
    ['=RANK(30,C2:C6)', 3],
    ['=ROUND(STDEV(C2:C6),4)', 15.8114],
    ['=PERCENTILE(C2:C6,0.25)', 20],
    ['=SLOPE(C2:C6,B2:B6)>0', true],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUNDUP(1.01,1)', 1.1],
    ['=ROUNDDOWN(-1.09,1)', -1],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=SUMIF(A2:A6,"a",C2:C6)', 90],
    ['=SUMIFS(C2:C6,A2:A6,"A",B2:B6,">="&DATE(2024,2,1))', 80],
    ['=SUMIFS(T[Antal],T[Område],"B",T[Periode],B4)', 40],
    ['=COUNTIFS(C2:C6,">15",C2:C6,"<=40")', 3],
    ['=COUNTIF(D2:D6,"x")', 2],
    ['=COUNTIF(D2:D6,"?")', 2],
    ['=COUNTIF(D2:D6,"a~*b")', 1],
    ['=COUNTIF(D2:D6,10)', 1],
    ['=COUNTIF(A2:A6,"<>A")', 2],
    ['=AVERAGEIFS(C2:C6,A2:A6,"Z")', '#DIV/0!'],
    ['=MAXIFS(C2:C6,A2:A6,"B")', 40],
    ['=SUMIFS(C2:C6,A2:A5,"A")', '#VALUE!'],
    ['=SUMPRODUCT((A2:A6="A")*(C2:C6>10)*C2:C6)', 80],
    ['=SUMPRODUCT(C2:C6,C2:C6)', 5500],
    ['=SUM(IF(A2:A6="B",C2:C6,0))', 60],
    ['=MATCH(45323,B2:B6,0)', 3],
    ['=MATCH(45300,B2:B6,1)', 2],
    ['=MATCH("q",A2:A6,0)', '#N/A'],
    ['=INDEX(C2:C6,MATCH("B",A2:A6,0))', 20],
    ['=INDEX(A2:C6,2,3)', 20],
    ['=SUM(INDEX(A2:C6,0,3))', 150],
    ['=INDEX(C2:C6,9)', '#REF!'],
    ['=VLOOKUP("B",A2:C6,3,FALSE)', 20],
    ['=VLOOKUP(45330,B2:C6,2)', 40],
    ['=HLOOKUP("Antal",A1:E6,3,FALSE)', 20],
    ['=LOOKUP(2,1/(A2:A6="A"),C2:C6)', 50],
    ['=XLOOKUP("Z",A2:A6,C2:C6,"ingen")', 'ingen'],
    ['=XLOOKUP("A",A2:A6,C2:C6,,0,-1)', 50],
    ['=SUM(OFFSET(C2,1,0,2,1))', 50],
    ['=SUM(INDIRECT("C2:C3"))', 30],
    ['=SUM(C2:INDEX(C2:C6,2))', 30],
    ['=ROW()', 10],
    ['=COLUMN(C1)', 3],
    ['=IF(C2>5,"stor","lille")', 'stor'],
    ['=IF(FALSE,1)', false],
    ['=IF(NA(),1,2)', '#N/A'],
    ['=IFERROR(1/0,"fejl")', 'fejl'],
    ['=IFNA(1/0,"fejl")', '#DIV/0!'],
    ['=IFS(C2>99,"a",TRUE,"b")', 'b'],
    ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=AND(C2>5,E6)', true],
    ['=OR(C2>99,FALSE)', false],
    ['=NOT(0)', true],
    ['=ISNUMBER(D3)', false],
    ['=ISBLANK(Z9)', true],
    ['=ISERROR(1/0)', true],
    ['=LEN("æøå")', 3],
    ['=LEFT("abc",2)&RIGHT("abc")&MID("abc",2,1)', 'abcb'],
    ['=UPPER("æ")&LOWER("Å")', 'Æå'],
    ['=TRIM("  a  b ")', 'a b'],
    ['=FIND("c","abc")', 3],
    ['=FIND("C","abc")', '#VALUE!'],
    ['=SEARCH("B?","abc")', 2],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=REPLACE("abcd",2,2,"X")', 'aXd'],
    ['=REPT("ab",2)', 'abab'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(B2,"mmm yyyy")', 'Jan 2024'],
    ['=VALUE("12%")', 0.12],
    ['=TEXTJOIN(", ",TRUE,D2:D6)', 'x, 10, X, a*b'],
    ['=EXACT("a","A")', false],
    ['=DATE(2024,14,1)', 45689],
    ['=YEAR(B2)*100+MONTH(B2)', 202401],
    ['=EDATE(DATE(2024,1,31),1)', 45351],
    ['=EOMONTH(B2,0)', 45322],
    ['=DATEDIF(DATE(2020,2,29),DATE(2024,2,28),"Y")', 3],
    ['=WEEKDAY(DATE(2024,1,1),2)', 1],
    ['=ISOWEEKNUM(DATE(2021,1,3))', 53],
    ['=DATE(1900,3,1)', 61],
    ['=ROUND(NORMSDIST(1.96),6)', 0.975002],
    ['={1,2;3,4}', 1],
    ['=SUM({1,2;3,4})', 10],
    ['=SUM(Ukendt!A1)', '#REF!'],
    ['=ukendt+1', '#NAME?'],
    ['=UKENDT(1)', '#NAME?'],
    ['=SUM(T[Ukendt])', '#REF!'],
  ])('%s is %j', async (formula, value) => {
    expect(await calculated(formula)).toEqual(value);
  });

  test('of functions only excelize has', async () => {
    expect(await calculated('=ROUND(PMT(0.05/12,60,1000),4)')).toBe(-18.8712);
    expect(await calculated('=ROMAN(SUM(C2:C3))')).toBe('XXX');
  });

  test('sums do not depend on the order of their cells, and scale', async () => {
    const host = await newLocalHost();
    const sumOf = (numbers: readonly number[]): Promise<number> =>
      host.Excel.run(async (context) => {
        const sheet = first(context);
        fill(
          sheet,
          numbers.map((number) => [number]),
        );
        sheet.getRange('C1').formulas = [[`=SUM(A1:A${numbers.length})`]];
        const cell = sheet.getRange('C1').load('values');
        await context.sync();
        return cell.values[0]?.[0] as number;
      });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 20 }),
        async (numbers) => {
          const sum = await sumOf(numbers);
          expect(await sumOf([...numbers].reverse())).toBe(sum);
          expect(await sumOf(numbers.map((number) => number * 3))).toBe(sum * 3);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('when formulas are calculated', () => {
  test('they follow the cells that they depend on, over sheets, names and tables, and no others', async () => {
    const file = workbookFile({
      sheets: [
        {
          name: 'A',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>900</v></c><c r="C1"><f>B1+D1</f><v>901</v></c><c r="E1"><f>D9</f><v>902</v></c></row></sheetData>',
        },
        { name: 'B', xml: '<sheetData><row r="1"><c r="A1"><f>A!C1+navn</f><v>903</v></c></row></sheetData>' },
      ],
      workbook: '<definedNames><definedName name="navn">A!$A$1</definedName></definedNames>',
    });
    const host = await openLocalHost(file);
    const read = (): Promise<unknown[]> =>
      host.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const a = worksheets.getItem('A').getRange('B1:E1').load('values');
        const b = worksheets.getItem('B').getRange('A1').load('values');
        await context.sync();
        return [...(a.values[0] ?? []), b.values[0]?.[0]] as unknown[];
      });
    // What the file says holds.
    expect(await read()).toEqual([900, 901, '', 902, 903]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('D1').values = [[100]];
      await context.sync();
    });
    expect(await read()).toEqual([900, 1000, 100, 902, 1001]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').values = [[5]];
      await context.sync();
    });
    expect(await read()).toEqual([10, 110, 100, 902, 115]);
  });

  test('a full calculation calculates them all', async () => {
    const file = workbookFile({
      sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>900</v></c></row></sheetData>' }],
    });
    const host = await openLocalHost(file);
    const values = await host.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      const cell = first(context).getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[2]]);
  });

  test('long chains and circles come to an end', async () => {
    const found = await onNew(async (context) => {
      const sheet = first(context);
      const length = 3000;
      sheet.getRange('A1').values = [[1]];
      sheet.getRange(`A2:A${length}`).formulas = Array.from({ length: length - 1 }, (_, i) => [`=A${i + 1}+1`]);
      // Each cell of this column waits for the one below.
      sheet.getRange(`B1:B${length - 1}`).formulas = Array.from({ length: length - 1 }, (_, i) => [`=B${i + 2}+1`]);
      sheet.getRange('D1:D2').formulas = [['=D2+1'], ['=D1+1']];
      const cells = [`A${length}`, 'B1', 'D1'].map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      return cells.map(({ values }) => values[0]?.[0] as unknown);
    });
    expect(found.slice(0, 2)).toEqual([3000, 2999]);
    expect(typeof found[2]).toBe('number');
  });

  test('the file holds values for formulas that nobody read, and asks Excel to calculate again', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      first(context).getRange('A1:C1').formulas = [[2, '=A1*21', '=IFNA(UKENDT(1),5)']];
      await context.sync();
    });
    const saved = await host.save();
    const sheet = partOf(saved, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="B1"><f>A1*21</f><v>42</v></c>');
    // Nobody here can calculate this one: it has no value rather than a wrong one.
    expect(sheet).toContain('<c r="C1"><f>_xlfn.IFNA(UKENDT(1),5)</f></c>');
    expect(partOf(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test("Excel's own order of calculation is dropped when cells change, and kept when they do not", async () => {
    const file = workbookFile({
      sheets: [{ name: 'A', xml: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' }],
      parts: {
        'xl/calcChain.xml': {
          content: '<calcChain/>',
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
        },
      },
    });
    const host = await openLocalHost(file);
    host.workbook.pack.setText(
      'xl/_rels/workbook.xml.rels',
      partOf(file, 'xl/_rels/workbook.xml.rels').replace(
        '</Relationships>',
        '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    );
    expect(partOf(await host.save(), 'xl/calcChain.xml')).toBe('<calcChain/>');
    await host.Excel.run(async (context) => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    const saved = await host.save();
    expect(partOf(saved, 'xl/calcChain.xml')).toBe('');
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('formulas that need arrays', () => {
  test.each<[string, boolean]>([
    ['=SUM(A1:A9)', false],
    ['=SUM(IF(A1:A9="x",B1:B9))', true],
    ['=MAX((A1:A9="x")*B1:B9)', true],
    ['=SUMPRODUCT((A1:A9="x")*B1:B9)', false],
    ['=SUMPRODUCT(SUMIFS(B1:B9,A1:A9,D1:D3))', false],
    ['=SUM(SUMIFS(B1:B9,A1:A9,D1:D3))', true],
    ['=SUM(SUMIFS(B1:B9,A1:A9,{"x","y"}))', true],
    ['=LOOKUP(2,1/(A1:A9="x"),B1:B9)', false],
    ['=INDEX(B1:B9,MATCH(1,(A1:A9="x")*(C1:C9=2),0))', true],
    ['=INDEX(B1:B9,MATCH("x",A1:A9,0))', false],
    ['=A1*2&TEXT(B1,"0")', false],
    ['=SUM(LEN(A1:A9))', true],
    ['=IFERROR(A1/B1,"")', false],
  ])('%s: %s', async (formula, array) => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      first(context).getRange('F5').formulas = [[formula]];
      await context.sync();
      first(context).getRange('1:1').insert('Down');
      await context.sync();
    });
    const sheet = partOf(await host.save(), 'xl/worksheets/sheet1.xml');
    expect(/<f t="array" ref="F6">/.test(sheet)).toBe(array);
    expect(sheet).toContain('<c r="F6"');
  });
});

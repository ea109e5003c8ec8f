import { proposeImport } from '../../src/app';
import { serial, sheet, workbook } from '../builders/snapshot';
import { EMPTY, importText, pointsOf, rowsOf, seriesOf, sheetOf } from './import-support';

const JOBINDSATS = [
  'Antal fuldtidspersoner;;;',
  'Sidst opdateret: 10-11-2025;;;',
  ';;;',
  'Område;Periode;Antal fuldtidspersoner;Andel i pct.',
  'Hele landet;Jan 2024;710.123;22,1',
  'Hele landet;Feb 2024;709.001;22,0',
  'Lyngby-Taarbæk Kommune;Jan 2024;3.249;10,9',
  'Lyngby-Taarbæk Kommune;Feb 2024;*;-',
  ';;;',
  'Kilde: Jobindsats.dk;;;',
].join('\r\n');

describe('a long table from jobindsats.dk', () => {
  const proposal = importText(JOBINDSATS, 'C:\\Data\\fuldtidspersoner.csv');

  it('comes to stand on a new sheet as an Excel table, its title and source above', () => {
    expect(rowsOf(proposal)).toEqual([
      ['Antal fuldtidspersoner', '', '', ''],
      ['Sidst opdateret: 10-11-2025', '', '', ''],
      ['Kilde: Jobindsats.dk', '', '', ''],
      ['Område', 'Periode', 'Antal fuldtidspersoner', 'Andel i pct.'],
      ['Hele landet', serial(2024, 1), 710123, 22.1],
      ['Hele landet', serial(2024, 2), 709001, 22],
      ['Lyngby-Taarbæk Kommune', serial(2024, 1), 3249, 10.9],
      ['Lyngby-Taarbæk Kommune', serial(2024, 2), '*', '-'],
    ]);
    expect(proposal.plan.edits[0]).toEqual({ kind: 'add_sheet', sheet: 'fuldtidspersoner' });
    expect(proposal.plan.edits).toContainEqual(
      expect.objectContaining({ kind: 'table', area: { row: 4, column: 0, rowCount: 5, columnCount: 4 } }),
    );
  });

  it('has months as real dates and gaps as the marks they were', () => {
    const { cells } = sheetOf(proposal);
    expect(cells?.numberFormats[5]?.[1]).toBe('mmm yyyy');
    expect(pointsOf(proposal)).toEqual({
      'Antal fuldtidspersoner | Hele landet': { '2024-01': 710123, '2024-02': 709001 },
      'Andel i pct. | Hele landet': { '2024-01': 22.1, '2024-02': 22 },
      'Antal fuldtidspersoner | Lyngby-Taarbæk': { '2024-01': 3249, '2024-02': null },
      'Andel i pct. | Lyngby-Taarbæk': { '2024-01': 10.9, '2024-02': null },
    });
  });

  it('tells what was read', () => {
    expect(proposal.summary).toEqual({
      sheet: 'fuldtidspersoner',
      encoding: null,
      delimiter: ';',
      rows: 4,
      columns: 4,
      series: 4,
      title: 'Antal fuldtidspersoner',
      indicators: ['Antal fuldtidspersoner', 'Andel i pct.'],
      areas: ['Hele landet', 'Lyngby-Taarbæk'],
      periods: 2,
      first: '2024-01',
      last: '2024-02',
    });
    expect(proposal.findings).toEqual([]);
  });
});

it('a dash of Windows-1252 is a dash: the gap it stands for', () => {
  const bytes = Uint8Array.from('Område;Periode;Antal\nIshøj;2018M10;5\nIshøj;2018M11;\u0096', (one) =>
    one.charCodeAt(0),
  );
  const proposal = proposeImport(EMPTY, { bytes, name: 'x.csv' });
  expect(rowsOf(proposal)[2]?.[2]).toBe('–');
  expect(proposal.findings.map(({ code }) => code)).toEqual(['import_encoding']);
});

it('a wide table of Statistics Denmark becomes a row per area and period', () => {
  const proposal = importText(
    [
      '"Fuldtidsledige efter område, køn og tid"',
      '""',
      '"","","2018K3","2018K4","2019K1"',
      '"København","Mænd","5000","5010","5020"',
      '"","Kvinder","4000","..","4020"',
      '"Ishøj","Mænd","60","61","62"',
      '"","Kvinder","50","51","52"',
    ].join('\n'),
  );
  expect(rowsOf(proposal).slice(0, 3)).toEqual([
    ['Fuldtidsledige efter område, køn og tid', '', '', ''],
    ['Indikator', 'Område', 'Periode', 'Værdi'],
    ['Mænd', 'København', '2018K3', 5000],
  ]);
  expect(pointsOf(proposal)).toEqual({
    'Mænd | København': { '2018-Q3': 5000, '2018-Q4': 5010, '2019-Q1': 5020 },
    'Kvinder | København': { '2018-Q3': 4000, '2018-Q4': null, '2019-Q1': 4020 },
    'Mænd | Ishøj': { '2018-Q3': 60, '2018-Q4': 61, '2019-Q1': 62 },
    'Kvinder | Ishøj': { '2018-Q3': 50, '2018-Q4': 51, '2019-Q1': 52 },
  });
  expect(seriesOf(proposal)[2]?.series.gaps ?? seriesOf(proposal)[1]?.series.gaps).toEqual({ '2018-Q4': 'suppressed' });
});

describe('encodings', () => {
  const text = 'Område;Periode;Antal\nLyngby-Taarbæk;2018M10;1,5\nLyngby-Taarbæk;2018M11;2,5';
  const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['Windows-1252', windows, 'windows-1252'],
    ['UTF-16, Excel’s Unicode text', utf16, 'utf-16'],
  ])('%s', (_, bytes, encoding) => {
    const proposal = proposeImport(EMPTY, { bytes, name: 'x.csv' });
    expect(proposal.summary?.encoding).toBe(encoding);
    expect(pointsOf(proposal)).toEqual({ 'Antal | Lyngby-Taarbæk': { '2018-10': 1.5, '2018-11': 2.5 } });
    expect(proposal.findings.map(({ code }) => code)).toEqual(encoding === 'windows-1252' ? ['import_encoding'] : []);
  });
});

describe('delimiters and numbers', () => {
  const points = { 'Antal | Furesø': { '2018-10': 1234.5, '2018-11': 998 } };
  it.each<[string, string]>([
    ['semicolon, Danish', 'Område;Periode;Antal\nFuresø;2018M10;1.234,5\nFuresø;2018M11;998'],
    ['semicolon, English', 'Område;Periode;Antal\nFuresø;2018M10;1,234.5\nFuresø;2018M11;998'],
    ['comma, English', 'Område,Periode,Antal\nFuresø,2018M10,1234.5\nFuresø,2018M11,998'],
    ['comma, quoted Danish', 'Område,Periode,Antal\nFuresø,2018M10,"1.234,5"\nFuresø,2018M11,998'],
    ['tab, Danish (pasted)', 'Område\tPeriode\tAntal\nFuresø\t2018M10\t1.234,5\nFuresø\t2018M11\t998'],
    ['bar', 'Område|Periode|Antal\nFuresø|2018M10|1.234,5\nFuresø|2018M11|998'],
    ['Excel’s hint', 'sep=;\r\nOmråde;Periode;Antal\r\nFuresø;2018M10;1234,5\r\nFuresø;2018M11;998\r\n'],
    ['quoted everything', '"Område";"Periode";"Antal"\n"Furesø";"2018M10";"1.234,5"\n"Furesø";"2018M11";"998"'],
    ['old line ends', 'Område;Periode;Antal\rFuresø;2018M10;1.234,5\rFuresø;2018M11;998'],
    ['spaces around', ' Område ; Periode ; Antal \n Furesø ; 2018M10 ; 1 234,5 \nFuresø;2018M11; 998'],
    ['columns too many', 'Område;Periode;Antal;;\nFuresø;2018M10;1234,5;;\nFuresø;2018M11;998;;'],
  ])('%s', (_, text) => {
    expect(pointsOf(importText(text))).toEqual(points);
  });

  it('three digits after a point between commas are decimals', () => {
    expect(pointsOf(importText('Periode,Antal\n2018M10,1.234\n2018M11,2.345'))).toEqual({
      Antal: { '2018-10': 1.234, '2018-11': 2.345 },
    });
  });

  it('what could be Danish or English stays text, and is said with its cell', () => {
    const proposal = importText('Periode;Antal\n2018M10;1.234\n2018M11;2.345');
    expect(rowsOf(proposal)[1]).toEqual([serial(2018, 10), '1.234']);
    expect(proposal.findings).toEqual([
      expect.objectContaining({ code: 'ambiguous_number', sheet: 'udtræk', cell: 'B2' }),
    ]);
  });

  it('quoted cells keep delimiters, quotation marks and line breaks', () => {
    const proposal = importText(
      'Indikator;Periode;Antal\n"Unge; under ""30""\når";2018M10;5\n"Unge; under ""30""\når";2018M11;6',
    );
    expect(pointsOf(proposal)).toEqual({ 'Unge; under "30" år · Antal': { '2018-10': 5, '2018-11': 6 } });
  });

  it('percent signs become percent cells', () => {
    const proposal = importText('Periode;Andel\n2018M10;59,8 %\n2018M11;60 %');
    expect(sheetOf(proposal).cells?.numberFormats.map((row) => row[1])).toEqual(['@', '0.0%', '0%']);
    expect(pointsOf(proposal)).toEqual({ Andel: { '2018-10': 59.8, '2018-11': 60 } });
  });
});

describe('texts stay texts', () => {
  it.each(['=1+1', '=HYPERLINK("http://x")', '+45 12', '@SUM(A1)', '-x', "'a", '0101', '1-2', 'sandt'])(
    '%s',
    (cell) => {
      const quoted = `"${cell.replaceAll('"', '""')}"`;
      const proposal = importText(`Kode;Periode;Antal\n${quoted};2018M10;1\n${quoted};2018M11;2`);
      expect(rowsOf(proposal)[1]?.[0]).toBe(cell);
      const written = proposal.plan.edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : []));
      expect(written.filter((one) => typeof one === 'object' && one !== null)).toEqual([]);
    },
  );

  it('codes keep their zeros, also those that were written as formulas', () => {
    const proposal = importText(
      'Kommunekode;Periode;Antal\n="0101";2018M10;1\n="0173";2018M10;2\n="0101";2018M11;3\n="0173";2018M11;4',
    );
    expect(rowsOf(proposal).map((row) => row[0])).toEqual(['Kommunekode', '0101', '0173', '0101', '0173']);
  });
});

describe('names', () => {
  it.each<[string, string]>([
    ['a/b: [c]*?.csv', 'b c'],
    [`${'lang '.repeat(20)}.csv`, 'lang lang lang lang lang lang l'],
    ['', 'Indsatte tal'],
    ['???.csv', 'Import'],
    ['Ark1.txt', 'Ark1 (2)'],
    ["'citat'.csv", 'citat'],
  ])('of the sheet: %s', (name, expected) => {
    expect(importText('Periode;Antal\n2018M10;1\n2018M11;2', name).summary?.sheet).toBe(expected);
  });

  it('of the Excel table is one that is not there', () => {
    const taken = workbook(sheet([['a'], [1]], { tables: { import_1: 'A1:A2' } }));
    const { plan } = proposeImport(taken, { text: 'Periode;Antal\n2018M10;1\n2018M11;2', name: 'x' });
    expect(plan.edits).toContainEqual(expect.objectContaining({ kind: 'table', name: 'Import_2' }));
  });

  it('of headers are filled and distinct', () => {
    const proposal = importText('Vare;Pris;Pris;\nKaffe;1;2;3\nTe;4;5;6');
    expect(rowsOf(proposal)[0]).toEqual(['Vare', 'Pris', 'Pris 2', 'Kolonne 4']);
    expect(proposal.findings.map(({ code }) => code)).toEqual(['import_no_series']);
  });
});

describe('what cannot be imported', () => {
  it.each(['', '   \n  ', '\ufeff', ';;;\n;;;'])('nothing (%j)', (text) => {
    const proposal = importText(text);
    expect(proposal).toMatchObject({ plan: { edits: [] }, summary: null, findings: [{ code: 'import_empty' }] });
  });

  it('more rows than a sheet has', () => {
    const proposal = importText(`Periode;Antal\n${'2018M10;1\n'.repeat(1_048_576)}`);
    expect(proposal).toMatchObject({ plan: { edits: [] }, findings: [{ code: 'import_too_large' }] });
  });

  it('quotation marks that do not match are said', () => {
    const { findings } = importText('Periode;Antal\n2018M10;1\n"2018M11;2');
    expect(findings.map(({ code }) => code)).toContain('import_broken_quotes');
  });

  it('a single cell, a single row, a single column are taken as they are', () => {
    for (const text of ['x', 'a;b;c', 'a\nb\nc']) expect(() => importText(text)).not.toThrow();
  });
});

describe('a table that is pasted', () => {
  const PASTED = JOBINDSATS.replaceAll(';', '\t');

  it('is read as the file is, and its sheet takes the title', () => {
    const pasted = importText(PASTED, '');
    expect(pasted.summary).toMatchObject({ sheet: 'Antal fuldtidspersoner', delimiter: '\t', series: 4, periods: 2 });
    expect(pointsOf(pasted)).toEqual(pointsOf(importText(JOBINDSATS)));
  });

  it('takes the name that the user gives it', () => {
    expect(importText(PASTED, '  Forsørgede 2024 ').summary?.sheet).toBe('Forsørgede 2024');
  });

  it.each([
    ['without a title', ['Område\tPeriode\tAntal', 'Gentofte\tJan 2024\t12']],
    [
      'with nothing but a source above',
      ['Kilde: Jobindsats.dk', '', 'Område\tPeriode\tAntal', 'Gentofte\tJan 2024\t12'],
    ],
  ])('%s comes to stand on a sheet with a plain name', (_, lines) => {
    expect(importText(lines.join('\n'), '').summary?.sheet).toBe('Indsatte tal');
  });
});

describe('a file that is no text', () => {
  it.each([
    ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ])('is told what it is: %s', (kind, bytes) => {
    const proposal = proposeImport(EMPTY, { bytes: new Uint8Array(bytes), name: `tal.${kind}` });
    expect(proposal).toMatchObject({ summary: null, plan: { edits: [] }, findings: [{ code: `import_${kind}` }] });
  });
});

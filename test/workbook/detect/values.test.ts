import fc from 'fast-check';
import { formatNumber } from '../../../src/engine';
import { decodeWorkbook } from '../../../src/workbook/detect';
import { allSeries } from '../../builders/read-series';
import { percent, workbookOf, type Cell } from '../../builders/snapshot';

/** A column of values under a header, a month each. */
function column(header: string, values: readonly Cell[]) {
  const decoded = decodeWorkbook(
    workbookOf([['Periode', header], ...values.map((value, i) => [`2018M${String(i + 1).padStart(2, '0')}`, value])], {
      name: 'Tal',
    }),
  );
  const [only] = allSeries(decoded);
  return { decoded, only, read: only?.series.points.map(([, value]) => value) ?? [] };
}

describe('numbers as text', () => {
  it.each<[string, readonly Cell[], readonly (number | null)[], 'danish' | 'english', string]>([
    ['a decimal comma beside it', ['1.234', '9,28', '999'], [1234, 9.28, 999], 'danish', 'marks'],
    ['two thousands marks', ['1.234.567', '1.234', '12'], [1_234_567, 1234, 12], 'danish', 'marks'],
    ['a decimal point beside it', ['1,234', '9.28', '999'], [1234, 9.28, 999], 'english', 'marks'],
    ['both marks in one number', ['1.234,5', '1.234', '12'], [1234.5, 1234, 12], 'danish', 'marks'],
    ['both marks in English', ['1,234.5', '1,234', '12'], [1234.5, 1234, 12], 'english', 'marks'],
    ['a nought before the comma', ['0,123', '1.234', ''], [0.123, 1234, null], 'danish', 'marks'],
    ['a nought before the point', ['0.123', '1.234', ''], [0.123, 1.234, null], 'english', 'marks'],
    ['numbers of the size of thousands', ['1.234', 987, 1050], [1234, 987, 1050], 'danish', 'scale'],
    ['numbers of the size of ones', ['1.234', 2, '3'], [1.234, 2, 3], 'english', 'scale'],
    ['text without marks of the size of thousands', ['998', '1.002', '1.015'], [998, 1002, 1015], 'danish', 'scale'],
  ])('are decided by their column: %s', (_, values, expected, convention, reason) => {
    const { decoded, only, read } = column('Antal', values);
    expect(read).toEqual(expected);
    expect(only?.numberText).toMatchObject({ convention, reason });
    expect(decoded.findings).toEqual([]);
  });

  it.each<[string, readonly Cell[], readonly (number | null)[], number]>([
    ['nothing else in the column', ['1.234', '2.345', '3.456'], [null, null, null], 3],
    ['only gaps beside it', ['1.234', '-', '*'], [null, null, null], 1],
    ['other numbers of no telling size', ['1.234', 40, 50], [null, 40, 50], 1],
    ['numbers of both sizes', ['1.234', 1, 1300, 40], [null, 1, 1300, 40], 1],
  ])('are a finding and gaps where 1.234 could be either: %s', (_, values, expected, count) => {
    const { decoded, only, read } = column('Antal', values);
    expect(read).toEqual(expected);
    expect(only?.numberText).toEqual({ convention: 'unclear', reason: 'none', cell: null });
    expect(decoded.findings).toEqual([
      {
        code: 'ambiguous_number',
        severity: 'warning',
        sheet: 'Tal',
        cell: 'B2',
        params: { danish: 1234, english: 1.234, count },
      },
    ]);
  });

  it('is never guessed where a column writes both ways', () => {
    const { read, decoded, only } = column('Antal', ['9,28', '9.28', '1.234']);
    expect(read).toEqual([9.28, 9.28, null]);
    expect(only?.numberText).toMatchObject({ convention: 'unclear', reason: 'marks' });
    expect(decoded.findings.map(({ code, cell }) => [code, cell])).toEqual([['ambiguous_number', 'B4']]);
  });

  it('takes the writing of the table where the column itself shows none', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Periode', 'Antal', 'Andel i pct.'],
        ['2018M01', '1.234', '4,3'],
        ['2018M02', '1.250', '4,4'],
      ]),
    );
    expect(
      allSeries(decoded).map(({ numberText, series }) => [series.points.map(([, value]) => value), numberText]),
    ).toEqual([
      [[1234, 1250], { convention: 'danish', reason: 'table', cell: 'C2' }],
      [[4.3, 4.4], { convention: 'danish', reason: 'marks', cell: 'C2' }],
    ]);
  });

  it('reads any numbers back in the writing they were written in, when one shows its decimals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('da' as const, 'en' as const),
        fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 11 }),
        (language, integers) => {
          const values = [0.25, ...integers.map((value) => value / 100)];
          expect(
            column(
              'Antal',
              values.map((value) => formatNumber(value, 2, language)),
            ).read,
          ).toEqual(values);
        },
      ),
    );
  });
});

describe('forms of values', () => {
  it.each<[Cell, number | null]>([
    ['4,3 pct.', 4.3],
    ['59,8 %', 59.8],
    ['-0,06', -0.06],
    ['−0,06', -0.06],
    ['+3,5', 3.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    [' 12,5 ', 12.5],
    ['12,5*', 12.5],
    ['12,5 1)', 12.5],
    ['412,5 personer', 412.5],
    [percent(0.598), 59.8],
    [percent(0.07), 7],
    [0, 0],
    ['0', 0],
  ])('%p is %p', (cell, value) => {
    expect(column('Antal', ['0,5', cell]).read[1]).toBe(value);
  });

  it.each<[Cell, 'missing' | 'suppressed']>([
    ['', 'missing'],
    [' ', 'missing'],
    ['-', 'missing'],
    ['–', 'missing'],
    ['.', 'missing'],
    ['…', 'missing'],
    ['n/a', 'missing'],
    ['N/A', 'missing'],
    ['null', 'missing'],
    ['#N/A', 'missing'],
    ['..', 'suppressed'],
    ['*', 'suppressed'],
    ['•', 'suppressed'],
  ])('%p is a gap, and never 0', (cell, reason) => {
    const { only, decoded } = column('Antal', [1, cell, 3]);
    expect(only?.series.points[1]).toEqual(['2018-02', null]);
    expect(only?.series.gaps).toEqual({ '2018-02': reason });
    expect(decoded.findings).toEqual([]);
  });

  it.each<[Cell, string]>([
    ['#DIV/0!', 'error_value'],
    ['#REF!', 'error_value'],
    ['ca. 400', 'unreadable_value'],
    ['se note', 'unreadable_value'],
    [true, 'unreadable_value'],
    ['1.2.3', 'unreadable_value'],
  ])('%p is a gap and a finding with its cell', (cell, code) => {
    const { only, decoded } = column('Antal', [1, 2, cell, 4, cell]);
    expect(only?.series.points[2]).toEqual(['2018-03', null]);
    expect(decoded.findings).toEqual([
      {
        code,
        severity: 'warning',
        sheet: 'Tal',
        cell: 'B4',
        params: { indicator: 'Antal', area: null, period: '2018-03', value: String(cell), count: 2 },
      },
    ]);
  });

  it('says so when shares are written as fractions without a percent format', () => {
    const { decoded, read } = column('Andel i pct.', [0.598, 0.6, 0.61]);
    expect(read).toEqual([0.598, 0.6, 0.61]);
    expect(decoded.findings.map(({ code, cell }) => [code, cell])).toEqual([['fractions_as_percent', 'B2']]);
  });
});

describe('a period that is given twice', () => {
  const rows = (second: Cell): Cell[][] => [
    ['Område', 'Periode', 'Antal'],
    ['Furesø', '2018M01', 10],
    ['Furesø', '2018M02', 11],
    ['Furesø', '2018M02', second],
    ['Furesø', '2018M03', 12],
  ];
  const read = (second: Cell) => {
    const decoded = decodeWorkbook(workbookOf(rows(second)));
    return { points: allSeries(decoded)[0]?.series.points, findings: decoded.findings };
  };

  it('with the same figure is read once and said', () => {
    const { points, findings } = read(11);
    expect(points).toEqual([
      ['2018-01', 10],
      ['2018-02', 11],
      ['2018-03', 12],
    ]);
    expect(findings).toMatchObject([
      { code: 'repeated_value', severity: 'info', cell: 'C4', params: { count: 1, period: '2018-02' } },
    ]);
  });

  it('with another figure is a gap, and both are named', () => {
    const { points, findings } = read(99);
    expect(points).toEqual([
      ['2018-01', 10],
      ['2018-02', null],
      ['2018-03', 12],
    ]);
    expect(findings).toMatchObject([
      { code: 'conflicting_values', severity: 'warning', cell: 'C4', params: { first: 11, second: 99 } },
    ]);
  });

  it('with a gap beside a figure is that figure', () => {
    expect(read('-')).toEqual({
      points: [
        ['2018-01', 10],
        ['2018-02', 11],
        ['2018-03', 12],
      ],
      findings: [],
    });
  });
});

describe('units and how months make a year', () => {
  it.each([
    ['Antal personer', 'count', 'mean'],
    ['Antal fuldtidspersoner', 'count', 'mean'],
    ['Indkvarterede', 'count', 'mean'],
    ['Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', 'percent', 'mean'],
    ['Andel med ordinære løntimer (pct.)', 'percent', 'mean'],
    ['Andelen af unge i job', 'percent', 'mean'],
    ['Gennemsnitlig aktiveringsgrad (pct.)', 'percent', 'mean'],
    ['Gennemsnitlig varighed (uger)', 'weeks', 'mean'],
    ['Ændring i procentpoint', 'percentage_point', 'mean'],
    ['Antal virksomhedsbesøg', 'events', 'sum'],
    ['Antal besøg', 'events', 'sum'],
    ['Antal arrangementer', 'events', 'sum'],
    ['Antal rekrutteringsevents', 'events', 'sum'],
    ['Tilkendelser af førtidspension', 'events', 'sum'],
    ['Nye fleksjob', 'events', 'sum'],
    ['Antal personer med forløb over 26 uger', 'count', 'mean'],
    ['Personer, der har været ledige i mere end 52 uger', 'count', 'mean'],
    ['Antal virksomhedsbesøg (gennemsnit)', 'events', 'mean'],
    ['Antal personer (ultimo)', 'count', 'last'],
    ['Antal forløb (sum)', 'count', 'sum'],
    ['Udgift pr. borger (kr.)', 'kroner', 'mean'],
  ])('of "%s" are %s and %s', (header, unit, aggregation) => {
    expect(column(header, [10, 20]).only?.series).toMatchObject({ unit, aggregation });
  });

  it('are what a column says', () => {
    const decoded = decodeWorkbook(
      workbookOf([
        ['Indikator', 'Enhed', 'Aggregering', 'jan 2019', 'feb 2019'],
        ['Unge', 'Pct.', 'Gennemsnit', 10, 20],
        ['Samtaler', 'Antal', 'Sum', 10, 20],
        ['Pladser', 'Antal', 'Ultimo', 10, 20],
      ]),
    );
    expect(allSeries(decoded).map(({ series }) => [series.unit, series.aggregation])).toEqual([
      ['percent', 'mean'],
      ['count', 'sum'],
      ['count', 'last'],
    ]);
  });
});

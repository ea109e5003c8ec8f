import { decodeWorkbook } from '../../../src/workbook/detect';
import { allSeries } from '../../builders/read-series';
import { workbookOf, type Cell } from '../../builders/snapshot';
import { workOf } from '../../builders/work';

/** A long table of so many rows: 4 series per area, months from 1990 on. */
function longTable(rows: number): Cell[][] {
  const made: Cell[][] = [['Måling', 'Ydelse', 'Område', 'Periode', 'Værdi']];
  for (let month = 0; made.length <= rows; month++) {
    const period = `${String(1990 + Math.floor(month / 12))}M${String((month % 12) + 1).padStart(2, '0')}`;
    for (let area = 0; area < 25; area++) {
      for (const measure of ['Antal personer', 'Andel i pct.']) {
        for (const benefit of ['A-dagpenge', 'Kontanthjælp']) {
          if (made.length <= rows) made.push([measure, benefit, `Kreds ${String(area)}`, period, made.length % 997]);
        }
      }
    }
  }
  return made;
}

const work = (rows: readonly (readonly Cell[])[]): number => {
  const snapshot = workbookOf(rows);
  return workOf(() => decodeWorkbook(snapshot));
};

describe('size', () => {
  it('reads 100,000 rows whole', () => {
    const series = allSeries(decodeWorkbook(workbookOf(longTable(100_000))));
    expect(series).toHaveLength(100);
    expect(series.reduce((sum, one) => sum + one.series.points.length, 0)).toBe(100_000);
  }, 60_000);

  // Four times the cells in at most six times the work: a logarithm more than linear, far from the sixteen of a square.
  it.each<[string, (size: number) => Cell[][]]>([
    ['a long table', (size) => longTable(size)],
    [
      'as many series as rows',
      (size) => [
        ['Område', 'Periode', 'Antal'],
        ...Array.from({ length: size }, (_, i): Cell[] => [`Kreds ${String(i)}`, '2019M01', i]),
      ],
    ],
    [
      'many small tables below each other',
      (size) =>
        Array.from({ length: size / 5 }, (_, i): Cell[][] => [
          ['Måned', 'Antal'],
          ['jan 2019', i],
          ['feb 2019', 2],
          ['mar 2019', 3],
          [],
        ]).flat(),
    ],
    [
      'two columns of dates',
      (size) => [
        ['Fra', 'Til', 'Antal'],
        ...Array.from({ length: size }, (_, i): Cell[] => [
          `2019M${String((i % 12) + 1).padStart(2, '0')}`,
          `2020M${String((i % 12) + 1).padStart(2, '0')}`,
          i,
        ]),
      ],
    ],
    [
      'many rows of periods without figures',
      (size) =>
        Array.from({ length: size }, (_, i): Cell[] => [
          '',
          'jan 2019',
          'feb 2019',
          i % 2 === 0 ? 'mar 2019' : 'apr 2019',
        ]),
    ],
    [
      'a remark beside every row',
      (size) => [
        ['Område', 'Periode', 'Antal', 'Bemærkning'],
        ...Array.from({ length: size }, (_, i): Cell[] => [
          `Kreds ${String(i % 300)}`,
          `${String(1990 + (Math.floor(i / 300) % 60))}`,
          i,
          'foreløbigt tal',
        ]),
      ],
    ],
    [
      'the same period again and again',
      (size) => [['Periode', 'Antal'], ...Array.from({ length: size }, (_, i): Cell[] => ['2019M01', i])],
    ],
    [
      'words alone',
      (size) => Array.from({ length: size }, (_, i): Cell[] => ['Navn', `Gade ${String(i)}`, 'Mål', 'By']),
    ],
  ])(
    'takes work in proportion to the cells of %s',
    (_, make) => {
      const small = work(make(5_000));
      const large = work(make(20_000));
      expect(small).toBeGreaterThan(5_000);
      expect(large).toBeLessThan(6 * small);
    },
    120_000,
  );

  it('reads a very wide table: 240 months for 200 indicators', () => {
    const months = Array.from(
      { length: 240 },
      (_, i) => `${String(2000 + Math.floor(i / 12))}M${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const rows: Cell[][] = [
      ['Indikator', ...months],
      ...Array.from({ length: 200 }, (_, i): Cell[] => [`Antal nr. ${String(i)}`, ...months.map((_m, n) => n + i)]),
    ];
    const series = allSeries(decodeWorkbook(workbookOf(rows)));
    expect(series).toHaveLength(200);
    expect(series[199]?.series.points.at(-1)).toEqual(['2019-12', 438]);
  });
});

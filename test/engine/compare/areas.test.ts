import { compareAreas, type AreaIndicator } from '../../../src/engine';
import { months } from '../builders';

const area = (name: string, value: number | null, people?: number | null): AreaIndicator => ({
  area: name,
  indicator: months('2018-10', [value], { name: 'Andel', unit: 'percent' }),
  ...(people === undefined ? {} : { population: months('2018-10', [people]) }),
});

const areas = [
  area('Lyngby-Taarbæk', 60, 500),
  area('Gentofte', 55, 40),
  area('Furesø', 70, 39),
  area('Allerød', 60, 100),
  area('Rudersdal', 40, null),
  area('Hørsholm', null, 90),
  area('Klyngen', 58),
  area('Hele landet', 61),
];

const options = {
  own: 'Lyngby-Taarbæk',
  period: '2018-10',
  better: 'more' as const,
  benchmarks: ['Klyngen', 'RAR Hovedstaden', 'Hele landet'],
};

describe('areas compared', () => {
  const found = compareAreas(areas, options);

  test('are ranked from the best, and share a rank with the same value', () => {
    expect(found.ranked).toEqual([
      { area: 'Allerød', value: 60, rank: 1 },
      { area: 'Lyngby-Taarbæk', value: 60, rank: 1 },
      { area: 'Gentofte', value: 55, rank: 3 },
      { area: 'Rudersdal', value: 40, rank: 4 },
    ]);
    expect(found.own).toEqual({ area: 'Lyngby-Taarbæk', value: 60, rank: 1 });
  });

  test('are ranked the other way where less is better', () => {
    expect(compareAreas(areas, { ...options, better: 'less' }).ranked.map(({ area: name }) => name)).toEqual([
      'Rudersdal',
      'Gentofte',
      'Allerød',
      'Lyngby-Taarbæk',
    ]);
  });

  test('with fewer than 40 persons, or without data, are left out and named', () => {
    expect(found.leftOut).toEqual([
      { area: 'Furesø', persons: 39, reason: 'small_population' },
      { area: 'Hørsholm', persons: 90, reason: 'no_data' },
    ]);
    expect(compareAreas(areas, { ...options, leastPersons: 0 }).leftOut.map(({ area: name }) => name)).toEqual([
      'Hørsholm',
    ]);
  });

  test('are measured against the benchmarks, which are not ranked', () => {
    expect(found.benchmarks).toEqual([
      { area: 'Klyngen', value: 58, difference: 2, better: true },
      { area: 'RAR Hovedstaden', value: null, difference: null, better: null },
      { area: 'Hele landet', value: 61, difference: -1, better: false },
    ]);
    expect(compareAreas(areas, { ...options, better: 'less' }).benchmarks.map(({ better }) => better)).toEqual([
      false,
      null,
      true,
    ]);
  });

  test('the same value as a benchmark is neither better nor worse', () => {
    expect(compareAreas([...areas, area('BR', 60)], { ...options, benchmarks: ['BR'] }).benchmarks[0]).toEqual({
      area: 'BR',
      value: 60,
      difference: 0,
      better: null,
    });
  });

  test('an own area that is too small still has its distance to the benchmarks', () => {
    const small = compareAreas(areas, { ...options, own: 'Furesø' });
    expect(small.own).toBeNull();
    expect(small.benchmarks[0]).toMatchObject({ difference: 12, better: true });
  });

  test('a share is of the persons in its denominator', () => {
    const ratio = (name: string, a: number, b: number): AreaIndicator => ({
      area: name,
      indicator: { name, numerator: months('2018-10', [a]), denominator: months('2018-10', [b]) },
    });
    const found2 = compareAreas([ratio('Stor', 20, 40), ratio('Lille', 38, 39)], {
      ...options,
      own: 'Stor',
      benchmarks: [],
    });
    expect(found2.ranked.map(({ area: name, value }) => [name, value])).toEqual([['Stor', 50]]);
    expect(found2.leftOut).toEqual([{ area: 'Lille', persons: 39, reason: 'small_population' }]);
  });
});

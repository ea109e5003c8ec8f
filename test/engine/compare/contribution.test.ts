import fc from 'fast-check';
import { contributions } from '../../../src/engine';
import { months } from '../builders';

const part = (name: string, from: number | null, to: number | null) => months('2018-10', [from, to], { name });
const between = ['2018-10', '2018-11'] as const;

describe('which parts drove a change', () => {
  const parts = [
    part('Ledighedsydelse', 90, 68),
    part('Fleksjob', 300, 318),
    part('Kontanthjælp', 500, 460),
    part('Dagpenge', 600, 600),
  ];

  test('the part that moved most comes first, each with its share of the whole change', () => {
    const found = contributions(parts, ...between);
    expect(found.total).toEqual({ absolute: -44, percent: (-44 / 1490) * 100 });
    expect(found.parts.map(({ name, change }) => [name, change.absolute])).toEqual([
      ['Kontanthjælp', -40],
      ['Ledighedsydelse', -22],
      ['Fleksjob', 18],
      ['Dagpenge', 0],
    ]);
    expect(found.parts.map(({ shareOfChange }) => Math.round(shareOfChange ?? NaN))).toEqual([91, 50, -41, -0]);
  });

  test('connected vessels: what fell here and rose there', () => {
    const { rises, falls, offset } = contributions(parts, ...between);
    expect([rises, falls, offset]).toEqual([18, -62, 18]);
  });

  test('a total that is given is used as it is, and what the parts leave is the residual', () => {
    const total = part('Offentlig forsørgelse', 1491, 1445);
    const found = contributions(parts, ...between, total);
    expect(found.total?.absolute).toBe(-46);
    expect(found.residual).toBe(-2);
    expect(found.parts[0]?.shareOfChange).toBeCloseTo((100 * 40) / 46, 9);
  });

  test('a part without a value is left out and named, not taken for 0', () => {
    const found = contributions([...parts, part('Ressourceforløb', null, 47)], ...between);
    expect(found.leftOut).toEqual(['Ressourceforløb']);
    expect(found.total?.absolute).toBe(-44);
  });

  test('parts that cancel have no share of a change of nothing', () => {
    const found = contributions([part('A', 10, 15), part('B', 20, 15)], ...between);
    expect(found.total).toEqual({ absolute: 0, percent: 0 });
    expect(found.parts.map(({ shareOfChange }) => shareOfChange)).toEqual([null, null]);
    expect(found.offset).toBe(5);
  });

  test('without comparable parts there is nothing to tell', () => {
    expect(contributions([part('A', null, 1)], ...between)).toMatchObject({
      total: null,
      parts: [],
      offset: 0,
      residual: null,
    });
    expect(contributions(parts, ...between, part('I alt', null, 1)).total).toBeNull();
  });

  test('years are compared by their means', () => {
    const year = months('2017-01', [...Array<number>(12).fill(100), ...Array<number>(12).fill(90)], { name: 'A' });
    expect(contributions([year], '2017', '2018').total).toEqual({ absolute: -10, percent: -10 });
  });

  test('the parts always add up to rises and falls, and their shares to the whole', () => {
    const anyPart = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }));
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 12 }), (values) => {
        const found = contributions(
          values.map(([from, to], i) => part(String(i), from, to)),
          ...between,
        );
        expect(found.rises + found.falls).toBe(found.total?.absolute);
        const shares = found.parts.reduce((sum, { shareOfChange }) => sum + (shareOfChange ?? 0), 0);
        if (found.total?.absolute !== 0) expect(shares).toBeCloseTo(100, 6);
      }),
    );
  });
});

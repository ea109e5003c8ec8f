import fc from 'fast-check';
import { decodeWorkbook } from '../../../src/workbook/detect';
import type { DecodedWorkbook } from '../../../src/workbook/decoded';
import { LAYOUTS, makeCase, NOISES, suits, type Choice, type Fact } from '../../builders/corpus';
import { PERIOD_FORMS } from '../../builders/corpus/forms';

type Plain = Record<string, { readonly unit: string; readonly points: readonly (readonly [string, number | null])[] }>;

function fromFacts(facts: readonly Fact[]): Plain {
  return Object.fromEntries(
    facts.map(({ measure, benefit, area, unit, points }) => [
      `${measure}${benefit === null ? '' : ` · ${benefit}`} | ${area ?? '-'}`,
      {
        unit,
        points: [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([p, v]) => [p, v === null ? null : rounded(v)]),
      },
    ]),
  );
}

/** Leading and trailing months of a matrix that lie outside the facts are blank cells: gaps, not figures. */
function fromWorkbook(decoded: DecodedWorkbook, facts: readonly Fact[]): Plain {
  const known = new Set(facts.flatMap(({ points }) => [...points.keys()]));
  return Object.fromEntries(
    decoded.indicatorTables.flatMap((table) =>
      table.series.map(({ indicator, area, series }) => [
        `${indicator} | ${area ?? '-'}`,
        {
          unit: series.unit,
          points: series.points
            .filter(([period, value]) => known.has(period) || value !== null)
            .map(([p, v]) => [p, v === null ? null : rounded(v)] as const),
        },
      ]),
    ),
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

/** Every layout in the first noise and in another one, with period and number forms in turn: each pair that matters occurs. */
function systematic(): Choice[] {
  const choices: Choice[] = [];
  let turn = 0;
  for (const layout of LAYOUTS) {
    for (const noise of NOISES) {
      if (!suits(layout, noise)) continue;
      for (let i = 0; i < 3; i++) {
        const period = PERIOD_FORMS[turn % PERIOD_FORMS.length];
        if (period === undefined) throw new Error('no period form');
        choices.push({ layout, period, noise, numberForm: turn, seed: 1000 + turn });
        turn += i === 2 ? 2 : 1;
      }
    }
  }
  return choices;
}

describe('the corpus', () => {
  const cases = systematic().map(makeCase);

  it('has at least 40 layouts and noises in more than 400 workbooks', () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(28);
    expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThan(400);
  });

  it.each(cases)('decodes to what it was made from: $name', ({ snapshot, facts }) => {
    const decoded = decodeWorkbook(snapshot);
    expect(fromWorkbook(decoded, facts)).toEqual(fromFacts(facts));
    expect(decoded.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('decodes any other mixture of layout, period form, number form, noise and figures', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom(...PERIOD_FORMS),
        fc.nat(4),
        fc.constantFrom(...NOISES),
        fc.integer({ min: 1, max: 1_000_000 }),
        (layout, period, numberForm, noise, seed) => {
          fc.pre(suits(layout, noise));
          const { snapshot, facts } = makeCase({ layout, period, numberForm, noise, seed });
          expect(fromWorkbook(decodeWorkbook(snapshot), facts)).toEqual(fromFacts(facts));
        },
      ),
      { numRuns: 400, seed: 20261123 },
    );
  });
});

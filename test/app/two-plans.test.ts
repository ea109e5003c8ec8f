import { checkEvaluatedPlan } from '../../src/app';
import { evaluateSnapshot } from '../../src/app/evaluate';
import { planName } from '../../src/workbook/compose/appendix/plan-name';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet, workbook } from '../builders/snapshot';

/** A plan of a year; its sheet is the only thing that has its name. */
function plan(year: number, level: number): SheetSnapshot {
  return sheet(
    [
      ['Nr.', 'Mål'],
      ['1', `Antallet af ledige må højst være ${level} personer i december ${year}`],
      ['2', `Antallet af langtidsledige må højst være ${level / 2} personer i december ${year}`],
      ['3', `Antallet af unge ledige må højst være ${level / 4} personer i december ${year}`],
    ],
    { name: `Beskæftigelsesplan ${year}` },
  );
}

describe("last year's plan beside this year's", () => {
  it('is another plan: its goals are not wordings of those of this year', () => {
    const both = evaluateSnapshot(workbook(plan(2026, 800), plan(2025, 900)));
    expect(both.goals).toHaveLength(6);
    expect(checkEvaluatedPlan(both)).toEqual([]);
  });

  it('the same plan twice is still compared', () => {
    const twice = { ...plan(2026, 900), name: 'Oversigt' };
    const codes = checkEvaluatedPlan(evaluateSnapshot(workbook(plan(2026, 800), twice))).map(({ code }) => code);
    expect(codes).toEqual(['wording_differs', 'wording_differs', 'wording_differs']);
  });

  it('the plan is called as its sheet is, by the year of the goals', () => {
    const old = { ...plan(2025, 900) };
    const { snapshot, assessed } = evaluateSnapshot(workbook(old, plan(2026, 800)));
    expect(planName(snapshot, assessed)).toBe('Beskæftigelsesplan 2026');
    const nameless = evaluateSnapshot(workbook({ ...plan(2026, 800), name: 'Ark1' }));
    expect(planName(nameless.snapshot, nameless.assessed)).toBe('plan 2026');
  });
});

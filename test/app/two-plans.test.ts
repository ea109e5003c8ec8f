import { checkEvaluatedPlan } from '../../src/app';
import { evaluateSnapshot } from '../../src/app/evaluate';
import { goalsOfPlan } from '../../src/workbook/compose/appendix/goals-of-plan';
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

  it('the appendix is about the plan of the year that the figures reach, and says whose goals it leaves out', () => {
    const figures = sheet(
      [
        ['Periode', 'Antal ledige', 'Antal langtidsledige'],
        ['2025M12', 850, 420],
        ['2026M06', 820, 410],
      ],
      { name: 'Tal' },
    );
    const { assessed, asOf } = evaluateSnapshot(workbook(plan(2025, 900), plan(2026, 800), plan(2027, 700), figures));
    const { goals, others } = goalsOfPlan(assessed, asOf);
    expect(goals.map(({ table }) => table.sheet)).toEqual(Array(3).fill('Beskæftigelsesplan 2026'));
    expect(others).toEqual([2025, 2027]);
    expect(goalsOfPlan(assessed, '2029-01').goals).toHaveLength(9);
    expect(goalsOfPlan(goals, asOf)).toEqual({ goals, others: [] });
  });
});

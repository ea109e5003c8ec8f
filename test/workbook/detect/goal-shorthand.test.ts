import { parseGoal } from '../../../src/app/parse-goal';
import type { DecodedWorkbook } from '../../../src/workbook/decoded';
import { decodeWorkbook } from '../../../src/workbook/detect';
import { workbookOf, type Cell } from '../../builders/snapshot';

const decode = (...rows: readonly Cell[][]): DecodedWorkbook => decodeWorkbook(workbookOf(rows), { parseGoal });
const first = (decoded: DecodedWorkbook) => decoded.goalTables[0]?.goals[0]?.goal;

describe('a goal in shorthand: a name with its bound, a figure under the year', () => {
  it('takes bound and unit from the name, the target period from the header of the figure', () => {
    const decoded = decode(['Mål', 'Baseline', 'Måltal 2026'], ['Antal fuldtidsledige (netto), højst', '132', '120']);
    expect(first(decoded)).toMatchObject({
      kind: 'level',
      direction: 'at_most',
      value: 120,
      unit: 'count',
      targetPeriod: '2026',
    });
    expect(decoded.findings).toEqual([]);
  });

  it('takes the unit from the figure', () => {
    const decoded = decode(['Mål', 'Måltal 2026'], ['Andel med ordinære timer (mindst)', '10 pct.']);
    expect(first(decoded)).toMatchObject({ direction: 'at_least', value: 10, unit: 'percent', targetPeriod: '2026' });
  });

  it('lets cells and sentences that say more go before', () => {
    const cells = decode(
      ['Mål', 'Retning', 'Måltal 2026', 'Enhed', 'Målperiode'],
      ['Antal ledige, højst', 'Mindst', '120', 'personer', 'juni 2026'],
    );
    expect(first(cells)).toMatchObject({ direction: 'at_least', unit: 'persons', targetPeriod: '2026-06' });
    const sentence = decode(
      ['Mål', 'Måltal 2026'],
      ['Antallet af ledige skal være højst 120 personer i maj 2027', '120'],
    );
    expect(first(sentence)).toMatchObject({ targetPeriod: '2027-05' });
  });

  it('reads the period behind the figure of the base', () => {
    const decoded = decode(
      ['Mål', 'Retning', 'Måltal 2026', 'Enhed', 'Baseline', 'Målperiode'],
      ['Antal ledige', 'Falde', '5', 'pct.', '132 (dec. 2025)', 'dec. 2026'],
    );
    expect(first(decoded)).toMatchObject({ kind: 'change', basePeriod: '2025-12', targetPeriod: '2026-12' });
  });

  it('says so where nothing tells the bound', () => {
    const decoded = decode(['Mål', 'Måltal 2026'], ['Møder med virksomheder, antal', '40']);
    expect(decoded.findings.map(({ code }) => code)).toEqual(['goal_without_direction']);
  });
});

import { evaluateSnapshot } from '../../src/app';
import { sheet, workbook, type Cell } from '../builders/snapshot';

const HEADERS = ['Nr.', 'Mål', 'Indikator', 'Egen vurdering'];

function evaluated(...rows: readonly (readonly Cell[])[]) {
  return evaluateSnapshot(workbook(sheet([HEADERS, ...rows], { name: 'Mål' })));
}

describe('a row of the goal table without a level', () => {
  it('is a goal whatever its text says, and is told of where that asks for nothing', () => {
    const { goals, findings } = evaluated(
      ['1', 'Samarbejdet med virksomhederne skal styrkes', '', ''],
      ['2', 'Mødet holdes i rådhussalen', '', ''],
    );
    expect(goals.map(({ goal, assessment }) => [goal.kind, assessment.status])).toEqual([
      ['qualitative', 'needs_assessment'],
      ['qualitative', 'needs_assessment'],
    ]);
    expect(findings.filter(({ code }) => code === 'no_goal')).toEqual([
      { code: 'no_goal', severity: 'info', sheet: 'Mål', cell: 'B3', goal: '2' },
    ]);
  });

  it.each([
    ['rated by the analyst', ['1', 'Møder holdes', '', 'Opfyldt']],
    ['measured by an indicator', ['1', 'Møder holdes', 'Antal møder', '']],
  ])('is not told of where it is %s', (_name, row) => {
    expect(evaluated(row).findings.map(({ code }) => code)).not.toContain('no_goal');
  });
});

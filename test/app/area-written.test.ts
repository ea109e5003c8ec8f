import { evaluateSnapshot } from '../../src/app/evaluate';
import { sheet, workbook } from '../builders/snapshot';

const WORKBOOK = workbook(
  sheet(
    [
      ['Nr.', 'Mål', 'Indikator'],
      ['Resultatmål 1', 'Antallet af ledige skal være højst 80 i december 2026', 'Antal ledige'],
    ],
    { name: 'Mål' },
  ),
  sheet(
    [
      ['Område', 'Periode', 'Antal ledige'],
      ['Helsingør', '2026M01', 90],
      ['Hørsholm', '2026M01', 40],
    ],
    { name: 'Tal' },
  ),
);

describe('an area', () => {
  it('is the one of the figures, however it is written', () => {
    const evaluation = evaluateSnapshot(WORKBOOK, { area: 'Helsingør Kommune' });
    expect(evaluation).toMatchObject({ area: 'Helsingør', findings: [] });
    expect(evaluation.assessed[0]?.assessment.actual).toMatchObject({ value: 90 });
  });

  it('that the figures do not have stays as it was written, and is said', () => {
    const evaluation = evaluateSnapshot(WORKBOOK, { area: 'Aarhus' });
    expect(evaluation.area).toBe('Aarhus');
    expect(evaluation.findings).toContainEqual(expect.objectContaining({ code: 'area_unknown' }));
  });

  it('“Resultatmål 1” is goal 1', () => {
    expect(evaluateSnapshot(WORKBOOK).goals[0]?.number).toBe('1');
  });
});

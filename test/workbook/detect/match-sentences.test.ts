import { evaluateSnapshot } from '../../../src/app/evaluate';
import { sheet, workbook, type Cell } from '../../builders/snapshot';

/** As jobindsats.dk exports them: subject, measure, benefit, area, period, value. */
const FIGURES: readonly (readonly [topic: string, measure: string, benefit: string, value: number])[] = [
  ['Kontanthjælp', 'Antal personer', 'Kontanthjælp', 74],
  ['Kontanthjælp', 'Fuldtidspersoner i pct. af arbejdsstyrken', 'Kontanthjælp', 1.1],
  ['Aktivering af kontanthjælpsmodtagere', 'Gennemsnitlig aktiveringsgrad (pct.)', 'Kontanthjælp', 21.6],
  ['Ordinære løntimer', 'Antal personer med ordinære løntimer', 'Kontanthjælp', 8],
  ['Ordinære løntimer', 'Andel med ordinære løntimer (pct.)', 'Kontanthjælp', 8.5],
  ['Langtidsledige', 'Antal langtidsledige personer', 'A-dagpenge', 30],
  ['Langtidsledige', 'Antal langtidsledige personer', 'Kontanthjælp', 12],
  ['Langtidsledige', 'Antal langtidsledige personer', 'Ydelse i alt', 42],
];

function measuredOn(sentence: string): { name: string | undefined; findings: string[] } {
  const rows: Cell[][] = [['Emne', 'Måling', 'Ydelse', 'Område', 'Periode', 'Værdi']];
  for (const [topic, measure, benefit, value] of FIGURES) {
    for (const month of ['2026M05', '2026M06', '2026M07']) rows.push([topic, measure, benefit, 'Dragør', month, value]);
  }
  const goals = sheet(
    [
      ['Nr.', 'Mål'],
      ['1', sentence],
    ],
    { name: 'Mål' },
  );
  const { assessed, findings } = evaluateSnapshot(workbook(goals, sheet(rows, { name: 'Tal' })), { area: 'Dragør' });
  return { name: assessed[0]?.indicator?.indicator, findings: findings.map(({ code }) => code) };
}

describe('a goal that is its sentence alone', () => {
  it.each([
    'Mindst 12 pct. af kontanthjælpsmodtagerne skal have ordinære løntimer i december 2026',
    'Andelen af kontanthjælpsmodtagere med ordinære timer skal være mindst 12 pct. i december 2026',
  ])('in percent of a group is measured on the share of what the group shall have: %s', (sentence) => {
    expect(measuredOn(sentence)).toEqual({ name: 'Andel med ordinære løntimer (pct.) · Kontanthjælp', findings: [] });
  });

  it('in persons is measured on the number', () => {
    const { name } = measuredOn('Mindst 12 kontanthjælpsmodtagere skal have ordinære løntimer i december 2026');
    expect(name).not.toContain('Andel');
  });

  it.each([
    ['names no benefit', 'Antallet af langtidsledige må højst være 20 personer i december 2026', 'Ydelse i alt'],
    ['names one', 'Antallet af langtidsledige på a-dagpenge må højst være 20 personer i december 2026', 'A-dagpenge'],
  ])('that %s is measured on the series of it', (_, sentence, benefit) => {
    expect(measuredOn(sentence)).toEqual({ name: `Antal langtidsledige personer · ${benefit}`, findings: [] });
  });
});

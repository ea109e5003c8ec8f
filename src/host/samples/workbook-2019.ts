import type { CellInput, WritePlan } from '../../workbook/plan';
import { GOALS_2019 } from './goals-2019';
import { SERIES_2019 } from './series-2019';
import { sampleGoalEdits, headingEdits, rangeEdits } from './sheets';

const SOURCE =
  'Kilde: Lyngby-Taarbæk Kommune, Beskæftigelses- og Integrationsudvalget 5. februar 2019, notat om resultatniveauer (tal fra Jobindsats.dk).';

/** The plan of 2019 as it stood when the result levels were set: the goals, and every figure the documents state. */
export function workbook2019(): WritePlan {
  const goals = 'Mål 2019';
  const figures = 'Tal fra notatet';
  const body = SERIES_2019.flatMap(({ indicator, unit, points, derived }) =>
    points.map(([period, value]): CellInput[] => [
      indicator,
      'Lyngby-Taarbæk',
      period,
      value,
      unit,
      derived ? 'Niveau udledt af ændringen i pct. og personer' : 'Andel som angivet',
    ]),
  );
  return {
    edits: [
      { kind: 'add_sheet', sheet: goals },
      ...headingEdits(goals, ['Beskæftigelsesplan 2019 – Lyngby-Taarbæk', SOURCE]),
      ...sampleGoalEdits(goals, 3, 'Maal2019', GOALS_2019),
      { kind: 'add_sheet', sheet: figures },
      ...headingEdits(figures, [
        'Tal, som notatet angiver',
        SOURCE,
        'Notatet angiver ændringer, ikke niveauer: hvor to tal fastlægger niveauet, står det her som udledt. Flere måneder er ikke oplyst.',
      ]),
      ...rangeEdits(figures, 4, ['Indikator', 'Område', 'Periode', 'Værdi', 'Enhed', 'Bemærkning'], body, [
        '@',
        '@',
        '@',
        '#,##0.0',
        '@',
        '@',
      ]),
      { kind: 'widths', sheet: figures, column: 0, widths: [330, 95, 125, 60, 90, 250] },
      { kind: 'freeze', sheet: figures, rows: 5, columns: 0 },
    ],
  };
}

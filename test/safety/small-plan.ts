import type { Edit } from '../../src/workbook/plan';
import { area } from '../../src/workbook/area';
import { applyPlan } from '../../src/workbook/excel/apply';
import { inWorkbook } from '../../src/workbook/excel/run';
import { newLocalHost, type LocalHost } from '../../src/host';
import { withHost } from '../host/cli/run';

const GOALS: readonly (readonly (string | number)[])[] = [
  ['Nr.', 'Mål', 'Indikator', 'Område', 'Måleform', 'Retning', 'Måltal', 'Enhed', 'Basisperiode', 'Målperiode'],
  ['1', 'Færre ledige', 'Ledige', 'Ærø', 'Ændring', 'Ned', 4, 'pct.', 'jan 2026', 'jun 2026'],
  ['2', '=1+1 "citat"\nny linje', 'Ledige', 'Ærø', 'Niveau', 'Ned', 90, 'personer', '', 'jun 2026'],
  ['3', 'Mere uddannelse', 'I uddannelse', 'Ærø', 'Niveau', 'Op', 60, 'personer', '', 'jun 2026'],
];
const MONTHS = ['2026M01', '2026M02', '2026M03', '2026M04', '2026M05', '2026M06'];

/** A workbook with a goal table and an indicator table, both Excel tables, on sheets with awkward names. */
export async function smallPlan(
  more: readonly Edit[] = [],
  then?: (context: Excel.RequestContext) => void,
): Promise<LocalHost> {
  const goals = "Mål's ark, æøå";
  const data = 'Data 2026';
  const rows = MONTHS.map((month, i) => ['Ærø', month, 100 - i * 2, 50 + i]);
  const indicators = [['Område', 'Periode', 'Ledige', 'I uddannelse'], ...rows];
  const host = await newLocalHost();
  await withHost(host, () =>
    inWorkbook(async (context) => {
      await applyPlan(context, {
        edits: [
          { kind: 'add_sheet', sheet: goals },
          { kind: 'add_sheet', sheet: data },
          { kind: 'cells', sheet: goals, area: area(1, 1, GOALS.length, 10), before: null, after: GOALS },
          { kind: 'table', sheet: goals, name: 'Maal', area: area(1, 1, GOALS.length, 10), style: 'TableStyleMedium2' },
          { kind: 'cells', sheet: data, area: area(0, 0, rows.length + 1, 4), before: null, after: indicators },
          { kind: 'table', sheet: data, name: 'Data', area: area(0, 0, rows.length + 1, 4), style: 'TableStyleLight1' },
          ...more,
        ],
      });
      context.workbook.worksheets.getFirst().delete();
      then?.(context);
      await context.sync();
    }),
  );
  return host;
}

export const GOAL_SHEET = "Mål's ark, æøå";
export const DATA_SHEET = 'Data 2026';

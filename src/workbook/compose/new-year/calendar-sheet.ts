import { area } from '../../area';
import type { CellInput, Edit } from '../../plan';
import { TEXT } from '../number-formats';
import { sheetEnd, tableEdits, titleEdits, TO_FILL } from './sheet-parts';
import type { PlanSheets } from './sheet-names';
import type { CalendarStep } from './types';

const FIRST_ROW = 3;

/** `Tidsplan 2027`: the steps on the way to the plan and through its year, with dates to fill. */
export function calendarSheetEdits(steps: readonly CalendarStep[], year: number, sheets: PlanSheets): Edit[] {
  const sheet = sheets.calendar;
  return [
    { kind: 'add_sheet', sheet },
    ...titleEdits(sheet, `Tidsplan for planen ${year}`, ['Skriv mødedatoerne i de gule celler.']),
    ...tableEdits(sheet, {
      row: FIRST_ROW,
      header: ['Hvornår', 'Aktivitet', 'Hvem', 'Dato', 'Sag nr.'],
      widths: [120, 330, 120, 80, 80],
      body: steps.map(({ when, what, who }): CellInput[] => [when.da, what.da, who.da, '', '']),
      formats: [TEXT, TEXT, TEXT, 'dd-mm-yyyy', TEXT],
    }),
    { kind: 'format', sheet, area: area(FIRST_ROW + 1, 3, steps.length, 2), format: { fill: TO_FILL } },
    {
      kind: 'validation',
      sheet,
      area: area(FIRST_ROW + 1, 3, steps.length, 1),
      list: null,
      title: 'Dato',
      message: 'Datoen for mødet eller fristen.',
    },
    sheetEnd(sheet, FIRST_ROW, 'portrait'),
  ];
}

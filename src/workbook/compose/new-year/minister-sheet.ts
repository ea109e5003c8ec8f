import { area } from '../../area';
import type { CellInput, Edit } from '../../plan';
import { TEXT } from '../number-formats';
import { MINISTER_HEADER, NUMBER_HEADER } from './minister-table';
import type { MinisterGoalList } from './minister-goals';
import { sheetEnd, tableEdits, titleEdits, TO_FILL } from './sheet-parts';
import type { PlanSheets } from './sheet-names';
import type { MinisterCoverage } from './types';

const FIRST_ROW = 4;
const SPARE = 6;

/** `Ministermål 2027`: the list the plan answers, which goals answer it, and rows for what the minister announces next. */
export function ministerSheetEdits(
  list: MinisterGoalList | null,
  coverage: readonly MinisterCoverage[],
  nameOf: (id: string) => string,
  year: number,
  sheets: PlanSheets,
): Edit[] {
  const sheet = sheets.ministers;
  const body: CellInput[][] = coverage.map(({ goal, mark, by }) => [
    goal.number,
    goal.text,
    mark ?? '',
    by.map(nameOf).join(', '),
  ]);
  const spare = Array.from({ length: SPARE }, (): CellInput[] => ['', '', '', '']);
  return [
    { kind: 'add_sheet', sheet },
    ...titleEdits(sheet, `Ministerens mål for ${year}`, linesFor(list, year)),
    ...tableEdits(sheet, {
      row: FIRST_ROW,
      header: [NUMBER_HEADER, MINISTER_HEADER, 'Dækning', 'Besvares af'],
      widths: [40, 360, 60, 180],
      body: [...body, ...spare],
      formats: [TEXT, TEXT, TEXT, TEXT],
    }),
    {
      kind: 'format',
      sheet,
      area: area(FIRST_ROW + 1 + body.length, 0, SPARE, 2),
      format: { fill: TO_FILL },
    },
    sheetEnd(sheet, FIRST_ROW, 'landscape'),
  ];
}

function linesFor(list: MinisterGoalList | null, year: number): string[] {
  const marks = 'X: målet har et niveau. (X): det er beskrevet uden niveau. Tom: intet mål i planen svarer på det.';
  if (list === null) return [`Skriv ministerens mål for ${year} i de gule celler, når de er udmeldt.`, marks];
  const from =
    list.year === year
      ? `Kilde: ${list.source}.`
      : `Listen for ${year} kendes ikke endnu. Her står den seneste, for ${list.year} (${list.source}): ret den, når den nye er udmeldt.`;
  return [from, marks];
}

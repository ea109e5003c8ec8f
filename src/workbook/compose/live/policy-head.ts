import { DEFAULT_POLICY, formatPeriod, periodSpan, type Period, type Policy } from '../../../engine';
import { cellAddress } from '../../address';
import { area } from '../../area';
import { AS_OF_FORMAT, AS_OF_NAME } from '../../as-of-cell';
import { monthSerial } from '../../month-serial';
import { cellOn, formula, quoted } from './formula';
import type { PolicyCells } from './goal-setup';
import type { SheetDraft } from '../sheet-draft';
import { COMPARE } from './step-parts';

const ROW = {
  asOf: 3,
  seenTo: 4,
  partialMovement: 5,
  partialRatio: 6,
  compare: 7,
  closeIncomplete: 8,
  assessedAt: 9,
  decimalSign: 10,
  thousandsSign: 11,
} as const;

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** The as-of's cell on its sheet, for a reader. */
export const AS_OF_CELL = cellAddress(ROW.asOf, 1);

/** Where the as-of stands on a sheet of this name, for the workbook's name. */
export function asOfReference(sheet: string): string {
  return `=${cellOn(sheet, ROW.asOf, 1)}`;
}

/** Writes the as-of and the policy: what a municipality may choose, for every goal alike. */
export function writePolicy(
  draft: SheetDraft,
  asOf: Period | null,
  policy: Partial<Policy>,
  latest: { readonly dates: string; readonly names: string },
): PolicyCells {
  const chosen = { ...DEFAULT_POLICY, ...policy };
  const rows: readonly (readonly [number, string, string])[] = [
    [ROW.asOf, 'Vurderet pr.', `En dato i den sidste måned, der skal ses. Tom: alle tal. Cellen hedder ${AS_OF_NAME}.`],
    [ROW.seenTo, 'Tal ses til og med', ''],
    [ROW.partialMovement, 'Delvist opfyldt fra, ændringsmål', 'Andel af vejen fra basis til mål'],
    [ROW.partialRatio, 'Delvist opfyldt fra, andre mål', 'Målopfyldelse'],
    [ROW.compare, 'Sammenlign', `${COMPARE.exact}, eller ${COMPARE.asStated}: afrundet til målets decimaler`],
    [
      ROW.closeIncomplete,
      'Slut gennemsnit uden de sidste måneder',
      'ja: når perioden er slut; nej: når alle tal er der',
    ],
    [ROW.assessedAt, 'Vurderet pr. som tekst', 'Er dato ikke valgt: seneste periode blandt målene'],
    [ROW.decimalSign, 'Decimaltegn her', 'Så statusteksten kan skrive tal på dansk i alle programmer'],
    [ROW.thousandsSign, 'Tusindtegn her', ''],
  ];
  for (const [row, label, note] of rows) {
    draft.set(row, 0, label);
    if (note !== '') draft.set(row, 2, note);
  }
  draft.look(area(ROW.asOf, 0, rows.length, 1), { bold: true });
  draft.look(area(ROW.asOf, 1, 1, 1), { fill: '#FFF8DC' });
  draft.look(area(ROW.asOf, 2, rows.length, 1), { color: '#595959' });
  if (asOf === null) draft.set(ROW.asOf, 1, '', AS_OF_FORMAT);
  else draft.set(ROW.asOf, 1, monthSerial(periodSpan(asOf).last), AS_OF_FORMAT);
  draft.set(
    ROW.seenTo,
    1,
    formula(`IF(ISNUMBER(${AS_OF_NAME}),EOMONTH(${AS_OF_NAME},0),DATE(9999,12,31))`),
    'dd-mm-yyyy',
  );
  draft.set(ROW.partialMovement, 1, chosen.partialMovement);
  draft.set(ROW.partialRatio, 1, chosen.partialRatio);
  draft.set(ROW.compare, 1, chosen.compare === 'exact' ? COMPARE.exact : COMPARE.asStated);
  draft.set(ROW.closeIncomplete, 1, chosen.closeIncomplete ? 'ja' : 'nej');
  const month = (date: string): string =>
    `INDEX({${MONTHS.map((name) => `"${name}"`).join(',')}},MONTH(${date}))&" "&YEAR(${date})`;
  const chosenMonth =
    asOf === null
      ? month(AS_OF_NAME)
      : `IF(${AS_OF_NAME}=${String(monthSerial(periodSpan(asOf).last))},${quoted(formatPeriod(asOf, 'da'))},${month(AS_OF_NAME)})`;
  const { dates, names } = latest;
  const observed = `IF(MAX(${dates})=0,"",INDEX(${names},MATCH(MAX(${dates}),${dates},0)))`;
  draft.set(ROW.assessedAt, 1, formula(`IF(ISNUMBER(${AS_OF_NAME}),${chosenMonth},${observed})`));
  draft.set(ROW.decimalSign, 1, formula('MID(FIXED(0.5,1,TRUE),2,1)'));
  draft.set(ROW.thousandsSign, 1, formula('MID(FIXED(1000,0),2,1)'));
  const cell = (row: number): string => `$B$${String(row + 1)}`;
  return {
    asOf: AS_OF_NAME,
    seenTo: cell(ROW.seenTo),
    partialMovement: cell(ROW.partialMovement),
    partialRatio: cell(ROW.partialRatio),
    compare: cell(ROW.compare),
    closeIncomplete: cell(ROW.closeIncomplete),
    assessedAt: cell(ROW.assessedAt),
    decimalSign: cell(ROW.decimalSign),
    thousandsSign: cell(ROW.thousandsSign),
  };
}

/** The cell of the last day seen, from another sheet. */
export function seenToOn(sheet: string): string {
  return cellOn(sheet, ROW.seenTo, 1);
}

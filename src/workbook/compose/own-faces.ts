/**
 * What stands on Målbar's sheets and on nobody else's: it tells them where what Målbar keeps was lost (another program may
 * take it out of the file), and where a sheet was renamed or copied.
 */
import { formulaAt, lastUsedRow, valueAt } from '../cells';
import type { SheetSnapshot } from '../snapshot';
import { isNameOf } from './own-names';
import type { OwnSheet } from './ownership';

type Face = (sheet: SheetSnapshot) => boolean;

/** Stands in the second row of the sheets that Målbar fills with figures. */
const MARK = /^Skrevet af Målbar/;
/** So far down stand headers at most, below title, lead and chart. */
const HEAD = 15;

const text = (sheet: SheetSnapshot, row: number, column: number): string => String(valueAt(sheet, row, column));
const rows = (sheet: SheetSnapshot, most = Infinity): number[] => [
  ...Array(Math.min(lastUsedRow(sheet) + 1, most)).keys(),
];

const isMarked: Face = (sheet) => MARK.test(String(formulaAt(sheet, 1, 0)));

const begins =
  (title: RegExp, lead: RegExp): Face =>
  (sheet) =>
    title.test(text(sheet, 0, 0)) && lead.test(text(sheet, 1, 0));

const hasHeaders = (sheet: SheetSnapshot, headers: readonly string[]): boolean =>
  rows(sheet, HEAD).some((row) => headers.every((header, column) => text(sheet, row, column) === header));

/** The names and fingerprints of texts that stand in a hidden column. */
const hasPrints = (sheet: SheetSnapshot, column: number): boolean =>
  rows(sheet).some((row) => /#\d+\/\d+#[0-9a-f]{8,}$/.test(text(sheet, row, column)));

const FACES: Readonly<Record<OwnSheet, Face>> = {
  Grafer: begins(/^Grafer til målene$/, /^Aktuelt er mørkt og fuldt optrukket/),
  'Grafer på én skala': begins(/^Målenes udvikling på én skala$/, /^Alle grafer er indeks med samme skala/),
  'Data til grafer': isMarked,
  'Oversigt over mål': (sheet) =>
    /^Oversigt over mål for /.test(text(sheet, 0, 0)) &&
    rows(sheet, HEAD).some((row) => /^(MÅL( \S+)?|Følgemål):$/.test(text(sheet, row, 0))),
  'Status på mål': (sheet) =>
    /^Status på mål i /.test(text(sheet, 0, 0)) &&
    /^(Første opfølgning: |Siden opfølgningen pr\. )/.test(text(sheet, 2, 0)) &&
    hasHeaders(sheet, ['Nr.', 'Mål', 'Målniveau', 'Aktuelt', 'Prognose', 'Status']),
  'Mål og bemærkninger': (sheet) =>
    /^Mål i .* – status/.test(text(sheet, 0, 0)) &&
    hasHeaders(sheet, ['NR.', 'MÅL', 'BEMÆRKNINGER']) &&
    hasPrints(sheet, 5),
  'Mål for mål': (sheet) => / – mål for mål$/.test(text(sheet, 0, 0)) && hasPrints(sheet, 4),
  Sammenligning: begins(/ sammenlignet med andre – /, /^Andele er vist, som de er\. Antal er vist som ændring/),
  Ministermål: (sheet) =>
    hasHeaders(sheet, ['Mål\nJobcenter']) &&
    ['I alt X', 'I alt (X)'].every((total) => rows(sheet).some((row) => text(sheet, row, 0) === total)) &&
    rows(sheet).some((row) => /^Note: Hvis kommunen har beskrevet indsats og målsætninger/.test(text(sheet, row, 0))),
  Statuskolonner: isMarked,
  Beregning: isMarked,
  'Tidsserier til beregning': isMarked,
  'Om vurderingen': isMarked,
};

const PURPOSES = Object.keys(FACES) as OwnSheet[];

/** True for a sheet that Målbar made, whatever it is called and in whichever workbook. */
export function isMadeByMaalbar(sheet: SheetSnapshot): boolean {
  return PURPOSES.some((purpose) => FACES[purpose](sheet));
}

/** The sheets that are what Målbar would have made and called so: one for each purpose at most. */
export function recognisedSheets(sheets: readonly SheetSnapshot[]): [OwnSheet, string][] {
  return PURPOSES.flatMap((purpose): [OwnSheet, string][] => {
    const found = sheets.find((sheet) => isNameOf(purpose, sheet.name) && FACES[purpose](sheet));
    return found === undefined ? [] : [[purpose, found.name]];
  });
}

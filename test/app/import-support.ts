import { proposeImport, type ImportProposal } from '../../src/app';
import { decodeWorkbook } from '../../src/workbook/detect';
import { sheetAsWritten } from '../../src/workbook/import/written-sheet';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import type { DecodedSeries } from '../../src/workbook/decoded';
import { sheet, workbook } from '../builders/snapshot';

export const EMPTY: Snapshot = workbook(sheet([], { name: 'Ark1' }));

export const importText = (text: string, name = 'udtræk.csv'): ImportProposal => proposeImport(EMPTY, { text, name });

/** The new sheet as it will be read. */
export function sheetOf({ plan, summary }: ImportProposal): SheetSnapshot {
  if (summary === null) throw new Error('nothing is imported');
  return sheetAsWritten(plan.edits, summary.sheet);
}

/** Everything that is read from the new sheet. */
export function seriesOf(proposal: ImportProposal): readonly DecodedSeries[] {
  return decodeWorkbook(workbook(sheetOf(proposal))).indicatorTables.flatMap(({ series }) => series);
}

/** "indicator | area" -> points. */
export function pointsOf(proposal: ImportProposal): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    seriesOf(proposal).map(({ indicator, area, series }) => [
      area === null ? indicator : `${indicator} | ${area}`,
      Object.fromEntries(series.points),
    ]),
  );
}

/** The cells of the new sheet, blank rows left out. */
export const rowsOf = (proposal: ImportProposal) =>
  (sheetOf(proposal).cells?.values ?? []).filter((row) => row.some((cell) => cell !== ''));

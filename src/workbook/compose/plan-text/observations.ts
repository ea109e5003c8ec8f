import type { Period } from '../../../engine';
import { unitWords } from '../../../engine/sentence/write-units';
import { area } from '../../area';
import type { DecodedWorkbook } from '../../decoded';
import type { CellInput, Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { periodWords } from '../goal-table';
import { TEXT } from '../number-formats';
import { freeSheetName, freeTableName } from './free-names';

/** One dated level of a plan's text, under the name of the indicator it is a figure of. */
export interface ObservationRow {
  readonly indicator: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly sentence: string;
}

const SHEET = 'Tal fra planteksten';
const HEADER = ['Indikator', 'Periode', 'Værdi', 'Enhed', 'Kilde'];
const WIDTHS = [230, 120, 60, 90, 420];
const TITLE_SIZE = 14;

/**
 * A long table of the figures, each with the sentence it stands in. A figure the workbook has already under the same name
 * and period is left out: what is measured wins over what a plan said.
 */
export function observationEdits(
  snapshot: Snapshot,
  { indicatorTables }: Pick<DecodedWorkbook, 'indicatorTables'>,
  rows: readonly ObservationRow[],
): Edit[] {
  const known = new Set(
    indicatorTables.flatMap(({ series }) =>
      series.flatMap(({ indicator, series: { points } }) => points.map(([period]) => keyOf(indicator, period))),
    ),
  );
  const fresh = rows.filter(({ indicator, period }) => !known.has(keyOf(indicator, period)));
  if (fresh.length === 0) return [];
  const sheet = freeSheetName(snapshot, SHEET);
  const whole = area(2, 0, fresh.length + 1, HEADER.length);
  return [
    { kind: 'add_sheet', sheet },
    { kind: 'cells', sheet, area: area(0, 0, 1, 1), before: null, after: [[SHEET]] },
    { kind: 'format', sheet, area: area(0, 0, 1, 1), format: { bold: true, size: TITLE_SIZE } },
    {
      kind: 'cells',
      sheet,
      area: whole,
      before: null,
      after: [HEADER, ...fresh.map(cellsOf)],
      numberFormats: [HEADER.map(() => TEXT), ...fresh.map(() => [TEXT, TEXT, 'General', TEXT, TEXT])],
    },
    { kind: 'format', sheet, area: whole, format: { wrap: true, vertical: 'Top' } },
    { kind: 'table', sheet, name: freeTableName(snapshot, 'TalFraPlantekst'), area: whole, style: 'TableStyleLight1' },
    { kind: 'widths', sheet, column: 0, widths: WIDTHS },
    { kind: 'autofit_rows', sheet, area: whole },
    { kind: 'freeze', sheet, rows: 3, columns: 0 },
    { kind: 'page_layout', sheet, orientation: 'landscape', titleRows: { first: 2, last: 2 } },
  ];
}

function keyOf(indicator: string, period: Period): string {
  return `${indicator.toLowerCase()} ${period}`;
}

function cellsOf({ indicator, period, value, unit, approximate, sentence }: ObservationRow): CellInput[] {
  const source = approximate ? `Omtrentligt tal. ${sentence}` : sentence;
  return [indicator, periodWords(period), value, unitWords({ unit, unitText: null }), source];
}

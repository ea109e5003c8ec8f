import { formatPeriod, type Series } from '../../../engine';
import { area } from '../../area';
import type { Steps } from '../../steps';
import { fixedColumn, formula } from './formula';
import type { SlotLabel } from './labels';
import type { SheetDraft } from '../sheet-draft';
import { valueColumn, writeSeriesBlock, type BlockPlace } from './series-block';
import type { SeriesRefs } from './series-refs';
import { lines, MONTH, rowsFor, type SeriesRows } from './series-rows';
import type { AxisPlan, SeriesPlan } from './series-plan';
import { periodOfSlot, slotSerial } from './slots';

const HEAD = { bold: true, fill: '#DCE4F0', color: '#1F2A44', wrap: true, vertical: 'Top' } as const;
/**
 * Writes the periods and series, and gives for every series where its parts stand. `asOf` is the cell of the last day seen;
 * `pooled` is the policy's.
 */
export function* writeSeriesSheet(
  draft: SheetDraft,
  axes: readonly AxisPlan[],
  { asOf, pooled }: { readonly asOf: string; readonly pooled: boolean },
): Steps<ReadonlyMap<SeriesPlan, SeriesRefs>> {
  const rows = rowsFor(axes);
  const refs = new Map<SeriesPlan, SeriesRefs>();
  draft.set(0, 0, 'Tidsserier til beregning');
  draft.look(area(0, 0, 1, 1), { bold: true, size: 14 });
  draft.set(
    1,
    0,
    'Skrevet af Målbar. Tallene hentes med formler fra indikatorarkene og følger med, når der kommer nye måneder.',
  );
  let column = 0;
  for (const axis of axes) {
    const labels = labelColumns(axis);
    const axisPlace = { column, labels };
    writeAxis(draft, axis, axisPlace, rows);
    column += 3 + labels.length;
    const columns = new Map<Series, number>();
    for (const series of axis.series) {
      const place: BlockPlace = {
        sheet: draft.name,
        rows,
        count: axis.lastSlot - axis.firstSlot + 1,
        axisColumn: axisPlace.column,
        column,
        labelColumns: series.locator.labels.map((label) => axisPlace.column + 3 + labels.indexOf(keyed(labels, label))),
        asOf,
        parts: partsOf(series, columns),
        pooled,
      };
      columns.set(series.series, valueColumn(column));
      refs.set(series, writeSeriesBlock(draft, axis, series, place));
      column += 5;
      yield;
    }
    column += 1;
  }
  draft.look(area(rows.heads, 0, 1, Math.max(1, column - 1)), HEAD);
  return refs;
}

/** Where the numbers of a share stand: in blocks to the left of its own. */
function partsOf({ share }: SeriesPlan, columns: ReadonlyMap<Series, number>): BlockPlace['parts'] {
  const numerator = share && columns.get(share.numerator);
  const denominator = share && columns.get(share.denominator);
  return numerator === undefined || denominator === undefined ? null : { numerator, denominator };
}

type LabelColumn = readonly SlotLabel[];

/** Series whose table labels the periods alike share a column of labels. */
function labelColumns({ series }: AxisPlan): LabelColumn[] {
  const columns = new Map<string, LabelColumn>();
  for (const labels of series.flatMap(({ locator }) => locator.labels)) columns.set(JSON.stringify(labels), labels);
  return [...columns.values()];
}

function keyed(columns: readonly LabelColumn[], label: LabelColumn): LabelColumn {
  const key = JSON.stringify(label);
  return columns.find((one) => JSON.stringify(one) === key) ?? label;
}

function writeAxis(
  draft: SheetDraft,
  { rhythm, firstSlot, lastSlot }: AxisPlan,
  { column, labels }: { readonly column: number; readonly labels: readonly LabelColumn[] },
  rows: SeriesRows,
): void {
  const title = column + 2;
  const named: readonly (readonly [number, string])[] = [
    [rows.indicator, 'Indikator'],
    [rows.area, 'Område'],
    [rows.place, 'Står i'],
    ...lines(rows.criteria).map((row, i) => [row, `Findes ved ${String(i + 1)}`] as const),
    [rows.anchor, 'Række i arket'],
    ...lines(rows.breaks).map((row, i) => [row, `Databrud ${String(i + 1)}`] as const),
    [rows.last, 'Seneste periode'],
    [rows.lastNumber, 'Nr. på seneste periode'],
    [rows.latest, 'Seneste værdi'],
    [rows.segment, 'Databrud til og med seneste periode'],
    [rows.growth, 'Ændring på et år'],
    [rows.trend, 'Ændring pr. periode uden året før'],
    [rows.method, 'Fremskrives ved'],
    [rows.before, 'Værdi et år før seneste'],
  ];
  for (const [row, text] of named) draft.set(row, title, text);
  draft.look(area(rows.indicator, title, rows.heads - rows.indicator, 1), { bold: true });
  const heads = ['Nr.', 'Sidste måned', 'Periode', ...labels.map(() => 'Periode i arket')];
  heads.forEach((text, i) => draft.set(rows.heads, column + i, text));
  for (let slot = firstSlot; slot <= lastSlot; slot++) {
    const row = rows.first + slot - firstSlot;
    draft.set(row, column, slot - firstSlot + 1);
    if (slot === firstSlot) draft.set(row, column + 1, slotSerial(slot, rhythm), MONTH);
    else
      draft.set(row, column + 1, formula(`EDATE(${fixedColumn(row - 1, column + 1)},${String(rhythm.step)})`), MONTH);
    draft.text(row, column + 2, formatPeriod(periodOfSlot(slot, rhythm), 'da'));
    labels.forEach((own, i) => {
      const label = own[slot - firstSlot];
      if (label?.kind !== 'same') return;
      if (typeof label.value === 'number') draft.set(row, column + 3 + i, label.value);
      else draft.text(row, column + 3 + i, label.value);
    });
  }
}

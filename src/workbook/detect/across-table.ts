import { joinMatrix } from './matrix';
import { findRows, type AcrossRows } from './across-rows';
import type { Axis, AxisEntry } from './axis';
import type { AxisIndex } from './axis-index';
import { periodOfPart } from './axis-years';
import { findBlocks, type Block } from './across-blocks';
import { isAreaName } from './areas';
import { statsOf } from './column-stats';
import type { PlacedPeriod, Remark, SeriesDraft, TableDraft } from './draft';
import type { Bounds, Grid } from './grid';
import { contentRole, headerRole, isTotalLabel, type LabelRole } from './headers';
import { nameSeries, type Label } from './labels';
import { yearOfHeading } from './years';

interface LabelColumn {
  readonly column: number;
  readonly header: string;
  readonly role: LabelRole | null;
}

/** How far right of the periods notes and units are looked for. */
const AFTER_COLUMNS = 6;

/** Reads the table below a row of periods: a row per indicator (and area). */
export function draftAcrossTable(grid: Grid, bounds: Bounds, axis: Axis, axes: AxisIndex): TableDraft | null {
  const { blocks, first, last, heading, top, labelsFrom } = findBlocks(grid, bounds, axis, axes.across(axis.line));
  const columns = blocks.flatMap(({ entries }) => entries.map(({ at }) => at));
  const rows = findRows(grid, bounds, axis.line, columns, labelsFrom, (row) => axes.hasPeriods(row, first, last));
  if (rows.data.length === 0) return null;

  const labelColumns = findLabelColumns(grid, bounds, axis, { from: labelsFrom, first, last }, rows);
  const texts = readTexts(grid, rows, labelColumns);
  const varying = labelColumns.map((_, i) => texts.some((row) => row.texts[i] !== texts[0]?.texts[i]));
  const useSections = sectionsMatter(
    texts,
    labelColumns.filter(({ role, column }) => isDimension(role) && column < first),
  );

  const drafts: SeriesDraft[] = [];
  for (const row of texts) {
    const labels = labelColumns.flatMap(({ role, header }, i): Label[] =>
      isDimension(role)
        ? [{ text: row.texts[i] ?? '', role, header, varies: varying[i] === true && role !== 'context' }]
        : [],
    );
    if (row.section !== '' && (useSections || isAreaName(row.section))) {
      labels.push({ text: row.section, role: null, header: '', varies: true });
    }
    for (const block of blocks) {
      const values = placeValues(grid, axis, block.entries, row.row);
      if (values.length === 0) continue;
      const own: Label = { text: block.label, role: null, header: '', varies: true };
      drafts.push({
        ...nameSeries([...labels, own]),
        unit: textUnder(row.texts, labelColumns, 'unit'),
        aggregation: textUnder(row.texts, labelColumns, 'aggregation'),
        values,
        group: 'block',
        location: {
          kind: 'row',
          sheet: grid.sheet,
          periodRow: axis.line,
          valueRow: row.row,
          firstColumn: block.entries[0]?.at ?? first,
          lastColumn: block.entries.at(-1)?.at ?? last,
        },
      });
    }
  }
  if (drafts.length === 0) return null;
  const tableBounds = {
    top: Math.min(top, axis.yearContext ?? top),
    left: labelColumns.reduce((edge, { column }) => Math.min(edge, column), axis.yearLine ?? first),
    bottom: rows.data.at(-1) ?? axis.line,
    right: labelColumns.reduce((edge, { column }) => Math.max(edge, column), last),
  };
  return {
    bounds: tableBounds,
    shape: 'periods_across',
    series: axis.yearLine === null ? drafts : joinMatrix(grid.sheet, axis, tableBounds, drafts),
    heading,
    corner:
      labelColumns.find(({ role, header }) => role === 'area' && header !== '' && headerRole(header) === null)
        ?.header ?? null,
    remarks: readRemarks(blocks),
    headerless: labelColumns.length === 0,
  };
}

function isDimension(role: LabelRole | null): boolean {
  return !['unit', 'aggregation', 'remark', 'source', 'id', 'period'].includes(role ?? '');
}

/** Columns of words left of the periods, and columns with a header of notes, units or sources right of them. */
function findLabelColumns(
  grid: Grid,
  bounds: Bounds,
  axis: Axis,
  { from, first, last }: { readonly from: number; readonly first: number; readonly last: number },
  rows: AcrossRows,
): LabelColumn[] {
  const found: LabelColumn[] = [];
  for (let column = from; column < first; column++) {
    if (column === axis.yearLine) continue;
    const stats = statsOf(
      grid,
      rows.data.map((row) => ({ row, column })),
    );
    if (stats.words === 0) continue;
    const header = headerAbove(grid, bounds, axis, column);
    const sample = rows.data.slice(0, 200).map((row) => grid.text(row, column));
    found.push({ column, header, role: headerRole(header) ?? contentRole(sample) });
  }
  for (let column = last + 1; column <= Math.min(bounds.right, last + AFTER_COLUMNS); column++) {
    const header = grid.text(axis.line, column);
    const role = headerRole(header);
    if (role !== null && ['unit', 'remark', 'source', 'aggregation'].includes(role))
      found.push({ column, header, role });
    else if (header !== '' && !isTotalLabel(header)) break;
  }
  return found;
}

/** The header of a label column: in the row of periods, else (two-row headers) in the row above or below it. */
function headerAbove(grid: Grid, bounds: Bounds, axis: Axis, column: number): string {
  const own = grid.text(axis.line, column);
  if (own !== '') return own;
  const above = axis.line - 1 >= bounds.top ? grid.text(axis.line - 1, column) : '';
  return headerRole(above) === null ? '' : above;
}

interface RowTexts {
  readonly row: number;
  readonly texts: readonly string[];
  readonly section: string;
}

function readTexts(grid: Grid, rows: AcrossRows, labelColumns: readonly LabelColumn[]): RowTexts[] {
  const inner = labelColumns.filter(({ role }) => isDimension(role)).at(-1)?.column;
  const carried = labelColumns.map(() => '');
  const headings = [...rows.headings];
  let section = '';
  return rows.data.map((row) => {
    while (headings.length > 0 && (headings[0] ?? row) < row) {
      const at = headings.shift() ?? row;
      const words = labelColumns.map(({ column }) => grid.text(at, column)).filter((text) => text !== '');
      if (words.length === 1) section = words[0] ?? '';
    }
    const texts = labelColumns.map(({ column, role }, i) => {
      const text = grid.label(row, column);
      if (text !== '' || column === inner || !isDimension(role)) {
        carried[i] = text;
        return text;
      }
      return carried[i] ?? '';
    });
    return { row, texts, section };
  });
}

/** Section headings name series only where the labels below them repeat. */
function sectionsMatter(texts: readonly RowTexts[], dimensionColumns: readonly LabelColumn[]): boolean {
  if (dimensionColumns.length > 0 && dimensionColumns.every(({ role }) => role === 'area')) return true;
  const seen = new Map<string, string>();
  return texts.some(({ texts: row, section }) => {
    const key = row.join('\u0001');
    const other = seen.get(key);
    seen.set(key, section);
    return other !== undefined && other !== section;
  });
}

function textUnder(texts: readonly string[], labelColumns: readonly LabelColumn[], role: LabelRole): string | null {
  const i = labelColumns.findIndex((one) => one.role === role);
  const text = i < 0 ? '' : (texts[i] ?? '');
  return text === '' ? null : text;
}

function placeValues(grid: Grid, axis: Axis, entries: readonly AxisEntry[], row: number): PlacedPeriod[] {
  const yearLine = axis.yearLine;
  const year = yearLine === null ? null : yearOfHeading(grid.value(row, yearLine), grid.format(row, yearLine));
  if (yearLine !== null && year === null) return [];
  return entries.flatMap(({ at, period, part }) => {
    const known = period ?? (year !== null && part !== null ? periodOfPart(year, part) : null);
    return known === null ? [] : [{ period: known, row, column: at }];
  });
}

function readRemarks(blocks: readonly Block[]): Remark[] {
  return blocks.flatMap(({ entries }) =>
    entries.flatMap(({ period, mark }) =>
      period === null || mark === null ? [] : [{ period, text: mark, row: null }],
    ),
  );
}

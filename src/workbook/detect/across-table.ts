import { joinMatrix } from './matrix';
import { findRows, type AcrossRows } from './across-rows';
import { periodOfPart, type Axis } from './axis';
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

/** How far left of the periods labels are looked for, and how far right notes and units. */
const LABEL_COLUMNS = 12;
const AFTER_COLUMNS = 6;

/** Reads the table below a row of periods: a row per indicator (and area). */
export function draftAcrossTable(grid: Grid, bounds: Bounds, axis: Axis, others: readonly Axis[]): TableDraft | null {
  const first = axis.entries[0]?.at;
  const last = axis.entries.at(-1)?.at;
  if (first === undefined || last === undefined) return null;
  const siblings = others.filter((other) => other.direction === 'across' && other !== axis);
  const axisRows = new Set(
    siblings.filter((other) => meets(other, first, last) && other.line > axis.line).map(({ line }) => line),
  );
  const left = leftEdge(grid, bounds, axis, siblings);
  const rows = findRows(grid, bounds, axis, { left, right: first - 1 }, axisRows);
  if (rows.data.length === 0) return null;

  const labelColumns = findLabelColumns(grid, bounds, axis, left, rows, siblings);
  const right = labelColumns.reduce((edge, { column }) => Math.max(edge, column), last);
  const dimensionColumns = labelColumns.filter(({ role, column }) => isDimension(role) && column < first);
  const block = blockLabel(grid, bounds, axis, siblings);
  const texts = readTexts(grid, rows, labelColumns);
  const varying = labelColumns.map((_, i) => {
    const [one] = texts;
    return texts.some((row) => row.texts[i] !== one?.texts[i]);
  });
  const useSections = sectionsMatter(texts, dimensionColumns);

  const drafts: SeriesDraft[] = [];
  for (const row of texts) {
    const labels = labelColumns.flatMap(({ role, header, column }, i): Label[] =>
      isDimension(role) && (column < first || role !== null)
        ? [{ text: row.texts[i] ?? '', role, header, varies: varying[i] === true && role !== 'context' }]
        : [],
    );
    if (row.section !== '' && (useSections || isAreaName(row.section))) {
      labels.push({ text: row.section, role: null, header: '', varies: true });
    }
    if (block.own !== null) labels.push({ text: block.own, role: null, header: '', varies: true });
    const values = placeValues(grid, axis, row.row);
    if (values.length === 0) continue;
    drafts.push({
      ...nameSeries(labels),
      unit: textUnder(row.texts, labelColumns, 'unit'),
      aggregation: textUnder(row.texts, labelColumns, 'aggregation'),
      values,
      group: `block`,
      location: {
        kind: 'row',
        sheet: grid.sheet,
        periodRow: axis.line,
        valueRow: row.row,
        firstColumn: first,
        lastColumn: last,
      },
    });
  }
  if (drafts.length === 0) return null;
  const tableBounds = {
    top: Math.min(axis.line, axis.yearContext ?? axis.line, block.row ?? axis.line),
    left: labelColumns.reduce((edge, { column }) => Math.min(edge, column), axis.yearLine ?? first),
    bottom: rows.data.at(-1) ?? axis.line,
    right,
  };
  return {
    bounds: tableBounds,
    shape: 'periods_across',
    series: axis.yearLine === null ? drafts : joinMatrix(grid.sheet, axis, tableBounds, drafts),
    heading: block.heading,
    remarks: readRemarks(axis),
    headerless: false,
  };
}

function meets(axis: Axis, first: number, last: number): boolean {
  return (axis.entries[0]?.at ?? 0) <= last && (axis.entries.at(-1)?.at ?? 0) >= first;
}

function isDimension(role: LabelRole | null): boolean {
  return (
    role !== 'unit' &&
    role !== 'aggregation' &&
    role !== 'remark' &&
    role !== 'source' &&
    role !== 'id' &&
    role !== 'period'
  );
}

/** The leftmost column that can hold labels: past the blocks of periods that share them. */
function leftEdge(grid: Grid, bounds: Bounds, axis: Axis, siblings: readonly Axis[]): number {
  const first = axis.entries[0]?.at ?? bounds.left;
  const before = siblings.filter((other) => other.line === axis.line && (other.entries.at(-1)?.at ?? 0) < first);
  const nearest = Math.max(-1, ...before.map((other) => other.entries.at(-1)?.at ?? -1));
  for (let column = first - 1; column > nearest; column--) {
    if (nearest >= 0 && hasWords(grid, column, axis.line + 1, axis.line + 12)) return nearest + 1;
  }
  const blocksFrom = Math.min(first, ...before.map((other) => other.entries[0]?.at ?? first));
  return Math.max(bounds.left, blocksFrom - LABEL_COLUMNS);
}

function hasWords(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (/\p{L}/u.test(grid.text(row, column))) return true;
  return false;
}

function findLabelColumns(
  grid: Grid,
  bounds: Bounds,
  axis: Axis,
  left: number,
  rows: AcrossRows,
  siblings: readonly Axis[],
): LabelColumn[] {
  const first = axis.entries[0]?.at ?? left;
  const last = axis.entries.at(-1)?.at ?? left;
  const inBlocks = new Set(
    siblings.filter((other) => other.line === axis.line).flatMap((other) => other.entries.map(({ at }) => at)),
  );
  const found: LabelColumn[] = [];
  for (let column = left; column < first; column++) {
    if (inBlocks.has(column) || column === axis.yearLine) continue;
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
    if (role === 'unit' || role === 'remark' || role === 'source' || role === 'aggregation')
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

/** The label above a block of periods: it tells blocks side by side apart; over the only block it is a heading. */
function blockLabel(
  grid: Grid,
  bounds: Bounds,
  axis: Axis,
  siblings: readonly Axis[],
): { readonly own: string | null; readonly heading: string | null; readonly row: number | null } {
  const first = axis.entries[0]?.at ?? 0;
  const last = axis.entries.at(-1)?.at ?? 0;
  const blocks = siblings.some((other) => other.line === axis.line);
  for (let row = axis.line - 1; row >= Math.max(bounds.top, axis.line - 3); row--) {
    if (row === axis.yearContext) continue;
    for (let column = first; column <= last; column++) {
      const text = grid.text(row, column);
      if (text === '' || yearOfHeading(text, '') !== null) continue;
      return blocks ? { own: text, heading: null, row } : { own: null, heading: text, row };
    }
  }
  return { own: null, heading: null, row: null };
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

function placeValues(grid: Grid, axis: Axis, row: number): PlacedPeriod[] {
  const yearLine = axis.yearLine;
  const year = yearLine === null ? null : yearOfHeading(grid.value(row, yearLine), grid.format(row, yearLine));
  if (yearLine !== null && year === null) return [];
  return axis.entries.flatMap(({ at, period, part }) => {
    const known = period ?? (year !== null && part !== null ? periodOfPart(year, part) : null);
    return known === null ? [] : [{ period: known, row, column: at }];
  });
}

function readRemarks(axis: Axis): Remark[] {
  return axis.entries.flatMap(({ period, mark }) =>
    period === null || mark === null ? [] : [{ period, text: mark, row: null }],
  );
}

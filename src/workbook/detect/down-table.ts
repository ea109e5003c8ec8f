import type { Axis } from './axis';
import type { AxisIndex } from './axis-index';
import { periodOfPart } from './axis-years';
import { joinMatrix } from './matrix';
import { columnRange, columnStats } from './down-columns';
import { isAreaName } from './areas';
import { judgeUnknownColumns } from './down-list';
import { isDimension, locateRows, readRows, type DataRow, type LabelColumn } from './down-rows';
import { findHeaders, groupLabels, type DownHeaders } from './down-headers';
import type { Remark, SeriesDraft, TableDraft, PlacedPeriod } from './draft';
import type { Bounds, Grid } from './grid';
import { contentRole, headerRole, isGenericValueHeader, type LabelRole } from './headers';
import { nameSeries, type Label } from './labels';
import { yearOfHeading } from './years';
import type { LineStats } from './column-stats';

/** Reads the table around a column of periods: a row per period, or (long) a row per period and area, measure ... */
export function draftDownTable(grid: Grid, bounds: Bounds, axis: Axis, axes: AxisIndex): TableDraft | null {
  const first = axis.entries[0];
  const last = axis.entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = columnRange(grid, bounds, axis, axes);
  const stats = new Map<number, LineStats>();
  for (let column = range.left; column <= range.right; column++) {
    if (column !== axis.line && column !== axis.yearContext) stats.set(column, columnStats(grid, axis, column));
  }
  const numeric = [...stats].filter(([, one]) => holdsValues(one)).map(([column]) => column);
  if (numeric.length === 0) return null;
  const headers = findHeaders(grid, bounds, range, axis.yearLine ?? first.at, numeric, axis.line);
  const header = (column: number) => headerOf(grid, headers, column);
  const valueColumns = numeric.filter((column) => isValueHeader(header(column)));
  const firstValue = valueColumns[0];
  if (firstValue === undefined) return null;

  const labelColumns: LabelColumn[] = [];
  for (const [column, one] of stats) {
    if (numeric.includes(column) || one.words === 0) continue;
    const role = headerRole(header(column)) ?? guessRole(grid, axis, column, one);
    if (role !== 'period' && role !== 'id') labelColumns.push({ column, header: header(column), role });
  }
  const rows = readRows(grid, axis, labelColumns, headers);
  const unknown = judgeUnknownColumns(
    labelColumns,
    rows.map(({ entry, texts }) => ({ period: entry.period ?? `part ${String(entry.part?.index)}`, texts })),
    Math.max(axis.line, ...valueColumns),
  );
  if (unknown === 'list') return null;
  if (unknown === 'remarks') for (const one of labelColumns) one.role ??= 'remark';
  const { labels: headerLabels, heading } = valueLabels(grid, headers, valueColumns);
  const varying = varyingColumns(rows, labelColumns);
  const sectioned = new Set(rows.map((row) => row.section)).size > 1;
  const byKey = groupRows(rows, labelColumns, varying, sectioned);

  const series: SeriesDraft[] = [];
  for (const group of byKey.values()) {
    const example = group[0];
    if (example === undefined) continue;
    for (const column of valueColumns) {
      const values = placeValues(grid, axis, group, column);
      if (values.length === 0) continue;
      const own = headerLabels.get(column) ?? [];
      const rowLabels = labelsOf(example, labelColumns, varying);
      const generic = own.length === 0 || own.every((text) => isGenericValueHeader(text));
      const hasOthers = rowLabels.some((label) => label.role !== 'area' && label.role !== 'context');
      const valueLabel = own
        .filter((text) => !(generic && hasOthers && isGenericValueHeader(text)))
        .map((text): Label => ({ text, role: null, header: '', varies: true }));
      const naming = nameSeries([...valueLabel, ...rowLabels]);
      series.push({
        ...naming,
        unit: textUnder(example, labelColumns, 'unit'),
        aggregation: textUnder(example, labelColumns, 'aggregation'),
        values,
        group: `column ${String(column)}`,
        location: locateRows(grid, axis, group, column, labelColumns, varying, rows, sectioned),
      });
    }
  }
  const top = Math.min(
    first.at,
    axis.yearLine ?? first.at,
    headers.headerRow ?? first.at,
    ...headers.groupRows,
    headers.firstSection?.row ?? first.at,
  );
  const long = labelColumns.some(({ role }) => isDimension(role));
  const tableBounds = { top, left: range.left, bottom: last.at, right: range.right };
  return {
    bounds: tableBounds,
    shape: long ? 'long' : 'periods_down',
    series: axis.yearLine === null ? series : joinMatrix(grid.sheet, axis, tableBounds, series),
    heading,
    corner: cornerOf(grid, headers, axis),
    remarks: readRemarks(rows, labelColumns),
    headerless: headers.headerRow === null && axis.yearLine === null,
  };
}

/** The header of the period column where it speaks of something else. */
function cornerOf(grid: Grid, headers: DownHeaders, axis: Axis): string | null {
  const text = headers.headerRow === null ? '' : grid.label(headers.headerRow, axis.line);
  return text === '' || headerRole(text) !== null || isAreaName(text) ? null : text;
}

function holdsValues({ numbers, words, marks }: LineStats): boolean {
  return numbers > 0 ? numbers >= words : words === 0 && marks > 0;
}

function isValueHeader(header: string): boolean {
  const role = headerRole(header);
  return role === null || role === 'measure' || role === 'benefit';
}

function headerOf(grid: Grid, headers: DownHeaders, column: number): string {
  for (const row of [headers.headerRow, ...[...headers.groupRows].reverse()]) {
    const text = row === null ? '' : grid.text(row, column);
    if (text !== '') return text;
  }
  return '';
}

/** A column of words without a known header: areas by their names, remarks by being few. */
function guessRole(grid: Grid, axis: Axis, column: number, stats: LineStats): LabelRole | null {
  const sample: string[] = [];
  for (const { at } of axis.entries) {
    const text = grid.text(at, column);
    if (text !== '' && sample.push(text) >= 200) break;
  }
  const role = contentRole(sample);
  if (role !== null) return role;
  const sparse = stats.words < axis.entries.length / 2 && (stats.firstFilled ?? 0) > 0;
  return sparse ? 'remark' : null;
}

/** The labels over each value column that tell columns apart; one label over all of them is the table's heading. */
function valueLabels(
  grid: Grid,
  headers: DownHeaders,
  valueColumns: readonly number[],
): { labels: Map<number, string[]>; heading: string | null } {
  const labels = new Map<number, string[]>(valueColumns.map((column) => [column, []]));
  let heading: string | null = null;
  for (const row of headers.groupRows) {
    const group = groupLabels(grid, row, valueColumns);
    const distinct = new Set(valueColumns.map((column) => group.get(column) ?? ''));
    const hasOwnBelow = valueColumns.every(
      (column) => headers.headerRow !== null && grid.text(headers.headerRow, column) !== '',
    );
    if (distinct.size === 1 && hasOwnBelow) {
      heading = [...distinct][0] ?? null;
      continue;
    }
    for (const column of valueColumns) {
      const text = group.get(column) ?? '';
      if (text !== '') labels.get(column)?.push(text);
    }
  }
  for (const column of valueColumns) {
    const text = headers.headerRow === null ? '' : grid.label(headers.headerRow, column);
    if (text !== '') labels.get(column)?.push(text);
  }
  return { labels, heading };
}

/** Which label columns tell rows apart, one by one. */
function varyingColumns(rows: readonly DataRow[], labelColumns: readonly LabelColumn[]): boolean[] {
  return labelColumns.map((_, i) => {
    const first = rows[0]?.texts[i];
    return rows.some((row) => row.texts[i] !== first);
  });
}

/** Rows by series. A topic column counts only where two of its values meet in one series. */
function groupRows(
  rows: readonly DataRow[],
  labelColumns: readonly LabelColumn[],
  varying: readonly boolean[],
  sectioned: boolean,
): Map<string, DataRow[]> {
  const keyColumns = labelColumns.map((_, i) => i).filter((i) => isDimension(labelColumns[i]?.role ?? null));
  const groups = new Map<string, DataRow[]>();
  for (const row of rows) {
    const parts = keyColumns.map((i) => (varying[i] === true ? (row.texts[i] ?? '') : ''));
    const key = `${sectioned ? row.section : ''}\u0001${parts.join('\u0001')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function labelsOf(row: DataRow, labelColumns: readonly LabelColumn[], varying: readonly boolean[]): Label[] {
  const labels = labelColumns.flatMap(({ header, role }, i): Label[] => {
    if (!isDimension(role)) return [];
    return [{ text: row.texts[i] ?? '', role, header, varies: varying[i] === true && role !== 'context' }];
  });
  return row.section === '' ? labels : [...labels, { text: row.section, role: null, header: '', varies: true }];
}

function textUnder(row: DataRow, labelColumns: readonly LabelColumn[], role: LabelRole): string | null {
  const text = row.texts[labelColumns.findIndex((one) => one.role === role)] ?? '';
  return text === '' ? null : text;
}

function placeValues(grid: Grid, axis: Axis, rows: readonly DataRow[], column: number): PlacedPeriod[] {
  const yearLine = axis.yearLine;
  const year = yearLine === null ? null : yearOfHeading(grid.value(yearLine, column), grid.format(yearLine, column));
  if (yearLine !== null && year === null) return [];
  return rows.flatMap(({ entry }) => {
    const period = entry.period ?? (year !== null && entry.part !== null ? periodOfPart(year, entry.part) : null);
    return period === null ? [] : [{ period, row: entry.at, column }];
  });
}

function readRemarks(rows: readonly DataRow[], labelColumns: readonly LabelColumn[]): Remark[] {
  const i = labelColumns.findIndex(({ role }) => role === 'remark');
  return rows.flatMap(({ entry, texts }): Remark[] => {
    if (entry.period === null) return [];
    const text = i < 0 ? '' : (texts[i] ?? '');
    return [
      ...(text === '' ? [] : [{ period: entry.period, text, row: entry.at }]),
      ...(entry.mark === null ? [] : [{ period: entry.period, text: entry.mark, row: null }]),
    ];
  });
}

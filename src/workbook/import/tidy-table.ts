import { formatPeriodShort, periodSpan, type Period } from '../../engine';
import type { DecodedSeries, DecodedWorkbook, IndicatorTable } from '../decoded';
import { decodeWorkbook } from '../detect';
import { headerRole } from '../detect/headers';
import type { Snapshot } from '../snapshot';
import type { Delimited } from './read-delimited';
import { otherColumn, periodColumn, valueColumn, type NumberMarks, type TypedCell } from './typed-column';

/** What is written: one header row and a row per period (and area, measure ...), with the words that stood around it. */
export interface TidyTable {
  readonly headers: readonly string[];
  /** One list per column, all of one length. */
  readonly columns: readonly (readonly TypedCell[])[];
  /** Title, notes and sources, in their order. */
  readonly lines: readonly string[];
  /** False where no periods were found: the columns are then kept as they stand. */
  readonly isIndicators: boolean;
}

/** Makes a tidy table of what was read; figures that nothing names take the name of the file. Pure; linear in the number of cells. */
export function tidyTable(read: Delimited, name: string): TidyTable | null {
  const { rows, width, delimiter } = read;
  if (rows.length === 0 || width === 0) return null;
  // Between commas an unquoted decimal comma would have been cut: what is left is English.
  const marks: NumberMarks = delimiter === ',' ? 'english' : null;
  const decoded = decodeWorkbook(snapshotOf(rows, marks, name));
  const [table, ...others] = decoded.indicatorTables;
  if (table === undefined) return asItStands(rows, marks);
  if (others.length === 0) {
    const columns = wholeColumns(rows, table, marks ?? conventionOf(table));
    if (columns !== null) return columns;
  }
  return unpivoted(rows, decoded);
}

function snapshotOf(rows: readonly (readonly string[])[], marks: NumberMarks, name: string): Snapshot {
  const values = rows.map((row) => row.map((cell) => (marks === 'english' ? plainNumber(cell) : cell)));
  const formats = Array.from({ length: rows[0]?.length ?? 0 }, () => 'General');
  const cells = { row: 0, column: 0, values, formulas: values, numberFormats: rows.map(() => formats) };
  return {
    sheets: [{ name, visibility: 'Visible', protected: false, cells, tables: [], charts: [] }],
    names: [],
    settings: {},
  };
}

/** The one way the table writes its numbers, where its columns show no two. */
function conventionOf({ series }: IndicatorTable): NumberMarks {
  const shown = new Set(series.flatMap(({ numberText }) => numberText?.convention ?? []));
  shown.delete('unclear');
  const [only] = shown;
  return shown.size === 1 && only !== 'unclear' ? (only ?? null) : null;
}

function plainNumber(cell: string): string | number {
  return /^-?\d+\.\d+$/.test(cell) ? Number(cell) : cell;
}

/** A long table is tidy already: its columns are kept, each with its own type. Null where rows or headers are not complete. */
function wholeColumns(
  rows: readonly (readonly string[])[],
  table: IndicatorTable,
  marks: NumberMarks,
): TidyTable | null {
  const { area, series } = table;
  const locations = series.flatMap(({ location }) => (location.kind === 'column' ? [location] : []));
  const [first] = locations;
  if (first === undefined || locations.length < series.length) return null;
  const body = rows.slice(area.row + 1, area.row + area.rowCount);
  const headers = (rows[area.row] ?? []).slice(area.column, area.column + area.columnCount);
  const values = new Set(locations.map(({ valueColumn }) => valueColumn));
  const labels = Array.from({ length: area.columnCount }, (_, i) => area.column + i).filter((i) => !values.has(i));
  const isRemark = (column: number) =>
    ['remark', 'source', 'unit'].includes(headerRole(rows[area.row]?.[column] ?? '') ?? '');
  const isWhole = body.every((row) => labels.every((column) => row[column] !== '' || isRemark(column)));
  const firstData = Math.min(...locations.map(({ firstRow }) => firstRow));
  if (!isWhole || firstData !== area.row + 1 || headers.some((one) => one === '') || body.length === 0) return null;
  const columns = headers.map((header, i) => {
    const column = area.column + i;
    const texts = body.map((row) => row[column] ?? '');
    if (column === first.periodColumn) return periodColumn(texts);
    if (values.has(column)) return valueColumn(texts, marks);
    return headerRole(header) === 'area' ? texts.map((value) => ({ value, format: null })) : otherColumn(texts, marks);
  });
  const outside = [...rows.slice(0, area.row), ...rows.slice(area.row + area.rowCount)];
  return { headers: distinct(headers), columns, lines: linesOf(outside), isIndicators: true };
}

/** A wide table (or several) becomes a row per indicator, area and period. */
function unpivoted(rows: readonly (readonly string[])[], decoded: DecodedWorkbook): TidyTable {
  const tables = decoded.indicatorTables;
  const all = tables.flatMap((table) => table.series.map((series) => ({ series, rows: pointsOf(series, rows) })));
  const flat = all.flatMap(({ series, rows: points }) => points.map((point) => ({ series, ...point })));
  const months = flat.every(({ period }) => periodSpan(period).kind === 'month');
  const hasAreas = all.some(({ series }) => series.area !== null);
  const remarks = flat.map(({ series, period }) => remarkOn(series, period));
  const hasUnits = all.some(({ series }) => series.series.unit !== 'count' && series.series.unit !== 'events');
  const plain = (value: string): TypedCell => ({ value, format: value === '' ? null : '@' });
  const columns: [string, TypedCell[]][] = [
    ['Indikator', flat.map(({ series }) => plain(series.indicator))],
    ...(hasAreas ? [['Område', flat.map(({ series }) => plain(series.area ?? ''))] as [string, TypedCell[]]] : []),
    ['Periode', periodColumn(flat.map(({ period }) => (months ? period : labelOf(period))))],
    ['Værdi', flat.map(({ cell }) => cell)],
    ...(hasUnits
      ? [['Enhed', flat.map(({ series }) => plain(unitWord(series.series.unit)))] as [string, TypedCell[]]]
      : []),
  ];
  if (remarks.some((remark) => remark !== '')) columns.push(['Bemærkning', remarks.map(plain)]);
  const inside = (row: number) => tables.some(({ area }) => row >= area.row && row < area.row + area.rowCount);
  return {
    headers: columns.map(([header]) => header),
    columns: columns.map(([, cells]) => cells),
    lines: linesOf(rows.filter((_, row) => !inside(row))),
    isIndicators: true,
  };
}

/** A gap keeps the mark that stood in its cell. */
function pointsOf(
  { series }: DecodedSeries,
  rows: readonly (readonly string[])[],
): { readonly period: Period; readonly cell: TypedCell }[] {
  return series.points.map(([period, value]) => {
    if (value !== null) return { period, cell: { value, format: null } };
    const at = /!\$?([A-Z]+)\$?(\d+)$/.exec(series.cells?.[period] ?? '');
    const mark = at === null ? '' : (rows[Number(at[2]) - 1]?.[columnOf(at[1] ?? '')] ?? '');
    return { period, cell: { value: mark, format: mark === '' ? null : '@' } };
  });
}

/** What a mark beside the figure or a note said of it, in words that stay beside it. */
function remarkOn({ series }: DecodedSeries, period: Period): string {
  const words = [
    ...(series.breaks?.includes(period) === true ? ['Databrud'] : []),
    ...(series.preliminary?.includes(period) === true ? ['Foreløbigt tal'] : []),
  ];
  return words.join('. ');
}

function columnOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function labelOf(period: Period): string {
  const { kind, last } = periodSpan(period);
  const year = String(Math.floor(last / 12));
  if (kind === 'quarter') return `${year}K${String(Math.floor((last % 12) / 3) + 1)}`;
  if (kind === 'half_year') return `${year}H${String(last % 12 === 5 ? 1 : 2)}`;
  return kind === 'year' ? year : kind === 'month' ? period.replace('-', 'M') : formatPeriodShort(period, 'da');
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  percent: 'pct.',
  percentage_point: 'procentpoint',
  index: 'indeks',
  weeks: 'uger',
  days: 'dage',
  hours: 'timer',
  months: 'måneder',
  kroner: 'kr.',
};

/** Blank for events: their name says what they are, and that they are summed. */
function unitWord(unit: string): string {
  return unit === 'events' ? '' : (UNIT_WORDS[unit] ?? 'antal');
}

/** Nothing with periods: the first full row is taken for headers, and every column gets the type it has. */
function asItStands(rows: readonly (readonly string[])[], marks: NumberMarks): TidyTable {
  const filled = rows.map((row) => row.filter((cell) => cell !== '').length);
  const widest = Math.max(...filled);
  const at = Math.max(
    0,
    filled.findIndex((count) => count > 1 && count >= widest - 1),
  );
  const body = rows.slice(at + 1).filter((row) => row.some((cell) => cell !== ''));
  const headers = rows[at] ?? [];
  return {
    headers: distinct(headers),
    columns: headers.map((_, i) =>
      otherColumn(
        body.map((row) => row[i] ?? ''),
        marks,
      ),
    ),
    lines: linesOf(rows.slice(0, at)),
    isIndicators: false,
  };
}

/** Headers of an Excel table are filled and all different. */
function distinct(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, i) => {
    const base = header === '' ? `Kolonne ${String(i + 1)}` : header;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base} ${String(n)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function linesOf(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => row.filter((cell) => cell !== '').join(' ')).filter((line) => line !== '');
}

import { formatPeriodShort, parsePeriod, periodSpan, type Series } from '../../src/engine';
import { cellReference } from '../../src/workbook/address';
import type { DecodedSeries, SeriesLocation } from '../../src/workbook/decoded';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet, type Cell } from '../builders/snapshot';

/** Ways of writing a period in a table. */
export type LabelStyle = 'date' | 'code' | 'words' | 'number';

export interface Laid {
  readonly sheet: SheetSnapshot;
  readonly decoded: DecodedSeries;
}

/** A series in a table of some shape: other series around it, a title above, a note below. */
export type Layout = (series: Series, sheetName: string, label: LabelStyle) => Laid;

const AREA = 'Lyngby-Taarbæk';
const OTHERS = ["Nordfyns 'Ø' Kommune", 'Hele landet', 'Ærø'];

export function labelOf(period: string, style: LabelStyle): Cell {
  const { first, last, kind } = periodSpan(period);
  const year = Math.floor(last / 12);
  const quarter = Math.floor((last % 12) / 3) + 1;
  if (style === 'date' && kind !== 'rolling_year') {
    const serial = Date.UTC(Math.floor(first / 12), first % 12, 1) / 86_400_000 + 25_569;
    return { value: serial, format: kind === 'year' ? 'yyyy' : 'mmm yyyy' };
  }
  if (style === 'number' && kind === 'year') return year;
  if (style === 'words') return formatPeriodShort(period, 'da');
  if (kind === 'month') return `${String(year)}M${String((last % 12) + 1).padStart(2, '0')}`;
  if (kind === 'quarter') return `${String(year)}Q${String(quarter).padStart(2, '0')}`;
  return kind === 'year' ? `${String(year)}Y01` : formatPeriodShort(period, 'da');
}

/** Numbers that are near the series' own, so that a formula that looks in the wrong row is found out. */
const noise = (value: number | null, index: number): number => (value ?? 100) * (1.1 + index / 7) + 3 + index;

export const long: Layout = (series, name, label) => {
  const rows: Cell[][] = [['Tal fra Jobindsats.dk'], [], ['Område', 'Periode', 'Ydelse', 'Antal']];
  const cells: Record<string, string> = {};
  for (const [period, value] of series.points) {
    for (const [index, area] of [AREA, ...OTHERS].entries()) {
      if (area === AREA) cells[period] = cellReference(name, rows.length, 3);
      rows.push([area, labelOf(period, label), 'I alt', area === AREA ? (value ?? '') : noise(value, index)]);
      rows.push([area, labelOf(period, label), '>52 uger*', noise(value, index + 5)]);
    }
  }
  const last = rows.length - 1;
  rows.push([], ['Note: foreløbige tal']);
  const location: SeriesLocation = {
    kind: 'column',
    sheet: name,
    periodColumn: 1,
    valueColumn: 3,
    firstRow: 3,
    lastRow: last,
    where: [
      { column: 0, equals: AREA },
      { column: 2, equals: 'I alt' },
    ],
  };
  return { sheet: sheet(rows, { name }), decoded: decodedOf(series, cells, location) };
};

export const across: Layout = (series, name, label) => {
  const labels = series.points.map(([period]) => labelOf(period, label));
  const own = series.points.map(([, value]) => value ?? '');
  const other = (index: number): Cell[] => series.points.map(([, value]) => noise(value, index));
  const rows: Cell[][] = [
    ['Langtidsledige'],
    [],
    ['Ydelse', 'Område', ...labels],
    ['A-dagpenge', 'Hele landet', ...other(1)],
    ['A-dagpenge', AREA, ...other(2)],
    ['I alt', 'Hele landet', ...other(3)],
    ['I alt', AREA, ...own],
    [],
    ['Kilde: Jobindsats.dk'],
  ];
  const cells = Object.fromEntries(series.points.map(([period], i) => [period, cellReference(name, 6, 2 + i)]));
  const location: SeriesLocation = {
    kind: 'row',
    sheet: name,
    periodRow: 2,
    valueRow: 6,
    firstColumn: 2,
    lastColumn: 1 + series.points.length,
  };
  return { sheet: sheet(rows, { name }), decoded: decodedOf(series, cells, location) };
};

export const down: Layout = (series, name, label) => {
  const rows: Cell[][] = [['Egne tal'], [], ['Måned', 'Andet', 'Antal']];
  for (const [period, value] of series.points) rows.push([labelOf(period, label), noise(value, 1), value ?? '']);
  const cells = Object.fromEntries(series.points.map(([period], i) => [period, cellReference(name, 3 + i, 2)]));
  const location: SeriesLocation = {
    kind: 'column',
    sheet: name,
    periodColumn: 0,
    valueColumn: 2,
    firstRow: 3,
    lastRow: 2 + series.points.length,
    where: [],
  };
  return { sheet: sheet(rows, { name }), decoded: decodedOf(series, cells, location) };
};

export const LAYOUTS = { long, across, down } as const;

function decodedOf(series: Series, cells: Record<string, string>, location: SeriesLocation): DecodedSeries {
  const points = series.points.filter(([period]) => parsePeriod(period) !== null);
  return { indicator: series.name, area: AREA, series: { ...series, points, cells }, location };
}

import type { Period } from '../../engine';
import { area } from '../area';
import type { AssessedGoal } from '../assessed';
import { formulasOf } from '../cells';
import type { DecodedSeries } from '../decoded';
import type { CellInput, ChartEdit, ChartSeriesSpec, Edit } from '../plan';
import type { Area, SheetSnapshot, Snapshot } from '../snapshot';
import { chartPoints, type ChartPoint } from './chart-data';
import { TEXT, valueFormat } from './number-formats';
import type { OwnSheets } from './ownership';

const HEADERS = ['Mål', 'Indikator', 'Periode', 'Aktuelt', 'Målniveau', 'Basis', 'Prognose'] as const;
const WIDTHS = [40, 220, 90, 65, 65, 65, 65] as const;
const HEADER_ROW = 3;
const COLUMN = { period: 2, actual: 3, target: 4, base: 5, projection: 6 } as const;

/** IBCS: what happened is dark and solid, what is planned or expected is broken; distinct in grey by dash and marker. */
const SERIES = [
  { name: 'Aktuelt', column: COLUMN.actual, color: '#1F3864', line: 'solid', weight: 2.25 },
  { name: 'Mål', column: COLUMN.target, color: '#C55A11', line: 'dash', weight: 1.5 },
  { name: 'Basis', column: COLUMN.base, color: '#7F7F7F', line: 'none', marker: true },
  { name: 'Prognose', column: COLUMN.projection, color: '#2E75B6', line: 'dot', weight: 2 },
] as const;

/** Points on the sheet: two charts beside each other; a row of charts is 15 sheet rows of 15 points, so that pages break between them. */
const GRID = { left: 6, top: 45, width: 372, height: 214, gapX: 12, gapY: 11, perRow: 2 } as const;
const PAGE = { titleRows: 3, rowsPerChart: 15, chartRowsPerPage: 4 } as const;

/** Labels below a chart: as many as can be read at this size. */
const LABELS = 8;

/** Chart names begin with this, so that those of a goal that is gone can be told from the user's own. */
const CHART_PREFIX = 'Målbar mål ';

interface Block {
  readonly goal: AssessedGoal;
  readonly indicator: DecodedSeries;
  readonly points: readonly ChartPoint[];
  /** Zero-based row of the first point on the data sheet. */
  readonly row: number;
}

/** A chart for every goal that has a series, bound to cells on a sheet of Målbar's own; charts of an earlier run are brought up to date. */
export function chartEdits(snapshot: Snapshot, sheets: OwnSheets, goals: readonly AssessedGoal[], asOf: Period | null) {
  const blocks = layOut(goals, asOf);
  if (blocks.length === 0) return [];
  const dataSheet = sheets.name('Data til grafer');
  const chartSheet = sheets.name('Grafer');
  const find = (name: string): SheetSnapshot | undefined => snapshot.sheets.find((sheet) => sheet.name === name);
  return [
    ...dataEdits(dataSheet, find(dataSheet), blocks),
    ...drawEdits(chartSheet, find(chartSheet), dataSheet, blocks),
  ];
}

function layOut(goals: readonly AssessedGoal[], asOf: Period | null): Block[] {
  const blocks: Block[] = [];
  let row = HEADER_ROW + 1;
  for (const goal of goals) {
    if (!goal.indicator) continue;
    const points = chartPoints(goal, goal.indicator, asOf);
    if (points.length === 0) continue;
    blocks.push({ goal, indicator: goal.indicator, points, row });
    row += points.length;
  }
  return blocks;
}

function dataEdits(sheet: string, present: SheetSnapshot | undefined, blocks: readonly Block[]): Edit[] {
  const rows = blocks.flatMap(({ goal, indicator, points }) =>
    points.map((point): CellInput[] => [
      goal.goal.number ?? '',
      seriesName(indicator),
      point.label,
      point.actual ?? '',
      point.target ?? '',
      point.base ?? '',
      point.projection ?? '',
    ]),
  );
  const formats = blocks.flatMap(({ indicator, points }) => {
    const format = valueFormat(indicator.series.unit);
    return points.map(() => [TEXT, TEXT, TEXT, format, format, format, format]);
  });
  // Rows that an earlier, longer run left behind are emptied.
  const left = Math.max(0, lastUsedRow(present) - (HEADER_ROW + rows.length));
  const blank = Array.from({ length: left }, () => HEADERS.map((): CellInput => ''));
  const body = area(HEADER_ROW + 1, 0, rows.length + left, HEADERS.length);
  const edits: Edit[] = [];
  if (!present) {
    edits.push(
      {
        kind: 'cells',
        sheet,
        area: area(0, 0, 2, 1),
        before: null,
        after: [['Data til grafer'], ['Skrevet af Målbar: graferne på arket Grafer viser disse tal.']],
      },
      { kind: 'format', sheet, area: area(0, 0, 1, 1), format: { bold: true, size: 14 } },
      { kind: 'cells', sheet, area: area(HEADER_ROW, 0, 1, HEADERS.length), before: null, after: [HEADERS] },
      {
        kind: 'format',
        sheet,
        area: area(HEADER_ROW, 0, 1, HEADERS.length),
        format: { bold: true, bottomBorder: '#7F7F7F' },
      },
      { kind: 'widths', sheet, column: 0, widths: WIDTHS },
      { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 0 },
    );
  }
  edits.push({
    kind: 'cells',
    sheet,
    area: body,
    before: present ? formulasOf(present, body) : null,
    after: [...rows, ...blank],
    numberFormats: [...formats, ...blank.map((row) => row.map(() => 'General'))],
  });
  return edits;
}

function drawEdits(
  sheet: string,
  present: SheetSnapshot | undefined,
  dataSheet: string,
  blocks: readonly Block[],
): Edit[] {
  const names = chartNames(blocks);
  const edits: Edit[] = [];
  if (!present) {
    edits.push(
      { kind: 'cells', sheet, area: area(0, 0, 1, 1), before: null, after: [['Udviklingen i målenes indikatorer']] },
      { kind: 'format', sheet, area: area(0, 0, 1, 1), format: { bold: true, size: 14 } },
      {
        kind: 'page_layout',
        sheet,
        orientation: 'portrait',
        breakBefore: pageBreaks(blocks.length),
        footer: { left: '&A', right: 'Side &P af &N' },
      },
    );
  }
  const charts = blocks.map((block, index) => chartOf(sheet, names[index] ?? '', dataSheet, block, index, present));
  const kept = new Set(charts.filter(({ exists }) => exists).map(({ name }) => name));
  for (const chart of present?.charts ?? []) {
    if (chart.name.startsWith(CHART_PREFIX) && !kept.has(chart.name)) {
      edits.push({ kind: 'delete_chart', sheet, name: chart.name });
    }
  }
  return [...edits, ...charts];
}

/** Zero-based rows at which a page begins: no chart is torn. */
function pageBreaks(charts: number): number[] {
  const chartRows = Math.ceil(charts / GRID.perRow);
  const pages = Math.ceil(chartRows / PAGE.chartRowsPerPage);
  const rowsPerPage = PAGE.rowsPerChart * PAGE.chartRowsPerPage;
  return Array.from({ length: Math.max(0, pages - 1) }, (_, page) => PAGE.titleRows + (page + 1) * rowsPerPage);
}

/** "Målbar mål 2a"; a number that occurs twice is told apart by a counter. */
function chartNames(blocks: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map(({ goal }) => {
    const name = CHART_PREFIX + (goal.goal.number ?? `i række ${goal.goal.row + 1}`);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function chartOf(
  sheet: string,
  name: string,
  dataSheet: string,
  block: Block,
  index: number,
  present: SheetSnapshot | undefined,
): ChartEdit {
  const { row, points, indicator, goal } = block;
  const column = (at: number): Area => area(row, at, points.length, 1);
  const drawn = SERIES.filter(({ column: at }) => at === COLUMN.actual || hasValue(points, at));
  const series = drawn.map(({ column: at, ...look }): ChartSeriesSpec => ({ ...look, values: column(at) }));
  const before = present?.charts.find((chart) => chart.name === name);
  return {
    kind: 'chart',
    sheet,
    name,
    exists: before !== undefined && sameNames(before.series, series),
    type: 'line',
    title: chartTitle(goal, indicator),
    dataSheet,
    categories: column(COLUMN.period),
    series,
    valueNumberFormat: indicator.series.unit === 'percent' ? '0.0' : '#,##0',
    categorySpacing: Math.max(1, Math.ceil(points.length / LABELS)),
    left: GRID.left + (index % GRID.perRow) * (GRID.width + GRID.gapX),
    top: GRID.top + Math.floor(index / GRID.perRow) * (GRID.height + GRID.gapY),
    width: GRID.width,
    height: GRID.height,
  };
}

function hasValue(points: readonly ChartPoint[], column: number): boolean {
  const key = (Object.keys(COLUMN) as (keyof typeof COLUMN)[]).find((one) => COLUMN[one] === column);
  return key !== undefined && key !== 'period' && points.some((point) => point[key] !== null);
}

function sameNames(names: readonly string[], series: readonly ChartSeriesSpec[]): boolean {
  return names.length === series.length && series.every(({ name }, index) => names[index] === name);
}

/** "Mål 1: Fuldtidsledige, ydelse i alt – Lyngby-Taarbæk": the indicator in the goal table's own words. */
function chartTitle({ goal }: AssessedGoal, indicator: DecodedSeries): string {
  const number = goal.number === null ? '' : `Mål ${goal.number}: `;
  const place = indicator.area === null ? '' : ` – ${indicator.area}`;
  return `${number}${goal.indicator ?? indicator.indicator}${place}`;
}

function seriesName({ indicator, area: place }: DecodedSeries): string {
  return place === null ? indicator : `${indicator}, ${place}`;
}

function lastUsedRow(sheet: SheetSnapshot | undefined): number {
  return sheet?.cells ? sheet.cells.row + sheet.cells.values.length - 1 : -1;
}

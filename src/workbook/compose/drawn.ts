import type { Period } from '../../engine';
import type { AssessedGoal } from '../assessed';
import type { DecodedWorkbook } from '../decoded';
import type { Edit } from '../plan';
import { parseReference } from '../address';
import type { Snapshot } from '../snapshot';
import type { Steps } from '../steps';
import { appendixEdits, historyOf, type AppendixInput } from './appendix';
import { ChartData, ChartPen, chartsOfGoals, chartSheetEdits, type ChartInput } from './charts';
import { withoutFullStop } from './charts/caption';
import type { OwnSheets } from './ownership';
import type { PageFrame } from './print';
import { valueAt } from '../cells';

export interface DrawnOptions {
  /** Sheets with charts. */
  readonly charts: boolean;
  /** The committee's appendix, charts of the goals included. */
  readonly appendix: boolean;
  readonly meeting: string;
  readonly asOf: Period | null;
  readonly area: string | null;
  /** The charts' data refers to the cells it is read from. */
  readonly live: boolean;
}

/** What charts and appendix are made from. */
export function* appendixInput(
  snapshot: Snapshot,
  decoded: DecodedWorkbook,
  goals: readonly AssessedGoal[],
  { asOf, area, live, meeting }: Omit<DrawnOptions, 'charts' | 'appendix'>,
): Steps<AppendixInput> {
  const chartInput: ChartInput = { decoded, goals, asOf, area, referTo: live ? plainCell(snapshot) : null };
  const frame: PageFrame = { area, meeting, sources: sourcesOf(decoded, goals), asOf };
  return {
    ...chartInput,
    snapshot,
    charts: yield* chartsOfGoals(chartInput),
    frame,
    history: historyOf(snapshot, goals, asOf),
  };
}

/** Charts and appendix: their data stands once, on one sheet, whoever draws it. */
export function* drawnEdits(
  snapshot: Snapshot,
  sheets: OwnSheets,
  decoded: DecodedWorkbook,
  goals: readonly AssessedGoal[],
  options: DrawnOptions,
): Steps<Edit[]> {
  if (!options.charts && !options.appendix) return [];
  const input = yield* appendixInput(snapshot, decoded, goals, options);
  const data = new ChartData(() => sheets.name('Data til grafer'));
  const pen = new ChartPen(snapshot);
  const { frame } = input;
  const appendix = options.appendix ? yield* appendixEdits(input, sheets, { data, pen, frame }) : [];
  const charts = options.charts ? yield* chartSheetEdits(snapshot, sheets, input, input.charts, data, pen, frame) : [];
  return [
    ...(yield* data.edits(snapshot)),
    ...appendix,
    ...charts,
    ...pen.record(),
    ...(options.appendix ? input.history.edits : []),
  ];
}

/** The sources of the series the goals are measured by, each named once. */
function sourcesOf(decoded: DecodedWorkbook, goals: readonly AssessedGoal[]): string[] {
  const used = new Set(goals.map(({ indicator }) => indicator));
  const tables = decoded.indicatorTables.filter(({ series }) => series.some((one) => used.has(one)));
  return [...new Set(tables.flatMap(({ source }) => (source === null ? [] : [withoutFullStop(source)])))];
}

/** A cell that holds the value as the series has it: not a text, not a percentage in another scale. */
function plainCell(snapshot: Snapshot): (cell: string, value: number) => string | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (cell, value) => {
    const place = parseReference(cell);
    const sheet = place?.sheet == null ? undefined : sheets.get(place.sheet);
    if (!place || !sheet) return null;
    return valueAt(sheet, place.area.row, place.area.column) === value ? cell : null;
  };
}

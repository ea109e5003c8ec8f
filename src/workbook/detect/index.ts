import type { DecodedWorkbook, Finding, GoalTable, IndicatorTable } from '../decoded';
import type { Snapshot } from '../snapshot';
import { atOnce, type Steps } from '../steps';
import { findGoalTables } from './goal-tables';
import type { ParseGoal } from './goal-row';
import { Grid } from './grid';
import { findIndicatorTables } from './indicator-tables';

export { matchSeries, type ConfirmedChoice, type MatchOptions, type SeriesMatch } from './match';
export { sameArea } from './areas';
export type { ParseGoal } from './goal-row';

export interface DecodeOptions {
  /** Reads a goal from its sentence where the structured cells are empty. */
  readonly parseGoal?: ParseGoal;
  /** Sheets that Målbar made and that hold copies of what stands elsewhere. */
  readonly ownSheets?: readonly string[];
}

/** Sheets of Målbar's own that repeat the workbook's data (product.md, "Sheets Målbar makes"). */
const OWN_SHEETS = ['Status på mål', 'Grafer', 'Data til grafer', 'Om vurderingen'];

/** Finds the indicator tables and goal tables of a workbook. Pure, total and linear in the number of cells. */
export function decodeWorkbook(snapshot: Snapshot, options: DecodeOptions = {}): DecodedWorkbook {
  return atOnce(decodeSteps(snapshot, options));
}

/** The same, a row of a table at a time. */
export function* decodeSteps(snapshot: Snapshot, options: DecodeOptions = {}): Steps<DecodedWorkbook> {
  const own = new Set(options.ownSheets ?? OWN_SHEETS);
  const indicatorTables: IndicatorTable[] = [];
  const goalTables: GoalTable[] = [];
  const findings: Finding[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.cells === null || own.has(sheet.name)) continue;
    const grid = new Grid(sheet);
    const goals = yield* findGoalTables(grid, sheet, {
      parseGoal: options.parseGoal ?? null,
    });
    goalTables.push(...goals.tables);
    const indicators = yield* findIndicatorTables(grid, sheet);
    indicatorTables.push(...indicators.tables);
    findings.push(...goals.findings, ...indicators.findings);
  }
  return { indicatorTables, goalTables, findings };
}

import { describe as describeGoal, evaluateGoal, type Goal, type Period, type Policy } from '../../src/engine';
import { countedIn } from '../../src/workbook/assess';
import type { AssessedGoal } from '../../src/workbook/assessed';
import type { DecodedGoal, DecodedSeries, GoalTable, StatusColumn } from '../../src/workbook/decoded';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { liveEdits } from '../../src/workbook/compose/live';
import { OwnSheets } from '../../src/workbook/compose/ownership';
import { cellAddress } from '../../src/workbook/address';
import type { CellInput, Edit } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sheet, workbook, type Cell } from '../builders/snapshot';

export const GOALS = "Mål '26 (æøå)";
const HEADER = 3;

/** The status columns, from this column of the goal sheet on. */
const STATUS: readonly StatusColumn[] = [
  'status',
  'lastPeriod',
  'base',
  'targetLevel',
  'actual',
  'change',
  'gap',
  'attainment',
  'projection',
  'sentence',
  'assessedAt',
];
const FIRST_STATUS = 20;

export interface MeasuredCase {
  readonly goal: Goal;
  readonly series: DecodedSeries | null;
  readonly text?: string;
}

export interface CaseOptions {
  readonly asOf: Period | null;
  readonly policy?: Partial<Policy>;
}

/** Goals in a goal table of their own, judged by the engine: what live mode starts from. */
export function assessCases(
  cases: readonly MeasuredCase[],
  options: CaseOptions,
): { sheet: SheetSnapshot; goals: AssessedGoal[] } {
  const rows: Cell[][] = [['Beskæftigelsesplan'], [], [], ['Nr.', 'Mål', 'Måltal', 'Basisperiode', 'Målperiode']];
  const decoded = cases.map(({ goal, text }, index): DecodedGoal => {
    const number = String(index + 1);
    const words = text ?? `Mål nr. ${number}: "${goal.kind}"`;
    rows.push([number, words, goal.value ?? '', goal.basePeriod ?? '', goal.targetPeriod ?? '']);
    return {
      row: HEADER + 1 + index,
      number,
      text: words,
      section: null,
      ministerGoal: false,
      indicator: null,
      area: null,
      rationale: null,
      method: null,
      remarks: null,
      goal: { ...goal, number, text: words },
    };
  });
  const table: GoalTable = {
    sheet: GOALS,
    area: { row: HEADER, column: 0, rowCount: cases.length + 1, columnCount: 5 },
    headerRow: HEADER,
    tableName: null,
    columns: { number: 0, text: 1, value: 2, basePeriod: 3, targetPeriod: 4 },
    statusColumns: {},
    goals: decoded,
  };
  const goals = decoded.map((goal, index): AssessedGoal => {
    const series = cases[index]?.series ?? null;
    const assessment = evaluateGoal(goal.goal, series?.series ?? null, {
      asOf: options.asOf,
      ...(options.policy ? { policy: options.policy } : {}),
    });
    const unitText = countedIn(series);
    const words = (language: 'da' | 'en'): string =>
      describeGoal(goal.goal, assessment, { language, ...(unitText === null ? {} : { unitText }) });
    return { table, goal, indicator: series, assessment, sentence: { da: words('da'), en: words('en') } };
  });
  return { sheet: sheet(rows, { name: GOALS }), goals };
}

/** A workbook of cases with everything live mode writes: what the plan does to it, status columns included. */
export function liveWorkbook(
  cases: readonly MeasuredCase[],
  sheets: readonly SheetSnapshot[],
  options: CaseOptions,
): { snapshot: Snapshot; edits: Edit[]; goals: AssessedGoal[]; live: ReturnType<typeof liveEdits> } {
  const { sheet: goalSheet, goals } = assessCases(cases, options);
  const snapshot = workbook(goalSheet, ...sheets);
  const own = new OwnSheets(snapshot);
  const live = liveEdits(snapshot, own, goals, {
    asOf: options.asOf,
    ...(options.policy ? { policy: options.policy } : {}),
  });
  return { snapshot, edits: [...own.additions(), ...live.edits, ...statusEdits(goals, live)], goals, live };
}

/** The status columns of every goal table, as the formulas of live mode. */
export function statusEdits(goals: readonly AssessedGoal[], live: ReturnType<typeof liveEdits>): Edit[] {
  const tables = [...new Set(goals.map(({ table }) => table))];
  return [
    ...tables.map((table): Edit => cellsEdit(table.sheet, table.headerRow, [...STATUS])),
    ...goals.map((goal) =>
      cellsEdit(
        goal.table.sheet,
        goal.goal.row,
        STATUS.map((column) => ({ formula: live.cells.get(goal)?.[column] ?? '' })),
      ),
    ),
  ];
}

function cellsEdit(sheetName: string, row: number, cells: readonly CellInput[]): Edit {
  const area = { row, column: FIRST_STATUS, rowCount: 1, columnCount: cells.length };
  return { kind: 'cells', sheet: sheetName, area, before: null, after: [cells] };
}

/** Address of a goal's status cell on its sheet, A1. */
export function statusAddress({ goal }: AssessedGoal, column: StatusColumn): string {
  return cellAddress(goal.row, FIRST_STATUS + STATUS.indexOf(column));
}

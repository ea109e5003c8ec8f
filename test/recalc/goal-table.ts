import { describe as describeGoal, evaluateGoal, type Goal, type Period, type Policy } from '../../src/engine';
import { countedIn } from '../../src/workbook/assess';
import type { AssessedGoal } from '../../src/workbook/assessed';
import type { DecodedGoal, DecodedSeries, GoalTable, StatusColumn } from '../../src/workbook/decoded';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { liveEdits } from '../../src/workbook/compose/live';
import { OwnSheets } from '../../src/workbook/compose/ownership';
import type { Edit } from '../../src/workbook/plan';
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
const FIRST_STATUS = 6;

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
  const status: Edit = {
    kind: 'cells',
    sheet: GOALS,
    area: { row: HEADER, column: FIRST_STATUS, rowCount: goals.length + 1, columnCount: STATUS.length },
    before: null,
    after: [
      STATUS,
      ...goals.map((goal) => STATUS.map((column) => ({ formula: live.cells.get(goal)?.[column] ?? '' }))),
    ],
  };
  return { snapshot, edits: [...own.additions(), ...live.edits, status], goals, live };
}

/** Address of a goal's status cell on the goal sheet, A1. */
export function statusAddress(index: number, column: StatusColumn): string {
  return `${String.fromCharCode(65 + FIRST_STATUS + STATUS.indexOf(column))}${String(HEADER + 2 + index)}`;
}

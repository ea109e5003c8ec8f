/**
 * Live mode: formulas instead of values, so that a workbook goes on evaluating itself where nobody has Målbar
 * (evaluation.md sections 2 to 5.4). Two sheets of Målbar's own hold the calculation; the status columns refer to them.
 */
import type { Period, Policy, Series } from '../../../engine';
import { cellAddress } from '../../address';
import { area } from '../../area';
import { AS_OF_NAME } from '../../as-of-cell';
import type { AssessedGoal } from '../../assessed';
import type { DecodedSeries, GoalTable, ShareParts, StatusColumn } from '../../decoded';
import type { Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { atOnce, mapSteps, type Steps } from '../../steps';
import type { LivePlaces } from '../about/words';
import type { OwnSheets } from '../ownership';
import { RUN_AGAIN } from './asked-as-read';
import { CellReader } from './cell-reader';
import { cellOn } from './formula';
import { goalKeyOf, resultFormula, type GoalKey } from './goal-key';
import { FIRST_STEP, stepRow, type GoalRowKey } from './goal-rows';
import { FIRST_GOAL, writeGoalSheet, type GoalColumn } from './goal-sheet';
import { pathLocation } from './path-location';
import { AS_OF_CELL, asOfReference, seenToOn } from './policy-head';
import { planSeries, type SeriesNeed, type ShareNeed } from './series-plan';
import type { SeriesRefs } from './series-refs';
import { writeSeriesSheet } from './series-sheet';
import { SheetDraft } from '../sheet-draft';
import { placePeriod, rhythmOf } from './slots';

export interface LiveOptions {
  /** What the user chose to look at; null sees everything, and goes on seeing what is added. */
  readonly asOf: Period | null;
  readonly policy?: Partial<Policy>;
  /** Tables whose statuses stand on a sheet of Målbar's own, not beside the goals; none unless said. */
  readonly isApart?: (table: GoalTable) => boolean;
}

/** Trouble in writing a goal as formulas: its numbers are then written as they are. */
export interface LiveIssue {
  readonly code: 'live_not_possible';
  readonly goal: AssessedGoal;
  readonly params: { readonly indicator: string; readonly sheet: string };
}

export interface Live {
  /** The calculation sheets, and the name of the as-of's cell. The sheets themselves are added by `OwnSheets`. */
  readonly edits: readonly Edit[];
  /** What stands in the status columns of each goal. Their cells must not be formatted as text. */
  readonly cells: ReadonlyMap<AssessedGoal, Readonly<Partial<Record<StatusColumn, string>>>>;
  readonly issues: readonly LiveIssue[];
  /** Where a reader finds the calculation and the cell of the as-of. */
  readonly places: LivePlaces;
  /** Cells and formulas of the calculation sheets. */
  readonly size: { readonly cells: number; readonly formulas: number };
}

const NOTHING: Live = {
  edits: [],
  cells: new Map(),
  issues: [],
  places: { sheet: '', cell: '', series: '' },
  size: { cells: 0, formulas: 0 },
};

/** Writes the goals as formulas. Pure, as all composition. */
export function liveEdits(
  snapshot: Snapshot,
  sheets: OwnSheets,
  goals: readonly AssessedGoal[],
  options: LiveOptions,
): Live {
  return atOnce(liveSteps(snapshot, sheets, goals, options));
}

/** The same, a series and a goal at a time. */
export function* liveSteps(
  snapshot: Snapshot,
  sheets: OwnSheets,
  goals: readonly AssessedGoal[],
  options: LiveOptions,
): Steps<Live> {
  if (goals.length === 0) return NOTHING;
  const tables = [...new Set(goals.map(({ table }) => table))];
  const ordered = tables.flatMap((table) => goals.filter((goal) => goal.table === table));
  const names = { goals: sheets.name('Beregning'), series: sheets.name('Tidsserier til beregning') };
  const pooled = options.policy?.pooled === true;
  const needs = collectNeeds(snapshot, ordered, pooled);
  const axes = yield* planSeries(
    snapshot,
    [...needs.values()],
    tables.map(({ sheet, area: own }) => ({ sheet, area: own })),
  );
  const seriesDraft = new SheetDraft(names.series);
  const written = yield* writeSeriesSheet(seriesDraft, axes, { asOf: seenToOn(names.goals), pooled });
  const refs = new Map<Series, SeriesRefs>([...written].map(([plan, ref]) => [plan.series, ref]));
  const columns = placeColumns(snapshot, ordered, tables, refs);
  const goalDraft = new SheetDraft(names.goals);
  yield* writeGoalSheet(goalDraft, columns, { asOf: options.asOf, policy: options.policy ?? {} });
  const present = (name: string): Snapshot['sheets'][number] | undefined =>
    snapshot.sheets.find((sheet) => sheet.name === name);
  const [a, b] = [goalDraft.size(), seriesDraft.size()];
  const before = snapshot.names.find(({ name }) => name.toLowerCase() === AS_OF_NAME.toLowerCase())?.formula ?? null;
  return {
    edits: [
      // The name first: formulas that refer to it are entered after it.
      ...nameEdit(before, asOfReference(names.goals)),
      ...(yield* goalDraft.editSteps(present(names.goals))),
      ...(yield* seriesDraft.editSteps(present(names.series))),
      ...sheetLooks(names, columns.length),
    ],
    cells: yield* statusCells(columns, names.goals, options.isApart ?? (() => false)),
    issues: columns.flatMap(({ assessed, series }): LiveIssue[] =>
      assessed.indicator !== null && series === null ? [issueOf(assessed, assessed.indicator)] : [],
    ),
    places: { sheet: names.goals, cell: AS_OF_CELL, series: names.series },
    size: { cells: a.cells + b.cells, formulas: a.formulas + b.formulas },
  };
}

function nameEdit(before: string | null, after: string): Edit[] {
  return before === after ? [] : [{ kind: 'name', name: AS_OF_NAME, before, after }];
}

function issueOf(goal: AssessedGoal, { indicator, location }: DecodedSeries): LiveIssue {
  return { code: 'live_not_possible', goal, params: { indicator, sheet: location.sheet } };
}

/** Every series once, with the periods any goal asks of it. */
function collectNeeds(snapshot: Snapshot, goals: readonly AssessedGoal[], pooled: boolean): Map<Series, SeriesNeed> {
  const needs = new Map<Series, SeriesNeed>();
  for (const { goal, indicator } of goals) {
    if (indicator === null) continue;
    const rhythm = rhythmOf(indicator.series);
    const slots = [goal.goal.basePeriod, goal.goal.targetPeriod].flatMap((period) => {
      const window = placePeriod(period, rhythm);
      return window === null ? [] : [window.firstSlot, window.lastSlot];
    });
    const share = shareOf(indicator, pooled);
    const parts = share === undefined || indicator.share === undefined ? [] : partsOf(indicator.share);
    for (const part of parts) {
      // A number that goals are measured by as well keeps what they need of it.
      const own = needs.get(part.series);
      needs.set(part.series, own ?? { ...needOf(part), slots });
    }
    const known = needs.get(indicator.series);
    needs.set(indicator.series, {
      ...needOf(indicator),
      slots: [...(known?.slots ?? []), ...slots],
      ...(share === undefined ? {} : { share }),
    });
    const path = goal.goal.path ?? null;
    const location = path === null ? null : pathLocation(snapshot, path);
    if (path !== null && location !== null) {
      needs.set(path, {
        series: path,
        location,
        numberText: null,
        indicator: path.name,
        area: null,
        seenWhole: true,
        slots,
      });
    }
  }
  return needs;
}

function needOf({ series, location, numberText, indicator, area }: DecodedSeries): SeriesNeed {
  return { series, location, numberText: numberText ?? null, indicator, area, seenWhole: false, slots: [] };
}

const partsOf = ({ numerator, denominator }: ShareParts): readonly DecodedSeries[] => [numerator, denominator];

/** What the formulas make a share of; a printed share is looked up, and its numbers are needed for pooled means only. */
function shareOf({ share }: DecodedSeries, pooled: boolean): ShareNeed | undefined {
  if (share === undefined || (share.printed && !pooled)) return undefined;
  return { numerator: share.numerator.series, denominator: share.denominator.series, printed: share.printed };
}

function placeColumns(
  snapshot: Snapshot,
  goals: readonly AssessedGoal[],
  tables: readonly GoalTable[],
  refs: ReadonlyMap<Series, SeriesRefs>,
): GoalColumn[] {
  const sheetOf = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const keys = new Map<GoalTable, { key: GoalKey; reader: CellReader }>();
  for (const table of tables) {
    const sheet = sheetOf.get(table.sheet);
    if (sheet === undefined) throw new RangeError(`No sheet ${table.sheet}`);
    const own = goals.filter((goal) => goal.table === table);
    const others = tables.filter((other) => other !== table);
    keys.set(table, { key: goalKeyOf(table, sheet, own, others), reader: new CellReader(sheet) });
  }
  const columnOf = new Map(goals.map((goal, index) => [goal, FIRST_GOAL + index]));
  return goals.flatMap((assessed): GoalColumn[] => {
    const own = keys.get(assessed.table);
    const column = columnOf.get(assessed);
    if (own === undefined || column === undefined) return [];
    const combined = assessed.assessment.subgoals !== undefined;
    const parts = combined
      ? goals.filter(({ table, goal }) => table === assessed.table && goal.parentRow === assessed.goal.row)
      : [];
    const path = assessed.goal.goal.path ?? null;
    return [
      {
        assessed,
        column,
        ...own,
        series: assessed.indicator === null ? null : (refs.get(assessed.indicator.series) ?? null),
        path: path === null ? null : (refs.get(path) ?? null),
        parts: parts.flatMap((part) => columnOf.get(part) ?? []),
      },
    ];
  });
}

const SHOWN: readonly (readonly [StatusColumn, GoalRowKey])[] = [
  ['status', 'status'],
  ['lastPeriod', 'lastName'],
  ['base', 'base'],
  ['targetLevel', 'shownLevel'],
  ['actual', 'actual'],
  ['change', 'shownChange'],
  ['gap', 'gap'],
  ['attainment', 'attainment'],
  ['projection', 'projection'],
  ['sentence', 'sentence'],
  ['assessedAt', 'assessedAt'],
];

function* statusCells(
  columns: readonly GoalColumn[],
  sheet: string,
  isApart: (table: GoalTable) => boolean,
): Steps<Live['cells']> {
  const linesOf = new Map<GoalTable, { first: number; last: number }>();
  for (const { assessed, column } of columns) {
    const lines = linesOf.get(assessed.table) ?? { first: column, last: column };
    linesOf.set(assessed.table, { first: Math.min(lines.first, column), last: Math.max(lines.last, column) });
  }
  return new Map(
    yield* mapSteps(columns, (column) => {
      const { assessed, key } = column;
      const lines = linesOf.get(assessed.table) ?? { first: column.column, last: column.column };
      const keyRow = stepRow(key.column === assessed.table.columns.number ? 'number' : 'text');
      const keyCell = key.column === null ? '' : `$${cellAddress(assessed.goal.row, key.column)}`;
      // On a sheet of Målbar's own the goals' keys stand elsewhere: the status is that of the goal's own column.
      const apart = isApart(assessed.table);
      const cell = (shown: GoalRowKey, missing: string): string => {
        if (apart) return `=${cellOn(sheet, stepRow(shown), column.column)}`;
        return resultFormula(
          key,
          keyCell,
          { sheet, resultRow: stepRow(shown), keyRow, columns: lines },
          column.column,
          missing,
        );
      };
      return [
        assessed,
        Object.fromEntries(
          SHOWN.map(([status, step]) => [
            status,
            cell(step, status === 'status' ? `IF(${keyCell}="","","${RUN_AGAIN}")` : '""'),
          ]),
        ),
      ] as const;
    }),
  );
}

function sheetLooks(names: { readonly goals: string; readonly series: string }, count: number): Edit[] {
  return [
    { kind: 'widths', sheet: names.goals, column: 0, widths: [180, 150, ...Array.from({ length: count }, () => 130)] },
    { kind: 'format', sheet: names.goals, area: area(FIRST_STEP, 1, 80, 1), format: { color: '#595959' } },
    { kind: 'freeze', sheet: names.goals, rows: 0, columns: FIRST_GOAL },
    { kind: 'freeze', sheet: names.series, rows: 0, columns: 3 },
  ];
}

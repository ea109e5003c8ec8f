import { formatPeriod, statusLabel, type Goal, type GoalKind, type Period, type Policy } from '../../../engine';
import { area } from '../../area';
import { cellAddress } from '../../address';
import type { AssessedGoal } from '../../assessed';
import type { GoalTable } from '../../decoded';
import type { CellInput } from '../../plan';
import type { Steps as WorkSteps } from '../../steps';
import type { CellReader } from './cell-reader';
import { askedAsRead } from './asked-as-read';
import { fixed, formula, quoted } from './formula';
import { goalCell, rowFormula, type GoalKey } from './goal-key';
import { GOAL_ROWS, stepRow, type GoalRowKey } from './goal-rows';
import {
  countsFromBase,
  measureOf,
  placeGoal,
  senseOf,
  type GoalSetup,
  type PolicyCells,
  type Sense,
} from './goal-setup';
import { judgedWords } from './judged-words';
import { figureSteps, outlookSteps, placeSteps, resultSteps, seriesSteps, type Steps } from './judged-steps';
import { writePolicy } from './policy-head';
import type { SeriesRefs } from './series-refs';
import { MONTH } from './series-rows';
import type { SheetDraft } from '../sheet-draft';
import { placePeriod } from './slots';
import { combinedFormula, developmentSteps, ratingFormula } from './unjudged-steps';
import { subgoalWords, unjudgedWords } from './unjudged-words';

/** A goal with all that its column refers to. */
export interface GoalColumn {
  readonly assessed: AssessedGoal;
  /** Zero-based column on the sheet. */
  readonly column: number;
  readonly key: GoalKey;
  readonly reader: CellReader;
  readonly series: SeriesRefs | null;
  readonly path: SeriesRefs | null;
  /** Columns of the sub-goals that make this goal's status. */
  readonly parts: readonly number[];
}

/** First column of goals; to the left of them the names of the steps and notes. */
export const FIRST_GOAL = 2;

const KINDS: Readonly<Record<GoalKind, string>> = {
  change: 'Ændring',
  level: 'Niveau',
  average: 'Gennemsnit',
  baseline_level: 'Niveau for basisperiode',
  range: 'Interval',
  count: 'Antal',
  all: 'Alle',
  path: 'Målsti',
  qualitative: 'Kvalitativt',
  follow: 'Følges',
  undetermined: 'Ikke fastsat',
};

const SENSES: Readonly<Record<Sense, string>> = {
  less: 'mindre er bedre',
  more: 'mere er bedre',
  equal: 'så tæt på måltallet som muligt',
  range: 'inden for intervallet',
};

const JUDGED: ReadonlySet<GoalKind> = new Set([
  'change',
  'level',
  'average',
  'baseline_level',
  'range',
  'count',
  'all',
  'path',
]);

export function* writeGoalSheet(
  draft: SheetDraft,
  columns: readonly GoalColumn[],
  options: { readonly asOf: Period | null; readonly policy: Partial<Policy> },
): WorkSteps<void> {
  draft.set(0, 0, 'Beregning');
  draft.look(area(0, 0, 1, 1), { bold: true, size: 14 });
  draft.set(
    1,
    0,
    'Skrevet af Målbar. En kolonne for hvert mål; status i måltabellen hentes herfra og regnes ud på ny, når tallene ændres.',
  );
  const last = FIRST_GOAL + columns.length - 1;
  const row = (key: GoalRowKey): string => `${fixed(stepRow(key), FIRST_GOAL)}:${fixed(stepRow(key), last)}`;
  const policy = writePolicy(draft, options.asOf, options.policy, { dates: row('last'), names: row('lastName') });
  writeLabels(draft, columns.length);
  for (const column of columns) {
    writeGoal(draft, column, policy);
    yield;
  }
}

function writeLabels(draft: SheetDraft, count: number): void {
  for (const [key, row] of Object.entries(GOAL_ROWS)) {
    const at = stepRow(key as keyof typeof GOAL_ROWS);
    if ('heading' in row) {
      draft.set(at, 0, row.heading);
      draft.look(area(at, 0, 1, FIRST_GOAL + count), { bold: true, fill: '#DCE4F0', color: '#1F2A44' });
      continue;
    }
    draft.set(at, 0, row.label);
    if (row.note !== '') draft.set(at, 1, row.note);
  }
  draft.look(area(stepRow('text'), FIRST_GOAL, 1, Math.max(1, count)), { wrap: true, vertical: 'Top' });
}

/** Steps that the goal table shows: a blank cell would be shown as 0. */
const EMPTY: Steps = Object.fromEntries(
  ['lastName', 'base', 'actual', 'gap', 'attainment', 'projection', 'shownLevel', 'shownChange'].map((key) => [
    key,
    '""',
  ]),
);

/** Steps that hold dates. */
const DATED: ReadonlySet<GoalRowKey> = new Set(['baseFrom', 'baseTo', 'targetFrom', 'targetTo', 'last']);

function writeGoal(draft: SheetDraft, column: GoalColumn, policy: PolicyCells): void {
  const at = (key: GoalRowKey): string => cellAddress(stepRow(key), column.column);
  for (const [key, value] of Object.entries(constants(column)) as [GoalRowKey, CellInput][]) {
    draft.set(stepRow(key), column.column, value, DATED.has(key) ? MONTH : typeof value === 'string' ? '@' : null);
  }
  const { status = '""', ...others } = steps(column, policy, at);
  const all = { ...others, status: askedAsRead(column, at('row'), status) };
  for (const [key, text] of Object.entries(all) as [GoalRowKey, string][]) {
    draft.set(stepRow(key), column.column, formula(text), DATED.has(key) ? MONTH : null);
  }
}

/** What the goal asks for, as it was read. */
function constants({ assessed, key, series }: GoalColumn): Partial<Record<GoalRowKey, CellInput>> {
  const { goal } = assessed.goal;
  const { indicator } = assessed;
  const rhythm = series?.rhythm ?? null;
  const base = rhythm === null ? null : placePeriod(goal.basePeriod, rhythm);
  const target = rhythm === null ? null : placePeriod(goal.targetPeriod, rhythm);
  const judged = JUDGED.has(goal.kind);
  const text = key.column === assessed.table.columns.text ? key.value(assessed) : (assessed.goal.text ?? '');
  const number = key.column === assessed.table.columns.number ? key.value(assessed) : (assessed.goal.number ?? '');
  return {
    number,
    text,
    // Stands where no formula takes its place.
    sentence: assessed.sentence.da,
    kind: KINDS[goal.kind],
    ...(judged ? { sense: SENSES[senseOf(goal)] } : {}),
    ...(goal.kind === 'range' && goal.valueHigh !== null && goal.valueHigh !== undefined
      ? { high: goal.valueHigh }
      : {}),
    ...(judged && target !== null && rhythm !== null ? { measure: measureText(assessed, rhythm) } : {}),
    indicator:
      indicator === null ? '' : [indicator.indicator, indicator.area ?? ''].filter((one) => one !== '').join(', '),
    ...(base === null || !goal.basePeriod
      ? {}
      : { baseName: formatPeriod(goal.basePeriod, 'da'), baseFrom: base.from, baseTo: base.to }),
    ...(target === null || !goal.targetPeriod
      ? {}
      : { targetName: formatPeriod(goal.targetPeriod, 'da'), targetFrom: target.from, targetTo: target.to }),
  };
}

function measureText({ goal: { goal }, indicator }: AssessedGoal, rhythm: SeriesRefs['rhythm']): string {
  const target = placePeriod(goal.targetPeriod, rhythm);
  if (target === null) return '';
  const measure = measureOf(goal, indicator?.series.aggregation ?? 'mean', target, rhythm);
  if (measure.point) return 'værdien i perioden';
  const times = measure.scale === 1 ? '' : ` gange ${String(measure.scale).replace('.', ',')}`;
  return { mean: `gennemsnit${times}`, sum: 'sum', last: 'seneste værdi' }[measure.kind];
}

function steps(column: GoalColumn, policy: PolicyCells, at: (key: GoalRowKey) => string): Steps {
  const { assessed, key, series, path, parts } = column;
  const { goal } = assessed.goal;
  const shared: Steps = {
    ...EMPTY,
    row: rowFormula(
      assessed.table,
      key,
      assessed,
      at(key.column === assessed.table.columns.number ? 'number' : 'text'),
    ),
    assessedAt: policy.assessedAt,
  };
  const status = quoted(statusLabel(assessed.assessment.status, 'da'));
  if (parts.length > 0) {
    const statuses = parts.map((part) => cellAddress(stepRow('status'), part));
    return { ...shared, status: combinedFormula(statuses), sentence: subgoalWords(statuses) };
  }
  const aggregation = assessed.indicator?.series.aggregation ?? 'mean';
  const unit = assessed.indicator?.series.unit ?? 'count';
  if (!JUDGED.has(goal.kind)) {
    const base = series === null ? null : placePeriod(goal.basePeriod, series.rhythm);
    const development =
      series === null
        ? {}
        : { ...seriesSteps({ series, at }), ...developmentSteps(series, base, aggregation, unit, at) };
    return {
      ...shared,
      ...development,
      status: goal.kind === 'qualitative' ? rating(column, at) : status,
      ...unjudgedWords(assessed, series, policy, at),
    };
  }
  const placed = series === null ? null : placeGoal(goal, aggregation, series.rhythm);
  const invalid = assessed.assessment.status === 'invalid';
  if (series === null || placed === null || invalid || (goal.kind === 'path' && path === null)) {
    return { ...shared, status };
  }
  const setup: GoalSetup = {
    assessed,
    goal,
    sense: senseOf(goal),
    measure: placed.measure,
    base: placed.base,
    counts: countsFromBase(goal),
    target: placed.target,
    series,
    path,
    policy,
    at,
  };
  return {
    ...shared,
    value: valueFormula(column, at('row')),
    decimals: decimalsFormula(goal, at),
    ...seriesSteps(setup),
    ...placeSteps(setup),
    ...figureSteps(setup),
    ...outlookSteps(setup),
    ...resultSteps(setup),
    ...judgedWords(setup),
  };
}

/** The goal's number, from its cell where that holds it as a number; a text there that is no number is no target. */
function valueFormula({ assessed, key, reader }: GoalColumn, row: string): string {
  const { table, goal } = assessed;
  const value = goal.goal.value ?? null;
  const column = table.columns.value;
  const constant = value === null ? '""' : String(value);
  if (column === undefined || value === null) return constant;
  const standing = reader.value(goal.row, column);
  const scale = typeof standing === 'number' ? scaleOf(Math.abs(standing), Math.abs(value)) : null;
  if (scale === null) return constant;
  const cell = goalCell(table, key, assessed, column, row);
  const size = goal.goal.kind === 'change' ? `ABS(${cell})` : cell;
  const number = scale === 1 ? size : `ROUND(100*${size},12)`;
  return `IF(ISNUMBER(${cell}),${number},IF(${cell}="",${constant},""))`;
}

/** Decimals of the goal's number: as stated, else as many as it (or the level it comes to) shows. */
function decimalsFormula({ decimals, value }: Goal, at: (key: GoalRowKey) => string): string {
  if (decimals !== null && decimals !== undefined) return String(decimals);
  const number = at(value === null || value === undefined ? 'level' : 'value');
  const shown = [0, 1, 2, 3, 4, 5, 6].reduceRight(
    (rest, count) => `IF(ROUND(${number},${String(count)})=${number},${String(count)},${rest})`,
    '12',
  );
  return `IF(${number}="","",${shown})`;
}

function scaleOf(standing: number, value: number): 1 | 100 | null {
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  if (close(standing, value)) return 1;
  return close(standing * 100, value) ? 100 : null;
}

function rating({ assessed, key, reader }: GoalColumn, at: (key: GoalRowKey) => string): string {
  const { table, goal, assessment } = assessed;
  const column = table.columns.rating;
  if (column === undefined) return quoted(statusLabel(assessment.status, 'da'));
  const read = String(reader.value(goal.row, column)).trim();
  return ratingFormula(goalCell(table, key, assessed, column, at('row')), read, assessment.status);
}

export type { GoalTable };

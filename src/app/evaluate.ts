import { comparePeriods, type Period, type Policy } from '../engine';
import { parseFreeText, parseGoal } from './parse-goal';
import { cellAddress, formatAddress, parseReference } from '../workbook/address';
import { assessSteps } from '../workbook/assess';
import type { AssessedGoal } from '../workbook/assessed';
import { readChoices } from '../workbook/choices';
import { isTooNarrow, lostSheets, ownSheetNames } from '../workbook/compose';
import type { DecodedGoal, Finding, GoalTable } from '../workbook/decoded';
import { decodeSteps, sameArea } from '../workbook/detect';
import { inTurns, type Turns } from '../workbook/in-turns';
import { keptChoices } from '../workbook/mapping';
import { areasOf, ownArea } from '../workbook/own-area';
import { changedValues, type ChangedValue } from '../workbook/remembered-values';
import { readSnapshot } from '../workbook/excel/read';
import { inWorkbook } from '../workbook/excel/run';
import type { Snapshot } from '../workbook/snapshot';
import { atOnce, type Steps } from '../workbook/steps';
import type { EvaluatedGoal, Evaluation } from './evaluation';
import { goalId } from './goal-id';

export interface EvaluateOptions {
  /** Canonical code; null sees everything that is in the workbook; absent is as the workbook keeps it. */
  readonly asOf?: Period | null;
  /** null lets the workbook show it; absent is as the workbook keeps it. */
  readonly area?: string | null;
  /** Goes before the policy that the workbook keeps, field by field. */
  readonly policy?: Partial<Policy>;
  /** Local time of the evaluation, "2026-11-25T21:44". */
  readonly at?: string;
}

/**
 * Reads the open workbook and evaluates every goal in it. Three round trips to Excel; nothing is written. A large workbook
 * takes its time: it is evaluated in turns with the browser, and can be given up between them.
 */
export async function evaluate(options: EvaluateOptions = {}, turns: Turns = {}): Promise<Evaluation> {
  const snapshot = await inWorkbook(readSnapshot);
  return inTurns(evaluateSteps(snapshot, { at: localTime(new Date()), ...options }), turns);
}

/** The same, on a workbook that was read before. Pure. */
export function evaluateSnapshot(snapshot: Snapshot, options: EvaluateOptions = {}): Evaluation {
  return atOnce(evaluateSteps(snapshot, options));
}

function* evaluateSteps(snapshot: Snapshot, options: EvaluateOptions): Steps<Evaluation> {
  const decoded = yield* decodeSteps(snapshot, { ownSheets: ownSheetNames(snapshot), parseGoal });
  const areas = areasOf(decoded);
  const choices = readChoices(snapshot);
  const chosenArea = options.area === undefined ? choices.area : options.area;
  const area = asInFigures(chosenArea, areas) ?? ownArea(snapshot, decoded);
  const chosenAsOf = options.asOf === undefined ? choices.asOf : options.asOf;
  const policy = { ...choices.policy, ...options.policy };
  const choiceOf = keptChoices(snapshot, decoded);
  const { goals, findings } = yield* assessSteps(decoded, { asOf: chosenAsOf, area, policy, choiceOf });
  return {
    evaluatedAt: options.at ?? null,
    asOf: chosenAsOf ?? lastObserved(goals),
    chosenAsOf,
    policy,
    choices,
    area,
    areas,
    goals: goals.map(evaluatedGoal),
    findings: [
      ...decoded.findings,
      ...workbookFindings(snapshot, goals, area, areas),
      ...goals.flatMap(asksNothing),
      ...findings,
      ...revisionFindings(changedValues(snapshot, goals)),
    ],
    decoded,
    assessed: goals,
    snapshot,
  };
}

/** "Lyngby-Taarbæk Kommune" as the figures write it: "Lyngby-Taarbæk"; an area that they do not have stays as it is. */
function asInFigures(area: string | null, areas: readonly string[]): string | null {
  return area === null ? null : (areas.find((one) => sameArea(one, area)) ?? area);
}

/** "2026-11-25T21:44", on the clock of the user. */
function localTime(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${date}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The latest period any goal's verdict has seen. */
function lastObserved(goals: readonly AssessedGoal[]): Period | null {
  const periods = goals.map(({ assessment }) => assessment.lastPeriod).filter((period) => period !== null);
  return periods.sort(comparePeriods).at(-1) ?? null;
}

/** What Målbar keeps in the workbook, where not all of it could be read. */
const STORE_FINDINGS: Readonly<Record<NonNullable<Snapshot['settingsTrouble']>, Finding>> = {
  damaged: { code: 'store_damaged', severity: 'warning' },
  newer: { code: 'store_newer', severity: 'warning' },
  several: { code: 'store_several', severity: 'info' },
};

/** A row of the goal table whose text asks for nothing, and that no cell says more of: a goal all the same, for the analyst to rate. */
function asksNothing({ table, goal }: AssessedGoal): Finding[] {
  const { text, number, indicator, goal: asked } = goal;
  const open = asked.kind === 'qualitative' && asked.subgoals === undefined && !asked.rating && indicator === null;
  if (!open || text === null || parseFreeText(text).length > 0) return [];
  const cell = cellAddress(goal.row, table.columns.text ?? table.area.column);
  const about = number === null ? {} : { goal: number };
  return [{ code: 'no_goal', severity: 'info', sheet: table.sheet, cell, ...about }];
}

function workbookFindings(
  snapshot: Snapshot,
  goals: readonly AssessedGoal[],
  area: string | null,
  areas: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  if (snapshot.settingsTrouble !== undefined) findings.push(STORE_FINDINGS[snapshot.settingsTrouble]);
  const lost = lostSheets(snapshot).map(([, name]) => name);
  if (lost.length > 0) findings.push({ code: 'store_lost', severity: 'warning', params: { sheets: lost.join(', ') } });
  if (goals.length === 0) findings.push({ code: 'no_goals', severity: 'error' });
  if (area !== null && areas.length > 0 && !areas.includes(area)) {
    findings.push({ code: 'area_unknown', severity: 'error', params: { area, areas: areas.join(', ') } });
  }
  if (goals.length > 0 && area === null && areas.length > 1) {
    findings.push({ code: 'area_unclear', severity: 'warning', params: { areas: areas.join(', ') } });
  }
  const tables = [...new Set(goals.map(({ table }) => table))];
  const used = new Set(tables.map(({ sheet }) => sheet));
  for (const sheet of snapshot.sheets) {
    if (sheet.protected && used.has(sheet.name)) {
      findings.push({ code: 'sheet_protected', severity: 'warning', sheet: sheet.name });
    }
  }
  for (const table of tables) {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (isTooNarrow(sheet, table)) findings.push({ code: 'table_cannot_grow', severity: 'info', sheet: table.sheet });
  }
  return findings;
}

/** One finding for every series whose figures were revised since the goals were last judged, with the first of them. */
function revisionFindings(changes: readonly ChangedValue[]): Finding[] {
  return [...new Set(changes.map(({ series }) => series))].flatMap((series): Finding[] => {
    const own = changes.filter((one) => one.series === series);
    const [first] = own;
    if (first === undefined) return [];
    const place = parseReference(series.series.cells?.[first.period] ?? '');
    const { period, before, after } = first;
    return [
      {
        code: 'values_revised',
        severity: 'info',
        sheet: series.location.sheet,
        ...(place === null ? {} : { cell: formatAddress(place.area) }),
        params: { indicator: series.series.name, period, before, after, count: own.length },
      },
    ];
  });
}

function evaluatedGoal(assessed: AssessedGoal): EvaluatedGoal {
  const { table, goal, indicator, assessment, sentence } = assessed;
  return {
    id: goalId(assessed),
    sheet: table.sheet,
    address: cellAddress(goal.row, table.columns.text ?? table.columns.number ?? table.area.column),
    number: goal.number,
    text: goal.text ?? '',
    section: goal.section,
    ministerGoal: goal.ministerGoal,
    goal: goal.goal,
    indicator: indicator && { name: indicator.indicator, area: indicator.area, unit: indicator.series.unit },
    assessment,
    sentence,
    cells: cellsOf(goal, table.columns),
  };
}

function cellsOf(goal: DecodedGoal, columns: GoalTable['columns']): EvaluatedGoal['cells'] {
  return Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, cellAddress(goal.row, Number(column))]),
  );
}

import { parseGoalText, type Goal, type GoalKind, type Period } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { DecodedWorkbook, Finding, GoalTable } from '../../decoded';
import { matchSeries } from '../../detect';
import { readForm } from '../../detect/goal-cells';
import type { Snapshot } from '../../snapshot';
import { atOnce, mapSteps, type Steps } from '../../steps';
import { lastingRationale, lastingRemarks, movedMethod } from './annex-text';
import { baseValueOf, latestOf } from './base-value';
import { calendarFor } from './calendar';
import { startingPointOf } from './equivalent';
import { ministerListsFor } from './minister-goals';
import { typedMinisterLists } from './minister-table';
import { omit } from './omit';
import { levelAsked } from './level-asked';
import type { Reading } from './measure';
import { isLevelOpen, openGoal } from './open-level';
import { movePeriods, stillRuns, type YearMove } from './period-move';
import { planYearOf } from './plan-year';
import { proposalsFor } from './proposals';
import { moveOwnYears, rewriteSentence } from './sentence';
import { suggestionFor } from './suggestion';
import type { Awaited, BaseValue, GoalDraft, NewYearDraft } from './types';
import { period as periodName } from './words';

/** What a draft is made from: an evaluated workbook. */
export interface DraftInput {
  readonly snapshot: Snapshot;
  readonly decoded: DecodedWorkbook;
  readonly assessed: readonly AssessedGoal[];
  readonly area: string | null;
  readonly asOf: Period | null;
  /** The workbook's policy: a share's mean is 100·sum(a)/sum(b). */
  readonly pooled: boolean;
}

/** Next year's plan from the newest plan in the workbook that is of an earlier year. Pure; nothing is decided. */
export function composeDraft(input: DraftInput, year: number): NewYearDraft {
  return atOnce(draftPlanSteps(input, year));
}

/** The same, a goal at a time. */
export function* draftPlanSteps(input: DraftInput, year: number): Steps<NewYearDraft> {
  const tables = [...new Set(input.assessed.map(({ table }) => table))].map((table) => {
    const goals = input.assessed.filter((goal) => goal.table === table);
    return { table, goals, year: planYearOf(input.snapshot, table, goals) };
  });
  const earlier = tables.filter((one) => (one.year ?? year - 1) < year);
  const fromYear = Math.max(...earlier.map((one) => one.year ?? year - 1));
  const findings: Finding[] = [];
  if (input.assessed.length === 0) findings.push({ code: 'new_year_no_plan', severity: 'error', params: { year } });
  else if (earlier.length === 0) {
    const latest = Math.max(...tables.map((one) => one.year ?? 0));
    findings.push({ code: 'new_year_not_after', severity: 'error', params: { year, planYear: latest } });
  }
  const move: YearMove = { from: Number.isFinite(fromYear) ? fromYear : year - 1, to: year };
  const chosen = earlier.filter((one) => (one.year ?? year - 1) === fromYear).flatMap(({ goals }) => goals);
  return {
    fromYear: move.from,
    year,
    area: input.area,
    goals: yield* mapSteps(withoutRepeats(chosen), (goal) => draftGoal(input, goal, move)),
    lists: ministerListsFor(year, typedMinisterLists(input.snapshot)),
    calendar: calendarFor(year),
    findings,
  };
}

/** A plan that stands twice in the workbook (an overview, a follow-up) is carried on once. */
function withoutRepeats(goals: readonly AssessedGoal[]): AssessedGoal[] {
  const seen = new Set<string>();
  return goals.filter(({ goal: { number, text, indicator } }) => {
    const key = [number ?? '', text ?? indicator ?? ''].join('|').toLowerCase().replace(/\s+/g, ' ');
    if (number === null && text === null && indicator === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function draftGoal(input: DraftInput, source: AssessedGoal, move: YearMove): GoalDraft {
  const { table, goal: decoded, indicator, assessment } = source;
  const years = move.to - move.from;
  const isMoved = !stillRuns(decoded.goal, move);
  const isOpen = isMoved && isLevelOpen(decoded.goal);
  // A sentence that holds several goals is carried on as one: its parts are read from it again.
  const hasParts = (decoded.goal.subgoals ?? []).length > 0;
  const kind = kindWhenSet(input.snapshot, table, source);
  const old: Goal = { ...decoded.goal, kind: kind ?? decoded.goal.kind };
  const moved = isMoved ? movePeriods(old, years) : old;
  const series = indicator?.series ?? null;
  const reading: Reading = { asOf: input.asOf, pooled: input.pooled };
  const base = hasParts ? null : baseValueOf(moved, indicator, reading);
  const latest = latestOf(series, input.asOf);
  const start = startingPointOf(moved, isMoved ? years : 0, base, latest);
  const baseValue = base?.state === 'known' ? base.value : null;
  const { proposals, notOffered } = isOpen
    ? proposalsFor({
        ...{ old: { ...old, value: decoded.goal.value ?? null }, moved, fromYear: move.from, indicator },
        ...{ decoded: input.decoded, reading, start, baseValue },
      })
    : { proposals: [], notOffered: [] };
  const text = newText(decoded.text, isMoved, move, baseValue);
  const pathName =
    decoded.pathName === undefined ? null : isMoved ? moveOwnYears(decoded.pathName, move) : decoded.pathName;
  const rationale = isMoved
    ? lastingRationale(decoded.rationale, move)
    : { text: decoded.rationale, isShortened: false };
  const method = isMoved ? movedMethod(decoded.method, move) : { text: decoded.method, isShortened: false };
  return {
    id: `${table.sheet}!${decoded.row}`,
    number: decoded.number,
    section: decoded.section,
    ministerGoal: decoded.ministerGoal,
    ...suggestionFor(decoded.goal, assessment, move),
    oldText: decoded.text,
    text: text.text,
    goal: withoutFigures(isOpen && !hasParts ? openGoal(moved) : moved, isMoved),
    kindWhenSet: isOpen && !hasParts ? kind : null,
    isOpen,
    isMoved,
    indicator: indicatorName(input, source),
    pathName,
    base,
    latest,
    proposals,
    asks: isOpen && !hasParts ? levelAsked(moved, kind) : null,
    notOffered,
    rationale: rationale.text,
    method: method.text,
    remarks: lastingRemarks(decoded.remarks, move).text,
    awaits: awaited({
      ...{ isOpen, base, pathName: isOpen ? pathName : null },
      ...{ isRationaleShort: rationale.isShortened, isOwnWording: text.ownWording },
    }),
    source,
  };
}

function newText(
  text: string | null,
  isMoved: boolean,
  move: YearMove,
  base: number | null,
): { readonly text: string | null; readonly ownWording: boolean } {
  if (text === null || !isMoved) return { text, ownWording: true };
  const figures = base === null ? {} : { statedBase: Math.round(base * 10) / 10 };
  return rewriteSentence(text, move, figures);
}

const OF_OLD_PERIODS = ['absolute', 'percent', 'equivalentDirection', 'approximate', 'statedBase', 'path'] as const;

/** Equivalents and stated bases are of the old periods; ratings are of the old year. */
function withoutFigures(goal: Goal, isMoved: boolean): Goal {
  if (!isMoved) return omit(goal, ['rating']);
  const moved = omit(goal, ['rating', ...OF_OLD_PERIODS]);
  return moved.kind === 'baseline_level' ? { ...moved, value: null } : moved;
}

/** The kind a goal has once its level is set: its own, or for one that was never set what the column Måleform or the sentence says. */
function kindWhenSet(snapshot: Snapshot, table: GoalTable, { goal }: AssessedGoal): GoalKind | null {
  if (goal.goal.kind !== 'undetermined') return goal.goal.kind;
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  const column = table.columns.form;
  const form = column === undefined || !cells ? '' : cells.values[goal.row - cells.row]?.[column - cells.column];
  const read = typeof form === 'string' && form !== '' ? readForm(form) : null;
  if (read !== null && read.kind !== 'undetermined') return read.kind;
  const said =
    goal.text === null
      ? undefined
      : parseGoalText(goal.text.replace(/(?<!\p{L})[Xx]{1,3}(?!\p{L})/gu, '5'), { stated: true }).goals[0];
  return said === undefined || said.kind === 'qualitative' || said.kind === 'follow' ? null : said.kind;
}

/** The goal table's own name for the indicator; where it has none, that of the series it is measured by, if that name finds it again. */
function indicatorName({ decoded, area }: DraftInput, { goal, indicator }: AssessedGoal): string | null {
  if (goal.indicator !== null) return goal.indicator;
  if (indicator === null) return subjectName(goal.goal);
  const name = indicator.indicator;
  const { best } = matchSeries({ ...goal, indicator: name }, decoded, { area });
  return best === indicator ? name : null;
}

/** "Antallet af unge under 30 år": a goal that names no indicator asks for a series of what it is about. */
function subjectName({ kind, subject, subgoals }: Goal): string | null {
  const isMeasured = kind !== 'qualitative' && kind !== 'follow' && kind !== 'path' && !subgoals?.length;
  if (!isMeasured || !subject || subject.length < 8) return null;
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function awaited(state: {
  readonly isOpen: boolean;
  readonly base: BaseValue | null;
  readonly pathName: string | null;
  readonly isRationaleShort: boolean;
  readonly isOwnWording: boolean;
}): Awaited[] {
  const { base, pathName } = state;
  const found: Awaited[] = [];
  const add = (what: Awaited['what'], da: string, en: string): void => void found.push({ what, words: { da, en } });
  if (pathName !== null) {
    add(
      'path',
      `Målstien »${pathName}« udfyldes; derefter skrives dens navn i Måltal`,
      `The path ${pathName} is filled in; then its name goes into Måltal`,
    );
  } else if (state.isOpen) {
    add('level', 'Niveauet fastsættes primo året', 'The level is decided early in the year');
  }
  if (base !== null && (base.state === 'awaiting' || base.state === 'partial')) {
    add(
      'data',
      `Afventer data for ${periodName(base.period, 'da')}`,
      `Awaits data for ${periodName(base.period, 'en')}`,
    );
  }
  if (state.isRationaleShort) add('rationale', 'Begrundelsen skrives på ny', 'The rationale is to be written anew');
  if (!state.isOwnWording) add('wording', 'Tjek ordlyden', 'Check the wording');
  return found;
}

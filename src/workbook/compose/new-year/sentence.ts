import {
  compareGoals,
  decimalsOf,
  formatNumber,
  parseGoalText,
  writeGoalSentence,
  type Goal,
  type GoalField,
  type ParsedGoal,
  type Span,
} from '../../../engine';
import { OPEN_LEVEL } from '../goal-table';
import { omit } from './omit';
import { isLevelOpen, openGoal } from './open-level';
import { movePeriods, type YearMove } from './period-move';
import { moveYears } from './years-in-text';

/** Figures that the new sentence states; what is absent is open. */
export interface NewFigures {
  readonly value?: number | null;
  readonly valueHigh?: number | null;
  readonly absolute?: number | null;
  readonly percent?: number | null;
  readonly statedBase?: number | null;
}

export interface RewrittenSentence {
  readonly text: string;
  /** False when the plan's own wording could not carry the new figures and periods, and a fresh sentence stands instead. */
  readonly ownWording: boolean;
}

interface Replacement extends Span {
  readonly text: string;
}

/**
 * The plan's own sentence for another year: its periods moved, its level, equivalents and stated base replaced where the
 * sentence says them, its remarks on how things stood left out. Everything else stays as the plan worded it.
 */
export function rewriteSentence(text: string, move: YearMove, figures: NewFigures = {}): RewrittenSentence {
  const years = move.to - move.from;
  const plain = withoutStatus(text);
  const { goals } = parseGoalText(plain, { planYear: move.from, stated: true });
  const replacements = goals.flatMap((goal, index) => replacementsFor(plain, goal, years, index === 0 ? figures : {}));
  const isSayable = goals.every((goal) => !isLevelOpen(goal) || hasRoom(plain, goal));
  const only = goals.length === 1 ? goals[0] : undefined;
  if (!isSayable && only) {
    const fresh = writeGoalSentence(freshGoal(only, years, figures));
    if (fresh !== null) return { text: fresh, ownWording: false };
  }
  return { text: replaced(plain, replacements, move), ownWording: true };
}

/** "(status viser et fald ...)" and sentences that tell how things stood: true of the year that was. */
function withoutStatus(text: string): string {
  return text
    .replace(/\s*\((?:seneste )?status[^()]*(?:\([^()]*\)[^()]*)*\)/giu, '')
    .replace(
      /(?:^|(?<=[.!?])\s+)(?:En )?(?:[Ss]eneste )?[Ss]tatus (?:viser|fra|pr\.|i |\p{L}+ \d{4})[^]*?\.(?=\s+\p{Lu}|\s*$)/gu,
      '',
    )
    .trim();
}

/** "Hver fjerde ung": a share of those that follow. */
const EVERY = /^hvert?\s/iu;

/** Whether the sentence has a figure that can be replaced: "halvdelen af" and "hver fjerde" have, "skal halveres" has none. */
function hasRoom(text: string, { spans, unit }: ParsedGoal): boolean {
  if (spans.value === undefined) return false;
  const said = text.slice(spans.value.start, spans.value.end);
  if ((spans.unit !== undefined && !sameSpan(spans.unit, spans.value)) || /[\d½¼¾]/u.test(said)) return true;
  return unit !== 'percent' || EVERY.test(said) || /^\s+af\s/iu.test(text.slice(spans.value.end));
}

function freshGoal(goal: ParsedGoal, years: number, figures: NewFigures): Goal {
  const moved = movePeriods(omit(goal, ['spans', 'sentence']), years);
  const value = figures.value ?? null;
  return value === null ? { ...openGoal(moved), absolute: null, percent: null } : { ...moved, ...figures };
}

function replacementsFor(text: string, goal: ParsedGoal, years: number, figures: NewFigures): Replacement[] {
  const { spans } = goal;
  const found: Replacement[] = [];
  const add = (field: GoalField, make: (old: string) => string): void => {
    const span = spans[field];
    if (span === undefined) return;
    found.push({ ...span, text: make(text.slice(span.start, span.end)) });
  };
  add('basePeriod', (old) => moveYears(old, years));
  add('targetPeriod', (old) => moveYears(old, years));
  if (isLevelOpen(goal)) {
    add('value', (old) => figureIn(old, goal, figures.value, figures.valueHigh));
    if (!sameSpan(spans.valueHigh, spans.value)) add('valueHigh', (old) => figureIn(old, goal, figures.valueHigh));
    add('absolute', (old) => figureIn(old, goal, figures.absolute));
    add('percent', (old) => figureIn(old, goal, figures.percent));
  } else if (goal.kind === 'baseline_level') {
    add('value', (old) => figureIn(old, goal, figures.statedBase));
  }
  add('statedBase', (old) => figureIn(old, goal, figures.statedBase));
  return found;
}

const NUMBER = /\d[\d.,]*\d|\d|[½¼¾]/gu;

/** The figures of a span in its own words: "ca. 130 fuldtidspersoner" becomes "ca. X fuldtidspersoner", "to" becomes "X". */
function figureIn(old: string, goal: ParsedGoal, first?: number | null, second?: number | null): string {
  const written = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return OPEN_LEVEL;
    return formatNumber(value, Math.max(decimalsOf(value), 0), 'da');
  };
  if (new RegExp(`(?<!\\p{L})${OPEN_LEVEL}{1,3}(?!\\p{L})`, 'iu').test(old) && !/\d/.test(old)) {
    return old.replace(/(?<!\p{L})x{1,3}(?!\p{L})/iu, written(first));
  }
  if (!/[\d½¼¾]/u.test(old)) {
    const isShareWord =
      goal.unit === 'percent' && (goal.spans.unit === undefined || sameSpan(goal.spans.unit, goal.spans.value));
    if (isShareWord) return `${written(first)} pct.${EVERY.test(old) ? ' af' : ''}`;
    return written(first);
  }
  // "otte ud af ti" in figures: how many of ten is open; a level that is set is a percentage.
  if (/\d\s+ud\s+af\s/iu.test(old)) {
    const isOpen = first === null || first === undefined;
    return isOpen ? old.replace(/\d+/u, OPEN_LEVEL) : `${written(first)} pct. af`;
  }
  let index = 0;
  return old.replace(NUMBER, () => written(index++ === 0 ? first : (second ?? null)));
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}

/** Years between the replaced places are moved too, where they are the plan's own. */
function replaced(text: string, replacements: readonly Replacement[], move: YearMove): string {
  const ordered = [...replacements].sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let at = 0;
  const between = (part: string): string => withoutEquivalents(moveOwnYears(withoutOldFigures(part, move), move));
  for (const { start, end, text: own } of ordered) {
    if (start < at) continue;
    result += between(text.slice(at, start)) + own;
    at = end;
  }
  return manyOpen(result + between(text.slice(at)));
}

const EQUIVALENT =
  /(?<=(?:svarer|svarende) til [^.;]{0,40}?)(?<![\d.,])\d[\d.]*(?:,\d+)?(?=\s*(?:pct|procent|%|\p{L}*person|\p{L}*borger|\p{L}*modtager))/giu;

/** "1 person" becomes "X personer": how many is open. */
function manyOpen(text: string): string {
  return text
    .replace(/(?<!\p{L})X (\p{L}*person|borger)(?!\p{L})/gu, `${OPEN_LEVEL} $1er`)
    .replace(/borgerer/gu, 'borgere');
}

/** "(2,8 pct. i 4. kvartal 2025)": what an earlier period showed is not what the next one shows. */
function withoutOldFigures(part: string, move: YearMove): string {
  return part.replace(/\([^()]*\)/gu, (group) => {
    if (moveOwnYears(group, move) === group) return group;
    return group.replace(
      /(?<![\d.,§])\d[\d.]*(?:,\d+)?(?=\s*(?:pct|procent|%|mio|kr\b|\p{L}*person|\p{L}*borger))/giu,
      OPEN_LEVEL,
    );
  });
}

/** "svarende til 44 personer", where the reader did not see it as part of the goal. */
function withoutEquivalents(part: string): string {
  return part.replace(EQUIVALENT, OPEN_LEVEL);
}

/** Years of the old plan and of the year before it; older ones say something else ("opholdsgrundlag fra 2004"). */
export function moveOwnYears(text: string, { from, to }: YearMove): string {
  return moveYears(text, to - from, (year) => year >= from - 1 && year <= from + 1);
}

/** Whether a sentence still reads as the goal it was, moved. */
export function readsAs(text: string, goal: Goal, planYear: number): boolean {
  const [read, ...more] = parseGoalText(text, { planYear, stated: true }).goals;
  return read !== undefined && more.length === 0 && compareGoals(read, goal).length === 0;
}

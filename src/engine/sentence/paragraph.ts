import { asksForGoal, watchesRegularly } from './asks-goal';
import { clausesOf } from './clauses';
import { goalOfAmountWord, timesAsMany } from './compose/amount-word';
import { goalOfBaseLevel } from './compose/base-level';
import { goalOfEvery } from './compose/every';
import { goalOfFollowing, goalOfQuality } from './compose/worded';
import { goalOfFigure } from './compose/goal-with-figure';
import { figuresOf, type Figure } from './compose/figure';
import { ownWay, type Draft } from './compose/draft';
import { restate, type Restated } from './compose/restatement';
import { readLabel, type Label } from './label';
import { isGiven } from '../given';
import { modalReading } from './lexicon/verbs';
import { moodOf, namesGoal, namesMeasure, type Mood } from './mood';
import type { SentenceView } from './recognise/sentence-view';
import { structureOf, type Structure } from './recognise/structure';
import { BREAK, originalSpan, type FoldedText, type Span } from './text/fold';
import { sentences } from './text/sentences';
import { tokenize, type Token } from './text/tokens';
import type { GoalField, ParsedGoal } from './types';

/** A goal with what the document reader wants to know of its sentence. */
export interface ReadGoal {
  readonly goal: ParsedGoal;
  readonly mood: Mood;
  /** It has a figure, or a level it goes back to, or means every case. */
  readonly measured: boolean;
  /** A modal demands it ("skal", "bør"). */
  readonly demands: boolean;
  /** It calls itself a goal ("målet er, at ..."). */
  readonly announced: boolean;
  /** It has a level, or a sign of a goal and something that plans are about. */
  readonly asks: boolean;
}

export interface ReadParagraph {
  readonly goals: readonly ReadGoal[];
  readonly label: Label;
  /** Sentences about what is followed that stand beside the goals, or beside other worded ones. */
  readonly followed: readonly ReadGoal[];
}

interface Open {
  draft: Draft;
  readonly mood: Mood;
  readonly demands: boolean;
  readonly announced: boolean;
  readonly asks: boolean;
  readonly sentence: { from: number; to: number };
}

/**
 * Reads a text of one or more labelled goals. A new label ("Mål 2:", "b)") begins a new goal; other paragraphs go on
 * with the goal before them.
 */
export function readParagraphs(folded: FoldedText): ReadParagraph[] {
  const tokens = tokenize(folded.text);
  const groups: { label: Label; tokens: Token[] }[] = [];
  let next = 0;
  for (const [start, end] of segments(folded.text)) {
    const label = readLabel(folded.text, start);
    const own: Token[] = [];
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) {
      const token = tokens[next];
      if (token !== undefined && token.start >= label.end && token.kind !== 'break') own.push(token);
      next += 1;
    }
    const last = groups[groups.length - 1];
    const begins = last === undefined || label.goal || label.number !== null;
    if (begins) groups.push({ label, tokens: own });
    else last.tokens.push(paragraphEnd(own, start), ...own);
  }
  return groups.map((group) => readGroup(folded, group.label, group.tokens));
}

function* segments(text: string): Generator<readonly [number, number]> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf(BREAK, start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield [start, end];
    start = end + 1;
  }
}

function paragraphEnd(tokens: readonly Token[], start: number): Token {
  const at = Math.max(0, (tokens[0]?.start ?? start) - 1);
  return { kind: 'break', text: BREAK, lower: BREAK, start: at, end: at + 1, glued: false, dotted: false };
}

/**
 * Reads the sentences under one label. A goal without a figure is only kept when there is none with one: what stands
 * beside a measurable goal explains it.
 */
function readGroup(folded: FoldedText, label: Label, all: readonly Token[]): ReadParagraph {
  const tokens = withoutStatusBrackets(all);
  const measured: Open[] = [];
  const worded: Open[] = [];
  for (const range of sentences(tokens)) {
    const restated = restate(tokens, range);
    const last = measured[measured.length - 1];
    if (restated !== null) {
      if (last !== undefined) extend(last, restated, range.to);
      continue;
    }
    const clauses = clausesOf(tokens, range);
    const before = measured.length;
    for (const view of clauses) readClause(view, folded, label, measured, worded);
    if (clauses.length > 1) shareFront(clauses[0], measured.slice(before));
  }
  const plain = measured.filter((open) => open.draft.goal.kind !== 'all' || !isObject(open, tokens));
  const stated = plain.length > 0 ? plain : measured;
  const asking = worded.find(({ asks }) => asks) ?? worded[0];
  const kept = stated.length > 0 || asking === undefined ? stated : [asking];
  const read = (open: Open): ReadGoal => finished(open, folded, tokens, label);
  const followed = worded.filter((open) => open.draft.goal.kind === 'follow' && !kept.includes(open));
  return { goals: kept.map(read), label, followed: followed.map(read) };
}

/** "Frem mod 2020 skal ..., og antallet af hjemløse skal ...": a period in front is meant for the whole sentence. */
function shareFront(first: SentenceView | undefined, opened: readonly Open[]): void {
  const front = first?.periods.find(({ from, role }) => from === first.from && role !== 'title' && role !== 'base');
  if (front === undefined || front.period === null) return;
  for (const open of opened) {
    const { goal, at } = open.draft;
    if (isGiven(goal.targetPeriod)) continue;
    open.draft = {
      ...open.draft,
      goal: { ...goal, targetPeriod: front.period },
      at: { ...at, targetPeriod: front.at },
    };
  }
}

/** "skal udfordre alle elever": said in passing beside a goal with a figure. */
function isObject({ draft, sentence }: Open, tokens: readonly Token[]): boolean {
  const at = draft.at.kind?.[0] ?? sentence.from;
  const isSubject = modalReading(tokens[at - 1]?.lower ?? '') !== undefined;
  return !isSubject && tokens.slice(sentence.from, at).some(({ lower }) => modalReading(lower) !== undefined);
}

function readClause(view: SentenceView, folded: FoldedText, label: Label, measured: Open[], worded: Open[]): void {
  const structure = structureOf(view);
  const mood = label.goal && structure.modal === null && !label.follow ? 'demand' : moodOf(view, structure);
  if (mood === 'status') return;
  const about = {
    mood,
    demands: structure.modal?.modal === 'must' || structure.modal?.modal === 'may',
    announced: namesGoal(view),
    sentence: { from: view.from, to: view.to },
  };
  const textOf = (range: readonly [number, number]): string => textOfTokens(folded, view.tokens, range);
  if (label.follow && structure.modal === null) {
    worded.push({ draft: goalOfFollowing(view, structure, textOf), ...about, asks: true });
    return;
  }
  const drafts = measuredDrafts(view, structure, textOf);
  for (const draft of drafts) measured.push({ draft, ...about, asks: true, sentence: { ...about.sentence } });
  if (drafts.length > 0 || view.to - view.from < 2) return;
  const follows = structure.main?.verb.effect === 'follow' || namesMeasure(view, structure) || watchesRegularly(view);
  const draft = follows ? goalOfFollowing(view, structure, textOf) : goalOfQuality(view, structure, textOf);
  worded.push({ draft, ...about, asks: asksForGoal(view, structure, { mood, label, draft }) });
}

/** The measurable goals of a clause. */
function measuredDrafts(
  view: SentenceView,
  structure: Structure,
  textOf: (range: readonly [number, number]) => string,
): Draft[] {
  const figures = figuresOf(view, structure);
  const only = figures.length === 1 ? (figures[0] ?? null) : null;
  if (figures.every((figure) => figure.role.kind === 'limit') || timesAsMany(view) !== null) {
    const amount = goalOfAmountWord(view, structure, textOf);
    if (amount !== null) return [amount];
  }
  if (structure.main?.verb.effect === 'follow' && figures.length === 0) return [];
  if (figures.length === 0 || (only !== null && canBeThreshold(only))) {
    const every = goalOfEvery(view, structure, textOf, only ?? limitOfNone(view, structure));
    if (every !== null) return [every];
  }
  if (only === null || isPlainLevel(only)) {
    const level = figures.length > 1 ? null : goalOfBaseLevel(view, structure, textOf, only);
    if (level !== null && (only === null || restatesLevel(view))) return [level];
  }
  return figures.map((figure) => goalOfFigure(view, structure, figures, figure, textOf));
}

/** "Alle henvendelser besvares inden for 24 timer": the figure is what every case must keep. A share is no such figure. */
function canBeThreshold(figure: Figure): boolean {
  const family = figure.quantity.unit?.family;
  return (
    figure.role.kind !== 'change' &&
    figure.role.kind !== 'share' &&
    family !== 'share' &&
    family !== 'points' &&
    family !== 'money'
  );
}

/** "Ingen familier må bo i midlertidig bolig i mere end 12 måneder": the length of time is what no case may pass. */
function limitOfNone(view: SentenceView, structure: Structure): Figure | null {
  const none = view.tokens.slice(view.from, view.to).some(({ lower }) => lower === 'ingen');
  const limit = view.quantities.find(
    ({ nominal, unit, bound, from }) =>
      !nominal && unit?.family === 'time' && bound !== null && from > structure.predicateAt,
  );
  if (!none || limit === undefined) return null;
  return { quantity: limit, role: { kind: 'limit' }, base: null, equivalents: [] };
}

function isPlainLevel(figure: Figure): boolean {
  return figure.role.kind === 'level' && figure.base === null;
}

/** "288 helårspersoner i 2022, svarende til niveauet i 2019". */
function restatesLevel(view: SentenceView): boolean {
  return view.periods.some(
    (period) => period.role === 'base' && period.level && view.tokens[period.from]?.lower === 'svarende',
  );
}

function extend(open: Open, restated: Restated, to: number): void {
  const { goal, at } = open.draft;
  const isShare = goal.unit === 'percent';
  const percent = isShare || goal.percent != null ? null : restated.percent;
  const absolute = goal.absolute == null ? restated.absolute : null;
  open.sentence.to = to;
  open.draft = {
    ...open.draft,
    goal: {
      ...goal,
      ...(absolute === null ? {} : { absolute: absolute.value }),
      ...(percent === null ? {} : { percent: percent.value }),
      ...(restated.absolute === null && restated.percent === null
        ? {}
        : ownWay(goal.direction ?? null, restated.direction)),
      ...(restated.approximate === null ? {} : { approximate: true }),
      ...(restated.base === null || goal.basePeriod != null ? {} : { basePeriod: restated.base.value }),
    },
    at: {
      ...at,
      ...(absolute === null ? {} : { absolute: absolute.at }),
      ...(percent === null ? {} : { percent: percent.at }),
      ...(restated.approximate === null ? {} : { approximate: restated.approximate }),
      ...(restated.base === null || goal.basePeriod != null ? {} : { basePeriod: restated.base.at }),
    },
  };
}

function finished(open: Open, folded: FoldedText, tokens: readonly Token[], label: Label): ReadGoal {
  const spans: Partial<Record<GoalField, Span>> = {};
  for (const [field, at] of Object.entries(open.draft.at)) spans[field as GoalField] = spanOfTokens(folded, tokens, at);
  if (label.number !== null && label.numberAt !== null)
    spans.number = originalSpan(folded, label.numberAt[0], label.numberAt[1]);
  const { draft } = open;
  const sentence = spanOfTokens(folded, tokens, [open.sentence.from, open.sentence.to]);
  const goal: ParsedGoal = {
    ...draft.goal,
    number: label.number,
    text: textOfTokens(folded, tokens, [open.sentence.from, open.sentence.to]),
    spans,
    sentence,
  };
  const { mood, demands, announced, asks } = open;
  return { goal, mood, measured: MEASURED.has(goal.kind), demands, announced, asks };
}

const MEASURED: ReadonlySet<string> = new Set([
  'change',
  'level',
  'average',
  'count',
  'range',
  'baseline_level',
  'all',
  'undetermined',
]);

function textOfTokens(folded: FoldedText, tokens: readonly Token[], [from, to]: readonly [number, number]): string {
  return folded.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).trim();
}

function spanOfTokens(folded: FoldedText, tokens: readonly Token[], [from, to]: readonly [number, number]): Span {
  return originalSpan(folded, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** "(status viser et fald ...)": how things stand, beside the goal. */
function withoutStatusBrackets(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let inside = false;
  tokens.forEach((token, i) => {
    if (!inside && token.text === '(' && (tokens[i + 1]?.lower ?? '').startsWith('status')) inside = true;
    if (!inside) kept.push(token);
    if (inside && token.text === ')') inside = false;
  });
  return kept;
}

import { parsePeriod } from '../../engine';
import type { DecodedGoal, DecodedSeries, DecodedWorkbook, Finding } from '../decoded';
import { areaKey, sameArea } from './areas';
import { askedShare } from './asked-share';
import { candidatesOf, isTwin, preference, type Candidate } from './candidates';
import { endsTooEarly, lastObserved, standing } from './standing';
import { isKnown } from './known';
import {
  isBenefit,
  nameSimilarity,
  saysShare,
  sentenceSimilarity,
  topicSimilarity,
  withoutTotal,
  wordsOf,
  type Word,
} from './similarity';
import { fold } from './text';

export interface SeriesMatch {
  readonly best: DecodedSeries | null;
  /** 0..1: 1 is the same name, or a confirmed choice. */
  readonly score: number;
  /** True where the user chose the series. */
  readonly confirmed: boolean;
  /** Other series that could be meant, best first. */
  readonly alternatives: readonly { readonly series: DecodedSeries; readonly score: number }[];
  readonly findings: readonly Finding[];
}

/** The user's own choice for a goal, kept in the workbook. */
export interface ConfirmedChoice {
  readonly indicator: string;
  readonly area: string | null;
  /** The series of the area that is looked at, whichever that is: `area` is then only the one it was chosen for. */
  readonly followsArea?: boolean;
  /** Where several series have the name: the kind of period, the title, Excel table and sheet of the one that was chosen. */
  readonly kind?: string | null;
  readonly title?: string | null;
  readonly table?: string | null;
  readonly sheet?: string | null;
}

export interface MatchOptions {
  /** Used where the goal names no area. */
  readonly area: string | null;
  readonly confirmed?: ConfirmedChoice | null;
}

interface Scored {
  readonly candidate: Candidate;
  readonly series: DecodedSeries;
  readonly score: number;
  /** The score, less where the series stands back behind others that could be meant. */
  readonly rank: number;
  /** Among equal ranks: how well the table's title suits the goal, then how useful the series is. */
  readonly topic: number;
  readonly order: number;
}

/** Below this a series is no answer; within this distance of the best it could as well be meant. */
const ENOUGH = 0.55;
const NEAR_TIE = 0.04;
const ALTERNATIVES = 5;
const NONE: SeriesMatch = { best: null, score: 0, confirmed: false, alternatives: [], findings: [] };

/** Finds the series a goal is measured by: a confirmed choice, else by name, synonym and area. */
export function matchSeries(goal: DecodedGoal, decoded: DecodedWorkbook, options: MatchOptions): SeriesMatch {
  const { all, computed, rarity } = candidatesOf(decoded);
  const confirmed = options.confirmed ?? null;
  const findings: Finding[] = [];
  const { kind } = goal.goal;
  const name = goal.indicator ?? goal.goal.subject ?? goal.text;
  const asksNothing = kind === 'qualitative' || kind === 'follow' || kind === 'undetermined';
  const area = goal.area ?? options.area;
  if (confirmed !== null) {
    const wanted = confirmed.followsArea === true && area !== null ? { ...confirmed, area } : confirmed;
    const chosen = bestConfirmed(goal, computed.length === 0 ? all : [...all, ...computed], wanted);
    if (chosen !== null) {
      const others = name === null ? [] : withoutTwins(score(goal, name, area, all, rarity));
      const alternatives = shown(others.filter(({ series }) => series !== chosen));
      return { best: chosen, score: 1, confirmed: true, alternatives, findings: [] };
    }
    findings.push(note(goal, 'confirmed_missing', { indicator: wanted.indicator, area: wanted.area }));
  }
  if (name === null || name === '' || (goal.indicator === null && asksNothing)) return { ...NONE, findings };

  const scored = withAsked(score(goal, name, area, all, rarity), askedShares(goal, name, area, computed));
  const [best, ...rest] = withoutTwins(scored);
  if (best === undefined || best.score < ENOUGH) {
    if (goal.indicator !== null) {
      const candidates = namesOf(best === undefined ? [] : [best, ...rest]);
      findings.push(note(goal, 'indicator_not_found', { indicator: name, area, candidates }));
    }
    return {
      best: null,
      score: best?.score ?? 0,
      confirmed: false,
      alternatives: shown(best === undefined ? [] : [best, ...rest]),
      findings,
    };
  }
  const rivals = rest.filter((other) => isRival(best, other));
  if (rivals.length > 0) {
    const params = { indicator: name, chosen: best.series.series.name, candidates: namesOf(rivals) };
    findings.push(note(goal, 'indicator_near_tie', params));
  }
  if (endsTooEarly(goal, best.series)) {
    const params = {
      indicator: best.series.series.name,
      period: lastObserved(best.series),
      sheet: best.candidate.table.sheet,
    };
    findings.push(note(goal, 'indicator_outdated', params));
  }
  return { best: best.series, score: best.score, confirmed: false, alternatives: shown(rest), findings };
}

function bestConfirmed(goal: DecodedGoal, all: readonly Candidate[], confirmed: ConfirmedChoice): DecodedSeries | null {
  const fitting = all.filter(
    ({ series }) =>
      fold(series.indicator) === fold(confirmed.indicator) &&
      (confirmed.area === null ? series.area === null : series.area !== null && sameArea(series.area, confirmed.area)),
  );
  const [first] = fitting.sort(
    (a, b) =>
      likeness(b, confirmed) - likeness(a, confirmed) || preference(goal, b.series) - preference(goal, a.series),
  );
  return first?.series ?? null;
}

/** How much of what is remembered of the chosen series holds; what a user renames easily counts least. */
function likeness({ series, table }: Candidate, { kind, title, table: tableName, sheet }: ConfirmedChoice): number {
  const own = parsePeriod(series.series.points[0]?.[0] ?? '')?.kind ?? null;
  const same = (a: string | null | undefined, b: string | null) => isKnown(a) && b !== null && fold(a) === fold(b);
  return (
    (same(kind, own) ? 8 : 0) +
    (same(title, table.title) ? 4 : 0) +
    (same(tableName, table.tableName) ? 2 : 0) +
    (same(sheet, table.sheet) ? 1 : 0)
  );
}

function score(
  goal: DecodedGoal,
  name: string,
  area: string | null,
  all: readonly Candidate[],
  rarity: (word: string) => number,
): Scored[] {
  const wanted = wordsOf(name);
  const around = wordsOf([name, goal.text ?? '', goal.section ?? ''].join(' '));
  const isSentence = goal.indicator === null && !isKnown(goal.goal.subject);
  const similarity = isSentence ? sentenceSimilarity : nameSimilarity;
  // "Mindst 12 pct. af de ledige skal have løntimer": of whom is the subject, of what stands in the rest.
  const said = goal.indicator === null && isLevelInPercent(goal) ? wordsOf(goal.text ?? '') : null;
  const ofShare = (words: readonly Word[], context: readonly Word[]): number =>
    (similarity(wanted, words, context, rarity) + sentenceSimilarity(said ?? [], words, context, rarity)) / 2;
  const folded = fold(name);
  const place = area === null ? null : areaKey(area);
  const shares = { offered: shareFactor(goal, name, true), other: shareFactor(goal, name, false) };
  const topics = new Map<string | null, number>();
  const topicOf = (title: string | null): number => {
    const topic = topics.get(title) ?? topicSimilarity(title, around) ?? 0.5;
    topics.set(title, topic);
    return topic;
  };
  const asksTotal = wanted.some(({ text }) => isBenefit(text));
  const scored: Scored[] = [];
  for (const candidate of all) {
    const { series, context, title, isShare } = candidate;
    const isTotal = !asksTotal && /\bydelser? i alt\b/.test(candidate.name);
    const words = isTotal ? withoutTotal(candidate.words) : candidate.words;
    const factor = areaFactor(candidate.area, place);
    if (factor === 0) continue;
    const topic = topicOf(title);
    const alike =
      candidate.name === folded
        ? 1
        : (isShare && said !== null ? ofShare(words, context) : similarity(wanted, words, context, rarity)) *
          (0.85 + 0.15 * topic) *
          (isShare ? shares.offered : shares.other);
    if (alike <= 0) continue;
    const own = alike * factor;
    const rank = own * standing(goal, candidate);
    scored.push({ candidate, series, score: own, rank, topic, order: preference(goal, series) });
  }
  return scored.sort(bestFirst);
}

/** An answer before what is none, then by rank. */
function bestFirst(a: Scored, b: Scored): number {
  return (
    Number(b.score >= ENOUGH) - Number(a.score >= ENOUGH) || b.rank - a.rank || b.topic - a.topic || b.order - a.order
  );
}

/** A share that a goal's text asks for and no table prints: it measures the goal where nothing fits as well, and is to be confirmed. */
const ASKED = 0.69;

function askedShares(
  goal: DecodedGoal,
  name: string,
  area: string | null,
  computed: readonly Candidate[],
): readonly Scored[] {
  const folded = fold(name);
  const wanted = area === null ? null : areaKey(area);
  const asksFor = askedShare(goal);
  return computed.flatMap((candidate): Scored[] => {
    const { series } = candidate;
    const place = areaFactor(candidate.area, wanted);
    const same = candidate.name === folded;
    if (place === 0 || !(same || asksFor(series))) return [];
    const score = (same ? 1 : ASKED) * place;
    const rank = score * standing(goal, candidate);
    return [{ candidate, series, score, rank, topic: 0.5, order: preference(goal, series) }];
  });
}

function withAsked(scored: readonly Scored[], asked: readonly Scored[]): readonly Scored[] {
  if (asked.length === 0) return scored;
  return [...scored, ...asked].sort(bestFirst);
}

/** The wanted area, or a table that names none; another area is another series. Both as they are compared. */
function areaFactor(area: string | null, wanted: string | null): number {
  if (wanted === null) return area === null ? 1 : 0.9;
  return area === null || area === wanted ? 1 : 0;
}

/** A share and a number of the same people are two indicators; the name says which, else the unit of a level does. */
function shareFactor(goal: DecodedGoal, name: string, offered: boolean): number {
  const named = saysShare(name);
  if (named !== null) return named === offered ? 1 : 0.8;
  const { unit } = goal.goal;
  if (!isKnown(unit)) return 1;
  if (unit === 'percentage_point' || isLevelInPercent(goal)) return offered ? 1 : 0.7;
  return unit !== 'percent' && offered ? 0.8 : 1;
}

function isLevelInPercent({ goal: { kind, unit } }: DecodedGoal): boolean {
  const isLevel = kind === 'level' || kind === 'average' || kind === 'range' || kind === 'count';
  return isLevel && unit === 'percent';
}

/** Twins come after the one that stands for them. */
function withoutTwins(scored: readonly Scored[]): Scored[] {
  const kept = new Map<string, Scored[]>();
  return scored.filter((one) => {
    const key = `${one.candidate.name}\u0001${one.series.area ?? ''}`;
    const others = kept.get(key) ?? [];
    if (others.some((other) => isTwin(other.candidate, one.candidate))) return false;
    kept.set(key, [...others, one]);
    return true;
  });
}

/** Near enough to be meant as well; of two exact names only the title of the table decides. */
function isRival(best: Scored, other: Scored): boolean {
  if (best.rank >= 1) return other.rank >= 1 && best.topic - other.topic < 0.2;
  return other.score >= ENOUGH && best.rank - other.rank < NEAR_TIE;
}

function shown(scored: readonly Scored[]): SeriesMatch['alternatives'] {
  return scored.slice(0, ALTERNATIVES).map(({ series, score: own }) => ({ series, score: own }));
}

function namesOf(scored: readonly Scored[]): string {
  return scored
    .slice(0, 3)
    .map(({ series }) => series.series.name)
    .join('; ');
}

function note(goal: DecodedGoal, code: string, params: NonNullable<Finding['params']>): Finding {
  return { code, severity: 'warning', ...(goal.number === null ? {} : { goal: goal.number }), params };
}

import {
  addYears,
  decimalsOf,
  periodAt,
  periodKind,
  periodSpan,
  projectSeries,
  type Goal,
  type Period,
  type Series,
} from '../../../engine';
import type { DecodedSeries, DecodedWorkbook } from '../../decoded';
import { latestOf } from './base-value';
import { equivalentOf, levelFrom, type StartingPoint } from './equivalent';
import { betterOf, changeOf, measured, outcome, pastOutcomes, type Better } from './measure';
import { isCluster, isCountry, personsPerPoint, sameIndicator } from './neighbours';
import type { LevelProposal, LevelSource, Words } from './types';
import { asked, both, level, number, period, pick, span } from './words';

/** A source that gives no proposal, and why. */
export interface NotOffered {
  readonly source: LevelSource;
  readonly reason: Words;
}

export interface ProposalInput {
  /** The goal of the old plan, and the same with its periods moved; both with the kind they have once set. */
  readonly old: Goal;
  readonly moved: Goal;
  readonly fromYear: number;
  readonly indicator: DecodedSeries | null;
  readonly decoded: DecodedWorkbook;
  readonly asOf: Period | null;
  readonly start: StartingPoint | null;
  readonly baseValue: number | null;
}

interface Candidate {
  readonly source: LevelSource;
  readonly value: number;
  readonly valueHigh?: number | null;
  readonly reasoning: Words;
}

const ENOUGH_YEARS = 3;
const SHARES = [
  ['met_25', 0.25],
  ['met_50', 0.5],
  ['met_75', 0.75],
] as const;

/** Every level that could be decided, each with where it comes from. */
export function proposalsFor(input: ProposalInput): {
  readonly proposals: readonly LevelProposal[];
  readonly notOffered: readonly NotOffered[];
} {
  const notOffered: NotOffered[] = [];
  const refuse = (source: LevelSource, da: string, en: string): null => {
    notOffered.push({ source, reason: { da, en } });
    return null;
  };
  const candidates = [
    sameAmbition(input),
    trend(input, refuse),
    ...met(input, refuse),
    neighbour(input, 'klyngen', isCluster),
    neighbour(input, 'country', isCountry),
  ]
    .filter((candidate) => candidate !== null)
    // A change that rounds to nothing asks for nothing.
    .filter(({ value }) => input.moved.kind !== 'change' || value > 0);
  return { proposals: candidates.map((candidate) => complete(input, candidate)), notOffered };
}

type Refuse = (source: LevelSource, da: string, en: string) => null;

function complete({ moved, indicator, decoded, start }: ProposalInput, candidate: Candidate): LevelProposal {
  const { source, value, valueHigh = null, reasoning } = candidate;
  const target = levelFrom(moved, value, start);
  const perPoint = indicator?.series.unit === 'percent' ? personsPerPoint(decoded, indicator) : null;
  return {
    source,
    value,
    valueHigh,
    level: target,
    equivalent: indicator === null ? null : equivalentOf(moved, target, start, indicator, perPoint),
    label: both((language) => asked(moved, value, valueHigh, language)),
    reasoning,
  };
}

/** The same change again; of a level that was stated with a percentage the same percentage from the new base. */
function sameAmbition({ old, fromYear, baseValue }: ProposalInput): Candidate | null {
  const { value } = old;
  if (value === null || value === undefined) return null;
  if (old.kind === 'level' && old.percent && old.basePeriod && baseValue !== null) {
    const falls = (old.equivalentDirection ?? (betterOf(old) === 'less' ? 'decrease' : 'increase')) === 'decrease';
    const share = old.percent;
    return {
      source: 'same_ambition',
      value: rounded(baseValue * (1 + ((falls ? -1 : 1) * share) / 100), old, null),
      reasoning: both((language) =>
        language === 'da'
          ? `Samme ambition som i ${fromYear}: ${falls ? 'et fald' : 'en stigning'} på ${number(share, language)} pct. fra udgangspunktet.`
          : `The same ambition as in ${fromYear}: a ${falls ? 'fall' : 'rise'} of ${number(share, language)}% from the starting point.`,
      ),
    };
  }
  const what = old.kind === 'change' ? ['ambition', 'ambition'] : ['niveau', 'level'];
  return {
    source: 'same_ambition',
    value,
    valueHigh: old.valueHigh ?? null,
    reasoning: both(pick(`Samme ${what[0]} som i ${fromYear}.`, `The same ${what[1]} as in ${fromYear}.`)),
  };
}

/** What the published projection gives for the target period (evaluation.md section 5). */
function trend({ moved, indicator, asOf, start }: ProposalInput, refuse: Refuse): Candidate | null {
  const target = moved.targetPeriod;
  if (indicator === null || !target || betterOf(moved) === null) return null;
  if (start === null) {
    return refuse('trend', 'Tendensen afventer nyere tal.', 'The trend awaits newer figures.');
  }
  const continued = withProjection(indicator.series, asOf, target);
  const now = measured(moved, continued, target, null);
  if (now === null) return null;
  const result = outcomeFrom(moved, continued, now);
  if (result === null) return null;
  const value = inDirection(moved, result);
  const { unit } = indicator.series;
  if (value === null) {
    const wrong = both((language) => level(now, unit, null, language));
    return refuse(
      'trend',
      `Tendensen går den anden vej: ${wrong.da} i ${period(target, 'da')}.`,
      `The trend goes the other way: ${wrong.en} in ${period(target, 'en')}.`,
    );
  }
  return {
    source: 'trend',
    value: rounded(value, moved, null),
    reasoning: both((language) => {
      const reached = level(now, unit, null, language);
      return language === 'da'
        ? `Fortsætter udviklingen fra det seneste år, bliver det ${reached} i ${period(target, language)}.`
        : `If the past year's development goes on, it will be ${reached} in ${period(target, language)}.`;
    }),
  };
}

function withProjection(series: Series, asOf: Period | null, until: Period): Series {
  const projected = projectSeries(series, asOf, until);
  const from = projected[0]?.[0];
  const seen = series.points.filter(
    ([at, value]) => value !== null && (from === undefined || periodSpan(at).last < periodSpan(from).last),
  );
  const { breaks: _breaks, gaps: _gaps, ...rest } = series;
  return { ...rest, points: [...seen, ...projected] };
}

function outcomeFrom(goal: Goal, series: Series, now: number): number | null {
  if (goal.kind !== 'change') return now;
  const before = goal.basePeriod ? measured(goal, series, goal.basePeriod, null) : null;
  return before === null ? null : changeOf(goal, before, now);
}

/** The levels that a quarter, half and three quarters of the past years would have met. */
function met({ moved, indicator, asOf }: ProposalInput, refuse: Refuse): (Candidate | null)[] {
  const better = betterOf(moved);
  if (indicator === null || better === null) return [];
  const past = pastOutcomes(moved, indicator.series, asOf);
  if (past.length < ENOUGH_YEARS) {
    const [da, en] = [
      `Der er tal for ${past.length} tidligere år; det er for få til at sige, hvor ofte et niveau nås.`,
      `There are figures for ${past.length} past years: too few to tell how often a level is met.`,
    ];
    return [refuse('met_50', da, en)];
  }
  const best = [...past].sort((a, b) => (better === 'less' ? a - b : b - a));
  return SHARES.map(([source, share]) => {
    const hardest = best[Math.ceil(share * best.length) - 1];
    const value = hardest === undefined ? null : inDirection(moved, hardest);
    if (value === null) {
      return refuse(
        source,
        `I mindre end ${share * 100} pct. af de tidligere år gik det den vej, målet vil.`,
        `In less than ${share * 100}% of the past years it went the way the goal asks.`,
      );
    }
    const level = rounded(value, moved, easier(moved, better));
    const count = past.filter((one) => isMet(moved, better, one, level)).length;
    return {
      source,
      value: level,
      reasoning: both((language) =>
        language === 'da'
          ? `${count} af de ${past.length} tidligere år, der er tal for, ville have opfyldt det.`
          : `${count} of the ${past.length} past years with figures would have met it.`,
      ),
    };
  });
}

function isMet(goal: Goal, better: Better, result: number, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  if (goal.kind === 'change') return (better === 'less' ? -result : result) >= value - slack;
  return better === 'less' ? result <= value + slack : result >= value - slack;
}

/** Klyngen's or the country's own: the same change, or of a share the same level. Numbers of persons are not compared. */
function neighbour(
  { moved, indicator, decoded, asOf }: ProposalInput,
  source: 'klyngen' | 'country',
  isArea: (area: string) => boolean,
): Candidate | null {
  const other = indicator === null ? null : sameIndicator(decoded, indicator, isArea);
  if (indicator === null || other === null || betterOf(moved) === null) return null;
  const isRelative = moved.kind === 'change' && moved.unit === 'percent';
  if (!isRelative && indicator.series.unit !== 'percent') return null;
  const seen = latestOutcome(moved, other.series, asOf);
  const value = seen === null ? null : inDirection(moved, seen.result);
  if (seen === null || value === null) return null;
  const { target, base } = seen;
  const name = other.area ?? '';
  const shown = rounded(value, moved, null);
  return {
    source,
    value: shown,
    reasoning: both((language) => {
      const what = asked({ ...moved, ...(moved.kind === 'change' ? {} : { direction: null }) }, shown, null, language);
      if (language === 'da') {
        return moved.kind === 'change' && base !== null
          ? `${name} havde ${what} fra ${span(base, target, language)}.`
          : `${name} lå på ${what} i ${period(target, language)}.`;
      }
      return moved.kind === 'change' && base !== null
        ? `${name} had ${what} from ${span(base, target, language)}.`
        : `${name} stood at ${what} in ${period(target, language)}.`;
    }),
  };
}

interface SeenOutcome {
  readonly result: number;
  readonly target: Period;
  readonly base: Period | null;
}

/** The latest outcome there is: of a whole year the latest twelve months, else the same period of the latest year with values. */
function latestOutcome(goal: Goal, series: Series, asOf: Period | null): SeenOutcome | null {
  const { targetPeriod } = goal;
  if (!targetPeriod) return null;
  const last = latestOf(series, asOf);
  if (
    goal.kind !== 'change' &&
    periodKind(targetPeriod) === 'year' &&
    series.granularity === 'month' &&
    last !== null
  ) {
    const target = periodAt('rolling_year', periodSpan(last.period).last);
    const result = measured(goal, series, target, asOf);
    if (result !== null) return { result, target, base: null };
  }
  for (const back of [1, 2, 3]) {
    const result = outcome(goal, series, back, asOf);
    if (result === null) continue;
    const base = goal.basePeriod ? addYears(goal.basePeriod, -back) : null;
    return { result, target: addYears(targetPeriod, -back), base };
  }
  return null;
}

/** A change as the goal counts it; null where it goes the other way, or not at all. */
function inDirection(goal: Goal, result: number): number | null {
  if (goal.kind !== 'change') return result < 0 ? null : result;
  const size = goal.direction === 'decrease' ? -result : result;
  return size > 0.05 ? size : null;
}

/** Which way a level is rounded so that those that met it still do. */
function easier(goal: Goal, better: Better): 'up' | 'down' {
  return goal.kind !== 'change' && better === 'less' ? 'up' : 'down';
}

/** To the decimals the goal states, one for shares; whole for persons and things. */
function rounded(value: number, goal: Goal, way: 'up' | 'down' | null): number {
  const isShare = goal.unit === 'percent' || goal.unit === 'percentage_point';
  const stated = goal.decimals ?? (goal.value === null || goal.value === undefined ? 0 : decimalsOf(goal.value));
  const scale = 10 ** Math.max(stated, isShare ? 1 : 0);
  const scaled = Number((value * scale).toPrecision(12));
  const whole = way === null ? Math.round(scaled) : way === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return whole / scale;
}

import { addYears, roundTo, type Goal, type Language, type Period } from '../../../engine';
import type { DecodedSeries } from '../../decoded';
import { countedIn } from '../../assess';
import { isLater } from './measure';
import type { BaseValue, LevelProposal } from './types';
import { basePeriodOf } from './base-value';
import { both, level, movement, number, period } from './words';

/** What a level is reckoned from: the base value, or until it is known the latest one that is newer than the old plan. */
export interface StartingPoint {
  readonly period: Period;
  readonly value: number;
  readonly isBase: boolean;
  /** The base period is not over: its value so far. */
  readonly isSoFar?: boolean;
}

export function startingPointOf(
  goal: Goal,
  years: number,
  base: BaseValue | null,
  latest: { readonly period: Period; readonly value: number } | null,
): StartingPoint | null {
  if (base?.state === 'known' && base.value !== null) return { period: base.period, value: base.value, isBase: true };
  if (base?.state === 'partial' && base.value !== null)
    return { period: base.period, value: base.value, isBase: false, isSoFar: true };
  const start = basePeriodOf(goal);
  if (latest === null || start === null || !isLater(latest.period, addYears(start.period, -years))) return null;
  return { ...latest, isBase: false };
}

/** The level that a value of the goal means, from a starting point. */
export function levelFrom(goal: Goal, value: number, start: StartingPoint | null): number | null {
  if (goal.kind !== 'change') return value;
  if (start === null) return null;
  const sign = goal.direction === 'decrease' ? -1 : 1;
  return goal.unit === 'percent' ? start.value * (1 + (sign * value) / 100) : start.value + sign * value;
}

/** Persons behind one percentage point, of a share whose numbers stand beside it. */
export interface PersonsPerPoint {
  readonly persons: number;
  readonly word: string;
}

/** "svarer til et fald på ca. 130 fuldtidspersoner". */
export function equivalentOf(
  goal: Goal,
  target: number | null,
  start: StartingPoint | null,
  series: DecodedSeries,
  perPoint: PersonsPerPoint | null,
): LevelProposal['equivalent'] {
  if (target === null || start === null || goal.kind === 'count' || goal.kind === 'range') return null;
  const change = target - start.value;
  if (change === 0) return null;
  const isShare = series.series.unit === 'percent';
  if (isShare && perPoint !== null) return said(change * perPoint.persons, 'persons', perPoint.word, start);
  if (isShare) return goal.kind === 'change' && goal.unit !== 'percent' ? null : said(change, 'points', null, start);
  // A change in persons says persons itself: its equivalent is the share.
  if (goal.kind === 'change' && goal.unit !== 'percent') {
    return start.value === 0 ? null : said((100 * change) / start.value, 'percent', null, start);
  }
  const word = countedIn(series) ?? (goal.unit === 'persons' ? (goal.unitText ?? 'personer') : null);
  if (word !== null) return said(change, 'persons', word, start);
  return said(change, 'other', null, start);
}

function said(
  change: number,
  unit: NonNullable<LevelProposal['equivalent']>['unit'],
  word: string | null,
  start: StartingPoint,
): LevelProposal['equivalent'] {
  const size = Math.abs(change);
  const rounded = unit === 'persons' && size >= 1 ? roundTo(size, 0) : roundTo(size, 1);
  const moved = both((language) => {
    const points = language === 'da' ? 'procentpoint' : 'percentage points';
    const shown =
      unit === 'points'
        ? `${number(rounded, language, 1)} ${points}`
        : level(rounded, unit === 'persons' || unit === 'percent' ? unit : null, word, language);
    return movement(change, shown, language);
  });
  const words = both((language) => {
    const from = start.isBase ? '' : ` ${reckonedFrom(start, language)}`;
    return `${language === 'da' ? 'svarer til' : 'equals'} ${moved[language]}${from}`;
  });
  return { size: rounded, unit, movement: moved, words };
}

function reckonedFrom({ period: at, isSoFar = false }: StartingPoint, language: Language): string {
  if (language === 'en') return `reckoned from ${period(at, language)}${isSoFar ? ' so far' : ''}`;
  return `regnet fra ${period(at, language)}${isSoFar ? ' til nu' : ''}`;
}

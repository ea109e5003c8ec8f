import type { Period } from '../../../engine';
import { formatAddress, parseReference } from '../../address';
import type { AssessedGoal } from '../../assessed';
import { mapSteps, type Steps } from '../../steps';
import { PARTS, ROLES } from './words';

/** One value that a verdict rests on, once for every goal however often it is used. */
export interface UsedValue {
  readonly goal: string;
  readonly series: string;
  readonly roles: readonly string[];
  /** What it is of a share; null for a value that stands for itself. */
  readonly part: string | null;
  readonly period: Period;
  readonly value: number | null;
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export function* usedValues(goals: readonly AssessedGoal[]): Steps<UsedValue[]> {
  const ofGoals = yield* mapSteps(goals, ({ goal, indicator, assessment }) => {
    const values = new Map<string, UsedValue>();
    for (const { role, series, period, value, cell, part, unit } of assessment.evidence) {
      const key = [series, period, cell ?? '', part ?? ''].join('\n');
      const place = cell === undefined ? null : parseReference(cell);
      const known = values.get(key);
      values.set(key, {
        goal: goal.number ?? '',
        series,
        roles: [...new Set([...(known?.roles ?? []), ROLES[role]])],
        part: part === undefined ? null : PARTS[part],
        period,
        value,
        unit: unit ?? indicator?.series.unit ?? null,
        sheet: place?.sheet ?? null,
        cell: place === null ? null : formatAddress(place.area),
      });
    }
    return [...values.values()];
  });
  return ofGoals.flat();
}

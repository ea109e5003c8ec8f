import { z } from 'zod';
import { addPeriods, comparePeriods, endsAfter, isPeriod, periodKind, type Period, type Status } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { STATUS_LOOKS } from '../status-looks';
import { goalKeys } from './goal-words';

/** What a follow-up remembers of one goal, as little as tells next time what moved and why. */
export interface RememberedGoal {
  readonly status: Status;
  readonly target: number | null;
  readonly projection: number | null;
  readonly lastPeriod: Period | null;
  /** The values of the last periods, the latest last; null for a gap. */
  readonly recent: readonly (number | null)[];
}

export interface FollowUp {
  readonly asOf: Period;
  readonly goals: Readonly<Record<string, RememberedGoal>>;
}

/** The last follow-ups, oldest first, and the one this run is compared with. */
export interface History {
  readonly before: FollowUp | null;
  readonly edits: readonly Edit[];
}

const SETTING = 'maalbar.follow-ups';
/** A year of quarters. */
const KEPT = 4;
const RECENT = 13;
const DIGITS = 9;

/**
 * A run is compared with the latest follow-up that saw less than it; a follow-up made again takes the place of the one
 * with the same as-of, so that making it twice changes nothing. One made again as it stood earlier is not remembered.
 */
export function historyOf(snapshot: Snapshot, goals: readonly AssessedGoal[], asOf: Period | null): History {
  const known = parse(snapshot.settings[SETTING]);
  if (asOf === null) return { before: null, edits: [] };
  const before = known.filter((one) => endsAfter(asOf, one.asOf)).at(-1) ?? null;
  if (known.some((one) => endsAfter(one.asOf, asOf))) return { before, edits: [] };
  const now: FollowUp = { asOf, goals: rememberedGoals(goals) };
  const after = JSON.stringify([...known.filter((one) => one.asOf !== asOf), now].slice(-KEPT).map(pack));
  const present = snapshot.settings[SETTING] ?? null;
  return { before, edits: after === present ? [] : [{ kind: 'setting', key: SETTING, before: present, after }] };
}

export function rememberedGoals(goals: readonly AssessedGoal[]): Record<string, RememberedGoal> {
  return Object.fromEntries([...goalKeys(goals)].map(([goal, key]) => [key, remember(goal)]));
}

function remember({ assessment, indicator }: AssessedGoal): RememberedGoal {
  const { status, target, projection, lastPeriod } = assessment;
  const values = new Map(indicator?.series.points ?? []);
  return {
    status,
    target: rounded(target?.value ?? null),
    projection: rounded(projection?.value ?? null),
    lastPeriod,
    recent: periodsBack(lastPeriod, RECENT).map((period) => rounded(values.get(period) ?? null)),
  };
}

/** So many periods up to this one, the latest last; stretches have no row of equal steps. */
export function periodsBack(last: Period | null, count: number): Period[] {
  if (last === null || periodKind(last) === 'stretch') return [];
  return Array.from({ length: count }, (_, index) => addPeriods(last, index - count + 1));
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(DIGITS)));

const number = z.number().nullable();
const packedGoal = z.tuple([z.string(), number, number, z.string().nullable(), z.array(number)]);
const packed = z.array(z.tuple([z.string(), z.record(z.string(), packedGoal)]));

function pack({ asOf, goals }: FollowUp): z.infer<typeof packed>[number] {
  const entries = Object.entries(goals).map(([key, { status, target, projection, lastPeriod, recent }]) => [
    key,
    [status, target, projection, lastPeriod, [...recent]],
  ]);
  return [asOf, Object.fromEntries(entries) as Record<string, z.infer<typeof packedGoal>>];
}

function parse(text: string | undefined): FollowUp[] {
  if (text === undefined) return [];
  try {
    return packed
      .parse(JSON.parse(text))
      .filter(([asOf]) => isPeriod(asOf))
      .map(([asOf, goals]) => ({ asOf, goals: Object.fromEntries(Object.entries(goals).flatMap(unpack)) }))
      .sort((a, b) => comparePeriods(a.asOf, b.asOf));
  } catch {
    // Damaged: there is then nothing to compare with, and this follow-up is the first that is remembered.
    return [];
  }
}

function unpack([key, [status, target, projection, lastPeriod, recent]]: [string, z.infer<typeof packedGoal>]): [
  string,
  RememberedGoal,
][] {
  if (!isStatus(status) || (lastPeriod !== null && !isPeriod(lastPeriod))) return [];
  return [[key, { status, target, projection, lastPeriod, recent }]];
}

const isStatus = (text: string): text is Status => text in STATUS_LOOKS;

/**
 * The figures that the goals were last judged by, kept in the workbook so that the next evaluation can tell which of them
 * the source has revised since ("basis revideret"). Compact: one line of numbers for every series that a goal uses.
 */
import { z } from 'zod';
import { addPeriods, comparePeriods, parsePeriod, type Period } from '../engine';
import type { AssessedGoal } from './assessed';
import type { DecodedSeries } from './decoded';
import { kindOf } from './mapping';
import type { SettingEdit } from './plan';
import type { Snapshot } from './snapshot';

const SETTING = 'maalbar.values';
/** Five years of months: what any verdict rests on but very old bases, which are kept besides. */
const STEPS = 60;

const keptSeries = z.object({
  /** Indicator, area and kind of period. */
  i: z.string(),
  a: z.string().nullable(),
  k: z.string(),
  /** The first period and a value for every step from there on. */
  s: z.string(),
  v: z.array(z.number().nullable()),
  /** Earlier periods that a verdict rests on. */
  e: z.record(z.string(), z.number().nullable()).optional(),
});

type KeptSeries = z.infer<typeof keptSeries>;

/** A figure that was another one when the goals were last judged. */
export interface ChangedValue {
  readonly series: DecodedSeries;
  readonly period: Period;
  readonly before: number;
  /** null where the figure is gone. */
  readonly after: number | null;
}

/** Keeps the figures of the series that the goals use; null where there is nothing new to keep. */
export function rememberEdit(snapshot: Snapshot, goals: readonly AssessedGoal[]): SettingEdit | null {
  const before = snapshot.settings[SETTING] ?? null;
  const kept = new Map<string, KeptSeries>();
  for (const { indicator, assessment } of goals) {
    const kind = indicator === null ? null : kindOf(indicator);
    if (indicator === null || kind === null || kind === 'stretch') continue;
    const own = keep(indicator, kind);
    const key = keyOf(own);
    const evidence = assessment.evidence.filter(({ series }) => series === indicator.series.name);
    const base = assessment.base === null ? [] : [assessment.base];
    const earlier = [...evidence, ...base].flatMap(({ period, value }): [Period, number][] =>
      period === null || value === null || parsePeriod(period)?.kind !== kind || comparePeriods(period, own.s) >= 0
        ? []
        : [[period, value]],
    );
    const more = { ...kept.get(key)?.e, ...Object.fromEntries(earlier) };
    kept.set(key, { ...own, ...(Object.keys(more).length > 0 ? { e: more } : {}) });
  }
  if (kept.size === 0) return null;
  const after = JSON.stringify([...kept.values()]);
  return after === before ? null : { kind: 'setting', key: SETTING, before, after };
}

/** What the source has changed, in series that goals use, since the goals were last judged and written. */
export function changedValues(snapshot: Snapshot, goals: readonly AssessedGoal[]): ChangedValue[] {
  const kept = new Map(readKept(snapshot).map((one) => [keyOf(one), one]));
  if (kept.size === 0) return [];
  const used = new Set(goals.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  return [...used].flatMap((series) => {
    const one = kept.get(keyOf({ i: series.indicator, a: series.area, k: kindOf(series) ?? '' }));
    return one === undefined ? [] : changesOf(series, one);
  });
}

function changesOf(series: DecodedSeries, kept: KeptSeries): ChangedValue[] {
  const now = new Map(series.series.points);
  const then = [...Object.entries(kept.e ?? {}), ...kept.v.map((value, i) => [addPeriods(kept.s, i), value] as const)];
  return then.flatMap(([period, before]) => {
    const after = now.get(period) ?? null;
    return before === null || before === after ? [] : [{ series, period, before, after }];
  });
}

function keep({ indicator, area, series }: DecodedSeries, kind: string): KeptSeries {
  const points = new Map(series.points);
  const last = series.points.at(-1)?.[0] ?? '';
  const first = series.points[0]?.[0] ?? last;
  let start = last;
  const values = [points.get(last) ?? null];
  while (values.length < STEPS && comparePeriods(start, first) > 0) {
    start = addPeriods(start, -1);
    values.unshift(points.get(start) ?? null);
  }
  return { i: indicator, a: area, k: kind, s: start, v: values };
}

function keyOf({ i, a, k }: Pick<KeptSeries, 'i' | 'a' | 'k'>): string {
  return JSON.stringify([i, a, k]);
}

function readKept(snapshot: Snapshot): KeptSeries[] {
  const text = snapshot.settings[SETTING];
  if (text === undefined) return [];
  try {
    const kept = z.array(keptSeries).parse(JSON.parse(text));
    return kept.filter(
      ({ s, k, e }) =>
        k !== 'stretch' && parsePeriod(s)?.kind === k && Object.keys(e ?? {}).every((one) => parsePeriod(one) !== null),
    );
  } catch {
    return []; // A damaged setting is worth nothing: nothing is said to have changed.
  }
}

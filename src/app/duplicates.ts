import type { DecodedSeries, DecodedWorkbook } from '../workbook/decoded';
import { kindOf } from '../workbook/mapping';
import type { Steps } from '../workbook/steps';

/**
 * Series that may be one indicator given twice. `copy`: the same name, area and figures; `other_figures`: the same name and
 * area, and figures that differ; `other_name`: the same figures under another name.
 */
export type DuplicateKind = 'copy' | 'other_figures' | 'other_name';

export interface Duplicate {
  readonly kind: DuplicateKind;
  readonly series: readonly DecodedSeries[];
}

/** Fewer figures than this, or all the same one, may well agree by chance. */
const ENOUGH = 6;

/** Pure; linear in the number of values. */
export function* suspectedDuplicates({ indicatorTables }: DecodedWorkbook): Steps<Duplicate[]> {
  const all = indicatorTables.flatMap(({ series }) => series);
  const byName = yield* grouped(all, (one) => JSON.stringify([one.indicator.toLowerCase(), one.area, kindOf(one)]));
  const named = byName.map((series): Duplicate => ({ kind: agree(series) ? 'copy' : 'other_figures', series }));
  const told = new Set(named.flatMap(({ series }) => series));
  const rest = all.filter((one) => !told.has(one) && isTelling(one));
  const byFigures = yield* grouped(rest, (one) => JSON.stringify(one.series.points));
  return [...named, ...byFigures.map((series): Duplicate => ({ kind: 'other_name', series }))];
}

function* grouped(all: readonly DecodedSeries[], keyOf: (one: DecodedSeries) => string): Steps<DecodedSeries[][]> {
  const groups = new Map<string, DecodedSeries[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
    yield;
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** True where no period has two figures. */
function agree(series: readonly DecodedSeries[]): boolean {
  const figures = new Map<string, number>();
  for (const [period, value] of series.flatMap((one) => one.series.points)) {
    if (value === null) continue;
    const known = figures.get(period);
    if (known !== undefined && known !== value) return false;
    figures.set(period, value);
  }
  return true;
}

function isTelling({ series }: DecodedSeries): boolean {
  const values = series.points.flatMap(([, value]) => (value === null ? [] : [value]));
  return values.length >= ENOUGH && new Set(values).size > 2;
}

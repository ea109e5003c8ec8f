import { parsePeriod } from '../../engine';
import type { DecodedGoal, DecodedSeries, DecodedWorkbook, IndicatorTable } from '../decoded';
import { areaKey } from './areas';
import { saysShare, wordsOf, type Word } from './similarity';
import { fold } from './text';

/** A series a goal may be measured by, with the words that speak for it. */
export interface Candidate {
  readonly series: DecodedSeries;
  readonly table: IndicatorTable;
  readonly title: string | null;
  /** Its name and area as they are compared. */
  readonly name: string;
  readonly area: string | null;
  /** True for a share, by its unit or its name. */
  readonly isShare: boolean;
  readonly words: readonly Word[];
  /** Words of the table's title, its sheet and the topics of the row. */
  readonly context: readonly Word[];
}

interface Candidates {
  readonly all: readonly Candidate[];
  /** Shares that no table prints: measured by only when a goal or the user asks for them. */
  readonly computed: readonly Candidate[];
  /** 1 for a word that one indicator alone has, less for words that many have. */
  readonly rarity: (word: string) => number;
}

/** A word that no indicator has may only be an ornament of the goal's name. */
const UNKNOWN = 0.6;
const remembered = new WeakMap<DecodedWorkbook, Candidates>();

/** Every series of a workbook; made once per workbook. */
export function candidatesOf(decoded: DecodedWorkbook): Candidates {
  const known = remembered.get(decoded);
  if (known !== undefined) return known;
  const all = decoded.indicatorTables.flatMap((table) => table.series.map((series) => candidateOf(series, table)));
  const computed = decoded.indicatorTables.flatMap((table) =>
    (table.computed ?? []).map((series) => candidateOf(series, table)),
  );
  const counts = new Map<string, number>();
  const names = new Map(all.map(({ series, words }) => [series.indicator, words]));
  for (const words of names.values()) for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rarity = (word: string) => {
    const count = counts.get(word);
    return count === undefined ? UNKNOWN : 1 / (1 + Math.log(count));
  };
  const candidates = { all, computed, rarity };
  remembered.set(decoded, candidates);
  return candidates;
}

function candidateOf(series: DecodedSeries, table: IndicatorTable): Candidate {
  const context = [table.title ?? '', table.sheet, ...Object.values(series.dimensions ?? {})].join(' ');
  return {
    series,
    table,
    title: table.title,
    name: fold(series.indicator),
    area: series.area === null ? null : areaKey(series.area),
    isShare: series.series.unit === 'percent' || saysShare(series.indicator) === true,
    words: wordsOf(series.indicator),
    context: wordsOf(context),
  };
}

/** Among series of one name: rolling years only for a rolling goal, else the finest steps and the longest run. */
export function preference(goal: DecodedGoal, { series }: DecodedSeries): number {
  const wanted = parsePeriod(goal.goal.targetPeriod ?? '')?.kind;
  const own = parsePeriod(series.points[0]?.[0] ?? '')?.kind;
  const fits = (own === 'rolling_year') === (wanted === 'rolling_year') ? 1000 : 0;
  const fineness = { month: 300, quarter: 200, year: 100 }[series.granularity];
  return fits + fineness + Math.min(series.points.length, 99);
}

/**
 * Two series of one name and area that are one indicator: the same table in other steps, or a copy of the same figures.
 * Of two tables with other figures, each may be meant.
 */
export function isTwin(a: Candidate, b: Candidate): boolean {
  if (a.table === b.table) return true;
  const figures = new Map(a.series.series.points);
  let shared = 0;
  for (const [period, value] of b.series.series.points) {
    const other = figures.get(period);
    if (other === undefined || other === null || value === null) continue;
    if (other !== value) return false;
    shared++;
  }
  return shared > 0;
}

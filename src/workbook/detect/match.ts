import { parsePeriod } from '../../engine';
import type { DecodedGoal, DecodedSeries, DecodedWorkbook, Finding } from '../decoded';
import { sameArea } from './areas';
import { isKnown } from './known';
import { nameSimilarity, topicFactor } from './similarity';
import { fold } from './text';

export interface SeriesMatch {
  readonly best: DecodedSeries | null;
  /** 0..1: 1 is the same name, or a confirmed choice. */
  readonly score: number;
  /** Other series that could be meant, best first. */
  readonly alternatives: readonly { readonly series: DecodedSeries; readonly score: number }[];
  readonly findings: readonly Finding[];
}

/** The user's own choice for a goal, kept in the workbook. */
export interface ConfirmedChoice {
  readonly indicator: string;
  readonly area: string | null;
}

export interface MatchOptions {
  /** Used where the goal names no area. */
  readonly area: string | null;
  readonly confirmed?: ConfirmedChoice | null;
}

/** Below this a series is no answer; within this distance of the best it could as well be meant. */
const ENOUGH = 0.55;
const NEAR_TIE = 0.04;
const ALTERNATIVES = 5;

/** Finds the series a goal is measured by: a confirmed choice, else by name, synonym and area. */
export function matchSeries(goal: DecodedGoal, decoded: DecodedWorkbook, options: MatchOptions): SeriesMatch {
  const all = decoded.indicatorTables.flatMap((table) =>
    table.series.map((series) => ({
      series,
      title: table.title,
      context: [table.title ?? '', table.sheet, ...Object.values(series.dimensions ?? {})],
    })),
  );
  const wantedArea = goal.area ?? options.area;
  const confirmed = options.confirmed ?? null;
  if (confirmed !== null) {
    const chosen = all.find(
      ({ series }) =>
        fold(series.indicator) === fold(confirmed.indicator) &&
        (confirmed.area === null
          ? series.area === null
          : series.area !== null && sameArea(series.area, confirmed.area)),
    );
    if (chosen !== undefined) return { best: chosen.series, score: 1, alternatives: [], findings: [] };
  }
  const kind = goal.goal.kind;
  const name = goal.indicator ?? goal.goal.subject ?? goal.text;
  if (name === null || name === '') return { best: null, score: 0, alternatives: [], findings: [] };
  if (goal.indicator === null && (kind === 'qualitative' || kind === 'follow' || kind === 'undetermined')) {
    return { best: null, score: 0, alternatives: [], findings: [] };
  }

  const scored = all
    .map(({ series, title, context }) => ({
      series,
      score:
        nameScore(name, series.indicator, title, context) *
        areaFactor(series.area, wantedArea) *
        unitFactor(goal, series),
      order: preference(goal, series),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.order - a.order);
  const distinct = dropTwins(scored);
  const [best, ...rest] = distinct;
  const alternatives = rest.slice(0, ALTERNATIVES).map(({ series, score }) => ({ series, score }));
  if (best === undefined || best.score < ENOUGH) {
    const finding = note(goal, 'indicator_not_found', 'warning', {
      indicator: name,
      area: wantedArea,
      candidates: distinct
        .slice(0, 3)
        .map(({ series }) => series.series.name)
        .join('; '),
    });
    const others = distinct.slice(0, ALTERNATIVES).map(({ series, score }) => ({ series, score }));
    return {
      best: null,
      score: best?.score ?? 0,
      alternatives: others,
      findings: goal.indicator === null ? [] : [finding],
    };
  }
  const rivals = rest.filter(({ score }) => best.score - score < NEAR_TIE && best.score < 1);
  const findings: Finding[] = [];
  if (rivals.length > 0) {
    findings.push(
      note(goal, 'indicator_near_tie', 'warning', {
        indicator: name,
        chosen: best.series.series.name,
        candidates: rivals
          .slice(0, 3)
          .map(({ series }) => series.series.name)
          .join('; '),
      }),
    );
  }
  return { best: best.series, score: best.score, alternatives, findings };
}

/** The same name is the same indicator, whatever its table is called. */
function nameScore(wanted: string, offered: string, title: string | null, context: readonly string[]): number {
  const similar = nameSimilarity(wanted, offered, context);
  return similar === 1 ? 1 : similar * topicFactor(wanted, title);
}

function note(
  goal: DecodedGoal,
  code: string,
  severity: Finding['severity'],
  params: NonNullable<Finding['params']>,
): Finding {
  return { code, severity, ...(goal.number === null ? {} : { goal: goal.number }), params };
}

/** The wanted area, or a table that names none; another area is another series. */
function areaFactor(area: string | null, wanted: string | null): number {
  if (area === null) return wanted === null ? 1 : 0.98;
  if (wanted === null) return 0.9;
  return sameArea(area, wanted) ? 1 : 0;
}

/** A level in percent is about a share, a level in persons about a number. */
function unitFactor(goal: DecodedGoal, { series }: DecodedSeries): number {
  const { kind, unit } = goal.goal;
  if (!isKnown(unit)) return 1;
  const share = series.unit === 'percent';
  if (kind === 'level' || kind === 'average' || kind === 'range' || unit === 'percentage_point') {
    if (unit === 'percent' || unit === 'percentage_point') return share ? 1 : 0.85;
    if (unit === 'persons') return share ? 0.7 : 1;
  }
  return kind === 'change' && unit === 'persons' && share ? 0.7 : 1;
}

/** Among series of one name: rolling years only for a rolling goal, else the finest steps and the longest run. */
function preference(goal: DecodedGoal, { series }: DecodedSeries): number {
  const wanted = parsePeriod(goal.goal.targetPeriod ?? '')?.kind;
  const own = parsePeriod(series.points[0]?.[0] ?? '')?.kind;
  const fits = (own === 'rolling_year') === (wanted === 'rolling_year') ? 1000 : 0;
  const fineness = { month: 300, quarter: 200, year: 100 }[series.granularity];
  return fits + fineness + Math.min(series.points.length, 99);
}

/** The same indicator and area in other steps, or in another table, is no rival: the preferred one stands for it. */
function dropTwins<T extends { readonly series: DecodedSeries }>(sorted: readonly T[]): T[] {
  const seen = new Set<string>();
  return sorted.filter(({ series }) => {
    const key = `${fold(series.indicator)}\u0001${series.area ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

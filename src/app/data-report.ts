import { addPeriods, comparePeriods, type GapReason, type Granularity, type Period } from '../engine';
import { formatAddress, parseReference } from '../workbook/address';
import type {
  DecodedSeries,
  Finding,
  IndicatorTable,
  IndicatorTableShape,
  NumberTextReading,
} from '../workbook/decoded';
import { changedValues } from '../workbook/remembered-values';
import { atOnce, flatMapSteps, mapSteps, type Steps } from '../workbook/steps';
import { suspectedDuplicates, type DuplicateKind } from './duplicates';
import type { Evaluation } from './evaluation';
import { goalId } from './goal-id';

/** What the figures of a workbook are, and what is doubtful about them: for the pane, a command, a sheet. Plain data. */
export interface DataReport {
  readonly tables: readonly ReportedTable[];
  readonly duplicates: readonly ReportedDuplicate[];
  /** Values that goals rest on and that the source has changed since the last evaluation was written. */
  readonly revisions: readonly Revision[];
  /** What could not be read, or only with doubt: each with its sheet and cell. */
  readonly notUnderstood: readonly Finding[];
}

export interface ReportedTable {
  readonly sheet: string;
  /** A1, headers included. */
  readonly address: string;
  readonly shape: IndicatorTableShape;
  readonly tableName: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly notes: readonly string[];
  readonly hidden: boolean;
  readonly series: readonly ReportedSeries[];
}

export interface ReportedSeries {
  readonly indicator: string;
  readonly area: string | null;
  readonly unit: string;
  readonly granularity: Granularity;
  /** First and last period with a figure; null where there is none. */
  readonly first: Period | null;
  readonly last: Period | null;
  /** Periods with a figure. */
  readonly observed: number;
  readonly gaps: readonly ReportedGap[];
  readonly breaks: readonly Period[];
  readonly preliminary: readonly Period[];
  /** How numbers given as text were read, and by what sign; null where every figure is a number cell. */
  readonly numberText: NumberTextReading | null;
  /** A share whose figures were checked against two numbers of the table (or, not printed, worked out from them); else null. */
  readonly share: ReportedShare | null;
  /** The cell of the last figure, for selecting it: A1 on the table's sheet. */
  readonly cell: string | null;
  /** Goals that are measured by it: `EvaluatedGoal.id`. */
  readonly goals: readonly string[];
}

/** Numerator and denominator of a share, and in how many of the periods that have all three figures it is 100·a/b as printed. */
export interface ReportedShare {
  readonly numerator: string;
  readonly denominator: string;
  readonly compared: number;
  readonly agreeing: number;
  readonly printed: boolean;
}

/** Periods without a figure, one after the other. `absent`: the table has no row or column for them at all. */
export interface ReportedGap {
  readonly from: Period;
  readonly to: Period;
  readonly count: number;
  readonly reason: GapReason | 'absent';
  /** The first cell of the gap; null where there is none. */
  readonly cell: string | null;
}

export interface SeriesPlace {
  readonly indicator: string;
  readonly area: string | null;
  readonly sheet: string;
  /** A1 of the series' last figure. */
  readonly cell: string | null;
}

export interface ReportedDuplicate {
  readonly kind: DuplicateKind;
  readonly series: readonly SeriesPlace[];
}

export interface Revision extends SeriesPlace {
  readonly period: Period;
  readonly before: number;
  /** null where the figure is gone. */
  readonly after: number | null;
  /** Goals measured by the series, and those whose base it is. */
  readonly goals: readonly string[];
  readonly asBase: readonly string[];
}

/** Codes of findings that speak of goals and not of the figures. */
const ABOUT_GOALS = new Set(['no_goals', 'sheet_protected', 'table_cannot_grow', 'area_unclear', 'area_unknown']);

/** The data report of an evaluation. Pure; linear in the number of values. */
export function dataReport(evaluation: Evaluation): DataReport {
  return atOnce(dataReportSteps(evaluation));
}

export function* dataReportSteps(evaluation: Evaluation): Steps<DataReport> {
  const { decoded } = evaluation;
  const goals = goalsBySeries(evaluation);
  return {
    tables: yield* flatMapSteps(decoded.indicatorTables, (table) => reportTable(table, goals)),
    duplicates: (yield* suspectedDuplicates(decoded)).map(({ kind, series }) => ({
      kind,
      series: series.map(placeOf),
    })),
    revisions: revisionsOf(evaluation, goals),
    notUnderstood: decoded.findings.filter(({ code, goal }) => goal === undefined && !ABOUT_GOALS.has(code)),
  };
}

type GoalsBySeries = ReadonlyMap<DecodedSeries, readonly string[]>;

function goalsBySeries({ assessed }: Evaluation): GoalsBySeries {
  const goals = new Map<DecodedSeries, string[]>();
  for (const one of assessed) {
    if (one.indicator === null) continue;
    goals.set(one.indicator, [...(goals.get(one.indicator) ?? []), goalId(one)]);
  }
  return goals;
}

function* reportTable(table: IndicatorTable, goals: GoalsBySeries): Steps<readonly ReportedTable[]> {
  const shown = [...table.series, ...(table.computed ?? []).filter((series) => goals.has(series))];
  const series = yield* mapSteps(shown, (one) => reportSeries(one, goals.get(one) ?? []));
  const report: ReportedTable = {
    sheet: table.sheet,
    address: formatAddress(table.area),
    shape: table.shape,
    tableName: table.tableName,
    title: table.title,
    source: table.source,
    notes: table.notes ?? [],
    hidden: table.hidden === true,
    series,
  };
  return [report];
}

function reportSeries(decoded: DecodedSeries, goals: readonly string[]): ReportedSeries {
  const { series, numberText, share } = decoded;
  const observed = series.points.filter(([, value]) => value !== null);
  return {
    indicator: decoded.indicator,
    area: decoded.area,
    unit: series.unit,
    granularity: series.granularity,
    first: observed[0]?.[0] ?? null,
    last: observed.at(-1)?.[0] ?? null,
    observed: observed.length,
    gaps: gapsOf(decoded),
    breaks: series.breaks ?? [],
    preliminary: series.preliminary ?? [],
    numberText: numberText ?? null,
    share:
      share === undefined
        ? null
        : {
            numerator: share.numerator.indicator,
            denominator: share.denominator.indicator,
            compared: share.compared,
            agreeing: share.agreeing,
            printed: share.printed,
          },
    cell: placeOf(decoded).cell,
    goals,
  };
}

/** The gaps of a series in order, runs of one reason together; periods that the table leaves out are gaps too. */
function gapsOf({ series }: DecodedSeries): ReportedGap[] {
  const gaps: ReportedGap[] = [];
  const add = (period: Period, reason: ReportedGap['reason'], cell: string | null) => {
    const before = gaps.at(-1);
    if (before?.reason === reason && addPeriods(before.to, 1) === period) {
      gaps[gaps.length - 1] = { ...before, to: period, count: before.count + 1 };
    } else {
      gaps.push({ from: period, to: period, count: 1, reason, cell });
    }
  };
  const step = series.granularity === 'quarter' ? quarterStep(series.points) : 1;
  let expected: Period | null = null;
  for (const [period, value] of series.points) {
    while (expected !== null && comparePeriods(expected, period) < 0) {
      add(expected, 'absent', null);
      expected = addPeriods(expected, step);
    }
    if (value === null) add(period, series.gaps?.[period] ?? 'missing', addressIn(series.cells?.[period]));
    expected = addPeriods(period, step);
  }
  return gaps;
}

/** Rolling years that end with quarters step by three months; quarters and half-years by themselves. */
function quarterStep(points: DecodedSeries['series']['points']): number {
  return points[0]?.[0].endsWith('/P12M') === true ? 3 : 1;
}

function revisionsOf({ snapshot, assessed }: Evaluation, goals: GoalsBySeries): Revision[] {
  return changedValues(snapshot, assessed).map(({ series, period, before, after }) => {
    const asBase = assessed.filter(
      ({ indicator, assessment }) =>
        indicator === series && assessment.evidence.some((one) => one.role === 'base' && one.period === period),
    );
    return {
      ...placeOf(series),
      cell: addressIn(series.series.cells?.[period]),
      period,
      before,
      after,
      goals: goals.get(series) ?? [],
      asBase: asBase.map(goalId),
    };
  });
}

function placeOf({ indicator, area, series, location }: DecodedSeries): SeriesPlace {
  const last = series.points.filter(([, value]) => value !== null).at(-1)?.[0];
  return { indicator, area, sheet: location.sheet, cell: last === undefined ? null : addressIn(series.cells?.[last]) };
}

/** "Tal!B7" -> "B7". */
function addressIn(cell: string | undefined): string | null {
  const area = cell === undefined ? null : (parseReference(cell)?.area ?? null);
  return area === null ? null : formatAddress(area);
}

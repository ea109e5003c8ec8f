import { formatPeriod, periodAt, periodSpan, type Period } from '../../../engine';
import type { CellInput, Edit } from '../../plan';
import { area } from '../../area';
import { TEXT } from '../number-formats';
import { unitWords } from '../../../engine/sentence/write-units';
import type { ResolvedGoal } from './resolve';
import { sheetEnd, tableEdits, titleEdits, TO_FILL } from './sheet-parts';
import type { PlanSheets } from './sheet-names';
import { level } from './words';

const FIRST_ROW = 4;
const LONGEST = 40;

/** An indicator that has no series in the workbook: a row to fill in. */
export interface SkeletonRow {
  readonly indicator: string;
  readonly area: string | null;
  readonly unit: string;
  /** What it is needed for. */
  readonly periods: readonly Period[];
}

/**
 * `Indikatorer 2027`: where the figures of every goal are found, what is there and what is waited for; below it a
 * table with a row and empty cells for every indicator that is not in the workbook yet.
 */
export function indicatorSheetEdits(
  goals: readonly ResolvedGoal[],
  skeleton: readonly SkeletonRow[],
  year: number,
  sheets: PlanSheets,
): Edit[] {
  const sheet = sheets.indicators;
  // No column here is headed or filled as a series is: what stands elsewhere is told, not repeated as data.
  const overview = goals.flatMap((goal) => overviewRow(goal, sheet));
  const below = overview.length === 0 ? FIRST_ROW : FIRST_ROW + overview.length + 4;
  return [
    { kind: 'add_sheet', sheet },
    { kind: 'widths', sheet, column: 0, widths: overview.length === 0 ? [230, 100, 90] : [230, 130, 130, 130, 150] },
    ...titleEdits(sheet, `Indikatorer ${year}`, [
      'Her står, hvor målenes tal findes, og hvad der mangler. Tal, der allerede står på andre ark, skal ikke skrives her igen.',
      ...(skeleton.length === 0
        ? []
        : ['Nederst: indikatorer uden tal i projektmappen. Udfyld de gule celler, når tallene foreligger.']),
    ]),
    ...(overview.length === 0
      ? []
      : tableEdits(sheet, {
          row: FIRST_ROW,
          header: ['Det måles', 'Til', 'Tallene står på', 'Seneste tal', 'Udgangspunkt'],
          body: overview,
        })),
    ...skeletonEdits(sheet, below, skeleton, year),
    {
      ...sheetEnd(sheet, overview.length === 0 ? null : FIRST_ROW, 'landscape'),
      // The cells to fill in are for the screen.
      ...(overview.length === 0 ? {} : { printArea: area(0, 0, FIRST_ROW + 1 + overview.length, 5) }),
    },
  ];
}

function overviewRow({ draft }: ResolvedGoal, sheet: string): string[][] {
  const { source, base, latest } = draft;
  const name = draft.indicator ?? draft.pathName;
  if (name === null) return [];
  const indicator = source?.indicator ?? null;
  const unit = indicator?.series.unit ?? null;
  const shown = (value: number): string => level(value, unit, null, 'da');
  const start = (): string => {
    if (base === null) return '';
    const when = formatPeriod(base.period, 'da');
    if (base.value !== null) return `${when}: ${shown(base.value)}${base.state === 'partial' ? ' til nu' : ''}`;
    return `${when}: ${base.state === 'suppressed' ? 'skjult' : 'afventer data'}`;
  };
  return [
    [
      name,
      draft.number === null ? '' : `Mål ${draft.number}`,
      indicator === null ? `Udfyldes nedenfor på »${sheet}«` : `»${indicator.location.sheet}«`,
      latest === null ? 'afventer data' : `${formatPeriod(latest.period, 'da')}: ${shown(latest.value)}`,
      start(),
    ],
  ];
}

/** What the plan needs and no table of the workbook has: indicators without a series, and paths of the new year. */
export function skeletonOf(goals: readonly ResolvedGoal[], municipality: string | null): SkeletonRow[] {
  const rows = new Map<string, SkeletonRow>();
  const add = (indicator: string, area: string | null, unit: string, periods: readonly Period[]): void => {
    const key = `${indicator}|${area ?? ''}`.toLowerCase();
    const known = rows.get(key);
    rows.set(key, { indicator, area, unit, periods: [...(known?.periods ?? []), ...periods] });
  };
  for (const { draft } of goals) {
    const { goal, source, base } = draft;
    const area = source?.goal.area ?? municipality;
    const periods = [base?.period ?? null, goal.targetPeriod ?? null].filter((period) => period !== null);
    const unit =
      goal.unit === 'percentage_point' || (goal.unit === 'percent' && goal.kind !== 'change') ? 'pct.' : unitOf(draft);
    if (draft.indicator !== null && source?.indicator == null && periods.length > 0)
      add(draft.indicator, area, unit, periods);
    if (draft.pathName !== null && draft.isMoved && goal.targetPeriod)
      add(draft.pathName, area, unit, [goal.targetPeriod]);
  }
  return [...rows.values()];
}

function unitOf({ goal, indicator }: ResolvedGoal['draft']): string {
  if (/^andel|i pct\./iu.test(indicator ?? '')) return 'pct.';
  return goal.unit === null || goal.unit === undefined || goal.unit === 'percent' ? 'antal' : unitWords(goal);
}

/** A row per indicator and a column per month, or quarter where the goals speak of quarters alone. */
export function skeletonEdits(sheet: string, row: number, skeleton: readonly SkeletonRow[], year: number): Edit[] {
  const isQuarterly = ({ periods }: SkeletonRow): boolean =>
    periods.every((period) => /-[QH]\d$/.test(period)) && periods.length > 0;
  const monthly = skeleton.filter((one) => !isQuarterly(one));
  const quarterly = skeleton.filter(isQuarterly);
  const tables = [
    { rows: monthly, kind: 'month' as const, step: 1 },
    { rows: quarterly, kind: 'quarter' as const, step: 3 },
  ].filter(({ rows }) => rows.length > 0);
  let at = row;
  return tables.flatMap(({ rows, kind, step }) => {
    const columns = columnsOf(rows, kind, step, year);
    const labels = columns.map((period) => formatPeriod(period, 'da'));
    const header = ['Indikator', 'Område', 'Enhed', ...labels];
    const cells = columns.map((period): CellInput =>
      kind === 'month' ? serialOf(period) : formatPeriod(period, 'da'),
    );
    const edits = [
      ...tableEdits(sheet, {
        row: at,
        header,
        headerCells: ['Indikator', 'Område', 'Enhed', ...cells],
        headerFormats: [TEXT, TEXT, TEXT, ...columns.map(() => (kind === 'month' ? 'mmm yyyy' : TEXT))],
        body: rows.map(({ indicator, area: place, unit }) => [
          indicator,
          place ?? '',
          unit,
          ...columns.map((): CellInput => ''),
        ]),
        formats: [TEXT, TEXT, TEXT, ...columns.map(() => '#,##0.##')],
      }),
      {
        kind: 'format',
        sheet,
        area: area(at + 1, 3, rows.length, columns.length),
        format: { fill: TO_FILL },
      } as const,
      { kind: 'widths', sheet, column: 5, widths: columns.slice(2).map(() => 52) } as const,
    ];
    at += rows.length + 4;
    return edits;
  });
}

/** From the first period that any goal starts from to the last it asks for; at least the plan's own year. */
function columnsOf(rows: readonly SkeletonRow[], kind: 'month' | 'quarter', step: number, year: number): Period[] {
  const spans = rows.flatMap(({ periods }) => periods.map((period) => periodSpan(period)));
  const first = Math.min((year - 1) * 12, ...spans.map((span) => span.first));
  const last = Math.max(year * 12 + 11, ...spans.map((span) => span.last));
  const from = Math.max(first - (first % step), last - LONGEST * step + 1);
  const count = Math.floor((last - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => periodAt(kind, from + index * step));
}

function serialOf(period: Period): number {
  const { first } = periodSpan(period);
  return Date.UTC(Math.floor(first / 12), first % 12, 1) / 86_400_000 + 25_569;
}

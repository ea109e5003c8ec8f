import { cellAddress, columnName, quoteSheetName } from '../../address';
import { averageIfs, compared, fixed, fixedColumn, formula, orBlank, sumIfs, type Condition } from './formula';
import type { SlotCells } from './locator';
import { placeOf } from './geometry';
import type { SheetDraft } from '../sheet-draft';
import type { SeriesRefs } from './series-refs';
import type { AxisPlan, SeriesPlan } from './series-plan';
import { dataColumn, lines, MONTH, type SeriesRows } from './series-rows';
import { slotSerial } from './slots';

export interface BlockPlace {
  readonly sheet: string;
  readonly rows: SeriesRows;
  /** Data rows. */
  readonly count: number;
  readonly axisColumn: number;
  readonly column: number;
  readonly labelColumns: readonly number[];
  /** The cell that holds the last day that may be seen. */
  readonly asOf: string;
  /** Of a share: the columns of its numerator's and its denominator's values. */
  readonly parts: { readonly numerator: number; readonly denominator: number } | null;
  /** Means of the share divide sums (policy `pooled`). */
  readonly pooled: boolean;
}

/** How the projection is made, as the sheet names it. */
export const METHOD = {
  seasonal: 'samme periode året før',
  'mean-change': 'årlig ændring',
  'short-trend': 'seneste tre perioder',
  'last-value': 'seneste værdi',
} as const;

/** A series in five columns: what was found, the number, the breaks so far, the yearly change, the projection. */
export function writeSeriesBlock(draft: SheetDraft, axis: AxisPlan, series: SeriesPlan, place: BlockPlace): SeriesRefs {
  const { rows, count, column, axisColumn } = place;
  const isYearly = axis.rhythm.granularity === 'year';
  const at = {
    found: column,
    value: column + 1,
    segment: column + 2,
    change: column + 3,
    course: column + 4,
  };
  const head = (row: number): string => fixed(row, column);
  const range = (own: number): string => dataColumn(rows, count, own);
  const cell = {
    numbers: range(axisColumn),
    dates: range(axisColumn + 1),
    names: range(axisColumn + 2),
    values: range(at.value),
    segments: range(at.segment),
    changes: range(at.change),
    course: range(at.course),
    breaks: `${fixed(rows.breaks.first, column)}:${fixed(rows.breaks.last, column)}`,
    last: head(rows.last),
    lastNumber: head(rows.lastNumber),
    latest: head(rows.latest),
    segment: head(rows.segment),
    growth: head(rows.growth),
    trend: head(rows.trend),
  };
  writeHead(draft, series, place);
  const lag = 12 / axis.rhythm.step;
  const head2: readonly (readonly [number, string, string | null])[] = [
    [rows.last, `SUMPRODUCT(MAX(ISNUMBER(${cell.values})*${cell.dates}))`, MONTH],
    [rows.lastNumber, `IF(${cell.last}=0,"",MATCH(${cell.last},${cell.dates},0))`, null],
    [rows.latest, `IF(${cell.last}=0,"",${sumIfs(cell.values, [[cell.dates, cell.last]])})`, null],
    [rows.segment, `IF(${cell.last}=0,"",${sumIfs(cell.segments, [[cell.dates, cell.last]])})`, null],
    [rows.growth, isYearly ? yearlyGrowth(cell) : seasonalGrowth(cell), null],
    [rows.trend, shortTrend(cell), null],
    [rows.method, methodName(cell, isYearly), null],
    [rows.before, orBlank(averageIfs(cell.values, sameSide(cell, String(lag)))), null],
  ];
  for (const [row, text, format] of head2) draft.set(row, column, formula(text), format);
  const heads = [
    series.locator.heading,
    'Værdi',
    'Databrud til nu',
    isYearly ? 'Nr. bagfra' : 'Ændring på et år',
    'Forløb',
  ];
  heads.forEach((text, i) => draft.set(rows.heads, column + i, text));
  for (let index = 0; index < count; index++) writeSlot(draft, series, place, cell, index, isYearly ? null : lag);
  const away = (reference: string): string => `${quoteSheetName(place.sheet)}!${reference}`;
  return {
    rhythm: axis.rhythm,
    numbers: away(cell.numbers),
    dates: away(cell.dates),
    names: away(cell.names),
    values: away(cell.values),
    course: away(cell.course),
    last: away(cell.last),
    lastNumber: away(cell.lastNumber),
    latest: away(cell.latest),
    before: away(head(rows.before)),
    method: away(head(rows.method)),
    breaks: away(cell.breaks),
    pooled:
      place.parts === null || !place.pooled
        ? null
        : { numerator: away(range(place.parts.numerator)), denominator: away(range(place.parts.denominator)) },
  };
}

/** The column of a block's values. */
export function valueColumn(block: number): number {
  return block + 1;
}

function writeHead(
  draft: SheetDraft,
  { indicator, area, series, location, locator, breaks, rhythm }: SeriesPlan,
  place: BlockPlace,
): void {
  const { rows, column } = place;
  draft.text(rows.indicator, column, indicator);
  draft.text(rows.area, column, area ?? '');
  const first = series.points.map(([period]) => placeOf(series, period)).find((one) => one !== null);
  const stands = first ? `${location.sheet}!${cellAddress(first.row, first.column)}` : location.sheet;
  draft.text(rows.place, column, stands);
  locator.criteria.forEach((value, i) => {
    if (typeof value === 'number') draft.set(rows.criteria.first + i, column, value);
    else draft.text(rows.criteria.first + i, column, value);
  });
  const cells = lines(rows.criteria).map((row) => fixed(row, column));
  const { anchor } = locator;
  if (anchor !== null) {
    draft.set(rows.anchor, column, formula(orBlank(typeof anchor === 'string' ? anchor : anchor(cells))));
  }
  breaks.forEach((slot, i) => draft.set(rows.breaks.first + i, column, slotSerial(slot, rhythm), MONTH));
}

type Cells = Readonly<
  Record<
    | 'numbers'
    | 'dates'
    | 'values'
    | 'segments'
    | 'changes'
    | 'course'
    | 'breaks'
    | 'last'
    | 'lastNumber'
    | 'latest'
    | 'segment'
    | 'growth'
    | 'trend',
    string
  >
>;

/** The slot `lag` before L, on the same side of every break. */
function sameSide({ numbers, lastNumber, segments, segment }: Cells, lag: string): Condition[] {
  return [
    [numbers, `${lastNumber}-${lag}`],
    [segments, segment],
  ];
}

/** g: the mean of the latest three changes against the year before, of those that there are. */
function seasonalGrowth({ changes, numbers, lastNumber }: Cells): string {
  return orBlank(
    averageIfs(changes, [
      [numbers, compared('>=', `(${lastNumber}-2)`)],
      [numbers, compared('<=', lastNumber)],
    ]),
  );
}

/** g of a yearly series: from the first to the last of the latest six observed values, of at least three. */
function yearlyGrowth({ changes, values, numbers, latest, lastNumber }: Cells): string {
  const rank = `MIN(6,MAX(${changes}))`;
  const first: Condition[] = [[changes, rank]];
  return orBlank(
    `IF(MAX(${changes})<3,"",(${latest}-${sumIfs(values, first)})/(${lastNumber}-${sumIfs(numbers, first)}))`,
  );
}

/** d: the change per period over the last three, 0 where nothing shows one. */
function shortTrend(cell: Cells): string {
  return `IFERROR((${cell.latest}-${averageIfs(cell.values, sameSide(cell, '3'))})/3,0)`;
}

function methodName(cell: Cells, isYearly: boolean): string {
  const first = isYearly ? METHOD['mean-change'] : METHOD.seasonal;
  const three = `COUNTIFS(${[...sameSide(cell, '3'), [cell.values, '">-1E+300"']].flat().join(',')})`;
  const without = `IF(${three}>0,"${METHOD['short-trend']}","${METHOD['last-value']}")`;
  return `IF(${cell.last}=0,"",IF(${cell.growth}<>"","${first}",${without}))`;
}

function writeSlot(
  draft: SheetDraft,
  series: SeriesPlan,
  place: BlockPlace,
  cell: Cells,
  index: number,
  lag: number | null,
): void {
  const { rows, column, axisColumn, labelColumns, asOf } = place;
  const row = rows.first + index;
  const date = fixedColumn(row, axisColumn + 1);
  const number = fixedColumn(row, axisColumn);
  const here = (offset: number): string => `${columnName(column + offset)}${String(row + 1)}`;
  const [found, value, segment] = [here(0), here(1), here(2)];
  const cells: SlotCells = {
    date,
    labels: labelColumns.map((own) => fixedColumn(row, own)),
    criteria: lines(rows.criteria).map((own) => fixed(own, column)),
    anchor: fixed(rows.anchor, column),
    found,
    parts:
      place.parts === null
        ? null
        : {
            numerator: fixedColumn(row, place.parts.numerator),
            denominator: fixedColumn(row, place.parts.denominator),
          },
  };
  const lookup = series.locator.found(index, cells);
  if (lookup !== null) {
    draft.set(row, column, formula(lookup));
    const unseen = series.seenWhole ? `${found}=""` : `OR(${date}>${asOf},${found}="")`;
    draft.set(row, column + 1, formula(`IF(${unseen},"",${series.locator.value(index, cells)})`));
  } else {
    draft.set(row, column + 1, formula('""'));
  }
  draft.set(row, column + 2, formula(`COUNTIF(${cell.breaks},"<="&${date})`));
  const back = (offset: number): string => `${columnName(column + offset)}${String(row + 1 - (lag ?? 0))}`;
  const hasYearBefore = lag !== null && index >= lag;
  if (lag === null) {
    const rest = (own: number): string => `${fixedColumn(row, own)}:${fixed(rows.first + place.count - 1, own)}`;
    const conditions = `${rest(column + 2)},${cell.segment},${rest(column + 1)},">-1E+300"`;
    draft.set(row, column + 3, formula(`IF(OR(${value}="",${segment}<>${cell.segment}),"",COUNTIFS(${conditions}))`));
  } else if (hasYearBefore) {
    const test = `OR(${value}="",${back(1)}="",${segment}<>${back(2)})`;
    draft.set(row, column + 3, formula(`IF(${test},"",${value}-${back(1)})`));
  }
  const ahead = `(${number}-${cell.lastNumber})`;
  const trend = `${cell.latest}+${cell.trend}*${ahead}`;
  const yearly = `${cell.latest}+${cell.growth}*${ahead}${lag === null ? '' : `/${String(lag)}`}`;
  const seasonal = hasYearBefore
    ? `IF(AND(ISNUMBER(${back(4)}),OR(${number}-${String(lag)}>${cell.lastNumber},${back(2)}=${cell.segment})),${back(4)}+${cell.growth},${yearly})`
    : yearly;
  draft.set(
    row,
    column + 4,
    formula(`IF(${number}<=${cell.lastNumber},${value},IF(${cell.growth}="",${trend},${seasonal}))`),
  );
}

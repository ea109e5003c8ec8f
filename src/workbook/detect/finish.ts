import { comparePeriods, parsePeriod, type Granularity, type PeriodKind, type Point } from '../../engine';
import { cellAddress, formatAddress, parseReference } from '../address';
import type { DecodedSeries, Finding, NumberTextReading } from '../decoded';
import { mapSteps, type Steps } from '../steps';
import { collectPoints, valueFindings, type Placed } from './collect';
import { caveatNotes, readCaveats, type CaveatNote } from './caveats';
import type { PlacedPeriod, Remark, SeriesDraft, TableDraft } from './draft';
import type { Grid } from './grid';
import { isMeasureLike } from './headers';
import { tellApart } from './labels';
import { decideConvention } from './number-convention';
import type { Surroundings } from './surroundings';
import { joinName } from './text';
import { aggregationOf, unitOf, unitOfCell } from './units';
import { readValueCell } from './value-cell';

/** Reads the cells of a drafted table and makes its series: one per indicator, area and kind of period. */
export function* finishTable(
  grid: Grid,
  draft: TableDraft,
  around: Surroundings,
): Steps<{ readonly series: DecodedSeries[]; readonly findings: Finding[] }> {
  const findings: Finding[] = [];
  const drafts = tellApart(draft.series);
  const read = yield* mapSteps(drafts, (one) => ({
    draft: one,
    values: one.values.map((value) => readPlaced(grid, value)),
  }));
  const conventions = decideGroups(read, grid.sheet, findings);
  const words = drafts.map((one) => [...one.nameParts, ...Object.values(one.dimensions)]);
  const stated = [...around.notes.map(({ text }) => text), ...(around.title === null ? [] : [around.title])];
  const notes = caveatNotes(stated, words);
  const remarks = remarksByRow(draft.remarks);
  const { corner } = draft;
  const measure = corner !== null && isMeasureLike(corner) ? corner : null;
  const fallback = draft.heading ?? measure ?? around.title ?? corner ?? grid.sheet;
  if (
    draft.headerless &&
    draft.heading === null &&
    around.title === null &&
    corner === null &&
    drafts.some(isNameless)
  ) {
    const cell = cellAddress(draft.bounds.top, draft.bounds.left);
    findings.push({ code: 'header_missing', severity: 'info', sheet: grid.sheet, cell, params: { name: fallback } });
  }
  const groups = new Map<string, DecodedSeries[]>();
  const finishedOf = yield* mapSteps(read, ({ draft: one, values }, i) => {
    const finished = splitKinds(values).flatMap(([kind, own]) =>
      finishSeries({
        grid,
        table: draft,
        around,
        draft: one,
        kind,
        values: own,
        reading: conventions.get(one.group) ?? null,
        fallback,
        words: words[i] ?? [],
        notes,
        remarks,
        findings,
      }),
    );
    // Percent cells say what they are.
    if (!values.some(({ cell }) => cell.kind === 'number' && cell.percent)) {
      const same = groups.get(one.group);
      if (same === undefined) groups.set(one.group, [...finished]);
      else same.push(...finished);
    }
    return finished;
  });
  findings.push(...fractionFindings(grid.sheet, groups));
  return { series: finishedOf.flat(), findings };
}

/**
 * A column (or block) whose shares all lie between 0 and 1: 0.598 without a percent format may be 59.8 percent. Read as it
 * stands, and said once.
 */
function fractionFindings(sheet: string, groups: ReadonlyMap<string, readonly DecodedSeries[]>): Finding[] {
  return [...groups.values()].flatMap((all): Finding[] => {
    const shares = all.filter(({ series }) => series.unit === 'percent');
    const [first] = shares;
    const period = first?.series.points[0]?.[0] ?? '';
    const cell = parseReference(first?.series.cells?.[period] ?? '');
    if (first === undefined || cell === null || !areFractions(shares.flatMap(({ series }) => series.points))) return [];
    const params = { indicator: first.indicator, area: first.area, count: shares.length };
    return [{ code: 'fractions_as_percent', severity: 'warning', sheet, cell: formatAddress(cell.area), params }];
  });
}

function isNameless({ nameParts }: SeriesDraft): boolean {
  return nameParts.length === 0;
}

function readPlaced(grid: Grid, { period, row, column }: PlacedPeriod): Placed {
  return { period, row, column, cell: readValueCell(grid.value(row, column), grid.format(row, column)) };
}

/** Decides each group's number writing; a group that shows none takes that of the rest of the table. */
function decideGroups(
  read: readonly { readonly draft: SeriesDraft; readonly values: readonly Placed[] }[],
  sheet: string,
  findings: Finding[],
): Map<string, NumberTextReading | null> {
  const groups = new Map<string, Placed[][]>();
  for (const { draft, values } of read) {
    const group = groups.get(draft.group);
    if (group === undefined) groups.set(draft.group, [values as Placed[]]);
    else group.push(values as Placed[]);
  }
  const decided = new Map([...groups].map(([name, lists]) => [name, decideConvention(each(lists))] as const));
  const marked = [...decided.values()].filter((one) => one?.reason === 'marks' && one.convention !== 'unclear');
  const shown = new Set(marked.map((one) => one?.convention));
  const [only] = marked;
  const result = new Map<string, NumberTextReading | null>();
  for (const [name, reading] of decided) {
    if (reading?.convention !== 'unclear') {
      result.set(name, reading);
    } else if (reading.reason === 'none' && shown.size === 1 && only) {
      result.set(name, { convention: only.convention, reason: 'table', cell: only.cell });
    } else {
      result.set(name, reading);
      findings.push(...unclear(sheet, groups.get(name) ?? []));
    }
  }
  return result;
}

function* each(lists: readonly (readonly Placed[])[]): Iterable<Placed> {
  for (const list of lists) yield* list;
}

function unclear(sheet: string, lists: readonly (readonly Placed[])[]): Finding[] {
  const cells = [...each(lists)].filter(
    ({ cell }) =>
      cell.kind === 'number' && cell.danish !== null && cell.english !== null && cell.danish !== cell.english,
  );
  const [first] = cells;
  if (first?.cell.kind !== 'number') return [];
  return [
    {
      code: 'ambiguous_number',
      severity: 'warning',
      sheet,
      cell: cellAddress(first.row, first.column),
      params: { danish: first.cell.danish, english: first.cell.english, count: cells.length },
    },
  ];
}

/** Months, quarters, years and rolling years of one label are different series. */
function splitKinds(values: readonly Placed[]): [PeriodKind, Placed[]][] {
  const kinds = new Map<PeriodKind, Placed[]>();
  for (const value of values) {
    const kind = parsePeriod(value.period)?.kind ?? 'stretch';
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [value]);
    else same.push(value);
  }
  return [...kinds];
}

interface SeriesInput {
  readonly grid: Grid;
  readonly table: TableDraft;
  readonly around: Surroundings;
  readonly draft: SeriesDraft;
  readonly kind: PeriodKind;
  readonly values: readonly Placed[];
  readonly reading: NumberTextReading | null;
  readonly fallback: string;
  readonly words: readonly string[];
  readonly notes: readonly CaveatNote[];
  readonly remarks: RemarksByRow;
  readonly findings: Finding[];
}

function finishSeries(input: SeriesInput): DecodedSeries[] {
  const { grid, table, around, draft, kind, values, reading, findings } = input;
  if (kind === 'stretch') return [];
  const indicator = joinName(draft.nameParts) || input.fallback;
  const collected = collectPoints(grid.sheet, values, reading);
  if (collected.observed === 0 && collected.unclear === 0) return [];
  const { points, gaps, cells, marks } = collected;
  findings.push(...valueFindings(grid, { indicator, area: draft.area }, collected));
  const ordered: Point[] = [...points].sort(([a], [b]) => comparePeriods(a, b));
  const unitTexts = [
    ...draft.nameParts,
    table.heading ?? '',
    ...(draft.nameParts.length === 0 ? [table.corner ?? '', around.title ?? ''] : []),
  ];
  const percentCells = collected.percent * 2 > collected.observed;
  const unit = (draft.unit === null ? null : unitOfCell(draft.unit)) ?? statedUnit(unitTexts, percentCells);
  const caveats = readCaveats({
    words: input.words,
    kind,
    periods: ordered.filter(([, value]) => value !== null).map(([period]) => period),
    notes: input.notes,
    remarks: ownRemarks(input.remarks, values),
    marks,
  });
  return [
    {
      indicator,
      area: draft.area,
      series: {
        name: joinName([indicator, draft.area ?? '']),
        unit,
        granularity: granularityOf(kind, ordered),
        aggregation: aggregationOf(unit, unitTexts, draft.aggregation),
        points: ordered,
        cells,
        ...(gaps.size > 0 ? { gaps: Object.fromEntries(gaps) } : {}),
        ...(caveats.breaks.length > 0 ? { breaks: caveats.breaks } : {}),
        ...(caveats.preliminary.length > 0 ? { preliminary: caveats.preliminary } : {}),
      },
      location: draft.location,
      ...(Object.keys(draft.dimensions).length > 0 ? { dimensions: draft.dimensions } : {}),
      ...(reading === null ? {} : { numberText: reading }),
    },
  ];
}

function areFractions(points: readonly Point[]): boolean {
  const values = points.flatMap(([, value]) => (value === null || value === 0 ? [] : [Math.abs(value)]));
  return values.length > 1 && values.every((value) => value <= 1) && values.some((value) => value < 1 && value > 0.02);
}

/** Percent cells say what headers may leave out. */
function statedUnit(texts: readonly string[], percentCells: boolean): string {
  const unit = unitOf(texts);
  return unit === 'count' && percentCells ? 'percent' : unit;
}

/** Remarks by the row they stand beside; null for marks on labels, which are about every series. */
type RemarksByRow = ReadonlyMap<number | null, readonly Remark[]>;

function remarksByRow(remarks: readonly Remark[]): RemarksByRow {
  const byRow = new Map<number | null, Remark[]>();
  for (const remark of remarks) {
    const same = byRow.get(remark.row);
    if (same === undefined) byRow.set(remark.row, [remark]);
    else same.push(remark);
  }
  return byRow;
}

function ownRemarks(byRow: RemarksByRow, values: readonly Placed[]): Remark[] {
  if (byRow.size === 0) return [];
  const beside = values.flatMap(({ row }) => byRow.get(row) ?? []);
  return [...(byRow.get(null) ?? []), ...beside];
}

/** The step of a series: a rolling year steps by months or quarters as its last months do. */
export function granularityOf(kind: PeriodKind, points: readonly Point[]): Granularity {
  if (kind === 'month' || kind === 'quarter' || kind === 'year') return kind;
  if (kind === 'half_year') return 'quarter';
  const lasts = points.flatMap(([period]) => parsePeriod(period)?.last ?? []);
  return lasts.every((last) => last % 3 === 2) ? 'quarter' : 'month';
}

import type { DecodedGoal, Finding, GoalColumn, GoalTable } from '../decoded';
import type { SheetSnapshot, TableSnapshot } from '../snapshot';
import type { Steps } from '../steps';
import { readHeader, type GoalHeader } from './goal-header-row';
import { readGoalRow, type ParseGoal } from './goal-row';
import { areaOf, type Bounds, type Grid } from './grid';
import { headerRole } from './headers';
import { readPeriodCell } from './period-cell';
import { linkSubgoals } from './subgoals';
import { fold } from './text';
import { yearsIn } from './years';

export interface GoalOptions {
  readonly parseGoal: ParseGoal | null;
}

const BLANK_ROWS = 2;

/** The goal tables of one sheet, found by their headers. Their cells are taken: no indicator table is made of them. */
export function* findGoalTables(
  grid: Grid,
  sheet: SheetSnapshot,
  options: GoalOptions,
): Steps<{ readonly tables: GoalTable[]; readonly findings: Finding[] }> {
  const tables: GoalTable[] = [];
  const findings: Finding[] = [];
  for (let row = grid.top; row < grid.bottom; row++) {
    const header = readHeader(grid, row);
    yield;
    if (header === null) continue;
    const table = sheet.tables.find(
      ({ area }) => area.row === row && area.column <= header.left && header.right < area.column + area.columnCount,
    );
    const planYear = planYearOf(grid, header);
    const read = yield* readTable(grid, header, table ?? null, {
      ...options,
      planYear,
      valueYear: valueYearOf(grid, header),
    });
    if (read.goals.length === 0) continue;
    const bounds: Bounds = { top: row, left: header.left, bottom: read.bottom, right: header.right };
    grid.take(areaOf(bounds));
    const area = table === undefined ? areaOf(bounds) : table.area;
    tables.push({
      sheet: sheet.name,
      area,
      headerRow: row,
      tableName: table?.name ?? null,
      columns: header.columns,
      statusColumns: header.statusColumns,
      goals: linkSubgoals(read.goals),
    });
    findings.push(...read.findings);
    row = read.bottom;
  }
  return { tables, findings };
}

function* readTable(
  grid: Grid,
  header: GoalHeader,
  table: TableSnapshot | null,
  options: GoalOptions & { readonly planYear: number | null; readonly valueYear: number | null },
): Steps<{ goals: DecodedGoal[]; findings: Finding[]; bottom: number }> {
  const end = table === null ? grid.bottom : table.area.row + table.area.rowCount - (table.showTotals ? 1 : 0);
  const goals: DecodedGoal[] = [];
  const findings: Finding[] = [];
  let section: string | null = null;
  let bottom = header.lastRow;
  let blanks = 0;
  for (let row = header.lastRow + 1; row < end; row++) {
    yield;
    const kind = rowKind(grid, header, row);
    if (kind.kind === 'blank') {
      if (++blanks > BLANK_ROWS && table === null) break;
      continue;
    }
    blanks = 0;
    if (kind.kind === 'section') {
      section = kind.text;
    } else if (kind.kind === 'goal') {
      if (readHeader(grid, row) !== null || (table === null && isOtherTable(grid, header, row))) break;
      const own = header.columns.section === undefined ? '' : grid.label(row, header.columns.section);
      if (own !== '') section = own;
      const read = readGoalRow({ grid, row, columns: header.columns, section, ...options });
      goals.push(read.goal);
      findings.push(...read.findings);
      bottom = row;
    } else if (kind.kind === 'more' && goals.length > 0) {
      continueGoal(goals, grid, header, row);
      bottom = row;
    }
  }
  return { goals, findings, bottom: table === null ? bottom : end - 1 };
}

type RowKind =
  { readonly kind: 'blank' | 'goal' | 'more' | 'note' } | { readonly kind: 'section'; readonly text: string };

function rowKind(grid: Grid, { columns, left, right }: GoalHeader, row: number): RowKind {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) if (!grid.isBlank(row, column)) filled.push(column);
  const [only] = filled;
  if (only === undefined) return { kind: 'blank' };
  const text = grid.label(row, only);
  if (filled.length === 1 && isNoteText(text)) return { kind: 'note' };
  const has = (column: GoalColumn) => columns[column] !== undefined && !grid.isBlank(row, columns[column]);
  if (filled.length === 1 && grid.text(row, only) !== '') {
    const stated = /^(?:indsatsområde|tema|fokusområde|område) ?\d* ?[:\-–] ?(.+)$/i.exec(text);
    if (stated?.[1] !== undefined) return { kind: 'section', text: stated[1] };
    const elsewhere = only === columns.number || only === columns.section || (only === left && columns.text !== only);
    if (elsewhere && !/^\d+[a-z]?[.)]?$/i.test(text)) return { kind: 'section', text };
  }
  if (has('text') || has('indicator')) return { kind: 'goal' };
  if (has('number') && filled.length > 1) return { kind: 'goal' };
  return has('remarks') || has('rationale') || has('method') ? { kind: 'more' } : { kind: 'note' };
}

/** A row of another table below the goals: periods where the numbers of goals stand, over its columns, or as its header. */
function isOtherTable(grid: Grid, { columns, left, right }: GoalHeader, row: number): boolean {
  const isPeriod = (column: number) => readPeriodCell(grid.value(row, column), grid.format(row, column)) !== null;
  if (columns.number !== undefined && isPeriod(columns.number)) return true;
  const text = columns.text === undefined ? '' : grid.text(row, columns.text);
  let periods = 0;
  let figures = 0;
  let isHeaded = false;
  for (let column = left; column <= right; column++) {
    if (column === columns.basePeriod || column === columns.targetPeriod) continue;
    if (isPeriod(column)) periods++;
    const header = grid.text(row, column);
    if (/^\d/.test(grid.label(row, column))) figures++;
    if (text.length <= 40 && column !== columns.text && headerRole(header) === 'period') isHeaded = true;
  }
  return periods > 2 || (isHeaded && figures === 0);
}

/** A goal whose remarks run on in the next row: the text is one. */
function continueGoal(goals: DecodedGoal[], grid: Grid, { columns }: GoalHeader, row: number): void {
  const last = goals.at(-1);
  if (last === undefined) return;
  const join = (text: string | null, column: GoalColumn): string | null => {
    const at = columns[column];
    const more = at === undefined ? '' : grid.label(row, at);
    return more === '' ? text : [text ?? '', more].filter((part) => part !== '').join(' ');
  };
  goals[goals.length - 1] = {
    ...last,
    remarks: join(last.remarks, 'remarks'),
    rationale: join(last.rationale, 'rationale'),
    method: join(last.method, 'method'),
  };
}

/** True for a row of the goal table that only continues the one above, or is a note. */
function isNoteText(text: string): boolean {
  return /^(?:note|noter|anm|kilde|obs|\*|¹|²|\d\)|status pr|opdateret|senest opdateret)/.test(fold(text));
}

/** The year that the lines above the table or the sheet's name speak of ("Beskæftigelsesplan 2026", "Mål 2026"). */
function planYearOf(grid: Grid, header: GoalHeader): number | null {
  for (let row = header.row - 1; row >= Math.max(grid.top, header.row - 6); row--) {
    const years = yearsIn(grid.text(row, header.left));
    if (years.length > 0) return years.length === 1 ? (years[0] ?? null) : null;
  }
  const years = yearsIn(grid.sheet);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** The year in the header of the target figures ("Måltal 2026"). */
function valueYearOf(grid: Grid, { row, lastRow, columns }: GoalHeader): number | null {
  if (columns.value === undefined) return null;
  const years = yearsIn([grid.label(row, columns.value), grid.label(lastRow, columns.value)].join(' '));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

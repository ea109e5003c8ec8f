import type { DecodedGoal, Finding, GoalColumn, GoalTable, StatusColumn } from '../decoded';
import type { SheetSnapshot, TableSnapshot } from '../snapshot';
import { goalColumnOf, isWeakHeader, isMarkedAsOwn, statusColumnOf } from './goal-headers';
import { readGoalRow, type GoalColumns, type ParseGoal } from './goal-row';
import { areaOf, type Bounds, type Grid } from './grid';
import { readPeriodCell } from './period-cell';
import { linkSubgoals } from './subgoals';
import { fold } from './text';
import { yearsIn } from './years';

export interface GoalOptions {
  readonly parseGoal: ParseGoal | null;
}

interface Header {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly columns: GoalColumns;
  readonly statusColumns: Readonly<Partial<Record<StatusColumn, number>>>;
}

const BLANK_ROWS = 2;

/** The goal tables of one sheet, found by their headers. Their cells are taken: no indicator table is made of them. */
export function findGoalTables(
  grid: Grid,
  sheet: SheetSnapshot,
  options: GoalOptions,
): { readonly tables: GoalTable[]; readonly findings: Finding[] } {
  const tables: GoalTable[] = [];
  const findings: Finding[] = [];
  for (let row = grid.top; row < grid.bottom; row++) {
    const header = readHeader(grid, row);
    if (header === null) continue;
    const table = sheet.tables.find(
      ({ area }) => area.row === row && area.column <= header.left && header.right < area.column + area.columnCount,
    );
    const planYear = planYearOf(grid, header);
    const read = readTable(grid, header, table ?? null, { ...options, planYear });
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

function readHeader(grid: Grid, row: number): Header | null {
  const columns: Partial<Record<GoalColumn, number>> = {};
  const statusColumns: Partial<Record<StatusColumn, number>> = {};
  let strong = 0;
  let known = 0;
  let periods = 0;
  const used: number[] = [];
  for (let column = grid.left; column < grid.right; column++) {
    const text = grid.text(row, column);
    if (text === '') {
      if (readPeriodCell(grid.value(row, column), grid.format(row, column)) !== null) periods++;
      continue;
    }
    if (readPeriodCell(text, '') !== null) periods++;
    const status = statusColumnOf(text);
    if (status !== null) {
      if (statusColumns[status] === undefined || isMarkedAsOwn(text)) {
        statusColumns[status] = column;
        used.push(column);
      }
      continue;
    }
    const goal = goalColumnOf(text);
    if (goal === null || columns[goal] !== undefined) continue;
    columns[goal] = column;
    used.push(column);
    known++;
    if (!isWeakHeader(text)) strong++;
  }
  if (periods > 2) return null;
  const alone = known === 1 && columns.text !== undefined && holdsGoals(grid, row, columns.text);
  if (!alone && (known < 2 || strong < 1 || !asksSomething(columns))) return null;
  const edges = tableEdges(grid, row, used);
  return { row, ...edges, columns, statusColumns };
}

/** A goal table has goals: a sentence, or an indicator with what is asked of it. */
function asksSomething(columns: GoalColumns): boolean {
  if (columns.text !== undefined) return true;
  const asks = [columns.value, columns.form, columns.direction, columns.targetPeriod].filter(
    (one) => one !== undefined,
  ).length;
  return (
    columns.indicator !== undefined &&
    asks >= 2 &&
    (columns.form !== undefined || columns.direction !== undefined || columns.basePeriod !== undefined)
  );
}

/** A column headed "Mål" and nothing else: its cells must be sentences that ask for something. */
function holdsGoals(grid: Grid, row: number, column: number): boolean {
  const texts: string[] = [];
  for (let below = row + 1; below <= row + 12; below++) texts.push(grid.text(below, column));
  const sentences = texts.filter((text) => text.length > 20);
  const asking = sentences.filter((text) =>
    /\b(?:skal|følges|højst|mindst|minimum|maksimalt|fald|stigning)\b/i.test(text),
  );
  return asking.length > 0 && asking.length * 2 >= sentences.length;
}

/** Columns of the user's own between the known ones, and next to them, belong to the table. */
function tableEdges(grid: Grid, row: number, used: readonly number[]): { left: number; right: number } {
  let left = Math.min(...used);
  let right = Math.max(...used);
  while (left > grid.left && !grid.isBlank(row, left - 1)) left--;
  while (right < grid.right - 1 && !grid.isBlank(row, right + 1)) right++;
  return { left, right };
}

function readTable(
  grid: Grid,
  header: Header,
  table: TableSnapshot | null,
  options: GoalOptions & { readonly planYear: number | null },
): { goals: DecodedGoal[]; findings: Finding[]; bottom: number } {
  const end = table === null ? grid.bottom : table.area.row + table.area.rowCount - (table.showTotals ? 1 : 0);
  const goals: DecodedGoal[] = [];
  const findings: Finding[] = [];
  let section: string | null = null;
  let bottom = header.row;
  let blanks = 0;
  for (let row = header.row + 1; row < end; row++) {
    const kind = rowKind(grid, header, row);
    if (kind.kind === 'blank') {
      if (++blanks > BLANK_ROWS && table === null) break;
      continue;
    }
    blanks = 0;
    if (kind.kind === 'section') {
      section = kind.text;
    } else if (kind.kind === 'goal') {
      if (readHeader(grid, row) !== null) break;
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

function rowKind(grid: Grid, { columns, left, right }: Header, row: number): RowKind {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) if (!grid.isBlank(row, column)) filled.push(column);
  const [only] = filled;
  if (only === undefined) return { kind: 'blank' };
  const text = grid.label(row, only);
  if (filled.length === 1 && isNoteText(text)) return { kind: 'note' };
  const has = (column: GoalColumn) => columns[column] !== undefined && !grid.isBlank(row, columns[column]);
  if (filled.length === 1 && grid.text(row, only) !== '') {
    const stated = /^(?:indsatsområde|tema|fokusområde|område)\s*\d*\s*[:\-–]\s*(.+)$/i.exec(text);
    if (stated?.[1] !== undefined) return { kind: 'section', text: stated[1] };
    const elsewhere = only === columns.number || only === columns.section || (only === left && columns.text !== only);
    if (elsewhere && !/^\d+[a-z]?[.)]?$/i.test(text)) return { kind: 'section', text };
  }
  if (has('text') || has('indicator')) return { kind: 'goal' };
  if (has('number') && filled.length > 1) return { kind: 'goal' };
  return has('remarks') || has('rationale') || has('method') ? { kind: 'more' } : { kind: 'note' };
}

/** A goal whose remarks run on in the next row: the text is one. */
function continueGoal(goals: DecodedGoal[], grid: Grid, { columns }: Header, row: number): void {
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
function planYearOf(grid: Grid, header: Header): number | null {
  for (let row = header.row - 1; row >= Math.max(grid.top, header.row - 6); row--) {
    const years = yearsIn(grid.text(row, header.left));
    if (years.length > 0) return years.length === 1 ? (years[0] ?? null) : null;
  }
  const years = yearsIn(grid.sheet);
  return years.length === 1 ? (years[0] ?? null) : null;
}

import { formatPeriod, periodKind, statusLabel, yearOf, type Period, type Status } from '../../../engine';
import { area } from '../../area';
import type { GoalColumn } from '../../decoded';
import type { Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { goalCells, goalTableEdits, layoutOf, type ExtraColumn, type GoalCell } from '../goal-table';
import { TEXT, valueFormat } from '../number-formats';
import { statusRules } from '../status-looks';
import { STATUS_COLUMNS } from '../status-table';
import type { ResolvedGoal } from './resolve';
import { moveOwnYears } from './sentence';
import { titleEdits } from './sheet-parts';
import type { PlanSheets } from './sheet-names';
import type { BaseValue, NewYearDraft } from './types';

const HEADER_ROW = 4;

/** `Mål 2027`: the goal table with open levels, what is proposed beside them, what they start from and what is missing. */
export function goalSheetEdits(
  snapshot: Snapshot,
  draft: NewYearDraft,
  goals: readonly ResolvedGoal[],
  sheets: PlanSheets,
): Edit[] {
  const sheet = sheets.goals;
  const has = (key: 'area' | 'remarks'): boolean => goals.some(({ row }) => (row[key] ?? '') !== '');
  const without: GoalColumn[] = has('area') ? [] : ['area'];
  const extra = [...ownColumns(goals), ...statusColumns(goals)];
  const layout = layoutOf({ without, extra });
  const last = layout.findIndex((column) => 'key' in column && column.key === 'targetPeriod');
  return [
    { kind: 'add_sheet', sheet },
    ...titleEdits(sheet, titleOf(snapshot, draft), [
      'Udkast. Et resultatniveau, der ikke er fastsat, står som X i »Måltal«: skriv tallet dér og i sætningen, når det fastsættes primo året.',
      `Forslag til niveauer og begrundelser står på arket »${sheets.annex}«, tal der mangler på »${sheets.indicators}«.`,
    ]),
    ...goalTableEdits(
      goals.map(({ row }) => goalCells(row)),
      { sheet, row: HEADER_ROW, tableName: sheets.tableName, without, extra, periods: periodsOf(draft, goals) },
    ),
    ...numberLooks(sheet, layout, goals.length),
    ...statusLooks(sheet, layout, goals.length),
    {
      kind: 'page_layout',
      sheet,
      orientation: 'landscape',
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      // The columns a committee reads; those of the office stand right of them.
      printArea: area(0, 0, HEADER_ROW + 1 + Math.max(1, goals.length), last + 2),
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  ];
}

/** The old sheet's own title for the new year, else a plain one. */
export function titleOf(snapshot: Snapshot, { goals, fromYear, year, area: municipality }: NewYearDraft): string {
  const table = goals.find(({ source }) => source !== null)?.source?.table;
  const cells = snapshot.sheets.find(({ name }) => name === table?.sheet)?.cells;
  const above = (cells?.values ?? []).slice(0, (table?.headerRow ?? 0) - (cells?.row ?? 0)).flat();
  const title = above.find(
    (value) =>
      typeof value === 'string' && value.length < 80 && /plan/i.test(value) && value.includes(String(fromYear)),
  );
  if (title !== undefined) return moveOwnYears(String(title), { from: fromYear, to: year });
  return municipality === null ? `Mål ${year}` : `Mål ${year} – ${municipality}`;
}

function ownColumns(goals: readonly ResolvedGoal[]): ExtraColumn[] {
  const text = (value: string): GoalCell | null => (value === '' ? null : { value, format: TEXT });
  return [
    {
      header: 'Forslag til niveau',
      width: 300,
      after: 'unit',
      cells: goals.map((goal) => text(goal.isOpen ? shortProposals(goal) : '')),
    },
    {
      header: 'Basisværdi',
      width: 104,
      after: 'basePeriod',
      cells: goals.map(({ draft }) => (draft.base === null ? null : baseCell(draft.base))),
    },
    {
      header: 'Mangler',
      width: 150,
      after: 'targetPeriod',
      cells: goals.map(({ draft, isOpen }) => {
        const left = draft.awaits.filter(({ what }) => isOpen || what !== 'level');
        return text(left.map(({ words }) => words.da).join('\n'));
      }),
    },
  ];
}

const SHORT: Readonly<Record<string, string>> = {
  same_ambition: 'samme ambition',
  trend: 'tendensen',
  met_25: 'nået i 25 pct. af årene',
  met_50: 'nået i halvdelen af årene',
  met_75: 'nået i 75 pct. af årene',
  klyngen: 'som Klyngen',
  country: 'som hele landet',
};

function shortProposals({ draft }: ResolvedGoal): string {
  return draft.proposals
    .map(({ label, source, equivalent }) => {
      const equal = equivalent === null ? '' : `: ${equivalent.movement.da}`;
      return `${label.da} (${SHORT[source] ?? source})${equal}`;
    })
    .join('\n');
}

/** A number where the series has the whole period; else what is waited for. */
function baseCell(base: BaseValue): GoalCell | null {
  if (base.state === 'known' && base.value !== null) return { value: base.value, format: valueFormat(base.unit) };
  if (base.state === 'no_series' && !base.stated) return null;
  const when = formatPeriod(base.period, 'da');
  return { value: base.state === 'suppressed' ? `Skjult (${when})` : `Afventer data (${when})`, format: TEXT };
}

/** The status columns stand ready: the next evaluation fills them. */
function statusColumns(goals: readonly ResolvedGoal[]): ExtraColumn[] {
  return STATUS_COLUMNS.map(({ key, header, width }) => ({
    header,
    width,
    cells: goals.map((goal) => {
      const status = key === 'status' ? statusOf(goal) : null;
      return status === null ? null : { value: statusLabel(status, 'da'), format: 'General' };
    }),
  }));
}

function statusOf({ row: { goal }, isOpen }: ResolvedGoal): Status | null {
  if (isOpen) return 'not_set';
  if (goal.kind === 'follow') return 'followed';
  return goal.kind === 'qualitative' ? 'needs_assessment' : null;
}

/** Figures between columns of text stand in the middle of theirs. */
function numberLooks(sheet: string, layout: readonly { readonly header: string }[], rows: number): Edit[] {
  return ['Måltal', 'Basisværdi'].map((name): Edit => ({
    kind: 'format',
    sheet,
    area: area(
      HEADER_ROW + 1,
      layout.findIndex(({ header }) => header === name),
      Math.max(1, rows),
      1,
    ),
    format: { horizontal: 'Center' },
  }));
}

function statusLooks(sheet: string, layout: readonly { readonly header: string }[], rows: number): Edit[] {
  const column = layout.findIndex(({ header }) => header === 'Status');
  return [
    {
      kind: 'conditional_formats',
      sheet,
      area: area(HEADER_ROW + 1, column, Math.max(1, rows), 1),
      rules: statusRules(),
    },
  ];
}

const MOST_PERIODS = 14;

/** The periods that goals of the plan have, and the year's own: what is likely to be typed. */
function periodsOf({ year }: NewYearDraft, goals: readonly ResolvedGoal[]): string[] {
  const own = goals.flatMap(({ row: { goal } }) => [goal.basePeriod, goal.targetPeriod].filter(isPeriod));
  const plain = own.filter((period) => !['stretch', 'rolling_year'].includes(periodKind(period)));
  const usual: Period[] = [String(year), `${year}-06`, `${year}-12`, `${year - 1}-12`, `${year}-Q4`, String(year - 1)];
  const near = [...plain, ...usual].filter((period) => Math.abs(yearOf(period) - year) <= 1);
  return [...new Set(near)].slice(0, MOST_PERIODS).map((period) => formatPeriod(period, 'da'));
}

function isPeriod(period: Period | null | undefined): period is Period {
  return period !== null && period !== undefined;
}

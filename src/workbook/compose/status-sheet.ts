import { area } from '../area';
import type { AssessedGoal } from '../assessed';
import { formulasOf } from '../cells';
import type { StatusColumn } from '../decoded';
import type { CellInput, Edit } from '../plan';
import type { Snapshot } from '../snapshot';
import { TEXT } from './number-formats';
import type { OwnSheets } from './ownership';
import { statusRules } from './status-looks';
import { statusCell, STATUS_COLUMNS, widthOf, type StatusText } from './status-table';

const HEADER_ROW = 3;

/**
 * The statuses on a sheet of Målbar's own, for goals whose own table can take no columns: its sheet is
 * protected, and Målbar never takes a protection off; or it is an Excel table that this Excel cannot make larger.
 */
export function statusSheetEdits(
  snapshot: Snapshot,
  sheets: OwnSheets,
  goals: readonly AssessedGoal[],
  text: StatusText,
  chosen: readonly StatusColumn[],
): Edit[] {
  const columns = STATUS_COLUMNS.filter(({ key }) => chosen.includes(key));
  if (goals.length === 0) return [];
  const sheet = sheets.name('Statuskolonner');
  const present = snapshot.sheets.find(({ name }) => name === sheet);
  const header = ['Nr.', 'Mål', ...columns.map((column) => column.header)];
  const rows = goals.map((goal) => [
    { value: goal.goal.number ?? '', format: TEXT },
    { value: goal.goal.text ?? '', format: TEXT },
    ...columns.map((column) => statusCell(column, goal, text)),
  ]);
  const used = present?.cells ? present.cells.row + present.cells.values.length - 1 : -1;
  const left = Math.max(0, used - (HEADER_ROW + rows.length));
  const blank = Array.from({ length: left }, () => header.map((): CellInput => ''));
  const body = area(HEADER_ROW + 1, 0, rows.length + left, header.length);
  const edits: Edit[] = [];
  if (!present) {
    const head = area(HEADER_ROW, 0, 1, header.length);
    edits.push(
      {
        kind: 'cells',
        sheet,
        area: area(0, 0, 2, 1),
        before: null,
        after: [
          ['Status på mål'],
          ['Skrevet af Målbar på et ark for sig, fordi måltabellen ikke kan få flere kolonner.'],
        ],
      },
      { kind: 'format', sheet, area: area(0, 0, 1, 1), format: { bold: true, size: 14 } },
      { kind: 'cells', sheet, area: head, before: null, after: [header] },
      { kind: 'format', sheet, area: head, format: { bold: true, wrap: true, fill: '#DCE4F0', color: '#1F2A44' } },
      { kind: 'widths', sheet, column: 0, widths: [38, 300, ...columns.map((column) => widthOf(column, goals))] },
      { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 0 },
      {
        kind: 'page_layout',
        sheet,
        orientation: 'landscape',
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        footer: { left: '&A', right: 'Side &P af &N' },
      },
    );
  }
  edits.push(
    {
      kind: 'cells',
      sheet,
      area: body,
      before: present ? formulasOf(present, body) : null,
      after: [...rows.map((row) => row.map(({ value }) => value)), ...blank],
      numberFormats: [
        ...rows.map((row) => row.map(({ format }) => format)),
        ...blank.map((row) => row.map(() => null)),
      ],
    },
    { kind: 'format', sheet, area: body, format: { wrap: true, vertical: 'Top' } },
    { kind: 'autofit_rows', sheet, area: body },
    { kind: 'conditional_formats', sheet, area: { ...body, column: 2, columnCount: 1 }, rules: statusRules() },
  );
  return edits;
}

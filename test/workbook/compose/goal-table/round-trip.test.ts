import fc from 'fast-check';
import { decodeWorkbook } from '../../../../src/workbook/detect';
import { newLocalHost } from '../../../../src/host';
import {
  appendGoalEdits,
  goalCells,
  goalTableEdits,
  type GoalTableRow,
} from '../../../../src/workbook/compose/goal-table';
import type { DecodedGoal, GoalTable } from '../../../../src/workbook/decoded';
import { applyPlan } from '../../../../src/workbook/excel/apply';
import { readSnapshot } from '../../../../src/workbook/excel/read';
import { inWorkbook } from '../../../../src/workbook/excel/run';
import type { Edit } from '../../../../src/workbook/plan';
import type { Snapshot } from '../../../../src/workbook/snapshot';
import type { Goal } from '../../../../src/engine';
import { TABLE_GOAL } from '../../../builders/goals';
import { withHost } from '../../../host/cli/run';

const SHEET = 'Mål 2027';

const newSheet = (rows: readonly GoalTableRow[]): Edit[] => [
  { kind: 'add_sheet', sheet: SHEET },
  ...goalTableEdits(rows.map(goalCells), {
    ...{ sheet: SHEET, row: 3, tableName: 'Maal2027', periods: ['2027', 'oktober 2027'], spare: 2 },
    extra: [{ header: 'Forslag', width: 80, cells: rows.map(() => ({ value: 12.5, format: '0.0' })) }],
  }),
];

/** What the edits make of a new workbook, step by step, as the add-in reads it. */
async function written(...steps: readonly ((snapshot: Snapshot) => readonly Edit[])[]): Promise<Snapshot> {
  const host = await newLocalHost();
  return withHost(host, async () => {
    let snapshot = await inWorkbook(readSnapshot);
    for (const step of steps) {
      const edits = step(snapshot);
      await inWorkbook((context) => applyPlan(context, { edits }));
      snapshot = await inWorkbook(readSnapshot);
    }
    return snapshot;
  });
}

function tableIn(snapshot: Snapshot, sheet = SHEET): GoalTable {
  const table = decodeWorkbook(snapshot).goalTables.find((one) => one.sheet === sheet);
  if (!table) throw new Error('no goal table');
  return table;
}

/** The fields that the structured columns hold. */
function held(goal: Goal): Readonly<Record<string, unknown>> {
  const { kind, direction, value, valueHigh, unit, unitText, basePeriod, targetPeriod } = goal;
  const asked = { kind, direction, value, valueHigh: valueHigh ?? null, unit, unitText, basePeriod, targetPeriod };
  return kind === 'count' ? { ...asked, per: goal.per ?? null } : asked;
}

const row = (goal: Goal, index: number): GoalTableRow => ({
  number: String(index + 1),
  section: `Indsatsområde ${index % 3}`,
  ministerGoal: index % 2 === 0,
  indicator: `Indikator ${index}`,
  area: 'Gentofte',
  goal,
  rationale: '=1+1',
  method: '-5 pct. i okt 2018',
  remarks: '2018M10',
});

const plain = ({
  number,
  section,
  ministerGoal,
  indicator,
  area,
  rationale,
  method,
  remarks,
}: DecodedGoal | GoalTableRow) => ({
  ...{ number, section, ministerGoal, indicator, area, rationale, method, remarks },
});

describe('a goal table that is written', () => {
  test('is read back as the same goals, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(TABLE_GOAL, { minLength: 20, maxLength: 40 }), async (goals) => {
        const rows = goals.map(row);
        const read = tableIn(await written(() => newSheet(rows))).goals;
        expect(read.map(({ goal }) => held(goal))).toEqual(goals.map(held));
        expect(read.map(plain)).toEqual(rows.map(plain));
      }),
      { numRuns: 8 },
    );
  });

  test('says its headers in the canonical words, is an Excel table, and has room below', async () => {
    const snapshot = await written(() => newSheet([row({ kind: 'qualitative' }, 0)]));
    const sheet = snapshot.sheets.find(({ name }) => name === SHEET);
    expect(sheet?.tables).toMatchObject([{ name: 'Maal2027', area: { row: 3, column: 0, rowCount: 4 } }]);
    expect(sheet?.cells?.values[3 - (sheet.cells.row ?? 0)]).toEqual(
      (
        'Nr.|Indsatsområde|Mål|Ministermål|Type|Indikator|Område|Måleform|Retning|Måltal|Enhed|Basisperiode|' +
        'Målperiode|Egen vurdering|Begrundelse|Opgørelse – teknisk|Bemærkninger|Forslag'
      ).split('|'),
    );
  });

  test('offers its words in lists, and refuses others only where no others are known', async () => {
    const edits = newSheet([row({ kind: 'qualitative' }, 0)]);
    const lists = edits.flatMap((edit) => (edit.kind === 'validation' ? [edit] : []));
    expect(lists.map(({ title, open }) => [title, open])).toEqual([
      ...[
        ['Ministermål', false],
        ['Type', false],
        ['Måleform', false],
        ['Retning', false],
        ['Måltal', true],
      ],
      ...[
        ['Enhed', true],
        ['Basisperiode', true],
        ['Målperiode', true],
        ['Egen vurdering', false],
      ],
    ]);
    for (const { list, title, message } of lists) {
      expect((list ?? []).join(',').length).toBeLessThanOrEqual(255);
      expect((list ?? []).some((word) => word.includes(','))).toBe(false);
      expect([title.length <= 32, message.length <= 255]).toEqual([true, true]);
    }
    const host = await newLocalHost();
    const alerts = await withHost(host, () =>
      inWorkbook(async (context) => {
        await applyPlan(context, { edits });
        const sheet = context.workbook.worksheets.getItem(SHEET);
        const cells = ['H5', 'K5'].map((cell) => sheet.getRange(cell).dataValidation.load('errorAlert,prompt'));
        await context.sync();
        return cells.map(({ errorAlert, prompt }) => [errorAlert.showAlert, prompt.showPrompt]);
      }),
    );
    expect(alerts).toEqual([
      [true, true],
      [false, true],
    ]);
  });
});

describe('goals appended to a goal table', () => {
  const levels = (values: readonly number[]): GoalTableRow[] =>
    values.map((value, index) => ({
      number: `${index + 10}`,
      text: `Andelen af unge i uddannelse skal mindst være ${value} pct. i 2027.`,
      goal: { kind: 'level', direction: 'at_least', value, unit: 'percent', unitText: 'pct.', targetPeriod: '2027' },
      remarks: 'ny',
    }));

  const ownTable: Edit[] = [
    { kind: 'add_sheet', sheet: SHEET },
    {
      kind: 'cells',
      sheet: SHEET,
      area: { row: 1, column: 1, rowCount: 2, columnCount: 5 },
      before: null,
      after: [
        ['Målperiode', 'Min kolonne', 'Mål', 'Måltal', 'Nr.'],
        ['2026', 'egen', 'Antallet skal højst være 5 personer i 2026.', 5, 1],
      ],
    },
  ];

  test('stand under its own headers in their own order, and its other columns are left alone', async () => {
    const snapshot = await written(
      () => ownTable,
      (read) => appended(read, levels([55, 60.5])),
    );
    const { goals, area } = tableIn(snapshot);
    expect(goals.map(({ number, goal }) => [number, goal.value, goal.targetPeriod])).toEqual([
      ['1', 5, '2026'],
      ['10', 55, '2027'],
      ['11', 60.5, '2027'],
    ]);
    expect(area).toMatchObject({ row: 1, column: 1, rowCount: 4, columnCount: 5 });
  });

  test('make an Excel table grow, and fill its empty rows first', async () => {
    const snapshot = await written(
      () => newSheet([row({ kind: 'qualitative', targetPeriod: '2027' }, 0)]),
      (read) => appended(read, levels([50])),
      (read) => appended(read, levels([51, 52, 53])),
    );
    const table = tableIn(snapshot);
    expect(table.goals.map(({ goal }) => goal.value)).toEqual([null, 50, 51, 52, 53]);
    expect(snapshot.sheets.find(({ name }) => name === SHEET)?.tables[0]?.area.rowCount).toBe(6);
  });

  test('tell which of their columns the table lacks', async () => {
    const snapshot = await written(() => ownTable);
    expect(appendTo(snapshot, levels([1]))).toMatchObject({
      kind: 'appended',
      missing: ['type', 'remarks', 'form', 'direction', 'unit'],
      firstRow: 3,
    });
  });

  test('are refused where something stands in their way', async () => {
    const note: Edit = {
      kind: 'cells',
      sheet: SHEET,
      area: { row: 5, column: 2, rowCount: 1, columnCount: 1 },
      before: null,
      after: [['Kilde: egne tal']],
    };
    const snapshot = await written(
      () => ownTable,
      () => [note],
    );
    expect(appendTo(snapshot, levels([1, 2]))).toMatchObject({ kind: 'appended' });
    expect(appendTo(snapshot, levels([1, 2, 3]))).toMatchObject({
      kind: 'refused',
      finding: { code: 'goal_table_no_room', cell: 'C6' },
    });
  });

  test('are refused on a protected sheet and under a totals row', async () => {
    const snapshot = await written(() => newSheet([row({ kind: 'qualitative' }, 0)]));
    const table = tableIn(snapshot);
    const sheet = snapshot.sheets.find(({ name }) => name === SHEET);
    if (!sheet) throw new Error('no sheet');
    expect(appendGoalEdits({ ...sheet, protected: true }, table, levels([1]))).toMatchObject({
      finding: { code: 'goal_table_protected' },
    });
    const tables = sheet.tables.map((one) => ({ ...one, showTotals: true }));
    expect(appendGoalEdits({ ...sheet, tables }, table, levels([1, 2]))).toMatchObject({
      finding: { code: 'goal_table_has_totals' },
    });
  });

  function appendTo(snapshot: Snapshot, rows: readonly GoalTableRow[]) {
    const sheet = snapshot.sheets.find(({ name }) => name === SHEET);
    if (!sheet) throw new Error('no sheet');
    return appendGoalEdits(sheet, tableIn(snapshot), rows);
  }

  function appended(snapshot: Snapshot, rows: readonly GoalTableRow[]): readonly Edit[] {
    const result = appendTo(snapshot, rows);
    if (result.kind === 'refused') throw new Error(result.finding.code);
    return result.edits;
  }
});

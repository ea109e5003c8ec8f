import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, goalAt, isOutdatedBy, watch, type Evaluation } from '../../src/app';
import { openLocalHost, type LocalHost } from '../../src/host';
import { columnName } from '../../src/workbook/address';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/beskaeftigelsesplan-2026.xlsx')));
const settled = (): Promise<void> => new Promise((later) => setTimeout(later, 30));

let host: LocalHost;
let evaluation: Evaluation;

beforeAll(async () => {
  host = await openLocalHost(SAMPLE);
  host.install();
  evaluation = await evaluate();
});

afterAll(() => {
  host.uninstall();
});

/** Everything that is told while `act` is carried out. */
async function toldDuring(act: (context: Excel.RequestContext) => Promise<void>): Promise<string[]> {
  const told: string[] = [];
  const note =
    (what: string) =>
    ({ sheet, address }: { sheet: string; address: string }) => {
      told.push(`${what} ${sheet}!${address}`);
    };
  const stop = await watch({
    onSelected: note('selected'),
    onChanged: note('changed'),
    onSheetDeleted: (sheet) => told.push(`deleted ${sheet}`),
  });
  await host.Excel.run(act);
  await settled();
  await stop();
  return told;
}

describe('following the workbook', () => {
  test('tells of selections, changes and deleted sheets by the name of the sheet, also of one that came later', async () => {
    const { sheet } = evaluation.goals[0] ?? fail();
    const told = await toldDuring(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('C9').select();
      const added = context.workbook.worksheets.add('Nyt ark');
      added.getRange('B2:C2').values = [[1, 2]];
      await context.sync();
      await settled();
      added.delete();
      await context.sync();
    });
    expect(told).toEqual([`selected ${sheet}!C9`, 'changed Nyt ark!B2:C2', 'deleted Nyt ark']);
  });

  test('takes one round trip to begin and one to end, and is silent afterwards', async () => {
    const before = host.syncCount;
    const told: unknown[] = [];
    const note = (place: unknown) => told.push(place);
    const stop = await watch({ onSelected: note, onChanged: note, onSheetDeleted: note });
    expect(host.syncCount - before).toBe(1);
    await stop();
    expect(host.syncCount - before).toBe(2);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').select();
      await context.sync();
    });
    await settled();
    expect(told).toEqual([]);
  });
});

describe('the goal of a selection', () => {
  test('is the one whose row was selected, in any column of the table or as a whole row', () => {
    const goal = evaluation.goals[2] ?? fail();
    const row = /\d+/.exec(goal.address)?.[0] ?? '';
    for (const address of [goal.address, `A${row}:D${row}`, `${row}:${row}`]) {
      expect(goalAt(evaluation, { sheet: goal.sheet, address })?.id).toBe(goal.id);
    }
  });

  test('is found in the status columns, also where these were written after the evaluation', () => {
    const goal = evaluation.goals[2] ?? fail();
    const row = /\d+/.exec(goal.address)?.[0] ?? '';
    const { area } = evaluation.decoded.goalTables[0] ?? fail();
    const columns = [0, 10, 11].map((beside) => columnName(area.column + area.columnCount + beside));
    expect(
      columns.map((column) => goalAt(evaluation, { sheet: goal.sheet, address: `${column}${row}` })?.id ?? null),
    ).toEqual([goal.id, goal.id, null]);
  });

  test('is none for headers, several rows, whole columns, other sheets, places far to the right and what is no address', () => {
    const { sheet, address } = evaluation.goals[0] ?? fail();
    const row = Number(/\d+/.exec(address)?.[0]);
    const header = (evaluation.decoded.goalTables[0]?.headerRow ?? 0) + 1;
    for (const elsewhere of [`C${header}`, `C${row}:C${row + 1}`, 'C:C', `ZZ${row}`, `A${row},B${row}`, '#REF!']) {
      expect(goalAt(evaluation, { sheet, address: elsewhere })).toBeNull();
    }
    expect(goalAt(evaluation, { sheet: 'Andet', address })).toBeNull();
  });
});

describe('what makes an evaluation out of date', () => {
  const indicatorSheet = () => evaluation.decoded.indicatorTables[0]?.sheet ?? fail();

  test('a change on a sheet with indicators, below the table too, and a goal that was edited', () => {
    const { sheet, address } = evaluation.goals[0] ?? fail();
    expect(isOutdatedBy(evaluation, { sheet: indicatorSheet(), address: 'B900' })).toBe(true);
    expect(isOutdatedBy(evaluation, { sheet, address })).toBe(true);
    expect(isOutdatedBy(evaluation, { sheet, address: '12:12' })).toBe(true);
  });

  test('not a change in the status columns, on a sheet of our own, or on one that nothing depends on', () => {
    const [table, ...others] = evaluation.decoded.goalTables;
    if (table === undefined) fail();
    const written: Evaluation = {
      ...evaluation,
      decoded: {
        ...evaluation.decoded,
        goalTables: [{ ...table, statusColumns: { status: 20, sentence: 21 } }, ...others],
      },
      snapshot: { ...evaluation.snapshot, settings: { 'maalbar.sheets': '{"Grafer":"Grafer"}' } },
    };
    expect(isOutdatedBy(written, { sheet: table.sheet, address: 'U6:V20' })).toBe(false);
    expect(isOutdatedBy(written, { sheet: table.sheet, address: 'T6:U20' })).toBe(true);
    expect(isOutdatedBy(written, { sheet: 'Grafer', address: 'A1' })).toBe(false);
    expect(isOutdatedBy(written, { sheet: 'Noter', address: 'A1' })).toBe(false);
  });

  test('a change anywhere where the indicators are formulas', () => {
    const sheets = evaluation.snapshot.sheets.map((sheet) =>
      sheet.name !== indicatorSheet() || sheet.cells === null
        ? sheet
        : { ...sheet, cells: { ...sheet.cells, formulas: [['=Råtal!A1']] } },
    );
    const withFormulas: Evaluation = { ...evaluation, snapshot: { ...evaluation.snapshot, sheets } };
    expect(isOutdatedBy(withFormulas, { sheet: 'Råtal', address: 'A1' })).toBe(true);
  });
});

function fail(): never {
  throw new Error('the sample lacks what the test needs');
}

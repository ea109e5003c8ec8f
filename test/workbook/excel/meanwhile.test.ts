import { commit } from '../../../src/app';
import { newLocalHost } from '../../../src/host';
import { area } from '../../../src/workbook/area';
import { readSnapshot } from '../../../src/workbook/excel/read';
import { inWorkbook } from '../../../src/workbook/excel/run';
import type { Edit } from '../../../src/workbook/plan';
import { withHost } from '../../host/cli/run';

const globals = globalThis as { scheduler?: { readonly yield: () => Promise<void> } };

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globals, 'scheduler');
});

async function edited(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });
}

/**
 * Writes columns of texts, and in the first turn of the browser after the answer of the preflight the user writes into one
 * of their cells. Every step of the work takes so long that it is followed by a turn, where turns are given.
 */
async function writtenMeanwhile(columns: number, length: number) {
  const host = await newLocalHost();
  /** Round trips since the reading when the first turn is given. */
  let firstTurn = 0;
  const failed = await withHost(host, async () => {
    await edited('A1', 'Overskrift');
    const snapshot = await inWorkbook(readSnapshot);
    const sheet = snapshot.sheets[0]?.name ?? '';
    const column = Array.from({ length: 100 }, () => ['x'.repeat(length)]);
    const edits = Array.from({ length: columns }, (_, index): Edit => {
      return { kind: 'cells', sheet, area: area(1, index, 100, 1), before: null, after: column };
    });
    const read = host.syncCount;
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    globals.scheduler = {
      yield: async () => {
        if (host.syncCount === read || firstTurn > 0) return;
        firstTurn = host.syncCount - read;
        await edited('A2', 'Brugerens egen');
      },
    };
    return commit({ purpose: 'status', snapshot, plan: { edits }, findings: [] }).then(
      () => null,
      (error: unknown) => error,
    );
  });
  const value = (row: number, at: number) => host.workbook.sheets[0]?.value(row, at);
  return { failed, firstTurn, value };
}

describe('what the user changes while a plan is written', () => {
  test('stops a plan of several requests before anything is written', async () => {
    const { failed, firstTurn, value } = await writtenMeanwhile(4, 20_000);
    expect(firstTurn).toBe(1);
    expect(failed).toMatchObject({ code: 'workbook_changed', params: { cells: 'A2' } });
    expect(value(1, 0)).toBe('Brugerens egen');
    expect([value(2, 0) ?? null, value(1, 3) ?? null]).toEqual([null, null]);
  });

  test('finds no turn between the preflight of a plan of one request and its writing', async () => {
    const { failed, firstTurn, value } = await writtenMeanwhile(4, 20);
    // The second round trip is the write: what the user changes after it stands.
    expect([failed, firstTurn]).toEqual([null, 2]);
    expect([value(1, 0), value(2, 0)]).toEqual(['Brugerens egen', 'x'.repeat(20)]);
  });
});

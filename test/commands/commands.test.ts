import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onReport, WorkbookError, type CommandReport } from '../../src/app';
import { COMMANDS, type CommandId } from '../../src/commands/catalogue';
import { newLocalHost, openLocalHost, type LocalHost } from '../../src/host';

const SAMPLE = readFileSync(join(__dirname, '../../assets/beskaeftigelsesplan-2019.xlsx'));

/** A host on which the ribbon's buttons are associated. */
async function withCommands(host: LocalHost): Promise<LocalHost> {
  host.install();
  const { associateCommands } = await import('../../src/commands');
  associateCommands();
  return host;
}

/** Presses a button of the ribbon; resolves when the command says that it is done. */
function press(host: LocalHost, id: CommandId): Promise<void> {
  const handler = host.actions.get(id);
  if (typeof handler !== 'function') throw new Error(`${id} is not associated`);
  return new Promise((completed) => {
    handler({ completed });
  });
}

/** The report that waits for the pane, as the pane would get it. */
function waiting(): CommandReport | null {
  let report: CommandReport | null = null;
  onReport((one) => {
    report = one;
  })();
  return report;
}

async function statusColumn(host: LocalHost): Promise<unknown[]> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Mål 2019').getUsedRange(true);
    used.load({ values: true });
    await context.sync();
    const header = used.values.find((row) => row.includes('Status')) ?? [];
    return used.values.map((row) => row[header.indexOf('Status')] as unknown);
  });
}

describe('the ribbon', () => {
  let host: LocalHost;
  beforeEach(async () => {
    host = await withCommands(await openLocalHost(SAMPLE));
    waiting();
  });
  afterEach(() => host.uninstall());

  test('has a handler for every command', () => {
    expect([...host.actions.keys()].sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
  });

  test('Vurder mål writes the statuses without an open pane, then opens it with the result', async () => {
    await press(host, 'EvaluateGoals');
    expect(await statusColumn(host)).toEqual(expect.arrayContaining(['Følges']));
    expect(host.paneShown).toBe(true);
    const report = waiting();
    expect(report?.kind).toBe('written');
    if (report?.kind === 'written') expect(report.evaluation.goals.length).toBeGreaterThan(10);
  });

  test('Opdater writes them and leaves the pane as it is', async () => {
    await press(host, 'UpdateStatus');
    expect(await statusColumn(host)).toEqual(expect.arrayContaining(['Følges']));
    expect(host.paneShown).toBeNull();
  });

  test('Bilag writes charts too', async () => {
    await press(host, 'MakeAppendix');
    const charts = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ charts: { name: true } });
      await context.sync();
      return sheets.items.reduce((sum, sheet) => sum + sheet.charts.items.length, 0);
    });
    expect(charts).toBeGreaterThan(0);
    expect(waiting()?.kind).toBe('written');
  });

  test('Nyt år opens the pane at that screen, and writes nothing', async () => {
    const before = host.syncCount;
    await press(host, 'NextYear');
    expect(host.syncCount).toBe(before);
    expect(host.paneShown).toBe(true);
    expect(waiting()).toEqual({ kind: 'open', screen: 'new_year' });
  });

  test('Vis rude opens the pane', async () => {
    await press(host, 'ShowPane');
    expect(host.paneShown).toBe(true);
  });

  test('a pane that is open gets the report at once, and it does not wait for another', async () => {
    const got: CommandReport[] = [];
    const stop = onReport((report) => got.push(report));
    await press(host, 'UpdateStatus');
    stop();
    expect(got.map(({ kind }) => kind)).toEqual(['written']);
    expect(waiting()).toBeNull();
  });

  test.each(COMMANDS.filter(({ id }) => id !== 'NextYear' && id !== 'ShowPane'))(
    '$id reports a failure of Excel in the pane, ends, and has written nothing',
    async ({ id }) => {
      host.faults.failSync(1, 'GeneralException');
      await press(host, id);
      const report = waiting();
      expect(report?.kind).toBe('failed');
      if (report?.kind === 'failed') expect(report.error).toBeInstanceOf(WorkbookError);
      expect(host.paneShown).toBe(true);
      expect(await statusColumn(host)).not.toEqual(expect.arrayContaining(['Følges']));
    },
  );

  test('a keyboard shortcut, which gives no event, runs the same command', async () => {
    const handler = host.actions.get('ShowPane');
    if (typeof handler === 'function') handler();
    await new Promise((later) => setTimeout(later, 50));
    expect(host.paneShown).toBe(true);
  });
});

test('in a workbook without goals Opdater opens the pane, which says so', async () => {
  const host = await withCommands(await newLocalHost());
  waiting();
  await press(host, 'UpdateStatus');
  host.uninstall();
  expect(host.paneShown).toBe(true);
  expect(waiting()?.kind).toBe('written');
});

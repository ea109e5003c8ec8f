import { join } from 'node:path';
import { maalbar, readResult, snapshotOf, temporaryFolder } from './run';

describe('live mode on the sample of 2026', () => {
  const folder = temporaryFolder();

  it('writes formulas whose results, calculated by the host, are the statuses of the engine', async () => {
    const output = join(folder, 'live.xlsx');
    const json = join(folder, 'live.json');
    const sample = 'assets/beskaeftigelsesplan-2026.xlsx';
    expect((await maalbar('evaluate', sample, '--out', output, '--json', json, '--live')).code).toBe(0);
    const { cells } = (await snapshotOf(output)).sheets.find(({ name }) => name === 'Mål 2026') ?? { cells: null };
    const at = cells?.values.findIndex((row) => row.includes('Status')) ?? -1;
    const column = cells?.values[at]?.indexOf('Status') ?? -1;
    const { goals, syncs } = readResult(json);
    expect(goals.map((_, index) => cells?.formulas[at + 1 + index]?.[column])).toEqual(
      goals.map(() => expect.stringMatching(/^=/)),
    );
    const values = await maalbar('evaluate', sample, '--out', join(folder, 'values.xlsx'));
    expect(values.code).toBe(0);
    const written = (await snapshotOf(join(folder, 'values.xlsx'))).sheets.find(({ name }) => name === 'Mål 2026');
    expect(cells?.values.map((row) => row[column])).toEqual(written?.cells?.values.map((row) => row[column]));
    expect(syncs).toBeLessThanOrEqual(4);
  });
});

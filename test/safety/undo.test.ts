import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, proposeWrite, commit, undo, undoInfo } from '../../src/app';
import { openLocalHost } from '../../src/host';
import { withHost } from '../host/cli/run';
import { canonical, differences } from './canonical';
import { PROPOSALS } from './proposals';
import { smallPlan } from './small-plan';

const SAMPLES = ['beskaeftigelsesplan-2026.xlsx', 'beskaeftigelsesplan-2019.xlsx'];
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../../assets', name)));

describe.each(SAMPLES)('undo in %s', (name) => {
  test.each([
    ['values', false],
    ['values', true],
    ['live', false],
  ] as const)('puts back everything that was written as %s, charts %s', async (mode, charts) => {
    const host = await openLocalHost(read(name));
    const before = canonical(await host.save());
    await withHost(host, async () => {
      const evaluation = await evaluate();
      const { sheets } = await commit(proposeWrite(evaluation, { mode, charts }));
      expect(sheets).not.toEqual([]);
      expect(host.syncCount).toBeLessThanOrEqual(4);
    });
    // The file is saved and opened again in between, by another pane.
    const again = await openLocalHost(await host.save());
    await withHost(again, async () => {
      expect(await undoInfo()).toMatchObject({ purpose: 'status', complete: true });
      const { findings } = await undo();
      expect(findings).toEqual([]);
      expect(await undoInfo()).toBeNull();
    });
    expect(differences(before, canonical(await again.save()))).toEqual([]);
  });
});

describe('in a small plan, saved and opened again in between', () => {
  test.each(Object.entries(PROPOSALS))('undo puts back all of %s', async (_name, propose) => {
    const bytes = await (await smallPlan()).save();
    const host = await openLocalHost(bytes);
    const purpose = await withHost(host, async () => {
      const proposal = propose(await evaluate());
      const { edits } = await commit(proposal);
      expect(edits).toBeGreaterThan(0);
      return proposal.purpose;
    });
    const saved = await host.save();
    expect(differences(canonical(bytes), canonical(saved))).not.toEqual([]);
    const again = await openLocalHost(saved);
    await withHost(again, async () => {
      expect(await undoInfo()).toMatchObject({ purpose, complete: true });
      expect((await undo()).findings).toEqual([]);
      expect(await undoInfo()).toBeNull();
    });
    expect(differences(canonical(bytes), canonical(await again.save()))).toEqual([]);
  });
});

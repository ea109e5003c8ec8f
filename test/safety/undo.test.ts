import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, proposeWrite, commit, undo, undoInfo } from '../../src/app';
import { openLocalHost } from '../../src/host';
import { withHost } from '../host/cli/run';
import { partOf } from '../host/package';
import { canonical, differences, heightsAlone } from './canonical';
import { PROPOSALS } from './proposals';
import { GOAL_SHEET, smallPlan } from './small-plan';

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
    expect(differences(heightsAlone(before), heightsAlone(canonical(await again.save())))).toEqual([]);
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

describe('heights of rows', () => {
  /** Attributes of the rows of the goal table in the file, by their numbers. */
  const rowsIn = (bytes: Uint8Array): Record<string, string> =>
    Object.fromEntries(
      [...partOf(bytes, 'xl/worksheets/sheet2.xml').matchAll(/<row r="(\d+)"([^>]*)>/g)].map(
        ([, row = '', rest = '']) => [row, rest.replace(/ spans="[^"]*"/, '').trim()],
      ),
    );

  test('that Excel found for the texts go on following them; a row that had grown keeps its old height', async () => {
    const host = await smallPlan([], ({ workbook }) => {
      const goals = workbook.worksheets.getItem(GOAL_SHEET);
      // Higher than the sentence of the status needs, and lower.
      goals.getRange('C3').values = [['Antallet af ledige skal falde. '.repeat(20)]];
      goals.getRange('C5').values = [['Mere']];
      goals.getRange('C5').format.font.size = 14;
      for (const address of ['C3', 'C5']) goals.getRange(address).format.wrapText = true;
      for (const rows of ['3:3', '5:5']) goals.getRange(rows).format.autofitRows();
      goals.getRange('4:4').format.rowHeight = 200;
    });
    const before = await host.save();
    const [tall = '', low = ''] = [rowsIn(before)['3'], rowsIn(before)['5']];
    expect([tall, low].join()).not.toContain('customHeight');
    const open = await openLocalHost(before);
    await withHost(open, async () => commit(proposeWrite(await evaluate(), { charts: false })));
    const written = await open.save();
    expect(rowsIn(written)['3']).toBe(tall);
    expect(rowsIn(written)['5']).not.toBe(low);
    const again = await openLocalHost(written);
    await withHost(again, () => undo());
    const undone = rowsIn(await again.save());
    expect(undone['3']).toBe(tall);
    expect(undone['5']).toBe(`${low} customHeight="1"`);
    expect(undone['4']).toBe(rowsIn(before)['4']);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commit,
  evaluate,
  matchesOf,
  proposeChoices,
  proposeMapping,
  proposeWrite,
  undo,
  undoInfo,
  type Evaluation,
} from '../../src/app';
import { openLocalHost, type LocalHost } from '../../src/host';
import { ownSheetNames } from '../../src/workbook/compose';
import { maalbar, temporaryFolder, withHost } from '../host/cli/run';
import { canonical, differences, heightsAlone } from './canonical';
import { asKeptBefore, keptParts, settingsIn, withParts } from './kept';
import { DATA_SHEET, smallPlan } from './small-plan';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/beskaeftigelsesplan-2026.xlsx')));
const NS = 'xmlns="urn:maalbar:workbook"';

const all = (evaluation: Evaluation) => proposeWrite(evaluation, { charts: true, mode: 'values' });
const codes = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);

/** Does something in a workbook, and gives what came of it with the saved file. */
async function inside<T>(
  bytes: Uint8Array,
  use: (host: LocalHost) => Promise<T>,
  addInId = '',
): Promise<{ readonly result: T; readonly saved: Uint8Array; readonly syncs: number }> {
  const host = await openLocalHost(bytes, { addInId });
  const result = await withHost(host, () => use(host));
  return { result, saved: await host.save(), syncs: host.syncCount };
}

/** A small plan after a first write, with a choice and a mapping of the user's. */
async function worked(addInId = ''): Promise<Uint8Array> {
  const made = await (await smallPlan()).save();
  const { saved } = await inside(
    made,
    async () => {
      await commit(proposeChoices((await evaluate()).snapshot, { columns: ['status', 'sentence'], asOf: '2026-05' }));
      const evaluation = await evaluate();
      const other = evaluation.decoded.indicatorTables.flatMap(({ series }) => series).at(-1) ?? null;
      await commit(proposeMapping(evaluation, evaluation.goals[0]?.id ?? '', other));
      await commit(all(await evaluate()));
    },
    addInId,
  );
  return saved;
}

/** What Målbar knows of a workbook from before. */
async function known(bytes: Uint8Array, addInId = '') {
  const { result } = await inside(
    bytes,
    async () => {
      const evaluation = await evaluate();
      const { columns, asOf } = evaluation.choices;
      return {
        sheets: ownSheetNames(evaluation.snapshot),
        choices: { columns, asOf },
        mapped: matchesOf(evaluation).map(({ confirmed }) => confirmed),
        undo: (await undoInfo())?.purpose,
        findings: codes(evaluation.findings),
        changes: all(evaluation).plan.edits.length,
      };
    },
    addInId,
  );
  return result;
}

const KNOWN = {
  sheets: ['Grafer', 'Data til grafer', 'Om vurderingen'],
  choices: { columns: ['status', 'sentence'], asOf: '2026-05' },
  mapped: [true, false, false],
  undo: 'status',
  changes: 0,
};
const like = (one: typeof KNOWN) => ({ ...one, sheets: expect.arrayContaining(one.sheets) as string[] });

describe('what Målbar keeps travels with the file', () => {
  test('in one part of its own, and nowhere else', async () => {
    const saved = await worked();
    expect(await keptParts(saved)).toEqual([expect.stringContaining('key="maalbar.sheets"')]);
    expect(await settingsIn(saved)).toEqual([]);
  });

  test('so that an add-in with another id knows its sheets, mapping, choices and what can be undone', async () => {
    const saved = await worked('{11111111-1111-1111-1111-111111111111}');
    expect(await known(saved, '{22222222-2222-2222-2222-222222222222}')).toMatchObject(like(KNOWN));
  });

  test('so that the result of the command is known in Excel, and can be undone there', async () => {
    const [input, output] = ['ind.xlsx', 'ud.xlsx'].map((name) => join(temporaryFolder(), name)) as [string, string];
    writeFileSync(input, SAMPLE);
    await maalbar('evaluate', input, '--out', output, '--charts', '--as-of', '2026-06');
    const { result, saved } = await inside(
      new Uint8Array(readFileSync(output)),
      async () => {
        const evaluation = await evaluate({ asOf: '2026-06' });
        const again = all(evaluation);
        await undo();
        return { sheets: ownSheetNames(evaluation.snapshot), added: again.plan.edits.map(({ kind }) => kind) };
      },
      '{22222222-2222-2222-2222-222222222222}',
    );
    expect(result.sheets).toEqual(expect.arrayContaining(KNOWN.sheets));
    expect(result.added).not.toContain('add_sheet');
    expect(differences(heightsAlone(canonical(SAMPLE)), heightsAlone(canonical(saved)))).toEqual([]);
  });

  test('beside parts of other programs, which are left alone', async () => {
    const { saved } = await inside(await worked(), async (host) => {
      await host.Excel.run(async (context) => {
        context.workbook.customXmlParts.add(
          '<andres xmlns="urn:andre" version="1"><setting key="x">1</setting></andres>',
        );
        await context.sync();
      });
      await undo();
      await undo();
      await undo();
      expect(await undoInfo()).toBeNull();
    });
    const host = await openLocalHost(saved);
    const texts = await host.Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load({ id: true });
      await context.sync();
      const xml = parts.items.map((part) => part.getXml());
      await context.sync();
      return xml.map(({ value }) => value);
    });
    expect(texts).toEqual([expect.stringContaining('urn:andre')]);
  });
});

describe('a workbook of a version that kept it in the settings of the add-in', () => {
  test('is read as before', async () => {
    expect(await known(await asKeptBefore(await worked()))).toMatchObject(like(KNOWN));
  });

  test('has all of it moved with the next write, in as many round trips, and back again when that is undone', async () => {
    const before = await asKeptBefore(await worked());
    const then = await settingsIn(before);
    const { saved, syncs } = await inside(before, async () => {
      await commit(proposeWrite(await evaluate(), { charts: false, mode: 'live' }));
    });
    expect(syncs).toBe(4);
    expect(await settingsIn(saved)).toEqual([]);
    expect(await known(saved)).toMatchObject(like({ ...KNOWN, changes: expect.any(Number) as number }));

    const undone = await inside(saved, () => undo());
    expect(undone.syncs).toBe(4);
    expect(await keptParts(undone.saved)).toEqual([]);
    expect((await settingsIn(undone.saved)).sort()).toEqual(then.sort());
    expect(differences(heightsAlone(canonical(before)), heightsAlone(canonical(undone.saved)))).toEqual([]);
    expect(await known(undone.saved)).toMatchObject(like(KNOWN));
  });

  test('has every write of that version undone, one after the other', async () => {
    const { saved } = await inside(await asKeptBefore(await worked()), async () => {
      await commit(proposeWrite(await evaluate(), { charts: false, mode: 'live' }));
      const purposes = [];
      for (let n = 0; n < 4; n += 1) purposes.push((await undo()).purpose);
      expect(purposes).toEqual(['status', 'status', 'mapping', 'settings']);
      expect(await undoInfo()).toBeNull();
    });
    expect(differences(canonical(await (await smallPlan()).save()), canonical(saved))).toEqual([]);
  });

  test('keeps what it has of other kinds: the pane that opens with the workbook, and what is not ours', async () => {
    const host = await openLocalHost(await asKeptBefore(await worked()));
    host.workbook.settings.set('Office.AutoShowTaskpaneWithDocument', true);
    host.workbook.settings.set('maalbar.ødelagt', '{');
    const { saved } = await inside(await host.save(), async () => {
      await commit(proposeWrite(await evaluate(), { charts: false, mode: 'live' }));
    });
    expect(await settingsIn(saved)).toEqual(['Office.AutoShowTaskpaneWithDocument', 'maalbar.ødelagt']);
  });

  test('goes by the part where there is one too, and what else it has is moved', async () => {
    const bytes = await worked();
    const host = await openLocalHost(bytes);
    host.workbook.settings.set('maalbar.choices', '{"area":"Ærø"}');
    host.workbook.settings.set('maalbar.follow-ups', '[]');
    const both = await host.save();
    expect(await known(both)).toMatchObject({ choices: KNOWN.choices });
    const { saved } = await inside(both, async () => {
      await commit(proposeChoices((await evaluate()).snapshot, { asOf: null }));
    });
    expect(await settingsIn(saved)).toEqual([]);
    expect(await keptParts(saved)).toEqual([expect.stringContaining('<setting key="maalbar.follow-ups">[]</setting>')]);
    const undone = await inside(saved, () => undo());
    expect(differences(canonical(both), canonical(undone.saved))).toEqual([]);
  });
});

describe('a part that cannot be read', () => {
  const damaged = async (change: (xml: string) => string): Promise<Uint8Array> => {
    const bytes = await worked();
    const [xml = ''] = await keptParts(bytes);
    return withParts(bytes, [change(xml)]);
  };

  test('is told before anything is written, and what of it can be read is used', async () => {
    const bytes = await damaged((xml) => xml.replace(/("maalbar.choices">)\{/, '$1'));
    expect(await known(bytes)).toMatchObject({
      findings: expect.arrayContaining(['store_damaged']) as string[],
      sheets: expect.arrayContaining(['Grafer']) as string[],
      mapped: KNOWN.mapped,
      choices: { asOf: null },
    });
  });

  test.each([
    ['another element', (): string => `<andet ${NS}><b>noget</b></andet>`],
    ['half of it', (xml: string) => xml.replace(/<setting key="maalbar.sheets">.*?<\/setting>/, '<setting/>')],
    ['a value that is no JSON', (xml: string) => xml.replace(/("maalbar.mapping">)\[/, '$1')],
  ])('(%s) is written over with a word about it, and undo puts it back as it was', async (_, change) => {
    const bytes = await damaged(change);
    // The charts show what they showed: a line that is drawn again looks otherwise.
    const { result, saved } = await inside(bytes, async () => commit(all(await evaluate({ asOf: '2026-05' }))));
    expect(codes(result.findings)).toContain('store_replaced');
    expect((await known(saved)).findings).not.toContain('store_damaged');
    const undone = await inside(saved, () => undo());
    expect(differences(canonical(bytes), canonical(undone.saved))).toEqual([]);
  });

  test('is not touched where nothing else is to be written', async () => {
    const bytes = await damaged((xml) =>
      xml.replace('<setting key="maalbar.charts">', '<setting key="maalbar.grafer?">'),
    );
    const { saved } = await inside(bytes, () => evaluate());
    expect(differences(canonical(bytes), canonical(saved))).toEqual([]);
  });

  test('of a later version is never written over: nothing is written at all', async () => {
    const bytes = await damaged(() => `<maalbar ${NS} version="2"><nyt/></maalbar>`);
    const { saved } = await inside(bytes, async () => {
      const evaluation = await evaluate();
      expect(codes(evaluation.findings)).toContain('store_newer');
      await expect(commit(all(evaluation))).rejects.toMatchObject({ code: 'store_newer' });
      await expect(undo()).rejects.toMatchObject({ code: 'store_newer' });
      expect(await undoInfo()).toBeNull();
    });
    expect(differences(canonical(bytes), canonical(saved))).toEqual([]);
  });

  test('of which there are two is read as one, the last one first, and becomes one', async () => {
    const bytes = await worked();
    const [xml = ''] = await keptParts(bytes);
    const other = `<maalbar ${NS} version="1"><setting key="maalbar.choices">{"area":"Ærø"}</setting></maalbar>`;
    const two = await withParts(bytes, [other, xml]);
    expect(await known(two)).toMatchObject({ choices: KNOWN.choices });
    const { saved } = await inside(two, async () => {
      const evaluation = await evaluate();
      expect(codes(evaluation.findings)).toContain('store_several');
      await commit(proposeChoices(evaluation.snapshot, { asOf: null }));
    });
    expect(await keptParts(saved)).toHaveLength(1);
    const undone = await inside(saved, () => undo());
    expect((await keptParts(undone.saved)).sort()).toEqual([other, xml].sort());
  });
});

test('text of the workbook that looks like markup is kept as text', async () => {
  const host = await smallPlan([], ({ workbook }) => {
    const goal = '</setting></maalbar><maalbar version="9"> & \u0001 ]]> \ud83d';
    workbook.worksheets.getItem("Mål's ark, æøå").getRange('C3').values = [[goal]];
    workbook.worksheets.getItem(DATA_SHEET).getRange('C1').values = [['Ledige <b>&amp;</b>']];
  });
  const { saved } = await inside(await host.save(), async () => {
    const evaluation = await evaluate();
    const series = evaluation.decoded.indicatorTables.flatMap((table) => table.series)[0] ?? null;
    await commit(proposeMapping(evaluation, evaluation.goals[0]?.id ?? '', series));
    await commit(all(await evaluate()));
  });
  const [xml = ''] = await keptParts(saved);
  expect(xml.match(/<maalbar/g)).toHaveLength(1);
  expect(xml).toContain('&lt;/setting&gt;&lt;/maalbar&gt;');
  expect((await known(saved)).mapped).toEqual([true, false, false]);
});

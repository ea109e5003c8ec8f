import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, evaluate, proposeWrite, undo, type WriteOptions } from '../../src/app';
import { newLocalHost, openLocalHost, type LocalHost } from '../../src/host';
import { ownSheetNames } from '../../src/workbook/compose';
import { withHost } from '../host/cli/run';
import { canonical, differences } from './canonical';
import { withParts } from './kept';

/**
 * Another program, or the Document Inspector, may take what Målbar keeps out of the file: its sheets are then known by what
 * stands on them.
 */
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../../assets', name)));

type Change = (workbook: Excel.Workbook) => void;

async function changed(bytes: Uint8Array, change: Change): Promise<Uint8Array> {
  const host = await openLocalHost(bytes);
  await host.Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  return host.save();
}

async function inside<T>(bytes: Uint8Array, use: (host: LocalHost) => Promise<T>) {
  const host = await openLocalHost(bytes);
  const result = await withHost(host, () => use(host));
  return { result, saved: await host.save() };
}

const written = async (bytes: Uint8Array, options: WriteOptions): Promise<Uint8Array> =>
  (await inside(bytes, async () => commit(proposeWrite(await evaluate(), options)))).saved;

async function valuesOf(host: LocalHost, sheet: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load({ values: true });
    await context.sync();
    return used.values;
  });
}

describe('a workbook without what Målbar kept', () => {
  test.each([
    ['beskaeftigelsesplan-2026.xlsx', 'values'],
    ['beskaeftigelsesplan-2019.xlsx', 'values'],
    ['beskaeftigelsesplan-2019.xlsx', 'live'],
  ] as const)(
    '(%s) has its sheets of Målbar known and updated, with statuses as %s, and undo gives it back',
    async (name, mode) => {
      const options: WriteOptions = { charts: true, appendix: true, mode };
      const whole = await written(read(name), options);
      const lost = await withParts(whole, []);
      const then = await inside(whole, () => evaluate());
      const { result, saved } = await inside(lost, async () => {
        const evaluation = await evaluate();
        const proposal = proposeWrite(evaluation, options);
        await commit(proposal);
        return { evaluation, edits: proposal.plan.edits };
      });
      expect(result.evaluation.goals.map(({ assessment }) => assessment.status)).toEqual(
        then.result.goals.map(({ assessment }) => assessment.status),
      );
      const own = ownSheetNames(then.result.snapshot);
      expect([...ownSheetNames(result.evaluation.snapshot)].sort()).toEqual([...own].sort());
      const [told] = result.evaluation.findings.filter(({ code }) => code === 'store_lost');
      expect(String(told?.params?.['sheets']).split(', ').sort()).toEqual([...own].sort());
      expect(result.edits.map(({ kind }) => kind)).not.toContain('add_sheet');
      const again = await inside(saved, async () => proposeWrite(await evaluate(), options).plan.edits);
      expect(again.result).toEqual([]);
      const undone = await inside(saved, () => undo());
      expect(differences(canonical(lost), canonical(undone.saved))).toEqual([]);
    },
    300_000,
  );
});

test('a text that was rewritten in the appendix is kept', async () => {
  const options: WriteOptions = { charts: false, appendix: true, mode: 'values' };
  const sheet = 'Mål og bemærkninger';
  const whole = await written(read('beskaeftigelsesplan-2019.xlsx'), options);
  const mine = await changed(await withParts(whole, []), ({ worksheets }) => {
    worksheets.getItem(sheet).getRange('C4').values = [['Udvalget drøftede målet i marts.']];
  });
  const again = await openLocalHost(await written(mine, options));
  expect((await valuesOf(again, sheet))[3]?.[2]).toBe('Udvalget drøftede målet i marts.');
});

test('a sheet of the user that has one of the names is left alone, and so is a sheet of Målbar with another name', async () => {
  const options: WriteOptions = { charts: true, appendix: true, mode: 'live' };
  const whole = await written(read('beskaeftigelsesplan-2019.xlsx'), options);
  const names = ['Grafer', 'Status på mål', 'Mål og bemærkninger', 'Tidsserier til beregning', 'Om vurderingen'];
  const mine = await changed(await withParts(whole, []), ({ worksheets }) => {
    for (const name of names) {
      worksheets.getItem(name).name = `${name} i fjor`.slice(0, 31);
      // With the very headers of the document of 2015, as analysts have them.
      worksheets.add(name).getRange('A1:C3').values = [
        [`${name} i kommunen`, '', ''],
        ['Skrevet af mig', '', ''],
        ['NR.', 'MÅL', 'BEMÆRKNINGER'],
      ];
    }
  });
  const { result, saved } = await inside(mine, async () => {
    const evaluation = await evaluate();
    return { own: ownSheetNames(evaluation.snapshot), done: await commit(proposeWrite(evaluation, options)) };
  });
  // What was renamed is not read as data, and not written to either.
  expect(result.own).toEqual(expect.arrayContaining(['Status på mål i fjor', 'Grafer i fjor']));
  expect(result.done.sheets).toEqual(expect.arrayContaining(['Grafer (Målbar)', 'Tidsserier til beregn… (Målbar)']));
  const [before, after] = [await openLocalHost(mine), await openLocalHost(saved)];
  for (const name of names.flatMap((one) => [one, `${one} i fjor`.slice(0, 31)])) {
    expect(await valuesOf(after, name)).toEqual(await valuesOf(before, name));
  }
}, 300_000);

test('the matrix of minister goals is known too', async () => {
  const host = await newLocalHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = 'Mål';
    sheet.getRange('A1:C3').values = [
      ['Nr.', 'Mål', 'Egen vurdering'],
      ['1', 'Samarbejdet skal styrkes', 'Opfyldt'],
      ['2', 'Indsatsen skal styrkes', 'Opfyldt'],
    ];
    context.workbook.worksheets.add('Regionen').getRange('A1:D6').values = [
      ['Ministermål i regionen', '', '', ''],
      ['', '', '', ''],
      ['Jobcenter', '1. Flere i beskæftigelse', '2. Socialt bedrageri', 'Supplerende mål/bemærkninger'],
      ['Allerød', 'X', '(X)', ''],
      ['Ballerup', 'X', '', ''],
      ['Dragør', '', 'X', ''],
    ];
    await context.sync();
  });
  const whole = await written(await host.save(), { charts: false, appendix: true, mode: 'values' });
  const { result } = await inside(await withParts(whole, []), async () => {
    const evaluation = await evaluate();
    return {
      own: ownSheetNames(evaluation.snapshot),
      plan: proposeWrite(evaluation, { charts: false, appendix: true }),
    };
  });
  expect(result.own).toContain('Ministermål');
  expect(result.plan.plan.edits.map(({ kind }) => kind)).not.toContain('add_sheet');
});

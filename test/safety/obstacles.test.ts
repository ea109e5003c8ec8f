import { commit, evaluate, proposeWrite, undo, undoInfo, type Proposal } from '../../src/app';
import { createTranslator, errorText, issueText } from '../../src/i18n';
import { area } from '../../src/workbook/area';
import type { Edit } from '../../src/workbook/plan';
import { openLocalHost, type LocalHost } from '../../src/host';
import { withHost } from '../host/cli/run';
import { canonical, differences } from './canonical';
import { DATA_SHEET, GOAL_SHEET, smallPlan } from './small-plan';

interface Told {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Reads, lets something happen, and writes: what is told, and that nothing was written. */
async function refusal(
  host: LocalHost,
  between: (context: Excel.RequestContext) => void,
  more: (proposal: Proposal) => Proposal = (proposal) => proposal,
): Promise<Told> {
  let told: Told | null = null;
  let before = canonical(await host.save());
  await withHost(host, async () => {
    const proposal = more(proposeWrite(await evaluate(), { charts: false, mode: 'values' }));
    await host.Excel.run(async (context) => {
      between(context);
      await context.sync();
    });
    before = canonical(await host.save());
    await commit(proposal).catch((error: Told) => {
      told = error;
    });
  });
  expect(differences(before, canonical(await host.save()))).toEqual([]);
  if (!told) throw new Error('it was written');
  const { code, params } = told as Told;
  return { code, params };
}

const range = (context: Excel.RequestContext, sheet: string, address: string): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

function texts({ code, params }: Told): string[] {
  return (['da', 'en'] as const).map((language) => errorText(createTranslator(language), code, params));
}

describe('nothing is written, and the message names the place, when', () => {
  test.each<[string, string, string[], (context: Excel.RequestContext) => void]>([
    [
      'a figure has changed since it was read',
      'workbook_changed',
      [DATA_SHEET, 'C7'],
      (context) => {
        range(context, DATA_SHEET, 'C7').values = [[3]];
      },
    ],
    [
      'a row was put in above the goals',
      'workbook_changed',
      [GOAL_SHEET],
      (context) => void range(context, GOAL_SHEET, '1:1').insert('Down'),
    ],
    [
      'someone wrote where the status would go',
      'workbook_changed',
      [GOAL_SHEET, 'L3'],
      (context) => {
        range(context, GOAL_SHEET, 'L3').values = [['min egen note']];
      },
    ],
    [
      'the sheet was deleted',
      'sheet_missing',
      [GOAL_SHEET],
      (context) => context.workbook.worksheets.getItem(GOAL_SHEET).delete(),
    ],
    [
      'the sheet was renamed',
      'sheet_missing',
      [DATA_SHEET],
      (context) => {
        context.workbook.worksheets.getItem(DATA_SHEET).name = 'Andet';
      },
    ],
    [
      'the sheet was protected',
      'sheet_protected',
      [GOAL_SHEET],
      (context) => context.workbook.worksheets.getItem(GOAL_SHEET).protection.protect(),
    ],
    [
      'a sheet of the name came to be',
      'sheet_name_taken',
      ['Om vurderingen'],
      (context) => void context.workbook.worksheets.add('Om vurderingen'),
    ],
    ['the structure is protected', 'structure_protected', [], (context) => context.workbook.protection.protect()],
  ])('%s', async (_, code, places, between) => {
    const told = await refusal(await smallPlan(), between);
    expect(told.code).toBe(code);
    for (const text of texts(told)) for (const place of places) expect(text).toContain(place);
    expect(new Set(texts(told)).size).toBe(2);
  });

  test('merged cells are in the way', async () => {
    const host = await smallPlan([], (context) => {
      range(context, GOAL_SHEET, 'L4:M5').merge();
    });
    const told = await refusal(host, () => undefined);
    expect(told).toEqual({ code: 'merged_cells', params: { sheet: GOAL_SHEET, cell: 'L5' } });
    for (const text of texts(told)) expect(text).toContain('L5');
  });

  const added =
    (...edits: Edit[]) =>
    (proposal: Proposal): Proposal => ({ ...proposal, plan: { edits: [...proposal.plan.edits, ...edits] } });

  test('a column of the table has the name already', async () => {
    const header: Edit = {
      kind: 'cells',
      sheet: DATA_SHEET,
      area: area(0, 3, 1, 1),
      before: null,
      after: [['ledige']],
    };
    const told = await refusal(await smallPlan(), () => undefined, added(header));
    expect(told).toEqual({ code: 'column_taken', params: { sheet: DATA_SHEET, cell: 'D1', header: 'ledige' } });
    for (const text of texts(told)) expect(text).toContain('ledige');
  });

  test('a name is in use', async () => {
    const name: Edit = { kind: 'name', name: 'Optaget', before: null, after: "='Data 2026'!$A$1" };
    const between = (context: Excel.RequestContext): void => void context.workbook.names.add('Optaget', '=1');
    const told = await refusal(await smallPlan(), between, added(name));
    expect(told).toEqual({ code: 'name_taken', params: { name: 'Optaget' } });
  });
});

test('a cell that is being edited is waited for', async () => {
  const host = await smallPlan();
  await withHost(host, async () => {
    const proposal = proposeWrite(await evaluate(), { charts: false, mode: 'values' });
    host.setCellEditMode(true);
    setTimeout(() => host.setCellEditMode(false), 50);
    expect((await commit(proposal)).sheets).toContain(GOAL_SHEET);
  });
});

test('rows that a filter hides are written, stay hidden, and are told of', async () => {
  const host = await smallPlan([], (context) => {
    range(context, GOAL_SHEET, '4:4').rowHidden = true;
  });
  await withHost(host, async () => {
    const { findings } = await commit(proposeWrite(await evaluate(), { charts: false, mode: 'values' }));
    const told = findings.find(({ code }) => code === 'rows_hidden');
    expect(told).toMatchObject({ sheet: GOAL_SHEET });
    expect(issueText(createTranslator('da'), told ?? { code: '' })).toContain(GOAL_SHEET);
    const hidden = await host.Excel.run(async (context) => {
      const row = range(context, GOAL_SHEET, '4:4').load('rowHidden');
      await context.sync();
      return row.rowHidden;
    });
    expect(hidden).toBe(true);
  });
});

describe('undo leaves what someone has changed since', () => {
  async function written(then: (context: Excel.RequestContext) => void): Promise<LocalHost> {
    const host = await smallPlan();
    await withHost(host, async () => {
      await commit(proposeWrite(await evaluate(), { charts: true, mode: 'values' }));
    });
    const again = await openLocalHost(await host.save());
    await again.Excel.run(async (context) => {
      then(context);
      await context.sync();
    });
    return again;
  }

  const valueAt = (host: LocalHost, sheet: string, address: string): Promise<unknown> =>
    host.Excel.run(async (context) => {
      const cell = range(context, sheet, address).load('values');
      await context.sync();
      return cell.values[0]?.[0];
    });

  test('a cell, and names it', async () => {
    const host = await written((context) => {
      range(context, GOAL_SHEET, 'L4').values = [['Min egen vurdering']];
    });
    const { findings } = await withHost(host, () => undo());
    expect(findings).toMatchObject([{ code: 'undo_cells_left', sheet: GOAL_SHEET, params: { cells: 'L4' } }]);
    expect(await valueAt(host, GOAL_SHEET, 'L4')).toBe('Min egen vurdering');
    expect(await valueAt(host, GOAL_SHEET, 'L3')).toBe('');
  });

  test('a sheet of ours with something else on it', async () => {
    const host = await written((context) => {
      range(context, 'Grafer', 'Z1').values = [['Husk']];
    });
    const { findings } = await withHost(host, () => undo());
    expect(findings).toMatchObject([{ code: 'undo_sheet_kept', sheet: 'Grafer', params: { cells: 'Z1' } }]);
    expect(await valueAt(host, 'Grafer', 'Z1')).toBe('Husk');
  });

  test('a sheet whose rows were moved', async () => {
    const host = await written((context) => void range(context, GOAL_SHEET, '1:3').insert('Down'));
    const before = canonical(await host.save());
    const { findings } = await withHost(host, () => undo());
    expect(findings).toMatchObject([{ code: 'undo_sheet_moved', sheet: GOAL_SHEET }]);
    const parts = differences(before, canonical(await host.save())).map((line) => line.split(':')[0]);
    const goals = Object.entries(before).find(([, text]) => text.includes('L7 t'))?.[0] ?? '';
    expect(parts).not.toContain(goals);
  });

  test('but not the statuses of goals that were only sorted', async () => {
    const host = await written((context) => {
      const cells = range(context, GOAL_SHEET, 'L3:V5').load('values');
      void context.sync().then(() => {
        cells.values = [...cells.values].reverse();
      });
    });
    const { findings } = await withHost(host, () => undo());
    expect(findings).toEqual([]);
    expect(await valueAt(host, GOAL_SHEET, 'L3')).toBe('');
  });
});

test('undo of a protected sheet does nothing and says so; without anything to undo it says that', async () => {
  const host = await smallPlan();
  await withHost(host, async () => {
    await expect(undo()).rejects.toMatchObject({ code: 'nothing_to_undo' });
    await commit(proposeWrite(await evaluate(), { charts: false, mode: 'values' }));
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(GOAL_SHEET).protection.protect();
      await context.sync();
    });
    await expect(undo()).rejects.toMatchObject({ code: 'sheet_protected', params: { sheet: GOAL_SHEET } });
    expect(await undoInfo()).toMatchObject({ purpose: 'status' });
  });
});

test('two writes are undone one after the other, the later first', async () => {
  const host = await smallPlan();
  const before = canonical(await host.save());
  await withHost(host, async () => {
    await commit(proposeWrite(await evaluate(), { charts: false, mode: 'values' }));
    await commit(proposeWrite(await evaluate(), { charts: true, mode: 'values' }));
    expect((await undoInfo())?.sheets).toContain('Grafer');
    await undo();
    expect((await undoInfo())?.sheets).not.toContain('Grafer');
    await undo();
    expect(await undoInfo()).toBeNull();
  });
  expect(differences(before, canonical(await host.save()))).toEqual([]);
});

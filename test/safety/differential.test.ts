import { strToU8, unzipSync, zipSync } from 'fflate';
import { commit, evaluate, proposeWrite, undo } from '../../src/app';
import { openLocalHost } from '../../src/host';
import { withHost } from '../host/cli/run';
import { canonical, differences } from './canonical';
import { DATA_SHEET, GOAL_SHEET, smallPlan } from './small-plan';
import { USER_PARTS, withNote, withPicture } from './user-parts';

const COUNT = 200;

/** What users have in their workbooks: each is in some of the generated ones, as the bits of the number say. */
const THINGS: readonly ((context: Excel.RequestContext) => void)[] = [
  ({ workbook }) => void workbook.names.add('Min_celle', `='${DATA_SHEET}'!$A$1`),
  ({ workbook }) => {
    const sheet = workbook.worksheets.add('Skjult ark');
    sheet.getRange('A1:B2').values = [
      ['=1+1', 2],
      ['Husk', true],
    ];
    sheet.visibility = 'Hidden';
  },
  ({ workbook }) => workbook.worksheets.getItem(GOAL_SHEET).getRange('B8:D9').merge(),
  ({ workbook }) => {
    const rule = workbook.worksheets.getItem(GOAL_SHEET).getRange('A1:Z40').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B1="1"';
    rule.custom.format.fill.color = '#FFEEAA';
  },
  ({ workbook }) => {
    workbook.worksheets.getItem(GOAL_SHEET).getRange('F3:F30').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Ændring,Niveau' },
    };
  },
  ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(DATA_SHEET);
    sheet.charts.add('Line', sheet.getRange('C1:D7'), 'Columns').name = 'Brugerens graf';
  },
  ({ workbook }) => {
    const range = workbook.worksheets.getItem(GOAL_SHEET).getRange('L1:O12');
    range.format.fill.color = '#E0E0FF';
    range.format.font.italic = true;
    range.format.columnWidth = 77;
  },
  ({ workbook }) => {
    // Not as high as its texts need: such a height cannot be told from one that Excel found.
    workbook.worksheets.getItem(GOAL_SHEET).getRange('4:4').format.rowHeight = 47;
    workbook.worksheets.getItem(GOAL_SHEET).freezePanes.freezeRows(2);
  },
];

/** What can only be put into the package: notes, pictures, both, and a part that no program of ours knows. */
function withParts(bytes: Uint8Array, n: number): Uint8Array {
  switch (n % 5) {
    case 0:
      return bytes;
    case 1:
      return withNote(bytes);
    case 2:
      return withPicture(bytes);
    case 3:
      return withPicture(withNote(bytes));
    default:
      return zipSync({ ...unzipSync(bytes), 'xl/ukendt/del1.bin': strToU8(`del ${n}`) });
  }
}

test(`${COUNT} generated workbooks are the same after evaluate, write and undo, in every part of the package`, async () => {
  const wrong: string[] = [];
  for (let n = 0; n < COUNT; n += 1) {
    const made = await smallPlan([], (context) => {
      THINGS.forEach((thing, bit) => {
        if ((n >> bit) % 2 === 1) thing(context);
      });
    });
    const bytes = withParts(await made.save(), n);
    const host = await openLocalHost(bytes);
    await withHost(host, async () => {
      const written = await commit(proposeWrite(await evaluate(), { charts: n % 3 === 0, mode: 'values' }));
      expect(written.sheets).toContain(GOAL_SHEET);
    });
    const saved = await host.save();
    const [there, then] = [canonical(bytes), canonical(saved)];
    const lost = USER_PARTS.filter((path) => then[path] !== there[path]);
    if (lost.length > 0) wrong.push(`workbook ${n}, as written: ${lost.join(', ')}`);
    const again = await openLocalHost(saved);
    await withHost(again, () => undo());
    const found = differences(there, canonical(await again.save()));
    if (found.length > 0) wrong.push(`workbook ${n}: ${found.slice(0, 3).join('; ')}`);
  }
  expect(wrong).toEqual([]);
}, 600_000);

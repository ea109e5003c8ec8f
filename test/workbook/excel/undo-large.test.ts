import { commit, evaluate, proposeWrite, undo } from '../../../src/app';
import { openLocalHost } from '../../../src/host';
import { area } from '../../../src/workbook/area';
import { withHost, workbookFrom } from '../../host/cli/run';
import { canonical, differences } from '../../safety/canonical';

const HEADER = ['Nr.', 'Mål', 'Indikator', 'Måleform', 'Retning', 'Måltal', 'Enhed', 'Basisperiode', 'Målperiode'];
const GOALS = Array.from({ length: 30 }, (_, index) => [
  ...[index + 1, `Mål nummer ${index + 1}`, 'Antal ledige', 'Niveau', 'Højst', 100 + index],
  ...['personer', '', 'december 2025'],
]);
const MONTHS = Array.from({ length: 24 }, (_, index) => [
  `${2024 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, '0')}`,
  100 + index,
]);

function sheet(name: string, rows: readonly (readonly (string | number)[])[]) {
  const place = area(0, 0, rows.length, rows[0]?.length ?? 0);
  return [
    { kind: 'add_sheet', sheet: name },
    { kind: 'cells', sheet: name, area: place, before: null, after: rows },
  ] as const;
}

let before: Uint8Array;
let written: Uint8Array;
/** Bytes of the largest answer of an undoing, and of the largest other message. */
let largest: number;
let others: number;
let syncs: number;

beforeAll(async () => {
  before = await workbookFrom({
    edits: [...sheet('Tal', [['Måned', 'Antal ledige'], ...MONTHS]), ...sheet('Mål', [HEADER, ...GOALS])],
  });
  const host = await openLocalHost(before);
  await withHost(host, async () => commit(proposeWrite(await evaluate(), { mode: 'live', charts: true })));
  written = await host.save();
  const whole = await openLocalHost(written);
  await withHost(whole, undo);
  syncs = whole.syncCount;
  const answers = whole.requests.map(({ responseBytes }) => responseBytes).sort((a, b) => b - a);
  largest = answers[0] ?? 0;
  others = Math.max(answers[1] ?? 0, ...whole.requests.map(({ requestBytes }) => requestBytes));
});

describe('undoing a write of formulas', () => {
  const narrow = () => openLocalHost(written, { payloadLimit: Math.max(others, Math.ceil(largest / 5)) });

  test('is four round trips where every answer has room', () => {
    expect(syncs).toBe(4);
  });

  test('reads in blocks what is more than one answer, and puts everything back', async () => {
    const host = await narrow();
    await withHost(host, async () => expect((await undo()).findings).toEqual([]));
    expect(host.requests.map(({ error }) => error)).toContain('ResponsePayloadSizeLimitExceeded');
    expect(differences(canonical(before), canonical(await host.save()))).toEqual([]);
  });

  test('finds the cell that the user wrote below the formulas, in the last of the blocks', async () => {
    const host = await narrow();
    const { findings } = await withHost(host, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Beregning').getRange('B2000').values = [['Min egen note']];
        await context.sync();
      });
      return undo();
    });
    expect(findings).toMatchObject([{ code: 'undo_sheet_kept', params: { sheet: 'Beregning', cells: 'B2000' } }]);
    const sheets = host.workbook.sheets.map(({ name }) => name);
    expect(sheets).toEqual(['Tal', 'Mål', 'Beregning']);
  });
});

import { evaluate, proposeWrite, write, type WriteOptions } from '../../src/app';
import type { LocalHost } from '../../src/host';
import { inside, planWorkbook, reopened } from './goal-plan';

const MEETING = 'Beskæftigelsesudvalget, 5. februar 2026';
const BARE: WriteOptions = { charts: false, appendix: false };

const meetingIn = (host: LocalHost): Promise<string> => inside(host, async () => (await evaluate()).choices.meeting);

const put = (host: LocalHost, options: WriteOptions) => inside(host, async () => write(await evaluate(), options));

/** The right part of the page headers that a writing would change. */
const headers = (host: LocalHost, options: WriteOptions): Promise<string[]> =>
  inside(host, async () => {
    const { plan } = proposeWrite(await evaluate(), options);
    return plan.edits.flatMap((edit) => (edit.kind === 'page_layout' ? [edit.header?.right ?? ''] : []));
  });

describe('the meeting an appendix is for', () => {
  it('is kept with the appendix, and the next one begins with it, also after the file was closed', async () => {
    const first = await planWorkbook();
    await put(first, { ...BARE, appendix: true, meeting: MEETING });
    const host = await reopened(first);
    expect(await meetingIn(host)).toBe(MEETING);
    expect(await headers(host, { ...BARE, appendix: true })).toEqual([]);
    const other = await headers(host, { ...BARE, appendix: true, meeting: 'Udvalget' });
    expect(other.length).toBeGreaterThan(0);
    expect(other.every((right) => right.endsWith('Udvalget'))).toBe(true);
  });

  it('is not kept where no appendix is made, and can be taken away again', async () => {
    const host = await planWorkbook();
    await put(host, { ...BARE, meeting: MEETING });
    expect(await meetingIn(host)).toBe('');
    await put(host, { ...BARE, appendix: true, meeting: MEETING });
    await put(host, BARE);
    expect(await meetingIn(host)).toBe(MEETING);
    await put(host, { ...BARE, appendix: true, meeting: '' });
    expect(await meetingIn(host)).toBe('');
  });
});

describe('what is told of a writing', () => {
  it('leads to the first status beside the goals, and to the top of a new sheet', async () => {
    const host = await planWorkbook({ headerRow: 3 });
    const { places, sheets } = await put(host, { ...BARE, charts: true });
    expect(Object.keys(places).sort()).toEqual([...sheets].sort());
    const place = places['Mål 2026'] ?? '';
    const [shown, header] = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Mål 2026').getRange(place);
      const above = cell.getOffsetRange(-1, 0).load('values');
      cell.load('values');
      await context.sync();
      return [cell.values[0]?.[0], above.values[0]?.[0]] as unknown[];
    });
    expect({ shown, header }).toEqual({ shown: 'Ikke opfyldt', header: 'Status' });
    expect(places['Grafer']).toBe('A1');
  });

  it('leads nowhere when nothing was written', async () => {
    const host = await planWorkbook();
    await put(host, BARE);
    expect(await put(host, BARE)).toMatchObject({ edits: 0, places: {} });
  });
});

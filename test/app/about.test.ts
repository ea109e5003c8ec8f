import { evaluate, write, type WriteOptions } from '../../src/app';
import type { LocalHost } from '../../src/host';
import { edit, GOALS, inside, planWorkbook, reopened } from './goal-plan';

const SHEET = 'Om vurderingen';

const run = (host: LocalHost, options: WriteOptions = { charts: false }, at = '2026-11-25T21:04'): Promise<unknown> =>
  inside(host, async () => write(await evaluate({ at }), options));

interface Shown {
  readonly texts: string[][];
}

async function shown(host: LocalHost, sheet = SHEET): Promise<Shown> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('text');
    await context.sync();
    return { texts: used.text };
  });
}

/** What stands beside a label. */
const beside = ({ texts }: Shown, label: string): string =>
  texts.find(([first]) => first === label)?.[1] ?? 'not there';

/** The rows under a heading, without its column headers. */
function below({ texts }: Shown, heading: string): string[][] {
  const at = texts.findIndex(([first]) => first === heading);
  const rest = texts.slice(at + 1);
  const end = rest.findIndex((row) => row.every((cell) => cell === ''));
  return at < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}

describe('the sheet about the evaluation', () => {
  it('says when, as of which month, by which policy and version', async () => {
    const host = await planWorkbook();
    await inside(host, async () => {
      const evaluation = await evaluate({
        at: '2026-11-25T21:04',
        asOf: '2026-03',
        policy: { partialMovement: 0.625, compare: 'as_stated' },
      });
      await write(evaluation, { charts: false });
    });
    const sheet = await shown(host);
    expect(sheet.texts[1]?.[0]).toMatch(/^Skrevet af Målbar \d+\.\d+\.\d+/);
    expect(beside(sheet, 'Vurderet')).toBe('25. november 2026 kl. 21.04');
    expect(beside(sheet, 'Tal til og med')).toBe('marts 2026 (valgt)');
    expect(beside(sheet, 'Delvist opfyldt, ændringsmål')).toBe('Fra 62,5 pct. af vejen fra basis til mål.');
    expect(beside(sheet, 'Sammenligning')).toContain('afrundes');
    expect(beside(sheet, 'Mål')).toMatch(/^4: /);
  });

  it('has every value that was used, with its cell', async () => {
    const host = await planWorkbook();
    await run(host);
    const evaluation = await inside(host, () => evaluate());
    const rows = below(await shown(host), 'Tallene, der er brugt').slice(1);
    const cells = new Set(
      evaluation.assessed.flatMap(({ goal, assessment }) =>
        assessment.evidence.map(({ cell }) => `${goal.number ?? ''} ${cell ?? ''}`),
      ),
    );
    expect(cells.size).toBeGreaterThan(10);
    expect(rows).toHaveLength(cells.size);
    expect(new Set(rows.map((row) => row[5]))).toContain("Tal '26 æøå!B4");
  });

  it('tells findings with their place and what to do', async () => {
    const host = await planWorkbook({
      rows: [...GOALS, ['5', 'Højst 12 skibe i 2026', 'Antal skibe', 'Niveau', 'Højst', 12, '', '', '2026']],
    });
    await run(host);
    const rows = below(await shown(host), 'Fund i projektmappen').slice(1);
    expect(rows.find(([goal]) => goal === '5')?.[1]).toContain('Antal skibe');
  });

  it('tells a reader without Målbar how the columns are to be read, in either mode', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false });
    expect(beside(await shown(host), 'Uden Målbar')).toContain('værdier');
    await run(host, { charts: false, mode: 'live' });
    const live = await shown(host);
    expect(beside(live, 'Uden Målbar')).toContain('formler');
    const text = beside(live, 'Vurdering pr. en anden måned');
    const cell = /i celle (\w+) på arket Beregning \(cellen hedder Maalbar_AsOf\)/.exec(text)?.[1];
    const formula = await host.Excel.run(async (context) => {
      const name = context.workbook.names.getItem('Maalbar_AsOf').load('formula');
      await context.sync();
      return String(name.formula).replaceAll('$', '');
    });
    expect(formula).toBe(`=Beregning!${cell ?? ''}`);
    expect(below(live, 'Statuskolonnerne').map(([header]) => header)).toContain('Målopfyldelse');
  });

  it('keeps its time while nothing changes, and is written anew when something does', async () => {
    const host = await planWorkbook();
    await run(host);
    await run(host, { charts: false }, '2026-12-01T08:00');
    expect(beside(await shown(host), 'Vurderet')).toBe('25. november 2026 kl. 21.04');
    await edit(host, ({ worksheets }) => {
      worksheets.getItem("Tal '26 æøå").getRange('B33').values = [[700]];
    });
    await run(host, { charts: false }, '2026-12-02T08:30');
    const sheet = await shown(host);
    expect(beside(sheet, 'Vurderet')).toBe('2. december 2026 kl. 08.30');
    expect(below(sheet, 'Tallene, der er brugt').map((row) => row[4])).toContain('700');
  });

  it('leaves nothing of a longer one behind', async () => {
    const host = await planWorkbook();
    await run(host);
    const rows = async (): Promise<string[][]> =>
      (await shown(host)).texts.filter((row) => row.some((cell) => cell !== ''));
    const before = (await rows()).length;
    await edit(host, ({ worksheets }) => {
      worksheets.getItem('Mål 2026').getRange('5:7').delete('Up');
    });
    await run(host);
    const after = await rows();
    expect(after.length).toBeLessThan(before);
    const used = below(await shown(host), 'Tallene, der er brugt');
    expect(after.slice(-used.length)).toEqual(used);
    expect(new Set(used.slice(1).map(([goal]) => goal))).toEqual(new Set(['1']));
  });

  it.each([
    ['as it is', () => undefined],
    ['renamed', (sheet: Excel.Worksheet) => void (sheet.name = 'Notat')],
  ])('is not read as data: %s', async (_, change) => {
    const host = await planWorkbook();
    await run(host);
    await edit(host, ({ worksheets }) => change(worksheets.getItem(SHEET)));
    const again = await reopened(host);
    const { decoded } = await inside(again, () => evaluate());
    expect(decoded.indicatorTables.map(({ sheet }) => sheet)).toEqual(["Tal '26 æøå"]);
    expect(decoded.goalTables.map(({ sheet }) => sheet)).toEqual(['Mål 2026']);
  });

  it('never touches a sheet of the user with its name', async () => {
    const host = await planWorkbook();
    await edit(host, ({ worksheets }) => {
      worksheets.add(SHEET).getRange('A1').values = [['Mine egne noter']];
    });
    await run(host);
    expect((await shown(host)).texts).toEqual([['Mine egne noter']]);
    expect((await shown(host, `${SHEET} (Målbar)`)).texts[0]?.[0]).toBe('Om vurderingen');
  });

  it('is left out when it is not wanted', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false, about: false });
    await expect(shown(host)).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('prints on A4 across with its header on every page', async () => {
    const host = await planWorkbook();
    await run(host);
    const again = await reopened(host);
    const layout = await again.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(SHEET);
      pageLayout.load('orientation,paperSize,zoom');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return {
        orientation: pageLayout.orientation,
        paperSize: pageLayout.paperSize,
        zoom: pageLayout.zoom,
        titles: titles.isNullObject,
      };
    });
    expect(layout).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, titles: false });
    expect(String(layout.paperSize).toLowerCase()).toContain('a4');
  });
});

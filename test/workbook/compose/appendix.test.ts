import { appendixHtml, appendixParts, commit, evaluate, proposeWrite, type Evaluation } from '../../../src/app';
import { newLocalHost, type LocalHost } from '../../../src/host';
import { area } from '../../../src/workbook/area';
import { applyPlan } from '../../../src/workbook/excel/apply';
import { inWorkbook } from '../../../src/workbook/excel/run';
import type { CellInput } from '../../../src/workbook/plan';
import { withHost } from '../../host/cli/run';

const MONTHS = Array.from(
  { length: 24 },
  (_, index) => `${2024 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, '0')}`,
);
const HEADER = ['Nr.', 'Indsatsområde', 'Mål', 'Indikator', 'Begrundelse'];
const GOALS: readonly CellInput[][] = [
  [
    '1',
    'Ledige',
    'Antallet af ledige skal falde med 5 pct. fra december 2024 til december 2025.',
    'Antal ledige',
    'Begrundelse <1> & "mere"',
  ],
  ['2', 'Ledige', 'Antallet af unge skal være højst 90 personer i december 2025.', 'Antal unge', ''],
  ['3', 'Andet', 'Samarbejdet skal fortsat styrkes.', '', 'Kort'],
];

async function plan(): Promise<LocalHost> {
  const host = await newLocalHost();
  const figures = ['Lyngby-Taarbæk', 'Gladsaxe', 'Hele landet'].flatMap((place, at) => [
    ['Antal ledige', place, ...MONTHS.map((_, index) => 500 * (at + 1) - index * 3)],
    ['Antal unge', place, ...MONTHS.map((_, index) => 100 * (at + 1) + (index % 7))],
  ]);
  const cells = (sheet: string, row: number, after: readonly CellInput[][]) => ({
    kind: 'cells' as const,
    sheet,
    area: area(row, 0, after.length, after[0]?.length ?? 1),
    before: null,
    after,
    numberFormats: after.map((line) => line.map((cell) => (typeof cell === 'number' ? '0' : '@'))),
  });
  await withHost(host, () =>
    inWorkbook(async (context) => {
      await applyPlan(context, {
        edits: [
          { kind: 'add_sheet', sheet: 'Mål' },
          cells('Mål', 0, [['Beskæftigelsesplan 2025 – Lyngby-Taarbæk']]),
          cells('Mål', 2, [HEADER, ...GOALS]),
          { kind: 'add_sheet', sheet: 'Tal' },
          cells('Tal', 0, [['Kilde: Jobindsats.dk']]),
          cells('Tal', 2, [['Indikator', 'Område', ...MONTHS], ...figures]),
        ],
      });
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    }),
  );
  return host;
}

const read = (host: LocalHost, asOf?: string): Promise<Evaluation> =>
  withHost(host, () => evaluate(asOf === undefined ? {} : { asOf }));

const proposal = async (host: LocalHost, asOf?: string) =>
  proposeWrite(await read(host, asOf), { charts: true, appendix: true, meeting: 'Udvalget, 5. februar 2026' });

async function write(host: LocalHost, asOf?: string): Promise<void> {
  const proposed = await proposal(host, asOf);
  await withHost(host, () => commit(proposed));
}

const inside = <T>(
  host: LocalHost,
  use: (workbook: Excel.Workbook, sync: () => Promise<unknown>) => Promise<T>,
): Promise<T> => host.Excel.run((context) => use(context.workbook, () => context.sync()));

/** What a sheet shows, as text. */
const shown = (host: LocalHost, sheet: string): Promise<string[][]> =>
  inside(host, async ({ worksheets }, sync) => {
    const used = worksheets.getItem(sheet).getUsedRange().load('values');
    await sync();
    return used.values.map((row) => row.map(String));
  });

const REMARKS = 'Mål og bemærkninger';

/** Row of a goal on the sheet of remarks. */
async function rowOf(host: LocalHost, number: string): Promise<{ readonly row: number; readonly cells: string[] }> {
  const rows = await shown(host, REMARKS);
  const row = rows.findIndex(([first]) => first === number);
  return { row, cells: rows[row] ?? [] };
}

const type = (host: LocalHost, row: number, text: string): Promise<void> =>
  inside(host, async ({ worksheets }, sync) => {
    worksheets.getItem(REMARKS).getRangeByIndexes(row, 2, 1, 1).values = [[text]];
    await sync();
  });

describe('the appendix', () => {
  it('has every part that there is something for', async () => {
    const parts = appendixParts(await read(await plan())).map(({ part }) => part);
    expect(parts).toEqual(['overview', 'followUp', 'remarks', 'goals', 'benchmark']);
  });

  it('changes nothing when it is written again', async () => {
    const host = await plan();
    await write(host);
    expect((await proposal(host)).plan.edits).toEqual([]);
  });

  it('never writes to a sheet of the user with the same name', async () => {
    const host = await plan();
    await inside(host, async ({ worksheets }, sync) => {
      worksheets.add(REMARKS).getRange('A1').values = [['Mine egne bemærkninger']];
      await sync();
    });
    await write(host);
    expect(await shown(host, REMARKS)).toEqual([['Mine egne bemærkninger']]);
    expect((await shown(host, `${REMARKS} (Målbar)`)).flat()).toContain('BEMÆRKNINGER');
  });

  it('keeps a remark that the analyst rewrote, marks it and offers its own text beside it', async () => {
    const host = await plan();
    await write(host);
    const { row, cells } = await rowOf(host, '1');
    await type(host, row, 'Vores egen vurdering.');
    await write(host);
    const after = (await rowOf(host, '1')).cells;
    expect(after[2]).toBe('Vores egen vurdering.');
    expect(after[4]).toBe(cells[2]);
    await write(host);
    expect((await rowOf(host, '1')).cells[2]).toBe('Vores egen vurdering.');
    expect(appendixHtml(await read(host), 'remarks')?.text).toContain('Vores egen vurdering.');
  });

  it('keeps it through rows that are inserted above it and new figures', async () => {
    const host = await plan();
    await write(host, '2025-06');
    const { row } = await rowOf(host, '2');
    await type(host, row, 'Rettet af os.');
    await inside(host, async ({ worksheets }, sync) => {
      worksheets.getItem(REMARKS).getRange('3:4').insert('Down');
      await sync();
    });
    await write(host);
    expect((await rowOf(host, '2')).cells[2]).toBe('Rettet af os.');
    expect((await rowOf(host, '1')).cells[2]).toContain('december 2025');
  });

  it('writes its own text again where the analyst emptied the cell', async () => {
    const host = await plan();
    await write(host);
    const { row, cells } = await rowOf(host, '1');
    await type(host, row, 'Rettet.');
    await write(host);
    await type(host, row, '');
    await write(host);
    expect((await rowOf(host, '1')).cells[2]).toBe(cells[2]);
  });

  it('keeps a rewritten remark of a goal that is gone', async () => {
    const host = await plan();
    await write(host);
    await type(host, (await rowOf(host, '3')).row, 'Skal huskes.');
    await inside(host, async ({ worksheets }, sync) => {
      worksheets.getItem('Mål').getRange('A6:E6').clear();
      await sync();
    });
    await write(host);
    expect((await shown(host, REMARKS)).flat()).toContain('Skal huskes.');
  });

  it('tells what moved since the last follow-up, and why', async () => {
    const host = await plan();
    await write(host, '2025-06');
    expect((await shown(host, 'Status på mål')).flat().join('\n')).toContain('Første opfølgning');
    await inside(host, async ({ worksheets }, sync) => {
      // April 2025 of "Antal ledige" is revised: 455 before.
      worksheets.getItem('Tal').getRange('R4').values = [[466]];
      await sync();
    });
    await write(host);
    const text = (await shown(host, 'Status på mål')).flat().join('\n');
    expect(text).toContain('Siden opfølgningen pr. juni 2025');
    expect(text).toMatch(/Mål 1: fra \S.* til Opfyldt/);
    expect(text).toContain('Nye tal: juli–december 2025.');
    expect(text).toMatch(/Rettet tal: april 2025 fra 455 til 466\./);
    // The same follow-up made again is still compared with the one before it.
    await write(host);
    expect((await shown(host, 'Status på mål')).flat().join('\n')).toContain('Siden opfølgningen pr. juni 2025');
  });

  it('keeps the title, place and looks that the user gave a chart, and draws a moved month all the same', async () => {
    const host = await plan();
    await write(host, '2025-06');
    const chart = (workbook: Excel.Workbook): Excel.Chart =>
      workbook.worksheets.getItem('Grafer').charts.getItem('Målbar mål 1');
    await inside(host, async (workbook, sync) => {
      chart(workbook).title.text = 'Min egen titel';
      chart(workbook).height = 300;
      chart(workbook).series.getItemAt(1).format.line.color = '#00FF00';
      await sync();
    });
    await write(host);
    await inside(host, async (workbook, sync) => {
      const own = chart(workbook).load({
        height: true,
        title: { text: true },
        series: { name: true, format: { line: { color: true } } },
      });
      const other = workbook.worksheets
        .getItem('Grafer')
        .charts.getItem('Målbar mål 2')
        .load({ title: { text: true } });
      await sync();
      expect(own.title.text).toBe('Min egen titel');
      expect(own.height).toBe(300);
      expect(own.series.items[1]?.format.line.color).toBe('#00FF00');
      expect(other.title.text).toContain('Mål 2: Udviklingen i antallet af unge');
    });
    const names = await inside(host, async ({ worksheets }, sync) => {
      const charts = worksheets.getItem('Grafer').charts.load({ name: true });
      await sync();
      return charts.items.map(({ name }) => name);
    });
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a table for the clipboard', () => {
  it('escapes every text, and keeps headings, widths and emphasis', async () => {
    const evaluation = await read(await plan());
    const { html = '', text = '' } = appendixHtml(evaluation, 'goals') ?? {};
    expect(html).toContain('Begrundelse &lt;1&gt; &amp; &quot;mere&quot;');
    expect(html).not.toContain('<1>');
    expect(text).toContain('Begrundelse <1> & "mere"');
    const table = appendixHtml(evaluation, 'remarks')?.html ?? '';
    expect(table).toMatch(/<h2[^>]*>Mål i Beskæftigelsesplan 2025/);
    expect(table).toMatch(/<col style="width:7\.0%">/);
    expect(table).toMatch(/<th scope="col"[^>]*>NR\.<\/th>/);
    expect(appendixHtml(evaluation, 'followUp')?.html).toMatch(/font-weight:bold">[^<]*Opfyldt<\/td>/);
  });

  it('takes only pictures that are pictures', async () => {
    const evaluation = await read(await plan());
    const html = (picture: string): string =>
      appendixHtml(evaluation, 'goals', { pictures: new Map([['Målbar mål 1', picture]]) })?.html ?? '';
    expect(html('data:image/png;base64,AAAA')).toContain('<img src="data:image/png;base64,AAAA"');
    expect(html('https://example.org/x.png"><script>')).not.toContain('<img');
  });
});

import { commit, evaluate, proposeWrite, write, type WriteOptions } from '../../src/app';
import type { LocalHost } from '../../src/host';
import { edit, GOALS, HEADERS, inside, planWorkbook, reopened, type Row } from './goal-plan';

const SHEET = 'Mål 2026';

async function proposal(host: LocalHost, options: WriteOptions) {
  return inside(host, async () => proposeWrite(await evaluate(), options));
}

const run = (host: LocalHost, options: WriteOptions): Promise<unknown> =>
  inside(host, async () => write(await evaluate(), options));

/** What the sheet shows, from its first cell. */
async function shown(host: LocalHost, sheet = SHEET): Promise<string[][]> {
  return host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values.map((row) => row.map(String));
  });
}

/** Texts of a column by the goal's number, whatever row it stands in now. */
async function byNumber(host: LocalHost, header: string): Promise<Record<string, string>> {
  const rows = await shown(host);
  const at = rows.findIndex((row) => row.includes('Nr.'));
  const head = rows[at] ?? [];
  const [number, column] = [head.indexOf('Nr.'), head.indexOf(header)];
  return Object.fromEntries(
    rows
      .slice(at + 1)
      .flatMap((row) => (row[number] ? [[row[number], column < 0 ? 'no such column' : (row[column] ?? '')]] : [])),
  ) as Record<string, string>;
}

const STATUSES = { '1': 'Ikke opfyldt', '2': 'Opfyldt', '3': 'På vej', '4': 'Vurderes' };

const LAYOUTS: readonly (readonly [string, () => Promise<LocalHost>])[] = [
  ['a plain range', () => planWorkbook()],
  ['an Excel table', () => planWorkbook({ table: true })],
  [
    'an Excel table with a totals row',
    async () => {
      const host = await planWorkbook({ table: true });
      await edit(host, ({ tables }) => {
        tables.getItem('Maal').showTotals = true;
      });
      return host;
    },
  ],
  [
    'headings merged above the headers',
    async () => {
      const host = await planWorkbook({ headerRow: 3 });
      await edit(host, ({ worksheets }) => {
        const plan = worksheets.getItem(SHEET);
        plan.getRange('A3').values = [['Målet']];
        plan.getRange('A3:C3').merge();
        plan.getRange('D3').values = [['Opgørelsen']];
        plan.getRange('D3:I3').merge();
      });
      return host;
    },
  ],
  [
    'headings between the goals',
    () => {
      const heading = (text: string): Row => [text, ...HEADERS.slice(1).map(() => '')];
      const [first, second, third, fourth] = GOALS as [Row, Row, Row, Row];
      return planWorkbook({ rows: [heading('Ledige'), first, second, heading('Job og samarbejde'), third, fourth] });
    },
  ],
  [
    'hidden columns and rows',
    async () => {
      const host = await planWorkbook();
      await edit(host, ({ worksheets }) => {
        worksheets.getItem(SHEET).getRange('D:E').columnHidden = true;
        worksheets.getItem(SHEET).getRange('5:5').rowHidden = true;
      });
      return host;
    },
  ],
];
const MODES = ['values', 'live'] as const;
const CASES = LAYOUTS.flatMap(([name, make]) => MODES.map((mode) => [name, mode, make] as const));

describe('writing a plan twice', () => {
  it.each(CASES)('changes nothing the second time: %s, %s', async (_, mode, make) => {
    const host = await make();
    const options = { charts: true, mode };
    await run(host, options);
    expect(await byNumber(host, 'Status')).toMatchObject(STATUSES);
    expect((await proposal(host, options)).plan.edits).toEqual([]);
    const again = await reopened(host);
    expect((await proposal(again, options)).plan.edits).toEqual([]);
  });
});

type Change = readonly [string, (host: LocalHost) => Promise<void>, Record<string, string>];

const sheetEdit = (work: (sheet: Excel.Worksheet) => void) => (host: LocalHost) =>
  edit(host, ({ worksheets }) => work(worksheets.getItem(SHEET)));

const NEW_GOAL = [
  '5',
  'Højst 900 ledige i juni 2026',
  'Antal ledige',
  'Niveau',
  'Højst',
  '900',
  'personer',
  '',
  'juni 2026',
];

/** What people do to a plan between two runs. */
const CHANGES: readonly Change[] = [
  [
    'a goal inserted between the others',
    sheetEdit((sheet) => {
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A5:I5').values = [NEW_GOAL];
    }),
    { ...STATUSES, '5': 'Ikke opfyldt' },
  ],
  [
    'a goal deleted',
    sheetEdit((sheet) => {
      sheet.getRange('5:5').delete('Up');
    }),
    { '1': 'Ikke opfyldt', '3': 'På vej', '4': 'Vurderes' },
  ],
  [
    'a column inserted among the goals',
    sheetEdit((sheet) => {
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('C3').values = [['Ansvarlig']];
    }),
    STATUSES,
  ],
  [
    'a column inserted among the statuses',
    sheetEdit((sheet) => {
      sheet.getRange('L:L').insert('Right');
      sheet.getRange('L3').values = [['Note']];
      sheet.getRange('L4').values = [['min note']];
    }),
    STATUSES,
  ],
  [
    'the goals in the opposite order',
    async (host) => {
      const rows = await shown(host);
      const width = rows[2]?.length ?? 0;
      await edit(host, ({ worksheets }) => {
        const area = worksheets.getItem(SHEET).getRangeByIndexes(3, 0, 4, width);
        area.values = rows.slice(3, 7).reverse();
      });
    },
    STATUSES,
  ],
  [
    'a status column renamed',
    sheetEdit((sheet) => {
      sheet.getRange('K3').values = [['Sidste tal']];
    }),
    STATUSES,
  ],
];

describe('what people do between two runs breaks nothing', () => {
  it.each(CHANGES)('%s', async (_, change, statuses) => {
    const host = await planWorkbook();
    await run(host, { charts: false });
    await change(host);
    await run(host, { charts: false });
    expect(await byNumber(host, 'Status')).toEqual(statuses);
    const headers = (await shown(host))[2] ?? [];
    expect(headers.filter((header) => header === 'Status')).toHaveLength(1);
    expect((await proposal(host, { charts: false })).plan.edits).toEqual([]);
  });

  it('a filter that hides goals', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false });
    await edit(host, ({ worksheets }) => {
      const plan = worksheets.getItem(SHEET);
      plan.autoFilter.apply(plan.getRange('A3:T7'));
      plan.getRange('4:5').rowHidden = true;
    });
    await run(host, { charts: false });
    expect(await byNumber(host, 'Status')).toEqual(STATUSES);
    expect((await proposal(host, { charts: false })).plan.edits).toEqual([]);
  });

  it('live goals sorted: every row takes its formulas along, as a spreadsheet program sorts', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false, mode: 'live' });
    await host.Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(SHEET).getRange('A4:T7').load('formulas');
      await context.sync();
      const moved = (cell: unknown, from: number, to: number): unknown =>
        typeof cell === 'string' && cell.startsWith('=')
          ? cell.replaceAll(new RegExp(`(?<![!:$A-Z])(\\$?[A-Z]{1,2})${String(from)}(?!\\d)`, 'g'), `$1${String(to)}`)
          : cell;
      rows.formulas = [3, 0, 2, 1].map((from, to) =>
        (rows.formulas[from] ?? []).map((cell: unknown) => moved(cell, from + 4, to + 4)),
      );
      await context.sync();
    });
    expect(await byNumber(host, 'Status')).toEqual(STATUSES);
    expect(Object.keys(await byNumber(host, 'Status'))).toHaveLength(4);
    await run(host, { charts: false, mode: 'live' });
    expect(await byNumber(host, 'Status')).toEqual(STATUSES);
    expect((await proposal(host, { charts: false, mode: 'live' })).plan.edits).toEqual([]);
  });

  it('live, and then updated without saying how: formulas stay formulas', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false, mode: 'live' });
    expect((await proposal(host, { charts: false })).plan.edits).toEqual([]);
    await run(host, { charts: false, mode: 'values' });
    expect((await proposal(host, { charts: false })).plan.edits).toEqual([]);
  });

  it('live, and then values: formulas give way to what they showed', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false, mode: 'live' });
    const live = await shown(host);
    await run(host, { charts: false, mode: 'values' });
    const values = await shown(host);
    expect(values[2]).toEqual(live[2]);
    expect(await byNumber(host, 'Statustekst')).toEqual(
      Object.fromEntries(live.slice(3).map((row) => [row[0], row[live[2]?.indexOf('Statustekst') ?? 0]])),
    );
  });
});

describe('a plan on a protected sheet', () => {
  it.each(MODES)('has its statuses on a sheet of their own, and the same the second time: %s', async (mode) => {
    const host = await planWorkbook();
    await edit(host, ({ worksheets }) => worksheets.getItem(SHEET).protection.protect());
    await run(host, { charts: false, mode });
    const rows = await shown(host, 'Statuskolonner');
    const at = rows.findIndex((row) => row.includes('Status'));
    const column = rows[at]?.indexOf('Status') ?? -1;
    expect(Object.fromEntries(rows.slice(at + 1).map((row) => [row[0], row[column]]))).toEqual(STATUSES);
    expect((await proposal(host, { charts: false, mode })).plan.edits).toEqual([]);
  });
});

describe('the choice of status columns', () => {
  it('is written, kept in the workbook, and followed the next time', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false, columns: ['sentence', 'status'] });
    const headers = ['Status', 'Statustekst'];
    expect((await shown(host))[2]?.slice(HEADERS.length)).toEqual(headers);
    const again = await reopened(host);
    expect((await inside(again, () => evaluate())).choices.columns).toEqual(['status', 'sentence']);
    await run(again, { charts: false });
    expect((await shown(again))[2]?.slice(HEADERS.length)).toEqual(headers);
  });

  it('grows by a column, and keeps up to date what is there already', async () => {
    const host = await planWorkbook({ table: true });
    await run(host, { charts: false, columns: ['status', 'gap'] });
    await run(host, { charts: false, columns: ['status', 'attainment'] });
    expect((await shown(host))[2]?.slice(HEADERS.length)).toEqual(['Status', 'Afvigelse', 'Målopfyldelse']);
    expect((await proposal(host, { charts: false })).plan.edits).toEqual([]);
  });

  it('leaves a column of the user with the same header alone', async () => {
    const headers = [...HEADERS, 'Status'];
    const rows = GOALS.map((row, index) => [...row, index === 2 ? '' : `Min egen vurdering ${String(index)}`]);
    const host = await planWorkbook({ headers, rows, table: true });
    await run(host, { charts: false, columns: ['status', 'gap'] });
    expect((await shown(host))[2]?.slice(HEADERS.length)).toEqual(['Status', 'Status (Målbar)', 'Afvigelse']);
    expect(await byNumber(host, 'Status')).toMatchObject({ '1': 'Min egen vurdering 0', '3': '' });
    expect(await byNumber(host, 'Status (Målbar)')).toMatchObject(STATUSES);
    expect((await proposal(host, { charts: false })).plan.edits).toEqual([]);
  });

  it('fills a column that stands empty under the header', async () => {
    const headers = [...HEADERS, 'Status', 'Statustekst'];
    const host = await planWorkbook({ headers, rows: GOALS.map((row) => [...row, '', '']) });
    await run(host, { charts: false, columns: ['status'] });
    expect((await shown(host))[2]).toEqual(headers);
    expect(await byNumber(host, 'Status')).toMatchObject(STATUSES);
  });
});

describe('a status column', () => {
  it('says what it means when its header is selected', async () => {
    const host = await reopened(
      await (async () => {
        const made = await planWorkbook();
        await run(made, { charts: false });
        return made;
      })(),
    );
    const prompts = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const cells = Array.from({ length: 11 }, (_, i) => sheet.getCell(2, HEADERS.length + i));
      for (const cell of cells) cell.load('values').dataValidation.load('prompt,type');
      await context.sync();
      return cells.map(({ values, dataValidation: { prompt } }) => [values[0]?.[0] as string, prompt] as const);
    });
    for (const [header, { showPrompt, title, message }] of prompts) {
      expect({ header, showPrompt, title, told: message.length > 40 }).toEqual({
        header,
        showPrompt: true,
        title: header,
        told: true,
      });
    }
    expect(new Set(prompts.map(([, { message }]) => message)).size).toBe(11);
  });

  it('keeps the looks that the user gave it', async () => {
    const host = await planWorkbook();
    await run(host, { charts: false });
    const looks = async (): Promise<unknown> =>
      host.Excel.run(async (context) => {
        const cell = context.workbook.worksheets
          .getItem(SHEET)
          .getRange('J4')
          .load('format/horizontalAlignment,format/columnWidth');
        await context.sync();
        return [cell.format.horizontalAlignment, Math.round(cell.format.columnWidth)];
      });
    await edit(host, ({ worksheets }) => {
      const column = worksheets.getItem(SHEET).getRange('J3:J7');
      column.format.horizontalAlignment = 'Center';
      column.format.columnWidth = 150;
      worksheets.getItem("Tal '26 æøå").getRange('B33').values = [[700]];
    });
    const before = await looks();
    await commit(await proposal(host, { charts: false })).catch(() => undefined);
    await run(host, { charts: false });
    expect(await looks()).toEqual(before);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanText } from '../../../src/app';
import { asAsked, parseGoal } from '../../../src/app/parse-goal';
import type { TextResult } from '../../../src/host/cli/text-result';
import { decodeWorkbook } from '../../../src/workbook/detect';
import { maalbar, readResult, snapshotOf, temporaryFolder } from './run';

const folder = temporaryFolder();
const path = (name: string): string => join(folder, name);
const SOURCES = join(__dirname, '../../engine/sentence/data/sources');

const PLAN = [
  'Mål 1: Antallet af ledige skal falde med 4 pct. fra oktober 2018 til oktober 2019.',
  'Mål 2: Andelen af unge i job skal være højst 40 pct. i 2019 – også på lang sigt.',
  'Mål 3: Sygefraværet skal nedbringes til 4½ pct.',
].join('\r\n');

function planFile(name: string, bytes: Uint8Array | string): string {
  writeFileSync(path(name), bytes);
  return path(name);
}

/** Danish text as an older editor saves it. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text].map((char) => (char === '–' ? 0x96 : char.charCodeAt(0))));
}

const json = (text: string): TextResult => JSON.parse(text) as TextResult;

describe('the command maalbar text', () => {
  it('tells each goal on a line and puts all of them into a new workbook', async () => {
    const run = await maalbar('text', planFile('plan.txt', PLAN), '--out', path('plan.xlsx'), '--year', '2019');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^1 +Ændring +fald +4 +procent +oktober 2018 +oktober 2019 +Antallet af ledige/m);
    expect(run.out).toMatch(/^3 +Niveau +højst +4,5 +procent +– +2019/m);
    expect(run.out).toMatch(/Målperioden står ikke i målet/);
    const { goalTables } = decodeWorkbook(await snapshotOf(path('plan.xlsx')), { parseGoal });
    expect(goalTables.map(({ sheet, goals }) => [sheet, goals.length])).toEqual([['Mål 2019', 3]]);
  });

  it('reads Windows-1252 like UTF-8', async () => {
    const [a, b] = await Promise.all([
      maalbar('text', planFile('utf8.txt', `\ufeff${PLAN}`), '--json'),
      maalbar('text', planFile('windows.txt', windows1252(PLAN)), '--json'),
    ]);
    const values = (text: string) => json(text).goals.map(({ text: sentence, value }) => [sentence, value]);
    expect(values(b.out)).toEqual(values(a.out));
    expect(json(b.out).goals[1]?.text).toContain('også på lang sigt');
  });

  it('prints data alone on standard output, and the report beside it', async () => {
    const run = await maalbar('text', path('plan.txt'), '--json', '--lang', 'en');
    expect(json(run.out).goals.map(({ number, kind, value }) => [number, kind, value])).toEqual([
      ['1', 'change', 4],
      ['2', 'level', 40],
      ['3', 'level', 4.5],
    ]);
    expect(run.err).toMatch(/Found 3 goals/);
  });

  it('writes data to a file that is named', async () => {
    const run = await maalbar('text', '--json', path('plan.json'), path('plan.txt'));
    expect(run.code).toBe(0);
    expect((readResult(path('plan.json')) as unknown as TextResult).goals).toHaveLength(3);
  });

  it('puts the goals into a workbook that is there, and none of them twice', async () => {
    const args = ['text', path('plan.txt'), '--into', path('plan.xlsx'), '--out', path('again.xlsx'), '--year', '2019'];
    const run = await maalbar(...args);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/3 af målene står allerede i måltabellen/);
    const { goalTables } = decodeWorkbook(await snapshotOf(path('again.xlsx')), { parseGoal });
    expect(goalTables.map(({ goals }) => goals.length)).toEqual([3]);
  });

  it('says when a text has no goal, and is done all the same', async () => {
    const run = await maalbar('text', planFile('none.txt', 'Referat af mødet den 3. maj.'), '--json');
    expect([run.code, json(run.out).goals]).toEqual([0, []]);
    expect(run.err).toMatch(/Fandt 0 mål/);
  });

  it.each([
    ['no text', ['text'], /tekstfil/],
    ['nowhere to put the goals', ['text', 'plan.txt'], /--out/],
    ['a year that is none', ['text', 'plan.txt', '--json', '--year', 'i år'], /i år/],
    ['a flag that is not there', ['text', 'plan.txt', '--json', '--graf'], /--graf/],
    ['the text itself as the workbook', ['text', 'plan.xlsx', '--out', './plan.xlsx'], /samme fil/],
  ])('ends with 2 for %s', async (_, args, message) => {
    const run = await maalbar(...args);
    expect([run.code, message.test(run.err)]).toEqual([2, true]);
  });

  it('says what to do with a Word document itself', async () => {
    const run = await maalbar('text', path('plan.xlsx'), '--json');
    expect([run.code, run.out]).toEqual([3, '']);
    expect(run.err).toMatch(/Word- eller PDF-dokument/);
  });

  it('ends with 3 where a file cannot be read, and makes none', async () => {
    const run = await maalbar('text', path('not-there.txt'), '--out', path('nothing.xlsx'));
    expect([run.code, existsSync(path('nothing.xlsx'))]).toEqual([3, false]);
    expect(run.err).toContain(path('not-there.txt'));
  });
});

describe('the five planning documents through the command', () => {
  it.each([
    ['000_5841756fbac81dde.txt', 2019],
    ['001_bdef884d2f48260c.txt', 2019],
    ['002_3f64be9e88abdc96.txt', 2015],
    ['003_98bc0b3f99bc6ce2.txt', 2022],
    ['004_90fccb9b6dc2e79e.txt', 2018],
  ])('%s gives a goal table that is read back to the same goals', async (file, planYear) => {
    const source = join(SOURCES, file);
    const out = path(`${file}.xlsx`);
    expect((await maalbar('text', source, '--out', out, '--year', String(planYear))).code).toBe(0);
    const wanted = readPlanText(readFileSync(source, 'utf8'), { planYear }).goals.map(({ goal }) => asAsked(goal));
    const { goalTables } = decodeWorkbook(await snapshotOf(out), { parseGoal });
    const got = goalTables.flatMap(({ goals }) => goals.map(({ goal }) => goal));
    expect(got).toHaveLength(wanted.length);
    const told = (goal: (typeof wanted)[number]) => [
      goal.kind,
      ...(goal.kind === 'follow'
        ? []
        : [goal.direction, goal.value, goal.valueHigh, goal.unit, goal.absolute, goal.percent, goal.per]
      ).map((one) => one ?? null),
      goal.kind === 'follow' ? null : (goal.basePeriod ?? null),
      goal.targetPeriod ?? null,
    ];
    expect(got.map(told)).toEqual(wanted.map(told));
  });
});

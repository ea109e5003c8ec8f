import { readFileSync } from 'node:fs';
import type { Goal, Period, Policy, Series } from '../../src/engine';
import { compareGoals, type Difference } from './compare';
import { liveWorkbook } from './goal-table';
import { LAYOUTS, type LabelStyle } from './layouts';
import { readXlsx } from './read-xlsx';
import { recalculate, SOFFICE } from './soffice';
import { writeWorkbook } from './write-workbook';

interface Case {
  readonly id: string;
  readonly series: Series;
  readonly asOf: Period;
  readonly goal: Goal;
  readonly policy?: Partial<Policy>;
}

const CASES = JSON.parse(readFileSync('test/cases/evaluation.json', 'utf8')) as Case[];

if ('reason' in SOFFICE) throw new Error(SOFFICE.reason);

/** Each case in another shape of table and another way of writing periods. */
const SHAPES = Object.entries(LAYOUTS);
const STYLES: readonly LabelStyle[] = ['date', 'code', 'words', 'number'];

describe('the worked cases in LibreOffice', () => {
  it('give the status and every number of the engine, in every shape of table', async () => {
    const files = new Map<string, Uint8Array>();
    const made = new Map<string, ReturnType<typeof liveWorkbook>>();
    for (const [index, { id, series, goal, asOf, policy }] of CASES.entries()) {
      const [shape, layout] = SHAPES[index % SHAPES.length] ?? ['', LAYOUTS.long];
      const style = STYLES[Math.floor(index / SHAPES.length) % STYLES.length] ?? 'date';
      const { sheet, decoded } = layout(series, `Tal '${style}', ${shape} æøå`, style);
      const live = liveWorkbook([{ goal, series: decoded }], [sheet], { asOf, ...(policy ? { policy } : {}) });
      made.set(id, live);
      files.set(id, await writeWorkbook(live.snapshot, live.edits));
    }
    const { files: done, seconds } = recalculate(files);
    const differences: Difference[] = [];
    for (const [id, { goals }] of made) {
      const bytes = done.get(id);
      if (bytes === undefined) throw new Error(`No file for ${id}`);
      differences.push(...compareGoals(readXlsx(bytes), goals, { names: [id], sentences: true }));
    }
    process.stdout.write(`${String(files.size)} workbooks in ${seconds.toFixed(1)} s\n`);
    expect(differences).toEqual([]);
  }, 600_000);
});

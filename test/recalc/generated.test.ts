import { compareGoals, type Difference } from './compare';
import { Dice, realSeries, someAsOf, someGoal, somePolicy, someSeries } from './generate';
import { liveWorkbook, type MeasuredCase } from './goal-table';
import { LAYOUTS, type LabelStyle } from './layouts';
import { readXlsx } from './read-xlsx';
import { recalculate, SOFFICE } from './soffice';
import { writeWorkbook } from './write-workbook';

if ('reason' in SOFFICE) throw new Error(SOFFICE.reason);

const SEED = Number(process.env.RECALC_SEED ?? 20261123);
const WORKBOOKS = Number(process.env.RECALC_WORKBOOKS ?? 8);
const SERIES = 12;
const GOALS_EACH = 3;

function generate(dice: Dice, real: readonly number[][]): ReturnType<typeof liveWorkbook> {
  const cases: MeasuredCase[] = [];
  const sheets = Array.from({ length: SERIES }, (_, i) => {
    const series = someSeries(dice, real, `Antal, serie ${String(i)}`);
    const layout = LAYOUTS[dice.pick(['long', 'across', 'down'] as const)];
    const laid = layout(
      series,
      `Ark ${String(i)} 'æøå'`.replace(/'$/, ''),
      dice.pick<LabelStyle>(['date', 'code', 'words', 'number']),
    );
    for (let n = 0; n < GOALS_EACH; n++) {
      const goal = someGoal(dice, series);
      cases.push({
        goal,
        series: laid.decoded,
        text: `=${goal.kind} "mål" nr. ${String(cases.length)} @ + - 50 % *?~`,
      });
    }
    return laid.sheet;
  });
  return liveWorkbook(cases, sheets, { asOf: someAsOf(dice), policy: somePolicy(dice) });
}

describe('generated workbooks in LibreOffice', () => {
  it.each(['en-US', 'da-DK'])(
    'give the status, every number and the sentence of the engine (%s)',
    async (locale) => {
      const dice = new Dice(SEED + (locale === 'da-DK' ? 1 : 0));
      const real = realSeries();
      const made = new Map(Array.from({ length: WORKBOOKS }, (_, i) => [`w${String(i)}`, generate(dice, real)]));
      const files = new Map<string, Uint8Array>();
      for (const [name, { snapshot, edits }] of made) files.set(name, await writeWorkbook(snapshot, edits));
      const { files: done } = recalculate(files, locale);
      const differences: Difference[] = [];
      const statuses = new Set<string>();
      for (const [name, { goals }] of made) {
        const bytes = done.get(name);
        if (bytes === undefined) throw new Error(`No file for ${name}`);
        const names = goals.map((_, i) => `${name} ${String(i)}`);
        differences.push(...compareGoals(readXlsx(bytes), goals, { names, sentences: true }));
        for (const { assessment } of goals) statuses.add(assessment.status);
      }
      expect(differences.slice(0, 20)).toEqual([]);
      expect([...statuses].sort()).toEqual([
        'at_risk',
        'followed',
        'invalid',
        'met',
        'needs_assessment',
        'no_data',
        'not_met',
        'not_set',
        'not_started',
        'off_track',
        'on_track',
        'partly_met',
      ]);
    },
    600_000,
  );
});

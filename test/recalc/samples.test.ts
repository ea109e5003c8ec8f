import { newLocalHost } from '../../src/host';
import { readJobindsats } from '../../src/host/samples/jobindsats';
import { workbook2019 } from '../../src/host/samples/workbook-2019';
import { workbook2026 } from '../../src/host/samples/workbook-2026';
import { applyPlan } from '../../src/workbook/excel/apply';
import { readSnapshot } from '../../src/workbook/excel/read';
import { inWorkbook } from '../../src/workbook/excel/run';
import type { WritePlan } from '../../src/workbook/plan';
import { compareGoals } from './compare';
import { planLive, type PlanOptions } from './plan-workbook';
import { readXlsx } from './read-xlsx';
import { recalculate, SOFFICE } from './soffice';

if ('reason' in SOFFICE) throw new Error(SOFFICE.reason);

/** A sample with live mode written into it, through Office.js from end to end. */
async function liveSample(
  plan: WritePlan,
  options: PlanOptions,
): Promise<{ bytes: Uint8Array; live: ReturnType<typeof planLive> }> {
  const host = await newLocalHost();
  host.install();
  try {
    await inWorkbook((context) => applyPlan(context, plan));
    const snapshot = await inWorkbook(readSnapshot);
    const live = planLive(snapshot, options);
    await inWorkbook((context) => applyPlan(context, { edits: live.edits }));
    return { bytes: await host.save(), live };
  } finally {
    host.uninstall();
  }
}

const SAMPLES: readonly { name: string; plan: () => WritePlan; options: PlanOptions }[] = [
  { name: 'sample2019', plan: workbook2019, options: { asOf: null } },
  {
    name: 'sample2026',
    plan: () => workbook2026(readJobindsats('assets/data/jobindsats-2021M07-2026M07.csv')),
    options: { asOf: null },
  },
  {
    name: 'sample2026AsOf',
    plan: () => workbook2026(readJobindsats('assets/data/jobindsats-2021M07-2026M07.csv')),
    options: { asOf: '2026-03', policy: { partialRatio: 0.9, closeIncomplete: true } },
  },
];

describe('the sample workbooks in LibreOffice', () => {
  it.each(SAMPLES)(
    '$name says what the engine says',
    async ({ name, plan, options }) => {
      const { bytes, live } = await liveSample(plan(), options);
      const { files } = recalculate(new Map([[name, bytes]]));
      const sheets = readXlsx(files.get(name) ?? new Uint8Array());
      expect(live.live.issues).toEqual([]);
      expect(
        compareGoals(sheets, live.goals, { sentences: true, names: live.goals.map(({ goal }) => goal.number ?? '') }),
      ).toEqual([]);
    },
    120_000,
  );
});

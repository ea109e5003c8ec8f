import { writeFile } from 'node:fs/promises';
import { applyPlan } from '../../workbook/excel/apply';
import { inWorkbook } from '../../workbook/excel/run';
import type { WritePlan } from '../../workbook/plan';
import { newLocalHost } from '..';
import { readJobindsats } from './jobindsats';
import { workbook2019 } from './workbook-2019';
import { workbook2026 } from './workbook-2026';

/** `npm run samples`: writes the sample workbooks in assets/ from data, through the same path as everything Målbar writes. */
async function make(file: string, plan: WritePlan): Promise<void> {
  const host = await newLocalHost();
  host.install();
  try {
    await inWorkbook((context) => applyPlan(context, plan));
    await inWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getFirst().delete();
      worksheets.getFirst().activate();
      await context.sync();
    });
    await writeFile(file, await host.save());
  } finally {
    host.uninstall();
  }
  process.stdout.write(`${file}\n`);
}

async function makeAll(): Promise<void> {
  const extract = readJobindsats('assets/data/jobindsats-2021M07-2026M07.csv');
  await make('assets/beskaeftigelsesplan-2026.xlsx', workbook2026(extract));
  await make('assets/beskaeftigelsesplan-2019.xlsx', workbook2019());
}

void makeAll();

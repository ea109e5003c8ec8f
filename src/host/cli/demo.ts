import { mkdir } from 'node:fs/promises';
import { main } from './main';

/** `npm run demo`: the main job on the sample workbook of 2026, with charts. */
const OUT = 'out';

async function demo(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  process.exitCode = await main([
    'evaluate',
    'assets/beskaeftigelsesplan-2026.xlsx',
    '--out',
    `${OUT}/beskaeftigelsesplan-2026-vurderet.xlsx`,
    '--json',
    `${OUT}/beskaeftigelsesplan-2026.json`,
    '--charts',
  ]);
}

void demo();

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOfCells } from './reading-file';
import type { ReadingMeasure } from './reading-worker';

const SIZES = [25_000, 50_000, 100_000] as const;

/**
 * Opening a file, reading it through Excel's client and detecting its series, beside exceljs reading the same file's cells
 * alone. Every measure is a process of its own.
 */
export async function readingBenchLines(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maalbar-bench-'));
  try {
    const warmUp = join(folder, 'warm-up.xlsx');
    writeFileSync(warmUp, await workbookOfCells(2_000));
    const lines: string[] = [];
    const all: { readonly own: ReadingMeasure; readonly other: ReadingMeasure }[] = [];
    for (const size of SIZES) {
      const path = join(folder, `${String(size)}.xlsx`);
      writeFileSync(path, await workbookOfCells(size));
      const own = measured('maalbar', path, warmUp);
      const other = measured('exceljs', path, warmUp);
      if (own.figures !== other.figures) throw new Error(`${String(own.figures)} and ${String(other.figures)} figures`);
      all.push({ own, other });
      lines.push(
        `  ${String(own.figures).padStart(7)} cells: ${per10000(own.seconds, own)} ms per 10,000 (detection ${per10000(own.decodeSeconds ?? 0, own)}), ` +
          `exceljs ${per10000(other.seconds, other)}; ${String(own.syncs)} syncs; memory ${own.megabytes.toFixed(0)} MB, exceljs ${other.megabytes.toFixed(0)} MB`,
      );
    }
    const [a, b, c] = all.map(({ own }) => own);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three sizes');
    // Between sizes, so that what every run needs before its first cell falls out: equal where growth is linear.
    const growth = (less: ReadingMeasure, more: ReadingMeasure) =>
      (((more.megabytes - less.megabytes) * 10_000) / (more.figures - less.figures)).toFixed(1);
    return [
      'reading: a file opened, read through the client and decoded into series',
      ...lines,
      `  time for four times the cells: ${(c.seconds / a.seconds).toFixed(2)} x`,
      `  memory for every further 10,000 cells: ${growth(a, b)} MB up to 50,000, ${growth(b, c)} MB up to 100,000`,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function per10000(seconds: number, { figures }: ReadingMeasure): string {
  return ((seconds * 1000 * 10_000) / figures).toFixed(0);
}

function measured(reader: 'maalbar' | 'exceljs', path: string, warmUp: string): ReadingMeasure {
  const worker = join(__dirname, 'reading-worker.ts');
  const out = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', worker, reader, path, warmUp]);
  return JSON.parse(out.toString()) as ReadingMeasure;
}

import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { openLocalHost } from '../../src/host';
import { decodeWorkbook } from '../../src/workbook/detect';
import { readSnapshot } from '../../src/workbook/excel/read';

/** What reading one file took, told as one line of JSON: a process of its own, so that its memory is its own. */
export interface ReadingMeasure {
  readonly seconds: number;
  /** Of these, detection alone; null for exceljs. */
  readonly decodeSeconds: number | null;
  readonly syncs: number | null;
  readonly figures: number;
  /** Most memory the process had, less the most it had before the file was read (for a small one). */
  readonly megabytes: number;
}

const SMALL = 'warm-up';

async function asMaalbar(bytes: Uint8Array): Promise<Omit<ReadingMeasure, 'seconds' | 'megabytes'>> {
  const host = await openLocalHost(bytes);
  const snapshot = await host.Excel.run(readSnapshot);
  const begin = performance.now();
  const { indicatorTables } = decodeWorkbook(snapshot);
  const figures = indicatorTables.reduce(
    (sum, { series }) => series.reduce((more, one) => more + one.series.points.length, sum),
    0,
  );
  return { decodeSeconds: (performance.now() - begin) / 1000, syncs: host.syncCount, figures };
}

/** The cells alone: exceljs knows nothing of series. */
async function asExcelJs(bytes: Uint8Array): Promise<Omit<ReadingMeasure, 'seconds' | 'megabytes'>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  let figures = 0;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row, number) => {
      if (number > 1) row.eachCell((_cell, column) => (figures += column > 2 ? 1 : 0));
    });
  }
  return { decodeSeconds: null, syncs: null, figures };
}

async function measure(reader: string, path: string, warmUp: string): Promise<void> {
  const read = reader === 'maalbar' ? asMaalbar : asExcelJs;
  await read(readFileSync(warmUp));
  const bytes = readFileSync(path);
  globalThis.gc?.();
  const before = peak();
  const begin = performance.now();
  const result = await read(bytes);
  const seconds = (performance.now() - begin) / 1000;
  process.stdout.write(`${JSON.stringify({ ...result, seconds, megabytes: peak() - before })}\n`);
}

/** Megabytes the process had at its most. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

const [reader = '', path = SMALL, warmUp = SMALL] = process.argv.slice(2);
void measure(reader, path, warmUp);

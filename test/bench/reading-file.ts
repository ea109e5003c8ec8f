import { newLocalHost } from '../../src/host';

const MEASURES = 8;

/** A workbook with so many indicator cells (figures): a row per area and month, eight measures beside each other. */
export async function workbookOfCells(cells: number): Promise<Uint8Array> {
  const rows = Math.ceil(cells / MEASURES);
  const measures = Array.from({ length: MEASURES }, (_, i) => `Antal personer i gruppe ${String.fromCharCode(65 + i)}`);
  const body = Array.from({ length: rows }, (_, row) => {
    const month = row % 120;
    const label = `${String(2010 + Math.floor(month / 12))}M${String((month % 12) + 1).padStart(2, '0')}`;
    const figures = measures.map((_m, i) => (row % 97 === 0 ? '*' : 1000 + ((row * 31 + i * 7) % 900)));
    return [`Kreds ${String(Math.floor(row / 120))}`, label, ...figures];
  });
  const all = [['Område', 'Periode', ...measures], ...body];
  const host = await newLocalHost({ payloadLimit: Infinity });
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, all.length, MEASURES + 2);
    range.values = all;
    await context.sync();
  });
  return host.save();
}

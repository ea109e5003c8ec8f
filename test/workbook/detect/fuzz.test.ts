import { parseGoal } from '../../../src/app/parse-goal';
import { decodeWorkbook } from '../../../src/workbook/detect';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { LAYOUTS, makeCase, NOISES, type Choice } from '../../builders/corpus';
import { randomFrom, type Random } from '../../builders/corpus/facts';
import { PERIOD_FORMS } from '../../builders/corpus/forms';
import { sheet, workbook, type Cell } from '../../builders/snapshot';
import { violations } from './invariants';

/** Cells that mean something to detection, in no order: whatever they make together must not break it. */
const CELLS: readonly Cell[] = [
  '',
  '',
  '',
  '',
  ' ',
  '\u00a0',
  0,
  1,
  7,
  -3,
  12.5,
  2018,
  2019,
  2020,
  201810,
  43374,
  1e308,
  -1e-308,
  Number.MAX_SAFE_INTEGER,
  true,
  false,
  { value: 43374, format: 'mmm-yy' },
  { value: 43405, format: 'dd-mm-yyyy' },
  { value: 1e12, format: 'dd-mm-yyyy' },
  { value: -5, format: 'yyyy' },
  { value: 0.598, format: '0.0%' },
  { value: 3, format: '"%"0' },
  'jan',
  'feb',
  'mar',
  'april',
  'Q1',
  'K2',
  '1. halvår',
  '2018',
  '2019M10',
  '2018Q4',
  'okt 2018',
  'nov. 18',
  '4. kvartal 2018',
  '2020QMAT02',
  'okt 2017 - sep 2018',
  '24-12-2018',
  '2015-2017',
  'uge 12',
  'i alt',
  'I alt',
  'Gennemsnit',
  '1.234',
  '1,234',
  '9,28',
  '9.28',
  '3.249',
  '4,3 pct.',
  '12*',
  '..',
  '*',
  '-',
  'n/a',
  '#N/A',
  '#DIV/0!',
  '=1+1',
  '<script>',
  'X',
  'Område',
  'Periode',
  'År',
  'Måned',
  'Måling',
  'Ydelse',
  'Værdi',
  'Enhed',
  'Bemærkning',
  'Indikator',
  'Nr.',
  'Mål',
  'Måltal',
  'Retning',
  'Måleform',
  'Basisperiode',
  'Målperiode',
  'Status',
  'Vurderet pr.',
  'Følgemål',
  'Falde',
  'Gennemsnit',
  'Interval',
  '15-20',
  '2a',
  'Antal personer',
  'Antal virksomhedsbesøg',
  'Andel i pct.',
  'Hele landet',
  'Furesø Kommune',
  'RAR Hovedstaden',
  'Kilde: Jobindsats.dk',
  'Note: databrud i juli 2025',
  '* foreløbige tal',
  'Budget 2019',
  'kr.',
  'Antallet skal falde med 4 pct. fra oktober 2018 til oktober 2019',
  'æøå'.repeat(200),
  '\u0000',
  '𝟙𝟚',
  '٣',
  '(((((',
  '[a-z]+$',
];

function pick<T>(random: Random, from: readonly T[], otherwise: T): T {
  return from[Math.floor(random() * from.length)] ?? otherwise;
}

function randomSheet(random: Random, name: string): SheetSnapshot {
  const rows = 1 + Math.floor(random() * 14);
  const columns = 1 + Math.floor(random() * 10);
  const at = `${'ABCDE'.charAt(Math.floor(random() * 5))}${String(1 + Math.floor(random() * 9))}`;
  const favourites = Array.from({ length: 6 }, () => pick(random, CELLS, ''));
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => pick(random, random() < 0.6 ? favourites : CELLS, '')),
  );
  const made = sheet(cells, { name, at });
  return random() < 0.2 && made.cells !== null
    ? {
        ...made,
        tables: [
          {
            name: 'T',
            area: { row: made.cells.row, column: made.cells.column, rowCount: rows, columnCount: columns },
            showHeaders: true,
            showTotals: random() < 0.5,
          },
        ],
      }
    : made;
}

/** Changes a few cells, rows or columns of a sheet that was well formed. */
function mutate(random: Random, snapshot: Snapshot): Snapshot {
  const [first] = snapshot.sheets;
  if (first?.cells === null || first === undefined) return snapshot;
  const cells = first.cells;
  const values = cells.values.map((row) => [...row]);
  const formats = cells.numberFormats.map((row) => [...row]);
  for (let n = 1 + Math.floor(random() * 12); n > 0; n--) {
    const y = Math.floor(random() * values.length);
    const x = Math.floor(random() * (values[0]?.length ?? 1));
    const change = Math.floor(random() * 6);
    if (change === 0) values[y]?.fill('');
    else if (change === 1) for (const row of values) row[x] = '';
    else if (change === 2 && values.length > 2) {
      values.splice(y, 1);
      formats.splice(y, 1);
    } else if (change === 3) {
      values.splice(y, 0, [...(values[y] ?? [])]);
      formats.splice(y, 0, [...(formats[y] ?? [])]);
    } else {
      const cell = pick(random, CELLS, '');
      const row = values[y];
      const format = formats[y];
      if (row !== undefined)
        row[x] = typeof cell === 'object' && cell !== null ? cell.value : ((cell ?? '') as CellValue);
      if (format !== undefined)
        format[x] =
          typeof cell === 'object' && cell !== null
            ? cell.format
            : pick(random, ['General', 'mmm-yy', '0%', '@', '0.00'], 'General');
    }
  }
  return workbook({ ...first, cells: { ...cells, values, formulas: values, numberFormats: formats } });
}

/** Decodes and gives what is wrong with the result, with enough to make the sheet again. */
function trouble(snapshot: Snapshot, what: string): string[] {
  return violations(snapshot, decodeWorkbook(snapshot, { parseGoal })).map((text) => `${what}: ${text}`);
}

/** Sheets to try: few in an everyday run, `FUZZ=10000` for all of them, and `FUZZ_SEED` for others. */
const COUNT = Number(process.env.FUZZ ?? 2000);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const RANDOM = Math.ceil(COUNT * 0.6);
const MUTATED = COUNT - RANDOM;
const TIME = Math.max(60_000, COUNT * 60);

describe('detection', () => {
  it(
    `takes ${String(RANDOM)} random sheets without a crash, a hang or a finding without a cell`,
    () => {
      const found: string[] = [];
      for (let seed = FIRST_SEED; seed < FIRST_SEED + RANDOM; seed++) {
        const random = randomFrom(seed);
        found.push(...trouble(workbook(randomSheet(random, 'Ark 1')), `random ${String(seed)}`));
      }
      expect(found).toEqual([]);
    },
    TIME,
  );

  it(
    `takes ${String(MUTATED)} mutated workbooks of the corpus as well`,
    () => {
      const found: string[] = [];
      for (let seed = FIRST_SEED; seed < FIRST_SEED + MUTATED; seed++) {
        const random = randomFrom(seed * 7919);
        const layout = LAYOUTS[seed % LAYOUTS.length];
        const period = PERIOD_FORMS[seed % PERIOD_FORMS.length];
        const noise = NOISES[seed % NOISES.length];
        if (layout === undefined || period === undefined || noise === undefined) throw new Error('an empty corpus');
        const choice: Choice = { layout, period, noise, numberForm: seed % 5, seed };
        found.push(...trouble(mutate(random, makeCase(choice).snapshot), `mutated ${String(seed)}`));
      }
      expect(found).toEqual([]);
    },
    TIME,
  );

  it.each<[string, Snapshot]>([
    ['a workbook without sheets', workbook()],
    ['an empty sheet', workbook(sheet([]))],
    [
      'rows without cells',
      workbook({
        ...sheet([['']]),
        cells: { row: 0, column: 0, values: [[], []], formulas: [[], []], numberFormats: [[], []] },
      }),
    ],
    [
      'ragged rows',
      workbook({
        ...sheet([['']]),
        cells: {
          row: 3,
          column: 2,
          values: [['', 'okt 2018', 'nov 2018'], ['Antal'], ['Antal', 1, 2]],
          formulas: [],
          numberFormats: [],
        },
      }),
    ],
    [
      'a table beyond the used range',
      workbook(
        sheet(
          [
            ['Periode', 'Antal'],
            ['2018M01', 1],
          ],
          { tables: { T: 'A1:Z999' } },
        ),
      ),
    ],
  ])('takes %s', (_, snapshot) => {
    expect(() => decodeWorkbook(snapshot, { parseGoal })).not.toThrow();
  });
});

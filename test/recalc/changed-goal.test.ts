import { cellAddress } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { date, sheet, workbook, type Cell } from '../builders/snapshot';
import { statusAddress } from './goal-table';
import { evaluateAll, planLive } from './plan-workbook';
import { readXlsx } from './read-xlsx';
import { recalculate, SOFFICE } from './soffice';
import { type, type Write } from './typing';
import { writeWorkbook } from './write-workbook';

if ('reason' in SOFFICE) throw new Error(SOFFICE.reason);

const HEADERS = ['Nr.', 'Mål', 'Indikator', 'Måleform', 'Retning', 'Måltal', 'Enhed', 'Basisperiode', 'Målperiode'];

const GOALS: readonly (readonly Cell[])[] = [
  ['1', 'Færre ledige', 'Antal ledige', 'Ændring', 'Falde', 4, 'pct.', 'januar 2025', 'december 2025'],
  ['2', 'Højst så mange', 'Antal ledige', 'Niveau', 'Højst', 960, 'personer', '', date(2026, 3)],
  ['3', 'I gennemsnit', 'Antal ledige', 'Gennemsnit', 'Højst', 970, 'personer', '', 2026],
];

function snapshot(): Snapshot {
  const months = Array.from({ length: 18 }, (_, i): Cell[] => [
    `${String(2025 + Math.floor(i / 12))}M${String((i % 12) + 1).padStart(2, '0')}`,
    1000 - i * 3,
  ]);
  return workbook(
    sheet([HEADERS, ...GOALS], { name: 'Mål' }),
    sheet([['Måned', 'Antal ledige'], ...months], { name: 'Tal' }),
  );
}

const at = (row: number, column: number, value: Write['value'], format = 'General'): Write => ({
  sheet: 'Mål',
  row,
  column,
  value,
  format,
});

/** What a person corrects in the table, and the goals whose verdict no longer is about what the table asks for. */
const CHANGES: readonly (readonly [string, readonly Write[], readonly number[]])[] = [
  ['nothing', [], []],
  ['the period as text', [at(1, 8, 'juni 2025')], [1]],
  ['the period as a date', [at(2, 8, 46143, 'dd-mm-yyyy')], [2]],
  ['the period as a year', [at(3, 8, 2025)], [3]],
  ['a base period that was not there', [at(2, 7, 'januar 2025')], [2]],
  ['direction and unit', [at(1, 4, 'Stige'), at(3, 6, 'pct.')], [1, 3]],
  ['only the number asked for, which the formulas follow', [at(2, 5, 100)], []],
];

describe('a goal table that is corrected without Målbar, in LibreOffice', () => {
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const { edits } = planLive(snapshot(), { asOf: null });
    const bytes = await writeWorkbook(snapshot(), edits);
    const typed = new Map<string, Uint8Array>();
    for (const [index, [, writes]] of CHANGES.entries()) typed.set(`c${String(index)}`, await type(bytes, writes));
    for (const [name, done] of recalculate(typed).files) files.set(name, done);
  }, 300_000);

  it.each(CHANGES.map((change, index) => [...change, index] as const))(
    'says that Målbar must run again where that changes what is asked: %s',
    (_name, _writes, changed, index) => {
      const shown = readXlsx(files.get(`c${String(index)}`) ?? new Uint8Array()).get('Mål');
      const goals = evaluateAll(snapshot(), { asOf: null });
      const told = goals.flatMap((goal, i) =>
        shown?.get(statusAddress(goal, 'status')) === 'Kør Målbar igen' ? [i + 1] : [],
      );
      expect(told).toEqual(changed);
      expect(shown?.get(cellAddress(0, 0))).toBe('Nr.');
    },
  );
});

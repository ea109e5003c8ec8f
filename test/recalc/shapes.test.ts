import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { sheet, workbook, type Cell } from '../builders/snapshot';
import { compareGoals } from './compare';
import { evaluateAll, planLive } from './plan-workbook';
import { readXlsx } from './read-xlsx';
import { SHAPES } from './shapes';
import { recalculate, SOFFICE } from './soffice';
import { added, type } from './typing';
import { writeWorkbook } from './write-workbook';

if ('reason' in SOFFICE) throw new Error(SOFFICE.reason);

const BEFORE = 38;
const AFTER = 41;

const HEADERS = [
  'Nr.',
  'Mål',
  'Indikator',
  'Område',
  'Måleform',
  'Retning',
  'Måltal',
  'Enhed',
  'Basisperiode',
  'Målperiode',
];

/** Goals whose verdict changes as 2026 goes on. */
function goalSheet(share: boolean): SheetSnapshot {
  const indicator = 'Antal fuldtidspersoner';
  const scale = share ? 0.01 : 1;
  const unit = share ? 'pct.' : 'fuldtidspersoner';
  const rows: Cell[][] = [
    [
      '1',
      'Antallet skal falde fra maj 2025 til maj 2026.',
      indicator,
      'Lyngby-Taarbæk',
      'Ændring',
      'Falde',
      2,
      'pct.',
      'maj 2025',
      'maj 2026',
    ],
    [
      '2',
      '=Højst så mange i gennemsnit "i 2026"',
      indicator,
      'Lyngby-Taarbæk',
      'Gennemsnit',
      'Højst',
      1890 * scale,
      unit,
      '',
      '2026',
    ],
    ['3', '@Niveauet i april', indicator, 'Lyngby-Taarbæk', 'Niveau', 'Mindst', 1850 * scale, unit, '', 'april 2026'],
    [
      '4',
      'Tilbage til 2023',
      indicator,
      'Lyngby-Taarbæk',
      'Niveau for basisperiode',
      'Falde',
      '',
      unit,
      'juli 2023',
      'december 2027',
    ],
  ];
  return sheet([['Beskæftigelsesplan – Lyngby-Taarbæk'], [], HEADERS, ...rows], { name: "Mål '26 (æøå)" });
}

describe('tables as analysts keep them, in LibreOffice', () => {
  const made = SHAPES.map(({ name, build }, index) => {
    const snapshot = (months: number): Snapshot => workbook(goalSheet(name.includes('percent')), build(months));
    return { name, file: `s${String(index)}`, before: snapshot(BEFORE), after: snapshot(AFTER), build };
  });
  const recalculated = new Map<string, Uint8Array>();
  const grown = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const { file, before } of made) {
      const { edits } = planLive(before, { asOf: null });
      files.set(file, await writeWorkbook(before, edits));
    }
    for (const [file, bytes] of recalculate(files).files) recalculated.set(file, bytes);
    const typed = new Map<string, Uint8Array>();
    for (const { file, build } of made) {
      const bytes = recalculated.get(file);
      if (bytes !== undefined) typed.set(file, await type(bytes, added(build(BEFORE), build(AFTER))));
    }
    for (const [file, bytes] of recalculate(typed).files) grown.set(file, bytes);
  }, 600_000);

  it.each(made)('$name: says what the engine says', ({ file, before }) => {
    const goals = evaluateAll(before, { asOf: null });
    expect(goals.map(({ assessment }) => assessment.status)).not.toContain('no_data');
    const sheets = readXlsx(recalculated.get(file) ?? new Uint8Array());
    expect(compareGoals(sheets, goals, { sentences: true })).toEqual([]);
  });

  it.each(made)('$name: three more months change it as they change the engine', ({ file, before, after }) => {
    const goals = evaluateAll(after, { asOf: null });
    const sheets = readXlsx(grown.get(file) ?? new Uint8Array());
    expect(compareGoals(sheets, goals, { sentences: true })).toEqual([]);
    const statuses = (snapshot: Snapshot): string[] =>
      evaluateAll(snapshot, { asOf: null }).map(({ assessment }) => assessment.status);
    expect(statuses(after)).not.toEqual(statuses(before));
  });
});

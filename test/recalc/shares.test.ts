import type { Policy } from '../../src/engine';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { sheet, workbook, type Cell } from '../builders/snapshot';
import { compareGoals } from './compare';
import { evaluateAll, planLive } from './plan-workbook';
import { readXlsx } from './read-xlsx';
import { recalculate, SOFFICE } from './soffice';
import { added, type } from './typing';
import { writeWorkbook } from './write-workbook';

if ('reason' in SOFFICE) throw new Error(SOFFICE.reason);

const AREA = 'Lyngby-Taarbæk';
const START = 2023 * 12;
const [BEFORE, AFTER] = [38, 41];
const PRINTED = 'Aktiveringsgrad (pct.)';
const COMPUTED = 'Andel i virksomhedsrettet tilbud (ud af Antal aktiverede)';

/** Few persons in some months and many in others: pooled and plain means differ. */
function figures(month: number, area: string): { persons: number; active: number; firms: number } {
  const season = [40, 410, 95, 230, 60, 20, 520, 110, 75, 330, 15, 150][month % 12] ?? 0;
  const persons = (area === AREA ? 60 : 900) + season + ((month * 7919) % 23);
  const rate = 0.3 + 0.25 * ((season % 90) / 90) + (month - START) * 0.002;
  return {
    persons,
    active: Math.round(persons * rate),
    firms: Math.round(persons * rate * (0.35 + (season % 70) / 150)),
  };
}

const code = (month: number): string =>
  `${String(Math.floor(month / 12))}M${String((month % 12) + 1).padStart(2, '0')}`;

/** A gap in a share, one in both numbers of a month, and a month of nobody at all. */
function rowOf(month: number, area: string): readonly Cell[] {
  const { persons, active, firms } = figures(month, area);
  const share = Number(((100 * active) / persons).toFixed(1));
  if (month - START === 14) return [area, code(month), persons, active, '*', firms];
  if (month - START === 20) return [area, code(month), '-', '-', '-', '-'];
  if (month - START === 26) return [area, code(month), 0, 0, '-', 0];
  return [area, code(month), persons, active, share, firms];
}

function numbers(months: number): SheetSnapshot {
  const all = Array.from({ length: months }, (_, i) => START + i);
  const rows = all.flatMap((month) => ['Hele landet', AREA].map((area) => rowOf(month, area)));
  const headers = [
    'Område',
    'Periode',
    'Antal personer',
    'Antal aktiverede',
    PRINTED,
    'heraf i virksomhedsrettet tilbud',
  ];
  return sheet([headers, ...rows], { name: "Aktivering '26" });
}

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

function goals(): SheetSnapshot {
  const forms: readonly (readonly Cell[])[] = [
    ['Gennemsnit', 'Mindst', 45, 'pct.', '', '2025'],
    ['Gennemsnit', 'Mindst', 45, 'pct.', '', '2026'],
    ['Niveau', 'Mindst', 41.5, 'pct.', '', 'marts 2026'],
    ['Ændring', 'Stige', 2, 'procentpoint', '2024', '2025'],
    ['Ændring', 'Stige', 4, 'procentpoint', '2025', '2026'],
    ['Niveau for basisperiode', 'Stige', '', 'pct.', '2024', '2026'],
    ['Følges', '', '', '', '2024', ''],
  ];
  const rows = [PRINTED, COMPUTED].flatMap((indicator, i) =>
    forms.map((form, j): Cell[] => {
      const number = String(i * forms.length + j + 1);
      return [number, `Mål ${number} om ${indicator}`, indicator, AREA, ...form];
    }),
  );
  return sheet([['Plan for Lyngby-Taarbæk'], [], HEADERS, ...rows], { name: 'Mål' });
}

const POLICIES: readonly (readonly [string, Partial<Policy>])[] = [
  ['plain', { pooled: false }],
  ['pooled', { pooled: true }],
  ['pooled, closed early', { pooled: true, closeIncomplete: true, compare: 'as_stated' }],
];

describe('shares with their two numbers, in LibreOffice', () => {
  const snapshot = (months: number): Snapshot => workbook(goals(), numbers(months));
  const [recalculated, grown] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, policy] of POLICIES) {
      const { edits, live } = planLive(snapshot(BEFORE), { asOf: null, policy });
      expect(live.issues).toEqual([]);
      files.set(name.replace(/\W+/g, '-'), await writeWorkbook(snapshot(BEFORE), edits));
    }
    for (const [name, bytes] of recalculate(files).files) recalculated.set(name, bytes);
    const typed = new Map<string, Uint8Array>();
    for (const [name, bytes] of recalculated) {
      typed.set(name, await type(bytes, added(numbers(BEFORE), numbers(AFTER))));
    }
    for (const [name, bytes] of recalculate(typed).files) grown.set(name, bytes);
  }, 300_000);

  it.each(POLICIES)('%s: the formulas say what the engine says, also three months later', (name, policy) => {
    for (const [months, files] of [
      [BEFORE, recalculated],
      [AFTER, grown],
    ] as const) {
      const judged = evaluateAll(snapshot(months), { asOf: null, policy });
      expect(judged.map(({ indicator }) => indicator?.share?.printed)).toEqual([
        ...Array<boolean>(7).fill(true),
        ...Array<boolean>(7).fill(false),
      ]);
      const sheets = readXlsx(files.get(name.replace(/\W+/g, '-')) ?? new Uint8Array());
      expect(compareGoals(sheets, judged, { sentences: true })).toEqual([]);
    }
  });

  it('pooled means are others than means of shares', () => {
    const actuals = (policy: Partial<Policy>): (number | null)[] =>
      evaluateAll(snapshot(AFTER), { asOf: null, policy }).map(({ assessment }) => assessment.actual?.value ?? null);
    const [plain, pooled] = [actuals({ pooled: false }), actuals({ pooled: true })];
    const differing = plain.flatMap((value, i) => (Math.abs((value ?? 0) - (pooled[i] ?? 0)) > 0.5 ? [i + 1] : []));
    expect(differing).toEqual([1, 2, 4, 5, 6, 8, 9, 11, 12, 13]);
  });
});

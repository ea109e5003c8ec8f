import { dataReport, evaluateSnapshot, matchesOf, proposeImport, proposeMapping, proposeWrite } from '../../src/app';
import { parseAddress } from '../../src/workbook/address';
import { randomFrom, type Random } from '../builders/corpus/facts';
import { sheet, workbook, type Cell } from '../builders/snapshot';
import { EMPTY } from './import-support';

/** `FUZZ=10000` for a long run, `FUZZ_SEED` for other texts and sheets. */
const COUNT = Math.ceil(Number(process.env.FUZZ ?? 2000) / 5);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const TIME = Math.max(60_000, COUNT * 300);

const PIECES = [
  ...[';', ';', ';', ',', '\t', '|', '\n', '\n', '\r\n', '"', '""', ' ', '\u00a0', '\ufeff', '\0'],
  ...['Område', 'Periode', 'Antal', 'Andel i pct.', 'Måling', 'Værdi', 'År', 'Måned', 'Kommunekode'],
  ...['Furesø', 'Hele landet', '2018M10', '2018M11', 'okt 2018', '2018K4', '2018', '01-10-2018', 'jan', 'feb'],
  ...['1', '2,5', '2.5', '1.234', '1,234.5', '59,8 %', '*', '..', '-', '0101', '=1+1', '@x', "'", '1e5', '-7'],
  ...['sep=;', '="0101"', 'Kilde: Jobindsats.dk', '* foreløbige tal', 'æøå', '€', '<b>'],
];

function pick<T>(random: Random, from: readonly T[], otherwise: T): T {
  return from[Math.floor(random() * from.length)] ?? otherwise;
}

function randomText(random: Random): string {
  if (random() < 0.5) return Array.from({ length: Math.floor(random() * 60) }, () => pick(random, PIECES, '')).join('');
  // A table that is whole but for what stands in its cells.
  const width = 1 + Math.floor(random() * 5);
  const delimiter = pick(random, [';', ',', '\t'], ';');
  const rows = Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
    Array.from({ length: width }, () => `"${pick(random, PIECES, '').replaceAll('"', '""')}"`).join(delimiter),
  );
  return rows.join('\n');
}

it(
  `imports ${String(COUNT)} random texts without a crash, and never as a formula`,
  () => {
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
      const text = randomText(randomFrom(seed * 31));
      const bytes = new TextEncoder().encode(text);
      const { plan, findings, summary } = proposeImport(
        EMPTY,
        seed % 2 === 0 ? { text, name: 'x' } : { bytes, name: 'x' },
      );
      const cells = plan.edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : []));
      if (cells.some((cell) => typeof cell === 'object' && cell !== null)) wrong.push(`${String(seed)}: a formula`);
      if (cells.some((cell) => typeof cell === 'number' && !Number.isFinite(cell)))
        wrong.push(`${String(seed)}: no number`);
      if ((summary === null) !== (plan.edits.length === 0)) wrong.push(`${String(seed)}: summary and edits`);
      if (summary === null && findings.length === 0) wrong.push(`${String(seed)}: refused without a word`);
    }
    expect(wrong).toEqual([]);
  },
  TIME,
);

const CELLS: readonly Cell[] = [
  ...['', '', 'Nr.', 'Mål', 'Indikator', 'Måltal', 'Retning', 'Område', 'Periode', 'Antal ledige', 'Måned', 'Status'],
  ...[
    '1',
    '2a',
    'Mål 3',
    'Antal ledige skal falde med 4 pct. fra okt 2018 til nov 2018',
    'Højst',
    'Furesø',
    'Antal unge',
  ],
  ...['okt 2018', 'nov 2018', 'dec 2018', '2018', '2018K4', 'X', '*', '1.234', 'Kilde: x', 'I alt'],
  ...[1, 2, 90, 100, 2018, 0.5, { value: 0.04, format: '0%' }, { value: 43374, format: 'mmm-yy' }],
];

it(
  `evaluates, reports and maps ${String(COUNT)} random sheets without a crash`,
  () => {
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
      const random = randomFrom(seed * 17);
      const grid = () =>
        Array.from({ length: 2 + Math.floor(random() * 8) }, () =>
          Array.from({ length: 2 + Math.floor(random() * 6) }, () => pick(random, CELLS, '')),
        );
      const goals = [['Nr.', 'Mål', 'Indikator', 'Måltal', 'Målperiode'], ...grid()];
      const snapshot = workbook(sheet(goals, { name: 'Mål' }), sheet(grid(), { name: 'Tal' }));
      const evaluation = evaluateSnapshot(snapshot);
      const report = dataReport(evaluation);
      for (const { sheet: name, cell } of report.notUnderstood) {
        if (name === undefined || cell === undefined) wrong.push(`${String(seed)}: no place`);
        else parseAddress(cell);
      }
      const matches = matchesOf(evaluation);
      if (matches.length !== evaluation.goals.length) wrong.push(`${String(seed)}: matches`);
      const [series] = evaluation.decoded.indicatorTables.flatMap((table) => table.series);
      for (const { goalId } of matches.slice(0, 2)) {
        if (series !== undefined) proposeMapping(evaluation, goalId, series);
      }
      proposeWrite(evaluation, { charts: seed % 3 === 0 });
    }
    expect(wrong).toEqual([]);
  },
  TIME,
);

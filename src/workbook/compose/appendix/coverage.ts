import { coverageMatrix, type Coverage, type CoverageMatrix, type Goal, type PlanAnswers } from '../../../engine';
import { valueAt } from '../../cells';
import type { DecodedWorkbook } from '../../decoded';
import type { SheetSnapshot, Snapshot } from '../../snapshot';
import { compareText } from '../order';
import { plain, type AppendixRow, type AppendixTable } from './model';

/** The region's matrix: job centres by the minister's goals, X for a concrete level and (X) for a description without one. */
export interface CoverageInput {
  readonly title: string;
  /** The minister's goals: number and wording. */
  readonly goals: readonly { readonly number: string; readonly text: string }[];
  readonly matrix: CoverageMatrix;
  /** "Supplerende mål/bemærkninger" by job centre. */
  readonly remarks: ReadonlyMap<string, string>;
}

const WIDTH = { page: 762, name: 110, mark: 78 } as const;
export const COVERAGE_LEGEND =
  'Note: Hvis kommunen har beskrevet indsats og målsætninger på området, men ikke et konkret resultatniveau, er det angivet med et (X)';

export function coverageTable({ title, goals, matrix, remarks }: CoverageInput): AppendixTable {
  const hasRemarks = remarks.size > 0;
  const marks = hasRemarks ? WIDTH.mark : (WIDTH.page - WIDTH.name) / Math.max(1, goals.length);
  const total = (pick: 'level' | 'described'): string[] => matrix.totals.map((one) => String(one[pick]));
  const row = (name: string, cells: readonly string[], remark: string, bold = false): AppendixRow => ({
    kind: 'cells',
    group: name,
    cells: [
      { text: name, bold: true },
      ...cells.map((text) => ({ text, bold })),
      ...(hasRemarks ? [plain(remark)] : []),
    ],
  });
  return {
    part: 'coverage',
    title,
    lead: [],
    columns: [
      { header: 'Mål\nJobcenter', width: WIDTH.name },
      ...goals.map(({ number, text }) => ({ header: `${number}. ${text}`, width: marks, align: 'Center' as const })),
      ...(hasRemarks
        ? [{ header: 'Supplerende mål/bemærkninger', width: WIDTH.page - WIDTH.name - marks * goals.length }]
        : []),
    ],
    header: true,
    rows: [
      ...[...matrix.rows]
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ name, marks: own }) =>
          row(
            name,
            own.map((mark) => mark ?? ''),
            remarks.get(name) ?? '',
          ),
        ),
      row('I alt X', total('level'), '', true),
      row('I alt (X)', total('described'), '', true),
    ],
    notes: [
      COVERAGE_LEGEND,
      ...(matrix.unmarked.length > 0 ? [`Uden kryds ved noget mål: ${matrix.unmarked.join(', ')}.`] : []),
    ],
    orientation: 'landscape',
    size: 8,
  };
}

/** The plans of several workbooks, by the numbers that their columns Ministermål give ("1", "1, 4"). */
export function coverageOfPlans(
  title: string,
  goals: CoverageInput['goals'],
  plans: readonly { readonly name: string; readonly snapshot: Snapshot; readonly decoded: DecodedWorkbook }[],
): AppendixTable {
  const answers = plans.map(({ name, snapshot, decoded }): PlanAnswers => ({
    name,
    answers: answersOf(snapshot, decoded),
  }));
  const matrix = coverageMatrix(
    goals.map(({ number }) => number),
    answers,
  );
  return coverageTable({ title, goals, matrix, remarks: new Map() });
}

function answersOf(snapshot: Snapshot, decoded: DecodedWorkbook): Record<string, Goal[]> {
  const answers: Record<string, Goal[]> = {};
  for (const { sheet: name, columns, goals } of decoded.goalTables) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet || columns.ministerGoal === undefined) continue;
    for (const { row, goal } of goals) {
      for (const [number] of String(valueAt(sheet, row, columns.ministerGoal)).matchAll(/\d+/g)) {
        answers[number] = [...(answers[number] ?? []), goal];
      }
    }
  }
  return answers;
}

/**
 * A matrix that someone has typed: a row of headers with the job centre first and the minister's goals by number after it
 * ("1. Flere personer skal ..."), and below it rows of X and (X). Null where the workbook has none.
 */
export function typedCoverage(snapshot: Snapshot): CoverageInput | null {
  for (const sheet of snapshot.sheets) {
    const found = typedOn(sheet);
    if (found) return found;
  }
  return null;
}

interface Column {
  readonly at: number;
  readonly number: string;
  readonly text: string;
}

function typedOn(sheet: SheetSnapshot): CoverageInput | null {
  const values = sheet.cells?.values ?? [];
  for (const [row, cells] of values.entries()) {
    const first = cells.findIndex((value) => /^(?:mål\s*)?(?:jobcenter|kommune)$/i.test(String(value).trim()));
    if (first < 0) continue;
    const columns = cells.flatMap((value, at): Column[] => {
      const label = String(value).trim();
      const [whole, number] = /^(?:mål )?(\d+)/iu.exec(label) ?? [];
      if (at <= first || whole === undefined || number === undefined) return [];
      return [{ at, number, text: label.slice(whole.length).replace(/^[.:]?\s*/u, '') }];
    });
    const body = values.slice(row + 1).filter((line) => String(line[first] ?? '').trim() !== '');
    const marked = body.filter((line) => columns.some(({ at }) => markOf(line[at]) !== null));
    if (columns.length < 2 || marked.length === 0) continue;
    return typedInput(sheet, cells, body, first, columns);
  }
  return null;
}

function typedInput(
  sheet: SheetSnapshot,
  header: readonly unknown[],
  body: readonly (readonly unknown[])[],
  first: number,
  columns: readonly Column[],
): CoverageInput {
  const remarksAt = header.findIndex((value) => /supplerende|bemærkning/i.test(String(value)));
  // A row that only says something about the others ("Note: ...") has no mark and nothing beside its text.
  const own = body.filter((line) => !/^(?:note|kilde|i alt)\b/i.test(String(line[first]).trim()));
  const rows = own.map((line) => ({
    name: String(line[first]).trim(),
    marks: columns.map(({ at }) => markOf(line[at])),
    remark: remarksAt < 0 ? '' : String(line[remarksAt] ?? '').trim(),
  }));
  const count = (column: number, mark: Coverage): number => rows.filter(({ marks }) => marks[column] === mark).length;
  return {
    title: String(
      sheet.cells?.values.flat().find((value) => /oversigt over mål/i.test(String(value))) ??
        'Oversigt over mål i beskæftigelsesplaner',
    ),
    goals: columns.map(({ number, text }) => ({ number, text })),
    matrix: {
      columns: columns.map(({ number }) => number),
      rows: rows.map(({ name, marks }) => ({ name, marks })),
      totals: columns.map((_, at) => ({ level: count(at, 'X'), described: count(at, '(X)') })),
      unmarked: rows.filter(({ marks }) => marks.every((mark) => mark === null)).map(({ name }) => name),
    },
    remarks: new Map(rows.flatMap(({ name, remark }) => (remark === '' ? [] : [[name, remark] as const]))),
  };
}

function markOf(value: unknown): Coverage {
  const text = String(value ?? '').trim();
  if (/^x$/i.test(text)) return 'X';
  return /^\(x\)$/i.test(text) ? '(X)' : null;
}

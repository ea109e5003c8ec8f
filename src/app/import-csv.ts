import { comparePeriods, type Period } from '../engine';
import { MAX_ROWS } from '../workbook/address';
import type { Finding } from '../workbook/decoded';
import { decodeWorkbook } from '../workbook/detect';
import { containerOf, decodeBytes, type DecodedText } from '../workbook/import/decode-bytes';
import { fits, importEdits, placeFor } from '../workbook/import/import-edits';
import { readDelimited, type Delimiter } from '../workbook/import/read-delimited';
import { tidyTable, type TidyTable } from '../workbook/import/tidy-table';
import { sheetAsWritten } from '../workbook/import/written-sheet';
import { readSnapshot } from '../workbook/excel/read';
import { inWorkbook } from '../workbook/excel/run';
import type { Edit } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import type { Proposal } from './proposal';

/** What is imported: pasted text, or a file's bytes. */
export interface ImportSource {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** The file's name, or what the user calls the pasted table: names the sheet. '' takes the table's own title. */
  readonly name: string;
}

export interface ImportProposal extends Proposal {
  readonly purpose: 'import';
  /** null where there is nothing to import. */
  readonly summary: ImportSummary | null;
}

/** What was read, for telling the user before it is written. */
export interface ImportSummary {
  readonly sheet: string;
  readonly encoding: DecodedText['encoding'] | null;
  readonly delimiter: Delimiter;
  /** Rows and columns of the table that is written, without its headers. */
  readonly rows: number;
  readonly columns: number;
  readonly series: number;
  /** The table's title as it is understood; null where it has none. */
  readonly title: string | null;
  /** What is measured, and where, each named once. */
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** Different periods that any series has a place for. */
  readonly periods: number;
  readonly first: Period | null;
  readonly last: Period | null;
}

/** Reads the open workbook and proposes the import into it. Three round trips to Excel; nothing is written. */
export async function importInto(source: ImportSource): Promise<ImportProposal> {
  return proposeImport(await inWorkbook(readSnapshot), source);
}

/**
 * A table as jobindsats.dk, Statistics Denmark or any spreadsheet gives it, as a tidy indicator table on a new sheet.
 * Nothing that is there is changed. Pure; linear in the length of the text.
 */
export function proposeImport(snapshot: Snapshot, source: ImportSource): ImportProposal {
  const container = source.bytes === undefined ? null : containerOf(source.bytes);
  if (container !== null) return refused(snapshot, { code: `import_${container}`, severity: 'error' });
  const decoded = source.bytes === undefined ? null : decodeBytes(source.bytes);
  const read = readDelimited(decoded?.text ?? source.text ?? '');
  const given = source.name
    .replace(/^.*[\\/]/, '')
    .replace(/\.(?:csv|txt|tsv)$/i, '')
    .trim();
  const tooLarge = (rows: number) =>
    refused(snapshot, { code: 'import_too_large', severity: 'error', params: { rows } });
  if (read.rows.length > MAX_ROWS) return tooLarge(read.rows.length);
  const table = tidyTable(read, given === '' ? PASTED : given);
  if (table === null) return refused(snapshot, { code: 'import_empty', severity: 'error' });
  if (!fits(table)) return tooLarge(table.columns[0]?.length ?? 0);
  const place = placeFor(snapshot, given === '' ? nameOf(table) : given, table);
  const edits = importEdits(table, place);
  const { findings, ...series } = readBack(edits, place.sheet);
  return {
    purpose: 'import',
    snapshot,
    plan: { edits },
    findings: [
      ...(decoded?.encoding === 'windows-1252'
        ? [{ code: 'import_encoding', severity: 'info' as const, sheet: place.sheet }]
        : []),
      ...(read.broken === null
        ? []
        : [
            {
              code: 'import_broken_quotes',
              severity: 'warning' as const,
              sheet: place.sheet,
              params: { ...read.broken },
            },
          ]),
      ...(series.series === 0 ? [{ code: 'import_no_series', severity: 'warning' as const, sheet: place.sheet }] : []),
      ...findings,
    ],
    summary: {
      sheet: place.sheet,
      encoding: decoded?.encoding ?? null,
      delimiter: read.delimiter,
      rows: table.columns[0]?.length ?? 0,
      columns: table.columns.length,
      ...series,
    },
  };
}

/** Name of the sheet of a pasted table that has no title. */
const PASTED = 'Indsatte tal';
const LONGEST_NAME = 60;
const NO_TITLE = /^(?:kilde|sidst opdateret|opdateret|note|anm|udtrukket|dannet)/i;

function nameOf({ lines }: TidyTable): string {
  return lines.find((line) => line.length <= LONGEST_NAME && !NO_TITLE.test(line)) ?? PASTED;
}

function refused(snapshot: Snapshot, finding: Finding): ImportProposal {
  return { purpose: 'import', snapshot, plan: { edits: [] }, findings: [finding], summary: null };
}

/** What the next evaluation will make of the sheet: the series, and what it will not understand there, with its cells. */
function readBack(
  edits: readonly Edit[],
  sheet: string,
): Pick<ImportSummary, 'series' | 'title' | 'indicators' | 'areas' | 'periods' | 'first' | 'last'> & {
  readonly findings: readonly Finding[];
} {
  const written = sheetAsWritten(edits, sheet);
  const { indicatorTables, findings } = decodeWorkbook({ sheets: [written], names: [], settings: {} });
  const series = indicatorTables.flatMap((table) => table.series);
  const ends = series.flatMap(({ series: { points } }) => [points[0]?.[0], points.at(-1)?.[0]]);
  const periods = ends.filter((period) => period !== undefined).sort(comparePeriods);
  const seen = new Set(series.flatMap(({ series: { points } }) => points.map(([period]) => period)));
  return {
    series: series.length,
    title: indicatorTables.find(({ title }) => title !== null)?.title ?? null,
    indicators: [...new Set(series.map(({ indicator }) => indicator))],
    areas: [...new Set(series.flatMap(({ area }) => area ?? []))],
    periods: seen.size,
    first: periods[0] ?? null,
    last: periods.at(-1) ?? null,
    findings,
  };
}

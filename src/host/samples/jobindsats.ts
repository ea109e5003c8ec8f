import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One line of the extract in assets/data (source: Jobindsats.dk / STAR). */
export interface JobindsatsRow {
  readonly subject: string;
  readonly measure: string;
  readonly benefit: string;
  readonly area: string;
  /** "2026M07". */
  readonly period: string;
  /** null where the extract has no figure. */
  readonly value: number | null;
}

export function readJobindsats(file: string): JobindsatsRow[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => ({
    subject: row.Emne ?? '',
    measure: row['Måling'] ?? '',
    benefit: row.Ydelse ?? '',
    area: row['Område'] ?? '',
    period: row.Periode ?? '',
    value: row['Værdi'] ? Number(row['Værdi']) : null,
  }));
}

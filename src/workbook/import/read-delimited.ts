import Papa from 'papaparse';

export type Delimiter = ';' | ',' | '\t' | '|';

/** A delimited text taken apart: rows of trimmed texts, short ones filled up. */
export interface Delimited {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  /** Rows whose quotation marks do not match: the text of the row and its number, from 1. */
  readonly broken: { readonly count: number; readonly line: number } | null;
}

const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];
const SAMPLE = 200;

/** Reads pasted or exported tables: the delimiter that cuts most lines alike, quotation marks doubled inside quotes. Pure. */
export function readDelimited(text: string): Delimited {
  const { body, stated } = withoutHint(text.replace(/^\ufeff/, ''));
  const delimiter = stated ?? guessDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const rows = withoutBlankEnd(data.map((row) => row.map(tidyCell)));
  const width = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  const quotes = errors.filter(({ type }) => type === 'Quotes');
  return {
    delimiter,
    width,
    rows: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')),
    broken: quotes.length === 0 ? null : { count: quotes.length, line: (quotes[0]?.row ?? 0) + 1 },
  };
}

/** Excel's own first line "sep=;". */
function withoutHint(text: string): { readonly body: string; readonly stated: Delimiter | null } {
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text);
  const stated = DELIMITERS.find((one) => one === hint?.[1]) ?? null;
  return hint === null || stated === null ? { body: text, stated: null } : { body: text.slice(hint[0].length), stated };
}

function guessDelimiter(text: string): Delimiter {
  // A cut inside a quoted cell would make the last row look odd, and one row decides nothing.
  const sample = text.slice(0, 100_000);
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE, skipEmptyLines: 'greedy' });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    return { delimiter, alike: Math.max(0, ...widths.values()) / Math.max(1, data.length) };
  });
  const best = scored.reduce((a, b) => (b.alike > a.alike + 0.25 ? b : a));
  return best.alike > 0 ? best.delimiter : ';';
}

/** `="0101"` is how some exports keep Excel from reading a code as a number. */
function tidyCell(cell: string): string {
  const bare = cell.replaceAll('\0', '').replace(/^[\s\u00a0\ufeff]+|[\s\u00a0]+$/g, '');
  return /^="([^"]*)"$/.exec(bare)?.[1] ?? bare;
}

function filled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1;
}

function withoutBlankEnd(rows: readonly string[][]): string[][] {
  return rows.slice(0, rows.findLastIndex((row) => filled(row) > 0) + 1);
}

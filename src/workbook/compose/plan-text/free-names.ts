import type { Snapshot } from '../../snapshot';

/** The name itself, or the first of "Mål 2019 (2)", "Mål 2019 (3)" that no sheet has. */
export function freeSheetName({ sheets }: Pick<Snapshot, 'sheets'>, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return firstFree(taken, wanted, (n) => `${wanted} (${String(n)})`);
}

/** Unique among the workbook's tables and names, as Excel demands. */
export function freeTableName({ sheets, names }: Pick<Snapshot, 'sheets' | 'names'>, wanted: string): string {
  const tables = sheets.flatMap(({ tables: own }) => own.map(({ name }) => name));
  const taken = new Set([...tables, ...names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  return firstFree(taken, wanted, (n) => `${wanted}_${String(n)}`);
}

function firstFree(taken: ReadonlySet<string>, wanted: string, next: (n: number) => string): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let n = 2;
  while (taken.has(next(n).toLowerCase())) n += 1;
  return next(n);
}

import type { Snapshot } from '../../snapshot';

/** The sheets of a plan; one that is taken already is never written to. */
export interface PlanSheets {
  readonly goals: string;
  readonly indicators: string;
  readonly annex: string;
  readonly ministers: string;
  readonly calendar: string;
  /** Names that were taken, so that others had to be chosen. */
  readonly taken: readonly string[];
  readonly tableName: string;
}

export function planSheets(snapshot: Snapshot, year: number): PlanSheets {
  const taken: string[] = [];
  const present = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const free = (name: string): string => {
    if (!present.has(name.toLowerCase())) return name;
    taken.push(name);
    return firstFree(name, present, (n) => ` (${n})`);
  };
  const tables = new Set(
    [...snapshot.sheets.flatMap((sheet) => sheet.tables), ...snapshot.names].map(({ name }) => name.toLowerCase()),
  );
  return {
    goals: free(`Mål ${year}`),
    indicators: free(`Indikatorer ${year}`),
    annex: free(`Bilag ${year}`),
    ministers: free(`Ministermål ${year}`),
    calendar: free(`Tidsplan ${year}`),
    taken,
    tableName: firstFree(`Maal${year}`, tables, (n) => (n === 1 ? '' : `_${n}`), 1),
  };
}

function firstFree(name: string, present: ReadonlySet<string>, suffix: (n: number) => string, from = 2): string {
  let n = from;
  while (present.has((name + suffix(n)).toLowerCase())) n += 1;
  return name + suffix(n);
}

import { z } from 'zod';
import type { Snapshot } from '../snapshot';
import type { Edit } from '../plan';
import { isMadeByMaalbar, recognisedSheets } from './own-faces';
import { ownName } from './own-names';

/** Names of the sheets Målbar makes (product.md). */
export type OwnSheet =
  | 'Grafer'
  | 'Grafer på én skala'
  | 'Data til grafer'
  | 'Oversigt over mål'
  | 'Status på mål'
  | 'Mål og bemærkninger'
  | 'Mål for mål'
  | 'Sammenligning'
  | 'Ministermål'
  | 'Statuskolonner'
  | 'Beregning'
  | 'Tidsserier til beregning'
  | 'Om vurderingen';

const SETTING = 'maalbar.sheets';

/**
 * Which sheets are Målbar's: kept in the workbook, so that a sheet of the user's with the same name is never written to.
 * Where nothing is kept, those are that have the name and hold what nobody else writes. `name` gives the sheet to use,
 * `additions` makes what is missing, `record` keeps it.
 */
export class OwnSheets {
  private readonly recorded: ReadonlyMap<string, string>;
  private readonly chosen: Map<string, string>;
  private readonly added: string[] = [];
  private readonly recognised: number;

  constructor(private readonly snapshot: Snapshot) {
    const present = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
    const recognised = lostSheets(snapshot);
    this.recognised = recognised.length;
    this.recorded = new Map(
      [...parseRecord(snapshot.settings[SETTING]), ...recognised].filter(([, name]) => present.has(name.toLowerCase())),
    );
    this.chosen = new Map(this.recorded);
  }

  /** The name of the sheet for this purpose; another one where the user has a sheet of that name. */
  name(purpose: OwnSheet): string {
    const known = this.chosen.get(purpose);
    if (known !== undefined) return known;
    const taken = new Set([...this.snapshot.sheets.map(({ name }) => name), ...this.added].map((n) => n.toLowerCase()));
    let n = 0;
    while (taken.has(ownName(purpose, n).toLowerCase())) n += 1;
    const name = ownName(purpose, n);
    this.chosen.set(purpose, name);
    this.added.push(name);
    return name;
  }

  has(purpose: OwnSheet): boolean {
    return this.recorded.has(purpose);
  }

  /** Adds the sheets asked for that are not there yet: before any edit that writes to them. */
  additions(): Edit[] {
    return this.added.map((sheet) => ({ kind: 'add_sheet', sheet }));
  }

  /** Records what Målbar owns: after the sheets exist. */
  record(): Edit[] {
    if (this.added.length === 0 && this.recognised === 0) return [];
    const before = this.snapshot.settings[SETTING] ?? null;
    return [{ kind: 'setting', key: SETTING, before, after: JSON.stringify(Object.fromEntries(this.chosen)) }];
  }
}

/**
 * Names of the sheets that Målbar has made in this workbook: they repeat what stands elsewhere and are not read as data.
 * One that was renamed, or copied here from another workbook, is known by what stands on it.
 */
export function ownSheetNames(snapshot: Snapshot): string[] {
  const recorded = parseRecord(snapshot.settings[SETTING]).map(([, name]) => name);
  const made = snapshot.sheets.filter(isMadeByMaalbar).map(({ name }) => name);
  return [...new Set([...recorded, ...made])];
}

/** Sheets that are known by what stands on them alone, by their purpose: what is kept of them was lost. */
export function lostSheets({ settings, sheets }: Snapshot): [OwnSheet, string][] {
  return parseRecord(settings[SETTING]).length === 0 ? recognisedSheets(sheets) : [];
}

const record = z.record(z.string(), z.string());

function parseRecord(text: string | undefined): [string, string][] {
  if (text === undefined) return [];
  try {
    return Object.entries(record.parse(JSON.parse(text)));
  } catch {
    // A setting that was damaged is worth nothing: the sheets are then taken for the user's and left alone.
    return [];
  }
}

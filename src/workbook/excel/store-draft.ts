import type { Finding } from '../decoded';
import { STORE_NAMESPACE, storeXml } from '../store/store-xml';
import { UNDO_SETTING } from '../undo/journal';
import type { RestoreOf } from '../undo/restore';
import type { StoreNow } from './store';
import { WorkbookError } from './workbook-error';

/** Characters. Two hundred goals take a fifth of it. */
const MOST_WRITTEN = 1_000_000;
/** What can be done without, and goes first where there is too much: figures that the next evaluation compares with. */
const SPARED = ['maalbar.values', 'maalbar.follow-ups'] as const;

/**
 * What Målbar is going to keep in the workbook: changed here as often as needed, and written as one part. The first write
 * also takes away what stands elsewhere: settings of the add-in, and parts that are one too many.
 *
 * Throws `store_newer` where a later version has written it: that is never written over.
 */
export class StoreDraft {
  private readonly values: Map<string, string>;
  private readonly ids: readonly string[];
  private kept: 'nowhere' | 'where it was' | 'in a new part';
  private begun = false;
  private back: RestoreOf<'store'> | null = null;
  private spared = false;

  constructor(private readonly now: StoreNow) {
    if (now.trouble === 'newer') throw new WorkbookError('store_newer', '');
    this.values = new Map(Object.entries(now.settings));
    this.ids = now.parts.map(({ id }) => id);
    this.kept = this.ids.length > 0 ? 'where it was' : 'nowhere';
  }

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  set(key: string, value: string | null): void {
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
  }

  /** How it is undone that the first write moves what stands elsewhere, and writes over what could not be read. */
  moves(): RestoreOf<'store'>[] {
    const { old, fromOld, trouble, parts } = this.now;
    if (Object.keys(old).length === 0 && trouble === null) return [];
    return [{ kind: 'store', old, moved: [...fromOld], parts: trouble === null ? [] : parts.map(({ xml }) => xml) }];
  }

  /** With the next write all is where it was before it was moved. */
  moveBack(restore: RestoreOf<'store'>): void {
    this.back = restore;
  }

  /** What the user should be told of what was written. */
  findings(): Finding[] {
    const findings: Finding[] = [];
    if (this.now.trouble === 'damaged' && this.back === null) {
      findings.push({ code: 'store_replaced', severity: 'warning' });
    }
    if (this.spared) findings.push({ code: 'store_full', severity: 'info' });
    return findings;
  }

  /** Characters that the next write takes at most. */
  get size(): number {
    return JSON.stringify(storeXml(Object.fromEntries(this.values))).length;
  }

  /** Queues the write. */
  write(workbook: Excel.Workbook): void {
    const moved = this.back;
    if (moved !== null) this.putOldBack(workbook, moved);
    else if (!this.begun) for (const key of Object.keys(this.now.old)) workbook.settings.getItem(key).delete();
    const [first, ...others] = moved?.parts ?? [];
    this.writePart(workbook, first ?? this.text());
    for (const xml of others) workbook.customXmlParts.add(xml);
    this.begun = true;
  }

  private putOldBack({ settings }: Excel.Workbook, { old, moved }: RestoreOf<'store'>): void {
    const undo = this.get(UNDO_SETTING);
    for (const key of moved) this.values.delete(key);
    for (const [key, was] of Object.entries(old)) {
      // What can still be undone is known by now alone.
      const value = key === UNDO_SETTING && moved.includes(key) ? undo : was;
      if (value !== null) settings.add(key, value);
      else if (this.now.old[key] !== undefined) settings.getItem(key).delete();
    }
  }

  /** null where there is nothing to keep. */
  private text(): string | null {
    const xml = (): string => storeXml(Object.fromEntries(this.values));
    for (const key of SPARED) {
      if (xml().length <= MOST_WRITTEN) break;
      this.spared = this.values.delete(key) || this.spared;
    }
    if (this.values.size === 0) return null;
    if (xml().length > MOST_WRITTEN) throw new WorkbookError('too_large', '');
    return xml();
  }

  private writePart({ customXmlParts }: Excel.Workbook, xml: string | null): void {
    const [id, ...more] = this.ids;
    const known = this.kept === 'where it was' && id !== undefined ? customXmlParts.getItem(id) : null;
    const part = this.kept === 'in a new part' ? customXmlParts.getByNamespace(STORE_NAMESPACE).getOnlyItem() : known;
    if (!this.begun) for (const one of more) customXmlParts.getItem(one).delete();
    if (xml === null) part?.delete();
    else if (part !== null) part.setXml(xml);
    else customXmlParts.add(xml);
    if (xml === null) this.kept = 'nowhere';
    else if (part === null) this.kept = 'in a new part';
  }
}

/**
 * Reads what Målbar keeps in the workbook: its custom XML part, and the settings of the add-in, where earlier versions kept
 * it. No round trip of its own; one where there are several parts.
 */
import { isSetting, readStoreXml, STORE_NAMESPACE, type Settings, type StoreTrouble } from '../store/store-xml';

export interface StoreNow {
  /** All that is known; nothing of what a later version wrote. */
  readonly settings: Settings;
  readonly trouble: StoreTrouble | null;
  readonly parts: readonly { readonly id: string; readonly xml: string }[];
  /** What still stands where it was kept before. */
  readonly old: Settings;
  /** Settings that are known from there alone: what a part says goes before it. */
  readonly fromOld: readonly string[];
}

export interface PendingStore {
  /** After the round trip. */
  readonly read: (context: Excel.RequestContext) => Promise<StoreNow>;
}

/** Queues the loads. */
export function loadStore(workbook: Excel.Workbook): PendingStore {
  const settings = workbook.settings.load({ key: true, value: true });
  const parts = workbook.customXmlParts.getByNamespace(STORE_NAMESPACE).load({ id: true });
  // Of a null object every method is one that does nothing: no part gives no text.
  const only = workbook.customXmlParts.getByNamespace(STORE_NAMESPACE).getOnlyItemOrNullObject().getXml();
  return {
    read: async (context) => {
      const texts = parts.items.length === 1 ? [only] : parts.items.map((part) => part.getXml());
      if (texts.length > 1) await context.sync();
      const old = settings.items.map(({ key, value }) => [key, String(value)] as const);
      return storeOf(
        parts.items.map(({ id }, index) => ({ id, xml: texts[index]?.value ?? '' })),
        Object.fromEntries(old.filter(([key, value]) => isSetting(key, value))),
      );
    },
  };
}

function storeOf(parts: StoreNow['parts'], old: Settings): StoreNow {
  const reads = parts.map(({ xml }) => readStoreXml(xml));
  const troubles = new Set(reads.map(({ trouble }) => trouble));
  if (troubles.has('newer')) return { settings: {}, trouble: 'newer', parts, old, fromOld: [] };
  const trouble = troubles.has('damaged') ? 'damaged' : parts.length > 1 ? 'several' : null;
  // The part that was added last says what is.
  const own = Object.assign({}, ...reads.map((read) => read.settings)) as Settings;
  const fromOld = Object.keys(old).filter((key) => own[key] === undefined);
  return { settings: { ...old, ...own }, trouble, parts, old, fromOld };
}

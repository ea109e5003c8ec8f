import { openLocalHost } from '../../src/host';
import { readStoreXml, STORE_NAMESPACE } from '../../src/workbook/store/store-xml';

/** What a saved workbook keeps for Målbar, by the texts of its parts. */
export async function keptParts(bytes: Uint8Array): Promise<string[]> {
  const host = await openLocalHost(bytes);
  return host.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE).load({ id: true });
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

/** The same workbook with other parts in the place of those; none where `texts` is empty. */
export async function withParts(bytes: Uint8Array, texts: readonly string[]): Promise<Uint8Array> {
  const host = await openLocalHost(bytes);
  await host.Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(STORE_NAMESPACE).load({ id: true });
    await context.sync();
    parts.items.forEach((part, index) => {
      const text = texts[index];
      if (text === undefined) part.delete();
      else part.setXml(text);
    });
    for (const text of texts.slice(parts.items.length)) customXmlParts.add(text);
    await context.sync();
  });
  return host.save();
}

/** The workbook as versions before the part left it: all of it in the settings of the add-in. */
export async function asKeptBefore(bytes: Uint8Array, addInId = ''): Promise<Uint8Array> {
  const [xml] = await keptParts(bytes);
  const host = await openLocalHost(await withParts(bytes, []), { addInId });
  await host.Excel.run(async (context) => {
    for (const [key, value] of Object.entries(readStoreXml(xml ?? '').settings)) {
      context.workbook.settings.add(key, value);
    }
    await context.sync();
  });
  return host.save();
}

/** Names of the add-in's settings. */
export async function settingsIn(bytes: Uint8Array, addInId = ''): Promise<string[]> {
  const host = await openLocalHost(bytes, { addInId });
  return host.Excel.run(async (context) => {
    const settings = context.workbook.settings.load({ key: true });
    await context.sync();
    return settings.items.map(({ key }) => key);
  });
}

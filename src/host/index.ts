/**
 * The local host: Microsoft's own Excel client without Excel, over an .xlsx file. This is the entry for Node;
 * browser.ts is the one for a page.
 */
import { nodePlatform } from './client/node';
import { openNewOn, openOn, type LocalHost, type LocalHostOptions } from './local-host';

export { HostError, type HostErrorCode } from './host-error';
export type { LocalHost, LocalHostOptions } from './local-host';
export type { RequestRecord } from './protocol/session';

/** Opens the bytes of a workbook. Rejects with a HostError (`not_a_workbook` ...) where they are none. */
export function openLocalHost(bytes: Uint8Array, options?: LocalHostOptions): Promise<LocalHost> {
  return openOn(nodePlatform, bytes, options);
}

/** An empty workbook with one sheet, "Sheet1". */
export function newLocalHost(options?: LocalHostOptions): Promise<LocalHost> {
  return openNewOn(nodePlatform, options);
}

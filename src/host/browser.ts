/** The local host in a page: see index.ts, which is its entry for Node. */
import { browserPlatform, type BrowserFiles } from './client/browser';
import { openNewOn, openOn, type LocalHost, type LocalHostOptions } from './local-host';

export { HostError, type HostErrorCode } from './host-error';
export type { LocalHost, LocalHostOptions } from './local-host';
export type { BrowserFiles } from './client/browser';

/** Opens the bytes of a workbook; one host at a time, since the client's script is loaded into the page once. */
export function openLocalHost(bytes: Uint8Array, files: BrowserFiles, options?: LocalHostOptions): Promise<LocalHost> {
  return openOn(browserPlatform(files), bytes, options);
}

export function newLocalHost(files: BrowserFiles, options?: LocalHostOptions): Promise<LocalHost> {
  return openNewOn(browserPlatform(files), options);
}

import { HostError } from '../host-error';
import type { ClientLibrary, Platform } from './client-library';

/** Where the page finds the two files; both are served with the page itself. */
export interface BrowserFiles {
  /** Address of @microsoft/office-js/dist/excel-web-16.00.js. */
  readonly client: string;
  /** Address of excelize-wasm/excelize.wasm.gz. */
  readonly calculator: string;
}

let loading: Promise<void> | null = null;

/**
 * Loads Microsoft's Excel client by a script element: the script itself, not office.js, which outside Excel would define
 * an Office of its own and ask Microsoft's servers for more.
 */
function loadScript(address: string): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading = null;
      reject(new HostError('client_unavailable', `Microsoft's client library could not be loaded from ${address}.`));
    });
    document.head.append(script);
  });
  return loading;
}

export async function loadClient(address: string): Promise<ClientLibrary> {
  await loadScript(address);
  return {
    Excel: globalThis.Excel,
    OfficeExtension: globalThis.OfficeExtension,
    CustomFunctions: globalThis.CustomFunctions,
    setOffice: (office) => {
      Object.assign(globalThis, { Office: office });
    },
  };
}

async function loadCalculator(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new HostError('client_unavailable', `The calculation module could not be loaded from ${address}.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

export function browserPlatform(files: BrowserFiles): Platform {
  return {
    loadClient: () => loadClient(files.client),
    loadCalculator: () => loadCalculator(files.calculator),
  };
}

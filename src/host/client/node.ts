import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { HostError } from '../host-error';
import type { ClientLibrary, Platform } from './client-library';

const CLIENT = 'dist/excel-win32-16.01.debug.js';

/** A file of an installed package, wherever the program is started from. */
function packageFile(name: string, file: string): string {
  const root = createRequire(typeof __filename === 'string' ? __filename : join(process.cwd(), 'package.json'));
  return join(dirname(root.resolve(`${name}/package.json`)), file);
}

let compiled: Promise<Script> | null = null;

async function compile(): Promise<Script> {
  const file = packageFile('@microsoft/office-js', CLIENT);
  return new Script(await readFile(file, 'utf8'), { filename: file });
}

/** As much of a browser as the script asks for while it loads. Errors and promises are those of the add-in's own realm. */
function browserGlobals(): Record<string, unknown> {
  const location = { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' };
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Error,
    Promise,
    Date,
    location,
    navigator: { userAgent: 'node', appVersion: '' },
    document: {
      URL: location.href,
      head: {},
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
  };
  return Object.assign(globals, { window: globals, self: globals });
}

/** Runs Microsoft's Excel client in a context of its own: every host has its own copy. */
async function loadClient(): Promise<ClientLibrary> {
  compiled ??= compile();
  let script: Script;
  try {
    script = await compiled;
  } catch (cause) {
    compiled = null;
    throw new HostError('client_unavailable', `Microsoft's client library (${CLIENT}) could not be loaded.`, { cause });
  }
  const globals = browserGlobals();
  script.runInContext(createContext(globals));
  return {
    Excel: globals['Excel'] as typeof Excel,
    OfficeExtension: globals['OfficeExtension'] as typeof OfficeExtension,
    CustomFunctions: globals['CustomFunctions'] as typeof CustomFunctions,
    setOffice: (office) => {
      globals['Office'] = office;
    },
  };
}

async function loadCalculator(): Promise<Uint8Array> {
  return readFile(packageFile('excelize-wasm', 'excelize.wasm.gz'));
}

export const nodePlatform: Platform = { loadClient, loadCalculator };

import type { Start, Told, WorkbookService, WorkbookState } from '../port';
import { remote } from '../rpc';

/** Served with the page. */
const PROGRAM = 'workbench-host.js';
const CALCULATOR = 'excelize/excelize.wasm.gz';

/** Set by the build: changes whenever anything of it does. */
declare const __webpack_hash__: string;

/** The thread that holds a workbook, seen from the page. */
export interface HostThread {
  readonly service: WorkbookService;
  /** Rejects where the program of the thread cannot be loaded. */
  readonly failed: Promise<never>;
  /** For the frame of the pane: leads to the far end of Microsoft's client. */
  readonly excel: MessagePort;
  /** Calls back with how things stand whenever they have changed; the answer ends that. */
  onState(listener: (state: WorkbookState) => void): () => void;
  /** Called with the file of a workbook that the add-in opens beside this one. */
  onNewWorkbook: ((bytes: Uint8Array) => void) | null;
  /** Lets go of the workbook and everything about it. */
  end(): void;
}

/**
 * Starts a thread. Its program is loaded by a line of our own (a blob), because such a thread has the content security policy
 * of the page that started it; one loaded from an address would have none but what the server says, and could ask others.
 */
export function startHostThread(): HostThread {
  const at = (path: string): string => new URL(path, document.baseURI).href;
  const line = `importScripts(${JSON.stringify(at(`${PROGRAM}?${__webpack_hash__}`))});`;
  const address = URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const [page, excel] = [new MessageChannel(), new MessageChannel()];
  const start: Start = { page: page.port2, excel: excel.port2, calculator: at(CALCULATOR) };
  worker.postMessage(start, [page.port2, excel.port2]);
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(
        Object.assign(new Error('The program of the workbook could not be loaded.'), { code: 'client_unavailable' }),
      );
    };
  });
  failed.catch(() => undefined);
  const listeners = new Set<(state: WorkbookState) => void>();
  const tell = (said: unknown): void => {
    const told = said as Told;
    if (told.kind === 'new_workbook') thread.onNewWorkbook?.(told.bytes);
    else for (const listener of listeners) listener(told.state);
  };
  const thread: HostThread = {
    onNewWorkbook: null,
    service: remote<WorkbookService>(page.port1, tell),
    failed,
    excel: excel.port1,
    onState: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    end: () => {
      worker.terminate();
      page.port1.close();
      excel.port1.close();
      URL.revokeObjectURL(address);
    },
  };
  return thread;
}

import type { ClientLibrary, Platform } from './client/client-library';
import { connect } from './client/connect';
import { createOffice, type OfficeNamespace, type OfficeOptions } from './client/office';
import { HostEnd } from './host-end';
import { Workbook } from './model/workbook';
import type { FaultPoint, RequestRecord } from './protocol/session';
import { blankWorkbook } from './xlsx/blank';

export interface LocalHostOptions extends OfficeOptions {
  /** Bytes a request and an answer may have. 5 MB by default, as in Excel on the web; Infinity for none. */
  readonly payloadLimit?: number;
  /** What the file is called: `workbook.name`. "Book1.xlsx" by default. */
  readonly fileName?: string;
  /** Takes the file of a workbook that the add-in opens beside this one (`Excel.createWorkbook`); without it that is refused. */
  readonly openWorkbook?: (bytes: Uint8Array) => void;
  /** Whose settings `workbook.settings` are: an add-in sees its own alone. '' by default. */
  readonly addInId?: string;
}

/** Excel, as an add-in sees it, over one workbook. */
export interface LocalHost {
  /** Microsoft's `Excel` namespace, whose `Excel.run` works on this workbook. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeNamespace;
  /** Puts `Excel`, `OfficeExtension`, `Office` and `CustomFunctions` on globalThis, where the add-in looks for them. */
  install(): void;
  /** Puts back what was there before. */
  uninstall(): void;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Syncs that reached the host, those that only let go of ranges not counted. */
  readonly syncCount: number;
  /** Every request, in order. */
  readonly requests: readonly RequestRecord[];
  readonly faults: {
    /**
     * Makes the n-th sync from now on (1 is the next) fail. Nothing of its batch is carried out, unless `point` says
     * otherwise: 'after' loses the answer alone, a number lets so many of its actions through.
     */
    failSync(n: number, code: string, message?: string, point?: FaultPoint): void;
  };
  /** While a cell is edited requests fail, or wait when they were made with `delayForCellEdit`. */
  setCellEditMode(editing: boolean): void;
  /** Handlers given to `Office.actions.associate`, by name. */
  readonly actions: ReadonlyMap<string, unknown>;
  /** Functions given to `CustomFunctions.associate`, by id. */
  readonly customFunctions: ReadonlyMap<string, (...args: unknown[]) => unknown>;
  /** True after `Office.addin.showAsTaskpane`, false after `hide`, null where the add-in has asked for neither. */
  readonly paneShown: boolean | null;
  /** The model behind it, for tests. */
  readonly workbook: Workbook;
}

/** Opens a workbook on a platform. Rejects with a HostError where the bytes are no workbook. */
export async function openOn(
  platform: Platform,
  bytes: Uint8Array,
  options: LocalHostOptions = {},
): Promise<LocalHost> {
  const workbook = Workbook.open(bytes, options.addInId);
  const client = await platform.loadClient();
  return createHost(platform, client, workbook, options);
}

export function openNewOn(platform: Platform, options: LocalHostOptions = {}): Promise<LocalHost> {
  return openOn(platform, blankWorkbook(), options);
}

function createHost(
  platform: Platform,
  client: ClientLibrary,
  workbook: Workbook,
  options: LocalHostOptions,
): LocalHost {
  const actions = new Map<string, unknown>();
  const customFunctions = new Map<string, (...args: unknown[]) => unknown>();
  let paneShown: boolean | null = null;
  const office = createOffice(options, {
    actions,
    settings: workbook.settings,
    paneShown: (shown) => {
      paneShown = shown;
    },
  });
  client.setOffice(office);
  if (options.fileName !== undefined) workbook.name = options.fileName;
  workbook.newWorkbooks.onOpen = options.openWorkbook ?? null;
  const end = new HostEnd(
    workbook,
    platform,
    ({ message, selectionChanged }) => {
      connection.raise(message);
      if (selectionChanged) connection.selectionChanged();
    },
    options.payloadLimit,
  );
  const { session } = end;
  const connection = connect(
    client,
    { executeAsync: (partition, flags, message) => end.execute(partition, flags, message) },
    () => end.listen(),
  );
  let previous: Record<string, unknown> | null = null;
  const names = {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: office,
    CustomFunctions: {
      Error: client.CustomFunctions.Error,
      ErrorCode: client.CustomFunctions.ErrorCode,
      associate: (id: string, run: (...args: unknown[]) => unknown) => customFunctions.set(id, run),
    },
  };
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: office,
    install() {
      const globals = globalThis as unknown as Record<string, unknown>;
      previous ??= Object.fromEntries(Object.keys(names).map((name) => [name, globals[name]]));
      Object.assign(globals, names);
    },
    uninstall() {
      const globals = globalThis as unknown as Record<string, unknown>;
      for (const [name, value] of Object.entries(previous ?? {})) {
        if (value === undefined) Reflect.deleteProperty(globals, name);
        else globals[name] = value;
      }
      previous = null;
    },
    async save() {
      await workbook.calculation.settle();
      return workbook.save();
    },
    get syncCount() {
      return session.syncCount;
    },
    requests: session.requests,
    faults: {
      failSync: (n, code, message = `The sync was made to fail with ${code}.`, point = 'before') =>
        session.failSync(n, code, message, point),
    },
    setCellEditMode: (editing) => session.setCellEditMode(editing),
    actions,
    customFunctions,
    get paneShown() {
      return paneShown;
    },
    workbook,
  };
}

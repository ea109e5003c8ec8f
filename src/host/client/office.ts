/** What the host says of itself where an add-in asks. */
export interface OfficeOptions {
  /** "da-DK" by default. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** "PC" by default. */
  readonly platform?: 'PC' | 'OfficeOnline' | 'Mac' | 'iOS' | 'Android' | 'Universal';
  /** Highest version of each requirement set; false turns a set off. Sets not named are as by default. */
  readonly requirementSets?: Readonly<Record<string, string | false>>;
}

/** The sets that this host answers to. Members it lacks are answered with an error all the same. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.17',
  delayforcelledit: '1.1',
  dialogapi: '1.2',
  addincommands: '1.1',
  sharedruntime: '1.2',
};

export interface OfficeNamespace {
  readonly onReady: (callback?: (info: HostInfo) => unknown) => Promise<HostInfo>;
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly host: string;
    readonly platform: string;
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
    readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
    readonly officeTheme: undefined;
    readonly document: { readonly settings: DocumentSettings };
  };
  readonly actions: { readonly associate: (name: string, handler: unknown) => void };
  readonly addin: { readonly showAsTaskpane: () => Promise<void>; readonly hide: () => Promise<void> };
  readonly AsyncResultStatus: { readonly Succeeded: 'succeeded'; readonly Failed: 'failed' };
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
}

/** `Office.context.document.settings`: the same settings as `workbook.settings`, the older way. */
interface DocumentSettings {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly saveAsync: (callback?: (result: { readonly status: 'succeeded' }) => void) => void;
}

/** What `Office` reaches beyond itself. */
export interface OfficeReach {
  /** Handlers given to `Office.actions.associate`, by name. */
  readonly actions: Map<string, unknown>;
  readonly settings: {
    get(name: string): unknown;
    set(name: string, value: unknown): void;
    delete(name: string): void;
  };
  /** Called when the add-in shows its pane (true) or hides it. */
  readonly paneShown: (shown: boolean) => void;
}

interface HostInfo {
  readonly host: string;
  readonly platform: string;
}

const enumeration = (...names: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** A minimal `Office`: only what an Excel add-in of this kind asks for outside `Excel.*`. */
export function createOffice(options: OfficeOptions, reach: OfficeReach): OfficeNamespace {
  const { actions, settings, paneShown } = reach;
  const displayLanguage = options.displayLanguage ?? 'da-DK';
  const info: HostInfo = { host: 'Excel', platform: options.platform ?? 'PC' };
  const overrides = Object.fromEntries(
    Object.entries(options.requirementSets ?? {}).map(([name, version]) => [name.toLowerCase(), version]),
  );
  const sets: Readonly<Record<string, string | false>> = { ...REQUIREMENT_SETS, ...overrides };
  const isSetSupported = (name: string, version = '1.1'): boolean => {
    const highest = sets[name.toLowerCase()];
    return typeof highest === 'string' && compare(highest, String(version)) >= 0;
  };
  return {
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
    context: {
      displayLanguage,
      contentLanguage: options.contentLanguage ?? displayLanguage,
      ...info,
      diagnostics: { ...info, version: '16.0.0.0' },
      requirements: { isSetSupported },
      officeTheme: undefined,
      document: {
        settings: {
          get: (name) => settings.get(name) ?? null,
          set: (name, value) => settings.set(name, value),
          remove: (name) => settings.delete(name),
          saveAsync: (callback) => callback?.({ status: 'succeeded' }),
        },
      },
    },
    actions: { associate: (name, handler) => actions.set(name, handler) },
    addin: {
      showAsTaskpane: () => Promise.resolve(paneShown(true)),
      hide: () => Promise.resolve(paneShown(false)),
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    isSetSupported,
    HostType: enumeration('Word', 'Excel', 'PowerPoint', 'Outlook', 'OneNote', 'Project', 'Access'),
    PlatformType: enumeration('PC', 'OfficeOnline', 'Mac', 'iOS', 'Android', 'Universal'),
  };
}

function compare(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (x?.[i] ?? 0) - (y?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

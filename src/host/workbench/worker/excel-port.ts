import type { HostEnd } from '../../host-end';
import type { Workbook } from '../../model/workbook';
import type { RequestMessage } from '../../protocol/batch';

/** What Microsoft's client asks of the thread that holds the workbook. */
export interface ExcelService {
  /** A RequestMessage and a ResponseMessage as JSON: a long text passes from thread to thread at once, many values do not. */
  execute(partition: unknown, flags: number, message: string): Promise<string>;
  /** The add-in wants to hear of events from now on. */
  listen(): Promise<void>;
  /** The add-in's settings in the workbook, for `Office.context.document.settings`. */
  settings(): Promise<readonly (readonly [name: string, value: unknown])[]>;
  setSetting(name: string, value: unknown): Promise<void>;
  deleteSetting(name: string): Promise<void>;
}

/** What a request does to the workbook, as far as the page is concerned. */
type Effect = 'none' | 'selection' | 'setting' | 'change';

const SELECTING = /^(Select|Activate)$/;
/** Opening another workbook leaves this one as it is. */
const READING = /^(Get|Load|_|Calculate|CreateWorkbook$|CreateAndOpenWorkbook$|Open$)/;

/** By the names of the members it uses: setting a property and calling what neither reads nor selects is a change. */
export function effectOf({ Body }: RequestMessage): Effect {
  const { Actions, ObjectPaths } = Body;
  const methods = [
    ...Actions.filter(({ ActionType }) => ActionType === 3).map(({ Name }) => Name),
    ...Object.values(ObjectPaths)
      .filter(({ ObjectPathType }) => ObjectPathType === 3)
      .map(({ Name }) => Name),
  ];
  const changes = methods.some((name) => !READING.test(name) && !SELECTING.test(name));
  if (changes || Actions.some(({ ActionType }) => ActionType === 4)) return 'change';
  return methods.some((name) => SELECTING.test(name)) ? 'selection' : 'none';
}

/** Carries out the client's requests, and says what each has done. */
export function excelService(end: HostEnd, { settings }: Workbook, after: (effect: Effect) => void): ExcelService {
  return {
    execute: async (partition, flags, text) => {
      const message = JSON.parse(text) as RequestMessage;
      const response = await end.execute(partition, flags, message);
      after(effectOf(message));
      return JSON.stringify(response);
    },
    listen: async () => end.listen(),
    settings: async () => settings.entries(),
    setSetting: async (name, value) => {
      settings.set(name, value);
      after('setting');
    },
    deleteSetting: async (name) => {
      settings.delete(name);
      after('setting');
    },
  };
}

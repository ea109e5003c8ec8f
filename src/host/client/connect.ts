import type { RequestMessage, ResponseMessage } from '../protocol/batch';
import type { ClientLibrary } from './client-library';

/** What the client calls in place of Excel. */
export interface RequestExecutor {
  executeAsync(partition: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** The parts of the client's session that are not in its published types. */
interface EventRegistration {
  callHandlers(eventId: number, targetId: string, argument: unknown): void;
}

interface SessionBase {
  _resolveRequestUrlAndHeaderInfo: () => Promise<{ url: string; headers: object }>;
  _createRequestExecutorOrNull: () => RequestExecutor;
  getEventRegistration: () => EventRegistration;
}

interface SessionBaseConstructor {
  new (): SessionBase;
  _overrideSession: SessionBase | undefined;
}

interface UnpublishedExtension {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly SessionBase: SessionBaseConstructor;
  readonly EventRegistration: new (register: () => Promise<void>, unregister: () => Promise<void>) => EventRegistration;
  readonly _testSetRichApiMessageReadyImpl?: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent?: (message: EventMessage) => void;
}

export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** Number of the selection event of the whole document. */
const DOCUMENT_SELECTION_CHANGED = 2;

/** A client whose requests go to an executor of ours. */
export interface Connection {
  /** Hands events to the handlers that the add-in has registered on sheets and tables. */
  raise(message: EventMessage): void;
  /** Tells the handlers of `workbook.onSelectionChanged`. */
  selectionChanged(): void;
}

/** Makes every `Excel.run` of this client send its requests to an executor; `listen` is called when the add-in wants events. */
export function connect({ OfficeExtension }: ClientLibrary, executor: RequestExecutor, listen: () => void): Connection {
  const extension = OfficeExtension as unknown as UnpublishedExtension;
  const done = (): Promise<void> => Promise.resolve();
  const register = (): Promise<void> => {
    listen();
    return done();
  };
  const registration = new extension.EventRegistration(register, done);
  const session = new extension.SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: '', headers: {} });
  session._createRequestExecutorOrNull = () => executor;
  session.getEventRegistration = () => registration;
  extension.SessionBase._overrideSession = session;
  // An Excel without a requirement set answers ApiNotFound; the client can tell as well, by what Office says is supported.
  extension.CommonUtility._doApiNotSupportedCheck = true;
  // Without this the client asks Office.context.document to register for messages.
  extension._testSetRichApiMessageReadyImpl?.(done);
  return {
    raise: (message) => extension._testTriggerRichApiMessageEvent?.(message),
    selectionChanged: () => registration.callHandlers(DOCUMENT_SELECTION_CHANGED, '', {}),
  };
}

import type { RequestMessage, ResponseMessage } from '../protocol/batch';
import type { ClientLibrary } from './client-library';

/** What the client calls in place of Excel. */
export interface RequestExecutor {
  executeAsync(customData: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** The parts of the client's session that are not in its published types. */
interface SessionBase {
  _resolveRequestUrlAndHeaderInfo: () => Promise<{ url: string; headers: object }>;
  _createRequestExecutorOrNull: () => RequestExecutor;
}

interface SessionBaseConstructor {
  new (): SessionBase;
  _overrideSession: SessionBase | undefined;
}

interface UnpublishedExtension {
  readonly SessionBase: SessionBaseConstructor;
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

/** Makes every `Excel.run` of this client send its requests to an executor. */
export function connect({ OfficeExtension }: ClientLibrary, executor: RequestExecutor): void {
  const { SessionBase, _testSetRichApiMessageReadyImpl } = OfficeExtension as unknown as UnpublishedExtension;
  const session = new SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: '', headers: {} });
  session._createRequestExecutorOrNull = () => executor;
  SessionBase._overrideSession = session;
  // Without this the client asks Office.context.document to register for messages.
  _testSetRichApiMessageReadyImpl?.(() => Promise.resolve());
}

/** Hands an event to the handlers that the add-in has registered. */
export function raise({ OfficeExtension }: ClientLibrary, message: EventMessage): void {
  (OfficeExtension as unknown as UnpublishedExtension)._testTriggerRichApiMessageEvent?.(message);
}

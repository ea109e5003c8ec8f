import type { Platform } from './client/client-library';
import type { EventMessage } from './client/connect';
import { eventMessages } from './event-messages';
import type { Workbook } from './model/workbook';
import { webWorkbookObject } from './objects/new-workbook';
import { workbookObject } from './objects/workbook';
import type { RequestMessage, ResponseMessage } from './protocol/batch';
import { Session } from './protocol/session';
import { References } from './references';

/** Bytes a request and an answer may have in Excel on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What happened in the workbook, as the client is to hear of it. */
export interface HostEvents {
  readonly message: EventMessage;
  /** The selection of the whole workbook is another one. */
  readonly selectionChanged: boolean;
}

/**
 * The far end of Microsoft's client: answers its requests over a workbook and says what happened there. It needs neither the
 * client nor a page, so it may live in a thread of its own; what goes in and out is plain data.
 */
export class HostEnd {
  readonly session: Session;
  private listening = false;
  private scheduled = false;

  constructor(
    private readonly workbook: Workbook,
    platform: Pick<Platform, 'loadCalculator'>,
    /** Given what happened, after the answer to the request that made it happen. */
    private readonly raise: (events: HostEvents) => void,
    payloadLimit = PAYLOAD_LIMIT,
  ) {
    const references = new References();
    workbook.calculation.usePlatform(platform);
    this.session = new Session(
      {
        root: workbookObject(workbook),
        webRoot: webWorkbookObject(workbook),
        reference: (id) => references.find(id),
        keep: (object) => references.keep(object),
        release: (id) => references.release(id),
        releaseAll: () => references.releaseAll(),
        listen: () => this.listen(),
        beforeRead: () => workbook.calculation.prepare(),
      },
      { payloadLimit },
      () => this.raiseLater(),
    );
    workbook.events.onAdded(() => this.raiseLater());
  }

  /** `partition` is the client's own name for where a request begins. */
  execute(partition: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage> {
    return this.session.executeAsync(partition, flags, message);
  }

  /** Somebody wants events; until then what happens is forgotten. */
  listen(): void {
    this.listening = true;
  }

  /** The add-in gets the answer to its request first. */
  private raiseLater(): void {
    if (!this.listening) this.workbook.events.take();
    if (this.scheduled || this.session.busy || !this.listening) return;
    this.scheduled = true;
    setTimeout(() => this.raiseNow(), 0);
  }

  private raiseNow(): void {
    this.scheduled = false;
    const events = this.workbook.events.take();
    if (events.length === 0) return;
    const selectionChanged = events.some(({ kind }) => kind === 'selection_changed');
    this.raise({ message: eventMessages(events), selectionChanged });
  }
}

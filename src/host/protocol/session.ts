import { apiError, ApiError } from './api-error';
import type { ActionResult, RequestBody, RequestMessage, ResponseMessage } from './batch';
import { runBatch, type BatchHost } from './executor';
import type { HostObject } from './host-object';

/** One request that reached the executor. */
export interface RequestRecord {
  readonly actions: number;
  /** Bytes of the body as JSON, there and back. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Sent by the client after Excel.run to let go of ranges; not a sync of the add-in's. */
  readonly cleanup: boolean;
  /** Code of the error it was answered with. */
  readonly error: string | null;
}

export interface SessionOptions {
  /** Bytes a request and an answer may have; 5 MB as in Excel on the web. Infinity for none. */
  readonly payloadLimit: number;
}

export interface SessionHost extends BatchHost {
  /** Where requests of the partition of Excel on the web begin. */
  readonly webRoot: HostObject;
}

/** What the client names the requests that only Excel on the web answers; all others have another name, or none. */
const WEB_PARTITION = 'WacPartition';

/** Flag of a request that is to wait while a cell is being edited (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

const CELL_EDIT_MESSAGE =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';
const REQUEST_TOO_LARGE =
  'The request payload size has exceeded the limit. Please refer to the documentation of resource limits.';
const RESPONSE_TOO_LARGE =
  'The response payload size has exceeded the limit. Please refer to the documentation of resource limits.';

/** How much of a batch is carried out before its sync fails: nothing, all of it, or so many of its actions. */
export type FaultPoint = 'before' | 'after' | number;

interface Fault {
  readonly error: ApiError;
  readonly point: FaultPoint;
}

/** Answers the requests of Microsoft's client: limits, edit mode and faults first, then the batch. */
export class Session {
  readonly requests: RequestRecord[] = [];
  private readonly faults = new Map<number, Fault>();
  private editing = false;
  private waiting: (() => void)[] = [];
  /** A batch is being carried out. */
  busy = false;
  /** Requests are carried out one after the other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: SessionHost,
    private readonly options: SessionOptions,
    private readonly afterRequest: () => void,
  ) {}

  /** Requests of the add-in's; those that only let go of ranges are not counted. */
  get syncCount(): number {
    return this.requests.filter(({ cleanup }) => !cleanup).length;
  }

  /** Makes the n-th sync from now on (1 is the next) fail with an error, at a point of its batch. */
  failSync(n: number, code: string, message: string, point: FaultPoint): void {
    this.faults.set(this.syncCount + n, { error: new ApiError(code, message), point });
  }

  setCellEditMode(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  executeAsync(partition: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const root = partition === WEB_PARTITION ? this.host.webRoot : this.host.root;
    const answer = this.last.then(() => this.answer(root, flags, message));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** What goes over is text: an undefined in a matrix arrives as null, and nothing is shared with the add-in's objects. */
  private async answer(root: HostObject, flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const request = JSON.stringify(message.Body);
    const body = JSON.parse(request) as RequestBody;
    const requestBytes = byteLength(request);
    const removes = body.Actions.some(({ Name }) => Name === '_RemoveReference');
    const cleanup =
      removes &&
      body.Actions.every(
        ({ ActionType, Name }) => ActionType === 1 || (ActionType === 3 && Name === '_RemoveReference'),
      );
    const number = this.syncCount + 1;
    const refused = await this.refusal(flags, requestBytes, cleanup ? null : number);
    const record = { actions: body.Actions.length, requestBytes, cleanup };
    if (refused) {
      this.requests.push({ ...record, responseBytes: 0, error: refused.code });
      return refusalMessage(refused);
    }
    this.busy = true;
    const fault = cleanup ? undefined : this.faults.get(number);
    const point = fault?.point;
    const actions = typeof point === 'number' ? body.Actions.slice(0, point) : body.Actions;
    const { results, traceIds, error } = await runBatch({ ...this.host, root }, { ...body, Actions: actions }).finally(
      () => {
        this.busy = false;
      },
    );
    if (fault) {
      this.requests.push({ ...record, responseBytes: 0, error: fault.error.code });
      this.afterRequest();
      return refusalMessage(fault.error);
    }
    const response = JSON.stringify(results);
    const responseBytes = byteLength(response);
    const tooLarge = responseBytes > this.options.payloadLimit;
    this.requests.push({
      ...record,
      responseBytes,
      error: tooLarge ? 'ResponsePayloadSizeLimitExceeded' : (error?.Code ?? null),
    });
    this.afterRequest();
    if (tooLarge) return refusalMessage(apiError('ResponsePayloadSizeLimitExceeded', RESPONSE_TOO_LARGE));
    return {
      HttpStatusCode: 200,
      ErrorCode: '',
      ErrorMessage: '',
      Headers: {},
      Body: { Results: JSON.parse(response) as ActionResult[], TraceIds: traceIds, Error: error },
    };
  }

  private async refusal(flags: number, bytes: number, number: number | null): Promise<ApiError | null> {
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return apiError('InvalidOperationInCellEditMode', CELL_EDIT_MESSAGE);
      await new Promise<void>((go) => this.waiting.push(go));
    }
    const fault = number === null ? undefined : this.faults.get(number);
    if (fault?.point === 'before') return fault.error;
    return bytes > this.options.payloadLimit ? apiError('RequestPayloadSizeLimitExceeded', REQUEST_TOO_LARGE) : null;
  }
}

function refusalMessage({ code, message }: ApiError): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

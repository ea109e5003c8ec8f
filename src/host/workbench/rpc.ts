/** Calls from one thread to another: every method takes and gives plain data, and gives it later. */

/** The ends of a channel, as far as they are used here. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
}

interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } };

interface Told {
  readonly told: unknown;
}

/** An error of the other side, with its code; `unknown` where it had none. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' ? code : 'unknown';
}

/** Answers the calls that come through a port with a service's methods. Returns how to tell the other side something. */
export function serve(port: Port, service: object): (told: unknown) => void {
  port.onmessage = ({ data }) => {
    const { id, method, args } = data as Call;
    const run: unknown = Reflect.get(service, method);
    const answer = (message: Answer): void => port.postMessage(message);
    Promise.resolve()
      .then((): unknown => {
        if (typeof run !== 'function') throw new Error(`There is no ${method} here.`);
        return Reflect.apply(run, service, [...args]);
      })
      .then(
        (value) => answer({ id, value }),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          answer({ id, error: { code: codeOf(error), message } });
        },
      );
  };
  return (told) => port.postMessage({ told } satisfies Told);
}

/** The service at the other end of a port; `onTold` is given what it tells of its own accord. */
export function remote<Service extends object>(port: Port, onTold: (told: unknown) => void = () => undefined): Service {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: RemoteError) => void }>();
  let next = 1;
  port.onmessage = ({ data }) => {
    const message = data as Answer | Told;
    if ('told' in message) {
      onTold(message.told);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) call?.reject(new RemoteError(message.error.code, message.error.message));
    else call?.resolve(message.value);
  };
  const call =
    (method: string) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, method, args } satisfies Call);
      });
  // A service is no promise: `then` would be asked for by whoever awaits it.
  const target: object = {};
  return new Proxy(target, {
    get: (_, method) => (typeof method === 'string' && method !== 'then' ? call(method) : undefined),
  }) as Service;
}

import { newLocalHost, type LocalHost } from '../../src/host';

export type Run = (...args: unknown[]) => Promise<unknown>;

/** A host on which the add-in's functions are associated, as on the pane's page. */
export async function hostWithFunctions(displayLanguage = 'da-DK'): Promise<LocalHost> {
  const host = await newLocalHost({ displayLanguage });
  host.install();
  const { associateFunctions } = await import('../../src/functions');
  associateFunctions();
  return host;
}

/** The function Excel would call for an id. */
export function functionOf(host: LocalHost, id: string): Run {
  const run = host.customFunctions.get(id);
  if (run === undefined) throw new Error(`${id} is not associated`);
  return async (...args) => run(...args, { functionName: id });
}

/** The error value and message that a call ends with. */
export async function errorFrom(call: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await call;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error('the function gave a value');
}

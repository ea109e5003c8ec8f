import { readFile, writeFile } from 'node:fs/promises';
import { WorkbookError } from '../../app';
import { errorText, type Translator } from '../../i18n';
import { HostError } from '..';

/** A file that cannot be read or written, with the path the user gave. */
class FileError extends Error {
  constructor(
    readonly code: 'cannot_read' | 'cannot_write',
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${code}: ${path} (${reason})`);
  }
}

const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError('cannot_read', path, reasonOf(error));
  }
}

export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new FileError('cannot_write', path, reasonOf(error));
  }
}

/** Every trouble a user can meet, as a sentence; null for a programmer's error. */
export function troubleText(error: unknown, translator: Translator): string | null {
  if (error instanceof FileError) return translator.t(`cli.${error.code}`, { text: error.path, name: error.reason });
  if (error instanceof HostError) return translator.lookup(`cli.${error.code}`) ?? error.message;
  if (error instanceof WorkbookError) return errorText(translator, error.code, error.params);
  return null;
}

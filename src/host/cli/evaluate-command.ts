import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { evaluate, WorkbookError, write, type Evaluation, type Written } from '../../app';
import { createTranslator, errorText, type Translator } from '../../i18n';
import { HostError, openLocalHost, type LocalHost } from '..';
import { EXIT, type ExitCode } from './exit-codes';
import type { Terminal } from './main';
import type { EvaluateArguments } from './options';
import { findingLines, goalLines, headLines } from './report';
import { resultOf } from './result';

/** `maalbar evaluate`: opens the workbook on the local host, runs the add-in's own use cases on it, saves it, and reports. */
export async function runEvaluate(args: EvaluateArguments, terminal: Terminal): Promise<ExitCode> {
  const translator = createTranslator(args.language);
  if (resolve(args.input) === resolve(args.output)) {
    terminal.err(translator.t('cli.same_file'));
    return EXIT.usage;
  }
  for (const flag of args.notYet) terminal.err(translator.t('cli.not_yet', { text: flag }));
  try {
    const host = await openLocalHost(await readInput(args.input));
    const { evaluation, written } = await inHost(host, args);
    await writeOutput(args.output, await host.save());
    if (args.json !== null) {
      const result = resultOf(evaluation, written.findings, host.syncCount);
      await writeOutput(args.json, `${JSON.stringify(result, null, 2)}\n`);
    }
    report(evaluation, written, args, translator, terminal);
    return EXIT.done;
  } catch (error) {
    const message = troubleText(error, translator);
    if (message === null) throw error;
    terminal.err(message);
    return EXIT.workbook;
  }
}

async function inHost(
  host: LocalHost,
  { asOf, area, charts, live }: EvaluateArguments,
): Promise<{ evaluation: Evaluation; written: Written }> {
  host.install();
  try {
    const evaluation = await evaluate({ ...(asOf === null ? {} : { asOf }), ...(area === null ? {} : { area }) });
    return { evaluation, written: await write(evaluation, { charts, ...(live ? { mode: 'live' } : {}) }) };
  } finally {
    host.uninstall();
  }
}

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

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError('cannot_read', path, reasonOf(error));
  }
}

async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new FileError('cannot_write', path, reasonOf(error));
  }
}

/** Every trouble a user can meet, as a sentence; null for a programmer's error. */
function troubleText(error: unknown, translator: Translator): string | null {
  if (error instanceof FileError) return translator.t(`cli.${error.code}`, { text: error.path, name: error.reason });
  if (error instanceof HostError) return translator.lookup(`cli.${error.code}`) ?? error.message;
  if (error instanceof WorkbookError) return errorText(translator, error.code);
  return null;
}

function report(
  evaluation: Evaluation,
  written: Written,
  args: EvaluateArguments,
  translator: Translator,
  terminal: Terminal,
): void {
  const lines = [
    ...headLines(evaluation, translator),
    '',
    ...goalLines(evaluation, translator),
    '',
    ...findingLines(evaluation, written.findings, translator),
    '',
    translator.t('cli.wrote', { sheets: written.sheets.join(', '), text: args.output }),
  ];
  for (const line of lines) terminal.out(line);
}

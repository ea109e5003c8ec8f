import { resolve } from 'node:path';
import { evaluate, write, type Evaluation, type Written } from '../../app';
import { createTranslator, type Translator } from '../../i18n';
import { openLocalHost, type LocalHost } from '..';
import { EXIT, type ExitCode } from './exit-codes';
import { readInput, troubleText, writeOutput } from './files';
import type { Terminal } from './terminal';
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
  { asOf, area, charts, appendix, meeting, live }: EvaluateArguments,
): Promise<{ evaluation: Evaluation; written: Written }> {
  host.install();
  try {
    const evaluation = await evaluate({ ...(asOf === null ? {} : { asOf }), ...(area === null ? {} : { area }) });
    return {
      evaluation,
      written: await write(evaluation, {
        charts,
        appendix,
        ...(meeting === null ? {} : { meeting }),
        ...(live ? { mode: 'live' } : {}),
      }),
    };
  } finally {
    host.uninstall();
  }
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
    translator.t(written.sheets.length === 0 ? 'cli.wroteNothing' : 'cli.wrote', {
      sheets: written.sheets.join(', '),
      text: args.output,
    }),
  ];
  for (const line of lines) terminal.out(line);
}

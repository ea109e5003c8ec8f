import { resolve } from 'node:path';
import { commit, preparePlanText, readPlanText, type PlanText, type Written } from '../../app';
import { createTranslator } from '../../i18n';
import { newLocalHost, openLocalHost } from '..';
import { EXIT, type ExitCode } from './exit-codes';
import { readInput, troubleText, writeOutput } from './files';
import type { Terminal } from './terminal';
import { isDocumentFile, plainText } from './plain-text';
import type { TextArguments } from './text-options';
import { planFindingLines, planLines } from './text-report';
import { textResultOf } from './text-result';

/** `maalbar text`: reads the goals of a plan's text, tells them, and puts them into a workbook through the add-in's own use cases. */
export async function runText(args: TextArguments, terminal: Terminal): Promise<ExitCode> {
  const translator = createTranslator(args.language);
  const { input, output, into, json } = args;
  if (output !== null && [input, into ?? ''].some((path) => resolve(path) === resolve(output))) {
    terminal.err(translator.t('cli.same_file'));
    return EXIT.usage;
  }
  try {
    const bytes = await readInput(input);
    if (isDocumentFile(bytes)) {
      terminal.err(translator.t('cli.not_plain_text', { text: input }));
      return EXIT.workbook;
    }
    const plan = readPlanText(plainText(bytes), { planYear: args.planYear });
    const written = output === null ? null : await insert(plan, into, output);
    const result = `${JSON.stringify(textResultOf(plan, written?.findings ?? []), null, 2)}\n`;
    if (json?.file != null) await writeOutput(json.file, result);
    const lines = [
      ...planLines(plan, input, translator),
      '',
      ...planFindingLines(plan, written?.findings ?? [], translator),
    ];
    if (written !== null && output !== null && written.sheets.length > 0)
      lines.push(
        '',
        translator.t(written.sheets.length === 0 ? 'cli.wroteNothing' : 'cli.wrote', {
          sheets: written.sheets.join(', '),
          text: output,
        }),
      );
    // Data on standard output stands alone there, so that another program can read it.
    const say = json !== null && json.file === null ? terminal.err : terminal.out;
    for (const line of lines) say(line);
    if (json !== null && json.file === null) terminal.out(result.trimEnd());
    return EXIT.done;
  } catch (error) {
    const message = troubleText(error, translator);
    if (message === null) throw error;
    terminal.err(message);
    return EXIT.workbook;
  }
}

/** Every goal that was found, and every figure with a period, put into a workbook. */
async function insert(plan: PlanText, into: string | null, output: string): Promise<Written> {
  const host = into === null ? await newLocalHost() : await openLocalHost(await readInput(into));
  host.install();
  try {
    const { planYear, goals, observations } = plan;
    const written = await commit(await preparePlanText(goals, { planYear, observations }));
    await writeOutput(output, await host.save());
    return written;
  } finally {
    host.uninstall();
  }
}

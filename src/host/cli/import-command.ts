import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commit, importInto, type ImportProposal } from '../../app';
import { createTranslator, formatPeriod, issueText, placeText, type Language } from '../../i18n';
import { openLocalHost } from '..';
import { EXIT, type ExitCode } from './exit-codes';
import { readInput, troubleText, writeOutput } from './files';
import type { Terminal } from './terminal';
import { languageArgument, type UsageError } from './options';

/** `maalbar import IN.xlsx DATA.csv --out OUT.xlsx`, checked. */
export interface ImportArguments {
  readonly input: string;
  readonly data: string;
  readonly output: string;
  readonly language: Language;
}

export function importArguments(args: readonly string[]): ImportArguments | UsageError {
  const parsed = parse(args);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [input, data, ...others] = positionals;
  if (input === undefined || data === undefined) return { code: 'no_data' };
  if (others.length > 0) return { code: 'too_many', params: { text: others.join(' ') } };
  if (values.out === undefined) return { code: 'no_output' };
  return { input, data, output: values.out, language: languageArgument(args) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, lang: { type: 'string' } },
    });
  } catch (error) {
    return {
      code: 'bad_flag',
      params: { text: error instanceof Error ? error.message : String(error) },
    } satisfies UsageError;
  }
}

/** `maalbar import`: a CSV file onto a new sheet of a workbook, through the add-in's own use case. */
export async function runImport(args: ImportArguments, terminal: Terminal): Promise<ExitCode> {
  const translator = createTranslator(args.language);
  if ([args.input, args.data].some((path) => resolve(path) === resolve(args.output))) {
    terminal.err(translator.t('cli.same_file'));
    return EXIT.usage;
  }
  try {
    const bytes = await readInput(args.data);
    const host = await openLocalHost(await readInput(args.input));
    host.install();
    let proposal: ImportProposal;
    try {
      proposal = await importInto({ bytes, name: basename(args.data) });
      if (proposal.summary !== null) await commit(proposal);
    } finally {
      host.uninstall();
    }
    const { summary, findings } = proposal;
    for (const finding of findings) {
      const place = placeText(translator, finding);
      terminal.out(`${place === '' ? '' : `${place}: `}${issueText(translator, finding)}`);
    }
    if (summary === null) return EXIT.workbook;
    await writeOutput(args.output, await host.save());
    const period = (code: string | null) => (code === null ? '-' : formatPeriod(code, args.language));
    const { rows, series: count, sheet, first, last } = summary;
    terminal.out(
      translator.t('cli.imported', { rows, count, sheet, first: period(first), last: period(last), text: args.output }),
    );
    return EXIT.done;
  } catch (error) {
    const message = troubleText(error, translator);
    if (message === null) throw error;
    terminal.err(message);
    return EXIT.workbook;
  }
}

import { createTranslator } from '../../i18n';
import { runEvaluate } from './evaluate-command';
import { EXIT, type ExitCode } from './exit-codes';
import { importArguments, runImport } from './import-command';
import { runNewYear } from './new-year-command';
import { newYearArguments } from './new-year-options';
import { evaluateArguments, languageArgument, type UsageError } from './options';
import { STANDARD, type Terminal } from './terminal';
import { runText } from './text-command';
import { textArguments } from './text-options';
import { usage } from './usage';

/** The command line of Målbar: `maalbar evaluate`, `text`, `new-year`, `import`. Never throws for anything a user can cause. */
export async function main(args: readonly string[], terminal: Terminal = STANDARD): Promise<ExitCode> {
  const translator = createTranslator(languageArgument(args));
  const refuse = (error: UsageError): ExitCode => {
    terminal.err(translator.lookup(`cli.${error.code}`, error.params) ?? error.code);
    terminal.err('');
    terminal.err(usage(translator.language));
    return EXIT.usage;
  };
  const [command, ...rest] = args;
  if (command === undefined) return refuse({ code: 'no_command' });
  if (command === 'help' || args.some((argument) => argument === '--help' || argument === '-h')) {
    terminal.out(usage(translator.language));
    return EXIT.done;
  }
  if (command === 'text') {
    const parsed = textArguments(rest);
    return 'code' in parsed ? refuse(parsed) : runText(parsed, terminal);
  }
  if (command === 'new-year') {
    const parsed = newYearArguments(rest);
    return 'code' in parsed ? refuse(parsed) : runNewYear(parsed, terminal);
  }
  if (command === 'import') {
    const parsed = importArguments(rest);
    return 'code' in parsed ? refuse(parsed) : runImport(parsed, terminal);
  }
  if (command !== 'evaluate') return refuse({ code: 'unknown_command', params: { text: command } });
  const parsed = evaluateArguments(rest);
  return 'code' in parsed ? refuse(parsed) : runEvaluate(parsed, terminal);
}

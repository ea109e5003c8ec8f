import { resolve } from 'node:path';
import {
  commit,
  draftNewYear,
  evaluate,
  newYearCoverage,
  prepareEmptyPlan,
  proposeNewYear,
  type NewYearDraft,
  type Written,
} from '../../app';
import { createTranslator, type Translator } from '../../i18n';
import { inWorkbook } from '../../workbook/excel/run';
import { newLocalHost, openLocalHost, type LocalHost } from '..';
import { EXIT, type ExitCode } from './exit-codes';
import { readInput, troubleText, writeOutput } from './files';
import type { Terminal } from './terminal';
import type { NewYearArguments } from './new-year-options';
import { coverageLines, draftLines } from './new-year-report';
import { newYearResult } from './new-year-result';
import { findingLines } from './report';

/** `maalbar new-year`: next year's plan beside this year's, or an empty one, through the add-in's own use cases. */
export async function runNewYear(args: NewYearArguments, terminal: Terminal): Promise<ExitCode> {
  const translator = createTranslator(args.language);
  if (args.input !== null && resolve(args.input) === resolve(args.output)) {
    terminal.err(translator.t('cli.same_file'));
    return EXIT.usage;
  }
  try {
    const host = args.input === null ? await newLocalHost() : await openLocalHost(await readInput(args.input));
    const { draft, written } = await inHost(host, args);
    if (written.sheets.length === 0) {
      for (const line of findingLines({ findings: [], goals: [] }, written.findings, translator)) terminal.err(line);
      return EXIT.workbook;
    }
    await writeOutput(args.output, await host.save());
    if (args.json !== null) {
      await writeOutput(args.json, `${JSON.stringify(newYearResult(args, draft, written), null, 2)}\n`);
    }
    report(draft, written, args, translator, terminal);
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
  args: NewYearArguments,
): Promise<{ draft: NewYearDraft | null; written: Written }> {
  const { input, year, area, asOf } = args;
  host.install();
  try {
    if (input === null) {
      const written = await commit(await prepareEmptyPlan({ year, area: area ?? '' }));
      await withoutBlankSheet();
      return { draft: null, written };
    }
    const evaluation = await evaluate({ ...(asOf === null ? {} : { asOf }), ...(area === null ? {} : { area }) });
    const draft = draftNewYear(evaluation, { year });
    return { draft, written: await commit(proposeNewYear(evaluation, draft)) };
  } finally {
    host.uninstall();
  }
}

/** A workbook from nothing begins with an empty sheet that no plan needs. */
function withoutBlankSheet(): Promise<void> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getFirst().delete();
    worksheets.getFirst().activate();
    await context.sync();
  });
}

function report(
  draft: NewYearDraft | null,
  written: Written,
  args: NewYearArguments,
  translator: Translator,
  terminal: Terminal,
): void {
  const lines = [
    ...(draft === null
      ? [translator.t('newYearReport.from_nothing', { year: args.year, area: args.area ?? '' })]
      : [...draftLines(draft, translator), '', ...coverageLines(newYearCoverage(draft), draft, translator)]),
    ...(written.findings.length === 0
      ? []
      : ['', ...findingLines({ findings: [], goals: [] }, written.findings, translator)]),
    '',
    translator.t(written.sheets.length === 0 ? 'cli.wroteNothing' : 'cli.wrote', {
      sheets: written.sheets.join(', '),
      text: args.output,
    }),
  ];
  for (const line of lines) terminal.out(line);
}

import { parseArgs } from 'node:util';
import { isPeriod, parsePeriodText } from '../../engine';
import type { Language } from '../../i18n';

/** `maalbar evaluate IN.xlsx --out OUT.xlsx [...]`, checked. */
export interface EvaluateArguments {
  readonly input: string;
  readonly output: string;
  readonly json: string | null;
  readonly asOf: string | null;
  readonly area: string | null;
  readonly charts: boolean;
  /** Formulas that go on evaluating, instead of values. */
  readonly live: boolean;
  /** The committee's appendix. */
  readonly appendix: boolean;
  /** The meeting it is for, as it is to be printed; '' for none, null for the one the workbook keeps. */
  readonly meeting: string | null;
  readonly language: Language;
}

/** Wrong usage: the message's key in i18n ("cli." + code) and its parameters. */
export interface UsageError {
  readonly code:
    | 'no_text'
    | 'no_output_for_text'
    | 'bad_year'
    | 'no_year'
    | 'no_area'
    | 'no_command'
    | 'unknown_command'
    | 'no_input'
    | 'no_data'
    | 'too_many'
    | 'no_output'
    | 'same_file'
    | 'bad_period'
    | 'bad_flag';
  readonly params?: Readonly<Record<string, string>>;
}

/** The language is read first, so that even a usage error is in it: `--lang en`, else Danish. */
export function languageArgument(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : 'da';
}

export function evaluateArguments(args: readonly string[]): EvaluateArguments | UsageError {
  const parsed = parse(args);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [input, ...others] = positionals;
  if (input === undefined) return { code: 'no_input' };
  if (others.length > 0) return { code: 'too_many', params: { text: others.join(' ') } };
  if (values.out === undefined) return { code: 'no_output' };
  const asOf = values['as-of'] === undefined ? null : canonicalPeriod(values['as-of']);
  if (asOf === undefined) return { code: 'bad_period', params: { text: values['as-of'] ?? '' } };
  return {
    input,
    output: values.out,
    json: values.json ?? null,
    asOf,
    area: values.area ?? null,
    charts: values.charts === true,
    live: values.live === true,
    appendix: values.appendix === true,
    meeting: values.meeting ?? null,
    language: languageArgument(args),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'string' },
        'as-of': { type: 'string' },
        area: { type: 'string' },
        lang: { type: 'string' },
        charts: { type: 'boolean' },
        live: { type: 'boolean' },
        appendix: { type: 'boolean' },
        meeting: { type: 'string' },
      },
    });
  } catch (error) {
    return { code: 'bad_flag', params: { text: messageOf(error) } } satisfies UsageError;
  }
}

export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** "2026-07" as it is, "juli 2026" too; undefined for anything that is not a period. */
export function canonicalPeriod(text: string): string | undefined {
  return isPeriod(text) ? text : (parsePeriodText(text) ?? undefined);
}

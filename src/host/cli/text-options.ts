import { parseArgs } from 'node:util';
import type { Language } from '../../i18n';
import { languageArgument, type UsageError } from './options';

/** `maalbar text PLAN.txt [--out OUT.xlsx] [--into IN.xlsx] [--json [FILE]] [--year 2019]`, checked. */
export interface TextArguments {
  readonly input: string;
  /** Where the workbook with the goals is saved; null makes none. */
  readonly output: string | null;
  /** The workbook the goals are put into; null makes a new one. */
  readonly into: string | null;
  /** A file, or standard output; null without `--json`. */
  readonly json: { readonly file: string | null } | null;
  readonly planYear: number | null;
  readonly language: Language;
}

/** A year as it is given on the command line. */
export const YEAR = /^(?:19|20|21)\d\d$/;

export function textArguments(args: readonly string[]): TextArguments | UsageError {
  const { rest, json } = takeJson(args);
  const parsed = parse(rest);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [input, ...others] = positionals;
  if (input === undefined) return { code: 'no_text' };
  if (others.length > 0) return { code: 'too_many', params: { text: others.join(' ') } };
  const { out = null, into = null, year } = values;
  if (out === null && json === null) return { code: 'no_output_for_text' };
  if (out === null && into !== null) return { code: 'no_output' };
  if (year !== undefined && !YEAR.test(year)) return { code: 'bad_year', params: { text: year } };
  return {
    input,
    output: out,
    into,
    json,
    planYear: year === undefined ? null : Number(year),
    language: languageArgument(args),
  };
}

/** `--json` may stand alone: what follows is its file only where it is called one (".json"), or with "=". */
function takeJson(args: readonly string[]): { readonly rest: readonly string[]; readonly json: TextArguments['json'] } {
  const at = args.findIndex((arg) => arg === '--json' || arg.startsWith('--json='));
  const flag = args[at];
  if (flag === undefined) return { rest: args, json: null };
  const next = args[at + 1] ?? '';
  const given = flag === '--json' ? (next.toLowerCase().endsWith('.json') ? next : null) : flag.slice('--json='.length);
  const taken = flag === '--json' && given !== null ? 2 : 1;
  return { rest: [...args.slice(0, at), ...args.slice(at + taken)], json: { file: given === '' ? null : given } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        into: { type: 'string' },
        year: { type: 'string' },
        lang: { type: 'string' },
      },
    });
  } catch (error) {
    return {
      code: 'bad_flag',
      params: { text: error instanceof Error ? error.message : String(error) },
    } satisfies UsageError;
  }
}

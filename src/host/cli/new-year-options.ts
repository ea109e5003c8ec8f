import { parseArgs } from 'node:util';
import type { Language } from '../../i18n';
import { canonicalPeriod, languageArgument, messageOf, type UsageError } from './options';
import { YEAR } from './text-options';

/** `maalbar new-year [IN.xlsx] --year 2027 --out OUT.xlsx [...]`, checked. */
export interface NewYearArguments {
  /** The workbook with this year's plan; null begins from nothing, for `area`. */
  readonly input: string | null;
  readonly year: number;
  readonly output: string;
  readonly json: string | null;
  readonly asOf: string | null;
  readonly area: string | null;
  readonly language: Language;
}

export function newYearArguments(args: readonly string[]): NewYearArguments | UsageError {
  const parsed = parse(args);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [input = null, ...others] = positionals;
  if (others.length > 0) return { code: 'too_many', params: { text: others.join(' ') } };
  const { out, year, json = null, area = null } = values;
  if (year === undefined) return { code: 'no_year' };
  if (!YEAR.test(year)) return { code: 'bad_year', params: { text: year } };
  if (out === undefined) return { code: 'no_output' };
  if (input === null && (area === null || area.trim() === '')) return { code: 'no_area' };
  const asOf = values['as-of'] === undefined ? null : canonicalPeriod(values['as-of']);
  if (asOf === undefined) return { code: 'bad_period', params: { text: values['as-of'] ?? '' } };
  return { input, year: Number(year), output: out, json, asOf, area, language: languageArgument(args) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'string' },
        'as-of': { type: 'string' },
        area: { type: 'string' },
        lang: { type: 'string' },
      },
    });
  } catch (error) {
    return { code: 'bad_flag', params: { text: messageOf(error) } } satisfies UsageError;
  }
}

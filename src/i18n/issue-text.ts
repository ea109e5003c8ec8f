import type { Param, Params } from './catalogue';
import { formatNumber, formatPeriod, isPeriodCode } from './format';
import type { Translator } from './translator';

/** The form of an issue as the engine and detection give it: a code with parameters, never prose. */
export interface IssueLike {
  readonly code: string;
  readonly params?: Params;
}

/** Where a finding stands, when it stands somewhere. */
export interface PlaceLike {
  readonly sheet?: string;
  readonly cell?: string;
  readonly goal?: string;
}

/** Names of parameters that are shown as they are: a year is not 2.019, a goal is not a period. */
const VERBATIM = /year|row|column|goal|sheet|cell|address|number|code|header|text|name|title/i;

/** "2026-01, 2026-03" and a single code are shown as periods. */
const LIST = ', ';

function shown(name: string, value: Param, translator: Translator): Param {
  const { language } = translator;
  if (typeof value === 'string' && name === 'column') return translator.lookup(`column.${value}`) ?? value;
  if (typeof value === 'string' && name === 'field')
    return translator.lookup(`field.${value}`) ?? translator.lookup(`column.${value}`) ?? value;
  if (typeof value === 'string' && /unit$/i.test(name)) return translator.lookup(`unit.${value}`) ?? value;
  if (value === null || typeof value === 'boolean' || VERBATIM.test(name)) return value;
  if (typeof value === 'number') return formatNumber(value, language);
  const parts = value.split(LIST);
  return parts.every(isPeriodCode) ? parts.map((part) => formatPeriod(part, language)).join(LIST) : value;
}

/**
 * What an issue or a finding says and what to do about it: the detailed message where all its parameters are known, else the
 * plain one. A code without a message says so with its code.
 */
export function issueText(translator: Translator, issue: IssueLike & PlaceLike): string {
  const { code, sheet = null, cell = null, goal = null } = issue;
  const params = Object.fromEntries(
    Object.entries({ sheet, cell, goal, ...issue.params })
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => [name, shown(name, value, translator)]),
  );
  return (
    translator.lookup(`findingDetail.${code}`, params, 'complete') ??
    translator.lookup(`finding.${code}`, params) ??
    translator.t('finding.unknown', { code })
  );
}

/** "Mål 4, Mål!C7": where to look; empty when the finding concerns the whole workbook. */
export function placeText(translator: Translator, place: PlaceLike): string {
  const goal = place.goal === undefined ? '' : translator.t('goal.titled', { number: place.goal });
  const cell = [place.sheet, place.cell].filter((part) => part !== undefined).join('!');
  return [goal, cell].filter((part) => part !== '').join(', ');
}

/** What an error of the host says and what to do about it, with its place where `params` name it; `code` is one of our own ("cell_editing"). */
export function errorText(translator: Translator, code: string, params?: Params): string {
  return (
    translator.lookup(`errorDetail.${code}`, params ?? {}, 'complete') ??
    translator.lookup(`error.${code}`, params) ??
    translator.t('error.unknown')
  );
}

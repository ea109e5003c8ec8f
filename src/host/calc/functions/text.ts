import { displayText } from '../../model/text';
import { CellError, type Scalar } from '../../model/value';
import { each, ERRORS, numberOfText, single, toLogical, toNumber, toText } from '../values';
import { wildcard } from '../criteria';
import { roundTo } from './math';
import { MANY, scalar, whole, type FunctionSpec, type Table } from './define';

const onText = (apply: (text: string) => Scalar): FunctionSpec =>
  scalar(1, 1, ([value = null]) => apply(toText(value)));

function count(value: Scalar): number {
  const number = Math.trunc(toNumber(value));
  return number;
}

function substitute(text: string, old: string, replacement: string, instance: number | null): string {
  if (old === '') return text;
  if (instance === null) return text.replaceAll(old, replacement);
  let at = -1;
  for (let n = 0; n < instance; n += 1) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + replacement + text.slice(at + old.length);
}

/** Position of a text in another, from 1; SEARCH takes no notice of case and knows wildcards. */
const position = (search: boolean): FunctionSpec =>
  scalar(2, 3, ([wanted = null, within = null, from = 1]) => {
    const [needle, text, start] = [toText(wanted), toText(within), count(from)];
    if (start < 1 || start > text.length + 1) return ERRORS.value;
    const rest = text.slice(start - 1);
    if (!search) {
      const at = rest.indexOf(needle);
      return at < 0 ? ERRORS.value : at + start;
    }
    const pattern = new RegExp(wildcard(needle).source.replace(/^\^|\$$/g, ''), 'iu');
    const at = rest.search(pattern);
    return at < 0 ? ERRORS.value : at + start;
  });

function fixed(value: number, decimals: number, plain: boolean): string {
  const rounded = roundTo(value, decimals);
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return displayText(rounded, `${plain ? '0' : '#,##0'}${places}`);
}

function joinAll(separator: string, skipEmpty: boolean, values: readonly Scalar[]): string {
  const texts = values.map(toText);
  return (skipEmpty ? texts.filter((text) => text !== '') : texts).join(separator);
}

export const TEXT: Table = {
  LEN: onText((text) => text.length),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  PROPER: onText((text) =>
    text
      .toLowerCase()
      .replace(/(^|\P{L})(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  TRIM: onText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  // eslint-disable-next-line no-control-regex -- removing them is what CLEAN is for
  CLEAN: onText((text) => text.replace(/[\u0000-\u001F]/g, '')),
  CODE: onText((text) => text.charCodeAt(0) || ERRORS.value),
  UNICODE: onText((text) => text.codePointAt(0) ?? ERRORS.value),
  CHAR: scalar(1, 1, ([value = null]) => String.fromCharCode(toNumber(value))),
  UNICHAR: scalar(1, 1, ([value = null]) => String.fromCodePoint(toNumber(value))),
  LEFT: scalar(1, 2, ([value = null, length = 1]) =>
    count(length) < 0 ? ERRORS.value : toText(value).slice(0, count(length)),
  ),
  RIGHT: scalar(1, 2, ([value = null, length = 1]) => {
    const size = count(length);
    return size < 0 ? ERRORS.value : size === 0 ? '' : toText(value).slice(-size);
  }),
  MID: scalar(3, 3, ([value = null, from = null, length = null]) => {
    const [start, size] = [count(from), count(length)];
    return start < 1 || size < 0 ? ERRORS.value : toText(value).slice(start - 1, start - 1 + size);
  }),
  FIND: position(false),
  SEARCH: position(true),
  SUBSTITUTE: scalar(3, 4, ([value = null, old = null, replacement = null, instance]) =>
    substitute(toText(value), toText(old), toText(replacement), instance === undefined ? null : count(instance)),
  ),
  REPLACE: scalar(4, 4, ([value = null, from = null, length = null, replacement = null]) => {
    const text = toText(value);
    const start = count(from) - 1;
    return text.slice(0, start) + toText(replacement) + text.slice(start + count(length));
  }),
  REPT: scalar(2, 2, ([value = null, times = null]) => toText(value).repeat(Math.max(0, count(times)))),
  EXACT: scalar(2, 2, ([a = null, b = null]) => toText(a) === toText(b)),
  CONCATENATE: scalar(1, MANY, (values) => values.map(toText).join('')),
  CONCAT: whole(1, MANY, (values) =>
    joinAll(
      '',
      false,
      values.flatMap((value) => [...each(value)]),
    ),
  ),
  TEXTJOIN: whole(3, MANY, ([separator = null, skip = null, ...values]) =>
    joinAll(
      toText(single(separator)),
      toLogical(single(skip)),
      values.flatMap((value) => [...each(value)]),
    ),
  ),
  TEXT: scalar(2, 2, ([value = null, format = null]) => {
    const number = typeof value === 'string' ? (numberOfText(value) ?? value) : value;
    return number instanceof CellError ? number : displayText(number ?? 0, toText(format));
  }),
  VALUE: scalar(1, 1, ([value = null]) => toNumber(value)),
  NUMBERVALUE: scalar(1, 3, ([value = null, decimal = '.', group = ',']) => {
    const text = toText(value).replaceAll(' ', '').replaceAll(toText(group), '').replace(toText(decimal), '.');
    let end = text.length;
    while (text.charAt(end - 1) === '%') end -= 1;
    const percent = text.length - end;
    const number = Number(text.slice(0, end));
    return Number.isNaN(number) ? ERRORS.value : number / 100 ** percent;
  }),
  FIXED: scalar(1, 3, ([value = null, decimals = 2, plain = false]) =>
    fixed(toNumber(value), count(decimals), toLogical(plain)),
  ),
  T: scalar(1, 1, ([value = null]) => (value instanceof CellError ? value : typeof value === 'string' ? value : '')),
};

import { CellError, ERROR_TEXTS, type Scalar } from '../model/value';
import { compare, numberOfText } from './values';

/** A condition of SUMIFS and its like: ">=5", "<>x", "a*", 7. */
export function criterion(condition: Scalar): (value: Scalar) => boolean {
  if (condition instanceof CellError) return (value) => value === condition;
  if (typeof condition !== 'string') return equals(condition ?? 0);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(condition) ?? [];
  const operand = valueOf(rest);
  switch (operator) {
    case '':
      return equals(operand);
    case '=':
      return rest === '' ? (value) => value === null : equals(operand);
    case '<>':
      return rest === '' ? (value) => value !== null : negated(equals(operand));
    default:
      return ordered(operator, operand);
  }
}

function negated(test: (value: Scalar) => boolean): (value: Scalar) => boolean {
  return (value) => !test(value);
}

/** What is written in a condition, as a value: a number, a date, a logical value, an error or a text. */
function valueOf(text: string): Scalar {
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (ERROR_TEXTS.has(text.toUpperCase())) return CellError.of(text.toUpperCase());
  return (text.trim() === '' ? null : numberOfText(text)) ?? text;
}

function equals(operand: Scalar): (value: Scalar) => boolean {
  if (typeof operand === 'number') {
    // A cell with the number as text counts too.
    return (value) =>
      value === operand || (typeof value === 'string' && value !== '' && numberOfText(value) === operand);
  }
  if (typeof operand !== 'string') return (value) => value === operand;
  if (operand === '') return (value) => value === null || value === '';
  const pattern = wildcard(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function ordered(operator: string, operand: Scalar): (value: Scalar) => boolean {
  return (value) => {
    if (value === null || value instanceof CellError || typeof value !== typeof operand) return false;
    const order = compare(value, operand);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** A pattern with * and ?; ~ takes the next character as it is. The whole text has to match, case does not count. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[\s\S]/g, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'iu');
}

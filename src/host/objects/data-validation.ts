import { formulaToFile } from '../calc/structured';
import type { RangeRef } from '../model/range-ref';
import { clearValidation, ensureValidation, validationOf, validationsIn } from '../model/validations';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';
import { append, booleanAttribute, child, remove, setAttributes, setText, textOf, type Element } from '../xlsx/xml';
import { isRecord, keyOf, toBoolean, toChoice, toRecord, toText } from './read-json';

/** Rules that compare with numbers, dates or lengths: the name in the API, the type in the file. */
const COMPARISONS: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const TYPES: Readonly<Record<string, string>> = {
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const ALERTS: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };
/** A list written out in the rule may be this long. */
const MAX_LIST = 255;

function rule(range: RangeRef): Element | null {
  return validationOf(range.sheet, range.area);
}

function change(range: RangeRef): Element {
  range.sheet.assertAllowed(null);
  return ensureValidation(range.sheet, range.area);
}

function describe(range: RangeRef): Json {
  const element = rule(range);
  const type = element?.getAttribute('type') ?? 'none';
  const [first, second] = ['formula1', 'formula2'].map((name) => textOf(child(element, name)));
  if (!element || type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  if (type === 'list') {
    const source = /^".*"$/s.test(first ?? '') ? (first ?? '').slice(1, -1).replaceAll('""', '"') : `=${first}`;
    // showDropDown="1" hides the arrow, whatever its name says.
    return { list: { inCellDropDown: !booleanAttribute(element, 'showDropDown', false), source } };
  }
  const operator = keyOf(OPERATORS, element.getAttribute('operator') ?? 'between', 'Between');
  const formulas = { formula1: plain(first), ...(second === '' ? {} : { formula2: plain(second) }) };
  return { [keyOf(COMPARISONS, type, 'wholeNumber')]: { ...formulas, operator } };
}

function plain(formula = ''): Json {
  const number = Number(formula);
  return formula !== '' && Number.isFinite(number) ? number : `=${formula}`;
}

function setRule(range: RangeRef, value: Json): void {
  const given = Object.entries(toRecord(value)).filter(([, one]) => one !== null && one !== undefined);
  const [name, settings] = given[0] ?? [];
  if (name === undefined || given.length !== 1 || !isRecord(settings)) throw apiError('InvalidArgument');
  const parts = partsOf(range, name, settings);
  const element = change(range);
  for (const formula of ['formula1', 'formula2']) remove(child(element, formula));
  setAttributes(element, {
    type: parts.type,
    operator: parts.operator === 'between' ? null : parts.operator,
    showDropDown: parts.hideArrow ? 1 : null,
    allowBlank: element.getAttribute('allowBlank') ?? 1,
    showErrorMessage: element.getAttribute('showErrorMessage') ?? 1,
    showInputMessage: element.getAttribute('showInputMessage') ?? 1,
  });
  parts.formulas.forEach((formula, index) => setText(append(element, `formula${index + 1}`), formula));
}

interface RuleParts {
  readonly type: string;
  readonly operator: string | null;
  readonly hideArrow?: boolean;
  readonly formulas: readonly string[];
}

function partsOf(range: RangeRef, name: string, settings: { readonly [key: string]: Json }): RuleParts {
  if (name === 'custom') return { type: 'custom', operator: null, formulas: [formulaOf(range, settings['formula'])] };
  if (name === 'list') {
    const hideArrow = settings['inCellDropDown'] === false;
    return { type: 'list', operator: null, hideArrow, formulas: [listOf(toText(settings['source']))] };
  }
  const type = toChoice(name, COMPARISONS);
  const operator = toChoice(settings['operator'], OPERATORS);
  const two = operator === 'between' || operator === 'notBetween';
  const formulas = [settings['formula1'], ...(two ? [settings['formula2']] : [])];
  return { type, operator, formulas: formulas.map((formula) => formulaOf(range, formula)) };
}

function formulaOf(range: RangeRef, value: Json): string {
  if (typeof value === 'number') return String(value);
  const text = toText(value);
  const table = range.sheet.tables.nameAt(range.area.row, range.area.column);
  return text.startsWith('=') ? formulaToFile(text.slice(1), table) : text;
}

function listOf(source: string): string {
  if (source.startsWith('=')) return formulaToFile(source.slice(1), null);
  if (source === '' || source.length > MAX_LIST) throw apiError('InvalidArgument');
  return `"${source.replaceAll('"', '""')}"`;
}

const DataValidationClass: HostClass<RangeRef> = {
  name: 'DataValidation',
  properties: {
    type: {
      get: (range) => {
        const found = validationsIn(range.sheet, range.area);
        if (found.length === 0) return 'None';
        const element = rule(range);
        return element ? keyOf(TYPES, element.getAttribute('type') ?? 'none', 'None') : 'Inconsistent';
      },
    },
    rule: { get: describe, set: setRule },
    ignoreBlanks: {
      get: (range) => booleanAttribute(rule(range), 'allowBlank', rule(range) === null),
      set: (range, value) => void setAttributes(change(range), { allowBlank: toBoolean(value) ? 1 : 0 }),
    },
    prompt: {
      get: (range) => ({
        showPrompt: booleanAttribute(rule(range), 'showInputMessage', true),
        title: rule(range)?.getAttribute('promptTitle') ?? '',
        message: rule(range)?.getAttribute('prompt') ?? '',
      }),
      set: (range, value) => {
        const { showPrompt, title, message } = toRecord(value);
        setAttributes(change(range), {
          showInputMessage: showPrompt === false ? 0 : 1,
          promptTitle: limited(title, 32),
          prompt: limited(message, 255),
        });
      },
    },
    errorAlert: {
      get: (range) => ({
        showAlert: booleanAttribute(rule(range), 'showErrorMessage', true),
        style: keyOf(ALERTS, rule(range)?.getAttribute('errorStyle') ?? 'stop', 'Stop'),
        title: rule(range)?.getAttribute('errorTitle') ?? '',
        message: rule(range)?.getAttribute('error') ?? '',
      }),
      set: (range, value) => {
        const { showAlert, style, title, message } = toRecord(value);
        setAttributes(change(range), {
          showErrorMessage: showAlert === false ? 0 : 1,
          errorStyle: style === undefined || style === 'Stop' ? null : toChoice(style, ALERTS),
          errorTitle: limited(title, 32),
          error: limited(message, 255),
        });
      },
    },
  },
  methods: {
    clear: ({ sheet, area }) => {
      sheet.assertAllowed(null);
      clearValidation(sheet, area);
    },
  },
};

/** A text that Excel takes up to a length; null for an empty one. */
function limited(value: Json, length: number): string | null {
  if (value === undefined || value === null || value === '') return null;
  const text = toText(value);
  if (text.length > length) throw apiError('InvalidArgument');
  return text;
}

export function dataValidationOf(range: RangeRef): HostObject {
  return bind(DataValidationClass, range);
}

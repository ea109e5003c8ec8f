import { formulaToFile } from '../calc/structured';
import { ruleFormulas, setRuleFormulas, type ConditionalRule } from '../model/conditional-formats';
import { apiError, notAvailable } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { append, booleanAttribute, child, children, clear, remove, setAttributes, textOf } from '../xlsx/xml';
import { isRecord, keyOf, toChoice, toRecord, toText } from './read-json';

/** "=A1>2" -> "A1>2"; a plain number or text stands for itself. */
function fileFormula(value: Json): string {
  if (typeof value === 'number') return String(value);
  const text = toText(value);
  if (text.startsWith('=')) return formulaToFile(text.slice(1), null);
  return text !== '' && Number.isFinite(Number(text)) ? text : quoted(text);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function customRule(rule: ConditionalRule): Json {
  return `=${textOf(ruleFormulas(rule)[0] ?? null)}`;
}

export function setCustomRule(rule: ConditionalRule, value: Json): void {
  setRuleFormulas(rule, [fileFormula(value)]);
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

export function cellValueRule(rule: ConditionalRule): Json {
  const [first, second] = ruleFormulas(rule);
  const operator = keyOf(OPERATORS, rule.element.getAttribute('operator') ?? '', 'Invalid');
  return { formula1: `=${textOf(first ?? null)}`, ...(second ? { formula2: `=${textOf(second)}` } : {}), operator };
}

export function setCellValueRule(rule: ConditionalRule, value: Json): void {
  const { formula1, formula2, operator } = toRecord(value);
  const file = toChoice(operator, OPERATORS);
  const two = file === 'between' || file === 'notBetween';
  const formulas = [fileFormula(formula1), ...(two ? [fileFormula(formula2)] : [])];
  setAttributes(rule.change(), { operator: file });
  setRuleFormulas(rule, formulas);
}

/** For each operator on texts: the rule's type and operator in the file, and the formula that does the work. */
const TEXT_RULES: Readonly<
  Record<string, { type: string; operator: string; formula: (text: string, cell: string) => string }>
> = {
  Contains: {
    type: 'containsText',
    operator: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: 'endsWith',
    operator: 'endsWith',
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

export function textRule(rule: ConditionalRule): Json {
  const type = rule.element.getAttribute('type');
  const operator = Object.entries(TEXT_RULES).find(([, one]) => one.type === type)?.[0] ?? 'Contains';
  return { operator, text: rule.element.getAttribute('text') ?? '' };
}

export function setTextRule(rule: ConditionalRule, value: Json): void {
  const { operator, text } = toRecord(value);
  const { type, operator: file, formula } = toChoice(operator, TEXT_RULES);
  const wanted = toText(text);
  setAttributes(rule.change(), { type, operator: file, text: wanted });
  setRuleFormulas(rule, [formula(quoted(wanted), rule.origin)]);
}

/** Icon sets of the file format of 2007; the three later ones (stars, triangles, boxes) need extensions. */
export const ICON_STYLES: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
};
const CRITERION_TYPES: Readonly<Record<string, string>> = {
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

function iconSet(rule: ConditionalRule): NonNullable<ReturnType<typeof child>> {
  const found = child(rule.element, 'iconSet');
  if (!found) throw apiError('InvalidOperation');
  return found;
}

export function iconStyle(rule: ConditionalRule): string {
  return keyOf(ICON_STYLES, iconSet(rule).getAttribute('iconSet') ?? '3TrafficLights1', 'Invalid');
}

/** Sets the icons; their thresholds begin evenly spread, as in Excel. */
export function setIconStyle(rule: ConditionalRule, value: Json): void {
  if (typeof value === 'string' && ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'].includes(value)) {
    throw notAvailable(`The icon set ${value}`);
  }
  const style = toChoice(value, ICON_STYLES);
  rule.change();
  const element = iconSet(rule);
  element.setAttribute('iconSet', style);
  const count = Number(style.charAt(0));
  if (children(element, 'cfvo').length === count) return;
  clear(element);
  for (let index = 0; index < count; index += 1) {
    setAttributes(append(element, 'cfvo'), { type: 'percent', val: Math.round((100 / count) * index) });
  }
}

export function startIconSet(rule: ConditionalRule): void {
  append(rule.change(), 'iconSet');
  setIconStyle(rule, 'ThreeTrafficLights1');
}

export function iconCriteria(rule: ConditionalRule): Json {
  return children(iconSet(rule), 'cfvo').map((cfvo, index) => {
    const value = cfvo.getAttribute('val') ?? '';
    if (index === 0) return {};
    return {
      type: keyOf(CRITERION_TYPES, cfvo.getAttribute('type') ?? 'percent', 'Invalid'),
      formula: value.startsWith('=') ? value : `=${value}`,
      operator: booleanAttribute(cfvo, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan',
    };
  });
}

export function setIconCriteria(rule: ConditionalRule, value: Json): void {
  const element = iconSet(rule);
  if (!Array.isArray(value) || value.length !== children(element, 'cfvo').length) throw apiError('InvalidArgument');
  const criteria = (value as readonly Json[]).map((one) => (isRecord(one) ? one : {}));
  if (criteria.some(({ customIcon }) => customIcon !== undefined && customIcon !== null)) {
    throw notAvailable('ConditionalIconCriterion.customIcon');
  }
  const elements = criteria.map(({ type, formula, operator }, index) => {
    if (index === 0) return { type: 'percent', val: '0', gte: null };
    const text = typeof formula === 'number' ? String(formula) : toText(formula).replace(/^=/, '');
    const gte = toChoice(operator, { GreaterThanOrEqual: true, GreaterThan: false });
    return { type: toChoice(type, CRITERION_TYPES), val: formulaToFile(text, null), gte: gte ? null : '0' };
  });
  rule.change();
  for (const old of children(element, 'cfvo')) remove(old);
  for (const attributes of elements) setAttributes(append(element, 'cfvo'), attributes);
}

export function iconFlag(rule: ConditionalRule, name: string, missing: boolean): boolean {
  return booleanAttribute(iconSet(rule), name, missing);
}

export function setIconFlag(rule: ConditionalRule, name: string, value: boolean): void {
  rule.change();
  setAttributes(iconSet(rule), { [name]: value ? 1 : 0 });
}

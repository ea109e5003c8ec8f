import { apiError } from '../protocol/api-error';
import {
  append,
  child,
  children,
  create,
  insertInOrder,
  numberAttribute,
  remove,
  setAttributes,
  type Element,
} from '../xlsx/xml';
import { SHEET_ORDER } from '../xlsx/sheet-part';
import { formatAddress, rect, type Rect } from './address';
import { CellStore } from './cell-store';
import { areasOf, cutFrom, formulaElements, setAreas, touches } from './sqref';
import type { Sheet } from './sheet';

/** Kinds of rule as the API names them, by the type in the file. */
export const RULE_TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  iconSet: 'IconSet',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  top10: 'TopBottom',
};

/** One rule of a conditional format, with the cells it belongs to. */
export class ConditionalRule {
  private static readonly ids = new WeakMap<Element, string>();
  private static next = 1;

  constructor(
    readonly sheet: Sheet,
    /** The cfRule element. */
    readonly element: Element,
  ) {}

  /** Lasts as long as the workbook is open. */
  get id(): string {
    const known = ConditionalRule.ids.get(this.element);
    if (known !== undefined) return known;
    const number = ConditionalRule.next;
    ConditionalRule.next += 1;
    const id = `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    ConditionalRule.ids.set(this.element, id);
    return id;
  }

  get type(): string {
    return RULE_TYPES[this.element.getAttribute('type') ?? ''] ?? 'PresetCriteria';
  }

  get priority(): number {
    return numberAttribute(this.element, 'priority') ?? 0;
  }

  get owner(): Element {
    const owner = this.element.parentNode;
    if (owner?.nodeType !== 1) throw apiError('ItemNotFound');
    // The parent of a cfRule is the conditionalFormatting element.
    return owner as Element;
  }

  get areas(): Rect[] {
    return areasOf(this.owner);
  }

  /** The cell that relative formulas are read from. */
  get origin(): string {
    const bounds = CellStore.boundingOf(this.areas) ?? rect(0, 0);
    return formatAddress(rect(bounds.row, bounds.column));
  }

  change(): Element {
    this.sheet.assertAllowed('formatCells');
    this.sheet.part.change();
    return this.element;
  }

  delete(): void {
    const { owner } = this;
    remove(this.change());
    if (children(owner, 'cfRule').length === 0) remove(owner);
  }
}

/** The rules of a sheet that touch an area, first priority first. */
export function conditionalRules(sheet: Sheet, area?: Rect): ConditionalRule[] {
  return children(sheet.part.root(), 'conditionalFormatting')
    .filter((element) => !area || touches(element, area))
    .flatMap((element) => children(element, 'cfRule'))
    .map((element) => new ConditionalRule(sheet, element))
    .sort((a, b) => a.priority - b.priority);
}

/** Adds a rule before all others of the sheet. It says nothing until its rule is set. */
export function addRule(sheet: Sheet, area: Rect, type: string): ConditionalRule {
  sheet.assertAllowed('formatCells');
  const root = sheet.part.change();
  for (const { element, priority } of conditionalRules(sheet)) setAttributes(element, { priority: priority + 1 });
  const owner = create(root, 'conditionalFormatting');
  setAreas(owner, [area]);
  insertInOrder(root, owner, SHEET_ORDER);
  const element = append(owner, 'cfRule');
  setAttributes(element, { type, priority: 1 });
  return new ConditionalRule(sheet, element);
}

/** Takes an area out of every conditional format. */
export function clearConditionalFormats(sheet: Sheet, area: Rect): void {
  const touched = children(sheet.part.root(), 'conditionalFormatting').filter((element) => touches(element, area));
  if (touched.length === 0) return;
  sheet.part.change();
  for (const element of touched) cutFrom(element, area, formulaElements(element));
}

/** Formulas of a rule, in order. */
export function ruleFormulas(rule: ConditionalRule): Element[] {
  return children(rule.element, 'formula');
}

export function setRuleFormulas(rule: ConditionalRule, formulas: readonly string[]): void {
  const element = rule.change();
  for (const old of children(element, 'formula')) remove(old);
  // Formulas stand before colour scales, icon sets and extensions.
  const next =
    child(element, 'colorScale') ?? child(element, 'dataBar') ?? child(element, 'iconSet') ?? child(element, 'extLst');
  for (const text of formulas) {
    const formula = create(element, 'formula');
    formula.appendChild(element.ownerDocument?.createTextNode(text) ?? formula);
    element.insertBefore(formula, next);
  }
}

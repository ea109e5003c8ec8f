import { shiftFormula } from '../calc/tokens';
import { children, remove, setText, textOf, type Element } from '../xlsx/xml';
import { CellStore } from './cell-store';
import { formatAddress, intersect, parseRect, subtract, type Rect } from './address';

/** Elements that belong to cells by an attribute `sqref`: conditional formats, validations. */
export function areasOf(element: Element): Rect[] {
  return (element.getAttribute('sqref') ?? '').split(/\s+/).flatMap((part) => parseRect(part) ?? []);
}

export function setAreas(element: Element, areas: readonly Rect[]): void {
  element.setAttribute('sqref', areas.map(formatAddress).join(' '));
}

export function touches(element: Element, area: Rect): boolean {
  return areasOf(element).some((one) => intersect(one, area) !== null);
}

/**
 * Takes cells away from what an element belongs to; without any left it is removed. Its relative formulas are read from
 * its first cell, so they are rewritten where that becomes another. `formulas` are the elements that hold them.
 */
export function cutFrom(element: Element, area: Rect, formulas: readonly Element[]): void {
  const before = areasOf(element);
  const after = before.flatMap((one) => subtract(one, area));
  if (after.length === 0) {
    remove(element);
    return;
  }
  setAreas(element, after);
  const [old, now] = [CellStore.boundingOf(before), CellStore.boundingOf(after)];
  if (!old || !now || (old.row === now.row && old.column === now.column)) return;
  for (const formula of formulas) {
    setText(formula, shiftFormula(textOf(formula), now.row - old.row, now.column - old.column));
  }
}

/** Every formula element below, whatever its depth. */
export function formulaElements(element: Element): Element[] {
  return children(element).flatMap((one) => (/^formula\d?$/.test(one.localName ?? '') ? [one] : formulaElements(one)));
}

import { append, children, remove, setAttributes, type Element } from '../xlsx/xml';
import { contains, sameRect, type Rect } from './address';
import type { Sheet } from './sheet';
import { areasOf, cutFrom, formulaElements, setAreas, touches } from './sqref';

function list(sheet: Sheet): Element[] {
  const element = sheet.find('dataValidations');
  return element ? children(element, 'dataValidation') : [];
}

/** The validations that touch an area. */
export function validationsIn(sheet: Sheet, area: Rect): Element[] {
  return list(sheet).filter((element) => touches(element, area));
}

/** The one validation that belongs to every cell of an area; null without one, or with several. */
export function validationOf(sheet: Sheet, area: Rect): Element | null {
  const found = validationsIn(sheet, area);
  const [first] = found;
  if (!first || found.length > 1) return null;
  return areasOf(first).some((one) => contains(one, area)) ? first : null;
}

/** Takes an area out of every validation. */
export function clearValidation(sheet: Sheet, area: Rect): void {
  const touched = validationsIn(sheet, area);
  if (touched.length === 0) return;
  sheet.part.change();
  for (const element of touched) cutFrom(element, area, formulaElements(element));
  tidy(sheet);
}

function tidy(sheet: Sheet): void {
  const element = sheet.find('dataValidations');
  const count = list(sheet).length;
  if (count === 0) remove(element);
  else if (element) setAttributes(element, { count });
}

/** A validation for exactly this area, to be changed: the one there is, or a new one in place of what touched it. */
export function ensureValidation(sheet: Sheet, area: Rect): Element {
  sheet.part.change();
  const found = validationsIn(sheet, area);
  const [only] = found;
  if (only && found.length === 1) {
    const [first, ...more] = areasOf(only);
    if (first && more.length === 0 && sameRect(first, area)) return only;
  }
  const kept = only && found.length === 1 ? only.cloneNode(true) : null;
  clearValidation(sheet, area);
  const owner = sheet.ensure('dataValidations');
  const made = kept?.nodeType === 1 ? (owner.appendChild(kept) as Element) : append(owner, 'dataValidation');
  setAreas(made, [area]);
  tidy(sheet);
  return made;
}

import { notAvailable } from '../protocol/api-error';
import { relationshipsOf } from '../xlsx/relationships';
import { child, children, numberAttribute, remove, rootOf, setText, textOf, type Element } from '../xlsx/xml';
import { formatAddress, isWholeColumns, isWholeRows, parseRect, type Rect } from './address';
import type { Sheet } from './sheet';
import type { AreaShift, ShiftDirection } from './shift';

/** What a sheet says of single cells beside their content: links, the filter. */
const WITH_REF = ['hyperlinks', 'autoFilter', 'sortState', 'ignoredErrors', 'protectedRanges'];

/** Comments stand in parts of their own, one of them drawn: this host passes them on and cannot move them. */
export function assertMovable(sheet: Sheet): void {
  const kinds = relationshipsOf(sheet.workbook.pack, sheet.path).map(({ type }) => type);
  if (kinds.some((type) => type === 'comments' || type === 'threadedComment' || type === 'pivotTable')) {
    throw notAvailable('Inserting or deleting cells on a sheet with comments or pivot tables');
  }
}

/** Moves what stands at cells without being in them, when cells are put in or taken out. */
export function shiftLines(sheet: Sheet, area: Rect, direction: ShiftDirection, shift: AreaShift): void {
  for (const name of WITH_REF) for (const element of withRef(sheet.find(name))) moveRef(sheet, element, shift);
  const inserts = direction === 'down' || direction === 'right';
  const sign = inserts ? 1 : -1;
  if (isWholeRows(area)) {
    shiftRows(sheet, area.row, sign * area.rowCount);
    shiftBreaks(sheet, 'rowBreaks', area.row, sign * area.rowCount);
    shiftDrawing(sheet, 'row', area.row, sign * area.rowCount);
  } else if (isWholeColumns(area)) {
    sheet.dimensions.shiftColumns(area.column, sign * area.columnCount);
    shiftBreaks(sheet, 'colBreaks', area.column, sign * area.columnCount);
    shiftDrawing(sheet, 'col', area.column, sign * area.columnCount);
  }
}

function withRef(element: Element | null): Element[] {
  if (!element) return [];
  return [element, ...children(element)].filter((one) => one.getAttribute('ref') !== null);
}

function moveRef(sheet: Sheet, element: Element, shift: AreaShift): void {
  const before = parseRect(element.getAttribute('ref') ?? '');
  const after = before && shift(before);
  if (!before || after === before) return;
  sheet.part.change();
  if (after) element.setAttribute('ref', formatAddress(after));
  else remove(element);
}

/** Heights, hidden rows and row formats; the cells have been moved already. */
function shiftRows(sheet: Sheet, at: number, count: number): void {
  const store = sheet.part.changeCells();
  const moving = [...store.rows].filter(([row, { attributes }]) => row >= at && attributes);
  const found = moving.map(([row, stored]) => ({ row, attributes: stored.attributes }));
  for (const [, stored] of moving) stored.attributes = null;
  for (const { row, attributes } of found) {
    const target = row + count;
    if (count > 0 || row >= at - count) store.row(target).attributes = attributes;
  }
}

function moved(index: number, at: number, count: number): number {
  if (index < at) return index;
  return count < 0 && index < at - count ? at : index + count;
}

function shiftBreaks(sheet: Sheet, name: 'rowBreaks' | 'colBreaks', at: number, count: number): void {
  const list = sheet.find(name);
  for (const element of list ? children(list, 'brk') : []) {
    const id = numberAttribute(element, 'id') ?? 0;
    sheet.part.change();
    element.setAttribute('id', String(moved(id, at, count)));
  }
}

/** Pictures, shapes and charts move with the rows or columns that they stand on. */
function shiftDrawing(sheet: Sheet, part: 'row' | 'col', at: number, count: number): void {
  const { pack } = sheet.workbook;
  const drawing = relationshipsOf(pack, sheet.path).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined || !pack.has(drawing)) return;
  for (const anchor of children(rootOf(pack.document(drawing)))) {
    if (anchor.getAttribute('editAs') === 'absolute') continue;
    for (const corner of [child(anchor, 'from'), child(anchor, 'to')]) {
      const element = child(corner, part);
      if (element) setText(element, String(moved(Number(textOf(element)), at, count)));
    }
  }
  pack.touch(drawing);
}

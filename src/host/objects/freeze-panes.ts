import { cellName, rect, type Rect } from '../model/address';
import { frozenOf } from '../model/frozen';
import type { Sheet } from '../model/sheet';
import { apiError } from '../protocol/api-error';
import { bind, NullObject, type HostClass, type HostObject } from '../protocol/host-object';
import { child, children, create, remove, setAttributes } from '../xlsx/xml';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { rangeArgument, rangeObject } from './range';

/** Freezes what is at the top left; nothing for 0 and 0. */
function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS) throw apiError('InvalidArgument');
  const selected = sheet.selection;
  const view = sheet.view();
  remove(child(view, 'pane'));
  for (const selection of children(view, 'selection')) remove(selection);
  if (rows > 0 || columns > 0) {
    const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
    const pane = setAttributes(create(view, 'pane'), {
      xSplit: columns || null,
      ySplit: rows || null,
      topLeftCell: cellName(rows, columns),
      activePane,
      state: 'frozen',
    });
    view.insertBefore(pane, view.firstChild);
  }
  sheet.select(selected);
}

function location(sheet: Sheet): Rect | null {
  const { rows, columns } = frozenOf(sheet);
  if (rows === 0 && columns === 0) return null;
  if (columns === 0) return rect(0, 0, rows, MAX_COLUMNS);
  return rows === 0 ? rect(0, 0, MAX_ROWS, columns) : rect(0, 0, rows, columns);
}

const WorksheetFreezePanesClass: HostClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    // Rows alone or columns alone: each call replaces what was frozen before.
    freezeRows: (sheet, args) => freeze(sheet, args.integer(0, 1), 0),
    freezeColumns: (sheet, args) => freeze(sheet, 0, args.integer(0, 1)),
    freezeAt: (sheet, args) => {
      const { row, column, rowCount, columnCount } = rangeArgument(sheet, args, 0).area;
      const rows = rowCount === MAX_ROWS ? 0 : row + rowCount;
      const columns = columnCount === MAX_COLUMNS ? 0 : column + columnCount;
      freeze(sheet, rows, columns);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => {
      const area = location(sheet);
      if (!area) throw apiError('ItemNotFound');
      return rangeObject(sheet, area);
    },
    getLocationOrNullObject: (sheet) => {
      const area = location(sheet);
      return area ? rangeObject(sheet, area) : NullObject.instance;
    },
  },
};

export function freezePanesOf(sheet: Sheet): HostObject {
  return bind(WorksheetFreezePanesClass, sheet);
}

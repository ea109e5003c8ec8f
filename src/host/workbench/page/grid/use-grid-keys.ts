import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { Area } from '../../port';
import type { Cell, Geometry } from './geometry';
import { between, moved, moveOf } from './moves';
import { cellSelection } from './SheetGrid';

/** What a person does in the grid. */
export interface GridActions {
  readonly onSelect: (area: Area, active: Cell) => void;
  /** Edits the active cell: from what it holds (null), or from what has just been typed. */
  readonly onEdit: (typed: string | null) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

interface GridKeys extends GridActions {
  readonly geometry: Geometry;
  readonly selection: Area;
  readonly active: Cell;
  readonly pageHeight: () => number;
}

/**
 * The keys of a spreadsheet. Tab leaves the grid, as everywhere on the page: whoever cannot use a mouse must be able to get
 * out of a sheet with a hundred thousand rows. While a cell is edited it moves to the next one.
 */
export function useGridKeys(keys: GridKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    if (event.key === 'Tab') {
      event.stopPropagation();
      return;
    }
    if (!handled(event, keys)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function handled(event: KeyboardEvent, keys: GridKeys): boolean {
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const move = altKey ? null : moveOf(key, ctrl);
  if (move !== null) {
    const { geometry, active, selection, onSelect } = keys;
    if (shiftKey) {
      const far = moved(geometry, farCell(selection, active), move, keys.pageHeight());
      onSelect(between(active, far), active);
    } else {
      onSelect(...cellSelection(geometry, moved(geometry, active, move, keys.pageHeight())));
    }
    return true;
  }
  if (ctrl && !altKey) return command(key.toLowerCase(), shiftKey, keys);
  switch (key) {
    case 'Enter': {
      const { geometry, active, onSelect } = keys;
      onSelect(...cellSelection(geometry, moved(geometry, active, shiftKey ? 'up' : 'down', 0)));
      return true;
    }
    case 'F2':
      keys.onEdit(null);
      return true;
    case 'Delete':
    case 'Backspace':
      keys.onClear();
      return true;
    default:
      if ([...key].length !== 1 || ctrl) return false;
      keys.onEdit(key);
      return true;
  }
}

function command(key: string, shift: boolean, { geometry, onSelect, onUndo, onRedo }: GridKeys): boolean {
  if (key === 'z' && !shift) onUndo();
  else if (key === 'y' || (key === 'z' && shift)) onRedo();
  else if (key === 'a') {
    const last = geometry.lastCell();
    onSelect(between({ row: 0, column: 0 }, last), { row: 0, column: 0 });
  } else return false;
  return true;
}

/** The corner of the selection that lies across from the active cell. */
function farCell({ row, column, rowCount, columnCount }: Area, active: Cell): Cell {
  return {
    row: active.row === row ? row + rowCount - 1 : row,
    column: active.column === column ? column + columnCount - 1 : column,
  };
}

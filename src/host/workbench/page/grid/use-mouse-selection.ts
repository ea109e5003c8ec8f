import { useRef, type MouseEvent } from 'react';
import { parseRect } from '../../../model/address';
import type { Area } from '../../port';
import type { Cell } from './geometry';
import { between } from './moves';

interface MouseSelection {
  readonly onMouseDownCapture: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
}

/** Dragging over cells selects them all, and Shift extends what is selected to where the mouse is. */
export function useMouseSelection(given: {
  readonly active: Cell;
  readonly onSelect: (area: Area, active: Cell) => void;
}): MouseSelection {
  const from = useRef<Cell | null>(null);
  return {
    onMouseDownCapture: (event) => {
      const cell = cellUnder(event);
      if (cell === null || event.button !== 0) return;
      if (!event.shiftKey) {
        from.current = cell;
        return;
      }
      from.current = given.active;
      given.onSelect(between(given.active, cell), given.active);
      event.preventDefault();
      event.stopPropagation();
    },
    onMouseOver: (event) => {
      if (event.buttons !== 1 || from.current === null) return;
      const cell = cellUnder(event);
      if (cell !== null && !(cell.row === from.current.row && cell.column === from.current.column)) {
        given.onSelect(between(from.current, cell), from.current);
      }
    },
  };
}

/** The cell of an event's place; null where it is none, or is being edited. */
function cellUnder({ target }: MouseEvent): Cell | null {
  if (!(target instanceof Element) || target instanceof HTMLTextAreaElement) return null;
  const inside = target.closest('[role="gridcell"]')?.querySelector('[data-cell]') ?? null;
  const address = inside?.getAttribute('data-cell') ?? null;
  const area = address === null ? null : parseRect(address);
  return area === null ? null : { row: area.row, column: area.column };
}

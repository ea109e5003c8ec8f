import { createContext, use } from 'react';
import type { Area } from '../../port';
import type { Draft } from '../use-editing';
import type { CellStore } from './cell-store';
import type { Cell, Geometry } from './geometry';

/** What the cells of the grid have in common. */
export interface SheetContextValue {
  readonly geometry: Geometry;
  readonly cells: CellStore;
  /** Another number whenever cells have something new to show. */
  readonly edition: number;
  readonly selection: Area;
  /** Where the focus is: one of the selected cells. */
  readonly active: Cell;
  readonly draft: Draft | null;
  readonly onDraft: (text: string) => void;
  /** Ends the edit: taken and moved on, or given up. */
  readonly onCommit: (move: 'down' | 'up' | 'right' | 'left' | null) => void;
  readonly onCancel: () => void;
  readonly onColumnWidth: (column: number, width: number | null) => void;
}

export const SheetContext = createContext<SheetContextValue | null>(null);

export function useSheetContext(): SheetContextValue {
  const value = use(SheetContext);
  if (value === null) throw new Error('A cell belongs in a sheet.');
  return value;
}

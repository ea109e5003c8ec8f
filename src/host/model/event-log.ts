import type { Rect } from './address';
import type { Sheet } from './sheet';

/** What happened in the workbook, for events to the add-in. */
export type WorkbookEvent =
  | {
      readonly kind: 'cells_changed';
      readonly sheet: Sheet;
      readonly area: Rect;
      readonly change: CellsChange;
      /** By a person at the sheet, not by the add-in. */
      readonly byHand: boolean;
    }
  | { readonly kind: 'selection_changed'; readonly sheet: Sheet; readonly area: Rect }
  | { readonly kind: 'sheet_added'; readonly sheet: Sheet }
  | { readonly kind: 'sheet_deleted'; readonly sheet: Sheet }
  | { readonly kind: 'sheet_activated'; readonly sheet: Sheet };

export type CellsChange =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Collects events while a request is carried out; whoever raises them takes them when it is done. */
export class EventLog {
  private events: WorkbookEvent[] = [];
  private byHand = false;
  /** Called with every event, for changes that no request makes: a selection by hand. */
  private notify: () => void = () => undefined;

  add(event: WorkbookEvent): void {
    this.events.push(event);
    this.notify();
  }

  cellsChanged(sheet: Sheet, area: Rect, change: CellsChange): void {
    this.add({ kind: 'cells_changed', sheet, area, change, byHand: this.byHand });
  }

  /** What is changed meanwhile is a person's doing. */
  doneByHand<T>(change: () => T): T {
    this.byHand = true;
    try {
      return change();
    } finally {
      this.byHand = false;
    }
  }

  onAdded(notify: () => void): void {
    this.notify = notify;
  }

  take(): readonly WorkbookEvent[] {
    const taken = this.events;
    this.events = [];
    return taken;
  }
}

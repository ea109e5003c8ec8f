import type { Rect } from './address';
import type { Sheet } from './sheet';

/** A range as the API hands it out. One that is kept moves along when cells are put in or taken out before it. */
export class RangeRef {
  /** Set while the add-in keeps the range across requests. */
  referenceId: string | null = null;

  constructor(
    readonly sheet: Sheet,
    public area: Rect,
  ) {}
}

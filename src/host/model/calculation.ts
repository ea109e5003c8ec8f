import type { Platform } from '../client/client-library';
import type { Rect } from './address';
import type { Cell } from './cell';
import type { Sheet } from './sheet';
import type { Scalar } from './value';
import type { Workbook } from './workbook';

/** Knows which formulas have to be calculated anew. */
export class Calculation {
  mode = 'Automatic';

  constructor(readonly workbook: Workbook) {}

  usePlatform(_platform: Platform): void {
    return;
  }

  prepare(): Promise<void> | null {
    return null;
  }

  async settle(): Promise<void> {
    return Promise.resolve();
  }

  recalculate(_everything: boolean): void {
    return;
  }

  changed(_sheet: Sheet, _area: Rect): void {
    return;
  }

  structureChanged(): void {
    return;
  }

  value(_sheet: Sheet, _row: number, _column: number, cell: Cell): Scalar {
    return cell.value;
  }
}

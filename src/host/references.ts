import type { RangeRef } from './model/range-ref';
import { RangeClass } from './objects/range';
import { apiError } from './protocol/api-error';
import { bind, targetOf, type HostObject } from './protocol/host-object';

/** The ranges that the add-in keeps from one request to the next. */
export class References {
  private readonly kept = new Map<string, RangeRef>();
  private next = 1;

  find(id: string): HostObject | null {
    const range = this.kept.get(id);
    if (!range) return null;
    if (range.sheet.deleted) throw apiError('ItemNotFound');
    return bind(RangeClass, range);
  }

  keep(object: HostObject): void {
    // Several areas at once are found anew by their path in every request.
    if (object.className === 'RangeAreas') return;
    const range = targetOf(RangeClass, object);
    if (range.referenceId !== null) return;
    range.referenceId = `r${this.next}`;
    this.next += 1;
    this.kept.set(range.referenceId, range);
    range.sheet.track(range);
  }

  release(id: string): void {
    const range = this.kept.get(id);
    range?.sheet.untrack(range);
    this.kept.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }
}

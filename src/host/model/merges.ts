import { apiError } from '../protocol/api-error';
import { append, children, remove, setAttributes } from '../xlsx/xml';
import { contains, formatAddress, intersect, parseRect, type Rect } from './address';
import type { Sheet } from './sheet';

/** The merged cells of a sheet. */
export class Merges {
  constructor(private readonly sheet: Sheet) {}

  all(): Rect[] {
    const list = this.sheet.find('mergeCells');
    return list
      ? children(list, 'mergeCell').flatMap((element) => parseRect(element.getAttribute('ref') ?? '') ?? [])
      : [];
  }

  set(areas: readonly Rect[]): void {
    if (areas.length === 0) {
      const list = this.sheet.find('mergeCells');
      if (!list) return;
      this.sheet.part.change();
      remove(list);
      return;
    }
    const list = this.sheet.ensure('mergeCells');
    for (const element of children(list)) remove(element);
    for (const area of areas) append(list, 'mergeCell').setAttribute('ref', formatAddress(area));
    setAttributes(list, { count: areas.length });
  }

  /** Merges an area; the content of its first cell stays, that of the others goes. */
  merge(area: Rect): void {
    const { sheet } = this;
    if (this.all().some((one) => intersect(one, area) && !contains(area, one))) {
      throw apiError('InvalidArgument', 'The range overlaps merged cells in part.');
    }
    const kept = this.all().filter((one) => !intersect(one, area));
    for (const { row, column, cell } of sheet.cells().within(area)) {
      if (row === area.row && column === area.column) continue;
      if (cell.value !== null || cell.formula !== null) sheet.setContent(row, column, null, null);
    }
    this.set(area.rowCount * area.columnCount > 1 ? [...kept, area] : kept);
    sheet.contentChanged(area);
  }

  unmerge(area: Rect): void {
    this.set(this.all().filter((one) => !intersect(one, area)));
  }
}

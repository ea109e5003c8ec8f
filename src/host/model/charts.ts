import { apiError } from '../protocol/api-error';
import {
  anchorXml,
  CHART_CONTENT_TYPE,
  DRAWING_CONTENT_TYPE,
  DRAWING_NS,
  EMPTY_CHART,
  EMPTY_DRAWING,
  SHEET_DRAWING_NS,
} from '../xlsx/chart-xml';
import { addRelationship, relationshipsOf, setContentType } from '../xlsx/relationships';
import {
  attributesOf,
  children,
  descend,
  descendants,
  fragment,
  numberAttribute,
  rootOf,
  setRelationshipId,
} from '../xlsx/xml';
import { Chart } from './chart';
import type { Sheet } from './sheet';

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** The charts of one sheet: those of the file and those made since. */
export class SheetCharts {
  private list: Chart[] | null = null;

  constructor(private readonly sheet: Sheet) {}

  private drawingPath(): string | null {
    const { pack } = this.sheet.workbook;
    const id = Object.entries(attributesOf(this.sheet.find('drawing'))).find(([name]) => name.endsWith('id'))?.[1];
    const target = relationshipsOf(pack, this.sheet.path).find((one) => one.id === id)?.target;
    return target !== undefined && pack.has(target) ? target : null;
  }

  all(): readonly Chart[] {
    this.list ??= this.read();
    return this.list.filter(({ deleted }) => !deleted);
  }

  private read(): Chart[] {
    const path = this.drawingPath();
    if (path === null) return [];
    const { pack } = this.sheet.workbook;
    const related = relationshipsOf(pack, path);
    return children(rootOf(pack.document(path)))
      .filter(({ localName }) => ANCHORS.includes(localName ?? ''))
      .flatMap((anchor) => {
        const reference = descend(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart');
        const id = Object.entries(attributesOf(reference)).find(([name]) => name.endsWith(':id'))?.[1];
        const relationship = related.find((one) => one.id === id);
        if (!relationship || relationship.type !== 'chart' || !pack.has(relationship.target)) return [];
        return [new Chart(this.sheet, path, anchor, relationship.target, relationship.id)];
      });
  }

  find(nameOrId: string): Chart | null {
    const wanted = nameOrId.toLowerCase();
    return this.all().find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  /** A chart without series. */
  add(): Chart {
    this.sheet.assertAllowed('objects');
    const { pack } = this.sheet.workbook;
    const drawing = this.drawingPath() ?? this.makeDrawing();
    const path = pack.freePath('xl/charts/chart', '.xml');
    pack.setText(path, EMPTY_CHART);
    setContentType(pack, path, CHART_CONTENT_TYPE);
    const relationship = addRelationship(pack, drawing, 'chart', path);
    const root = rootOf(pack.document(drawing));
    const id = Math.max(1, ...descendants(root, 'cNvPr').map((element) => numberAttribute(element, 'id') ?? 0)) + 1;
    const anchors = fragment(root, anchorXml(id, this.freeName(), relationship), {
      xdr: SHEET_DRAWING_NS,
      a: DRAWING_NS,
    });
    const [anchor] = anchors;
    if (!anchor) throw new Error('an anchor was written');
    root.appendChild(anchor);
    pack.touch(drawing);
    const chart = new Chart(this.sheet, drawing, anchor, path, relationship);
    this.list = [...(this.list ?? this.read().filter((one) => one.path !== path)), chart];
    return chart;
  }

  private freeName(): string {
    for (let n = this.all().length + 1; ; n += 1) if (!this.find(`Chart ${n}`)) return `Chart ${n}`;
  }

  private makeDrawing(): string {
    const { pack } = this.sheet.workbook;
    const path = pack.freePath('xl/drawings/drawing', '.xml');
    pack.setText(path, EMPTY_DRAWING);
    setContentType(pack, path, DRAWING_CONTENT_TYPE);
    const relationship = addRelationship(pack, this.sheet.path, 'drawing', path);
    setRelationshipId(this.sheet.ensure('drawing'), relationship);
    return path;
  }

  rename(chart: Chart, name: string): void {
    if (name === '') throw apiError('InvalidArgument');
    const other = this.find(name);
    if (other && other !== chart) throw apiError('ItemAlreadyExists');
    chart.name = name;
  }

  /** Charts whose kept values have to be written anew. */
  stale(): readonly Chart[] {
    return (this.list ?? []).filter(({ deleted, stale }) => stale && !deleted);
  }
}

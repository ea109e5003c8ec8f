import { rect, type Rect } from '../model/address';
import { RangeRef } from '../model/range-ref';
import { apiError } from '../protocol/api-error';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';
import type { BorderFormat, BorderSide } from '../xlsx/styles';
import { toChoice, toColor } from './read-json';
import { uniformFormat } from './uniform';

type Edge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

const EDGES: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

interface BorderRef {
  readonly range: RangeRef;
  readonly edge: Edge;
}

/** The cells that carry a border, and on which side of theirs. */
function carriers({ range: { area }, edge }: BorderRef): { cells: Rect; side: BorderSide } | null {
  const { row, column, rowCount, columnCount } = area;
  switch (edge) {
    case 'EdgeTop':
      return { cells: rect(row, column, 1, columnCount), side: 'top' };
    case 'EdgeBottom':
      return { cells: rect(row + rowCount - 1, column, 1, columnCount), side: 'bottom' };
    case 'EdgeLeft':
      return { cells: rect(row, column, rowCount, 1), side: 'left' };
    case 'EdgeRight':
      return { cells: rect(row, column + columnCount - 1, rowCount, 1), side: 'right' };
    case 'InsideHorizontal':
      return rowCount > 1 ? { cells: rect(row, column, rowCount - 1, columnCount), side: 'bottom' } : null;
    case 'InsideVertical':
      return columnCount > 1 ? { cells: rect(row, column, rowCount, columnCount - 1), side: 'right' } : null;
    default:
      return { cells: area, side: 'diagonal' };
  }
}

/** Excel's line style and weight, as the one word that the file has for both. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  none: ['None', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double', 'DashDot', 'DashDotDot', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The file's word for a style and a weight; the nearest where there is none for both. */
function lineOf(style: string, weight: string): string {
  const exact = Object.entries(LINES).find(([, [s, w]]) => s === style && w === weight);
  return exact?.[0] ?? Object.entries(LINES).find(([, [s]]) => s === style)?.[0] ?? 'thin';
}

function current(border: BorderRef): BorderFormat {
  const place = carriers(border);
  if (!place) return { style: 'none', color: null };
  const cells = new RangeRef(border.range.sheet, place.cells);
  return {
    style: uniformFormat(cells, ({ borders }) => borders[place.side].style) ?? 'none',
    color: uniformFormat(cells, ({ borders }) => borders[place.side].color),
  };
}

function draw(border: BorderRef, change: Partial<BorderFormat>): void {
  const { sheet } = border.range;
  sheet.assertAllowed('formatCells');
  const place = carriers(border);
  if (!place) return;
  const line: BorderFormat = { ...current(border), ...change };
  sheet.format(place.cells, { borders: { [place.side]: line } });
}

const [, THIN] = LINES['thin'] ?? ['', ''];

const RangeBorderClass: HostClass<BorderRef> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (border) => LINES[current(border).style]?.[0] ?? 'None',
      set: (border, value) => {
        const style = toChoice(value, Object.fromEntries(STYLES.map((name) => [name, name])));
        const weight = LINES[current(border).style]?.[1] ?? THIN;
        draw(border, { style: lineOf(style, weight) });
      },
    },
    weight: {
      get: (border) => LINES[current(border).style]?.[1] ?? THIN,
      set: (border, value) => {
        const weight = toChoice(value, Object.fromEntries(WEIGHTS.map((name) => [name, name])));
        const style = LINES[current(border).style]?.[0] ?? 'None';
        draw(border, { style: lineOf(style === 'None' ? 'Continuous' : style, weight) });
      },
    },
    color: {
      get: (border) => current(border).color ?? '#000000',
      set: (border, value) => {
        const { style } = current(border);
        // A colour alone draws a thin line, as in Excel.
        draw(border, { style: style === 'none' ? 'thin' : style, color: toColor(value) });
      },
    },
  },
  methods: {},
};

function borderObject(range: RangeRef, edge: string): HostObject {
  const known = EDGES.find((one) => one === edge);
  if (!known) throw apiError('InvalidArgument');
  return bind(RangeBorderClass, { range, edge: known });
}

const RangeBorderCollectionClass: HostClass<RangeRef> = {
  name: 'RangeBorderCollection',
  properties: { count: { get: () => EDGES.length } },
  methods: {
    getItem: (range, args) => borderObject(range, args.string(0)),
    getItemAt: (range, args) => borderObject(range, EDGES[args.integer(0)] ?? ''),
  },
  items: (range) => EDGES.map((edge) => borderObject(range, edge)),
  item: (range, key) => borderObject(range, String(key)),
};

export function bordersOf(range: RangeRef): HostObject {
  return bind(RangeBorderCollectionClass, range);
}

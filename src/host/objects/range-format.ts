import type { RangeRef } from '../model/range-ref';
import type { Json } from '../protocol/batch';
import { bind, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import type { CellFormatState, FontFormat, FormatChange } from '../xlsx/styles';
import { autofitColumns, autofitRows } from '../model/autofit';
import { bordersOf } from './range-borders';
import { keyOf, toBoolean, toChoice, toColor, toNumber, toText } from './read-json';
import { uniform, uniformFormat } from './uniform';

function change({ sheet, area }: RangeRef, format: FormatChange): void {
  sheet.assertAllowed('formatCells');
  sheet.format(area, format);
}

const HORIZONTAL: Readonly<Record<string, string | null>> = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
/** A file leaves out what is the default. */
const VERTICAL: Readonly<Record<string, string | null>> = {
  Top: 'top',
  Center: 'center',
  Bottom: null,
  Justify: 'justify',
  Distributed: 'distributed',
};

function alignment(
  read: (attributes: CellFormatState['alignment']) => string | number | boolean,
  write: (value: Json) => Readonly<Record<string, string | null>>,
): Member<RangeRef> {
  return {
    get: (range) => uniformFormat(range, (state) => read(state.alignment)),
    set: (range, value) => change(range, { alignment: write(value) }),
  };
}

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

const RangeFormatClass: HostClass<RangeRef> = {
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: alignment(
      ({ horizontal }) => keyOf(HORIZONTAL, horizontal ?? null, 'General'),
      (value) => ({ horizontal: toChoice(value, HORIZONTAL) }),
    ),
    verticalAlignment: alignment(
      ({ vertical }) => keyOf(VERTICAL, vertical ?? null, 'Bottom'),
      (value) => ({ vertical: toChoice(value, VERTICAL) }),
    ),
    wrapText: alignment(
      ({ wrapText }) => isOn(wrapText),
      (value) => ({ wrapText: toBoolean(value) ? '1' : null }),
    ),
    shrinkToFit: alignment(
      ({ shrinkToFit }) => isOn(shrinkToFit),
      (value) => ({ shrinkToFit: toBoolean(value) ? '1' : null }),
    ),
    indentLevel: {
      get: (range) => uniformFormat(range, ({ alignment: { indent } }) => Number(indent ?? 0)),
      set: (range, value) => {
        const indent = toNumber(value, 0, 250);
        // An indent shows only with an alignment; Excel makes a general one left.
        const horizontal = uniformFormat(range, (state) => state.alignment['horizontal'] ?? null);
        const aligned = horizontal === 'right' || horizontal === 'distributed' ? {} : { horizontal: 'left' };
        change(range, { alignment: { ...aligned, indent: indent === 0 ? null : String(indent) } });
      },
    },
    textOrientation: {
      get: (range) =>
        uniformFormat(range, ({ alignment: { textRotation } }) => {
          const rotation = Number(textRotation ?? 0);
          return rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
        }),
      set: (range, value) => {
        const degrees = toNumber(value, -90, 180);
        const rotation = degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
        change(range, { alignment: { textRotation: rotation === 0 ? null : String(rotation) } });
      },
    },
    columnWidth: {
      get: ({ sheet, area }) =>
        uniform(area.column, area.columnCount, (column) => sheet.dimensions.columnWidth(column)),
      set: ({ sheet, area }, value) => {
        sheet.assertAllowed('formatColumns');
        sheet.dimensions.setColumnWidth(area.column, area.columnCount, toNumber(value, 0, 1342.5));
      },
    },
    rowHeight: {
      get: ({ sheet, area }) => uniform(area.row, area.rowCount, (row) => sheet.dimensions.rowHeight(row)),
      set: ({ sheet, area }, value) => {
        sheet.assertAllowed('formatRows');
        sheet.dimensions.setRowHeight(area.row, area.rowCount, toNumber(value, 0, 409.5));
      },
    },
    useStandardWidth: {
      get: ({ sheet, area }) =>
        uniform(area.column, area.columnCount, (column) => sheet.dimensions.hasStandardWidth(column)),
      set: ({ sheet, area }, value) => {
        sheet.assertAllowed('formatColumns');
        if (toBoolean(value)) sheet.dimensions.setColumnWidth(area.column, area.columnCount, null);
      },
    },
    useStandardHeight: {
      get: ({ sheet, area }) => uniform(area.row, area.rowCount, (row) => sheet.dimensions.hasStandardHeight(row)),
      set: ({ sheet, area }, value) => {
        sheet.assertAllowed('formatRows');
        if (toBoolean(value)) sheet.dimensions.setRowHeight(area.row, area.rowCount, null);
      },
    },
    fill: { object: (range) => bind(RangeFillClass, range) },
    font: { object: (range) => bind(RangeFontClass, range) },
    borders: { object: bordersOf },
    protection: { object: (range) => bind(FormatProtectionClass, range) },
  },
  methods: {
    autofitColumns: ({ sheet, area }) => {
      sheet.assertAllowed('formatColumns');
      autofitColumns(sheet, area);
    },
    autofitRows: ({ sheet, area }) => {
      sheet.assertAllowed('formatRows');
      autofitRows(sheet, area);
    },
  },
};

const RangeFillClass: HostClass<RangeRef> = {
  name: 'RangeFill',
  properties: {
    color: {
      // A cell without a fill answers white, as in Excel; cells that differ answer with an empty text.
      get: (range) => uniformFormat(range, ({ fill }) => fill ?? '#FFFFFF') ?? '',
      set: (range, value) => change(range, { fill: toColor(value) }),
    },
    pattern: { get: (range) => uniformFormat(range, ({ fill }) => (fill === null ? 'None' : 'Solid')) },
  },
  methods: { clear: (range) => change(range, { fill: null }) },
};

function font<K extends keyof FontFormat>(name: K, read: (value: Json) => FontFormat[K]): Member<RangeRef> {
  return {
    get: (range) => uniformFormat<string | number | boolean>(range, (state) => state.font[name]),
    set: (range, value) => change(range, { font: { [name]: read(value) } }),
  };
}

const RangeFontClass: HostClass<RangeRef> = {
  name: 'RangeFont',
  properties: {
    name: font('name', toText),
    size: font('size', (value) => toNumber(value, 1, 409)),
    bold: font('bold', toBoolean),
    italic: font('italic', toBoolean),
    strikethrough: font('strikethrough', toBoolean),
    color: font('color', toColor),
    underline: {
      get: (range) => uniformFormat(range, (state) => (state.font.underline ? 'Single' : 'None')),
      set: (range, value) => change(range, { font: { underline: toChoice(value, { None: false, Single: true }) } }),
    },
  },
  methods: {},
};

const FormatProtectionClass: HostClass<RangeRef> = {
  name: 'FormatProtection',
  properties: {
    locked: {
      get: (range) => uniformFormat(range, ({ locked }) => locked),
      set: (range, value) => {
        range.sheet.assertAllowed(null);
        range.sheet.format(range.area, { locked: toBoolean(value) });
      },
    },
  },
  methods: {},
};

export function formatOf(range: RangeRef): HostObject {
  return bind(RangeFormatClass, range);
}

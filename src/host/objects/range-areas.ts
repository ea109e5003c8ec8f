import { formatAddress, quoteSheet, type Rect } from '../model/address';
import type { Sheet } from '../model/sheet';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';

interface AreasRef {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

/** Several areas of one sheet, for reading where they are. */
const RangeAreasClass: HostClass<AreasRef> = {
  name: 'RangeAreas',
  properties: {
    address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.name)}!${formatAddress(area)}`).join(','),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
  },
  methods: {},
};

export function rangeAreas(sheet: Sheet, areas: readonly Rect[]): HostObject {
  return bind(RangeAreasClass, { sheet, areas });
}

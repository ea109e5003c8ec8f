import type { DecodedSeries, DecodedWorkbook } from '../../decoded';
import { compareText } from '../order';

/** Groups a municipality compares itself with, from the nearest to the whole country. */
const GROUPS: readonly RegExp[] = [/^klynge/i, /^rar\b/i, /^br\b/i, /^region\b/i, /^(?:hele )?(?:landet|danmark)/i];

/** 0 for a municipality, more for the wider groups. */
export function widthOfArea(area: string): number {
  return GROUPS.findIndex((pattern) => pattern.test(area)) + 1;
}

/** The same indicator in the other areas the workbook has: municipalities first, then Klyngen, RAR and the country. */
export function otherAreas(decoded: DecodedWorkbook, own: DecodedSeries): DecodedSeries[] {
  if (own.area === null) return [];
  const found = new Map<string, DecodedSeries>();
  for (const { series } of decoded.indicatorTables) {
    for (const one of series) {
      if (one.area === null || one.area === own.area || found.has(one.area)) continue;
      if (one.indicator === own.indicator && one.series.unit === own.series.unit && sameDimensions(one, own)) {
        found.set(one.area, one);
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => widthOfArea(a.area ?? '') - widthOfArea(b.area ?? '') || compareText(a.area ?? '', b.area ?? ''),
  );
}

function sameDimensions(a: DecodedSeries, b: DecodedSeries): boolean {
  const of = ({ dimensions = {}, area }: DecodedSeries): string =>
    JSON.stringify(Object.entries(dimensions).filter(([, value]) => value.replace(/ Kommune$/, '') !== area));
  return of(a) === of(b);
}

/** A series that is a part of a whole: its name within it, and itself. */
export interface Part {
  readonly name: string;
  readonly series: DecodedSeries;
}

const WHOLE = /(?:^|\b)(?:i alt|samlet|samlede|alle ydelser|total|ialt)(?:\b|$)/i;

/** The parts of a series that is a whole ("Ydelse i alt"): those of the same table and area that differ from it in one word of it. */
export function partsOf(
  decoded: DecodedWorkbook,
  whole: DecodedSeries,
): { readonly by: string; readonly parts: Part[] } | null {
  const table = decoded.indicatorTables.find(({ series }) => series.includes(whole));
  const entries = Object.entries(whole.dimensions ?? {});
  const split = entries.find(([, value]) => WHOLE.test(value));
  if (!table || !split) return null;
  const [by] = split;
  const rest = ({ dimensions = {} }: DecodedSeries): string =>
    JSON.stringify(Object.entries(dimensions).filter(([key]) => key !== by));
  const parts = table.series.flatMap((series): Part[] => {
    const name = series.dimensions?.[by];
    if (series === whole || name === undefined || WHOLE.test(name) || rest(series) !== rest(whole)) return [];
    return [{ name, series }];
  });
  return parts.length < 2 ? null : { by, parts };
}

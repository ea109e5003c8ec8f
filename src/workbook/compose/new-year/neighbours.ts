import { comparePeriods } from '../../../engine';
import type { DecodedSeries, DecodedWorkbook } from '../../decoded';
import { fold } from '../../detect/text';
import type { PersonsPerPoint } from './equivalent';

/** The same indicator for another area: of the same table first. */
export function sameIndicator(
  decoded: DecodedWorkbook,
  own: DecodedSeries,
  isArea: (area: string) => boolean,
): DecodedSeries | null {
  const fits = (one: DecodedSeries): boolean =>
    one.area !== null && isArea(one.area) && fold(one.indicator) === fold(own.indicator);
  const tables = [...decoded.indicatorTables].sort(
    (a, b) => Number(b.series.includes(own)) - Number(a.series.includes(own)),
  );
  return tables.flatMap(({ series }) => series).find(fits) ?? null;
}

export const isCluster = (area: string): boolean => /^klyngen/i.test(area.trim());
export const isCountry = (area: string): boolean => /^(?:hele landet|landet|danmark)$/i.test(area.trim());

/**
 * "Fuldtidspersoner i pct. af arbejdsstyrken" beside "Antal fuldtidspersoner" in the same table, for the same area and
 * benefit: how many persons a percentage point is. Null wherever it is not plain which number a share is of.
 */
export function personsPerPoint(decoded: DecodedWorkbook, share: DecodedSeries): PersonsPerPoint | null {
  const [measure = '', ...rest] = share.indicator.split(' · ');
  const noun = /^(?:antal )?(.+?) i pct\. af /iu.exec(measure)?.[1]?.toLowerCase();
  const table = decoded.indicatorTables.find(({ series }) => series.includes(share));
  if (noun === undefined || table === undefined) return null;
  const wanted = [`antal ${noun}`, ...rest].join(' · ').toLowerCase();
  const counts = table.series.find(({ indicator, area }) => indicator.toLowerCase() === wanted && area === share.area);
  if (counts === undefined) return null;
  const shares = new Map(share.series.points);
  const [last] = counts.series.points
    .filter(([period, value]) => value !== null && (shares.get(period) ?? 0) > 0)
    .sort((a, b) => comparePeriods(b[0], a[0]));
  const percent = last === undefined ? null : (shares.get(last[0]) ?? null);
  if (last === undefined || last[1] === null || percent === null) return null;
  return { persons: last[1] / percent, word: noun };
}

import type { DecodedSeries } from '../decoded';
import { headerRole } from './headers';
import { fold } from './text';

/**
 * The series of a table that differ in one label only, in the table's order: the measures of one area and benefit, the
 * benefits of one area and measure. Topics and table numbers are no such label. A series is in a group for each of its labels.
 */
export function groupsAlike(series: readonly DecodedSeries[]): DecodedSeries[][] {
  const groups = new Map<string, DecodedSeries[]>();
  for (const one of series) {
    const labels = Object.entries(one.dimensions ?? {}).filter(([header, text]) => tells(one, header, text));
    const steps = `${one.series.granularity} ${String(one.series.points[0]?.[0].includes('/'))}`;
    const left = labels.length === 0 ? [null] : labels.map(([header]) => header);
    for (const leftOut of left) {
      const others = labels.filter(([header]) => header !== leftOut).sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify([one.area, steps, leftOut, others]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A label that tells a series from others of its area. */
function tells({ area }: DecodedSeries, header: string, text: string): boolean {
  const role = headerRole(header);
  if (role === 'area' || role === 'context') return false;
  return area === null || fold(text).replace(/ kommune$/, '') !== fold(area);
}

import type { DecodedSeries, DecodedWorkbook } from '../../src/workbook/decoded';

export function allSeries(decoded: DecodedWorkbook): DecodedSeries[] {
  return decoded.indicatorTables.flatMap((table) => [...table.series]);
}

/** Every series as "indicator | area": its points, for reading beside the sheet. */
export function pointsBySeries(decoded: DecodedWorkbook): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    allSeries(decoded).map(({ indicator, area, series }) => [
      area === null ? indicator : `${indicator} | ${area}`,
      Object.fromEntries(series.points),
    ]),
  );
}

import type { DecodedWorkbook } from './decoded';
import type { Snapshot } from './snapshot';

/** Areas that a municipality compares itself with, and never is. */
const WHOLES = /^(hele landet|landet|danmark|klyngen|rar |br |region )/i;

/** The areas that the indicator tables have, in the order they are met. */
export function areasOf(decoded: DecodedWorkbook): string[] {
  const areas = decoded.indicatorTables.flatMap(({ series }) => series.map(({ area }) => area));
  return [...new Set(areas.filter((area) => area !== null))];
}

/**
 * The municipality a workbook is about: the area whose name stands most often on the sheets with the goals (the title
 * "Beskæftigelsesplan 2026 – Lyngby-Taarbæk", the column Område); else the only municipality there is.
 * Null when nothing shows it.
 */
export function ownArea(snapshot: Snapshot, decoded: DecodedWorkbook): string | null {
  const municipalities = areasOf(decoded).filter((area) => !WHOLES.test(area));
  const sheets = new Set(decoded.goalTables.map(({ sheet }) => sheet));
  const texts = snapshot.sheets
    .filter(({ name }) => sheets.has(name))
    .flatMap(({ cells }) => cells?.values.flat() ?? [])
    .filter((value) => typeof value === 'string');
  const counted = municipalities
    .map((area) => ({ area, count: texts.filter((text) => text.includes(area)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (first && first.count > (second?.count ?? 0)) return first.area;
  return municipalities.length === 1 ? (municipalities[0] ?? null) : null;
}

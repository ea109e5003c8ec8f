import type { LabelRole } from './headers';

interface LabelColumn {
  readonly column: number;
  readonly role: LabelRole | null;
}

/**
 * What columns of words without a known header are when no two rows agree in them: remarks to the figures where they stand
 * right of them and every row is another period; else the rows are things (staff, invoices, laws) that happen to have
 * dates, and there are no series.
 */
export function judgeUnknownColumns(
  labelColumns: readonly LabelColumn[],
  rows: readonly { readonly period: string; readonly texts: readonly string[] }[],
  lastFigure: number,
): 'labels' | 'remarks' | 'list' {
  const unknown = labelColumns.flatMap(({ role }, i) => (role === null ? [i] : []));
  if (unknown.length === 0 || rows.length < 2) return 'labels';
  const periods = new Set(rows.map(({ period }) => period)).size;
  const things = new Set(rows.map(({ texts }) => JSON.stringify(unknown.map((i) => texts[i])))).size;
  if (periods < 2 || things < rows.length) return 'labels';
  const areBeside = unknown.every((i) => (labelColumns[i]?.column ?? 0) > lastFigure);
  return areBeside && periods === rows.length ? 'remarks' : 'list';
}

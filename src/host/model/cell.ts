import type { Scalar } from './value';

/** One cell. Mutable: a sheet may hold hundreds of thousands. */
export interface Cell {
  /** The constant, or what the formula last gave. */
  value: Scalar;
  /** Without the leading "="; null for a constant. */
  formula: string | null;
  /** Index of the cell's format in the workbook's styles. */
  style: number;
  /** What the file says beside value and formula and this host only passes on; null for most cells. */
  extra: CellExtra | null;
}

export interface CellExtra {
  /** Index of a shared string with rich text, valid while the value is untouched. */
  readonly shared?: number;
  /** Attributes of an array formula: {t, ref, ...}; without a ref it is of this one cell. */
  readonly formulaAttributes?: Readonly<Record<string, string>>;
  /** Attributes of the cell that refer to metadata (cm, vm, ph). */
  readonly attributes?: Readonly<Record<string, string>>;
}

export function emptyCell(style: number): Cell {
  return { value: null, formula: null, style, extra: null };
}

export function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.formula === null;
}

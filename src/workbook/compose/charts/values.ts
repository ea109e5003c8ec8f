import { endsAfter, type Period, type Series } from '../../../engine';
import type { CellInput } from '../../plan';
import type { ChartInput } from './block';

/** The values of a series as cells of the charts' data: a reference where live, a number else, '' for a gap or what may not be seen yet. */
export class SeriesValues {
  private readonly values: ReadonlyMap<Period, number | null>;

  constructor(
    private readonly series: Series,
    private readonly input: Pick<ChartInput, 'asOf' | 'referTo'>,
  ) {
    this.values = new Map(series.points);
  }

  number(period: Period): number | null {
    const { asOf } = this.input;
    return asOf !== null && endsAfter(period, asOf) ? null : (this.values.get(period) ?? null);
  }

  /** In the indicator's own unit. */
  cell(period: Period): CellInput {
    const value = this.number(period);
    if (value === null) return '';
    const reference = this.reference(period);
    return reference === null ? value : { formula: `=${reference}` };
  }

  /** With the value at `base` as 100. */
  index(period: Period, base: Period): CellInput {
    const [value, whole] = [this.number(period), this.number(base)];
    if (value === null || whole === null || whole === 0) return '';
    const [at, of] = [this.reference(period), this.reference(base)];
    return at === null || of === null ? (100 * value) / whole : { formula: `=100*${at}/${of}` };
  }

  private reference(period: Period): string | null {
    const value = this.values.get(period) ?? null;
    const cell = this.series.cells?.[period];
    return value === null || cell === undefined ? null : (this.input.referTo?.(cell, value) ?? null);
  }
}

import type { Period } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { DecodedSeries, DecodedWorkbook } from '../../decoded';
import type { CellInput, ChartEdit, ChartSeriesSpec } from '../../plan';

/** One series of a chart with its values, one for every category; '' draws nothing. */
export interface BlockSeries extends Omit<ChartSeriesSpec, 'values'> {
  readonly values: readonly CellInput[];
}

/** What a chart shows, before it is known where: its values come to stand together on the sheet with the charts' data. */
export interface ChartBlock {
  /** Name of the chart: "Målbar mål 2a". The same block may be drawn on several sheets. */
  readonly name: string;
  /** "Mål 1: Udviklingen i antallet af ...". */
  readonly caption: string;
  /** For a narrow chart under a heading that says what is measured. */
  readonly shortCaption?: string;
  /** "Kilde: Jobindsats.dk. Opgjort pr. juli 2026." */
  readonly source: string;
  readonly type: ChartEdit['type'];
  readonly categories: readonly string[];
  readonly series: readonly BlockSeries[];
  /** Number format of the data, and of the axis. */
  readonly dataFormat: string;
  readonly axisFormat: string;
  readonly scale?: NonNullable<ChartEdit['scale']>;
  readonly legend?: boolean;
}

/** What all charts of a run go out from. */
export interface ChartInput {
  readonly decoded: DecodedWorkbook;
  readonly goals: readonly AssessedGoal[];
  readonly asOf: Period | null;
  /** The municipality the workbook is about. */
  readonly area: string | null;
  /** The cell of a value where it is read from one as it is, so that the chart's data can refer to it; null writes the value. */
  readonly referTo: ((cell: string, value: number) => string | null) | null;
}

/** A goal with the series it is measured by. */
export interface Measured {
  readonly goal: AssessedGoal;
  readonly indicator: DecodedSeries;
}

export function measured(goal: AssessedGoal): Measured | null {
  return goal.indicator === null ? null : { goal, indicator: goal.indicator };
}

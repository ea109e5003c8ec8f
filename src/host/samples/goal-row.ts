import type { GoalRowCells } from '../../workbook/compose/goal-table';

/** One row of a sample's goal table, in the canonical columns. A key that is absent is an empty cell. */
export interface GoalRow {
  readonly nr: string;
  readonly indsatsomraade: string;
  readonly maal: string;
  readonly ministermaal?: boolean;
  readonly type?: 'Mål' | 'Følgemål';
  readonly indikator?: string;
  readonly maaleform?: string;
  readonly retning?: string;
  readonly maaltal?: number | string;
  readonly enhed?: string;
  readonly basisperiode?: string;
  readonly maalperiode?: string;
  readonly egenVurdering?: string;
  readonly begrundelse?: string;
  readonly opgoerelse?: string;
}

/** The cells as they are typed here: what detection reads from a sample is what a person would have written. */
export function sampleCells(row: GoalRow): GoalRowCells {
  const cells = {
    number: row.nr,
    section: row.indsatsomraade,
    text: row.maal,
    ministerGoal: row.ministermaal ? 'Ja' : undefined,
    type: row.type ?? 'Mål',
    indicator: row.indikator,
    form: row.maaleform,
    direction: row.retning,
    value: row.maaltal,
    unit: row.enhed,
    basePeriod: row.basisperiode,
    targetPeriod: row.maalperiode,
    rating: row.egenVurdering,
    rationale: row.begrundelse,
    method: row.opgoerelse,
  };
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, { value, format: typeof value === 'number' ? 'General' : '@' }]],
    ),
  );
}

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

type Column = { readonly header: string; readonly width: number; readonly cell: (row: GoalRow) => string | number };

/** Headers, widths in points, and what stands below them: the order of product.md. */
export const GOAL_COLUMNS: readonly Column[] = [
  { header: 'Nr.', width: 32, cell: (row) => row.nr },
  { header: 'Indsatsområde', width: 105, cell: (row) => row.indsatsomraade },
  { header: 'Mål', width: 300, cell: (row) => row.maal },
  { header: 'Ministermål', width: 66, cell: (row) => (row.ministermaal ? 'Ja' : '') },
  { header: 'Type', width: 58, cell: (row) => row.type ?? 'Mål' },
  { header: 'Indikator', width: 165, cell: (row) => row.indikator ?? '' },
  { header: 'Måleform', width: 88, cell: (row) => row.maaleform ?? '' },
  { header: 'Retning', width: 56, cell: (row) => row.retning ?? '' },
  { header: 'Måltal', width: 48, cell: (row) => row.maaltal ?? '' },
  { header: 'Enhed', width: 82, cell: (row) => row.enhed ?? '' },
  { header: 'Basisperiode', width: 88, cell: (row) => row.basisperiode ?? '' },
  { header: 'Målperiode', width: 88, cell: (row) => row.maalperiode ?? '' },
  { header: 'Egen vurdering', width: 84, cell: (row) => row.egenVurdering ?? '' },
  { header: 'Begrundelse', width: 230, cell: (row) => row.begrundelse ?? '' },
  { header: 'Opgørelse – teknisk', width: 230, cell: (row) => row.opgoerelse ?? '' },
];

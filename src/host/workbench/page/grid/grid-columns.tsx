import type { Column } from 'react-data-grid';
import { columnName } from '../../../model/address';
import { CellBody, ColumnLetter, Corner, RowNumber } from './CellBody';
import { HEADER_WIDTH, type Geometry } from './geometry';

/** A row of the grid is its number on the sheet. */
export type GridColumn = Column<number, number>;

export const ROW_NUMBERS = '#';

/** The columns as react-data-grid takes them: row numbers first, then those of the sheet that can be seen. */
export function gridColumns(geometry: Geometry, corner: string): readonly GridColumn[] {
  const { columns, frozenColumns, merges } = geometry.layout;
  const numbers: GridColumn = {
    key: ROW_NUMBERS,
    name: '',
    width: HEADER_WIDTH,
    minWidth: HEADER_WIDTH,
    frozen: true,
    renderHeaderCell: () => <Corner name={corner} />,
    renderCell: ({ row }) => <RowNumber row={row} />,
    renderSummaryCell: ({ row }) => <RowNumber row={row} />,
  };
  const wide = new Set(merges.filter(({ columnCount }) => columnCount > 1).map(({ column }) => column));
  return [
    numbers,
    ...columns.map(({ index, width }): GridColumn => {
      const spanAt = (row: number): number | undefined => {
        const merge = geometry.mergeAt(row, index);
        return merge?.column === index ? geometry.spanOf(merge) : undefined;
      };
      return {
        key: String(index),
        name: columnName(index),
        width,
        minWidth: width,
        frozen: index < frozenColumns,
        ...(wide.has(index) ? { colSpan: (args) => (args.type === 'HEADER' ? undefined : spanAt(args.row)) } : {}),
        renderHeaderCell: () => <ColumnLetter column={index} />,
        renderCell: ({ row }) => <CellBody row={row} column={index} />,
        renderSummaryCell: ({ row }) => <CellBody row={row} column={index} />,
      };
    }),
  ];
}

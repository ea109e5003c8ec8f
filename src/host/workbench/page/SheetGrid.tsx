import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import { columnName } from '../../model/address';
import type { Grid, GridCell, GridRow, Selection } from '../port';

const ROW_HEADER = 44;

const useStyles = makeStyles({
  scroll: { height: '100%', overflow: 'auto', backgroundColor: '#fff', ':focus-visible': { outlineOffset: '-2px' } },
  // Sheets keep their own colours, so the grid is light in every theme.
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    width: 'max-content',
    fontSize: '13px',
    lineHeight: '18px',
    color: '#000',
    colorScheme: 'light',
  },
  header: {
    position: 'sticky',
    backgroundColor: '#eef2f3',
    color: '#3b4447',
    fontWeight: tokens.fontWeightRegular,
    fontSize: '12px',
    borderRight: '1px solid #d5dbdd',
    borderBottom: '1px solid #d5dbdd',
    padding: '1px 6px',
    textAlign: 'center',
  },
  columnHeader: { top: 0, zIndex: 2 },
  rowHeader: { left: 0, zIndex: 1 },
  corner: { top: 0, left: 0, zIndex: 3 },
  cell: {
    padding: '1px 5px',
    borderRight: '1px solid #e6eaeb',
    borderBottom: '1px solid #e6eaeb',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    height: '18px',
  },
  spill: { overflow: 'visible', position: 'relative' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', verticalAlign: 'top' },
  selected: { boxShadow: 'inset 0 0 0 2px #0b5a69' },
  selectedHeader: { backgroundColor: '#cfe3e8', color: '#06303a' },
});

interface SheetGridProps {
  readonly label: string;
  readonly grid: Grid;
  readonly selection: Selection;
}

/** A sheet as a table: what its cells show, in their formats. */
export function SheetGrid({ label, grid, selection }: SheetGridProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const { row, column } = selection;
  useEffect(() => {
    const cell = scroll.current?.querySelector(`[data-cell="${row}-${column}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [row, column, grid]);
  const width = ROW_HEADER + grid.columns.reduce((sum, one) => sum + one.width, 0);
  return (
    // A region that scrolls must be reachable by keyboard.
    <div ref={scroll} className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} style={{ width }}>
        <colgroup>
          <col style={{ width: ROW_HEADER }} />
          {grid.columns.map(({ index, width: columnWidth }) => (
            <col key={index} style={{ width: columnWidth }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={mergeClasses(styles.header, styles.corner)} />
            {grid.columns.map(({ index }) => (
              <th
                key={index}
                scope="col"
                className={mergeClasses(
                  styles.header,
                  styles.columnHeader,
                  index >= column && index < column + selection.columnCount && styles.selectedHeader,
                )}
              >
                {columnName(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((one) => (
            <Row
              key={one.index}
              row={one}
              columns={grid.columns}
              selection={one.index >= row && one.index < row + selection.rowCount ? selection : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: GridRow;
  readonly columns: Grid['columns'];
  /** null where no cell of the row is selected. */
  readonly selection: Selection | null;
}

const Row = memo(function Row({ row, columns, selection }: RowProps) {
  const styles = useStyles();
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(styles.header, styles.rowHeader, selection !== null && styles.selectedHeader)}
      >
        {row.index + 1}
      </th>
      {row.cells.map((cell, position) => {
        if (cell === 'covered') return null;
        const index = columns[position]?.index ?? 0;
        const isSelected =
          selection !== null && index >= selection.column && index < selection.column + selection.columnCount;
        const next = row.cells[position + 1];
        return (
          <td
            key={index}
            data-cell={`${row.index}-${index}`}
            {...spansOf(cell)}
            className={mergeClasses(
              styles.cell,
              cell?.look.wrap === true && styles.wrap,
              spills(cell, next) && styles.spill,
              isSelected && styles.selected,
            )}
            style={cell === null ? undefined : lookOf(cell)}
          >
            {cell?.text}
          </td>
        );
      })}
    </tr>
  );
});

/** As in Excel, text without room goes on into empty cells. */
function spills(cell: GridCell | null, next: GridRow['cells'][number] | undefined): boolean {
  return cell !== null && cell.text !== '' && !cell.look.wrap && cell.look.align === 'left' && (next ?? null) === null;
}

function spansOf(cell: GridCell | null): { rowSpan?: number; colSpan?: number } {
  if (cell === null) return {};
  return {
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    ...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {}),
  };
}

function lookOf({ look }: GridCell) {
  return {
    color: look.color,
    textAlign: look.align,
    ...(look.fill === null ? {} : { backgroundColor: look.fill }),
    ...(look.bold ? { fontWeight: 600 } : {}),
    ...(look.italic ? { fontStyle: 'italic' as const } : {}),
  };
}

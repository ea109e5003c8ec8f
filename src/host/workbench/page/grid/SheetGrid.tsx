import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore, type CSSProperties } from 'react';
import { Cell as GridCell, DataGrid, type DataGridHandle } from 'react-data-grid';
import { MAX_COLUMNS, MAX_ROWS } from '../../../model/address';
import { useTranslator } from '../../../../taskpane/state/language';
import type { Area, CellMarks } from '../../port';
import { SheetCharts } from '../charts/SheetCharts';
import type { Editing } from '../use-editing';
import type { CellStore } from './cell-store';
import { HEADER_HEIGHT, type Cell, type Geometry } from './geometry';
import { gridColumns, ROW_NUMBERS } from './grid-columns';
import { SheetContext, type SheetContextValue } from './sheet-context';
import { useGridKeys, type GridActions } from './use-grid-keys';
import { useGridStyles } from './use-grid-styles';
import { useMouseSelection } from './use-mouse-selection';

interface SheetGridProps extends GridActions {
  readonly label: string;
  readonly geometry: Geometry;
  readonly cells: CellStore;
  readonly selection: Area;
  /** The selected cell that has the focus. */
  readonly active: Cell;
  readonly editing: Editing;
  readonly onCommit: SheetContextValue['onCommit'];
  readonly onCancel: () => void;
  readonly onColumnWidth: SheetContextValue['onColumnWidth'];
  /** A link was clicked: a place in the workbook, or an address elsewhere. */
  readonly onFollow: (link: NonNullable<CellMarks['link']>, event: { readonly ctrlKey: boolean }) => void;
  /** Grows when the focus is to go to the active cell. */
  readonly focusAsked: number;
  /** Whether it is, and has not gone there yet. */
  readonly takeFocus: () => boolean;
}

/** A sheet: react-data-grid draws and scrolls it, and what its cells show comes from the thread that holds the workbook. */
export function SheetGrid(props: SheetGridProps) {
  const { label, geometry, cells, selection, active, editing, onCommit, onCancel, focusAsked, takeFocus, onSelect } =
    props;
  const { onColumnWidth } = props;
  const styles = useGridStyles();
  const translator = useTranslator();
  const handle = useRef<DataGridHandle>(null);
  const wrapper = useRef<HTMLDivElement>(null);
  const [surface, setSurface] = useState<HTMLElement | null>(null);
  const edition = useSyncExternalStore(cells.subscribe, cells.snapshot);
  const corner = translator.t('workbench.rowNumbers');

  const columns = useMemo(() => gridColumns(geometry, corner), [geometry, corner]);
  const frozen = useMemo(() => geometry.rows.slice(0, geometry.frozenRows), [geometry]);
  const rows = useMemo(() => geometry.rows.slice(geometry.frozenRows), [geometry]);
  const sizes = useMemo(() => sizesOf(geometry, frozen), [geometry, frozen]);
  const rowHeight = useMemo(() => (row: number) => geometry.height(row), [geometry]);

  const placeOf = (cell: Cell): { idx: number; rowIdx: number } | null => {
    const [row, column] = [geometry.rowPlace(cell.row), geometry.columnPlace(cell.column)];
    return row === null || column === null ? null : { idx: column + 1, rowIdx: row - geometry.frozenRows };
  };

  useEffect(() => {
    setSurface(handle.current?.element ?? null);
  }, []);

  // The grid follows the selection, wherever that was made. The focus goes along where the grid has it or was to get it.
  const isFollowing = useRef(false);
  useLayoutEffect(() => {
    const place = placeOf(active);
    const grid = handle.current;
    if (place === null || grid === null) return;
    const shouldFocus = takeFocus() || hasFocus(grid.element);
    isFollowing.current = true;
    grid.setActivePosition(place, { shouldFocus });
    isFollowing.current = false;
    grid.scrollToCell(place);
    // Where the place is the same, react-data-grid leaves the focus where it is.
    if (shouldFocus) activeCell(grid.element)?.focus({ preventScroll: true });
    // Only where the active cell is another one, has another place, or is to have the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active.row, active.column, geometry, focusAsked]);

  const onKeyDownCapture = useGridKeys({
    ...props,
    pageHeight: () => pageOf(handle.current?.element, sizes.frozenHeight),
  });
  const mouse = useMouseSelection({ active, onSelect });

  const context = useMemo(
    (): SheetContextValue => ({
      geometry,
      cells,
      edition,
      selection,
      active,
      draft: editing.draft,
      onDraft: editing.change,
      onCommit,
      onCancel,
      onColumnWidth,
    }),
    [geometry, cells, edition, selection, active, editing, onCommit, onCancel, onColumnWidth],
  );

  return (
    <div
      ref={wrapper}
      className={styles.wrapper}
      role="presentation"
      onKeyDownCapture={onKeyDownCapture}
      onCopy={props.onCopy}
      onCut={props.onCut}
      onPaste={props.onPaste}
      {...mouse}
    >
      <SheetContext value={context}>
        <DataGrid
          ref={handle}
          aria-label={label}
          aria-rowcount={geometry.layout.rowCount + 1}
          className={`rdg-light ${styles.grid}`}
          style={sizes.style}
          columns={columns}
          rows={rows}
          topSummaryRows={frozen}
          rowKeyGetter={identity}
          rowHeight={rowHeight}
          headerRowHeight={HEADER_HEIGHT}
          summaryRowHeight={frozen.length === 0 ? 0 : sizes.frozenHeight / frozen.length}
          renderers={RENDERERS}
          onActivePositionChange={({ rowIdx, column }) => {
            if (isFollowing.current || column === undefined) return;
            const row = geometry.rows[rowIdx + geometry.frozenRows];
            if (column.key === ROW_NUMBERS) {
              if (row !== undefined)
                onSelect({ row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS }, { row, column: 0 });
            } else if (row === undefined) {
              const index = Number(column.key);
              onSelect({ row: 0, column: index, rowCount: MAX_ROWS, columnCount: 1 }, { row: 0, column: index });
            } else {
              onSelect(...cellSelection(geometry, { row, column: Number(column.key) }));
            }
          }}
          onCellClick={({ row, column }, event) => {
            const at = geometry.mergeAt(row, Number(column.key)) ?? { row, column: Number(column.key) };
            const link = cells.row(at.row).get(at.column)?.marks?.link;
            if (link !== undefined && !event.shiftKey) props.onFollow(link, event);
          }}
          onCellDoubleClick={(_, event) => {
            event.preventGridDefault();
            props.onEdit(null);
          }}
        />
        {surface !== null && <SheetCharts surface={surface} />}
      </SheetContext>
    </div>
  );
}

function activeCell(grid: HTMLElement | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>('[role="row"] > [aria-selected="true"]') ?? null;
}

/** While a cell is edited the focus is in a field of its own. */
function hasFocus(grid: HTMLElement | null): boolean {
  const { activeElement } = document;
  return grid?.contains(activeElement) === true && !(activeElement instanceof HTMLTextAreaElement);
}

const identity = (row: number): number => row;

const ROW_HEADER = { role: 'rowheader', 'aria-readonly': undefined } as const;

/** Cells are edited by the workbench's own editor, which react-data-grid knows nothing of. */
const EDITABLE = { 'aria-readonly': undefined } as const;

const RENDERERS = {
  renderCell: (key: React.Key, cell: React.ComponentProps<typeof GridCell<number, number>>) => (
    <GridCell key={key} {...cell} {...(cell.column.key === ROW_NUMBERS ? ROW_HEADER : EDITABLE)} />
  ),
};

/** Merged cells are selected as one. */
export function cellSelection(geometry: Geometry, cell: Cell): [Area, Cell] {
  const merge = geometry.mergeAt(cell.row, cell.column);
  return merge === null
    ? [{ ...cell, rowCount: 1, columnCount: 1 }, cell]
    : [merge, { row: merge.row, column: merge.column }];
}

interface Sizes {
  readonly frozenHeight: number;
  readonly style: CSSProperties;
}

function sizesOf(geometry: Geometry, frozen: readonly number[]): Sizes {
  let top = HEADER_HEIGHT;
  const tops = frozen.map((row, index) => {
    const entry = [`--frozen-${index}`, `${top}px`] as const;
    top += geometry.height(row);
    return entry;
  });
  const variables: Record<string, string> = { ...Object.fromEntries(tops), '--rows': geometry.rowTemplate() };
  return { frozenHeight: top - HEADER_HEIGHT, style: variables as CSSProperties };
}

/** Height of what scrolls. */
function pageOf(element: HTMLElement | null | undefined, frozenHeight: number): number {
  return Math.max(100, (element?.clientHeight ?? 0) - HEADER_HEIGHT - frozenHeight);
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, useEffect, type CSSProperties } from 'react';
import { columnName } from '../../../model/address';
import type { CellLook, CellView } from '../../port';
import { CellEditor } from './CellEditor';
import { Bar, Icon } from './CellPictures';
import { ColumnEdge } from './ColumnEdge';
import { useSheetContext } from './sheet-context';

const useStyles = makeStyles({
  body: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    padding: '0 4px',
    lineHeight: 1.3,
    whiteSpace: 'pre',
    overflow: 'hidden',
    color: '#000',
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', flexGrow: 1 },
  cut: { textOverflow: 'clip' },
  /** The bar lies behind the text and within the cell. */
  barred: { isolation: 'isolate' },
  /** For a screen reader alone: the icon or the bar stands for the number. */
  said: { position: 'absolute', opacity: 0 },
  iconLeft: { justifyContent: 'flex-start' },
  iconCenter: { justifyContent: 'center' },
  iconRight: { justifyContent: 'flex-end' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  spill: { zIndex: 1, overflow: 'visible' },
  merged: { zIndex: 1 },
  link: { cursor: 'pointer' },
  /** The red corner of a cell with a note. */
  note: {
    position: 'absolute',
    top: 0,
    right: 0,
    border: '4px solid #c8102e',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
  },
  filter: {
    position: 'absolute',
    right: '1px',
    bottom: '1px',
    width: '16px',
    height: '16px',
    boxSizing: 'border-box',
    border: '1px solid #b7b7b7',
    backgroundColor: '#fdfdfd',
  },
  selected: {
    '::after': { content: '""', position: 'absolute', inset: 0, backgroundColor: 'rgba(11, 90, 105, 0.14)' },
  },
  active: {
    zIndex: 2,
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      border: '2px solid #0b5a69',
      '@media (forced-colors: active)': { border: '2px solid Highlight' },
    },
  },
  header: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    fontSize: '12px',
    backgroundColor: '#eef2f3',
    color: '#3b4447',
    boxShadow: 'inset -1px -1px 0 #c9d0d3',
  },
  unseen: { fontSize: 0 },
  headerSelected: { backgroundColor: '#cfe3e8', color: '#06303a' },
});

const GRID_LINE = 'inset -1px -1px 0 #e1e5e6';

/** The inside of a cell: what it shows, in its format, and whether it is selected or edited. */
export function CellBody({ row, column }: { readonly row: number; readonly column: number }) {
  const { geometry, cells, selection, active, draft, onDraft, onCommit, onCancel } = useSheetContext();
  const merge = geometry.mergeAt(row, column);
  const home = merge ?? { row, column };
  const isActive = active.row === home.row && active.column === home.column;
  const isSelected =
    home.row >= selection.row &&
    home.row < selection.row + selection.rowCount &&
    home.column >= selection.column &&
    home.column < selection.column + selection.columnCount;
  if (isActive && draft?.where === 'cell' && home.row === row) {
    return <CellEditor text={draft.text} onText={onDraft} onCommit={onCommit} onCancel={onCancel} />;
  }
  const view = cells.row(row).get(home.column) ?? null;
  const spill =
    view === null || view.spill === 0 ? null : geometry.box({ row, column, rowCount: 1, columnCount: view.spill + 1 });
  const block = merge === null ? null : geometry.box(merge);
  return (
    <Body
      address={`${columnName(column)}${row + 1}`}
      view={view}
      draft={isActive && draft !== null ? draft.text : null}
      state={isActive ? 'active' : isSelected && selection.rowCount * selection.columnCount > 1 ? 'selected' : 'plain'}
      gridLines={geometry.layout.gridLines}
      spill={spill?.width ?? null}
      top={block === null ? null : block.top - geometry.top(row)}
      left={block === null ? null : block.left - geometry.left(column)}
      width={block?.width ?? null}
      height={block?.height ?? null}
    />
  );
}

interface BodyProps {
  readonly address: string;
  readonly view: CellView | null;
  readonly draft: string | null;
  readonly state: 'plain' | 'selected' | 'active';
  readonly gridLines: boolean;
  /** Width that a text goes on over; null where it stays in its cell. */
  readonly spill: number | null;
  /** Of merged cells: their place and size, seen from this one; each of them paints them all, as rows come and go. */
  readonly top: number | null;
  readonly left: number | null;
  readonly width: number | null;
  readonly height: number | null;
}

const Body = memo(function Body(props: BodyProps) {
  const { address, view, draft, state, gridLines, spill, top, left, width, height } = props;
  const styles = useStyles();
  const isMerged = width !== null;
  const place: CSSProperties = isMerged
    ? { top: top ?? 0, left: left ?? 0, width, height: height ?? 0, right: 'auto', bottom: 'auto' }
    : {};
  const look = view?.look ?? null;
  const picture = view?.icon ?? view?.bar ?? null;
  const isHidden = draft === null && [view?.icon, view?.bar].some((one) => one?.showValue === false);
  return (
    <div
      data-cell={address}
      title={view?.marks?.note ?? view?.marks?.link?.address}
      className={mergeClasses(
        styles.body,
        look?.wrap === true && styles.wrap,
        spill !== null && styles.spill,
        isMerged && styles.merged,
        view?.marks?.link !== undefined && styles.link,
        picture !== null && styles.barred,
        isHidden && styles[ICON_PLACES[look?.align ?? 'left']],
        state === 'selected' && styles.selected,
        state === 'active' && styles.active,
      )}
      style={{
        ...place,
        ...empty(isMerged, look === null && gridLines),
        ...(look === null ? {} : styleOf(look, gridLines)),
      }}
    >
      {view?.bar != null && <Bar bar={view.bar} />}
      {view?.icon != null && <Icon icon={view.icon} />}
      {(view !== null || draft !== null) && (
        <span
          className={mergeClasses(isHidden ? styles.said : styles.text, spill !== null && styles.cut)}
          style={spill === null ? undefined : { width: spill - 8, flexShrink: 0 }}
        >
          {draft ?? view?.text}
        </span>
      )}
      {view?.marks?.note !== undefined && <span className={styles.note} aria-hidden />}
      {view?.marks?.filter === true && (
        <svg className={styles.filter} viewBox="0 0 16 16" aria-hidden>
          <path d="M4.5 6.5h7L8 10.5z" fill="#44546a" />
        </svg>
      )}
    </div>
  );
});

/** Merged cells are painted once for each of their rows: over what was there, not onto it. */
function empty(isMerged: boolean, gridLines: boolean): CSSProperties {
  return {
    ...(gridLines ? { boxShadow: GRID_LINE } : {}),
    ...(isMerged ? { backgroundColor: '#fff' } : {}),
  };
}

const ICON_PLACES = { left: 'iconLeft', center: 'iconCenter', right: 'iconRight' } as const;

const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** Styles by their look: looks are shared among the cells of an answer. */
const known = new WeakMap<CellLook, CSSProperties>();

function styleOf(look: CellLook, gridLines: boolean): CSSProperties {
  const found = known.get(look);
  if (found) return found;
  const made: CSSProperties = {
    color: look.color,
    textAlign: look.align,
    alignItems: VERTICAL[look.vertical],
    fontFamily: `${JSON.stringify(look.font)}, Carlito, 'Segoe UI', sans-serif`,
    fontSize: `${(look.size * 96) / 72}px`,
    boxShadow: shadows(look, gridLines),
    ...(look.fill === null ? {} : { backgroundColor: look.fill }),
    ...(look.bold ? { fontWeight: 600 } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(look.indent > 0 ? { [look.align === 'right' ? 'paddingRight' : 'paddingLeft']: 4 + look.indent * 9 } : {}),
    ...(look.underline || look.strike
      ? { textDecorationLine: [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].join(' ').trim() }
      : {}),
  };
  known.set(look, made);
  return made;
}

/** Lines at the edges; the grid's own lines where a cell has neither lines nor a fill. */
function shadows({ fill, left, right, top, bottom }: CellLook, gridLines: boolean): string {
  const lines = [
    left && `inset ${left.weight}px 0 0 ${left.color}`,
    right && `inset -${right.weight}px 0 0 ${right.color}`,
    top && `inset 0 ${top.weight}px 0 ${top.color}`,
    bottom && `inset 0 -${bottom.weight}px 0 ${bottom.color}`,
  ].filter((line) => line !== null);
  return [...lines, ...(gridLines && fill === null ? [GRID_LINE] : [])].join(', ') || 'none';
}

/** The number of a row. It also says that the row is looked at, so that its cells are asked for. */
export function RowNumber({ row }: { readonly row: number }) {
  const styles = useStyles();
  const { cells, edition, selection } = useSheetContext();
  useEffect(() => {
    cells.want(row);
  }, [cells, edition, row]);
  const isSelected = row >= selection.row && row < selection.row + selection.rowCount;
  return <div className={mergeClasses(styles.header, isSelected && styles.headerSelected)}>{row + 1}</div>;
}

export function ColumnLetter({ column }: { readonly column: number }) {
  const styles = useStyles();
  const { selection, geometry, onColumnWidth } = useSheetContext();
  const isSelected = column >= selection.column && column < selection.column + selection.columnCount;
  return (
    <div className={mergeClasses(styles.header, isSelected && styles.headerSelected)}>
      {columnName(column)}
      <ColumnEdge
        width={geometry.left(column + 1) - geometry.left(column)}
        onWidth={(width) => {
          onColumnWidth(column, width);
        }}
      />
    </div>
  );
}

/** Above the row numbers there is nothing to see, but something to hear. */
export function Corner({ name }: { readonly name: string }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.header, styles.unseen)}>{name}</div>;
}

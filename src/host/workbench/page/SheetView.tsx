import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ClipboardEvent } from 'react';
import { Notice } from '../../../taskpane/parts/Notice';
import { useTranslator } from '../../../taskpane/state/language';
import { columnName, formatAddress } from '../../model/address';
import type { Area, CellMarks } from '../port';
import { ChartList } from './ChartList';
import { FormulaBar } from './FormulaBar';
import { Geometry, type Cell } from './grid/geometry';
import { moved } from './grid/moves';
import { cellSelection, SheetGrid } from './grid/SheetGrid';
import type { HostThread } from './host-thread';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { useEditing } from './use-editing';
import { useOpenWorkbook } from './use-open-workbook';
import { useSummary } from './use-summary';

type Link = NonNullable<CellMarks['link']>;

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto auto auto',
    minHeight: 0,
    minWidth: 0,
    height: '100%',
  },
  top: { minWidth: 0 },
  grid: { minHeight: 0 },
  loading: { padding: tokens.spacingHorizontalXL },
  notice: { padding: tokens.spacingVerticalXS },
});

/** The sheets of the open workbook: one at a time, to look at and to edit. */
export function SheetView({ thread }: { readonly thread: HostThread }) {
  const styles = useStyles();
  const translator = useTranslator();
  const book = useOpenWorkbook(thread);
  const editing = useEditing();
  const { state, selection, layout, cells, content } = book;
  const geometry = useMemo(() => (layout === null ? null : new Geometry(layout)), [layout]);
  /** The selected cell with the focus, where it is not the first one. */
  const [anchor, setAnchor] = useState<Cell | null>(null);
  const [focusAsked, askFocus] = useState(0);
  const active = useMemo(() => activeOf(selection, anchor), [selection, anchor]);

  const { service } = thread;
  const summary = useSummary(service, selection, state?.version ?? 0);
  const locale = translator.language === 'da' ? 'da-DK' : 'en-US';
  useEffect(() => {
    void service.setLanguage(locale);
  }, [service, locale]);

  const isFocusWanted = useRef(false);
  const takeFocus = useCallback(() => {
    const isWanted = isFocusWanted.current;
    isFocusWanted.current = false;
    return isWanted;
  }, []);
  const focus = useCallback(() => {
    isFocusWanted.current = true;
    askFocus((times) => times + 1);
  }, []);

  if (state === null || selection === null)
    return <Spinner className={styles.loading} label={translator.t('workbench.reading')} />;

  const select = (area: Area, next: Cell): void => {
    setAnchor(next);
    book.select({ sheet: selection.sheet, ...area });
  };
  const input = content?.input ?? '';
  const { draft } = editing;
  const commit = async (move: 'down' | 'up' | 'right' | 'left' | null): Promise<void> => {
    if (draft === null) return;
    // What nobody changed is not written: a date or a formula stays what it was.
    if (draft.text !== input || content === null) {
      const cell = { sheet: selection.sheet, row: draft.row, column: draft.column, rowCount: 1, columnCount: 1 };
      if (!(await book.type(cell, [[draft.text]]))) return;
    }
    editing.end();
    if (move === null || geometry === null) return;
    select(...cellSelection(geometry, moved(geometry, draft, move, 0)));
    focus();
  };
  const cancel = (): void => {
    editing.end();
    book.dismiss();
    focus();
  };
  const goTo = async (reference: string): Promise<boolean> => {
    const found = await service.find(reference);
    if (found === null) return false;
    setAnchor(null);
    book.select(found);
    focus();
    return true;
  };
  /** To another site only where that is asked for with Ctrl, and never with a way back to this page. */
  const follow = async ({ address, isInside }: Link, isAsked: boolean): Promise<void> => {
    if (isInside) await goTo(address);
    else if (isAsked && /^https?:/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
  };
  const copy = (event: ClipboardEvent): void => {
    if (draft !== null) return;
    event.preventDefault();
    void service.copy(selection).then((text) => navigator.clipboard.writeText(text));
  };
  const paste = (event: ClipboardEvent): void => {
    if (draft !== null) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    if (text === '') return;
    void import('papaparse').then(({ parse }) =>
      book.type(selection, parse<string[]>(text, { delimiter: '\t', quoteChar: '"' }).data),
    );
  };
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <FormulaBar
          address={addressOf(selection)}
          text={draft?.text ?? input}
          canUndo={state.canUndo}
          canRedo={state.canRedo}
          onUndo={() => void book.undo()}
          onRedo={() => void book.redo()}
          onGoTo={goTo}
          onBegin={() => {
            editing.begin({ ...active, text: draft?.text ?? input, where: 'bar' });
          }}
          onText={editing.change}
          onCommit={(move) => void commit(move)}
          onCancel={cancel}
        />
        {book.problem !== null ? (
          <div className={styles.notice}>
            <Notice tone="error" onDismiss={book.dismiss}>
              {translator.t(`workbench.edit.${book.problem}`)}
            </Notice>
          </div>
        ) : (
          layout?.isProtected === true && (
            <div className={styles.notice}>
              <Notice tone="info">{translator.t('workbench.protectedSheet')}</Notice>
            </div>
          )
        )}
      </div>
      <div className={styles.grid}>
        {geometry === null || cells === null ? (
          <Spinner className={styles.loading} label={translator.t('workbench.reading')} />
        ) : (
          <SheetGrid
            key={selection.sheet}
            label={translator.t('workbench.sheet', { name: selection.sheet })}
            geometry={geometry}
            cells={cells}
            selection={selection}
            active={active}
            editing={editing}
            focusAsked={focusAsked}
            takeFocus={takeFocus}
            onSelect={select}
            onEdit={(typed) => {
              editing.begin({ ...active, text: typed ?? input, where: 'cell' });
            }}
            onClear={() => void book.clear(selection)}
            onUndo={() => void book.undo()}
            onRedo={() => void book.redo()}
            onCopy={copy}
            onCut={(event) => {
              copy(event);
              void book.clear(selection);
            }}
            onPaste={paste}
            onCommit={(move) => void commit(move)}
            onCancel={cancel}
            onColumnWidth={(column, width) => void book.setColumnWidth(selection.sheet, column, width)}
            onFollow={(link, { ctrlKey }) => void follow(link, ctrlKey)}
          />
        )}
      </div>
      <ChartList
        charts={layout?.charts ?? []}
        onChoose={({ row, column }) => {
          select({ row, column, rowCount: 1, columnCount: 1 }, { row, column });
        }}
      />
      <SheetTabs
        tabs={state.tabs}
        current={selection.sheet}
        onChoose={(sheet) => {
          setAnchor(null);
          void service.selectionOf(sheet).then(book.select);
        }}
      />
      <StatusBar summary={summary} marks={cells?.row(active.row).get(active.column)?.marks ?? null} />
    </div>
  );
}

function activeOf(selection: Area | null, anchor: Cell | null): Cell {
  if (selection === null) return { row: 0, column: 0 };
  const { row, column, rowCount, columnCount } = selection;
  const isInside =
    anchor !== null &&
    anchor.row >= row &&
    anchor.row < row + rowCount &&
    anchor.column >= column &&
    anchor.column < column + columnCount;
  return isInside ? { row: anchor.row, column: anchor.column } : { row, column };
}

/** "B2", or "B2:C5" for several cells. */
function addressOf(area: Area): string {
  return area.rowCount * area.columnCount === 1 ? `${columnName(area.column)}${area.row + 1}` : formatAddress(area);
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CellContent, Layout, Selection, WorkbookState } from '../port';
import { codeOf } from '../rpc';
import { CellStore } from './grid/cell-store';
import type { HostThread } from './host-thread';

/** What an edit by hand was refused for. */
export type EditProblem = 'formula' | 'protected' | 'failed';

export interface OpenWorkbook {
  /** null until the thread has said how things stand. */
  readonly state: WorkbookState | null;
  readonly selection: Selection | null;
  /** Of the active sheet; null while it is read. */
  readonly layout: Layout | null;
  readonly cells: CellStore | null;
  /** Of the first selected cell; null while it is read. */
  readonly content: CellContent | null;
  readonly problem: EditProblem | null;
  select(selection: Selection): void;
  /** Whether the texts were taken. */
  type(selection: Selection, texts: readonly (readonly string[])[]): Promise<boolean>;
  clear(selection: Selection): Promise<boolean>;
  /** Pixels; null fits the width to what the column holds. */
  setColumnWidth(sheet: string, column: number, width: number | null): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  dismiss(): void;
}

/** The open workbook: its active sheet, its selection, and edits by hand. */
export function useOpenWorkbook(thread: HostThread): OpenWorkbook {
  const { service } = thread;
  const [state, setState] = useState<WorkbookState | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const [content, setContent] = useState<{ readonly of: string; readonly content: CellContent } | null>(null);
  const [problem, setProblem] = useState<EditProblem | null>(null);
  /** Selections of our own that the thread has not taken yet: until then it tells of older ones. */
  const pending = useRef(0);

  useEffect(() => {
    const take = (told: WorkbookState): void => {
      setState(told);
      if (pending.current === 0) setSelection((before) => (same(before, told.selection) ? before : told.selection));
    };
    const stop = thread.onState(take);
    void service.state().then(take);
    return stop;
  }, [thread, service]);

  const sheet = selection?.sheet ?? null;
  const version = state?.version ?? 0;
  useEffect(() => {
    if (sheet === null || version === 0) return;
    let isCurrent = true;
    service.layout(sheet).then(
      (read) => {
        if (isCurrent) setLayout(read);
      },
      // The sheet has just been deleted: the next state names another one.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [service, sheet, version]);

  const cells = useMemo(() => (sheet === null ? null : new CellStore(service, sheet)), [service, sheet]);
  useEffect(() => cells?.changed(version), [cells, version]);
  useEffect(() => () => cells?.close(), [cells]);

  const cell = selection === null ? null : `${selection.sheet}!${selection.row} ${selection.column}`;
  useEffect(() => {
    if (selection === null || cell === null) return;
    let isCurrent = true;
    service.content(selection.sheet, selection.row, selection.column).then(
      (read) => {
        if (isCurrent) setContent({ of: cell, content: read });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // The cell stands for the part of the selection that is asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [service, cell, version]);

  const select = useCallback(
    (next: Selection) => {
      pending.current += 1;
      setSelection(next);
      void service
        .select(next)
        .catch(() => undefined)
        .finally(() => {
          pending.current -= 1;
        });
    },
    [service],
  );

  const attempt = useCallback(async (edit: Promise<unknown>): Promise<boolean> => {
    try {
      await edit;
      setProblem(null);
      return true;
    } catch (error) {
      const code = codeOf(error);
      setProblem(code === 'AccessDenied' ? 'protected' : code === 'InvalidArgument' ? 'formula' : 'failed');
      if (code === 'unknown') console.error(error);
      return false;
    }
  }, []);

  return {
    state,
    selection,
    layout: layout?.sheet === sheet ? layout : null,
    cells,
    content: content?.of === cell ? content.content : null,
    problem,
    select,
    type: (where, texts) => attempt(service.type(where, texts)),
    clear: (where) => attempt(service.clear(where)),
    setColumnWidth: (...args) => attempt(service.setColumnWidth(...args)),
    undo: async () => {
      await attempt(service.undo());
    },
    redo: async () => {
      await attempt(service.redo());
    },
    dismiss: () => {
      setProblem(null);
    },
  };
}

function same(a: Selection | null, b: Selection): boolean {
  return (
    a !== null &&
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

import { useEffect, useState } from 'react';
import type { Selection, Summary, WorkbookService } from '../port';

/** What is selected, in figures; null for a single cell, and until they are known. */
export function useSummary(service: WorkbookService, selection: Selection | null, version: number): Summary | null {
  const [last, setLast] = useState<{ readonly of: Selection; readonly summary: Summary | null } | null>(null);
  const isSeveral = selection !== null && selection.rowCount * selection.columnCount > 1;
  useEffect(() => {
    if (!isSeveral) return undefined;
    let isCurrent = true;
    service.summary(selection).then(
      (summary) => {
        if (isCurrent) setLast({ of: selection, summary });
      },
      // The sheet has just been deleted: the next state names another one.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [service, selection, isSeveral, version]);
  return isSeveral && last?.of === selection ? last.summary : null;
}

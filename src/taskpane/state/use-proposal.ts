import { useEffect, useState } from 'react';
import type { Change, Proposal, Turns } from '../../app';
import { failureOf, useApp, type Failure } from '../app-port';

/** A proposal with every change it would make. */
export type Proposed =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly proposal: Proposal; readonly changes: readonly Change[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

const MAKING: Proposed = { kind: 'making' };

/**
 * Makes a proposal anew whenever `make` is another function, and what it would change; nothing is written. Keep `make` the
 * same (useCallback) while what it goes out from is the same; null makes nothing.
 */
export function useProposal(make: ((turns: Turns) => Promise<Proposal>) | null): Proposed {
  const app = useApp();
  const [last, setLast] = useState<{ readonly by: typeof make; readonly proposed: Proposed } | null>(null);
  useEffect(() => {
    if (make === null) return undefined;
    let left = false;
    const controller = new AbortController();
    const turns = { signal: controller.signal };
    const settle = (proposed: Proposed): void => {
      if (!left) setLast({ by: make, proposed });
    };
    make(turns)
      .then(async (proposal) => {
        settle({ kind: 'made', proposal, changes: await app.preview(proposal, turns) });
      })
      .catch((error: unknown) => {
        if (left) return;
        console.error(error);
        settle({ kind: 'failed', failure: failureOf(error) });
      });
    return () => {
      left = true;
      controller.abort();
    };
  }, [app, make]);
  return last !== null && last.by === make ? last.proposed : MAKING;
}

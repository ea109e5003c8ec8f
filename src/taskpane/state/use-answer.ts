import { useEffect, useState } from 'react';
import type { Turns } from '../../app';
import { failureOf, type Failure } from '../app-port';

export type Answer<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * What `ask` answers; asked anew whenever it is another function (useCallback keeps it the same). What is under way then is
 * given up.
 */
export function useAnswer<T>(ask: (turns: Turns) => Promise<T>): Answer<T> {
  const [last, setLast] = useState<{ readonly to: typeof ask; readonly answer: Answer<T> } | null>(null);
  useEffect(() => {
    let left = false;
    const controller = new AbortController();
    ask({ signal: controller.signal }).then(
      (value) => {
        if (!left) setLast({ to: ask, answer: { kind: 'given', value } });
      },
      (error: unknown) => {
        if (left) return;
        console.error(error);
        setLast({ to: ask, answer: { kind: 'failed', failure: failureOf(error) } });
      },
    );
    return () => {
      left = true;
      controller.abort();
    };
  }, [ask]);
  return last !== null && last.to === ask ? last.answer : { kind: 'waiting' };
}

import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../app-port';

export type Answer<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What `ask` answers; asked anew whenever it is another function (useCallback keeps it the same). */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [last, setLast] = useState<{ readonly to: typeof ask; readonly answer: Answer<T> } | null>(null);
  useEffect(() => {
    let left = false;
    ask().then(
      (value) => {
        if (!left) setLast({ to: ask, answer: { kind: 'given', value } });
      },
      (error: unknown) => {
        console.error(error);
        if (!left) setLast({ to: ask, answer: { kind: 'failed', failure: failureOf(error) } });
      },
    );
    return () => {
      left = true;
    };
  }, [ask]);
  return last !== null && last.to === ask ? last.answer : { kind: 'waiting' };
}

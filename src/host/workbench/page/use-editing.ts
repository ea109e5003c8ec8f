import { useState } from 'react';
import type { Cell } from './grid/geometry';

/** A cell that is being edited, with what has been typed so far. */
export interface Draft extends Cell {
  readonly text: string;
  /** Where the person types. */
  readonly where: 'cell' | 'bar';
}

export interface Editing {
  readonly draft: Draft | null;
  begin(draft: Draft): void;
  change(text: string): void;
  end(): void;
}

export function useEditing(): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  return {
    draft,
    begin: setDraft,
    change: (text) => {
      setDraft((now) => now && { ...now, text });
    },
    end: () => {
      setDraft(null);
    },
  };
}

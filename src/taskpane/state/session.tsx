import { createContext, useContext } from 'react';
import type { Evaluation, Proposal, Undone, Written } from '../../app';
import type { Screen } from '../view/screens';
import type { EvaluationState } from './use-evaluation';

/** What every screen shares: the evaluation, what can be done with it, and the way to other screens. */
export interface Session {
  readonly state: EvaluationState;
  /** Evaluates with what is chosen, and says so; null when it failed, was cancelled, or something else is under way. */
  readonly evaluate: () => Promise<Evaluation | null>;
  readonly cancel: () => void;
  /** Writes, and says what came of it; null when it failed or something else is under way. */
  readonly commit: (proposal: Proposal) => Promise<Written | null>;
  /** Takes back what was last written, and says so. */
  readonly undo: () => Promise<Undone | null>;
  readonly go: (screen: Screen) => void;
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session here: wrap the page in SessionProvider.');
  return session;
}
